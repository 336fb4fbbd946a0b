// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace edgecut {

/// An icon of resources/icons in the text colour of the present palette, disabled in a paler one.
/// Drawn when it is needed, so that it follows a change of theme and sharp screens.
QIcon themedIcon(const QString& name);

} // namespace edgecut
