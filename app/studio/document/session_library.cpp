// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/session_library.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace edgecut::studio {

namespace {

const QString ProjectsRoot = QStringLiteral(":/projects/");

std::string resourceText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// "googlenet 2026-11-20 18.30.edgecut", numbered when taken.
QString freePath(const QString& name)
{
    const QDir folder(SessionLibrary::folder());
    const QString stem =
        name + QLatin1Char(' ') +
        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    QString path = folder.filePath(stem + QStringLiteral(".edgecut"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 (%2).edgecut").arg(stem).arg(number));
    return path;
}

} // namespace

QString SessionLibrary::folder()
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                         QStringLiteral("/sessions");
    QDir().mkpath(path);
    return path;
}

QList<Example> SessionLibrary::examples()
{
    QList<Example> list;
    const QStringList files =
        QDir(ProjectsRoot).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        // Inputs that recipes name stand beside them: NAME.problem.json, NAME.graph.json.
        if (file.count(QLatin1Char('.')) > 1)
            continue;
        const QString path = ProjectsRoot + file;
        const std::string text = resourceText(path);
        if (Result<Recipe> recipe = readRecipe(text, file.toStdString()))
            list.append({file.chopped(5), std::move(*recipe), QByteArray::fromStdString(text)});
    }
    return list;
}

RecipeFiles SessionLibrary::recipeFiles()
{
    return [](const std::string& name) -> Result<std::string> {
        return resourceText(ProjectsRoot + QString::fromStdString(name));
    };
}

Result<Session> SessionLibrary::newSession(const QString& name)
{
    return Session::create(freePath(name).toStdString());
}

Result<Session> SessionLibrary::openExample(const QString& id)
{
    for (const Example& example : examples()) {
        if (example.id == id) {
            return buildSession(example.recipe, recipeFiles(), freePath(id).toStdString());
        }
    }
    return failure(
        ErrorCode::InvalidInput,
        {translatable("core", "There is no example called %1; the start page shows them."),
         {id.toStdString()}});
}

} // namespace edgecut::studio
