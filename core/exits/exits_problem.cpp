// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exits/exits_problem.h"

#include "core/base/numbers.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <set>
#include <string_view>

namespace edgecut {

namespace {

tl::unexpected<Error> wrong(Message message, int line = 0)
{
    return tl::make_unexpected(Error{ErrorCode::InvalidInput, std::move(message), {}, line});
}

/// The normal distribution's share below z standard deviations, exact in its lower tail.
double shareBelow(double z)
{
    return std::erfc(-z / std::numbers::sqrt2) / 2;
}

Status checkAccuracies(const ExitsProblem& problem)
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < problem.exits.size(); ++i) {
        const NetworkExit& exit = problem.exits[i];
        if (exit.name.empty() || !names.insert(exit.name).second)
            return wrong({translatable("core", "The exit \"%1\" must have a name that no other "
                                               "exit has."),
                          {exit.name}},
                         exit.line);
        if (!(exit.accuracy >= 0 && exit.accuracy <= 1))
            return wrong({translatable("core", "The accuracy of the exit \"%1\" must be from 0 to "
                                               "1; it is %2."),
                          {exit.name, exit.accuracy}},
                         exit.line);
        if (i > 0 && !(exit.accuracy > problem.exits[i - 1].accuracy))
            return wrong({translatable("core", "The accuracy of the exit \"%1\" is %2, not above "
                                               "the %3 of \"%4\" before it: accuracies must rise "
                                               "from exit to exit. Leave out an exit that is no "
                                               "better."),
                          {exit.name, exit.accuracy, problem.exits[i - 1].accuracy,
                           problem.exits[i - 1].name}},
                         exit.line);
        if (exit.layers.empty())
            return wrong({translatable("core", "The exit \"%1\" has no layers; it needs one at "
                                               "least."),
                          {exit.name}},
                         exit.line);
    }
    return {};
}

Status checkThresholds(const ExitsProblem& problem)
{
    for (const ThresholdRow& row : problem.thresholds) {
        const auto isShare = [](double share) { return share >= 0 && share <= 1; };
        const bool fits = row.shares.size() == problem.exits.size() &&
                          row.accuracies.size() == problem.exits.size() && row.threshold >= 0 &&
                          std::isfinite(row.threshold) &&
                          std::ranges::all_of(row.shares, isShare) &&
                          std::ranges::all_of(row.accuracies, isShare);
        const double sum = std::accumulate(row.shares.begin(), row.shares.end(), 0.0);
        constexpr double printedShares = 1e-3; // papers print three digits
        if (!fits || !nearlyEqual(sum, 1, printedShares))
            return wrong({translatable("core", "The row of the threshold %1 must have a share and "
                                               "an accuracy from 0 to 1 for each exit, and its "
                                               "shares must add up to 1."),
                          {row.threshold}});
    }
    return {};
}

/// A name that none of the layers has.
std::string inputName(const NetworkExit& exit)
{
    std::string name = "input";
    const auto isTaken = [&] {
        return std::ranges::count(exit.layers, name, &ExitLayer::name) > 0;
    };
    while (isTaken())
        name += '_';
    return name;
}

} // namespace

double Requirement::shareUpTo(double accuracy) const
{
    if (sd > 0)
        return shareBelow((accuracy - mean) / sd);
    return mean <= accuracy ? 1 : 0;
}

Status check(const ExitsProblem& problem)
{
    if (problem.exits.empty())
        return wrong(translatable("core", "There are no exits; a network has one at least."));
    if (const Status status = checkAccuracies(problem); !status)
        return status;
    if (!std::isfinite(problem.requirement.mean) || !(problem.requirement.sd >= 0) ||
        !std::isfinite(problem.requirement.sd))
        return wrong(translatable("core", "The requirement needs a mean and a standard deviation "
                                          "of 0 or more."));
    if (const Status status = checkThresholds(problem); !status)
        return status;
    for (std::size_t i = 0; i < problem.exits.size(); ++i) {
        const NetworkExit& exit = problem.exits[i];
        for (const ExitLayer& layer : exit.layers) {
            if (layer.timeMs.size() != problem.tiers.size())
                return wrong({translatable("core", "The layer \"%1\" of the exit \"%2\" must have "
                                                   "a time for each tier."),
                              {layer.name, exit.name}},
                             exit.line);
        }
        Status status = edgecut::check(chainProblem(problem, i));
        if (!status) {
            status.error().line = exit.line;
            return status;
        }
    }
    return {};
}

std::vector<double> exitProbabilities(const ExitsProblem& problem)
{
    const Requirement& requirement = problem.requirement;
    // Above the mean what is left over is the small number, and so the exact one.
    const auto shareAbove = [&](double accuracy) {
        return requirement.sd > 0 ? shareBelow((requirement.mean - accuracy) / requirement.sd)
                                  : 1 - requirement.shareUpTo(accuracy);
    };
    std::vector<double> shares;
    for (std::size_t i = 0; i < problem.exits.size(); ++i) {
        const bool isFirst = i == 0, isLast = i + 1 == problem.exits.size();
        const double from = isFirst ? 0 : problem.exits[i - 1].accuracy;
        const double to = problem.exits[i].accuracy;
        if (isFirst || (!isLast && to <= requirement.mean))
            shares.push_back((isLast ? 1 : requirement.shareUpTo(to)) -
                             (isFirst ? 0 : requirement.shareUpTo(from)));
        else
            shares.push_back(shareAbove(from) - (isLast ? 0 : shareAbove(to)));
    }
    return shares;
}

PartitionProblem chainProblem(const ExitsProblem& problem, std::size_t exit)
{
    const NetworkExit& from = problem.exits[exit];
    PartitionProblem chain;
    chain.name = from.name;
    chain.tiers = problem.tiers;
    chain.links = problem.links;
    chain.returnPath = ReturnPath::Paid;
    chain.resultTier = TierId(0);
    chain.layers.push_back({inputName(from), "Input", 0, TierId(0)});
    chain.timeMs.resize(problem.tiers.size(), 0);
    chain.tensors.push_back({chain.layers.front().name, problem.inputBytes, {}, LayerId(0), {}});
    for (const ExitLayer& layer : from.layers) {
        const LayerId id(chain.layers.size());
        chain.layers.push_back({layer.name, layer.kind, 0, {}});
        chain.timeMs.insert(chain.timeMs.end(), layer.timeMs.begin(), layer.timeMs.end());
        chain.tensors.back().consumers = {id};
        chain.tensors.push_back({layer.name, layer.outputBytes, {}, id, {}});
    }
    chain.energyMj.resize(chain.timeMs.size(), 0);
    return chain;
}

Plan withoutInput(const Plan& plan)
{
    return {{plan.tierOf.begin() + 1, plan.tierOf.end()}};
}

Plan withInput(const Plan& plan)
{
    Plan whole{{TierId(0)}};
    whole.tierOf.insert(whole.tierOf.end(), plan.tierOf.begin(), plan.tierOf.end());
    return whole;
}

} // namespace edgecut
