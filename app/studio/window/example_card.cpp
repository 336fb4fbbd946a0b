// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/example_card.h"

#include "app/studio/jobs/job_runner.h"
#include "core/exchange/input_kind.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPointer>

#include <algorithm>
#include <cmath>

namespace edgecut::studio {

namespace {

constexpr int CurveHeight = 116;
constexpr int CaptionHeight = 20;
constexpr int Margin = 16;

/// Maps uplink and latency, both logarithmic, into an area.
struct Scale
{
    QRectF area;
    double least, most;

    QPointF at(double mbps, double ms) const
    {
        const double x = std::log(mbps / CurveFromMbps) / std::log(CurveToMbps / CurveFromMbps);
        const double y = std::log(most / ms) / std::log(most / least);
        return {area.left() + x * area.width(), area.top() + y * area.height()};
    }
};

QPainterPath pathOf(const Scale& scale, double from, double to, double fixedMs, double bytes)
{
    QPainterPath path;
    constexpr int Points = 48;
    for (int i = 0; i <= Points; ++i) {
        const double mbps = from * std::pow(to / from, static_cast<double>(i) / Points);
        const QPointF point = scale.at(mbps, fixedMs + transferMs(bytes, mbps));
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    return path;
}

} // namespace

ExampleCard::ExampleCard(const Example& example, JobRunner& jobs, QWidget* parent)
    : QAbstractButton(parent), m_example(example), m_jobs(jobs)
{
    setText(QString::fromStdString(example.recipe.title));
    setObjectName(QStringLiteral("example-") + example.id);
    setAccessibleDescription(QString::fromStdString(example.recipe.summary));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // fills its row
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ExampleCard::sizeHint() const
{
    return {360, heightForWidth(360)};
}

int ExampleCard::heightForWidth(int width) const
{
    const QRect text = textArea(width);
    const QRect summary =
        QFontMetrics(typeFont(TypeSize::Body))
            .boundingRect(text, Qt::TextWordWrap, QString::fromStdString(m_example.recipe.summary));
    return CurveHeight + CaptionHeight + titleHeight(width) + summary.height() + Margin;
}

int ExampleCard::titleHeight(int width) const
{
    return QFontMetrics(typeFont(TypeSize::Heading, true))
               .boundingRect(textArea(width), Qt::TextWordWrap, text())
               .height() +
           unitSpace;
}

QRect ExampleCard::textArea(int width) const
{
    return {Margin, CurveHeight, width - 2 * Margin, 400};
}

void ExampleCard::ask()
{
    if (std::exchange(m_asked, true))
        return;
    m_jobs.run<Result<ExampleThumbnail>>(
        QStringLiteral("example ") + m_example.id, tr("Computing the curve of %1").arg(text()),
        WhenBusy::Finish,
        [example = m_example](const Context& context) { return cachedThumbnail(example, context); },
        [guard = QPointer<ExampleCard>(this)](Result<ExampleThumbnail> thumbnail) {
            if (ExampleCard* card = guard.data())
                card->take(std::move(thumbnail));
        });
}

void ExampleCard::take(Result<ExampleThumbnail> thumbnail)
{
    if (thumbnail)
        m_thumbnail = std::move(*thumbnail);
    else
        m_failure = translated(thumbnail.error());
    update();
}

/// "207 ms at 5.85 Mbit/s"
QString ExampleCard::caption() const
{
    if (!m_thumbnail || !m_thumbnail->curve)
        return {};
    const double uplink = m_thumbnail->uplinkMbps;
    const double here = std::clamp(uplink, CurveFromMbps, CurveToMbps);
    return tr("%1 at %2")
        .arg(formatMs(m_thumbnail->curve->curve.at(here).latencyMs(uplink)), formatMbps(uplink));
}

void ExampleCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool marked = underMouse() || hasFocus();
    painter.setPen(QPen(marked ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? theme.raised : theme.panel);
    painter.drawRoundedRect(frame, 6, 6);

    const QRectF area(Margin, Margin, width() - 2 * Margin, CurveHeight - 2 * Margin);
    // Only what comes into sight is computed: painting is asked for nothing else.
    ask();
    if (m_thumbnail && m_thumbnail->curve) {
        paintCurve(painter, area);
    } else {
        const InputKind* kind =
            m_thumbnail ? findInputKind(m_thumbnail->inputKind.toStdString()) : nullptr;
        painter.setPen(theme.mutedText);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                         kind                  ? translated(kind->title)
                         : m_failure.isEmpty() ? tr("Computing...")
                                               : m_failure);
    }

    paintTexts(painter, theme);
}

void ExampleCard::paintTexts(QPainter& painter, const Theme& theme) const
{
    QRect text = textArea(width());
    const auto line = [&](const QString& words, int room) {
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, room));
    };
    painter.setFont(typeFont(TypeSize::Small));
    painter.setPen(theme.mutedText);
    const QString answer = caption();
    painter.drawText(text, Qt::AlignRight | Qt::AlignTop, answer);
    // The answer matters more than where the question comes from.
    const int left = text.width() - painter.fontMetrics().horizontalAdvance(answer) - Margin;
    // The paper stands above the group.
    line(QString::fromStdString(m_example.recipe.figure).section(QLatin1Char(','), 1).trimmed(),
         std::max(0, left));
    text.translate(0, CaptionHeight);
    painter.setFont(typeFont(TypeSize::Heading, true));
    painter.setPen(theme.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, this->text());
    text.translate(0, titleHeight(width()));
    painter.setFont(typeFont(TypeSize::Body));
    painter.setPen(theme.mutedText);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     QString::fromStdString(m_example.recipe.summary));
}

void ExampleCard::paintCurve(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::of(this);
    const std::vector<CurveSegment>& segments = m_thumbnail->curve->curve.segments;
    const double least = std::max(1e-6, segments.back().latencyMs(CurveToMbps));
    const double most = std::max(segments.front().latencyMs(CurveFromMbps), least * 1.5);
    const Scale scale{area, least / 1.1, most * 1.3};
    const QList<QColor> colors = theme.tiers(m_thumbnail->tiers);
    painter.save();
    painter.setClipRect(area.adjusted(-2, -2, 2, 2));
    painter.setBrush(Qt::NoBrush);
    const auto line = [&](const std::optional<UplinkLine>& baseline, const QColor& color) {
        if (!baseline)
            return;
        painter.setPen(QPen(color, 1.5, Qt::DashLine));
        painter.drawPath(
            pathOf(scale, CurveFromMbps, CurveToMbps, baseline->fixedMs, baseline->uplinkBytes));
    };
    line(m_thumbnail->curve->edgeOnly, colors.first());
    line(m_thumbnail->curve->cloudOnly, colors.last());
    painter.setPen(QPen(theme.text, 2));
    for (const CurveSegment& segment : segments)
        painter.drawPath(
            pathOf(scale, segment.fromMbps, segment.toMbps, segment.fixedMs, segment.uplinkBytes));
    painter.setBrush(theme.panel);
    painter.setPen(QPen(theme.text, 1.5));
    for (std::size_t i = 1; i < segments.size(); ++i)
        painter.drawEllipse(
            scale.at(segments[i].fromMbps, segments[i].latencyMs(segments[i].fromMbps)), 3, 3);
    const double here = std::clamp(m_thumbnail->uplinkMbps, CurveFromMbps, CurveToMbps);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(scale.at(here, m_thumbnail->curve->curve.at(here).latencyMs(here)), 5, 5);
    painter.restore();
}

void ExampleCard::enterEvent(QEnterEvent*)
{
    update();
}
void ExampleCard::leaveEvent(QEvent*)
{
    update();
}

} // namespace edgecut::studio
