// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/overrides.h"
#include "app/cli/time_limit.h"
#include "core/base/numbers.h"
#include "core/exchange/files.h"
#include "core/partition/method.h"

#include <CLI/Option.hpp>

#include <memory>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::string file, output;
    Overrides overrides;
    std::map<std::string, std::optional<double>> options;
    std::optional<double> timeLimitS;
    bool json = false;
};

std::string surfaceTable(const PartitionProblem& problem, const DshSearch& search)
{
    std::vector<std::vector<std::string>> rows{{"round", "alpha", "gamma", "longest stage"}};
    for (const DshPoint& point : search.surface) {
        rows.push_back({std::to_string(point.round), formatSignificant(point.alpha, 4),
                        formatSignificant(point.gamma, 4), milliseconds(point.maxStageMs)});
    }
    return printable(problem.name.empty() ? "problem" : problem.name) +
           ": the minimum cuts of dsh, best at alpha " + formatSignificant(search.alpha, 4) +
           ", gamma " + formatSignificant(search.gamma, 4) + ": " +
           milliseconds(search.solution.objective) + "\n\n" + table(rows, {0, 1, 2, 3});
}

// As solve() does before it runs the method.
Result<DshSearch> search(const PartitionProblem& problem, const Flags& flags)
{
    const Method& method = *findMethod("dsh");
    OptionValues values;
    for (const auto& [key, value] : flags.options) {
        if (value)
            values[key] = *value;
    }
    if (problem.tierCount() > static_cast<std::size_t>(method.maximumTiers))
        return failure(solve(method, problem, values).error());
    return searchDsh(problem, dshOptions(values), contextWithin(flags.timeLimitS));
}

int run(const Flags& flags)
{
    const Result<PartitionProblem> problem = readProblemFile(flags.file, flags.overrides);
    if (!problem)
        return fail(problem.error());
    Result<DshSearch> found = search(*problem, flags);
    if (!found) {
        if (found.error().file.empty())
            found.error().file = inputName(flags.file);
        return fail(found.error());
    }
    const std::string document =
        flags.json || !flags.output.empty() ? writeSurface(*problem, *found) : std::string();
    if (!flags.output.empty()) {
        if (const Status written = writeOutput(flags.output, document); !written)
            return fail(written.error());
    }
    print(flags.json ? document : surfaceTable(*problem, *found));
    return Done;
}

} // namespace

void addSurface(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "surface", "Every cut of DSH's search: the longest stage over the weights alpha and gamma");
    auto flags = std::make_shared<Flags>();
    command->add_option("file", flags->file, "Problem file (edgecut.problem); - is standard input")
        ->required()
        ->type_name("FILE");
    addUplink(*command, flags->overrides);
    addDownlink(*command, flags->overrides);
    addReturnPath(*command, flags->overrides.returnPath);
    for (const OptionSpec& spec : findMethod("dsh")->options) {
        const std::string key(spec.key);
        addNumber(*command,
                  {.flag = "--" + key,
                   .type = spec.unit.empty() ? "NUMBER" : std::string(spec.unit),
                   .help = spec.help.text,
                   .minimum = spec.minimum,
                   .maximum = spec.maximum},
                  flags->options[key]);
    }
    addTimeLimit(*command, flags->timeLimitS);
    command->add_flag("--json", flags->json, "Print the cuts as JSON (edgecut.surface)");
    command->add_option("-o,--output", flags->output, "Also write the JSON to this file")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut surface resnet18.problem.json --cuts 900 --json");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
