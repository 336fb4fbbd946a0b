// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/form_field.h"
#include "widgets/forms/number_field.h"
#include "widgets/forms/option_form.h"
#include "widgets/forms/stage_bar.h"
#include "widgets/forms/tier_field.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace edgecut;

namespace {

const std::array<OptionSpec, 2> specs{{{"budget-ms", translatable("core", "Budget"), "ms", 0, 500,
                                        1e6, translatable("core", "Least")},
                                       {"fps", translatable("core", "Rate"), "frames/s", 0.1, 20,
                                        1000, translatable("core", "Frames")}}};

} // namespace

class tst_Forms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QLocale::setDefault(QLocale::c());
    }

    void fieldCommits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("commits");
        QTest::newRow("number") << "12.5\r" << 12.5 << 1;
        QTest::newRow("with its unit") << "12.5 ms\r" << 12.5 << 1;
        QTest::newRow("the same") << "5\r" << 5.0 << 0;
        QTest::newRow("no number") << "abc\r" << 5.0 << 0;
        QTest::newRow("too large") << "1001\r" << 5.0 << 0;
        QTest::newRow("empty") << "\b\r" << 5.0 << 0;
        QTest::newRow("left by Tab") << "7\t" << 7.0 << 1;
    }
    void fieldCommits()
    {
        QFETCH(QString, typed);
        QFETCH(double, value);
        QFETCH(int, commits);
        QWidget window;
        QVBoxLayout layout(&window);
        NumberField field;
        NumberField other;
        layout.addWidget(&field);
        layout.addWidget(&other);
        field.setUnit(QStringLiteral("ms"));
        field.setRange(0, 1000);
        field.setValue(5);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        field.selectAll();
        QSignalSpy committed(&field, &NumberField::committed);
        for (const QChar c : typed) {
            if (c == QLatin1Char('\r'))
                QTest::keyClick(&field, Qt::Key_Return);
            else if (c == QLatin1Char('\t'))
                QTest::keyClick(&field, Qt::Key_Tab);
            else if (c == QLatin1Char('\b'))
                QTest::keyClick(&field, Qt::Key_Delete);
            else
                QTest::keyClick(&field, c.toLatin1());
        }
        QCOMPARE(committed.count(), commits);
        QCOMPARE(field.value(), value);
    }

    void fieldShowsErrorsAndForgives()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        NumberField field;
        NumberField other;
        layout.addWidget(&field);
        layout.addWidget(&other);
        field.setRange(1, 10);
        field.setValue(2);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("99"));
        QVERIFY(field.hasError());
        QCOMPARE(field.errorText(), QStringLiteral("Type a number from 1 to 10."));
        QVERIFY(field.property("invalid").toBool());
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(!field.hasError());
        QCOMPARE(field.text(), QStringLiteral("2"));
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("x"));
        other.setFocus(); // leaving brings the last good value back
        QVERIFY(!field.hasError());
        QCOMPARE(field.text(), QStringLiteral("2"));
    }

    void fieldKeepsWhatWasTypedExactly()
    {
        NumberField field;
        field.setDigits(3);
        field.show();
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("5.85123\r"));
        QCOMPARE(field.value(), 5.85123);
        QCOMPARE(field.text(), QStringLiteral("5.85"));
        QSignalSpy committed(&field, &NumberField::committed);
        QTest::keyClick(&field, Qt::Key_Return); // shown with three digits, still the same
        QCOMPARE(committed.count(), 0);
        QCOMPARE(field.value(), 5.85123);
    }

    void fieldSteps()
    {
        NumberField field;
        field.setRange(0, 1000);
        field.setValue(20);
        field.show();
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.value(), 50.0);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.value(), 100.0);
        QTest::keyClick(&field, Qt::Key_Down);
        QTest::keyClick(&field, Qt::Key_Down);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.value(), 10.0);
        field.setStep(3);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.value(), 7.0);
        field.setValue(1);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.value(), 0.0); // not below the range
    }

    void fieldTakesTheLocalesMark()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        NumberField field;
        field.setValue(5.85);
        QCOMPARE(field.text(), QStringLiteral("5,85"));
        field.show();
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("6,5\r"));
        QCOMPARE(field.value(), 6.5);
        field.selectAll();
        QTest::keyClicks(&field, QStringLiteral("7.25\r"));
        QCOMPARE(field.value(), 7.25);
        QLocale::setDefault(QLocale::c());
    }

    void formFieldNamesItsControl()
    {
        auto* field = new NumberField;
        FormField form(QStringLiteral("&Uplink"), field);
        QCOMPARE(field->accessibleName(), QStringLiteral("Uplink"));
        form.setCaption(QStringLiteral("Uplink · 4G"));
        QCOMPARE(field->accessibleName(), QStringLiteral("Uplink · 4G"));
        form.setDot(Qt::red);
        auto* label = form.findChild<QLabel*>();
        QVERIFY(label->text().contains(QStringLiteral("Uplink · 4G")));
        QCOMPARE(label->buddy(), field);
    }

    void tierField()
    {
        TierField field;
        QSignalSpy committed(&field, &TierField::committed);
        field.setTiers({QStringLiteral("edge"), QStringLiteral("cloud")}, QStringLiteral("none"));
        QCOMPARE(field.tier(), -1);
        field.setTier(1);
        QCOMPARE(field.currentText(), QStringLiteral("cloud"));
        QCOMPARE(committed.count(), 0);
        field.show();
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.tier(), 0);
        QCOMPARE(committed.count(), 1);
        field.setTiers({QStringLiteral("edge")}, QStringLiteral("none"));
        QCOMPARE(field.tier(), 0);
        field.setTier(9);
        QCOMPARE(field.currentIndex(), -1);
    }

    void optionForm()
    {
        OptionForm form;
        form.setOptions(specs, {{"fps", 25.0}});
        form.show();
        QCOMPARE(form.values(), (OptionValues{{"fps", 25.0}}));
        NumberField* budget = form.field(QStringLiteral("budget-ms"));
        QVERIFY(budget);
        QCOMPARE(budget->value(), 500.0);
        QCOMPARE(budget->accessibleName(), QStringLiteral("Budget"));
        QSignalSpy one(&form, &OptionForm::valueCommitted);
        QSignalSpy all(&form, &OptionForm::valuesCommitted);
        budget->setFocus();
        budget->selectAll();
        QTest::keyClicks(budget, QStringLiteral("200\r"));
        QCOMPARE(one.count(), 1);
        QCOMPARE(one[0][0].toString(), QStringLiteral("budget-ms"));
        QCOMPARE(all[0][0].value<OptionValues>(),
                 (OptionValues{{"budget-ms", 200.0}, {"fps", 25.0}}));
        // The button that brings the standard back.
        const QList<QToolButton*> buttons = form.findChildren<QToolButton*>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(buttons[0]->isVisible());
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QCOMPARE(budget->value(), 500.0);
        QVERIFY(!buttons[0]->isVisible());
        QCOMPARE(one.count(), 2);
        form.setValues({});
        QVERIFY(form.values().empty());
        QCOMPARE(one.count(), 2);
        form.setOptions({});
        QVERIFY(form.isEmpty());
        QVERIFY(!form.field(QStringLiteral("fps")));
    }

    void stageBarDrawsInProportion()
    {
        StageBar bar;
        bar.setTextVisible(false);
        bar.setStages({{QStringLiteral("edge"), 30, Qt::red, false},
                       {QStringLiteral("uplink"), 60, {}, true},
                       {QStringLiteral("cloud"), 10, Qt::blue, false}});
        bar.resize(200, 20);
        const QImage picture = bar.grab().toImage();
        QCOMPARE(picture.pixelColor(30, 10), QColor(Qt::red));
        QCOMPARE(picture.pixelColor(57, 10), QColor(Qt::red));
        QVERIFY(picture.pixelColor(63, 10) != QColor(Qt::red));
        QVERIFY(picture.pixelColor(177, 10) != QColor(Qt::blue));
        QCOMPARE(picture.pixelColor(185, 10), QColor(Qt::blue));
        QCOMPARE(bar.text(),
                 QStringLiteral("edge 30.0\u00a0ms · uplink 60.0\u00a0ms · cloud 10.0\u00a0ms"));
        bar.setStages({{QStringLiteral("edge"), 0, Qt::red, false}});
        QVERIFY(bar.text().isEmpty());
        bar.grab(); // nothing to divide by
    }
};

QTEST_MAIN(tst_Forms)
#include "tst_forms.moc"
