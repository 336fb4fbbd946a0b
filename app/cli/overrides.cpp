// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/overrides.h"

#include "app/cli/command.h"
#include "core/exchange/files.h"
#include "core/partition/leaving.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <algorithm>

namespace edgecut::cli {

Status Overrides::apply(PartitionProblem& problem) const
{
    for (Link& link : problem.links) {
        link.uplinkMbps = uplinkMbps.value_or(link.uplinkMbps);
        link.downlinkMbps = downlinkMbps.value_or(link.downlinkMbps);
    }
    problem.returnPath = returnPath.value_or(problem.returnPath);
    problem.weights = {energyWeightMs.value_or(0), costWeightMs.value_or(0)};
    if (radio) {
        problem.radios.resize(problem.links.size());
        problem.radios.front() = radio->radio;
    }
    if (pricePerHour) {
        problem.pricePerHour.resize(problem.tierCount());
        problem.pricePerHour.back() = *pricePerHour;
    }
    return keepBelowDepth(problem, static_cast<std::int32_t>(minDepth.value_or(0)));
}

void addPrices(CLI::App& command, Overrides& overrides)
{
    std::string known;
    for (const RadioPreset& preset : radioPresets())
        known += (known.empty() ? "" : ", ") + std::string(preset.id);
    const auto read = [&overrides, known](const std::string& id) {
        overrides.radio = findRadioPreset(id);
        if (!overrides.radio)
            throw CLI::ValidationError("--radio",
                                       "there is no radio \"" + id + "\"; there are " + known);
    };
    command
        .add_option_function<std::string>(
            "--radio", read,
            "What the first tier's radio draws on the first link, as published: " + known)
        ->type_name("ID");
    addNumber(command,
              {.flag = "--price",
               .type = "PRICE",
               .help = "What an hour of computing on the last tier costs, in any currency"},
              overrides.pricePerHour);
}

void addWeights(CLI::App& command, Overrides& overrides)
{
    addNumber(command,
              {.flag = "--energy-weight",
               .type = "MS/MJ",
               .help = "Minimise latency + this * energy (millijoules)"},
              overrides.energyWeightMs);
    addNumber(command,
              {.flag = "--cost-weight",
               .type = "MS",
               .help = "Minimise latency + this * the price of a million frames"},
              overrides.costWeightMs);
}

void addMinDepth(CLI::App& command, Overrides& overrides)
{
    addNumber(command,
              {.flag = "--min-depth",
               .type = "LAYERS",
               .help = "Let nothing leave the first tier that is fewer layers than this away from "
                       "the data: the layers up to this depth stay there",
               .maximum = 1e6},
              overrides.minDepth);
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
    if (const Status applied = overrides.apply(*problem); !applied) {
        Error error = applied.error();
        error.file = inputName(file);
        return failure(std::move(error));
    }
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
