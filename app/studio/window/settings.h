// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace edgecut::studio {

/// What the studio remembers between starts, each declared once, here.
class Settings
{
public:
    /// From now on nothing is remembered and every question gets its standard answer: for scripts,
    /// whose pictures must not depend on what a person did before.
    static void forget();

    static ThemeChoice theme();
    static void setTheme(ThemeChoice choice);

    static QString language(); ///< "" follows the system
    static void setLanguage(const QString& code);

    static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray& geometry);
    static QByteArray splitter(const QString& name);
    static void setSplitter(const QString& name, const QByteArray& state);

    static QString workspace();
    static void setWorkspace(const QString& id);

    /// Sessions opened last, newest first; files that are gone are left out.
    static QStringList recentSessions();
    static void addRecentSession(const QString& path);

    static QString lastFolder();
    static void setLastFolder(const QString& path);
};

} // namespace edgecut::studio
