// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/arrivals_file.h"

#include "core/base/numbers.h"
#include "core/scheduling/workload.h"

namespace edgecut {

namespace {

std::string_view trimmed(std::string_view line)
{
    line = line.substr(0, line.find('#'));
    constexpr std::string_view blanks = " \t";
    const std::size_t first = line.find_first_not_of(blanks);
    if (first == line.npos)
        return {};
    return line.substr(first, line.find_last_not_of(blanks) - first + 1);
}

} // namespace

Result<std::vector<double>> readArrivals(LineReader lines)
{
    std::vector<double> arrivalsMs;
    std::string_view line;
    const auto refused = [&lines](Message message, ErrorCode code = ErrorCode::InvalidInput) {
        return failure(code, std::move(message), lines.file(), lines.line());
    };
    while (lines.next(line)) {
        const std::string_view text = trimmed(line);
        if (text.empty())
            continue;
        const std::optional<double> ms = parseDouble(text);
        if (!ms || *ms < 0)
            return refused({translatable("core", "\"%1\" is no time; write one in milliseconds, 0 "
                                                 "or more, on each line."),
                            {std::string(text)}});
        if (!arrivalsMs.empty() && *ms < arrivalsMs.back())
            return refused({translatable("core", "%1 ms comes after %2 ms; sort the times."),
                            {*ms, arrivalsMs.back()}});
        if (arrivalsMs.size() == Workload::mostRequests)
            return refused({translatable("core", "There are more than %1 times, the most this "
                                                 "program takes."),
                            {static_cast<std::int64_t>(Workload::mostRequests)}},
                           ErrorCode::Limit);
        arrivalsMs.push_back(*ms == 0 ? 0 : *ms); // -0 is 0
    }
    if (lines.error())
        return failure(*lines.error());
    if (arrivalsMs.empty())
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "There is no time; write one in milliseconds on each "
                                            "line."),
                       lines.file());
    return arrivalsMs;
}

} // namespace edgecut
