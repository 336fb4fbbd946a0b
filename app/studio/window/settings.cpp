// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace edgecut::studio {

namespace {

constexpr int RecentLimit = 8;

bool forgetful = false;

QVariant stored(const QString& key, const QVariant& standard = {})
{
    return forgetful ? standard : QSettings().value(key, standard);
}

void store(const QString& key, const QVariant& value)
{
    if (!forgetful)
        QSettings().setValue(key, value);
}

} // namespace

void Settings::forget()
{
    forgetful = true;
}

ThemeChoice Settings::theme()
{
    const QString name = stored(QStringLiteral("theme")).toString();
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    store(QStringLiteral("theme"), choice == ThemeChoice::Light  ? QStringLiteral("light")
                                   : choice == ThemeChoice::Dark ? QStringLiteral("dark")
                                                                 : QStringLiteral("system"));
}

QString Settings::language()
{
    return stored(QStringLiteral("language")).toString();
}
void Settings::setLanguage(const QString& code)
{
    store(QStringLiteral("language"), code);
}

QByteArray Settings::windowGeometry()
{
    return stored(QStringLiteral("window/geometry")).toByteArray();
}
void Settings::setWindowGeometry(const QByteArray& geometry)
{
    store(QStringLiteral("window/geometry"), geometry);
}

QByteArray Settings::splitter(const QString& name)
{
    return stored(QStringLiteral("splitter/") + name).toByteArray();
}
void Settings::setSplitter(const QString& name, const QByteArray& state)
{
    store(QStringLiteral("splitter/") + name, state);
}

QString Settings::workspace()
{
    return stored(QStringLiteral("workspace"), QStringLiteral("graph")).toString();
}
void Settings::setWorkspace(const QString& id)
{
    store(QStringLiteral("workspace"), id);
}

QStringList Settings::recentSessions()
{
    QStringList present;
    const QStringList all = stored(QStringLiteral("recent")).toStringList();
    for (const QString& path : all) {
        if (QFileInfo::exists(path))
            present.append(path);
    }
    return present;
}

void Settings::addRecentSession(const QString& path)
{
    QStringList all = stored(QStringLiteral("recent")).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    all.removeAll(absolute);
    all.prepend(absolute);
    store(QStringLiteral("recent"), QStringList(all.mid(0, RecentLimit)));
}

QString Settings::lastFolder()
{
    return stored(QStringLiteral("folder"), QDir::homePath()).toString();
}
void Settings::setLastFolder(const QString& path)
{
    store(QStringLiteral("folder"), path);
}

} // namespace edgecut::studio
