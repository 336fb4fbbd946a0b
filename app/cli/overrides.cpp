// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/overrides.h"

#include "app/cli/command.h"
#include "core/exchange/files.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <algorithm>

namespace edgecut::cli {

void Overrides::apply(PartitionProblem& problem) const
{
    for (Link& link : problem.links) {
        link.uplinkMbps = uplinkMbps.value_or(link.uplinkMbps);
        link.downlinkMbps = downlinkMbps.value_or(link.downlinkMbps);
    }
    problem.returnPath = returnPath.value_or(problem.returnPath);
}

void addDownlink(CLI::App& command, Overrides& overrides)
{
    addNumber(command,
              {.flag = "--downlink",
               .type = "MBPS",
               .help = "Rate toward the data on every link, instead of the file's",
               .aboveMinimum = true},
              overrides.downlinkMbps);
}

void addUplink(CLI::App& command, Overrides& overrides)
{
    addNumber(command,
              {.flag = "--uplink",
               .type = "MBPS",
               .help = "Rate outward on every link, instead of the file's",
               .aboveMinimum = true},
              overrides.uplinkMbps);
}

void addReturnPath(CLI::App& command, std::optional<ReturnPath>& target)
{
    const auto read = [&target](const std::string& text) {
        target = returnPathFromName(text);
        if (!target)
            throw CLI::ValidationError("--return-path",
                                       "must be one-way, paid or free; it is \"" + text + '"');
    };
    command
        .add_option_function<std::string>(
            "--return-path", read,
            "What happens when a layer needs a tensor from a tier further out: one-way (not "
            "allowed), paid (it crosses at the downlink rate) or free")
        ->type_name("MODE");
}

Result<PartitionProblem> readProblemFile(const std::string& file, const Overrides& overrides)
{
    const Result<std::string> text = readInput(file);
    if (!text)
        return failure(text.error());
    Result<PartitionProblem> problem = readProblem(*text, inputName(file));
    if (!problem)
        return problem;
    overrides.apply(*problem);
    const bool pinned =
        std::any_of(problem->layers.begin(), problem->layers.end(),
                    [](const ProblemLayer& layer) { return layer.pinned.has_value(); });
    if (!pinned)
        warn({{{translatable("core", "No layer is pinned, so the data may start on any tier; pin "
                                     "the input to \"%1\" to say where it is."),
                {problem->tiers.front()}},
               inputName(file),
               0}});
    return problem;
}

} // namespace edgecut::cli
