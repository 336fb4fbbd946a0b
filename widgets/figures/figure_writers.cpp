// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figure_writers.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace edgecut {

namespace {

constexpr int pdfResolution = 1200;
constexpr double pointsPerInch = 72;
/// 100 million pixels: 400 MB while it is drawn.
constexpr double maximumPixels = 1e8;

FigureStyle styleOf(const FigurePreset& preset)
{
    FigureStyle style;
    style.theme = preset.dark ? Theme::dark() : Theme::light();
    style.textPt = preset.textPt;
    style.linePt = preset.textPt / 8;
    style.showTitle = preset.showTitle;
    return style;
}

/// Session, run and description in one line; empty where there are none.
QString provenance(const FigureMetadata& metadata)
{
    QStringList parts;
    if (!metadata.session.isEmpty())
        parts.append(QStringLiteral("session: %1").arg(metadata.session));
    if (!metadata.run.isEmpty())
        parts.append(QStringLiteral("run: %1").arg(metadata.run));
    if (!metadata.description.isEmpty())
        parts.append(metadata.description);
    return parts.join(QStringLiteral("; "));
}

QString programName()
{
    return QStringLiteral("EdgeCut Studio " EDGECUT_VERSION);
}

/// Calls the figure with a painter whose unit is one point.
void paint(const Figure& figure, QPainter& painter, const QSizeF& inches, double unitsPerInch,
           const FigurePreset& preset)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(unitsPerInch / pointsPerInch, unitsPerInch / pointsPerInch);
    const QRectF rect(0, 0, inches.width() * pointsPerInch, inches.height() * pointsPerInch);
    const FigureStyle style = styleOf(preset);
    if (preset.dark)
        painter.fillRect(rect, style.theme.panel);
    figure.draw(painter, rect, style);
}

tl::unexpected<Error> cannotDraw()
{
    return failure(ErrorCode::Internal,
                   {translatable("widgets", "The figure cannot be drawn; try another format.")});
}

} // namespace

Result<QByteArray> figurePdf(const Figure& figure, const FigurePreset& preset,
                             const FigureMetadata& metadata)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSizeF inches = figureSize(figure, preset);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfResolution);
        writer.setPageMargins(QMarginsF());
        writer.setPageSize(QPageSize(inches, QPageSize::Inch, QString(), QPageSize::ExactMatch));
        const QString origin = provenance(metadata);
        writer.setTitle(origin.isEmpty() ? figure.title
                                         : QStringLiteral("%1 (%2)").arg(figure.title, origin));
        writer.setCreator(programName());
        QPainter painter;
        if (!painter.begin(&writer))
            return cannotDraw();
        paint(figure, painter, inches, pdfResolution, preset);
    }
    return bytes;
}

Result<QByteArray> figureSvg(const Figure& figure, const FigurePreset& preset,
                             const FigureMetadata& metadata)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSizeF inches = figureSize(figure, preset);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(static_cast<int>(pointsPerInch));
        generator.setSize((inches * pointsPerInch).toSize());
        generator.setViewBox(QRectF(QPointF(), inches * pointsPerInch));
        generator.setTitle(figure.title);
        generator.setDescription(QStringLiteral("%1; %2").arg(programName(), provenance(metadata)));
        QPainter painter;
        if (!painter.begin(&generator))
            return cannotDraw();
        paint(figure, painter, inches, pointsPerInch, preset);
    }
    return bytes;
}

Result<QByteArray> figurePng(const Figure& figure, const FigurePreset& preset,
                             const FigureMetadata& metadata)
{
    const QSizeF inches = figureSize(figure, preset);
    const QSizeF pixels = inches * preset.dotsPerInch;
    if (!(preset.dotsPerInch > 0) || pixels.width() * pixels.height() > maximumPixels)
        return failure(ErrorCode::Limit,
                       {translatable("widgets", "A picture of %1 by %2 pixels is too large; choose "
                                                "fewer dots per inch."),
                        {std::int64_t(pixels.width()), std::int64_t(pixels.height())}});
    QImage image(static_cast<int>(std::ceil(pixels.width())),
                 static_cast<int>(std::ceil(pixels.height())), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return cannotDraw();
    image.fill(preset.dark ? Theme::dark().panel : QColor(Qt::white));
    {
        QPainter painter(&image);
        paint(figure, painter, inches, preset.dotsPerInch, preset);
    }
    image.setDotsPerMeterX(static_cast<int>(std::lround(preset.dotsPerInch / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), figure.title);
    writer.setText(QStringLiteral("Software"), programName());
    writer.setText(QStringLiteral("Description"), provenance(metadata));
    if (!writer.write(image))
        return cannotDraw();
    return bytes;
}

QString figureTexHeader(const Figure& figure, const FigureMetadata& metadata)
{
    const auto comment = [](QString text) {
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        text.replace(QLatin1Char('\r'), QLatin1Char(' '));
        return QStringLiteral("% %1\n").arg(text);
    };
    const QString origin = provenance(metadata);
    return comment(figure.title) + comment(programName()) +
           (origin.isEmpty() ? QString() : comment(origin));
}

} // namespace edgecut
