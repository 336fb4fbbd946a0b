// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/input_kind.h"

#include "core/costs/gpu_profile.h"
#include "core/exchange/exits_file.h"
#include "core/exchange/published_file.h"
#include "core/exchange/workload_file.h"
#include "core/mobility/movement_reader.h"
#include "core/network/trace_reader.h"

#include <algorithm>

namespace edgecut {

namespace {

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == text.npos ? std::string_view() : text.substr(begin);
}

/// What is no JSON object is tried as a trace: its formats are lists, CSV and columns.
bool isTrace(std::string_view text)
{
    const std::string_view rest = withoutBlanks(text);
    return !rest.empty() && rest.front() != '{';
}

Status checkTrace(std::string_view text, const std::string& file, const Context& context)
{
    const Result<TraceFile> trace = readTrace(LineReader(text, file), {}, context);
    return trace ? Status() : failure(trace.error());
}

bool isWorkload(std::string_view text)
{
    return formatName(text) == "edgecut.workload";
}

Status checkWorkload(std::string_view text, const std::string& file, const Context&)
{
    const Result<Workload> workload = readWorkload(text, file);
    return workload ? Status() : failure(workload.error());
}

bool isMobility(std::string_view text)
{
    return looksLikeMovements(text);
}

Status checkMobility(std::string_view text, const std::string& file, const Context& context)
{
    const Result<TraceSet> set = readMovements(LineReader(text, file), file, context);
    return set ? Status() : failure(set.error());
}

bool isPublished(std::string_view text)
{
    return formatName(text) == "edgecut.published";
}

Status checkPublished(std::string_view text, const std::string& file, const Context&)
{
    const Result<std::vector<PublishedNumber>> numbers = readPublished(text, file);
    return numbers ? Status() : failure(numbers.error());
}

/// A table of a busy server's times: its header names them, behind remarks.
bool isGpuProfile(std::string_view text)
{
    const std::string_view head = text.substr(0, 4096);
    return isTrace(text) && head.find("layer_type") != head.npos &&
           head.find("kernel_util") != head.npos;
}

Status checkGpuProfile(std::string_view text, const std::string& file, const Context& context)
{
    const Result<GpuProfile> profile = readGpuProfile(LineReader(text, file), context);
    return profile ? Status() : failure(profile.error());
}

bool isExits(std::string_view text)
{
    return formatName(text) == "edgecut.exits";
}

Status checkExits(std::string_view text, const std::string& file, const Context&)
{
    const Result<ExitsProblem> problem = readExits(text, file);
    return problem ? Status() : failure(problem.error());
}

constexpr InputKind kinds[] = {
    {"published", translatable("core", "Published numbers"), "published", isPublished,
     checkPublished},
    {"workload", translatable("core", "Workload"), "schedule", isWorkload, checkWorkload},
    {"offload", translatable("core", "Server times"), "offloading", isGpuProfile, checkGpuProfile},
    {"exits", translatable("core", "Early-exit network"), "exits", isExits, checkExits},
    {"mobility", translatable("core", "Movements"), "mobility", isMobility, checkMobility},
    {"trace", translatable("core", "Bandwidth trace"), "pipeline", isTrace, checkTrace},
};

} // namespace

std::span<const InputKind> inputKinds()
{
    return kinds;
}

const InputKind* findInputKind(std::string_view id)
{
    const auto found = std::find_if(std::begin(kinds), std::end(kinds),
                                    [id](const InputKind& kind) { return kind.id == id; });
    return found == std::end(kinds) ? nullptr : found;
}

const InputKind* recogniseInput(std::string_view text)
{
    const auto found = std::find_if(std::begin(kinds), std::end(kinds),
                                    [text](const auto& kind) { return kind.recognises(text); });
    return found == std::end(kinds) ? nullptr : found;
}

std::string_view formatName(std::string_view text)
{
    constexpr std::size_t lookAt = 4096;
    constexpr std::string_view key = "\"format\"";
    const std::string_view head = text.substr(0, lookAt);
    const std::size_t at = head.find(key);
    if (withoutBlanks(head).substr(0, 1) != "{" || at == head.npos)
        return {};
    std::string_view rest = withoutBlanks(head.substr(at + key.size()));
    if (!rest.starts_with(':'))
        return {};
    rest = withoutBlanks(rest.substr(1));
    const std::size_t end = rest.find('"', 1);
    return rest.starts_with('"') && end != rest.npos ? rest.substr(1, end - 1) : std::string_view();
}

} // namespace edgecut
