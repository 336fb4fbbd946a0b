// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QTest>

using namespace edgecut;

class tst_Message : public QObject
{
    Q_OBJECT

private slots:
    void fillsPlaces_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("filled");
        QTest::newRow("none") << "plain"
                              << "plain";
        QTest::newRow("two") << "%1 before %2"
                             << "a before b";
        QTest::newRow("swapped") << "%2 after %1"
                                 << "b after a";
        QTest::newRow("missing argument stays") << "%3"
                                                << "%3";
        QTest::newRow("percent sign") << "50 % of %1"
                                      << "50 % of a";
        QTest::newRow("at the end") << "100%"
                                    << "100%";
    }
    void fillsPlaces()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, filled);
        QCOMPARE(QString::fromStdString(fillPlaces(pattern.toStdString(), {"a", "b"})), filled);
    }

    void englishWritesNumbersWithAPoint()
    {
        const Message message{translatable("core", "%1 of %2: %3"),
                              {std::int64_t(3), 5.85, translatable("core", "ok")}};
        QCOMPARE(english(message), std::string("3 of 5.85: ok"));
    }

    void errorNamesItsPlace()
    {
        Error error{ErrorCode::InvalidInput, {translatable("core", "Wrong.")}, "a.json", 7};
        QCOMPARE(english(error), std::string("a.json:7: Wrong."));
        error.line = 0;
        QCOMPARE(english(error), std::string("a.json: Wrong."));
        error.file.clear();
        QCOMPARE(english(error), std::string("Wrong."));
    }

    void argumentsAreNotFilledAgain()
    {
        // A layer called "%1" must not become something else.
        QCOMPARE(fillPlaces("%1 %2", {"%2", "b"}), std::string("%2 b"));
    }
};

QTEST_APPLESS_MAIN(tst_Message)
#include "tst_message.moc"
