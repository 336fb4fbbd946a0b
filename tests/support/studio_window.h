// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/window/main_window.h"
#include "app/studio/window/session_view.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace edgecut::test {

/// The real window for tests that click: shown, English, light, with a home of its own.
class StudioWindow
{
public:
    /// Once a program, before anything is opened.
    StudioWindow()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        QCoreApplication::setOrganizationName(QStringLiteral("EdgeCut"));
        QCoreApplication::setApplicationName(QStringLiteral("edgecut-test"));
        QLocale::setDefault(QLocale::c());
        applyTheme(*qApp, ThemeChoice::Light);
    }

    /// A new window in place of the last one.
    void open(const QSize& size = {1440, 900})
    {
        m_window = std::make_unique<studio::MainWindow>();
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void close() { m_window.reset(); }

    /// Until nothing runs and every result has been shown.
    void settle(int timeoutMs = 20000) const
    {
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(m_window->jobs().isIdle(), timeoutMs);
            QCoreApplication::processEvents();
        }
    }
    void openExample(const char* id) const
    {
        m_window->openExample(QString::fromLatin1(id));
        settle();
    }
    void showWorkspace(const char* id) const
    {
        m_window->sessionView()->showWorkspace(QString::fromLatin1(id));
        settle();
    }

    template <typename T>
    T* part(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    studio::MainWindow& window() const { return *m_window; }
    studio::Document& document() const { return *m_window->document(); }
    QString fileInHome(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<studio::MainWindow> m_window;
};

} // namespace edgecut::test
