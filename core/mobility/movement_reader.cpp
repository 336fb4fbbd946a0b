// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/movement_reader.h"

#include "core/base/numbers.h"
#include "core/mobility/movement_builder.h"
#include "core/network/trace_builder.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <unordered_map>
#include <utility>

namespace edgecut {

namespace {

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char letter) {
        return letter < 128 ? static_cast<char>(std::tolower(letter)) : static_cast<char>(letter);
    });
    return result;
}

std::string userOf(const std::string& path)
{
    const std::filesystem::path file(path);
    const std::filesystem::path folder = file.parent_path();
    if (folder.filename() == "Trajectory" && folder.has_parent_path() &&
        folder.parent_path().has_filename())
        return folder.parent_path().filename().string();
    return file.stem().string();
}

bool earlier(const MovementSample& a, const MovementSample& b)
{
    return a.tS < b.tS;
}

/// Puts a later or an earlier piece of one user's trace to what there is.
bool append(std::vector<MovementSample>& samples, std::vector<MovementSample>&& more)
{
    if (more.empty())
        return true;
    const auto place = std::ranges::upper_bound(samples, more.front(), earlier);
    if (place != samples.end() && !(more.back().tS < place->tS))
        return false;
    if (place != samples.begin() && !(std::prev(place)->tS < more.front().tS))
        return false;
    samples.insert(place, more.begin(), more.end());
    return true;
}

} // namespace

MovementFormat movementFormat(std::string_view firstLine)
{
    const std::string line = lower(trimmed(firstLine));
    if (line.starts_with('<'))
        return MovementFormat::Gpx;
    if (line.starts_with("geolife"))
        return MovementFormat::GeoLife;
    const bool hasLetters = std::ranges::any_of(
        line, [](char letter) { return letter >= 'a' && letter <= 'z' && letter != 'e'; });
    if (line.find(',') != line.npos && hasLetters)
        return MovementFormat::Table;
    return MovementFormat::Metres;
}

bool looksLikeMovements(std::string_view text)
{
    constexpr std::size_t lookAt = 4096;
    LineReader lines(text.substr(0, lookAt), {});
    std::string_view line;
    while (lines.next(line) && (trimmed(line).empty() || trimmed(line).starts_with('#')))
        continue;
    const std::string first = lower(trimmed(line));
    const auto has = [&first](std::string_view word) { return first.find(word) != first.npos; };
    switch (movementFormat(line)) {
    case MovementFormat::GeoLife:
        return true;
    case MovementFormat::Gpx:
    case MovementFormat::Sumo:
        return text.substr(0, lookAt).find("<gpx") != text.npos ||
               text.substr(0, lookAt).find("<fcd-export") != text.npos;
    case MovementFormat::Table:
        return !has("bitrate") && ((has("lat") && (has("lng") || has("lon"))) ||
                                   (has("x") && has("y") && has("user")));
    case MovementFormat::Metres:
        break;
    }
    std::size_t fields = 0;
    bool numbers = true;
    for (std::size_t at = first.find_first_not_of(" \t"); at != first.npos;) {
        const std::size_t end = std::min(first.find_first_of(" \t", at), first.size());
        numbers = numbers && parseDouble(std::string_view(first).substr(at, end - at));
        ++fields;
        at = first.find_first_not_of(" \t", end);
    }
    return fields == 3 && numbers;
}

Result<TraceSet> readMovements(LineReader lines, std::string_view user, const Context& context)
{
    std::string_view line;
    MovementFormat format = MovementFormat::Metres;
    std::string note;
    while (lines.next(line)) {
        const std::string_view text = trimmed(line);
        if (text.starts_with('#') && note.empty() && text.find("synthetic") != text.npos)
            note = trimmed(text.substr(1));
        if (text.empty() || text.starts_with('#'))
            continue;
        format = movementFormat(line);
        lines.putBack();
        break;
    }
    Result<TraceSet> set = failure(ErrorCode::Internal, {});
    switch (format) {
    case MovementFormat::Metres:
        set = readMetres(lines, user, context);
        break;
    case MovementFormat::GeoLife:
        set = readGeoLife(lines, user, context);
        break;
    case MovementFormat::Table:
        set = readMovementTable(lines, user, context);
        break;
    case MovementFormat::Gpx:
    case MovementFormat::Sumo:
        set = readMovementXml(lines, user, context);
        break;
    }
    if (set)
        set->note = note;
    return set;
}

Result<TraceSet> readMovementFile(const std::string& path, const Context& context)
{
    Result<LineReader> lines = LineReader::open(path);
    if (!lines)
        return failure(std::move(lines.error()));
    return readMovements(std::move(*lines), userOf(path), context);
}

Result<TraceSet> joinMovements(std::vector<TraceSet> files)
{
    TraceSet joined;
    std::unordered_map<std::string, std::size_t> places;
    for (TraceSet& file : files) {
        if (joined.users.empty())
            joined.geographic = file.geographic;
        if (joined.geographic != file.geographic)
            return failure(ErrorCode::InvalidInput,
                           translatable("core", "Some of the traces are in degrees and some in "
                                                "metres; give those of one kind at a time."));
        if (joined.note.empty())
            joined.note = file.note;
        std::ranges::move(file.warnings, std::back_inserter(joined.warnings));
        for (UserTrace& trace : file.users) {
            const auto [found, isNew] = places.try_emplace(trace.user, joined.users.size());
            if (isNew)
                joined.users.push_back(std::move(trace));
            else if (!append(joined.users[found->second].samples, std::move(trace.samples)))
                return failure(ErrorCode::InvalidInput,
                               {translatable("core", "Two traces of user %1 overlap in time; give "
                                                     "the files of different people different "
                                                     "names."),
                                {trace.user}});
        }
    }
    if (joined.users.empty())
        return failure(ErrorCode::InvalidInput, translatable("core", "There are no traces."));
    return joined;
}

std::string writeMovements(const TraceSet& set)
{
    std::string text;
    if (!set.note.empty())
        text += "# " + set.note + "\n";
    text += "t,x,y,user\n";
    for (const UserTrace& trace : set.users) {
        for (const MovementSample& sample : trace.samples)
            text += formatShortest(sample.tS) + ',' + formatShortest(sample.x) + ',' +
                    formatShortest(sample.y) + ',' + trace.user + '\n';
    }
    return text;
}

} // namespace edgecut
