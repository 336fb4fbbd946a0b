// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

#include <cmath>
#include <set>

using namespace edgecut;

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void contrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void contrast()
    {
        QFETCH(bool, dark);
        const Theme& theme = dark ? Theme::dark() : Theme::light();
        const QList<std::pair<const char*, QColor>> grounds{{"surface", theme.surface},
                                                            {"panel", theme.panel},
                                                            {"raised", theme.raised},
                                                            {"field", theme.field},
                                                            {"selection", theme.selection}};
        const QList<std::pair<const char*, QColor>> inks{
            {"text", theme.text},
            {"muted", theme.mutedText},
            {"accent", theme.accent},
            {"good", theme.good},
            {"warning", theme.warning},
            {"error", theme.error},
            {"tier", theme.readable(theme.tier(QStringLiteral("edge"), 0, 2))},
            {"link", theme.readable(theme.link)}};
        for (const auto& [groundName, ground] : grounds) {
            for (const auto& [inkName, ink] : inks) {
                const double ratio = contrastRatio(ink, ground);
                QVERIFY2(ratio >= 4.5,
                         qPrintable(QStringLiteral("%1 on %2: %3")
                                        .arg(QLatin1String(inkName), QLatin1String(groundName))
                                        .arg(ratio)));
            }
        }
        QVERIFY(contrastRatio(theme.accentText, theme.accent) >= 4.5);
        for (const QColor& area : theme.tiers(
                 {QStringLiteral("device"), QStringLiteral("edge"), QStringLiteral("cloud")}))
            QVERIFY(contrastRatio(theme.textOn(area), area) >= 4.5);
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // A published pair: #767676 is the lightest grey that passes on white.
        QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void tiersKeepTheirColours()
    {
        const Theme& theme = Theme::light();
        const QColor green(0x00, 0x9e, 0x73);
        const QColor orange(0xe6, 0x9f, 0x00);
        const QColor blue(0x00, 0x72, 0xb2);
        QCOMPARE(theme.tier(QStringLiteral("edge"), 0, 2), orange);
        QCOMPARE(theme.tier(QStringLiteral("Cloud"), 1, 2), blue);
        QCOMPARE(theme.tier(QStringLiteral("edge server"), 1, 3), orange);
        QCOMPARE(theme.tier(QStringLiteral("mobile"), 0, 3), green);
        // Names without a role go by position.
        QCOMPARE(theme.tier(QStringLiteral("a"), 0, 2), orange);
        QCOMPARE(theme.tier(QStringLiteral("b"), 1, 2), blue);
        QCOMPARE(theme.tier(QStringLiteral("a"), 0, 3), green);
        QCOMPARE(theme.tiers(
                     {QStringLiteral("client"), QStringLiteral("edge"), QStringLiteral("cloud")}),
                 QList<QColor>({green, orange, blue}));
    }

    void tiersNeverShareAColour()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
            for (const QStringList& names :
                 {QStringList{QStringLiteral("edge 1"), QStringLiteral("edge 2"),
                              QStringLiteral("cloud")},
                  QStringList{QStringLiteral("x"), QStringLiteral("cloud"), QStringLiteral("edge"),
                              QStringLiteral("y"), QStringLiteral("device")}}) {
                std::set<QRgb> colors;
                for (const QColor& color : theme->tiers(names))
                    colors.insert(color.rgb());
                QCOMPARE(colors.size(), static_cast<std::size_t>(names.size()));
            }
        }
        QVERIFY(Theme::light().tiers({}).isEmpty());
        QCOMPARE(Theme::light().tiers(QStringList(20)).size(), 20);
    }

    void methodsDifferAndStay()
    {
        const QStringList ids{QStringLiteral("min-cut"),      QStringLiteral("exhaustive"),
                              QStringLiteral("edge-only"),    QStringLiteral("cloud-only"),
                              QStringLiteral("neurosurgeon"), QStringLiteral("shortest-path"),
                              QStringLiteral("dsh"),          QStringLiteral("bottleneck"),
                              QStringLiteral("dsccs"),        QStringLiteral("dads"),
                              QStringLiteral("genetic"),      QStringLiteral("ddpg"),
                              QStringLiteral("maui")};
        for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
            std::set<QRgb> colors;
            for (const QString& id : ids) {
                colors.insert(theme->method(id).color.rgb());
                QVERIFY(contrastRatio(theme->method(id).color, theme->panel) >= 2.0);
            }
            QCOMPARE(colors.size(), static_cast<std::size_t>(ids.size()));
        }
        QCOMPARE(Theme::light().method(QStringLiteral("mine")),
                 Theme::light().method(QStringLiteral("mine")));
        QCOMPARE(Theme::light().method(QStringLiteral("mine")).marker,
                 Theme::dark().method(QStringLiteral("mine")).marker);
    }

    void coloursAreAdaptedBothWays()
    {
        const QStringList names{QStringLiteral("device"), QStringLiteral("edge"),
                                QStringLiteral("cloud")};
        const QList<QColor> light = Theme::light().tiers(names);
        const QList<QColor> dark = Theme::dark().tiers(names);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(Theme::dark().adapted(light[i]), dark[i]);
            QCOMPARE(Theme::light().adapted(dark[i]), light[i]);
            QCOMPARE(Theme::light().adapted(light[i]), light[i]);
        }
        QCOMPARE(Theme::dark().adapted(QColor(1, 2, 3)), QColor(1, 2, 3));
    }

    void valuesRunAwayFromTheBackground()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
            double before = 0;
            for (int i = 0; i <= 10; ++i) {
                const double ratio = contrastRatio(theme->sequential(i / 10.0), theme->surface);
                QVERIFY(ratio > before);
                before = ratio;
            }
            QCOMPARE(theme->sequential(-3), theme->sequential(0));
            QCOMPARE(theme->sequential(7), theme->sequential(1));
            QCOMPARE(theme->sequential(std::nan("")), theme->line);
        }
    }

    void appliesAndChanges()
    {
        QWidget widget;
        widget.show();
        for (const bool dark : {true, false, true}) {
            applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
            QCOMPARE(Theme::of(&widget).isDark, dark);
            QCOMPARE(Theme::of(nullptr).isDark, dark);
        }
        applyTheme(*qApp, ThemeChoice::System);
        QCOMPARE(Theme::of(&widget).isDark, systemTheme() == ThemeChoice::Dark);
    }

    void styleSheetNamesEveryColour()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
            const QString sheet = theme->styleSheet();
            QVERIFY2(!sheet.contains(QLatin1Char('@')), qPrintable(sheet));
            const QRegularExpression url(QStringLiteral("url\\(([^)]*)\\)"));
            int urls = 0;
            for (auto match = url.globalMatch(sheet); match.hasNext(); ++urls) {
                const QString file = match.next().captured(1);
                QVERIFY2(QFile::exists(file), qPrintable(file));
            }
            QVERIFY(urls > 3);
        }
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
