// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <algorithm>
#include <cstdio>

namespace edgecut::cli {

int fail(const Error& error)
{
    std::fprintf(stderr, "edgecut: %s\n", english(error).c_str());
    return error.code == ErrorCode::Cancelled ? Interrupted : Fault;
}

void warn(const std::vector<Warning>& warnings)
{
    for (const Warning& warning : warnings)
        std::fprintf(stderr, "edgecut: warning: %s\n", english(warning).c_str());
}

void print(const std::string& text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    if (text.empty() || text.back() != '\n')
        std::fputc('\n', stdout);
}

namespace {

// Characters, not bytes: a layer may be called "переход".
std::size_t displayWidth(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

} // namespace

std::string table(const std::vector<std::vector<std::string>>& rows,
                  const std::vector<std::size_t>& rightAligned)
{
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], displayWidth(row[c]));
    }
    std::string text;
    for (const auto& row : rows) {
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

} // namespace edgecut::cli
