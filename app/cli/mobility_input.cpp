// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mobility_input.h"

#include "app/cli/command.h"
#include "core/base/line_reader.h"
#include "core/mobility/movement_reader.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace edgecut::cli {

namespace {

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

void addPredictor(CLI::App& command, MobilityRequest& request)
{
    const auto read = [&request](const std::string& id) {
        if (!findPredictor(id))
            throw CLI::ValidationError("--predictor",
                                       "must be svr, markov or rnn; it is \"" + id + '"');
        request.predictor = id;
    };
    command
        .add_option_function<std::string>("--predictor", read,
                                          "What tells the next position: svr, markov or rnn; svr")
        ->type_name("PREDICTOR");
}

} // namespace

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

void addMobilityRequest(CLI::App& command, MobilityRequest& request)
{
    command
        .add_option("traces", request.traces,
                    "Who was where: t x y in metres, GeoLife .plt, GPX, CSV or SUMO floating car "
                    "data; a folder stands for its files; - is standard input")
        ->required()
        ->type_name("TRACE");
    command.add_option("--problem", request.problem, "Problem file of the users' model")
        ->required()
        ->type_name("FILE");
    command
        .add_option("--box", request.box,
                    "auto:WxH (the densest rectangle, in metres), x0,y0,x1,y1, "
                    "lat0,lon0,lat1,lon1 or none; auto:1500x2000 for traces in metres, else none")
        ->type_name("BOX");
    addOptions(command, mobilityOptionSpecs(), request.options);
    addPredictor(command, request);
    addUplink(command, request.overrides);
    addDownlink(command, request.overrides);
    addReturnPath(command, request.overrides.returnPath);
    command.add_option("--seed", request.seed, "Seed of who is for training, and of training (1)")
        ->type_name("NUMBER");
    command.add_option("-o,--output", request.output, "Also write the JSON to this file")
        ->type_name("FILE");
}

Result<MobilityOptions> optionsOf(const MobilityRequest& request)
{
    Result<MobilityOptions> options = mobilityOptions(request.options);
    if (!options)
        return options;
    const Result<BoxChoice> box = boxChoice(request.box);
    if (!box)
        return failure(box.error());
    options->walks.box = *box;
    options->predictor = findPredictor(request.predictor);
    return options;
}

int failOf(const MobilityRequest& request, Error error)
{
    if (error.file.empty())
        error.file = inputName(request.traces.front());
    return fail(error);
}

} // namespace edgecut::cli
