// SPDX-License-Identifier: GPL-3.0-or-later
// People who move from server to server, with clicks and keys.
#include "app/studio/workspaces/metric_table.h"
#include "core/mobility/generator.h"
#include "core/mobility/movement_reader.h"
#include "tests/support/studio_window.h"
#include "widgets/forms/number_field.h"
#include "widgets/mobility/world_map.h"
#include "widgets/scheduling/clock_bar.h"
#include "widgets/text/text.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>

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
        QTest::keyClick(map(), Qt::Key_Escape);
        QVERIFY(!map()->picture().selected.isValid());
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
