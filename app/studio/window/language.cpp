// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace edgecut::studio {

namespace {

// Qt keeps pointers to installed translators, so these live as long as the program.
struct Translators
{
    QTranslator ours;
    QTranslator qt;
};

Translators& translators()
{
    static Translators* const both = new Translators; // never destroyed: outlives the application
    return *both;
}

} // namespace

QList<QPair<QString, QString>> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

void useLanguage(const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    Translators& both = translators();
    QCoreApplication::removeTranslator(&both.ours);
    QCoreApplication::removeTranslator(&both.qt);
    // English has a catalogue too, for its plurals; it also serves where there is no other.
    const QString catalogues = QStringLiteral(":/translations");
    if (both.ours.load(locale, QStringLiteral("edgecut"), QStringLiteral("_"), catalogues) ||
        both.ours.load(QStringLiteral("edgecut_en"), catalogues))
        QCoreApplication::installTranslator(&both.ours);
    if (both.qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&both.qt);
}

} // namespace edgecut::studio
