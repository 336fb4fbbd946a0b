// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/message.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace edgecut {

/// Core's text in the reader's language, its numbers with the reader's decimal mark.
QString translated(const Template& text);
QString translated(const Message& message);
/// "FILE:LINE: message" with what is known of the place.
QString translated(const Error& error);
QString translated(const Warning& warning);

QString fromUtf8(std::string_view text);

/// A tool-tip of these paragraphs as rich text, which Qt wraps where plain text would run across
/// the screen; an empty one leaves a blank line. What looks like markup is shown as it is.
QString wrappedToolTip(const QStringList& paragraphs);

/// Numbers as people read them: at least three significant digits, the unit always, the locale's
/// decimal mark, thin spaces between groups of thousands, a space that does not break before the
/// unit. Measured quantities (ms, frames/s, mJ) keep their zeros ("14.0 ms"), the others do not
/// ("10 kB"). Infinity is "∞" with its unit; what is not a number is "unknown".
QString formatNumber(double number, int digits = 3);
QString formatMs(double ms);       ///< "82.0 ms", "9 876 ms", from 10 s on "12.3 s"
QString formatAxisMs(double ms);   ///< the same for round values of axes: "100 ms", "0.5 ms"
QString formatBytes(double bytes); ///< decimal: "401 kB", "1.2 GB"; below 1000 "612 B"
QString formatMbps(double mbps);   ///< "5.85 Mbit/s", from 1000 on "1.2 Gbit/s"
QString formatMacs(double macs);   ///< "86.7 MMAC", "1.58 GMAC"
QString formatRatio(double ratio); ///< "2.9 ×", two digits below 100
QString formatFps(double fps);     ///< "23.8 frames/s"
QString formatMj(double millijoule);
QString formatPercent(double fraction); ///< 0.013 is "1.3 %"
/// A quantity with the unit of an OptionSpec ("ms", "frames/s", ""), not scaled.
QString formatQuantity(double number, const QString& unit, int digits = 3);

/// What people type: one decimal mark, the locale's or a point; blanks between digits. Nothing for
/// text that is no finite number. Marks between thousands are refused, since "1,234" or "1.234"
/// would be read as another number than the writer meant.
std::optional<double> parseNumber(const QString& text);

} // namespace edgecut
