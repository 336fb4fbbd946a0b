// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/band_plot.h"
#include "widgets/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace edgecut;

namespace {

BandData twoLines()
{
    BandData data;
    data.xLabel = QStringLiteral("Requests");
    data.yLabel = QStringLiteral("Waiting");
    data.yUnit = QStringLiteral("ms");
    data.lines = {{QStringLiteral("fcfs"), QStringLiteral("fcfs"), {{100, 5, 1}, {200, 10, 2}}},
                  {QStringLiteral("efficiency"),
                   QStringLiteral("efficiency"),
                   {{100, 4, 0.5}, {200, 9.8, 0.5}}}};
    return data;
}

bool hasColor(const QImage& image, const QColor& color)
{
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

class tst_BandPlot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void linesWearTheirPolicysColour()
    {
        BandPlot plot;
        plot.resize(500, 300);
        plot.setData(twoLines());
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTRY_VERIFY(hasColor(plot.grab().toImage(),
                             Theme::of(&plot).method(QStringLiteral("efficiency")).color));
        QVERIFY(
            hasColor(plot.grab().toImage(), Theme::of(&plot).method(QStringLiteral("fcfs")).color));
    }

    void exports()
    {
        BandPlot plot;
        plot.setData(twoLines());
        QVERIFY(plot.csv().startsWith(QLatin1String("line,x,mean,half_width\nfcfs,100,5,1\n")));
        QCOMPARE(plot.csv().count(QLatin1Char('\n')), 5);
        const QString tex = plot.tex();
        QVERIFY(tex.contains(QLatin1String("Requests")) && tex.contains(QLatin1String("200,10")));
        QImage image(500, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        plot.figure().draw(painter, QRectF(0, 0, 500, 300), {});
        painter.end();
        QVERIFY(hasColor(image, Theme::light().method(QStringLiteral("fcfs")).color));
    }

    // One length, one seed's worth of nothing: no division by zero, and still a picture.
    void oddData()
    {
        BandPlot plot;
        plot.resize(400, 200);
        BandData data;
        data.lines = {{QStringLiteral("sjf"), QStringLiteral("sjf"), {{5, 0, 0}}}};
        plot.setData(data);
        QVERIFY(!plot.grab().isNull());
        plot.setData({});
        QVERIFY(!plot.grab().isNull());
    }
};

QTEST_MAIN(tst_BandPlot)
#include "tst_band_plot.moc"
