// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace edgecut::studio {

/// Finds an action by typing: every word of the search must begin a word of the action's path
/// ("pin last", "theme dark"). Enter runs the marked one, arrows move, Esc closes.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const QList<QAction*>& actions, QWidget* parent);

    /// Opens at the top centre of `window`, ready to type.
    void popUpIn(const QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void runCurrent();

    QList<QAction*> m_actions;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace edgecut::studio
