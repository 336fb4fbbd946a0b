// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace edgecut::studio {

/// Languages of the window: code and the name speakers call it by.
QList<QPair<QString, QString>> languages();

/// Installs the translation of `code` ("" follows the system) in place of the one before. Widgets
/// get a LanguageChange event and translate themselves again.
void useLanguage(const QString& code);

} // namespace edgecut::studio
