// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/recipe.h"
#include "core/session/session.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace edgecut::studio {

/// An example session that comes with the program.
struct Example
{
    QString id; ///< "alexnet-4g"
    Recipe recipe;
    QByteArray text; ///< the recipe's, by which what is computed of it is kept
};

/// Where sessions live that nobody has named yet, and the examples they are copied from. A session
/// is stored from its first moment, so that nothing is lost; "Save a copy" gives it a name and a
/// place.
class SessionLibrary
{
public:
    /// The examples in the order of the start page; a broken one is an error of the program and is
    /// left out (a test opens them all).
    static QList<Example> examples();

    /// A new file in the user's data folder, with the standard scenario.
    static Result<Session> newSession(const QString& name);
    /// A copy of an example in the user's data folder.
    static Result<Session> openExample(const QString& id);

    /// The files that recipes name, out of the program's resources.
    static RecipeFiles recipeFiles();
    static QString folder();
};

} // namespace edgecut::studio
