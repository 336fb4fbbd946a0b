// SPDX-License-Identifier: GPL-3.0-or-later
// A German desktop writes 5,85. Files, flags and answers do not: this runs under such a locale.
#include "core/base/error.h"
#include "core/base/numbers.h"

#include <QTest>

#include <clocale>
#include <cstdio>
#include <locale>
#include <string>

using namespace edgecut;

namespace {

// What C++ streams write under a German desktop, wherever its locale is not installed.
struct German : std::numpunct<char>
{
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

bool commaIsUsed()
{
    char text[16];
    std::snprintf(text, sizeof text, "%.2f", 5.85);
    return std::string(text) == "5,85";
}

} // namespace

class tst_Locale : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { std::locale::global(std::locale(std::locale::classic(), new German)); }

    void theDesktopIsGerman()
    {
        // Starting Qt's application object has set the locale, as it does in the studio.
        if (!commaIsUsed() && !std::setlocale(LC_ALL, ""))
            QSKIP("The German locale could not be made here (Debian package locales).");
        QVERIFY2(commaIsUsed(), "the locale is there and writes no comma");
        QCOMPARE(QByteArray(std::localeconv()->decimal_point), QByteArray(","));
    }

    void parsingKnowsOnlyThePoint()
    {
        QCOMPARE(parseDouble("5.85"), std::optional<double>(5.85));
        QCOMPARE(parseDouble("5,85"), std::optional<double>());
        QCOMPARE(parseDouble("1.234,5"), std::optional<double>());
        QCOMPARE(parseInteger("1.000"), std::optional<std::int64_t>());
    }

    void formattingWritesThePoint()
    {
        QCOMPARE(formatShortest(5.85), std::string("5.85"));
        QCOMPARE(formatShortest(1234567.5), std::string("1234567.5"));
        QCOMPARE(formatSignificant(1234.5, 5), std::string("1234.5"));
        QCOMPARE(formatSignificant(0.0012345), std::string("0.00123"));
        QCOMPARE(formatSignificant(1e6), std::string("1000000"));
    }

    void messagesWriteThePoint()
    {
        const Message message{translatable("core", "%1 of %2"), {std::int64_t(1234567), 5.85}};
        QCOMPARE(english(message), std::string("1234567 of 5.85"));
    }
};

QTEST_GUILESS_MAIN(tst_Locale)
#include "tst_locale.moc"
