// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace edgecut::studio {

/// Every action that has a shortcut, with it; and what mouse and keys do on the graph and the
/// plots.
void showShortcutsDialog(QWidget& parent, const QList<QAction*>& actions);

void showAboutDialog(QWidget& parent);

} // namespace edgecut::studio
