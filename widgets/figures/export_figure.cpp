// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/export_figure.h"

#include "widgets/figures/figure_writers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace edgecut {

namespace {

Error ioError(const QString& path, const QString& reason)
{
    return {ErrorCode::Io,
            {translatable("widgets", "The figure cannot be written (%1); choose another folder."),
             {reason.toStdString()}},
            path.toStdString(),
            0};
}

Result<QByteArray> render(const Figure& figure, const QString& format, const FigurePreset& preset,
                          const FigureMetadata& metadata)
{
    if (format == QLatin1String("pdf"))
        return figurePdf(figure, preset, metadata);
    if (format == QLatin1String("svg"))
        return figureSvg(figure, preset, metadata);
    if (format == QLatin1String("png"))
        return figurePng(figure, preset, metadata);
    if (format == QLatin1String("csv")) {
        if (figure.csv)
            return figure.csv().toUtf8();
        return failure(
            ErrorCode::Unsupported,
            {translatable("widgets", "This figure has no table; export it as PDF, SVG or "
                                     "PNG.")});
    }
    if (format == QLatin1String("tex")) {
        if (figure.tex)
            return figureTexHeader(figure, metadata).toUtf8() + figure.tex().toUtf8();
        return failure(ErrorCode::Unsupported,
                       {translatable("widgets", "This figure has no TeX form; export it as PDF and "
                                                "include that.")});
    }
    return failure(
        ErrorCode::InvalidInput,
        {translatable("widgets", "\"%1\" is no ending of a figure's file; end the name in "
                                 ".pdf, .svg, .png, .csv or .tex."),
         {format.toStdString()}});
}

} // namespace

QList<FigurePreset> figurePresets()
{
    FigurePreset one{QStringLiteral("one-column"),
                     QCoreApplication::translate("edgecut::figures", "One column, 3.5 in"), 3.5};
    FigurePreset two{QStringLiteral("two-columns"),
                     QCoreApplication::translate("edgecut::figures", "Two columns, 7.16 in"), 7.16};
    FigurePreset slide{QStringLiteral("slide"),
                       QCoreApplication::translate("edgecut::figures", "Slide, 13.33 × 7.5 in"),
                       13.33,
                       7.5,
                       20,
                       150};
    slide.showTitle = true;
    return {one, two, slide};
}

FigurePreset figurePreset(const QString& id)
{
    const QList<FigurePreset> presets = figurePresets();
    for (const FigurePreset& preset : presets) {
        if (preset.id == id)
            return preset;
    }
    return presets.first();
}

QSizeF figureSize(const Figure& figure, const FigurePreset& preset)
{
    const double height =
        preset.heightInches > 0 ? preset.heightInches : preset.widthInches * figure.heightToWidth;
    return {preset.widthInches, height};
}

QList<QString> figureFormats(const Figure& figure)
{
    QList<QString> formats;
    if (figure.isValid())
        formats = {QStringLiteral("pdf"), QStringLiteral("svg"), QStringLiteral("png")};
    if (figure.csv)
        formats.append(QStringLiteral("csv"));
    if (figure.tex)
        formats.append(QStringLiteral("tex"));
    return formats;
}

Status exportFigure(const Figure& figure, const QString& path, const FigurePreset& preset,
                    const FigureMetadata& metadata)
{
    const QSizeF size = figureSize(figure, preset);
    // A4's diagonal is 15 in; the largest posters are below 200.
    if (!(size.width() > 0.1 && size.width() <= 200 && size.height() > 0.1 && size.height() <= 200))
        return failure(
            ErrorCode::InvalidInput,
            {translatable("widgets", "A figure of %1 by %2 in cannot be drawn; choose 0.1 "
                                     "to 200 in."),
             {size.width(), size.height()}});
    const QString format = QFileInfo(path).suffix().toLower();
    const bool drawn = format != QLatin1String("csv") && format != QLatin1String("tex");
    if (drawn && !figure.isValid())
        return failure(
            ErrorCode::InvalidInput,
            {translatable("widgets", "There is nothing to export yet; open a model first.")});
    const Result<QByteArray> bytes = render(figure, format, preset, metadata);
    if (!bytes) {
        Error error = bytes.error();
        error.file = path.toStdString();
        return failure(error);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ioError(path, file.errorString()));
    if (file.write(*bytes) != bytes->size() || !file.commit())
        return failure(ioError(path, file.errorString()));
    return {};
}

} // namespace edgecut
