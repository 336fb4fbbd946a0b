// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/learning_plot.h"

#include "widgets/figures/csv.h"
#include "widgets/plots/pgf_writer.h"
#include "widgets/plots/plot_scene.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

constexpr double logarithmicFrom = 30; ///< most / least

QString quantity(double value, const QString& unit)
{
    return unit == QLatin1String("ms") ? formatMs(value) : formatQuantity(value, unit);
}

qsizetype roundsOf(const LearningData& data)
{
    qsizetype rounds = 0;
    for (const LearningLine& line : data.lines)
        rounds = std::max(rounds, line.values.size());
    return rounds;
}

PlotRange valueRange(const LearningData& data)
{
    double least = std::numeric_limits<double>::infinity(), most = 0;
    const auto take = [&](double value) {
        if (!std::isfinite(value))
            return;
        least = std::min(least, value);
        most = std::max(most, value);
    };
    for (const LearningLine& line : data.lines)
        std::ranges::for_each(line.values, take);
    for (const LearningReference& reference : data.references)
        take(reference.value);
    if (least > 0 && most > logarithmicFrom * least)
        return {least / 1.3, most * 1.3, true};
    const double room = std::max((most - least) * 0.12, most * 1e-3);
    return {least - room, most + room, false};
}

PlotRange roundRange(const LearningData& data)
{
    double last = std::max<double>(static_cast<double>(roundsOf(data)) - 1, 1);
    for (const LearningMark& mark : data.marks)
        last = std::max(last, mark.round);
    return {0, last, false};
}

void drawLines(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
               const LearningData& data)
{
    painter.setBrush(Qt::NoBrush);
    for (const LearningReference& reference : data.references) {
        painter.setPen(
            QPen(style.theme.method(reference.styleId).color, style.lineWidth, Qt::DashLine));
        const double y = frame.pixelY(reference.value);
        painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
    }
    for (const LearningLine& line : data.lines) {
        QColor color = style.theme.method(line.styleId).color;
        if (line.isFaint)
            color.setAlphaF(0.5f);
        painter.setPen(QPen(color, style.lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        QPainterPath path;
        bool isOpen = false;
        for (qsizetype i = 0; i < line.values.size(); ++i) {
            if (!std::isfinite(line.values[i])) {
                isOpen = false;
                continue;
            }
            const QPointF at = frame.pixel(static_cast<double>(i), line.values[i]);
            isOpen ? path.lineTo(at) : path.moveTo(at);
            isOpen = true;
        }
        painter.drawPath(path);
    }
    painter.setPen(QPen(style.theme.mutedText, style.unit, Qt::DotLine));
    for (const LearningMark& mark : data.marks) {
        const double x = frame.pixelX(mark.round);
        painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
    }
}

/// Lines and references at the right, pushed apart where they stand close; marks at the top.
void drawLabels(QPainter& painter, const PlotFrame& frame, const PlotStyle& style,
                const LearningData& data)
{
    struct Label
    {
        double y;
        QString text;
        QColor color;
    };
    painter.setFont(style.font(0.94));
    const QFontMetricsF metrics(painter.font(), painter.device());
    std::vector<Label> labels;
    for (const LearningLine& line : data.lines) {
        if (!line.values.isEmpty() && std::isfinite(line.values.last()))
            labels.push_back({frame.pixelY(line.values.last()), line.label,
                              style.theme.method(line.styleId).color});
    }
    for (const LearningReference& reference : data.references)
        labels.push_back({frame.pixelY(reference.value), reference.label,
                          style.theme.method(reference.styleId).color});
    std::ranges::sort(labels, {}, &Label::y);
    const double height = metrics.height() * 0.95;
    for (std::size_t i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + height);
    double floor = frame.area.bottom() - height / 2;
    for (std::size_t i = labels.size(); i-- > 0; floor = labels[i].y - height)
        labels[i].y = std::min(labels[i].y, floor);
    for (const Label& label : labels) {
        painter.setPen(style.theme.readable(label.color));
        painter.drawText(QRectF(frame.area.right() + 6 * style.unit, label.y - height / 2,
                                frame.whole.right() - frame.area.right(), height),
                         Qt::AlignLeft | Qt::AlignVCenter, label.text);
    }
    painter.setPen(style.theme.mutedText);
    for (qsizetype i = 0; i < data.marks.size(); ++i)
        painter.drawText(QPointF(frame.pixelX(data.marks[i].round) + 4 * style.unit,
                                 frame.area.top() + height * (double(i) + 1)),
                         data.marks[i].label);
}

double labelWidth(const LearningData& data, const PlotStyle& style)
{
    const QFontMetricsF metrics(style.font(0.94));
    double widest = 0;
    for (const LearningLine& line : data.lines)
        widest = std::max(widest, metrics.horizontalAdvance(line.label));
    for (const LearningReference& reference : data.references)
        widest = std::max(widest, metrics.horizontalAdvance(reference.label));
    return widest;
}

} // namespace

LearningPlot::LearningPlot(QWidget* parent) : PlotWidget(parent) {}

void LearningPlot::setData(const LearningData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuildLater();
}

void LearningPlot::setRound(std::optional<int> round)
{
    if (round == m_round)
        return;
    m_round = round;
    repaintMarker();
}

bool LearningPlot::hasData() const
{
    return roundsOf(m_data) > 0;
}

PlotWidget::Builder LearningPlot::builder() const
{
    return [data = m_data](PlotScene& scene) {
        const PlotStyle style = scene.style();
        PlotAxis x;
        x.range = roundRange(data);
        x.label = data.roundLabel;
        x.text = [](double round) {
            return round == std::floor(round) ? formatNumber(round) : QString();
        };
        PlotAxis y;
        y.range = valueRange(data);
        y.text = [unit = data.unit](double value) {
            return unit == QLatin1String("ms") ? formatAxisMs(value) : formatQuantity(value, unit);
        };
        scene.setRightMargin(labelWidth(data, style) + 14 * style.unit);
        scene.setAxes(x, y);
        scene.draw(PlotLayer::Data, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawLines(painter, frame, style, data);
        });
        scene.draw(PlotLayer::Labels, [data, style](QPainter& painter, const PlotFrame& frame) {
            drawLabels(painter, frame, style, data);
        });
    };
}

void LearningPlot::addLiveDrawings(PlotScene& scene)
{
    scene.draw(PlotLayer::Marker,
               [this, style = scene.style()](QPainter& painter, const PlotFrame& frame) {
                   if (!m_round)
                       return;
                   const double x = frame.pixelX(*m_round);
                   painter.setPen(QPen(style.theme.accent, 1.6 * style.unit));
                   painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
               });
}

QString LearningPlot::textAt(const QPointF& position) const
{
    const PlotFrame shown = frame();
    if (!hasData() || !shown.area.contains(position))
        return {};
    const auto round =
        std::clamp<qsizetype>(std::lround(shown.valueX(position.x())), 0, roundsOf(m_data) - 1);
    QStringList lines{tr("%1 %2", "generation or episode, its number")
                          .arg(m_data.roundLabel, formatNumber(double(round)))};
    for (const LearningLine& line : m_data.lines) {
        if (round < line.values.size())
            lines.append(QStringLiteral("%1: %2").arg(line.label,
                                                      quantity(line.values[round], m_data.unit)));
    }
    return lines.join(QLatin1Char('\n'));
}

void LearningPlot::clicked(const QPointF& position)
{
    const PlotFrame shown = frame();
    if (!hasData() || !shown.area.contains(position))
        return;
    emit roundClicked(static_cast<int>(
        std::clamp<qsizetype>(std::lround(shown.valueX(position.x())), 0, roundsOf(m_data) - 1)));
}

QString LearningPlot::csv() const
{
    CsvWriter csv(
        {QStringLiteral("line"), QStringLiteral("round"), QStringLiteral("value_") + m_data.unit});
    const auto add = [&csv](const QString& label, double round, double value) {
        csv.add(label);
        csv.add(round);
        csv.add(value);
        csv.endRow();
    };
    for (const LearningLine& line : m_data.lines) {
        for (qsizetype i = 0; i < line.values.size(); ++i)
            add(line.label, static_cast<double>(i), line.values[i]);
    }
    for (const LearningReference& reference : m_data.references)
        add(reference.label, 0, reference.value);
    return csv.text();
}

QString LearningPlot::tex() const
{
    QStringList options;
    if (valueRange(m_data).logarithmic)
        options.append(QStringLiteral("ymode=log"));
    PgfWriter writer(m_data.roundLabel, m_data.unit, options);
    for (const LearningLine& line : m_data.lines) {
        QList<QPointF> points;
        for (qsizetype i = 0; i < line.values.size(); ++i) {
            if (std::isfinite(line.values[i]))
                points.append({static_cast<double>(i), line.values[i]});
        }
        writer.addLine(line.label, Theme::light().method(line.styleId).color, line.isFaint, points);
    }
    for (const LearningReference& reference : m_data.references)
        writer.addLine(
            reference.label, Theme::light().method(reference.styleId).color, true,
            {{0, reference.value}, {static_cast<double>(roundsOf(m_data)) - 1, reference.value}});
    return writer.text();
}

} // namespace edgecut
