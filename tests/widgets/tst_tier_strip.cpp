// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/tier_strip.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QImage>
#include <QTest>

using namespace edgecut;

class tst_TierStrip : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void rangesLieOnALogarithmicAxis();
    void saysWhatItShows();
    void nothingToShow();
};

namespace {

const QColor edge(0xe6, 0x9f, 0x00), cloud(0x00, 0x72, 0xb2);

QList<TierStrip::Range> thereAndBack()
{
    return {{0.1, 1, "edge", edge}, {1, 100, "cloud", cloud}, {100, 1000, "edge", edge}};
}

} // namespace

void tst_TierStrip::rangesLieOnALogarithmicAxis()
{
    TierStrip strip;
    strip.resize(410, strip.sizeHint().height());
    strip.setRanges(thereAndBack());
    const QImage image = strip.grab().toImage();
    const Theme& theme = Theme::of(&strip);
    // Four decades on 400 pixels: one hundred each. Just under the upper border no letter stands.
    const auto at = [&](int x) { return image.pixelColor(5 + x, 7); };
    QCOMPARE(at(50), theme.adapted(edge));
    QCOMPARE(at(110), theme.adapted(cloud));
    QCOMPARE(at(290), theme.adapted(cloud));
    QCOMPARE(at(310), theme.adapted(edge));
    strip.setMarker(10);
    QCOMPARE(strip.marker(), 10.0);
    const QImage marked = strip.grab().toImage();
    QCOMPARE(marked.pixelColor(205, 3), theme.text);
    QVERIFY(image.pixelColor(205, 3) != theme.text);
}

void tst_TierStrip::saysWhatItShows()
{
    TierStrip strip;
    strip.setRanges(thereAndBack());
    QCOMPARE(strip.texts().size(), 3);
    QVERIFY(strip.texts()[1].startsWith(QLatin1String("cloud")));
    QVERIFY(strip.texts()[1].contains(formatMbps(100)));
    for (const QString& text : strip.texts())
        QVERIFY(strip.accessibleDescription().contains(text));
    QVERIFY(!strip.accessibleName().isEmpty());
}

void tst_TierStrip::nothingToShow()
{
    TierStrip strip;
    strip.resize(200, 60);
    strip.setMarker(5);
    QVERIFY(!strip.grab().isNull());
    strip.setRanges({{0.1, 1000, "edge", edge}});
    strip.setMarker(1e9); // beyond the axis: at its end
    QVERIFY(!strip.grab().isNull());
    QVERIFY(strip.texts().size() == 1);
}

QTEST_MAIN(tst_TierStrip)
#include "tst_tier_strip.moc"
