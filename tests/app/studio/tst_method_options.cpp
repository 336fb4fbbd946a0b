// SPDX-License-Identifier: GPL-3.0-or-later
// Options of methods, set where the method is chosen: typed with real keys, stored as edits,
// undone.
#include "app/studio/document/document.h"
#include "app/studio/window/main_window.h"
#include "core/partition/dsccs.h"
#include "core/session/edits.h"
#include "widgets/forms/number_field.h"
#include "widgets/forms/option_form.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace edgecut;
using namespace edgecut::studio;

class tst_MethodOptions : public QObject
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
        m_window->openExample(QStringLiteral("alexnet-4g"));
        settle();
    }

    void cleanup() { m_window.reset(); }

    void onlyMethodsWithOptionsShowThem()
    {
        QVERIFY(!part<NumberField>("methodOption")->isVisible());
        use("dsccs");
        QVERIFY(part<NumberField>("methodOption")->isVisible());
        QVERIFY(!part<QToolButton>("moreMethodOptions")->isVisible());
        QCOMPARE(part<NumberField>("methodOption")->accessibleName(), QStringLiteral("Budget"));
        use("dsh");
        QVERIFY(part<QToolButton>("moreMethodOptions")->isVisible());
        use("min-cut");
        QVERIFY(!part<NumberField>("methodOption")->isVisible());
    }

    void typedBudgetIsAnEdit()
    {
        use("dsccs");
        const Result<double> least = leastBudgetMs(document().model()->problem);
        QVERIFY(least.has_value());
        type(part<NumberField>("methodOption"), QString::number(*least * 1.5));
        settle();
        QVERIFY(document().answer()->solution.has_value());
        const Evaluation& evaluation = document().answer()->solution->evaluation;
        QVERIFY(evaluation.latencyMs - evaluation.computeMs.front() <= *least * 1.5 + 1e-6);
        document().undo();
        settle();
        QCOMPARE(part<NumberField>("methodOption")->value(), 1000.0);
        QVERIFY(!document().scenario().options.contains("budget-ms"));
    }

    void aBudgetTooSmallOffersOneThatWorks()
    {
        // All on the edge needs no budget, so there must be layers that cannot stay there.
        document().commit([](Session& session) { return pinEdit(session, "fc8", "cloud"); });
        use("dsccs");
        type(part<NumberField>("methodOption"), QStringLiteral("0.001"));
        settle();
        QVERIFY(!document().answer()->solution.has_value());
        auto* button = part<QPushButton>("takeLeastBudget");
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
        QVERIFY(document().answer()->solution.has_value());
        QVERIFY(!button->isVisible());
        QCOMPARE(document().scenario().options.at("budget-ms"),
                 *leastBudgetMs(document().model()->problem));
        document().undo();
        settle();
        QVERIFY(button->isVisible());
    }

    void severalOptionsStandInAForm()
    {
        use("dsh");
        QTest::mouseClick(part<QToolButton>("moreMethodOptions"), Qt::LeftButton);
        auto* frame = part<QFrame>("methodOptionsForm");
        QVERIFY(frame->isVisible());
        auto* form = frame->findChild<OptionForm*>();
        NumberField* epsilon = form->field(QStringLiteral("epsilon-ms"));
        QVERIFY(epsilon);
        type(epsilon, QStringLiteral("5"));
        QCOMPARE(document().scenario().options.at("epsilon-ms"), 5.0);
        type(epsilon, QStringLiteral("0.01")); // the standard is no value of the session
        QVERIFY(!document().scenario().options.contains("epsilon-ms"));
        document().undo();
        QCOMPARE(epsilon->value(), 5.0);
        QTest::keyClick(frame, Qt::Key_Escape);
        QVERIFY(!frame->isVisible());
    }

    void fusedKernelsAreAnActionOfTheModelMenu()
    {
        use("min-cut");
        auto* action = part<QAction>("fuseKernels");
        QVERIFY(action->isEnabled() && !action->isChecked());
        action->trigger();
        settle();
        QVERIFY(action->isChecked());
        QVERIFY(!document().model()->problem.fused.empty());
        document().undo();
        settle();
        QVERIFY(!action->isChecked());
        QVERIFY(document().model()->problem.fused.empty());
    }

    void congestionIsSaidBesideTheAnswer()
    {
        use("dads");
        auto* note = part<QLabel>("answerNote");
        type(part<NumberField>("methodOption"), QStringLiteral("1000"));
        settle();
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains(QStringLiteral("lower the sampling rate")));
        type(part<NumberField>("methodOption"), QStringLiteral("0.1"));
        settle();
        QVERIFY(!note->isVisible());
    }

private:
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(m_window->jobs().isIdle(), 20000);
            QCoreApplication::processEvents();
        }
    }
    void use(const std::string& method)
    {
        document().commit([&](Session& session) { return setMethodEdit(session, method); });
        settle();
    }
    static void type(NumberField* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
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

QTEST_MAIN(tst_MethodOptions)
#include "tst_method_options.moc"
