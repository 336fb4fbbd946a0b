// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QActionGroup;
class QMenu;

namespace edgecut::studio {

class MainWindow;
class SessionView;

/// Every action of the window with its shortcut, put into the menus. The command palette (Ctrl+K)
/// searches the same list, so whatever a menu does, the keyboard can do.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(MainWindow& window);

    /// All actions that can be triggered now, in menu order.
    QList<QAction*> enabledActions() const;

private:
    using Task = std::function<void()>;
    using ViewTask = std::function<void(SessionView&)>;

    QAction* add(QMenu* menu, const QString& text, const QKeySequence& shortcut, const Task& task,
                 const QString& icon = {});
    /// An action that needs a session: disabled on the start page.
    QAction* addForView(QMenu* menu, const QString& text, const QKeySequence& shortcut,
                        const ViewTask& task, const QString& icon = {});

    void fillFile(QMenu* menu);
    void fillEdit(QMenu* menu);
    void fillView(QMenu* menu);
    void fillModel(QMenu* menu);
    void fillResult(QMenu* menu);
    void fillTransfer(QMenu* menu);
    void fillRun(QMenu* menu);
    void fillFigure(QMenu* menu);
    void fillHelp(QMenu* menu);
    void fillRecent(QMenu* menu);
    void fillTheme(QMenu* menu);
    void fillLanguage(QMenu* menu);
    void showPalette();
    void showShortcuts();
    void showAbout();
    void documentChanged();
    void updateUndo();

    MainWindow& m_window;
    QList<QAction*> m_all;
    QList<QAction*> m_needView;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_fuse = nullptr;
};

} // namespace edgecut::studio
