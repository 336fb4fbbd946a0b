// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/document.h"
#include "app/studio/jobs/job_runner.h"
#include "widgets/theme/theme.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace edgecut::studio {

class SessionView;
class StartPage;
class WindowActions;

/// The window: a start page, or one session with its workspaces. Opens and closes sessions, takes
/// dropped files; everything else is done by its parts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    Document* document() const { return m_document.get(); }
    SessionView* sessionView() const { return m_view; }
    JobRunner& jobs() { return m_jobs; }

public slots:
    void newSession();
    void showOpenDialog();
    void showSaveCopyDialog();
    /// A session opens in place of the one in view; models and problems are added to it (or to a
    /// new one).
    void openFile(const QString& path);
    void openExample(const QString& id);
    void openZooNetwork(const QString& id);
    void closeSession();
    void changeTheme(edgecut::ThemeChoice choice);
    void changeLanguage(const QString& code);
    void showError(const edgecut::Error& error);

signals:
    void documentChanged();
    /// An error was shown; for scripts, which have no one to read it in the window.
    void problemReported(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildInterface();
    void take(Result<Session> session);
    void showDocument();
    bool ensureDocument(const QString& name);
    void discardEmptySession();

    JobRunner m_jobs; // destroyed after everything that waits for its results
    std::unique_ptr<Document> m_document;
    bool m_madeForFile = false; ///< the session exists only to take the file that is being read
    QString m_whyDiscarded;     ///< why that file could not be read, until it can be told
    QStackedWidget* m_stack = nullptr;
    StartPage* m_startPage = nullptr;
    SessionView* m_view = nullptr;
    WindowActions* m_actions = nullptr;
};

} // namespace edgecut::studio
