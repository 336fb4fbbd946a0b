// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/metric_table.h"
#include "tests/support/studio_window.h"
#include "widgets/forms/number_field.h"
#include "widgets/plots/bar_comparison_plot.h"
#include "widgets/plots/share_plot.h"

#include <QComboBox>
#include <QLabel>
#include <QTabBar>
#include <QTest>

#include <cmath>

using namespace edgecut;
using namespace edgecut::test;

/// Mobile web AR's Fig. 5 a and b in Compare, by the example session.
class tst_ProvisioningPage : public QObject
{
    Q_OBJECT

private:
    StudioWindow m_studio;

    BarComparisonPlot* bars(const char* name) const
    {
        return m_studio.part<BarComparisonPlot>(name);
    }
    double valueOf(const char* plot, const char* way, int network) const
    {
        for (const BarSeries& series : bars(plot)->data().series) {
            if (series.methodId == QLatin1String(way))
                return series.values.value(network);
        }
        return std::nan("");
    }

private slots:
    void init()
    {
        m_studio.open();
        m_studio.openExample("web-ar-services");
        m_studio.showWorkspace("compare");
    }
    void cleanup() { m_studio.close(); }

    void showsThePapersNetworks()
    {
        QCOMPARE(m_studio.part<QTabBar>("comparePages")->currentIndex(), 1);
        QCOMPARE(bars("provisionLatency")->data().groups.size(), 4);
        QCOMPARE(valueOf("provisionBalance", "self-contained", 0), 1.0);
        QVERIFY(valueOf("provisionLatency", "collaborative", 0) <
                valueOf("provisionLatency", "self-contained", 0));
        QVERIFY(valueOf("provisionBalance", "balanced", 2) <
                valueOf("provisionBalance", "cloud", 2));
        const ShareData& shares = m_studio.part<SharePlot>("provisionShares")->data();
        QCOMPARE(shares.groups.size(), 4);
        QCOMPARE(shares.groups.first().bars.last().shares, (QList<double>{0.74, 0.17, 0.09}));
        QVERIFY(shares.groups.first().bars.last().published);
        for (const ShareGroup& group : shares.groups) {
            for (const ShareBar& bar : group.bars) {
                double sum = 0;
                for (const double share : bar.shares)
                    sum += share;
                QVERIFY(std::abs(sum - 1) < 1e-9);
            }
        }
        QVERIFY(m_studio.part<studio::MetricTable>("provisionMeans")->isVisible());
        QVERIFY(m_studio.part<SharePlot>("provisionShares")->csv().contains("0.74"));
    }

    /// An edge that costs less makes the edge alone better balanced; Ctrl+Z takes it back.
    void takesAnotherPrice()
    {
        const double before = valueOf("provisionBalance", "edge", 0);
        auto* price = m_studio.part<NumberField>("edgePrice");
        price->setFocus();
        price->selectAll();
        QTest::keyClicks(price, "0.25");
        QTest::keyClick(price, Qt::Key_Return);
        m_studio.settle();
        QCOMPARE(m_studio.document().scenario().setting("provision/edge-price", 0.0), 0.25);
        QVERIFY(valueOf("provisionBalance", "edge", 0) < before);
        m_studio.document().undo();
        m_studio.settle();
        QCOMPARE(valueOf("provisionBalance", "edge", 0), before);
        QCOMPARE(price->value(), 1.0);
    }

    void takesTheModelInView()
    {
        auto* over = m_studio.part<QComboBox>("provisionOver");
        over->setFocus();
        QTest::keyClick(over, Qt::Key_Down);
        m_studio.settle();
        QCOMPARE(bars("provisionLatency")->data().groups.size(), 1);
        QVERIFY(!m_studio.part<QLabel>("provisionNote")->text().contains("74 %"));
        QCOMPARE(m_studio.document().scenario().setting("provision/over", std::string_view()),
                 std::string("model"));
    }

    /// Two tiers are no choice of three: it says so in place.
    void saysWhatIsMissing()
    {
        m_studio.openExample("alexnet-4g");
        m_studio.showWorkspace("compare");
        auto* tabs = m_studio.part<QTabBar>("comparePages");
        QCOMPARE(tabs->currentIndex(), 0);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        m_studio.settle();
        QVERIFY(bars("provisionLatency")->data().groups.isEmpty());
        QVERIFY2(m_studio.part<QLabel>("provisionNote")->text().contains("three tiers"),
                 qPrintable(m_studio.part<QLabel>("provisionNote")->text()));
    }
};

QTEST_MAIN(tst_ProvisioningPage)
#include "tst_provisioning_page.moc"
