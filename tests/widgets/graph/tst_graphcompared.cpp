// SPDX-License-Identifier: GPL-3.0-or-later
// A second plan over the first, and values that no colour can say.
#include "tests/widgets/graph/graph_samples.h"
#include "tests/widgets/graph/shown_graph.h"
#include "widgets/graph/graph_legend.h"

#include <QPainter>
#include <QSet>

using namespace edgecut;
using namespace graphsamples;

class tst_GraphCompared : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void movedLayersAreSplit_data();
    void movedLayersAreSplit();
    void oneCutIsSolidTheOtherDashed();
    void takenAwayNothingIsLeft();
    void figureCarriesBothPlans();
    void selectionSaysWhereElse();
    void legendSaysWhatIsMarked();

private:
    static OtherPlan other(std::vector<int> tiers)
    {
        return {QStringLiteral("another"), QStringLiteral("now"), std::move(tiers), {}};
    }
    QImage image() { return m_view->grab().toImage(); }
    QColor at(int node, int dx, int dy = 0)
    {
        return image().pixelColor(m_view->nodePosition(node) + QPoint(dx, dy));
    }
    // Of the pixels in a row of the picture, left and right of everything else.
    int share(int y, const QColor& color);

    std::unique_ptr<GraphView> m_view;
};

// A chain of six: the plan that is shown cuts behind layer 3, the other behind layer 1.
void tst_GraphCompared::init()
{
    m_view = std::make_unique<GraphView>();
    prepare(*m_view, chain(6));
    m_view->setOverlaysShown(false);
    m_view->setTiers({0, 0, 0, 0, 1, 1}, twoTiers());
}

void tst_GraphCompared::movedLayersAreSplit_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("with text") << 1.2;
    QTest::newRow("with shapes") << 0.4;
    QTest::newRow("plain") << 0.2;
}

void tst_GraphCompared::movedLayersAreSplit()
{
    QFETCH(double, scale);
    m_view->zoomTo(scale);
    m_view->setOtherPlan(other({0, 0, 1, 1, 1, 1}));
    QVERIFY(m_view->isCompared());
    const Theme& theme = Theme::of(m_view.get());
    const QColor edge = theme.tiers({"edge", "cloud"})[0],
                 cloud = theme.tiers({"edge", "cloud"})[1];
    const int beside = static_cast<int>(40 * scale), below = static_cast<int>(14 * scale);
    const auto isNearer = [](const QColor& color, const QColor& a, const QColor& b) {
        const auto distance = [&](const QColor& c) {
            return std::abs(c.red() - color.red()) + std::abs(c.green() - color.green()) +
                   std::abs(c.blue() - color.blue());
        };
        return distance(a) < distance(b);
    };
    for (const int node : {2, 3}) {
        QVERIFY(isNearer(at(node, -beside, below), cloud, edge));
        QVERIFY(isNearer(at(node, beside, below), edge, cloud));
    }
    for (const int node : {0, 1, 4, 5})
        QCOMPARE(at(node, -beside, below), at(node, beside, below));
}

int tst_GraphCompared::share(int y, const QColor& color)
{
    const QImage shown = image();
    int count = 0;
    for (int x = 0; x < shown.width(); ++x)
        count += isNear(shown.pixelColor(x, y), color, 60) ? 1 : 0;
    return count;
}

void tst_GraphCompared::oneCutIsSolidTheOtherDashed()
{
    m_view->setOtherPlan(other({0, 0, 1, 1, 1, 1}));
    const QColor line = Theme::of(m_view.get()).text;
    const auto longest = [&](int upper, int lower) {
        int most = 0;
        for (int y = m_view->nodePosition(upper).y(); y < m_view->nodePosition(lower).y(); ++y) {
            if (m_view->nodeAt({m_view->nodePosition(upper).x(), y}) < 0)
                most = std::max(most, share(y, line));
        }
        return most;
    };
    const int solid = longest(3, 4), dashed = longest(1, 2), none = longest(4, 5);
    QVERIFY2(solid > 100, qPrintable(QString::number(solid)));
    QVERIFY2(dashed > solid / 3 && dashed < solid * 4 / 5,
             qPrintable(QStringLiteral("%1 of %2").arg(dashed).arg(solid)));
    QVERIFY2(none < 20, qPrintable(QString::number(none)));
}

void tst_GraphCompared::takenAwayNothingIsLeft()
{
    const QImage alone = image();
    m_view->setOtherPlan(other({0, 0, 1, 1, 1, 1}));
    QVERIFY(image() != alone);
    m_view->setOtherPlan(other({0, 0, 0, 0, 1, 1}));
    QVERIFY(m_view->isCompared()); // agreeing in everything is a finding too
    m_view->setOtherPlan({});
    QVERIFY(!m_view->isCompared());
    QCOMPARE(image(), alone);
    // Another picture forgets it as it forgets the plan.
    m_view->setOtherPlan(other({0, 0, 1, 1, 1, 1}));
    m_view->setPicture(chain(6));
    QVERIFY(!m_view->isCompared());
}

void tst_GraphCompared::figureCarriesBothPlans()
{
    const auto drawn = [&] {
        QImage page(400, 600, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        m_view->paintFigure(painter, page.rect());
        return page;
    };
    const QImage alone = drawn();
    m_view->setOtherPlan(other({0, 0, 1, 1, 1, 1}));
    const Figure figure = m_view->figure(QStringLiteral("two"));
    const QImage both = drawn();
    QVERIFY(both != alone);
    m_view->setOtherPlan({});
    QImage page(400, 600, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    figure.draw(painter, page.rect(), {});
    painter.end();
    QCOMPARE(page, both); // a value: what the view shows later does not matter
}

void tst_GraphCompared::selectionSaysWhereElse()
{
    m_view->setOtherPlan(other({0, 0, 1, 1, 1, 1}));
    m_view->select(2);
    QVERIFY2(m_view->accessibleDescription().contains(QLatin1String("another")) &&
                 m_view->accessibleDescription().contains(QLatin1String("cloud")),
             qPrintable(m_view->accessibleDescription()));
    m_view->select(0);
    QVERIFY(!m_view->accessibleDescription().contains(QLatin1String("another")));
}

void tst_GraphCompared::legendSaysWhatIsMarked()
{
    GraphState state;
    state.values = {0.1, std::nan(""), std::nan("")};
    state.scale = {QStringLiteral("Changes tier at"), QStringLiteral("0.1"),
                   QStringLiteral("1000")};
    const Theme& theme = Theme::light();
    const QFont font = typeFont(TypeSize::Small);
    const auto height = [&] { return paintGraphLegend(nullptr, {}, state, theme, font).height(); };
    const double plain = height();
    state.scale.unknown = QStringLiteral("never");
    const double withGrey = height();
    QVERIFY(withGrey > plain);
    state.scale.marked = QStringLiteral("comes back");
    QCOMPARE(height(), withGrey); // nothing is marked
    state.marked = {false, false, true};
    QVERIFY(height() > withGrey);

    m_view->colorByValue({0.2, 0.2, 0.2, 0.2, 0.2, 0.2}, state.scale,
                         {false, false, true, false, false, false});
    const auto colors = [&](int node) {
        const QImage shown = image();
        QSet<QRgb> found;
        for (int x = 25; x < 45; ++x)
            found.insert(shown.pixel(m_view->nodePosition(node) + QPoint(x, 0)));
        return found.size();
    };
    QVERIFY(colors(2) > 2); // hatched
    QCOMPARE(colors(3), 1);
}

QTEST_MAIN(tst_GraphCompared)
#include "tst_graphcompared.moc"
