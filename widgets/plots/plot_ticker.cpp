// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_ticker.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace edgecut {

ValueTicker::ValueTicker(bool logarithmic, std::function<QString(double)> text, int count)
    : m_logarithmic(logarithmic), m_text(std::move(text))
{
    setTickCount(count);
}

QVector<double> ValueTicker::createTickVector(double tickStep, const QCPRange& range)
{
    const double decades =
        m_logarithmic && range.lower > 0 ? std::log10(range.upper / range.lower) : 0;
    if (decades < 0.6)
        return QCPAxisTicker::createTickVector(tickStep, range);

    const auto ticksOf = [&](std::initializer_list<double> factors, int decadeStep) {
        QVector<double> ticks;
        const int first = static_cast<int>(std::floor(std::log10(range.lower)));
        const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
        for (int decade = first; decade <= last; ++decade) {
            if (decade % decadeStep != 0)
                continue;
            for (const double factor : factors) {
                const double tick = factor * std::pow(10.0, decade);
                if (tick >= range.lower * (1 - 1e-9) && tick <= range.upper * (1 + 1e-9))
                    ticks.append(tick);
            }
        }
        return ticks;
    };
    const int most = tickCount() + 1;
    for (const auto& factors : {std::initializer_list<double>{1, 2, 5}, {1, 3}, {1}}) {
        QVector<double> ticks = ticksOf(factors, 1);
        if (ticks.size() <= most && ticks.size() >= 2)
            return ticks;
    }
    for (int step = 2; step < 20; ++step) {
        QVector<double> ticks = ticksOf({1}, step);
        if (ticks.size() <= most)
            return ticks;
    }
    return {};
}

QString ValueTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    // Sums of steps leave 2e-17 where zero is meant.
    return m_text ? m_text(std::abs(tick) < 1e-12 ? 0.0 : tick) : QString();
}

CategoryLayout layoutCategories(const QStringList& names, const QFontMetricsF& metrics,
                                double length, double count, double maximumHeight)
{
    CategoryLayout layout;
    layout.fullCount = std::max(count, 1.0);
    const double slot = length / layout.fullCount;
    double widest = 0;
    for (const QString& name : names)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    layout.rotated = widest + metrics.height() * 0.6 > slot;
    // A slanted name must neither take the plot's height nor stick out beyond its left edge.
    const double limit = layout.rotated ? std::min(maximumHeight / std::sin(60 * 3.14159265 / 180),
                                                   metrics.height() * 7)
                                        : slot;
    // Of "inception_3a/pool_proj" the end says more than the beginning.
    for (const QString& name : names)
        layout.names.append(metrics.elidedText(name, Qt::ElideLeft, limit));
    if (layout.rotated)
        layout.minimumStep = std::max(1.0, std::ceil(metrics.height() * 1.5 / slot));
    return layout;
}

QVector<double> CategoryTicker::createTickVector(double, const QCPRange& range)
{
    const int count = static_cast<int>(m_layout.names.size());
    const double visibleShare = std::min(range.size() / m_layout.fullCount, 1.0);
    const int step = std::max(1, static_cast<int>(std::ceil(m_layout.minimumStep * visibleShare)));
    QVector<double> ticks;
    const int first = std::max(0, static_cast<int>(std::ceil(range.lower)));
    for (int i = (first + step - 1) / step * step; i < count && i <= range.upper; i += step)
        ticks.append(i);
    return ticks;
}

QString CategoryTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    return m_layout.names.value(static_cast<int>(std::lround(tick)));
}

} // namespace edgecut
