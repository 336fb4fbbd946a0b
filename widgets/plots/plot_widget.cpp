// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_widget.h"

#include "widgets/plots/plot_scene.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <optional>

namespace edgecut {

namespace {

enum class MouseMode { None, Pressed, RubberBand, Grabbed };

/// [from, to] of a range, in shares of another with the same scale.
struct Part
{
    double from = 0;
    double to = 1;
};

PlotRange partOf(const PlotRange& range, const Part& part)
{
    PlotRange result = range;
    if (range.logarithmic) {
        const double ratio = range.to / range.from;
        result.from = range.from * std::pow(ratio, part.from);
        result.to = range.from * std::pow(ratio, part.to);
    } else {
        result.from = range.from + part.from * (range.to - range.from);
        result.to = range.from + part.to * (range.to - range.from);
    }
    return result;
}

double shareOf(const PlotRange& range, double value)
{
    if (range.logarithmic)
        return std::log(std::max(value, 1e-300) / range.from) / std::log(range.to / range.from);
    return (value - range.from) / (range.to - range.from);
}

/// Inside the home range, and not smaller than a ten-thousandth of it.
PlotRange limited(const PlotRange& range, const PlotRange& home)
{
    Part part{shareOf(home, range.from), shareOf(home, range.to)};
    part.from = std::clamp(part.from, 0.0, 1.0 - 1e-4);
    part.to = std::clamp(part.to, part.from + 1e-4, 1.0);
    return partOf(home, part);
}

} // namespace

struct PlotWidget::Private
{
    explicit Private(QWidget* parent) : scene(parent) {}

    PlotScene scene;
    QString emptyText;
    PlotRange homeX;
    PlotRange homeY;
    bool zoomed = false;
    bool dirty = true;
    Qt::Orientations zoomDirections = Qt::Horizontal | Qt::Vertical;
    MouseMode mode = MouseMode::None;
    QPointF pressed;
    QPointF mouse;
    QString hoverText;

    void drawOverlay(QPainter& painter, const PlotFrame& frame) const;
    void drawHover(QPainter& painter, const PlotFrame& frame) const;
    QRectF band(const PlotFrame& frame) const;
    void zoomTo(const PlotRange& x, const PlotRange& y);
};

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

void PlotWidget::Private::zoomTo(const PlotRange& x, const PlotRange& y)
{
    zoomed = true;
    scene.setRanges(zoomDirections.testFlag(Qt::Horizontal) ? limited(x, homeX) : homeX,
                    zoomDirections.testFlag(Qt::Vertical) ? limited(y, homeY) : homeY);
    const PlotFrame now = scene.frame();
    zoomed = !(now.x == homeX && now.y == homeY);
    scene.replot();
}

QRectF PlotWidget::Private::band(const PlotFrame& frame) const
{
    QRectF rect = QRectF(pressed, mouse).normalized() & frame.area;
    if (!zoomDirections.testFlag(Qt::Vertical))
        rect = QRectF(rect.left(), frame.area.top(), rect.width(), frame.area.height());
    if (!zoomDirections.testFlag(Qt::Horizontal))
        rect = QRectF(frame.area.left(), rect.top(), frame.area.width(), rect.height());
    return rect;
}

void PlotWidget::Private::drawHover(QPainter& painter, const PlotFrame& frame) const
{
    const Theme& theme = scene.style().theme;
    painter.setFont(scene.style().font());
    const QFontMetricsF metrics(painter.font(), painter.device());
    QRectF text = metrics.boundingRect(QRectF(0, 0, 1e4, 1e4), Qt::AlignLeft, hoverText);
    text = QRectF(0, 0, text.width() + 17, text.height() + 10);
    text.moveTopLeft(mouse + QPointF(14, 14));
    if (text.right() > frame.whole.right())
        text.moveRight(mouse.x() - 10);
    if (text.bottom() > frame.whole.bottom())
        text.moveBottom(mouse.y() - 10);
    text.moveLeft(std::max(text.left(), frame.whole.left() + 2));
    text.moveTop(std::max(text.top(), frame.whole.top() + 2));
    painter.setPen(theme.line);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(text, 4, 4);
    painter.setPen(theme.text);
    painter.drawText(text.adjusted(8, 5, -8, -5), Qt::AlignLeft, hoverText);
}

void PlotWidget::Private::drawOverlay(QPainter& painter, const PlotFrame& frame) const
{
    if (mode == MouseMode::RubberBand) {
        QColor fill = scene.style().theme.accent;
        painter.setPen(QPen(fill, 1));
        fill.setAlphaF(0.12f);
        painter.setBrush(fill);
        painter.drawRect(band(frame));
    } else if (!hoverText.isEmpty()) {
        drawHover(painter, frame);
    }
}

bool PlotWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_private->scene.widget())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Paint:
        if (m_private->dirty)
            rebuild();
        return false;
    case QEvent::MouseButtonPress:
        pressedAt(*static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseMove:
        movedTo(*static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseButtonRelease:
        releasedAt(*static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseButtonDblClick:
        resetView();
        m_private->mode = MouseMode::None;
        return true;
    case QEvent::Wheel:
        wheeled(*static_cast<QWheelEvent*>(event));
        return true;
    case QEvent::Leave:
        setHover({}, {});
        return false;
    default:
        return false;
    }
}

void PlotWidget::setHover(const QPointF& position, const QString& text)
{
    Private& d = *m_private;
    if (text.isEmpty() && d.hoverText.isEmpty())
        return;
    const bool changed = text != d.hoverText;
    d.hoverText = text;
    d.mouse = position;
    d.scene.replot(PlotLayer::Overlay);
    if (changed)
        emit hovered(text);
}

void PlotWidget::pressedAt(const QMouseEvent& event)
{
    Private& d = *m_private;
    if (event.button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    d.pressed = d.mouse = event.position();
    d.mode = grabsMouse(d.pressed) ? MouseMode::Grabbed : MouseMode::Pressed;
    setHover({}, {});
}

void PlotWidget::movedTo(const QMouseEvent& event)
{
    Private& d = *m_private;
    const QPointF position = event.position();
    const double distance = (position - d.pressed).manhattanLength();
    switch (d.mode) {
    case MouseMode::None: {
        d.scene.widget()->setCursor(grabsMouse(position) ? Qt::SizeHorCursor : Qt::ArrowCursor);
        const bool inside = frame().area.adjusted(-4, -4, 4, 4).contains(position);
        setHover(position, inside ? textAt(position) : QString());
        break;
    }
    case MouseMode::Pressed:
        if (distance >= QGuiApplication::styleHints()->startDragDistance())
            d.mode = MouseMode::RubberBand;
        break;
    case MouseMode::RubberBand:
        break;
    case MouseMode::Grabbed:
        dragged(position);
        break;
    }
    if (d.mode == MouseMode::RubberBand) {
        d.mouse = position;
        d.scene.replot(PlotLayer::Overlay);
    }
}

void PlotWidget::releasedAt(const QMouseEvent& event)
{
    Private& d = *m_private;
    if (event.button() != Qt::LeftButton)
        return;
    const MouseMode mode = d.mode;
    d.mode = MouseMode::None;
    d.mouse = event.position();
    switch (mode) {
    case MouseMode::None:
        return;
    case MouseMode::Pressed:
        clicked(event.position());
        return;
    case MouseMode::Grabbed:
        dragFinished();
        return;
    case MouseMode::RubberBand:
        break;
    }
    const PlotFrame now = frame();
    const QRectF band = d.band(now);
    // A band of a few pixels is a slip of the hand.
    if (band.width() < 6 || band.height() < 6) {
        d.scene.replot(PlotLayer::Overlay);
        return;
    }
    PlotRange x = now.x;
    x.from = now.valueX(band.left());
    x.to = now.valueX(band.right());
    PlotRange y = now.y;
    y.from = now.valueY(band.bottom());
    y.to = now.valueY(band.top());
    d.zoomTo(x, y);
}

void PlotWidget::wheeled(const QWheelEvent& event)
{
    if (event.angleDelta().y() == 0 || m_private->dirty)
        return;
    zoomBy(std::pow(0.8, event.angleDelta().y() / 120.0), event.position());
}

void PlotWidget::zoomBy(double factor, const QPointF& center)
{
    const PlotFrame now = frame();
    const auto scaled = [factor](const PlotRange& range, double value) {
        const double place = std::clamp(shareOf(range, value), 0.0, 1.0);
        return partOf(range, {place * (1 - factor), place + (1 - place) * factor});
    };
    m_private->zoomTo(scaled(now.x, now.valueX(center.x())), scaled(now.y, now.valueY(center.y())));
}

void PlotWidget::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_private->mode == MouseMode::Grabbed) {
            m_private->mode = MouseMode::None;
            dragCancelled();
        } else if (m_private->mode == MouseMode::RubberBand) {
            m_private->mode = MouseMode::None;
            m_private->scene.replot(PlotLayer::Overlay);
        } else if (m_private->zoomed) {
            resetView();
        } else {
            event->ignore();
        }
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(0.8, frame().area.center());
        return;
    case Qt::Key_Minus:
        zoomBy(1.25, frame().area.center());
        return;
    case Qt::Key_0:
        resetView();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
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
