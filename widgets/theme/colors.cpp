// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace edgecut {

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto channel = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()),
                  channel(a.blue(), b.blue()));
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor Theme::readable(const QColor& color) const
{
    const QColor target = isDark ? QColor(Qt::white) : QColor(Qt::black);
    const std::array backgrounds{surface, panel, raised, field, selection};
    for (int step = 0; step <= 20; ++step) {
        const QColor candidate = mixed(color, target, step / 20.0);
        if (std::ranges::all_of(backgrounds, [&](const QColor& background) {
                return contrastRatio(candidate, background) >= 4.5;
            }))
            return candidate;
    }
    return target;
}

QColor Theme::textOn(const QColor& background) const
{
    const QColor ink(0x14, 0x17, 0x1a);
    return contrastRatio(ink, background) >= contrastRatio(Qt::white, background)
               ? ink
               : QColor(Qt::white);
}

QColor Theme::linkStripe() const
{
    return mixed(link, isDark ? QColor(Qt::black) : QColor(Qt::white), 0.35);
}

QColor Theme::sequential(double fraction) const
{
    if (std::isnan(fraction))
        return line;
    // ColorBrewer's YlGnBu (Cynthia Brewer, Apache 2.0): ordered in lightness, so it survives grey.
    static const std::array<QColor, 7> stops{QColor(0xf7, 0xf6, 0xb4), QColor(0xc7, 0xe9, 0xb4),
                                             QColor(0x7f, 0xcd, 0xbb), QColor(0x41, 0xb6, 0xc4),
                                             QColor(0x1d, 0x91, 0xc0), QColor(0x22, 0x5e, 0xa8),
                                             QColor(0x25, 0x34, 0x94)};
    double place = std::clamp(fraction, 0.0, 1.0);
    if (isDark)
        place = 1.0 - place;
    place *= static_cast<double>(stops.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    return mixed(stops[below], stops[below + 1], place - static_cast<double>(below));
}

} // namespace edgecut
