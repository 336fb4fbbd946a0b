// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/exits_answer.h"

#include "core/base/numbers.h"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <utility>

namespace edgecut::studio {

namespace {

std::string key(std::string_view name)
{
    return std::string("exits/").append(name);
}

std::optional<double> number(const Scenario& scenario, std::string_view name, double least,
                             double most)
{
    const double value = scenario.setting(key(name), std::nan(""));
    return value >= least && value <= most ? std::optional(value) : std::nullopt;
}

void apply(const ExitsSettings& settings, ExitsProblem& problem)
{
    for (const auto& [exit, accuracy] : settings.accuracies) {
        if (exit < problem.exits.size())
            problem.exits[exit].accuracy = accuracy;
    }
    if (settings.thresholds)
        problem.thresholds = *settings.thresholds;
    Link& link = problem.links.front();
    link.uplinkMbps = settings.uplinkMbps.value_or(link.uplinkMbps);
    link.downlinkMbps = settings.downlinkMbps.value_or(link.downlinkMbps);
    problem.requirement.mean = settings.mean.value_or(problem.requirement.mean);
    problem.requirement.sd = settings.sd.value_or(problem.requirement.sd);
}

/// Edgent's answer, or the exact one where it has no exit in time.
Status solveWith(const ExitsSettings& settings, const Context& context, ExitsAnswer& answer)
{
    const ExitsMethod* method = findExitsMethod(settings.method);
    ExitsOptions options;
    options.deadlineMs = settings.deadlineMs;
    if (method->needsDeadline && !options.deadlineMs)
        options.deadlineMs = answer.exact.exits.back().latencyMs();
    Context given = context;
    given.seed = settings.seed;
    Result<ExitsReport> report = reportExits(*method, answer.problem, options, given);
    if (!report && report.error().code == ErrorCode::Infeasible) {
        answer.late = report.error();
        report = reportExits(*findExitsMethod("exact"), answer.problem, options, given);
    }
    if (!report)
        return failure(std::move(report.error()));
    answer.report = std::move(*report);
    return {};
}

} // namespace

std::string thresholdsText(const std::string& source, const std::vector<ThresholdRow>& rows)
{
    std::string text = source;
    for (const ThresholdRow& row : rows) {
        text.append(";").append(formatShortest(row.threshold));
        for (const std::vector<double>* numbers : {&row.shares, &row.accuracies}) {
            for (const double number : *numbers)
                text.append(" ").append(formatShortest(number));
        }
    }
    return text;
}

std::optional<std::vector<ThresholdRow>> thresholdsOf(const std::string& text,
                                                      const std::string& source)
{
    if (!text.starts_with(source + ';'))
        return std::nullopt;
    std::vector<ThresholdRow> rows;
    std::istringstream lines(text.substr(source.size() + 1));
    for (std::string line; std::getline(lines, line, ';');) {
        std::vector<double> numbers;
        std::istringstream words(line);
        for (std::string word; words >> word;) {
            const std::optional<double> number = parseDouble(word);
            if (!number)
                return std::nullopt;
            numbers.push_back(*number);
        }
        if (numbers.size() < 3 || numbers.size() % 2 == 0)
            return std::nullopt;
        const auto middle = numbers.begin() + 1 + (std::ssize(numbers) - 1) / 2;
        rows.push_back({numbers.front(), {numbers.begin() + 1, middle}, {middle, numbers.end()}});
    }
    return rows;
}

ExitsSettings exitsSettings(const Scenario& scenario)
{
    ExitsSettings settings;
    const std::string source = scenario.setting(key("source"), "file");
    const Scenario::Input* input = scenario.shownInput("exits");
    settings.network = branchyNetworks().front().id;
    if (findBranchyNetwork(source)) {
        settings.network = source;
    } else if (input) {
        settings.blob = input->blob;
        settings.file = input->name;
    }
    const std::string method = scenario.setting(key("method"), "exact");
    if (findExitsMethod(method))
        settings.method = method;
    settings.uplinkMbps =
        number(scenario, "uplink", ExitsSettings::leastMbps, ExitsSettings::mostMbps);
    settings.downlinkMbps =
        number(scenario, "downlink", ExitsSettings::leastMbps, ExitsSettings::mostMbps);
    settings.thresholds = thresholdsOf(
        std::string(scenario.setting(key("thresholds"), std::string_view())), settings.source());
    settings.mean = number(scenario, "mean", 0, 1);
    settings.sd = number(scenario, "sd", 0, 1);
    settings.deadlineMs = number(scenario, "deadline", 0, 1e9);
    settings.seed = static_cast<std::uint64_t>(number(scenario, "seed", 0, 1e9).value_or(1));
    constexpr std::size_t mostEdited = 64;
    for (std::size_t exit = 0; exit < mostEdited; ++exit) {
        if (const auto accuracy = number(scenario, "accuracy-" + std::to_string(exit + 1), 0, 1))
            settings.accuracies[exit] = *accuracy;
    }
    return settings;
}

Result<ExitsProblem> exitsProblemFor(const ExitsSettings& settings, const std::string& text,
                                     std::vector<Warning>* warnings)
{
    if (!settings.isOwn()) {
        Result<ExitsProblem> read = readExits(text, settings.file);
        if (read)
            apply(settings, *read);
        return read;
    }
    auto made = exitsProblemOf(*findBranchyNetwork(settings.network), preDnnOffSetting());
    if (!made)
        return failure(std::move(made.error()));
    if (warnings)
        *warnings = made->second;
    apply(settings, made->first);
    return std::move(made->first);
}

Result<ExitsAnswer> answerExits(const ExitsSettings& settings, const std::string& text,
                                const Context& context)
{
    ExitsAnswer answer;
    Result<ExitsProblem> problem = exitsProblemFor(settings, text, &answer.warnings);
    if (!problem)
        return failure(std::move(problem.error()));
    answer.problem = std::move(*problem);
    if (settings.isOwn())
        answer.published = findBranchyNetwork(settings.network)->published;
    Result<ExitsSolution> exact =
        solveExits(*findExitsMethod("exact"), answer.problem, {}, context);
    if (!exact)
        return failure(std::move(exact.error()));
    answer.exact = std::move(*exact);
    Result<ExitsSolution> edgent = edgentExpected(answer.problem);
    if (!edgent)
        return failure(std::move(edgent.error()));
    answer.edgent = std::move(*edgent);
    if (Status solved = solveWith(settings, context, answer); !solved)
        return failure(std::move(solved.error()));
    Result<ExpectedCurve> curve =
        expectedCurve(answer.problem, ExitsSettings::leastMbps, ExitsSettings::mostMbps, context);
    if (!curve)
        return failure(std::move(curve.error()));
    answer.curve = std::move(*curve);
    return answer;
}

} // namespace edgecut::studio
