// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exits_table.h"

#include "app/cli/command.h"
#include "core/base/numbers.h"

namespace edgecut::cli {

namespace {

std::string percent(double share)
{
    return formatSignificant(100 * share) + " %";
}

/// "mobile 3, edge 8, mobile 1": how many layers run where, from the input to the answer.
std::string route(const ExitsProblem& problem, const Plan& plan)
{
    std::string text;
    for (std::size_t i = 0; i < plan.tierOf.size();) {
        std::size_t end = i;
        while (end < plan.tierOf.size() && plan.tierOf[end] == plan.tierOf[i])
            ++end;
        text.append(text.empty() ? "" : ", ")
            .append(problem.tiers[plan.tierOf[i].index()])
            .append(" ")
            .append(std::to_string(end - i));
        i = end;
    }
    return text;
}

std::string answers(const ExitsProblem& problem, const ExitsReport& report)
{
    std::vector<std::vector<std::string>> rows{
        {"", "exit", "accuracy", "requests", "latency", "layers"}};
    const ExitsSolution& solution = report.solution;
    for (std::size_t i = 0; i < solution.exits.size(); ++i) {
        const ExitAnswer& answer = solution.exits[i];
        rows.push_back({solution.chosen == i ? "*" : "", problem.exits[i].name,
                        percent(problem.exits[i].accuracy), percent(answer.probability),
                        milliseconds(answer.latencyMs()), route(problem, answer.plan)});
    }
    return table(rows, {2, 3, 4});
}

std::string expectations(const ExitsProblem& problem, const ExitsReport& report,
                         const PublishedExpectation* published)
{
    const auto publishedMs = [&](double PublishedExpectation::*which) {
        return published ? formatShortest(published->*which) + " ms" : std::string();
    };
    std::vector<std::vector<std::string>> rows{
        {"expected latency", "here", published ? "published" : ""},
        {"least (a minimum cut an exit)", milliseconds(report.exactMs),
         publishedMs(&PublishedExpectation::preDnnOffMs)}};
    if (report.method->id == "genetic") {
        const double gap = report.exactMs > 0 ? report.solution.expectedMs / report.exactMs - 1 : 0;
        rows.push_back({"genetic algorithm", milliseconds(report.solution.expectedMs),
                        published ? "the same" : ""});
        rows.push_back({"  its gap to the least", percent(gap), ""});
    }
    rows.push_back({"Edgent, as read here", milliseconds(report.edgentMs),
                    publishedMs(&PublishedExpectation::edgentMs)});
    for (std::size_t tier = 0; tier < problem.tiers.size(); ++tier) {
        std::vector<Plan> plans;
        for (const NetworkExit& exit : problem.exits)
            plans.push_back({std::vector<TierId>(exit.layers.size(), TierId(tier))});
        if (const auto all = exitsSolutionOf(problem, plans))
            rows.push_back({"all on " + problem.tiers[tier], milliseconds(all->expectedMs), ""});
    }
    return table(rows, {1, 2});
}

/// Leaving as soon as an exit is sure enough (mobile web AR, Fig. 3).
std::string thresholds(const ExitsProblem& problem, const ExitsReport& report)
{
    if (problem.thresholds.empty())
        return {};
    std::vector<std::vector<std::string>> rows{{"threshold", "accuracy", "mean latency"}};
    std::vector<std::size_t> right{0, 1, 2};
    for (const NetworkExit& exit : problem.exits) {
        right.push_back(rows.front().size());
        rows.front().push_back("leave at " + exit.name);
    }
    for (const ThresholdRow& row : problem.thresholds) {
        const ThresholdOutcome outcome = outcomeOf(row, report.solution);
        rows.push_back({formatShortest(row.threshold), percent(outcome.accuracy),
                        milliseconds(outcome.latencyMs)});
        for (const double share : row.shares)
            rows.back().push_back(percent(share));
    }
    return table(rows, right) +
           "Leaving once an exit is sure enough; the side branches passed on the way are not "
           "counted.\n\n";
}

std::string remarks(const ExitsReport& report, const PublishedExpectation* published)
{
    std::string text =
        "Edgent as read here: each request names its accuracy, Edgent takes that exit and gives "
        "the server the\ninput and the layers up to one point.\n";
    if (published)
        text += "The published numbers include loading and parsing the model (86 ms or more on the "
                "mobile device) and a\nnetwork whose layers are not printed; ours are the printed "
                "lines alone, on the layers above.\n";
    if (report.solution.chosen)
        text += "* the most accurate exit within the deadline of " +
                milliseconds(*report.options.deadlineMs) + ".\n";
    return text;
}

} // namespace

std::string exitsTable(const ExitsProblem& problem, const ExitsReport& report,
                       const PublishedExpectation* published)
{
    std::string text = printable(problem.name.empty() ? "early-exit network" : problem.name);
    text.append(", ")
        .append(english(Message(report.method->title)))
        .append("; required accuracy ")
        .append(percent(problem.requirement.mean))
        .append(" +- ")
        .append(percent(problem.requirement.sd))
        .append("\n");
    if (!problem.note.empty())
        text.append(printable(problem.note)).append("\n");
    return text + '\n' + answers(problem, report) + '\n' +
           expectations(problem, report, published) + '\n' + thresholds(problem, report) +
           remarks(report, published);
}

} // namespace edgecut::cli
