// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/script/command_line.h"

#include "app/studio/document/answer.h"
#include "app/studio/workspaces/catalogue.h"
#include "core/base/numbers.h"
#include "core/partition/method.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <tl/expected.hpp>

#include <cstdio>

namespace edgecut::studio {

namespace {

/// Where lupdate finds these texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QStringList workspaceIds()
{
    QStringList ids;
    for (const WorkspaceEntry& entry : workspaceCatalogue())
        ids.append(QString::fromLatin1(entry.id));
    return ids;
}

const QStringList Languages{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh_CN")};
const QStringList Themes{QStringLiteral("light"), QStringLiteral("dark")};

std::optional<QSize> sizeFrom(const QString& value)
{
    const QStringList parts = value.split(QLatin1Char('x'));
    bool widthOk = false;
    bool heightOk = false;
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(&widthOk), parts[1].toInt(&heightOk));
    const bool good = widthOk && heightOk && size.width() >= 320 && size.height() >= 240 &&
                      size.width() <= 8192 && size.height() <= 8192;
    return good ? std::optional(size) : std::nullopt;
}

/// The value, or what is wrong with what was typed.
template <typename T>
using Read = tl::expected<T, QString>;

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        Words::tr("Shows where to cut a deep neural network between device, edge and cloud."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("file"),
        Words::tr(
            "A session (*.edgecut), a model (*.onnx, *.prototxt) or a problem (*.problem.json)."),
        QStringLiteral("[SESSION|MODEL...]"));
    const auto option = [&parser](const char* name, const char* help, const char* value) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), Words::tr(help),
                                            QString::fromLatin1(value)));
    };
    option("example", QT_TRANSLATE_NOOP("CommandLine", "Opens a copy of an example session."),
           "ID");
    option("workspace",
           QT_TRANSLATE_NOOP("CommandLine", "The workspace to show: graph, curves, compare ..."),
           "NAME");
    option("uplink",
           QT_TRANSLATE_NOOP("CommandLine", "Sets the uplink of the first link, in Mbit/s."),
           "MBPS");
    option("method",
           QT_TRANSLATE_NOOP("CommandLine", "Chooses the method, as in `edgecut methods`."), "M");
    option("watch",
           QT_TRANSLATE_NOOP("CommandLine", "Watches the method and shows that step of it."),
           "STEP");
    option("select", QT_TRANSLATE_NOOP("CommandLine", "Selects a layer."), "LAYER");
    option("theme", QT_TRANSLATE_NOOP("CommandLine", "light or dark."), "THEME");
    option("language", QT_TRANSLATE_NOOP("CommandLine", "en, de or zh_CN."), "LANG");
    option("size", QT_TRANSLATE_NOOP("CommandLine", "The window's size, such as 1600x1000."),
           "WxH");
    option("screenshot",
           QT_TRANSLATE_NOOP("CommandLine", "Writes a picture of the window and ends."),
           "FILE.png");
    option("export",
           QT_TRANSLATE_NOOP("CommandLine",
                             "Writes one figure to the file of --to and ends; `list` names them."),
           "FIGURE");
    option("to",
           QT_TRANSLATE_NOOP(
               "CommandLine",
               "The file of --export; its ending is the format: pdf, svg, png, csv or tex."),
           "FILE");
    option(
        "export-all",
        QT_TRANSLATE_NOOP("CommandLine", "Writes all figures of the session to a folder and ends."),
        "DIR");
}

Read<QString> choice(const QCommandLineParser& parser, const QString& option,
                     const QStringList& allowed)
{
    const QString value = parser.value(option);
    if (parser.isSet(option) && !allowed.contains(value)) {
        return tl::make_unexpected(Words::tr("--%1 %2: one of %3 is needed")
                                       .arg(option, value, allowed.join(QStringLiteral(", "))));
    }
    return value;
}

Read<std::optional<double>> uplinkFrom(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("uplink")))
        return std::nullopt;
    const std::optional<double> mbps =
        parseDouble(parser.value(QStringLiteral("uplink")).toStdString());
    if (!mbps || *mbps < CurveFromMbps || *mbps > CurveToMbps) {
        return tl::make_unexpected(
            Words::tr("--uplink needs a rate from 0.1 to 1000 Mbit/s, such as 5.85"));
    }
    return mbps;
}

Read<std::optional<QSize>> windowSizeFrom(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("size")))
        return std::nullopt;
    const std::optional<QSize> size = sizeFrom(parser.value(QStringLiteral("size")));
    if (!size) {
        return tl::make_unexpected(Words::tr(
            "--size needs WIDTHxHEIGHT between 320x240 and 8192x8192, such as 1600x1000"));
    }
    return size;
}

std::optional<ThemeChoice> themeFrom(const QString& name)
{
    if (name.isEmpty())
        return std::nullopt;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Light;
}

/// The first mistake among several values, or nothing.
template <typename... Values>
std::optional<QString> firstMistake(const Values&... values)
{
    std::optional<QString> mistake;
    const auto look = [&mistake](const auto& value) {
        if (!mistake && !value)
            mistake = value.error();
    };
    (look(values), ...);
    return mistake;
}

Read<CommandLine> interpret(const QCommandLineParser& parser)
{
    const Read<QString> workspace = choice(parser, QStringLiteral("workspace"), workspaceIds());
    const Read<QString> language = choice(parser, QStringLiteral("language"), Languages);
    const Read<QString> theme = choice(parser, QStringLiteral("theme"), Themes);
    const Read<std::optional<double>> uplink = uplinkFrom(parser);
    const Read<std::optional<QSize>> size = windowSizeFrom(parser);
    if (const auto mistake = firstMistake(workspace, language, theme, uplink, size))
        return tl::make_unexpected(*mistake);

    CommandLine line;
    line.files = parser.positionalArguments();
    line.example = parser.value(QStringLiteral("example"));
    line.workspace = *workspace;
    line.language = *language;
    line.theme = themeFrom(*theme);
    line.uplinkMbps = *uplink;
    line.size = *size;
    line.method = parser.value(QStringLiteral("method"));
    if (parser.isSet(QStringLiteral("watch"))) {
        const auto step = parseInteger(parser.value(QStringLiteral("watch")).toStdString());
        if (!step || *step < 1 || *step > 1'000'000)
            return tl::make_unexpected(Words::tr("--watch needs the number of a step, from 1"));
        line.watch = static_cast<int>(*step);
    }
    line.select = parser.value(QStringLiteral("select"));
    line.screenshot = parser.value(QStringLiteral("screenshot"));
    line.exportFigure = parser.value(QStringLiteral("export"));
    line.exportTo = parser.value(QStringLiteral("to"));
    line.exportAll = parser.value(QStringLiteral("export-all"));
    if (!line.method.isEmpty() && !findMethod(line.method.toStdString())) {
        return tl::make_unexpected(
            Words::tr("--method %1: there is no such method; `edgecut methods` lists them")
                .arg(line.method));
    }
    if (!line.exportFigure.isEmpty() && line.exportFigure != QLatin1String("list") &&
        line.exportTo.isEmpty()) {
        return tl::make_unexpected(
            Words::tr("--export needs --to FILE; the ending of FILE is the format"));
    }
    return line;
}

} // namespace

std::optional<CommandLine> parseCommandLine(const QStringList& arguments, int& exitCode)
{
    QCommandLineParser parser;
    declare(parser);
    exitCode = 2;
    QString wrong;
    if (!parser.parse(arguments)) {
        wrong = parser.errorText();
    } else if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"))) {
        exitCode = 0;
        const QString answer = parser.isSet(QStringLiteral("help"))
                                   ? parser.helpText()
                                   : QStringLiteral("edgecut-studio ") +
                                         QCoreApplication::applicationVersion() + QLatin1Char('\n');
        std::fputs(answer.toLocal8Bit().constData(), stdout);
        return std::nullopt;
    } else {
        Read<CommandLine> line = interpret(parser);
        if (line)
            return *std::move(line);
        wrong = line.error();
    }
    std::fprintf(stderr, "edgecut-studio: %s\n", wrong.toLocal8Bit().constData());
    return std::nullopt;
}

} // namespace edgecut::studio
