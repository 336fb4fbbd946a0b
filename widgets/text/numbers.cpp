// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"

#include "widgets/text/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <initializer_list>

namespace edgecut {

namespace {

constexpr QChar thinSpace(0x202f);  // narrow, does not break
constexpr QChar fixedSpace(0x00a0); // does not break

QString unknown()
{
    return QCoreApplication::translate("edgecut::text", "unknown");
}

enum class Zeros { Keep, Drop };

/// Significant digits of a finite number, grouped, with the locale's mark.
QString digitsOf(double number, int digits, Zeros zeros)
{
    QString text = QString::fromStdString(formatSignificant(std::abs(number), digits));
    qsizetype point = text.indexOf(QLatin1Char('.'));
    if (zeros == Zeros::Drop && point >= 0) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
        point = text.indexOf(QLatin1Char('.'));
    }
    if (point >= 0)
        text.replace(point, 1, QLocale().decimalPoint());
    for (qsizetype place = (point >= 0 ? point : text.size()) - 3; place > 0; place -= 3)
        text.insert(place, thinSpace);
    // The typographic minus is as wide as a digit.
    return number < 0 ? QChar(0x2212) + text : text;
}

QString plain(double number, int digits, Zeros zeros)
{
    if (std::isnan(number))
        return unknown();
    if (std::isinf(number))
        return number < 0 ? QStringLiteral("−∞") : QStringLiteral("∞");
    return digitsOf(number, digits, zeros);
}

QString withUnit(double number, const QString& unit, int digits, Zeros zeros)
{
    const QString text = plain(number, digits, zeros);
    return std::isnan(number) || unit.isEmpty() ? text : text + fixedSpace + unit;
}

struct Scale
{
    double factor;
    const char* unit; ///< SI, the same in every language we have
};

/// In the largest unit that leaves at least 1 after rounding to three digits.
QString scaled(double number, std::initializer_list<Scale> scales, Zeros zeros)
{
    const Scale* chosen = scales.begin();
    for (const Scale& scale : scales) {
        if (std::abs(number) >= scale.factor * 0.9995 && std::isfinite(number))
            chosen = &scale;
    }
    return withUnit(number / chosen->factor, QString::fromUtf8(chosen->unit), 3, zeros);
}

} // namespace

QString formatNumber(double number, int digits)
{
    return plain(number, digits, Zeros::Drop);
}

QString formatQuantity(double number, const QString& unit, int digits)
{
    return withUnit(number, unit, digits, Zeros::Drop);
}

QString formatMs(double ms)
{
    if (std::isfinite(ms) && std::abs(ms) >= 9999.5)
        return withUnit(ms / 1000, QStringLiteral("s"), 3, Zeros::Keep);
    return withUnit(ms, QStringLiteral("ms"), 3, Zeros::Keep);
}

QString formatAxisMs(double ms)
{
    if (std::isfinite(ms) && std::abs(ms) >= 9999.5)
        return withUnit(ms / 1000, QStringLiteral("s"), 4, Zeros::Drop);
    return withUnit(ms, QStringLiteral("ms"), 4, Zeros::Drop);
}

QString formatBytes(double bytes)
{
    return scaled(bytes, {{1, "B"}, {1e3, "kB"}, {1e6, "MB"}, {1e9, "GB"}, {1e12, "TB"}},
                  Zeros::Drop);
}

QString formatMbps(double mbps)
{
    return scaled(mbps, {{1, "Mbit/s"}, {1e3, "Gbit/s"}}, Zeros::Drop);
}

QString formatMacs(double macs)
{
    return scaled(macs, {{1, "MAC"}, {1e3, "kMAC"}, {1e6, "MMAC"}, {1e9, "GMAC"}, {1e12, "TMAC"}},
                  Zeros::Drop);
}

QString formatRatio(double ratio)
{
    return withUnit(ratio, QStringLiteral("×"), std::abs(ratio) < 9.95 ? 2 : 3, Zeros::Keep);
}

QString formatFps(double fps)
{
    return withUnit(fps, QCoreApplication::translate("edgecut::text", "frames/s"), 3, Zeros::Keep);
}

QString formatMj(double millijoule)
{
    if (std::isfinite(millijoule) && std::abs(millijoule) >= 9999.5)
        return withUnit(millijoule / 1000, QStringLiteral("J"), 3, Zeros::Keep);
    return withUnit(millijoule, QStringLiteral("mJ"), 3, Zeros::Keep);
}

QString formatPercent(double fraction)
{
    return withUnit(fraction * 100, QStringLiteral("%"), std::abs(fraction) < 0.0995 ? 2 : 3,
                    Zeros::Drop);
}

std::optional<double> parseNumber(const QString& text)
{
    QString plainText;
    for (const QChar c : text.trimmed()) {
        if (!c.isSpace())
            plainText.append(c);
    }
    plainText.replace(QChar(0x2212), QLatin1Char('-'));
    const QString mark = QLocale().decimalPoint();
    if (mark != QLatin1String(".")) {
        // "1.234,5": two different marks can only mean groups.
        if (plainText.contains(mark) && plainText.contains(QLatin1Char('.')))
            return std::nullopt;
        plainText.replace(mark, QLatin1String("."));
    }
    if (plainText.startsWith(QLatin1Char('+')))
        plainText.remove(0, 1);
    return parseDouble(plainText.toStdString());
}

} // namespace edgecut
