// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/graph/graph_samples.h"
#include "tests/widgets/graph/shown_graph.h"
#include "widgets/graph/cut_labels.h"
#include "widgets/theme/theme.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

#include <cmath>

using namespace edgecut;
using namespace graphsamples;

class tst_GraphDrawing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qobject_cast<QApplication*>(qApp), ThemeChoice::Light); }

    void boxesHaveTheirTiersColours_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("count"); // near: bar at the left; far: the whole box
        QTest::newRow("near light") << false << 6;
        QTest::newRow("near dark") << true << 6;
        QTest::newRow("far light") << false << 60;
        QTest::newRow("far dark") << true << 60;
    }
    void boxesHaveTheirTiersColours()
    {
        QFETCH(bool, dark);
        QFETCH(int, count);
        GraphView view;
        const Theme& theme = dark ? Theme::dark() : Theme::light();
        view.setPalette(theme.palette());
        prepare(view, chain(count));
        std::vector<int> tiers(static_cast<std::size_t>(count), 1);
        tiers[0] = tiers[1] = tiers[2] = 0;
        view.setTiers(tiers, twoTiers());
        const QList<QColor> colors = theme.tiers({"edge", "cloud"});
        const Size box = boxSize(view.picture()->nodes[1]);
        const int reach = count == 6 ? qRound((box.width / 2 - 4) * view.zoom()) : 0;
        for (const int node : {1, count - 1}) {
            const QColor found = colorAt(view, view.nodePosition(node) - QPoint(reach, 0));
            QVERIFY2(isNear(found, colors[tiers[static_cast<std::size_t>(node)]], 45),
                     qPrintable(found.name()));
        }
    }

    void valuesAreColoursFarAndNear()
    {
        GraphView view;
        prepare(view, chain(60));
        std::vector<double> values(60, 0);
        values[30] = 1;
        view.colorByValue(values, {"Time", "0 ms", "9 ms"});
        const Theme& theme = Theme::light();
        QVERIFY(isNear(colorAt(view, view.nodePosition(30)), theme.sequential(1)));
        QVERIFY(isNear(colorAt(view, view.nodePosition(10)), theme.sequential(0)));
        view.zoomTo(1);
        view.centreOn(30);
        const QPoint besideText = view.nodePosition(30) + QPoint(0, -16);
        QVERIFY(isNear(colorAt(view, besideText), theme.sequential(1)));
        view.colorByTier();
        QVERIFY(!isNear(colorAt(view, besideText), theme.sequential(1)));
    }

    void crossingEdgeIsDrawnAsALink()
    {
        GraphView view;
        prepare(view, chain(4));
        view.setTiers({0, 0, 1, 1}, twoTiers());
        view.setCrossings({{1, true, "301 kB"}});
        const QPoint middle = (view.nodePosition(1) + view.nodePosition(2)) / 2;
        QVERIFY(isNear(colorAt(view, middle), Theme::light().link, 40));
    }

    void farLabelsKeepClearOfOneAnother()
    {
        const auto picture = inception(3);
        GraphState state;
        state.picture = picture;
        state.geometry = std::make_shared<const GraphGeometry>(*picture);
        std::vector<int>& tiers = state.layers.tiers;
        tiers.assign(picture->nodes.size(), 1);
        std::fill_n(tiers.begin(), 4, 0);
        tiers[8] = 0;
        state.tierNames = {"edge", "cloud"};
        for (int tensor = 0; tensor < 12; ++tensor)
            state.layers.crossings.push_back({tensor, true, "301 kB"});
        state.updateCut();
        QVERIFY(state.cut.labels.size() >= 2);
        for (const double scale : {1.0, 0.5, 0.2, 0.05}) {
            const std::vector<PlacedLabel> labels = placedLabels(state, scale);
            for (std::size_t i = 0; i < labels.size(); ++i) {
                for (std::size_t k = 0; k < i; ++k)
                    QVERIFY(!labels[i].area.intersects(labels[k].area));
                if (scale < 0.6)
                    QVERIFY(!state.geometry->bounds.contains(labels[i].area.center()));
            }
        }
    }

    void movedLayersFlashOnce()
    {
        GraphView view;
        prepare(view, chain(4));
        view.setTiers({0, 0, 1, 1}, twoTiers());
        const QImage still = view.grab().toImage();
        view.setAnimated(true);
        view.setTiers({0, 0, 0, 1}, twoTiers());
        const QImage flashing = view.grab().toImage();
        QTRY_VERIFY(view.grab().toImage() != flashing);
        view.setAnimated(false);
        view.setTiers({0, 0, 1, 1}, twoTiers());
        QCOMPARE(view.grab().toImage(), still);
    }

    void foundLayersStandOut()
    {
        GraphView view;
        prepare(view, chain(6));
        const Size box = boxSize(view.picture()->nodes[2]);
        view.setTiers(std::vector<int>(6, 1), twoTiers());
        const QPoint bar(qRound((box.width / 2 - 4) * view.zoom()), 0);
        view.highlight({2});
        const QColor cloud = Theme::light().tiers({"edge", "cloud"})[1];
        QVERIFY(isNear(colorAt(view, view.nodePosition(2) - bar), cloud));
        QVERIFY(!isNear(colorAt(view, view.nodePosition(4) - bar), cloud));
        view.clearHighlight();
        QVERIFY(isNear(colorAt(view, view.nodePosition(4) - bar), cloud));
    }

    void figureHoldsTheTexts()
    {
        GraphView view;
        prepare(view, alexNet());
        view.setTiers({0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1}, twoTiers());
        view.setCrossings({{6, true, "560 kB"}});
        QBuffer buffer;
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize({500, 700});
        svg.setViewBox(QRect(0, 0, 500, 700));
        QPainter painter(&svg);
        view.figure("AlexNet").draw(painter, QRectF(0, 0, 500, 700), {});
        painter.end();
        const QString text = QString::fromUtf8(buffer.data());
        for (const char* expected : {"conv1 11×11 /4", "224 MMAC", "560 kB", "cloud", "prob"})
            QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
        QVERIFY(!text.contains("<image"));
    }

    void fiveThousandNodesAreDrawn()
    {
        GraphView view;
        prepare(view, inception(624), {1200, 800});
        QCOMPARE(view.picture()->nodes.size(), 4998u);
        std::vector<int> tiers(view.picture()->nodes.size(), 1);
        std::fill_n(tiers.begin(), 2500, 0);
        view.setTiers(tiers, twoTiers());
        const QImage image = view.grab().toImage();
        int coloured = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                coloured += image.pixelColor(x, y).hsvSaturation() > 100;
        QVERIFY2(coloured > 500, qPrintable(QString::number(coloured)));
        QBENCHMARK
        {
            view.grab();
        }
    }

    // EDGECUT_SCREENSHOTS=folder writes what people would see, to be looked at.
    void screenshots();
};

void tst_GraphDrawing::screenshots()
{
    const QString folder = qEnvironmentVariable("EDGECUT_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("EDGECUT_SCREENSHOTS names no folder");
    for (const bool dark : {false, true}) {
        applyTheme(*qobject_cast<QApplication*>(qApp),
                   dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QString suffix = dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png");
        const auto save = [&](GraphView& view, const QString& name) {
            QVERIFY(view.grab().save(QDir(folder).filePath(name + suffix)));
        };
        GraphView view;
        prepare(view, inception(1), {1044, 640});
        const std::vector<int> tiers{0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 1};
        view.setTiers(tiers, twoTiers());
        view.setCrossings(
            {{4, true, "201 kB"}, {5, true, "301 kB"}, {7, true, "50 kB"}, {10, true, "100 kB"}});
        view.setPins({true});
        view.select(6);
        save(view, "module");
        view.colorByValue({0, .3, .05, 1, .1, .15, .6, .02, .1, .03, .05, .01, .2, std::nan("")},
                          {"Time on the edge", "0 ms", "24.8 ms"});
        save(view, "time");
        view.colorByTier();
        view.highlight({6, 8});
        save(view, "found");
        view.highlight({});
        view.zoomTo(1.8);
        view.centreOn(6);
        save(view, "zoomed");

        prepare(view, inception(1, LayoutDirection::LeftToRight), {1044, 640});
        view.setTiers(tiers, twoTiers());
        view.setCrossings(
            {{4, true, "201 kB"}, {5, true, "301 kB"}, {7, true, "50 kB"}, {10, true, "100 kB"}});
        save(view, "sideways");

        prepare(view, inception(9), {1044, 640});
        std::vector<int> half(view.picture()->nodes.size(), 1);
        std::fill_n(half.begin(), 36, 0);
        view.setTiers(half, twoTiers());
        view.setCrossings({{35, true, "401 kB"}});
        save(view, "googlenet");
        view.zoomTo(0.7);
        view.centreOn(35);
        save(view, "googlenet-near");

        prepare(view, residual(6), {1044, 640});
        std::vector<int> three(view.picture()->nodes.size(), 2);
        std::fill_n(three.begin(), 4, 0);
        std::fill_n(three.begin() + 4, 12, 1);
        view.setTiers(three, {"device", "edge", "cloud"});
        view.setCrossings({{1, true, "802 kB"},
                           {3, true, "802 kB"},
                           {14, true, "401 kB"},
                           {15, true, "401 kB"},
                           {11, true, "401 kB"}});
        save(view, "three-tiers");
        view.zoomTo(1);
        view.centreOn(4);
        save(view, "three-tiers-near");

        prepare(view, alexNet(), {1044, 640});
        view.setTiers({0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1}, twoTiers());
        view.setCrossings({{4, true, "280 kB"}, {7, false, "173 kB"}, {10, true, "36.9 kB"}});
        save(view, "alexnet");
    }
    applyTheme(*qobject_cast<QApplication*>(qApp), ThemeChoice::Light);
}

QTEST_MAIN(tst_GraphDrawing)
#include "tst_graphdrawing.moc"
