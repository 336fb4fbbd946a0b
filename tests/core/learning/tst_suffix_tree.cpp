// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/learning/suffix_tree.h"

#include <QTest>

#include <array>
#include <map>

using namespace edgecut;

class TestSuffixTree : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatFollows()
    {
        SuffixTree tree(3);
        const std::array<std::int32_t, 9> sequence{1, 2, 3, 1, 2, 4, 1, 2, 3};
        tree.add(sequence);
        const std::array<std::int32_t, 2> history{1, 2};
        const auto guesses = tree.predict(history, 1, 2);
        QCOMPARE(guesses.size(), std::size_t(2));
        QCOMPARE(guesses[0], (SuffixTree::Guess{3, 2}));
        QCOMPARE(guesses[1], (SuffixTree::Guess{4, 1}));
    }

    void shortensTheContext()
    {
        SuffixTree tree(2);
        // After 5 comes 1 most of all, after 7, 5 always 2.
        for (const std::array<std::int32_t, 3>& sequence :
             {std::array<std::int32_t, 3>{7, 5, 2}, {8, 5, 1}, {9, 5, 1}})
            tree.add(sequence);
        const std::array<std::int32_t, 2> history{7, 5};
        QCOMPARE(tree.predict(history, 1, 1).at(0).symbol, 2);
        QCOMPARE(tree.predict(history, 0.5, 1).at(0).symbol, 1);
    }

    void knowsNothing()
    {
        const std::array<std::int32_t, 1> history{4};
        QVERIFY(SuffixTree(2).predict(history, 0.7, 2).empty());
        SuffixTree tree(2);
        const std::array<std::int32_t, 3> sequence{1, 1, 2};
        tree.add(sequence);
        // An unknown symbol: what is frequent at all.
        QCOMPARE(tree.predict(history, 0.7, 1).at(0), (SuffixTree::Guess{1, 2}));
    }

    void agreesWithCounting()
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            Random random(seed);
            std::vector<std::int32_t> sequence;
            for (int i = 0; i < 60; ++i)
                sequence.push_back(static_cast<std::int32_t>(random.integer(0, 3)));
            SuffixTree tree(2);
            tree.add(sequence);
            const std::array<std::int32_t, 2> context{sequence[10], sequence[11]};
            std::map<std::int32_t, std::int64_t> counts;
            for (std::size_t i = 2; i < sequence.size(); ++i) {
                if (sequence[i - 2] == context[0] && sequence[i - 1] == context[1])
                    ++counts[sequence[i]];
            }
            const auto guesses = tree.predict(context, 1, 4);
            QVERIFY2(guesses.size() == counts.size(), qPrintable(QString::number(seed)));
            for (const SuffixTree::Guess& guess : guesses)
                QCOMPARE(guess.count, counts[guess.symbol]);
        }
    }
};

QTEST_APPLESS_MAIN(TestSuffixTree)
#include "tst_suffix_tree.moc"
