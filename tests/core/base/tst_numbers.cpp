// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/base/random.h"

#include <QTest>

#include <limits>

using namespace edgecut;

class tst_Numbers : public QObject
{
    Q_OBJECT

private slots:
    void parsesWholeNumbersOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("decimal") << "5.85" << true;
        QTest::newRow("exponent") << "1e-3" << true;
        QTest::newRow("comma") << "5,85" << false;
        QTest::newRow("trailing") << "5ms" << false;
        QTest::newRow("blank before") << " 5" << false;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("nan") << "nan" << false;
        QTest::newRow("inf") << "inf" << false;
        QTest::newRow("too large") << "1e999" << false;
    }
    void parsesWholeNumbersOnly()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(parseDouble(text.toStdString()).has_value(), good);
    }

    void significantDigits_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << "0";
        QTest::newRow("ms") << 207.103 << "207";
        QTest::newRow("rounds up a digit") << 999.6 << "1000";
        QTest::newRow("small") << 0.0012345 << "0.00123";
        QTest::newRow("one") << 1.0 << "1.00";
        QTest::newRow("large") << 13200000.0 << "13200000";
        QTest::newRow("negative") << -2.5 << "-2.50";
    }
    void significantDigits()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(formatSignificant(number)), text);
    }

    void shortestReadsBack()
    {
        constexpr std::uint64_t seed = 7;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int i = 0; i < 10000; ++i) {
            const double number = random.uniform(-1e6, 1e6) * random.uniform();
            QCOMPARE(parseDouble(formatShortest(number)).value(), number);
        }
    }

    void integersAreUniform()
    {
        Random random(3);
        int counts[3] = {};
        for (int i = 0; i < 30000; ++i)
            ++counts[random.integer(-1, 1) + 1];
        for (int count : counts)
            QVERIFY(count > 9500 && count < 10500);
        const auto widest = random.integer(std::numeric_limits<std::int64_t>::min(),
                                           std::numeric_limits<std::int64_t>::max());
        Q_UNUSED(widest);
    }
};

QTEST_APPLESS_MAIN(tst_Numbers)
#include "tst_numbers.moc"
