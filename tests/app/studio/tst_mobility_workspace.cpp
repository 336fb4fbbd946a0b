// SPDX-License-Identifier: GPL-3.0-or-later
// People who move from server to server, with clicks and keys.
#include "app/studio/workspaces/metric_table.h"
#include "core/mobility/generator.h"
#include "core/mobility/movement_reader.h"
#include "core/session/edits.h"
#include "tests/support/studio_window.h"
#include "widgets/forms/number_field.h"
#include "widgets/mobility/world_map.h"
#include "widgets/plots/time_plot.h"
#include "widgets/scheduling/clock_bar.h"
#include "widgets/text/text.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTabBar>

using namespace edgecut;
using namespace edgecut::studio;

class tst_MobilityWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_studio = std::make_unique<test::StudioWindow>(); }
    void init()
    {
        m_studio->open();
        m_studio->openExample("perdnn-fig-09-campus");
    }
    void cleanup() { m_studio->close(); }

    void aCampusIsThereWithoutAFile()
    {
        QCOMPARE(m_studio->window().sessionView()->workspace(), QString("mobility"));
        QVERIFY(map()->picture().report);
        QVERIFY(map()->picture().report->data->note.starts_with("synthetic"));
        QVERIFY(map()->picture().report->run.serverChanges > 100);
        auto* sums = m_studio->part<MetricTable>("mobilitySums");
        QCOMPARE(sums->valueAt(0, 1), formatPercent(0.37)); // KAIST at 50 m
        QStringList ids;
        for (const NamedFigure& figure : m_studio->window().sessionView()->figures())
            ids.append(figure.id);
        QVERIFY(ids.contains("mobility-map"));
    }

    void theClockMovesPeople()
    {
        const double before = map()->picture().step;
        map()->setFocus();
        QTest::keyClick(map(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(map()->picture().step, std::floor(before) + 1);
        QTest::keyClick(map(), Qt::Key_Space);
        QVERIFY(clock()->isPlaying());
        clock()->advance(100);
        QVERIFY(map()->picture().step > before + 1);
        QTest::keyClick(map(), Qt::Key_Space);
        QVERIFY(!clock()->isPlaying());
        clock()->setTimeMs(clock()->endMs());
        QVERIFY(intervalAt(*map()->picture().report->run.history, map()->picture().step) >= 0);
    }

    void aClickTellsOfAServer()
    {
        const ServerMap& servers = *map()->picture().report->servers;
        ServerId found;
        // One without people near it: a click on somebody follows them.
        for (std::size_t i = 0; i < servers.size() && !found.isValid(); ++i) {
            QSignalSpy spy(map(), &WorldMap::serverSelected);
            QTest::mouseClick(map(), Qt::LeftButton, {},
                              map()->view().at(servers.centre(ServerId(i))).toPoint());
            if (spy.count() == 1)
                found = ServerId(i);
        }
        QVERIFY(found.isValid());
        QCOMPARE(map()->picture().selected, found);
        auto* server = m_studio->part<MetricTable>("mobilityServer");
        QCOMPARE(server->valueAt(0, 0),
                 QString::number(map()->picture().report->run.cells[found.index()].changes()));
        const auto* load = m_studio->part<TimePlot>("mobilityServerLoad");
        QVERIFY(load->isVisible());
        double most = 0;
        for (const QPointF& point : load->data().series.front().points)
            most = std::max(most, point.y());
        QCOMPARE(most, double(map()->picture().report->run.cells[found.index()].mostClients));
        const auto* arrivals = m_studio->part<TimePlot>("mobilityServerArrivals");
        QCOMPARE(arrivals->data().series.front().points.last().y(),
                 double(map()->picture().report->run.cells[found.index()].hits));
        emit m_studio->part<TimePlot>("mobilityServerLoad")->momentClicked(1);
        QCOMPARE(clock()->timeMs(), 3.6e6);
        QCOMPARE(load->moment(), std::optional<double>(1));
        QTest::keyClick(map(), Qt::Key_Escape);
        QVERIFY(!map()->picture().selected.isValid());
        QVERIFY(!load->isVisible());
    }

    void studiesHavePagesOfTheirOwn()
    {
        for (const auto& [key, value] : {std::pair{"users", "16"}, {"hours", "1"}, {"epochs", "1"}})
            QVERIFY(m_studio->document().commit([&](Session& session) {
                return setSettingEdit(session, std::string("mobility/").append(key),
                                      std::optional<std::string>(value), key, value);
            }));
        auto* pages = m_studio->part<QTabBar>("mobilityPages");
        QTest::mouseClick(pages, Qt::LeftButton, {}, pages->tabRect(1).center());
        m_studio->settle();
        const auto* errors = m_studio->part<TimePlot>("predictionByHistory");
        QVERIFY(errors->isVisible());
        QCOMPARE(errors->data().series.size(), 4); // 15, 20, 25 and 30 s
        QCOMPARE(errors->data().series.front().points.size(), 8);
        QVERIFY(m_studio->part<QLabel>("predictionNote")->text().contains("synthetic"));
        QTest::mouseClick(pages, Qt::LeftButton, {}, pages->tabRect(2).center());
        m_studio->settle();
        const auto* hits = m_studio->part<TimePlot>("sendingHits");
        QVERIFY(hits->isVisible());
        QCOMPARE(hits->data().series.front().points.size(), 7);
        QCOMPARE(m_studio->part<TimePlot>("sendingQueries")->data().series.size(), 3);
        QVERIFY(m_studio->part<QLabel>("sendingNote")->text().contains("synthetic"));
        QStringList ids;
        for (const NamedFigure& figure : m_studio->window().sessionView()->figures())
            ids.append(figure.id);
        for (const char* id : {"prediction-by-history", "prediction-benefit", "mobility-hit-ratio",
                               "mobility-backhaul", "mobility-fraction-peak"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
    }

    void somebodyIsFollowed()
    {
        auto* follow = m_studio->part<QComboBox>("mobilityFollow");
        QVERIFY(follow->count() > 10);
        follow->setFocus();
        QTest::keyClick(follow, Qt::Key_Down);
        QCOMPARE(map()->picture().followedUser, follow->currentData().toInt());
        QVERIFY(map()->picture().followedUser >= 0);
    }

    void theRadiusIsAnEditOfTheSession()
    {
        const double before = map()->picture().report->run.hitRatio();
        auto* radius = m_studio->part<NumberField>("mobilityRadius");
        radius->setFocus();
        QTest::keyClick(radius, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(radius, "200");
        QTest::keyClick(radius, Qt::Key_Return);
        m_studio->settle();
        QCOMPARE(map()->picture().report->options.world.migrationRadiusM, 200.0);
        QVERIFY(map()->picture().report->run.hitRatio() > before);
        m_studio->document().undo();
        m_studio->settle();
        QCOMPARE(map()->picture().report->options.world.migrationRadiusM, 50.0);
        QCOMPARE(map()->picture().report->run.hitRatio(), before);
    }

    void filesDroppedOnTheWindowMove()
    {
        GeneratorOptions options;
        options.users = 9;
        options.hours = 1;
        QFile file(m_studio->fileInHome("walks.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(writeMovements(*generateMovements(options))));
        file.close();
        m_studio->document().addFile(file.fileName());
        m_studio->settle();
        QCOMPARE(map()->picture().report->data->users.size(), std::size_t(9));
        QVERIFY(m_studio->part<QComboBox>("mobilitySource")->currentText().contains("walks"));
    }

    void theMapIsDrawnInBothThemes()
    {
        for (const CellQuantity quantity :
             {CellQuantity::HitRatio, CellQuantity::Queries, CellQuantity::Traffic}) {
            map()->setQuantity(quantity);
            const Figure figure = worldFigure(map()->picture());
            for (const Theme& theme : {Theme::light(), Theme::dark()}) {
                QImage image(300, 220, QImage::Format_RGB32);
                image.fill(theme.surface);
                const QImage empty = image;
                QPainter painter(&image);
                FigureStyle style;
                style.theme = theme;
                figure.draw(painter, QRectF(0, 0, 300, 220), style);
                painter.end();
                QVERIFY(image != empty);
            }
            QCOMPARE(figure.csv().count('\n'),
                     qsizetype(map()->picture().report->servers->size() + 1));
        }
    }

private:
    WorldMap* map() const { return m_studio->part<WorldMap>("mobilityMap"); }
    ClockBar* clock() const { return m_studio->part<ClockBar>("mobilityClock"); }

    std::unique_ptr<test::StudioWindow> m_studio;
};

QTEST_MAIN(tst_MobilityWorkspace)
#include "tst_mobility_workspace.moc"
