// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/partition/matrix_game.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace edgecut;

class tst_MatrixGame : public QObject
{
    Q_OBJECT

private slots:
    void knownGames()
    {
        // Matching pennies, and one with a row that is always better.
        const double pennies[] = {1, 0, 0, 1};
        MatrixGame game = solveGame(pennies, 2);
        QVERIFY(qAbs(game.value - 0.5) < 1e-12);
        for (const std::size_t i : {0u, 1u})
            QVERIFY(qAbs(game.rows[i] - 0.5) < 1e-12 && qAbs(game.columns[i] - 0.5) < 1e-12);
        const double plain[] = {2, 3, 1, 1};
        game = solveGame(plain, 2);
        QVERIFY(qAbs(game.value - 1) < 1e-12);
        QCOMPARE(game.rows, (std::vector<double>{0, 1}));
        const double nothing[] = {0, 0, 0};
        QVERIFY(qAbs(solveGame(nothing, 3).value) < 1e-12);
    }

    /// Both mixtures promise the value, so it is the game's.
    void mixturesMeet()
    {
        constexpr std::uint64_t seed = 1928;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int i = 0; i < 2000; ++i) {
            const auto rows = static_cast<std::size_t>(random.integer(1, 30));
            const auto columns = static_cast<std::size_t>(random.integer(1, 7));
            std::vector<double> losses(rows * columns);
            const bool whole = random.chance(0.3);
            for (double& loss : losses)
                loss = whole ? static_cast<double>(random.integer(0, 3)) : random.uniform(0, 2);
            const MatrixGame game = solveGame(losses, columns);
            QVERIFY(qAbs(std::reduce(game.rows.begin(), game.rows.end()) - 1) < 1e-9);
            QVERIFY(qAbs(std::reduce(game.columns.begin(), game.columns.end()) - 1) < 1e-9);
            double most = 0;
            for (std::size_t c = 0; c < columns; ++c) {
                double mixed = 0;
                for (std::size_t r = 0; r < rows; ++r)
                    mixed += game.rows[r] * losses[r * columns + c];
                most = std::max(most, mixed);
            }
            double least = 1e9;
            for (std::size_t r = 0; r < rows; ++r) {
                double mixed = 0;
                for (std::size_t c = 0; c < columns; ++c)
                    mixed += game.columns[c] * losses[r * columns + c];
                least = std::min(least, mixed);
            }
            QVERIFY(qAbs(most - game.value) < 1e-8);
            QVERIFY(qAbs(least - game.value) < 1e-8);
        }
    }
};

QTEST_APPLESS_MAIN(tst_MatrixGame)
#include "tst_matrix_game.moc"
