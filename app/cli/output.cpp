// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "core/base/files.h"
#include "core/base/numbers.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace edgecut::cli {

int fail(const Error& error)
{
    std::fprintf(stderr, "edgecut: %s\n", printable(english(error)).c_str());
    return error.code == ErrorCode::Cancelled ? Interrupted : Fault;
}

int misused(const Message& message)
{
    std::fprintf(stderr, "edgecut: %s\n", printable(english(message)).c_str());
    return Usage;
}

void warn(const std::vector<Warning>& warnings)
{
    for (const Warning& warning : warnings)
        std::fprintf(stderr, "edgecut: warning: %s\n", printable(english(warning)).c_str());
}

void print(const std::string& text)
{
    if (!beginOutput())
        return;
    std::fwrite(text.data(), 1, text.size(), stdout);
    if (text.empty() || text.back() != '\n')
        std::fputc('\n', stdout);
}

Status writeOutput(const std::string& file, const std::string& text)
{
    if (!beginOutput())
        return cancelled();
    return writeTextFile(file, text);
}

namespace {

// Characters, not bytes: a layer may be called "переход".
std::size_t displayWidth(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::string escaped(unsigned char c)
{
    constexpr char digits[] = "0123456789abcdef";
    if (c == '\n')
        return "\\n";
    if (c == '\t')
        return "\\t";
    return {'\\', 'x', digits[c >> 4], digits[c & 15]};
}

} // namespace

std::string printable(const std::string& text)
{
    std::string shown;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0u;
        if (c < 0x20 || c == 0x7F) {
            shown += escaped(c);
        } else if (c == 0xC2 && next >= 0x80 && next < 0xA0) { // U+0080 to U+009F
            shown += escaped(static_cast<unsigned char>(next));
            ++i;
        } else {
            shown += text[i];
        }
    }
    return shown;
}

std::string table(const std::vector<std::vector<std::string>>& rows,
                  const std::vector<std::size_t>& rightAligned)
{
    std::vector<std::vector<std::string>> cells = rows;
    std::vector<std::size_t> widths;
    for (auto& row : cells) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t c = 0; c < row.size(); ++c) {
            row[c] = printable(row[c]);
            widths[c] = std::max(widths[c], displayWidth(row[c]));
        }
    }
    std::string text;
    for (const auto& row : cells) {
        std::string line;
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string blanks(widths[c] - displayWidth(row[c]), ' ');
            const bool right =
                std::find(rightAligned.begin(), rightAligned.end(), c) != rightAligned.end();
            line += right ? blanks + row[c] : row[c] + blanks;
            line += "  ";
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

std::string milliseconds(double ms)
{
    return formatSignificant(ms) + " ms";
}

std::string amount(double count)
{
    return count < 1e6   ? formatSignificant(count / 1e3) + " k"
           : count < 1e9 ? formatSignificant(count / 1e6) + " M"
                         : formatSignificant(count / 1e9) + " G";
}

std::string bytes(double count)
{
    constexpr const char* units[] = {"B", "kB", "MB", "GB", "TB"};
    std::size_t unit = 0;
    // 999.5 of a unit would be shown as 1000 of it.
    while (count >= 999.5 && unit + 1 < std::size(units)) {
        count /= 1000;
        ++unit;
    }
    const std::string number =
        unit == 0 && count == std::floor(count) ? formatShortest(count) : formatSignificant(count);
    return number + ' ' + units[unit];
}

std::string rate(double mbps)
{
    return formatSignificant(mbps) + " Mbit/s";
}

} // namespace edgecut::cli
