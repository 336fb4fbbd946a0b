// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/document.h"
#include "app/studio/window/main_window.h"
#include "core/session/edits.h"
#include "widgets/models/session_tree_model.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;
using namespace edgecut::studio;

class tst_SessionPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void devicesSayHowTheirTimesFare();
    void aDeviceWithoutPublishedTimesSaysSo();
    void thePickerSaysItOfEachDevice();

private:
    const QList<SessionItem>& devicesShown() const
    {
        return m_window->findChild<SessionTreeModel*>()->items(SessionSection::Devices);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void tst_SessionPanel::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("EdgeCut"));
    QCoreApplication::setApplicationName(QStringLiteral("edgecut-test"));
    QLocale::setDefault(QLocale::c());
    applyTheme(*qApp, ThemeChoice::Light);
}

// A network starts on a Raspberry Pi 3 B and the cloud server; both have published times.
void tst_SessionPanel::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->openZooNetwork(QStringLiteral("alexnet"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->document() && m_window->jobs().isIdle(), 20000);
    QTRY_COMPARE(devicesShown().size(), 2);
}

void tst_SessionPanel::devicesSayHowTheirTimesFare()
{
    const SessionItem& pi = devicesShown()[0];
    QVERIFY(pi.toolTip.contains("BCM2837"));
    QVERIFY2(pi.toolTip.contains("Predicted / published time over networks (5)"),
             qPrintable(pi.toolTip));
    QVERIFY2(pi.toolTip.contains("ncnn, benchmark/README.md"), qPrintable(pi.toolTip));
    const SessionItem& cloud = devicesShown()[1];
    QVERIFY(cloud.toolTip.contains("Intel Broadwell"));
    QVERIFY2(cloud.toolTip.contains("outside 0.5 to 2"), qPrintable(cloud.toolTip));

    // Not only where the mouse rests: under the name too, as a warning where it is one.
    QVERIFY2(pi.note.endsWith(" x measured") && pi.note.startsWith("0.9"), qPrintable(pi.note));
    QVERIFY(!pi.warns);
    QVERIFY2(cloud.note.startsWith("rough, 0.16 x"), qPrintable(cloud.note));
    QVERIFY(cloud.warns);
}

void tst_SessionPanel::aDeviceWithoutPublishedTimesSaysSo()
{
    m_window->document()->commit(
        [](Session& session) { return setDeviceEdit(session, 0, "phone"); });
    QTRY_COMPARE(devicesShown()[0].note, QString("no published time known"));
    QVERIFY(!devicesShown()[0].warns);
    m_window->document()->commit(
        [](Session& session) { return setDeviceEdit(session, 0, "titan-xp"); });
    QTRY_VERIFY(devicesShown()[0].warns);
    QVERIFY2(devicesShown()[0].toolTip.contains("ResNet-50, 16 at once"),
             qPrintable(devicesShown()[0].toolTip));
}

void tst_SessionPanel::thePickerSaysItOfEachDevice()
{
    const auto* picker = m_window->findChild<QComboBox*>(QStringLiteral("device0"));
    QVERIFY(picker && picker->count() >= 12);
    for (int i = 0; i < picker->count(); ++i) {
        const QString said = picker->itemData(i, Qt::ToolTipRole).toString();
        QVERIFY2(said.contains("published time", Qt::CaseInsensitive), qPrintable(said));
    }
}

QTEST_MAIN(tst_SessionPanel)
#include "tst_session_panel.moc"
