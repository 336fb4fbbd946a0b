// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/bandwidth_slider.h"
#include "widgets/forms/log_slider.h"
#include "widgets/forms/number_field.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace edgecut;

namespace {

QList<double> numbers(const QSignalSpy& spy)
{
    QList<double> result;
    for (const QList<QVariant>& arguments : spy)
        result.append(arguments.at(0).toDouble());
    return result;
}

} // namespace

class tst_BandwidthSlider : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QLocale::setDefault(QLocale::c());
    }

    void sliderDragIsManyChangesAndOneCommit()
    {
        BandwidthSlider slider;
        slider.setValue(10);
        slider.resize(600, 40);
        slider.show();
        QVERIFY(QTest::qWaitForWindowExposed(&slider));
        QSignalSpy changing(&slider, &BandwidthSlider::valueChanging);
        QSignalSpy committed(&slider, &BandwidthSlider::valueCommitted);
        LogSlider* track = slider.slider();
        const int y = track->height() / 2;
        const auto x = [&](double mbps) { return qRound(track->positionOf(mbps)); };
        QTest::mousePress(track, Qt::LeftButton, {}, {x(10), y});
        for (const double mbps : {20.0, 50.0, 100.0, 200.0})
            QTest::mouseMove(track, {x(mbps), y});
        QVERIFY(changing.count() >= 4);
        QCOMPARE(committed.count(), 0);
        QTest::mouseRelease(track, Qt::LeftButton, {}, {x(200), y});
        QCOMPARE(committed.count(), 1);
        QCOMPARE(numbers(committed).last(), slider.value());
        QCOMPARE(numbers(changing).last(), slider.value());
        // Within a pixel of what was aimed at, and with three digits.
        const double pixel = track->valueAt(x(200) + 1.0) - track->valueAt(x(200));
        QVERIFY(std::abs(slider.value() - 200) <= 2 * pixel);
        QCOMPARE(slider.value(), QString::number(slider.value(), 'g', 3).toDouble());
    }

    void sliderDragBackCommitsNothing()
    {
        BandwidthSlider slider;
        slider.resize(600, 40);
        slider.setPresets({{QStringLiteral("4G"), 5.85}});
        slider.setValue(5.85);
        slider.show();
        QSignalSpy committed(&slider, &BandwidthSlider::valueCommitted);
        LogSlider* track = slider.slider();
        const QPoint home(qRound(track->positionOf(5.85)), track->height() / 2);
        QTest::mousePress(track, Qt::LeftButton, {}, home);
        QTest::mouseMove(track, home + QPoint(60, 0));
        QTest::mouseMove(track, home);
        QTest::mouseRelease(track, Qt::LeftButton, {}, home);
        QCOMPARE(committed.count(), 0);
        QCOMPARE(slider.value(), 5.85);
    }

    void sliderSnapsToPresets()
    {
        BandwidthSlider slider;
        slider.resize(600, 40);
        slider.setPresets({{QStringLiteral("3G"), 1.1}, {QStringLiteral("4G"), 5.85}});
        slider.show();
        LogSlider* track = slider.slider();
        const int y = track->height() / 2;
        const int near = qRound(track->positionOf(5.85)) + 3;
        QTest::mouseClick(track, Qt::LeftButton, {}, {near, y});
        QCOMPARE(slider.value(), 5.85);
        QCOMPARE(slider.currentPreset(), 1);
        // With Shift there are no stops.
        QTest::mouseClick(track, Qt::LeftButton, Qt::ShiftModifier, {near, y});
        QVERIFY(slider.value() != 5.85);
        QCOMPARE(slider.currentPreset(), -1);
    }

    void sliderKeys()
    {
        BandwidthSlider slider;
        slider.setPresets({{QStringLiteral("3G"), 1.1}, {QStringLiteral("4G"), 5.85}});
        slider.setValue(2);
        slider.show();
        QSignalSpy changing(&slider, &BandwidthSlider::valueChanging);
        QSignalSpy committed(&slider, &BandwidthSlider::valueCommitted);
        QTest::keyPress(slider.slider(), Qt::Key_Right);
        QTest::keyPress(slider.slider(), Qt::Key_Right); // held
        QCOMPARE(committed.count(), 0);
        QTest::keyRelease(slider.slider(), Qt::Key_Right);
        QCOMPARE(changing.count(), 2);
        QCOMPARE(committed.count(), 1);
        QTest::keyClick(slider.slider(), Qt::Key_PageUp);
        QCOMPARE(slider.value(), 5.85);
        QTest::keyClick(slider.slider(), Qt::Key_PageDown);
        QCOMPARE(slider.value(), 1.1);
        QTest::keyClick(slider.slider(), Qt::Key_End);
        QCOMPARE(slider.value(), 1000.0);
        QTest::keyClick(slider.slider(), Qt::Key_Home);
        QCOMPARE(slider.value(), 0.1);
        const auto before = committed.count();
        QTest::keyClick(slider.slider(), Qt::Key_Left); // already at the end
        QCOMPARE(committed.count(), before);
    }

    void sliderEscapeTakesTheDragBack()
    {
        BandwidthSlider slider;
        slider.resize(600, 40);
        slider.setValue(10);
        slider.show();
        QSignalSpy committed(&slider, &BandwidthSlider::valueCommitted);
        LogSlider* track = slider.slider();
        const QPoint home(qRound(track->positionOf(10)), track->height() / 2);
        QTest::mousePress(track, Qt::LeftButton, {}, home);
        QTest::mouseMove(track, home + QPoint(50, 0));
        QVERIFY(slider.value() > 11);
        QTest::keyClick(track, Qt::Key_Escape);
        QTest::mouseRelease(track, Qt::LeftButton, {}, home + QPoint(50, 0));
        QCOMPARE(slider.value(), 10.0);
        QCOMPARE(committed.count(), 0);
    }

    void sliderIgnoresItsEcho()
    {
        // The window shows the value it was told while the drag goes on; the drag must not stop.
        BandwidthSlider slider;
        slider.resize(600, 40);
        slider.setValue(10);
        slider.show();
        connect(&slider, &BandwidthSlider::valueChanging, &slider, &BandwidthSlider::setValue);
        QSignalSpy committed(&slider, &BandwidthSlider::valueCommitted);
        LogSlider* track = slider.slider();
        const QPoint home(qRound(track->positionOf(10)), track->height() / 2);
        QTest::mousePress(track, Qt::LeftButton, {}, home);
        QTest::mouseMove(track, home + QPoint(30, 0));
        QTest::mouseMove(track, home + QPoint(60, 0));
        QTest::mouseRelease(track, Qt::LeftButton, {}, home + QPoint(60, 0));
        QCOMPARE(committed.count(), 1);
        QVERIFY(slider.value() > 15);
    }

    void sliderFieldAndMenu()
    {
        BandwidthSlider slider;
        slider.setPresets({{QStringLiteral("3G"), 1.1}, {QStringLiteral("4G"), 5.85}});
        slider.show();
        QSignalSpy committed(&slider, &BandwidthSlider::valueCommitted);
        QSignalSpy preset(&slider, &BandwidthSlider::presetCommitted);
        slider.field()->setFocus();
        slider.field()->selectAll();
        QTest::keyClicks(slider.field(), QStringLiteral("7.25\r"));
        QCOMPARE(numbers(committed), QList<double>{7.25});
        auto* button = slider.findChild<QToolButton*>();
        QVERIFY(button && button->menu());
        button->menu()->actions().at(1)->trigger();
        QCOMPARE(preset.count(), 1);
        QCOMPARE(numbers(committed), (QList<double>{7.25, 5.85}));
        QCOMPARE(button->text(), QStringLiteral("4G"));
        slider.setValue(1e9);
        QCOMPARE(slider.value(), 1000.0);
        slider.setValue(qQNaN());
        QCOMPARE(slider.value(), 1000.0);
        QCOMPARE(committed.count(), 2);
    }
};

QTEST_MAIN(tst_BandwidthSlider)
#include "tst_bandwidth_slider.moc"
