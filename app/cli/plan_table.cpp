// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_table.h"

#include "app/cli/command.h"
#include "core/base/numbers.h"
#include "core/partition/leaving.h"

#include <algorithm>
#include <cmath>

namespace edgecut::cli {

namespace {

std::string framesPerSecond(double fps)
{
    return std::isfinite(fps) ? formatSignificant(fps) + " /s" : "no limit";
}

bool knowsEnergy(const PartitionProblem& problem)
{
    return !problem.radios.empty() || std::any_of(problem.energyMj.begin(), problem.energyMj.end(),
                                                  [](double mj) { return mj > 0; });
}

std::string headline(const PartitionProblem& problem, const Method& method,
                     const Solution& solution)
{
    std::string text =
        printable(problem.name.empty() ? "problem" : problem.name) + ": " + std::string(method.id);
    if (*method.minimises.text != '\0')
        text += std::string(", least ") +
                (problem.weights.any() ? "weighted sum" : method.minimises.text);
    if (solution.optimal)
        text += ", proven optimal";
    else if (solution.lowerBound)
        text += ", proven to be at least " + formatSignificant(*solution.lowerBound) + " (found " +
                formatSignificant(solution.objective) + ")";
    else if (*method.minimises.text != '\0')
        text += ", no proof that it is the best";
    return text + "; return path " + std::string(name(problem.returnPath)) + "\n\n";
}

std::string placesTable(const PartitionProblem& problem, const Solution& solution)
{
    std::vector<std::vector<std::string>> rows{{"tier", "time", "layers"}};
    for (std::size_t tier = 0; tier < problem.tierCount(); ++tier) {
        rows.push_back({problem.tiers[tier], milliseconds(solution.evaluation.computeMs[tier]),
                        layersOn(problem, solution.plan, TierId(tier))});
    }
    return table(rows, {1}) + '\n';
}

std::string linksTable(const PartitionProblem& problem, const Evaluation& evaluation)
{
    std::vector<std::vector<std::string>> rows{
        {"link", "up", "sent", "time", "down", "sent", "time", "latency"}};
    for (std::size_t i = 0; i < problem.links.size(); ++i) {
        const Link& link = problem.links[i];
        rows.push_back({problem.tiers[i] + " - " + problem.tiers[i + 1], rate(link.uplinkMbps),
                        bytes(evaluation.uplinkBytes[i]), milliseconds(evaluation.uplinkMs[i]),
                        rate(link.downlinkMbps), bytes(evaluation.downlinkBytes[i]),
                        milliseconds(evaluation.downlinkMs[i]), milliseconds(link.latencyMs)});
    }
    return table(rows, {1, 2, 3, 4, 5, 6, 7}) + '\n';
}

// The plan and the two baselines; one that is not allowed says so in its row.
std::string comparison(const PartitionProblem& problem, const Method& method,
                       const Solution& solution)
{
    const bool energy = knowsEnergy(problem);
    std::vector<std::vector<std::string>> rows{
        {"plan", "latency", "ratio", "longest stage", "throughput"}};
    if (energy)
        rows.front().push_back("energy");
    const bool cost = !problem.pricePerHour.empty();
    if (cost)
        rows.front().push_back("a million cost");
    if (problem.weights.any())
        rows.front().push_back("weighted");
    const auto add = [&](std::string_view id, const Evaluation& evaluation) {
        const double here = solution.evaluation.latencyMs;
        rows.push_back({std::string(id), milliseconds(evaluation.latencyMs),
                        here > 0 ? formatSignificant(evaluation.latencyMs / here) + " x" : "-",
                        milliseconds(evaluation.maxStageMs),
                        framesPerSecond(evaluation.throughputFps)});
        if (energy)
            rows.back().push_back(formatSignificant(evaluation.energyMj) + " mJ");
        if (cost)
            rows.back().push_back(formatSignificant(evaluation.costPerMillion));
        if (problem.weights.any())
            rows.back().push_back(milliseconds(objectiveMs(problem, evaluation)));
    };
    add(method.id, solution.evaluation);
    for (const std::string_view id : {"edge-only", "cloud-only"}) {
        const Method* baseline = findMethod(id);
        if (!baseline || id == method.id)
            continue;
        const Result<Solution> other = solve(*baseline, problem);
        if (other)
            add(id, other->evaluation);
        else
            rows.push_back({std::string(id), "not allowed"});
    }
    return table(rows, {1, 2, 3, 4, 5, 6, 7});
}

/// "leaves edge: conv1 (55.2 kB, 3 layers from the data)".
std::string leavingTable(const PartitionProblem& problem, const Evaluation& evaluation)
{
    std::vector<std::vector<std::string>> rows{
        {"leaves " + problem.tiers.front(), "size", "from the data"}};
    for (const LeavingTensor& leaving : leavingFirstTier(problem, evaluation)) {
        const std::string far = leaving.depth < 0    ? "a constant"
                                : leaving.depth == 0 ? "the data themselves"
                                : leaving.depth == 1 ? "1 layer"
                                                     : std::to_string(leaving.depth) + " layers";
        rows.push_back(
            {printable(problem.tensors[leaving.tensor.index()].name), bytes(leaving.bytes), far});
    }
    if (rows.size() == 1)
        rows.push_back({"nothing", "", ""});
    return table(rows, {1}) + '\n';
}

} // namespace

std::string layersOn(const PartitionProblem& problem, const Plan& plan, TierId tier)
{
    constexpr std::size_t mostRuns = 6;
    std::string text;
    std::size_t runs = 0;
    std::size_t layers = 0;
    for (std::size_t i = 0; i < plan.tierOf.size();) {
        std::size_t end = i;
        while (end < plan.tierOf.size() && plan.tierOf[end] == tier)
            ++end;
        if (const std::size_t count = end - i; count > 0) {
            layers += count;
            if (++runs <= mostRuns) {
                text += (text.empty() ? "" : ", ") + problem.layers[i].name;
                if (count > 2)
                    text += " ...";
                if (count > 1)
                    text += " " + problem.layers[end - 1].name;
            }
        }
        i = std::max(end, i + 1);
    }
    if (runs > mostRuns)
        text += " and " + std::to_string(runs - mostRuns) + " runs more";
    return layers == 0 ? "none" : std::to_string(layers) + ": " + text;
}

std::string planTable(const PartitionProblem& problem, const Method& method,
                      const Solution& solution)
{
    return headline(problem, method, solution) + placesTable(problem, solution) +
           linksTable(problem, solution.evaluation) + leavingTable(problem, solution.evaluation) +
           comparison(problem, method, solution);
}

} // namespace edgecut::cli
