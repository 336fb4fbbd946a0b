// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/overrides.h"
#include "app/cli/plan_table.h"
#include "app/cli/time_limit.h"
#include "core/base/numbers.h"
#include "core/exchange/files.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <memory>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::string file, output;
    Overrides overrides;
    std::optional<double> timeLimitS;
    bool energy = false;
    bool json = false;
};

std::string frontTable(const PartitionProblem& problem, const BudgetFront& front)
{
    const std::string& first = problem.tiers.front();
    std::vector<std::vector<std::string>> rows{
        {"budget from", first + " time", "latency", "layers on " + first}};
    for (const FrontStep& step : front.steps) {
        rows.push_back({formatSignificant(step.budgetMs, 4) + " ms", milliseconds(step.firstTierMs),
                        milliseconds(step.budgetMs + step.firstTierMs),
                        layersOn(problem, step.plan, problem.firstTier())});
    }
    std::string text = printable(problem.name.empty() ? "problem" : problem.name) +
                       ": least time on " + printable(first) +
                       " for each budget of the links and all other tiers, exact; return path " +
                       std::string(name(problem.returnPath)) + "\n\n" + table(rows, {0, 1, 2});
    if (!front.isWhole)
        text += "The time was up: steps of smaller budgets are missing.\n";
    return text;
}

std::string energyTable(const PartitionProblem& problem, const std::vector<EnergyPoint>& points)
{
    const std::string& first = problem.tiers.front();
    std::vector<std::vector<std::string>> rows{
        {"latency", "energy", "best from a weight of", "layers on " + first}};
    for (const EnergyPoint& point : points) {
        rows.push_back({milliseconds(point.latencyMs), formatSignificant(point.energyMj) + " mJ",
                        formatSignificant(point.fromWeightMs) + " ms/mJ",
                        layersOn(problem, point.plan, problem.firstTier())});
    }
    return printable(problem.name.empty() ? "problem" : problem.name) +
           ": latency against energy, the supported plans (corners of the convex hull), exact; "
           "return path " +
           std::string(name(problem.returnPath)) + "\n\n" + table(rows, {0, 1, 2});
}

int printAll(const Flags& flags, const std::string& document, const std::string& text)
{
    if (!flags.output.empty()) {
        if (const Status written = writeOutput(flags.output, document); !written)
            return fail(written.error());
    }
    print(flags.json ? document : text);
    return Done;
}

int runEnergy(const Flags& flags, const PartitionProblem& problem)
{
    Result<std::vector<EnergyPoint>> points = energyFront(problem, contextWithin(flags.timeLimitS));
    if (!points) {
        points.error().file = inputName(flags.file);
        return fail(points.error());
    }
    return printAll(flags, writeEnergyFront(problem, *points), energyTable(problem, *points));
}

int run(const Flags& flags)
{
    const Result<PartitionProblem> problem = readProblemFile(flags.file, flags.overrides);
    if (!problem)
        return fail(problem.error());
    if (flags.energy)
        return runEnergy(flags, *problem);
    Result<BudgetFront> front = budgetFront(*problem, contextWithin(flags.timeLimitS));
    if (!front) {
        if (front.error().file.empty())
            front.error().file = inputName(flags.file);
        return fail(front.error());
    }
    return printAll(flags, writeFront(*problem, *front), frontTable(*problem, *front));
}

} // namespace

void addFront(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "front", "The least time on the first tier for every budget of all behind it, exactly");
    auto flags = std::make_shared<Flags>();
    command->add_option("file", flags->file, "Problem file (edgecut.problem); - is standard input")
        ->required()
        ->type_name("FILE");
    addUplink(*command, flags->overrides);
    addDownlink(*command, flags->overrides);
    addReturnPath(*command, flags->overrides.returnPath);
    addPrices(*command, flags->overrides);
    addMinDepth(*command, flags->overrides);
    addTimeLimit(*command, flags->timeLimitS);
    const auto readAgainst = [flags](const std::string& what) {
        if (what != "budget" && what != "energy")
            throw CLI::ValidationError("--against",
                                       "must be budget or energy; it is \"" + what + '"');
        flags->energy = what == "energy";
    };
    command
        ->add_option_function<std::string>(
            "--against", readAgainst,
            "budget (the standard), or energy: latency against energy, the supported plans")
        ->type_name("WHAT");
    command->add_flag("--json", flags->json,
                      "Print the steps as JSON (edgecut.front, edgecut.energy-front)");
    command->add_option("-o,--output", flags->output, "Also write the JSON to this file")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut front resnet18.problem.json --uplink 1.1");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
