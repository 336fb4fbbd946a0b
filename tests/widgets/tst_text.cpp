// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/text.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <cmath>
#include <limits>

using namespace edgecut;

namespace {

/// Thin and fixed spaces are easily mistaken in source: tests write them as ' and ~.
QString visible(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char('\'')).replace(QChar(0x00a0), QLatin1Char('~'));
}

class GermanForOneSentence : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (qstrcmp(context, "core") == 0 && qstrcmp(source, "%1 of %2 (%3)") == 0)
            return QStringLiteral("(%3) von %2 sind %1");
        if (qstrcmp(source, "done") == 0)
            return QStringLiteral("fertig");
        return {};
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class tst_Text : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void formats_data()
    {
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("wanted");
        const double infinity = std::numeric_limits<double>::infinity();
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const auto row = [](const QString& got, const char* wanted) {
            QTest::newRow(wanted) << visible(got) << QString::fromUtf8(wanted);
        };
        row(formatMs(0), "0~ms");
        row(formatMs(202.4), "202~ms");
        row(formatMs(14), "14.0~ms");
        row(formatMs(7.2), "7.20~ms");
        row(formatMs(0.001234), "0.00123~ms");
        row(formatMs(1234.2), "1'234~ms");
        row(formatMs(9999.4), "9'999~ms");
        row(formatMs(9999.5), "10.0~s"); // never "10 000 ms"
        row(formatMs(123456), "123~s");
        row(formatMs(infinity), "∞~ms");
        row(formatMs(nan), "unknown");
        row(formatMs(-3.2), "−3.20~ms");
        row(formatBytes(0), "0~B");
        row(formatBytes(612), "612~B");
        row(formatBytes(999.6), "1~kB"); // never "1 000 B"
        row(formatBytes(401408), "401~kB");
        row(formatBytes(10000), "10~kB");
        row(formatBytes(1.2e9), "1.2~GB");
        row(formatBytes(7e15), "7'000~TB");
        row(formatMbps(5.85), "5.85~Mbit/s");
        row(formatMbps(18.88), "18.9~Mbit/s");
        row(formatMbps(0.13), "0.13~Mbit/s");
        row(formatMbps(1000), "1~Gbit/s");
        row(formatMacs(86704128), "86.7~MMAC");
        row(formatMacs(1.58e9), "1.58~GMAC");
        row(formatMacs(12), "12~MAC");
        row(formatRatio(2.93), "2.9~×");
        row(formatRatio(9.96), "9.96~×");
        row(formatRatio(14.1), "14.1~×");
        row(formatFps(23.81), "23.8~frames/s");
        row(formatFps(infinity), "∞~frames/s");
        row(formatPercent(0.013), "1.3~%");
        row(formatPercent(1), "100~%");
        row(formatNumber(1234567, 7), "1'234'567");
        row(formatNumber(1000), "1'000");
        row(formatNumber(999.96, 4), "1'000");
        row(formatQuantity(20, QStringLiteral("frames/s")), "20~frames/s");
        row(formatAxisMs(0.5), "0.5~ms");
    }
    void formats()
    {
        QFETCH(QString, got);
        QFETCH(QString, wanted);
        QCOMPARE(got, wanted);
    }

    void writesTheLocalesMark()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(visible(formatMs(7.2)), QStringLiteral("7,20~ms"));
        QCOMPARE(visible(formatNumber(12345.6, 6)), QStringLiteral("12'345,6"));
    }

    void parses_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number"); // NaN: refused
        const double refused = std::numeric_limits<double>::quiet_NaN();
        const auto row = [](QLocale::Language language, const char* text, double number) {
            QTest::addRow("%s in %d", text, int(language))
                << language << QString::fromUtf8(text) << number;
        };
        row(QLocale::English, "5.85", 5.85);
        row(QLocale::English, " 5.85 ", 5.85);
        row(QLocale::English, "1 234.5", 1234.5);
        row(QLocale::English, "1,234", refused);
        row(QLocale::English, "5,85", refused);
        row(QLocale::English, "1e-3", 0.001);
        row(QLocale::English, "+3", 3);
        row(QLocale::English, "−3", -3);
        row(QLocale::English, "", refused);
        row(QLocale::English, "nan", refused);
        row(QLocale::English, "inf", refused);
        row(QLocale::English, "1e999", refused);
        row(QLocale::English, "5.85 x", refused);
        row(QLocale::English, "0x10", refused);
        // A German desktop must not read 5.85 as 5 or 585.
        row(QLocale::German, "5.85", 5.85);
        row(QLocale::German, "5,85", 5.85);
        row(QLocale::German, "1.234,5", refused);
        row(QLocale::German, "1\u202f234,5", 1234.5);
    }
    void parses()
    {
        QFETCH(QLocale::Language, language);
        QFETCH(QString, text);
        QFETCH(double, number);
        QLocale::setDefault(QLocale(language));
        const std::optional<double> got = parseNumber(text);
        QCOMPARE(got.has_value(), !std::isnan(number));
        if (got)
            QCOMPARE(*got, number);
    }

    void whatIsShownCanBeTypedBack()
    {
        for (const auto language : {QLocale::English, QLocale::German, QLocale::French}) {
            QLocale::setDefault(QLocale(language));
            for (const double number : {0.0, 5.85, 1234567.0, 0.00123, -42.5, 1e9})
                QCOMPARE(parseNumber(formatNumber(number, 12)).value_or(-1), number);
        }
    }

    void translatesTemplatesAndArguments()
    {
        GermanForOneSentence german;
        QCoreApplication::installTranslator(&german);
        QLocale::setDefault(QLocale(QLocale::German));
        const Message message{translatable("core", "%1 of %2 (%3)"),
                              {5.5, std::string("%1 files"), translatable("core", "done")}};
        QCOMPARE(translated(message), QStringLiteral("(fertig) von %1 files sind 5,5"));
        QCoreApplication::removeTranslator(&german);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(translated(message), QStringLiteral("5.5 of %1 files (done)"));
        QCOMPARE(translated(Message{}), QString());
        QCOMPARE(translated(Error{ErrorCode::Io, {translatable("core", "Wrong.")}, "a.json", 7}),
                 QStringLiteral("a.json:7: Wrong."));
        QCOMPARE(translated(Warning{{translatable("core", "Odd.")}, "conv1"}),
                 QStringLiteral("conv1: Odd."));
    }

    void toolTipsShowTextAsItIs()
    {
        QCOMPARE(
            wrappedToolTip({QStringLiteral("a < b & c"), QString(), QStringLiteral("<b>d</b>")}),
            QStringLiteral("<qt>a &lt; b &amp; c<br><br>&lt;b&gt;d&lt;/b&gt;</qt>"));
        QCOMPARE(wrappedToolTip({}), QStringLiteral("<qt></qt>"));
    }
};

QTEST_GUILESS_MAIN(tst_Text)
#include "tst_text.moc"
