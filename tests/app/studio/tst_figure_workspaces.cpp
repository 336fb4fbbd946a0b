// SPDX-License-Identifier: GPL-3.0-or-later
// Budgets, speed-ups and published numbers in the window, held against the methods themselves.
#include "app/studio/document/document.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/session_view.h"
#include "core/partition/dsccs.h"
#include "core/session/edits.h"
#include "widgets/figures/export_figure.h"
#include "widgets/forms/number_field.h"
#include "widgets/models/published_model.h"
#include "widgets/plots/bar_comparison_plot.h"
#include "widgets/plots/staircase_plot.h"
#include "widgets/plots/weights_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;
using namespace edgecut::studio;

class tst_FigureWorkspaces : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        QCoreApplication::setOrganizationName(QStringLiteral("EdgeCut"));
        QCoreApplication::setApplicationName(QStringLiteral("edgecut-test"));
        QLocale::setDefault(QLocale::c());
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void budgetStairsAreWhatDsccsAnswers()
    {
        open("dnn-surgery-fig-19-20");
        const StaircaseData& stairs = part<StaircasePlot>("edgeTimeStairs")->data();
        QVERIFY(stairs.steps.size() >= 4);
        const PartitionProblem& problem = *document().answer()->problem;
        for (const StaircaseStep& step : stairs.steps) {
            const auto at = dsccs(problem, {{"budget-ms", step.fromMs}}, {});
            QVERIFY(at.has_value());
            QVERIFY(qAbs(at->objective - step.value) <= 1e-6 * step.value + 1e-9);
        }
        QVERIFY(!part<WeightsPlot>("dshSearch")->data().points.isEmpty());
        QCOMPARE(part<StaircasePlot>("latencyStairs")->budget(), 1500.0);
    }

    void aClickOnTheStairsIsTheBudget()
    {
        open("dnn-surgery-fig-19-20");
        document().commit([](Session& session) { return setMethodEdit(session, "min-cut"); });
        settle();
        auto* plot = part<StaircasePlot>("edgeTimeStairs");
        QCOMPARE(plot->budget(), 0.0);
        QTest::mouseClick(plot->childAt(plot->rect().center()), Qt::LeftButton);
        settle();
        QCOMPARE(document().scenario().method, std::string("dsccs"));
        QVERIFY(plot->budget() > 0);
        QCOMPARE(document().scenario().options.at("budget-ms"), plot->budget());
        document().undo(); // method and budget are one step
        settle();
        QCOMPARE(document().scenario().method, std::string("min-cut"));
    }

    void speedupsAreRatiosToTheFirstTierAlone()
    {
        open("dnn-surgery-fig-15-16");
        const BarComparisonData& bars = part<BarComparisonPlot>("latencySpeedups")->data();
        QCOMPARE(bars.groups.size(), 4);
        PartitionProblem problem = *document().answer()->problem;
        int series = 0;
        for (const char* method : {"cloud-only", "neurosurgeon", "dads"}) {
            int group = 0;
            for (const char* link : {"cat1", "3g", "4g", "wifi"}) {
                problem.links.front() = *parseLink(link);
                const double edge = solve(*findMethod("edge-only"), problem)->evaluation.latencyMs;
                OptionValues options;
                if (method == std::string("dads"))
                    options["fps"] = 0.1;
                const auto own = solve(*findMethod(method), problem, options);
                QCOMPARE(bars.series[series].values[group], edge / own->evaluation.latencyMs);
                ++group;
            }
            ++series;
        }
        auto* over = part<QComboBox>("speedupsOver");
        over->setCurrentIndex(0);
        emit over->activated(0);
        settle();
        QCOMPARE(part<BarComparisonPlot>("latencySpeedups")->data().groups.size(), 5);
        document().undo();
        settle();
        QCOMPARE(part<BarComparisonPlot>("latencySpeedups")->data().groups.size(), 4);
    }

    void speedupsAsTheUplinkGrows()
    {
        open("dnn-surgery-fig-17");
        const BarComparisonData bars = part<BarComparisonPlot>("latencySpeedups")->data();
        QCOMPARE(bars.series.size(), 3); // the plan that tells light from heavy is not shown
        QCOMPARE(bars.groups.size(), 12);
        const QString note = part<QLabel>("speedupsNote")->text();
        PartitionProblem problem = *document().answer()->problem;
        QString firstLight;
        for (int group = 0; group < bars.groups.size(); ++group) {
            problem.links.front().uplinkMbps = bars.groups[group].section(' ', 0, 0).toDouble();
            const double maxStageMs = solve(*findMethod("min-cut"), problem)->evaluation.maxStageMs;
            if (firstLight.isEmpty() && maxStageMs < 1000.0 / 3)
                firstLight = bars.groups[group];
            const double edge = solve(*findMethod("edge-only"), problem)->evaluation.latencyMs;
            const auto own = solve(*findMethod("dads"), problem, {{"fps", 3}});
            QCOMPARE(bars.series[2].values[group], edge / own->evaluation.latencyMs);
        }
        QVERIFY(!firstLight.isEmpty());
        QVERIFY2(note.endsWith("a light one from " + firstLight + "."), qPrintable(note));
    }

    void publishedNumbersStandBesideOurs()
    {
        open("dnn-surgery-fig-01-03");
        m_window->sessionView()->showWorkspace(QStringLiteral("published"));
        settle();
        auto* table = part<QTableView>("publishedTable");
        auto* model = qobject_cast<PublishedModel*>(table->model());
        QAbstractItemModelTester tester(model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model->rowCount(), 7);
        QCOMPARE(model->textAt(0, PublishedModel::Ours),
                 formatQuantity(0.94921875, QStringLiteral("MiB")));
        QCOMPARE(model->textAt(5, PublishedModel::Difference), QStringLiteral("the same"));
        for (const PublishedEntry& entry : model->entries())
            QVERIFY(!entry.ours.isEmpty() && entry.error.isEmpty() && !entry.why.isEmpty());
        // Ours follow the session: with another device they are others.
        const QString before = model->textAt(6, PublishedModel::Ours);
        document().commit([](Session& session) { return setDeviceEdit(session, 0, "i7-7700"); });
        settle();
        QVERIFY(model->textAt(6, PublishedModel::Ours) != before);
    }

    void aSessionWithoutNumbersSaysSo()
    {
        open("counter-example");
        m_window->sessionView()->showWorkspace(QStringLiteral("published"));
        settle();
        QVERIFY(part<QLabel>("publishedState")->text().contains(QStringLiteral("no published")));
    }

private:
    void open(const char* example)
    {
        m_window->openExample(QString::fromLatin1(example));
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(m_window->jobs().isIdle(), 20000);
            QCoreApplication::processEvents();
        }
    }
    template <typename T>
    T* part(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    Document& document() const { return *m_window->document(); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_FigureWorkspaces)
#include "tst_figure_workspaces.moc"
