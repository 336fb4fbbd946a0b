// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_widget.h"

#include "widgets/plots/plot_widget_private.h"
#include "widgets/plots/plot_zoom.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <QVBoxLayout>

namespace edgecut {

PlotWidget::PlotWidget(QWidget* parent)
    : QWidget(parent), m_private(std::make_unique<Private>(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_private->scene.widget());
    m_private->scene.widget()->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    m_private->emptyText = tr("Nothing to show yet.");
}

PlotWidget::~PlotWidget() = default;

void PlotWidget::setTitle(const QString& title)
{
    if (title == m_title)
        return;
    m_title = title;
    setAccessibleName(title);
    rebuildLater();
}

void PlotWidget::setEmptyText(const QString& text)
{
    m_private->emptyText = text;
    update();
}

void PlotWidget::setZoomDirections(Qt::Orientations directions)
{
    m_private->zoomDirections = directions;
}

PlotScene& PlotWidget::scene() const
{
    return m_private->scene;
}

PlotFrame PlotWidget::frame() const
{
    return m_private->scene.frame();
}

QSize PlotWidget::sizeHint() const
{
    return {560, 320};
}

QSize PlotWidget::minimumSizeHint() const
{
    return {240, 140};
}

void PlotWidget::rebuildLater()
{
    m_private->dirty = true;
    m_private->scene.widget()->setVisible(hasData());
    m_private->scene.widget()->update();
    update();
}

void PlotWidget::rebuild()
{
    Private& d = *m_private;
    d.dirty = false;
    const PlotFrame before = d.scene.frame();
    PlotStyle style;
    style.theme = Theme::of(this);
    style.textSize = QFontInfo(typeFont(TypeSize::Small)).pixelSize();
    style.background = style.theme.panel;
    d.scene.begin(style);
    if (!hasData())
        return;
    d.scene.setTitle(m_title);
    builder()(d.scene);
    addLiveDrawings(d.scene);
    d.scene.draw(PlotLayer::Overlay, [this](QPainter& painter, const PlotFrame& frame) {
        m_private->drawOverlay(painter, frame);
    });
    d.homeX = d.scene.frame().x;
    d.homeY = d.scene.frame().y;
    if (d.zoomed && before.x.logarithmic == d.homeX.logarithmic &&
        before.y.logarithmic == d.homeY.logarithmic) {
        // Along an axis that is not zoomed the new data's range counts.
        const bool vertical = d.zoomDirections.testFlag(Qt::Vertical);
        d.scene.setRanges(limited(before.x, d.homeX),
                          vertical ? limited(before.y, d.homeY) : d.homeY);
    } else {
        d.zoomed = false;
    }
    d.scene.replot();
}

void PlotWidget::repaintMarker()
{
    if (!m_private->dirty)
        m_private->scene.replot(PlotLayer::Marker);
}

void PlotWidget::resetView()
{
    Private& d = *m_private;
    if (!d.zoomed)
        return;
    d.zoomed = false;
    d.scene.setRanges(d.homeX, d.homeY);
    d.scene.replot();
}

void PlotWidget::addLiveDrawings(PlotScene&) {}

PlotWidget::Builder PlotWidget::liveSnapshot() const
{
    return [](PlotScene&) {};
}

void PlotWidget::clicked(const QPointF&) {}

bool PlotWidget::grabsMouse(const QPointF&) const
{
    return false;
}

void PlotWidget::dragged(const QPointF&) {}

void PlotWidget::dragFinished() {}

void PlotWidget::dragCancelled() {}

void PlotWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        rebuildLater();
        break;
    default:
        break;
    }
}

void PlotWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rebuildLater();
}

void PlotWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    rebuildLater();
}

void PlotWidget::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PlotWidget::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PlotWidget::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    if (hasData())
        return;
    painter.setPen(theme.text);
    painter.setFont(typeFont(TypeSize::Small, true));
    painter.drawText(QRectF(16, 8, width() - 32, 24), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setPen(theme.mutedText);
    painter.setFont(typeFont(TypeSize::Body));
    painter.drawText(QRectF(rect()).adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                     m_private->emptyText);
}

namespace {

void paintScene(QPainter& painter, const QRectF& rect, const FigureStyle& figure,
                const QString& title, const std::function<void(PlotScene&)>& build,
                const std::function<void(PlotScene&)>& zoom)
{
    PlotStyle style;
    style.theme = figure.theme;
    style.textSize = figure.textPt * PlotScene::unitsPerPoint;
    // The text is 12 pixels high on screen; everything else keeps its proportion to it.
    style.unit = style.textSize / 12;
    style.lineWidth = figure.linePt * PlotScene::unitsPerPoint;
    style.showTitle = figure.showTitle;
    if (figure.theme.isDark)
        style.background = figure.theme.panel;
    PlotScene scene;
    scene.setFigureSize(rect.size());
    scene.begin(style);
    scene.setTitle(title);
    build(scene);
    zoom(scene);
    scene.paint(painter, rect);
}

} // namespace

void PlotWidget::paintFigure(QPainter& painter, const QRectF& rect, const FigureStyle& style) const
{
    figure().draw(painter, rect, style);
}

Figure PlotWidget::figure() const
{
    Figure figure;
    figure.title = m_title;
    if (!hasData())
        return figure;
    std::function<void(PlotScene&)> zoom = [](PlotScene&) {};
    if (m_private->zoomed) {
        const PlotFrame now = frame();
        zoom = [x = now.x, y = now.y](PlotScene& scene) { scene.setRanges(x, y); };
    }
    const auto build = [data = builder(), live = liveSnapshot()](PlotScene& scene) {
        data(scene);
        live(scene);
    };
    figure.draw = [build, zoom, title = m_title](QPainter& painter, const QRectF& rect,
                                                 const FigureStyle& style) {
        paintScene(painter, rect, style, title, build, zoom);
    };
    figure.csv = [text = csv()] { return text; };
    if (const QString source = tex(); !source.isEmpty())
        figure.tex = [source] { return source; };
    return figure;
}

} // namespace edgecut
