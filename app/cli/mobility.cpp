// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/mobility_table.h"
#include "app/cli/overrides.h"
#include "core/exchange/mobility_file.h"
#include "core/mobility/movement_reader.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::vector<std::string> traces;
    std::string problem, output, predictor = "svr", box = "auto";
    Overrides overrides;
    OptionValues options;
    std::uint64_t seed = 1;
    bool json = false;
};

/// The files of a folder and of those in it, by name.
Result<std::vector<std::string>> filesOf(const std::string& path)
{
    namespace fs = std::filesystem;
    std::error_code error;
    if (path == "-" || !fs::is_directory(path, error))
        return std::vector<std::string>{path};
    std::vector<std::string> files;
    for (fs::recursive_directory_iterator at(path, error), end; !error && at != end;
         at.increment(error)) {
        const std::string file = at->path().filename().string();
        if (at->is_regular_file(error) && !file.starts_with('.'))
            files.push_back(at->path().string());
    }
    if (error)
        return failure(ErrorCode::Io,
                       {translatable("core", "The folder cannot be read: %1."), {error.message()}},
                       path);
    std::ranges::sort(files);
    return files;
}

Result<TraceSet> readTraces(const std::vector<std::string>& paths)
{
    std::vector<TraceSet> sets;
    for (const std::string& path : paths) {
        const Result<std::vector<std::string>> files = filesOf(path);
        if (!files)
            return failure(files.error());
        for (const std::string& file : *files) {
            Result<TraceSet> set = failure(ErrorCode::Internal, {});
            if (file == "-") {
                const Result<std::string> text = readInput(file);
                if (!text)
                    return failure(text.error());
                set = readMovements(LineReader(*text, inputName(file)), "user", context());
            } else {
                set = readMovementFile(file, context());
            }
            if (!set)
                return set;
            sets.push_back(std::move(*set));
        }
    }
    Result<TraceSet> joined = joinMovements(std::move(sets));
    if (!joined && joined.error().file.empty())
        joined.error().file = paths.front();
    if (joined)
        warn(joined->warnings);
    return joined;
}

int run(const Flags& flags)
{
    Result<MobilityOptions> options = mobilityOptions(flags.options);
    if (!options)
        return misused(options.error().message);
    const Result<BoxChoice> box = boxChoice(flags.box);
    if (!box)
        return misused(box.error().message);
    options->walks.box = *box;
    options->predictor = findPredictor(flags.predictor);
    const Result<PartitionProblem> problem = readProblemFile(flags.problem, flags.overrides);
    if (!problem)
        return fail(problem.error());
    const Result<TraceSet> traces = readTraces(flags.traces);
    if (!traces)
        return fail(traces.error());
    Context given = context();
    given.seed = flags.seed;
    Result<MobilityReport> report = runMobility(*traces, *problem, *options, given);
    if (!report) {
        if (report.error().file.empty())
            report.error().file = inputName(flags.traces.front());
        return fail(report.error());
    }
    const std::string document =
        flags.json || !flags.output.empty() ? writeMobility(*problem, *report) : std::string();
    if (!flags.output.empty()) {
        if (const Status written = writeOutput(flags.output, document); !written)
            return fail(written.error());
    }
    print(flags.json ? document : mobilityTable(*report));
    return Done;
}

void addPredictor(CLI::App& command, Flags& flags)
{
    const auto read = [&flags](const std::string& id) {
        if (!findPredictor(id))
            throw CLI::ValidationError("--predictor",
                                       "must be svr, markov or rnn; it is \"" + id + '"');
        flags.predictor = id;
    };
    command
        .add_option_function<std::string>("--predictor", read,
                                          "What tells the next position: svr, markov or rnn; svr")
        ->type_name("PREDICTOR");
}

} // namespace

void addMobility(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "mobility", "Layers sent ahead of people who move from server to server (PerDNN)");
    auto flags = std::make_shared<Flags>();
    command
        ->add_option("traces", flags->traces,
                     "Who was where: t x y in metres, GeoLife .plt, GPX, CSV or SUMO floating car "
                     "data; a folder stands for its files; - is standard input")
        ->required()
        ->type_name("TRACE");
    command->add_option("--problem", flags->problem, "Problem file of the users' model")
        ->required()
        ->type_name("FILE");
    command
        ->add_option("--box", flags->box,
                     "auto:WxH (the densest rectangle, in metres), x0,y0,x1,y1, "
                     "lat0,lon0,lat1,lon1 or none; auto:1500x2000 for traces in metres, else none")
        ->type_name("BOX");
    addOptions(*command, mobilityOptionSpecs(), flags->options);
    addPredictor(*command, *flags);
    addUplink(*command, flags->overrides);
    addDownlink(*command, flags->overrides);
    addReturnPath(*command, flags->overrides.returnPath);
    command->add_option("--seed", flags->seed, "Seed of who is for training, and of training (1)")
        ->type_name("NUMBER");
    command->add_flag("--json", flags->json, "Print sums and cells as JSON (edgecut.mobility)");
    command->add_option("-o,--output", flags->output, "Also write the JSON to this file")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut mobility-generate campus -o campus.csv\n"
                    "  edgecut mobility campus.csv --problem inception.problem.json "
                    "--interval-s 30");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
