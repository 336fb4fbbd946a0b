// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace edgecut {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString wrappedToolTip(const QStringList& paragraphs)
{
    QStringList lines;
    for (const QString& paragraph : paragraphs)
        lines.append(paragraph.toHtmlEscaped());
    return QStringLiteral("<qt>%1</qt>").arg(lines.join(QStringLiteral("<br>")));
}

QString translated(const Template& text)
{
    return QCoreApplication::translate(text.context, text.text);
}

QString translated(const Message& message)
{
    if (message.empty())
        return {};
    std::vector<std::string> arguments;
    arguments.reserve(message.arguments.size());
    for (const Message::Argument& argument : message.arguments) {
        if (const auto* text = std::get_if<std::string>(&argument))
            arguments.push_back(*text);
        else if (const auto* integer = std::get_if<std::int64_t>(&argument))
            arguments.push_back(QLocale().toString(qlonglong(*integer)).toStdString());
        else if (const auto* number = std::get_if<double>(&argument))
            arguments.push_back(formatNumber(*number, 6).toStdString());
        else
            arguments.push_back(translated(std::get<Template>(argument)).toStdString());
    }
    // All places at once: QString::arg would fill places inside the arguments too.
    return QString::fromStdString(fillPlaces(translated(message.pattern).toStdString(), arguments));
}

QString translated(const Error& error)
{
    const QString text = translated(error.message);
    if (error.file.empty())
        return text;
    const QString file = QString::fromStdString(error.file);
    return error.line > 0 ? QStringLiteral("%1:%2: %3").arg(file, QString::number(error.line), text)
                          : QStringLiteral("%1: %2").arg(file, text);
}

QString translated(const Warning& warning)
{
    const QString text = translated(warning.message);
    if (warning.place.empty())
        return text;
    return QStringLiteral("%1: %2").arg(QString::fromStdString(warning.place), text);
}

} // namespace edgecut
