// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/overrides.h"
#include "app/cli/pipeline_table.h"
#include "core/exchange/files.h"
#include "core/partition/method.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <memory>
#include <utility>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::string file, plan, output;
    const Method* method = nullptr;
    Overrides overrides;
    std::optional<double> fps, frames, recorded;
    PipelineOptions options;
    std::uint64_t seed = 1;
    bool json = false;
};

Result<Plan> planOf(const Flags& flags, const PartitionProblem& problem)
{
    if (!flags.plan.empty()) {
        const Result<std::string> text = readInput(flags.plan);
        if (!text)
            return failure(text.error());
        return readPlan(*text, inputName(flags.plan), problem);
    }
    Context given = context();
    given.seed = flags.seed;
    Result<Solution> solution =
        solve(*flags.method, problem, optionsFor(*flags.method, {{"fps", *flags.fps}}), given);
    if (!solution)
        return failure(std::move(solution.error()));
    return std::move(solution->plan);
}

Result<PipelineReport> simulate(const Flags& flags, const PartitionProblem& problem)
{
    Result<Plan> plan = planOf(flags, problem);
    if (!plan)
        return failure(std::move(plan.error()));
    PipelineReport report;
    report.method = flags.plan.empty() ? std::string(flags.method->id) : std::string();
    report.plan = std::move(*plan);
    report.options = flags.options;
    report.options.fps = *flags.fps;
    report.options.frames =
        flags.frames ? static_cast<std::size_t>(*flags.frames) : report.options.frames;
    report.options.recorded =
        flags.recorded ? static_cast<std::size_t>(*flags.recorded) : report.options.recorded;
    report.seed = flags.seed;
    Result<Evaluation> evaluation = evaluate(problem, report.plan);
    if (!evaluation)
        return failure(std::move(evaluation.error()));
    report.evaluation = std::move(*evaluation);
    Context given = context();
    given.seed = flags.seed;
    Result<PipelineRun> run = runPipeline(problem, report.plan, report.options, given);
    if (!run)
        return failure(std::move(run.error()));
    report.run = std::move(*run);
    return report;
}

int run(const Flags& flags)
{
    if (flags.file == "-" && flags.plan == "-")
        return misused(translatable("core", "Only one of FILE and PLAN can be standard input."));
    const Result<PartitionProblem> problem = readProblemFile(flags.file, flags.overrides);
    if (!problem)
        return fail(problem.error());
    Result<PipelineReport> report = simulate(flags, *problem);
    if (!report) {
        if (report.error().file.empty())
            report.error().file = inputName(flags.plan.empty() ? flags.file : flags.plan);
        return fail(report.error());
    }
    const std::string document =
        flags.json || !flags.output.empty() ? writePipeline(*problem, *report) : std::string();
    if (!flags.output.empty()) {
        if (const Status written = writeOutput(flags.output, document); !written)
            return fail(written.error());
    }
    print(flags.json ? document : pipelineTable(*problem, *report));
    return Done;
}

/// A flag of two words, the first of which is the standard.
void addChoice(CLI::App& command, const std::string& flag, const std::string& first,
               const std::string& second, const std::string& help, std::function<void(bool)> set)
{
    const auto read = [flag, first, second, set = std::move(set)](const std::string& text) {
        if (text != first && text != second)
            throw CLI::ValidationError(flag, "must be " + first + " or " + second + "; it is \"" +
                                                 text + '"');
        set(text == second);
    };
    command.add_option_function<std::string>(flag, read, help)->type_name("HOW");
}

void addRun(CLI::App& command, Flags& flags)
{
    addNumber(command,
              {.flag = "--fps",
               .type = "RATE",
               .help = "Frames that come in a second",
               .minimum = 1e-6,
               .maximum = 1e6},
              flags.fps)
        ->required();
    addNumber(command,
              {.flag = "--frames",
               .type = "NUMBER",
               .help = "How many (1000)",
               .minimum = 1,
               .maximum = static_cast<double>(PipelineOptions::mostFrames)},
              flags.frames);
    addNumber(command,
              {.flag = "--recorded",
               .type = "NUMBER",
               .help = "From how many of them, the first ones, the JSON lists every visit (1000)",
               .maximum = 1e6},
              flags.recorded);
    addChoice(command, "--arrivals", "regular", "poisson",
              "regular (evenly spaced) or poisson (at random)", [&flags](bool second) {
                  flags.options.arrivals = second ? Arrivals::Poisson : Arrivals::Regular;
              });
    addChoice(command, "--duplex", "half", "full",
              "half: both directions of a link take turns, as in the longest stage; or full",
              [&flags](bool second) { flags.options.fullDuplex = second; });
}

void addMethod(CLI::App& command, Flags& flags)
{
    flags.method = findMethod("dads");
    const auto readMethod = [&flags](const std::string& id) {
        flags.method = findMethod(id);
        if (!flags.method)
            throw CLI::ValidationError("--method", "there is no method \"" + id +
                                                       "\"; edgecut methods lists them");
    };
    CLI::Option* method = command.add_option_function<std::string>(
        "--method", readMethod, "What makes the plan: edgecut methods lists them (dads)");
    method->type_name("METHOD");
    command
        .add_option("--plan", flags.plan,
                    "Or the plan itself, as solve --json writes it; - is standard input")
        ->type_name("PLAN")
        ->excludes(method);
}

} // namespace

void addPipeline(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "pipeline", "Run frames through a plan's stages: waiting, queues, throughput");
    auto flags = std::make_shared<Flags>();
    command->add_option("file", flags->file, "Problem file (edgecut.problem); - is standard input")
        ->required()
        ->type_name("FILE");
    addMethod(*command, *flags);
    addRun(*command, *flags);
    addUplink(*command, flags->overrides);
    addDownlink(*command, flags->overrides);
    addReturnPath(*command, flags->overrides.returnPath);
    command
        ->add_option("--seed", flags->seed, "Seed of random arrivals and of methods that draw (1)")
        ->type_name("NUMBER");
    command->add_flag("--json", flags->json, "Print the run as JSON (edgecut.pipeline)");
    command->add_option("-o,--output", flags->output, "Also write the JSON to this file")
        ->type_name("FILE");
    command->footer(
        "Example:\n  edgecut pipeline alexnet.problem.json --method min-cut --fps 8 --frames 500");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
