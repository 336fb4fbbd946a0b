// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/overrides.h"
#include "app/cli/plan_table.h"
#include "app/cli/time_limit.h"
#include "core/base/numbers.h"
#include "core/exchange/files.h"
#include "core/partition/method.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <memory>
#include <set>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::string file, output;
    const Method* method = nullptr;
    Overrides overrides;
    std::map<std::string, std::optional<double>> options; ///< of every method, by key
    std::uint64_t seed = 1;
    std::optional<double> timeLimitS;
    bool json = false;
};

// The options that were given and that the method takes; the others are named on stderr.
OptionValues optionsFor(const Method& method, const Flags& flags)
{
    OptionValues values;
    for (const auto& [key, value] : flags.options) {
        if (!value)
            continue;
        const bool taken =
            std::any_of(method.options.begin(), method.options.end(),
                        [&name = key](const OptionSpec& spec) { return spec.key == name; });
        if (taken)
            values[key] = *value;
        else
            warn({{{translatable("core", "%1 takes no --%2; it was not used."),
                    {std::string(method.id), key}},
                   {},
                   0}});
    }
    return values;
}

int run(const Flags& flags)
{
    const Result<PartitionProblem> problem = readProblemFile(flags.file, flags.overrides);
    if (!problem)
        return fail(problem.error());
    Context context = contextWithin(flags.timeLimitS);
    context.seed = flags.seed;
    Result<Solution> solution =
        solve(*flags.method, *problem, optionsFor(*flags.method, flags), context);
    if (!solution) {
        if (solution.error().file.empty())
            solution.error().file = inputName(flags.file);
        return fail(solution.error());
    }
    const std::string document = flags.json || !flags.output.empty()
                                     ? writePlan(*problem, flags.method->id, *solution)
                                     : std::string();
    if (!flags.output.empty()) {
        if (const Status written = writeOutput(flags.output, document); !written)
            return fail(written.error());
    }
    print(flags.json ? document : planTable(*problem, *flags.method, *solution));
    return Done;
}

void addMethodOptions(CLI::App& command, Flags& flags)
{
    std::set<std::string_view> added;
    for (const Method& method : methods()) {
        for (const OptionSpec& spec : method.options) {
            if (!added.insert(spec.key).second)
                continue;
            const std::string key(spec.key);
            addNumber(command,
                      {.flag = "--" + key,
                       .type = spec.unit.empty() ? "NUMBER" : std::string(spec.unit),
                       .help = spec.help.text,
                       .minimum = spec.minimum,
                       .maximum = spec.maximum},
                      flags.options[key]);
        }
    }
}

} // namespace

void addSolve(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand("solve", "Find the best plan for a problem file");
    auto flags = std::make_shared<Flags>();
    command->add_option("file", flags->file, "Problem file (edgecut.problem); - is standard input")
        ->required()
        ->type_name("FILE");
    const auto readMethod = [flags](const std::string& id) {
        flags->method = findMethod(id);
        if (flags->method)
            return;
        std::string known;
        for (const Method& method : methods())
            known += (known.empty() ? "" : ", ") + std::string(method.id);
        throw CLI::ValidationError("--method",
                                   "there is no method \"" + id + "\"; there are " + known);
    };
    command
        ->add_option_function<std::string>("--method", readMethod,
                                           "How to find it: edgecut "
                                           "methods lists them")
        ->required()
        ->type_name("METHOD");
    addUplink(*command, flags->overrides);
    addDownlink(*command, flags->overrides);
    addReturnPath(*command, flags->overrides.returnPath);
    addPrices(*command, flags->overrides);
    addWeights(*command, flags->overrides);
    addMinDepth(*command, flags->overrides);
    addMethodOptions(*command, *flags);
    command->add_option("--seed", flags->seed, "Seed of methods that draw random numbers")
        ->type_name("NUMBER");
    addTimeLimit(*command, flags->timeLimitS);
    command->add_flag("--json", flags->json, "Print the plan as JSON (edgecut.plan)");
    command->add_option("-o,--output", flags->output, "Also write the JSON to this file")
        ->type_name("FILE");
    command->footer(
        "Example:\n  edgecut solve alexnet.problem.json --method min-cut --uplink 5.85");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
