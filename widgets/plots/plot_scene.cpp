// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_scene.h"

#include "widgets/plots/plot_ticker.h"
#include "widgets/theme/paint.h"

#include <QApplication>
#include <QPicture>
#include <qcustomplot.h>

#include <cmath>

namespace edgecut {

QFont PlotStyle::font(double scale, bool bold) const
{
    QFont font = QApplication::font();
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(textSize * scale))));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

namespace {

/// Lets a function draw on a layer of the library.
class DrawingLayerable : public QCPLayerable
{
public:
    DrawingLayerable(QCustomPlot* plot, const QString& layer, bool clipped,
                     std::function<void(QPainter&)> drawing)
        : QCPLayerable(plot, layer), m_clipped(clipped), m_drawing(std::move(drawing))
    {}

protected:
    QRect clipRect() const override
    {
        return m_clipped ? mParentPlot->axisRect()->rect().adjusted(-1, -1, 1, 1)
                         : mParentPlot->viewport();
    }
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override
    {
        applyAntialiasingHint(painter, true, QCP::aeOther);
    }
    void draw(QCPPainter* painter) override
    {
        // The library moves its antialiased painter by half a pixel; ours stays on the grid.
        painter->setAntialiasing(false);
        painter->setRenderHint(QPainter::Antialiasing);
        m_drawing(*painter);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }

private:
    bool m_clipped;
    std::function<void(QPainter&)> m_drawing;
};

QString layerName(PlotLayer layer)
{
    switch (layer) {
    case PlotLayer::Data:
        return QStringLiteral("main");
    case PlotLayer::Labels:
        return QStringLiteral("legend");
    case PlotLayer::Marker:
        return QStringLiteral("marker");
    case PlotLayer::Overlay:
        return QStringLiteral("overlay");
    }
    return {};
}

} // namespace

struct PlotScene::Private
{
    explicit Private(QWidget* parent) : plot(new QCustomPlot(parent)), owned(!parent)
    {
        // Never empty, not even before its first layout: the library cannot paint on nothing.
        plot->setMinimumSize(1, 1);
    }
    ~Private()
    {
        if (owned)
            delete plot;
    }

    void styleAxis(QCPAxis& axis, const PlotAxis& spec) const;
    void drawHeader(QPainter& painter, const PlotFrame& frame) const;
    double entryWidth(const PlotLegendEntry& entry, const QFontMetricsF& metrics) const
    {
        return metrics.horizontalAdvance(entry.label) + 29 * style.unit;
    }
    bool titleShown() const { return style.showTitle && !title.isEmpty(); }
    double rowHeight() const { return style.textSize * 1.6; }
    void layoutHeader();

    QCustomPlot* plot;
    bool owned; ///< else its parent deletes it
    PlotStyle style;
    QString title;
    QList<PlotLegendEntry> legend;
    QList<QList<PlotLegendEntry>> legendRows;
    int firstLegendRow = 0; ///< 0: beside the title
    double leftMargin = 0;
    double rightMargin = 0;
    double topMargin = 0;
    PlotRange x;
    PlotRange y;
    QList<QCPLayerable*> drawings;
};

PlotScene::PlotScene(QWidget* parent) : m_private(std::make_unique<Private>(parent))
{
    QCustomPlot& plot = *m_private->plot;
    plot.setInteractions(QCP::Interactions());
    plot.addLayer(layerName(PlotLayer::Marker), plot.layer(QStringLiteral("legend")));
    plot.layer(layerName(PlotLayer::Marker))->setMode(QCPLayer::lmBuffered);
    plot.setFocusPolicy(Qt::NoFocus);
    plot.setMouseTracking(true);
    plot.setNotAntialiasedElements(QCP::AntialiasedElements());
    plot.axisRect()->setRangeZoomFactor(1);
}

PlotScene::~PlotScene() = default;

QWidget* PlotScene::widget() const
{
    return m_private->plot;
}

const PlotStyle& PlotScene::style() const
{
    return m_private->style;
}

void PlotScene::setFigureSize(const QSizeF& size)
{
    m_private->plot->setViewport(
        QRect(0, 0, static_cast<int>(std::lround(size.width() * unitsPerPoint)),
              static_cast<int>(std::lround(size.height() * unitsPerPoint))));
}

void PlotScene::begin(const PlotStyle& style)
{
    qDeleteAll(m_private->drawings);
    m_private->drawings.clear();
    m_private->style = style;
    m_private->title.clear();
    m_private->legend.clear();
    m_private->legendRows.clear();
    m_private->leftMargin = 0;
    m_private->rightMargin = 0;
    m_private->topMargin = 0;
    m_private->plot->setBackground(style.background.isValid() ? QBrush(style.background)
                                                              : QBrush(Qt::NoBrush));
    draw(PlotLayer::Labels, [this](QPainter& painter, const PlotFrame& frame) {
        m_private->drawHeader(painter, frame);
    });
}

QSizeF PlotScene::size() const
{
    return QSizeF(m_private->plot->viewport().size()) / m_private->style.unit;
}

void PlotScene::setTitle(const QString& title)
{
    m_private->title = title;
}

void PlotScene::setLegend(const QList<PlotLegendEntry>& entries)
{
    m_private->legend = entries;
}

void PlotScene::setLeastLeftMargin(double pixels)
{
    m_private->leftMargin = pixels;
}

void PlotScene::setRightMargin(double pixels)
{
    m_private->rightMargin = pixels;
}

void PlotScene::setTopMargin(double pixels)
{
    m_private->topMargin = pixels;
}

void PlotScene::Private::styleAxis(QCPAxis& axis, const PlotAxis& spec) const
{
    const double unit = style.unit;
    const int gap = static_cast<int>(std::lround(5 * unit));
    axis.setScaleType(spec.range.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setBasePen(Qt::NoPen);
    // Not NoPen: vector formats make that a dot. The grid shows where the ticks are.
    axis.setTickPen(QPen(QColor(0, 0, 0, 0)));
    axis.setSubTicks(false);
    axis.setTickLength(0);
    axis.setTickLabelPadding(gap);
    axis.setTickLabelFont(style.font());
    axis.setTickLabelColor(style.theme.mutedText);
    axis.setLabel(spec.label);
    axis.setLabelFont(style.font());
    axis.setLabelColor(style.theme.mutedText);
    axis.setLabelPadding(gap);
    axis.grid()->setPen(QPen(style.theme.grid, unit));
    axis.grid()->setZeroLinePen(QPen(style.theme.line, unit));
    axis.grid()->setSubGridVisible(false);
    axis.grid()->setVisible(spec.categories.isEmpty());
    axis.setTickLabelRotation(0);

    const bool horizontal = axis.orientation() == Qt::Horizontal;
    if (spec.categories.isEmpty()) {
        axis.setTicker(
            QSharedPointer<ValueTicker>::create(spec.range.logarithmic, spec.text, spec.ticks));
        return;
    }
    if (!horizontal) { // rows have room for their names beside them
        axis.setTicker(QSharedPointer<CategoryTicker>::create(CategoryLayout{
            spec.categories, false, 1, static_cast<double>(spec.categories.size())}));
        return;
    }
    const double length = plot->viewport().width();
    const CategoryLayout layout =
        layoutCategories(spec.categories, QFontMetricsF(style.font()), length * 0.88,
                         spec.range.to - spec.range.from, plot->viewport().height() * 0.25);
    axis.setTickLabelRotation(layout.rotated ? -60 : 0);
    axis.setTicker(QSharedPointer<CategoryTicker>::create(layout));
}

void PlotScene::setAxes(const PlotAxis& x, const PlotAxis& y)
{
    QCustomPlot& plot = *m_private->plot;
    const PlotStyle& style = m_private->style;
    m_private->x = x.range;
    m_private->y = y.range;
    m_private->styleAxis(*plot.xAxis, x);
    m_private->styleAxis(*plot.yAxis, y);
    setRanges(x.range, y.range);
    m_private->layoutHeader();
    const auto rows = std::max<double>(m_private->titleShown() ? 1 : 0,
                                       m_private->firstLegendRow +
                                           static_cast<double>(m_private->legendRows.size()));
    const double header = style.textSize * 0.7 + rows * m_private->rowHeight();
    plot.axisRect()->setMinimumMargins(
        QMargins(static_cast<int>(std::lround(m_private->leftMargin)),
                 static_cast<int>(std::lround(header + m_private->topMargin)),
                 static_cast<int>(std::lround(m_private->rightMargin + 10 * style.unit)), 0));
    plot.plotLayout()->setAutoMargins(QCP::msNone);
    const int edge = static_cast<int>(std::lround(4 * style.unit));
    plot.plotLayout()->setMargins(QMargins(edge, edge, edge, edge));
}

void PlotScene::setRanges(const PlotRange& x, const PlotRange& y)
{
    m_private->x = x;
    m_private->y = y;
    m_private->plot->xAxis->setRange(x.from, x.to);
    m_private->plot->yAxis->setRange(y.from, y.to);
}

void PlotScene::draw(PlotLayer layer, Drawing drawing)
{
    const bool clipped = layer == PlotLayer::Data || layer == PlotLayer::Marker;
    m_private->drawings.append(new DrawingLayerable(
        m_private->plot, layerName(layer), clipped,
        [this, drawing = std::move(drawing)](QPainter& painter) { drawing(painter, frame()); }));
}

PlotFrame PlotScene::frame() const
{
    return {QRectF(m_private->plot->axisRect()->rect()), QRectF(m_private->plot->viewport()),
            m_private->x, m_private->y};
}

/// Legend entries flow into rows; they begin beside the title only when all fit there.
void PlotScene::Private::layoutHeader()
{
    const QFontMetricsF metrics(style.font());
    const double room = plot->viewport().width() - 16 * style.unit;
    legendRows.clear();
    double used = 0;
    for (const PlotLegendEntry& entry : legend) {
        const double width = entryWidth(entry, metrics);
        if (legendRows.isEmpty() || used + width > room) {
            legendRows.append(QList<PlotLegendEntry>());
            used = 0;
        }
        legendRows.last().append(entry);
        used += width;
    }
    firstLegendRow = 0;
    if (!titleShown() || legendRows.isEmpty())
        return;
    const double titleWidth = QFontMetricsF(style.font(1.06, true)).horizontalAdvance(title);
    // Both stand over the axes' area, which is known only once texts of ticks are: about so much
    // is left and right of it.
    const double beside = std::max(leftMargin, 64 * style.unit) + rightMargin + 24 * style.unit;
    if (legendRows.size() > 1 || used + titleWidth > room - beside)
        firstLegendRow = 1;
}

void PlotScene::Private::drawHeader(QPainter& painter, const PlotFrame& frame) const
{
    const double unit = style.unit;
    const double height = rowHeight();
    const double top = frame.whole.top() + 4 * unit;
    painter.setFont(style.font());
    const QFontMetricsF metrics(painter.font(), painter.device());
    for (qsizetype row = 0; row < legendRows.size(); ++row) {
        double right = frame.area.right();
        const double rowTop = top + height * static_cast<double>(firstLegendRow + row);
        for (auto entry = legendRows[row].crbegin(); entry != legendRows[row].crend(); ++entry) {
            const double left = right - entryWidth(*entry, metrics) + 14 * unit;
            const QRectF swatch(left, rowTop + height / 2 - 5 * unit, 10 * unit, 10 * unit);
            if (entry->hatched)
                drawHatched(painter, swatch, style.theme.link, style.theme.linkStripe(), 4 * unit);
            else
                painter.fillRect(swatch, entry->color);
            painter.setPen(style.theme.mutedText);
            painter.drawText(QRectF(left + 15 * unit, rowTop, right - left, height),
                             Qt::AlignVCenter, entry->label);
            right = left - 14 * unit;
        }
    }
    if (!titleShown())
        return;
    painter.setFont(style.font(1.06, true));
    painter.setPen(style.theme.text);
    // A title that does not fit beside the axis begins at the plot's own edge.
    const QFontMetricsF bold(painter.font(), painter.device());
    const double wide = bold.horizontalAdvance(title);
    const double left = frame.area.left() + wide <= frame.area.right()
                            ? frame.area.left()
                            : frame.whole.left() + 4 * unit;
    const double room = std::max(frame.whole.right() - left, 0.0);
    painter.drawText(QRectF(left, top, room, height), Qt::AlignVCenter,
                     bold.elidedText(title, Qt::ElideRight, room));
}

void PlotScene::replot()
{
    // A plot without an area yet (before its first layout) has nothing to paint on.
    if (m_private->plot->size().isEmpty())
        return;
    m_private->plot->replot(QCustomPlot::rpQueuedRefresh);
}

void PlotScene::replot(PlotLayer layer)
{
    if (m_private->plot->size().isEmpty())
        return;
    m_private->plot->layer(layerName(layer))->replot();
}

void PlotScene::paint(QPainter& painter, const QRectF& rect)
{
    // The library wants its own kind of painter; a picture carries what that draws, text as text,
    // to any other.
    QPicture picture;
    {
        QCPPainter recorder(&picture);
        recorder.setMode(QCPPainter::pmVectorized);
        recorder.setMode(QCPPainter::pmNonCosmetic);
        m_private->plot->toPainter(&recorder,
                                   static_cast<int>(std::lround(rect.width() * unitsPerPoint)),
                                   static_cast<int>(std::lround(rect.height() * unitsPerPoint)));
    }
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    // Pictures are played at the device's resolution; ours is in units of its own.
    painter.scale(static_cast<double>(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
                  static_cast<double>(picture.logicalDpiY()) / painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

} // namespace edgecut
