// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/numbers.h"
#include "core/exchange/estimate_file.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::string file, output;
    const EstimatorMethod* method = nullptr; ///< none: all of them
    OptionValues options;
    std::uint64_t seed = 1;
    bool json = false;
};

std::string titleOf(EstimatorKind kind)
{
    return english(
        Message(std::ranges::find(estimatorMethods(), kind, &EstimatorMethod::kind)->title));
}

std::string errorsTable(const EstimatorReport& report)
{
    std::vector<std::vector<std::string>> rows{{"clients", "rows"}};
    for (const EstimatorReport::Method& method : report.methods)
        rows.front().push_back(titleOf(method.kind));
    const std::vector<EstimatorError>& first = report.methods.front().byClients;
    for (std::size_t i = 0; i <= first.size(); ++i) {
        const bool all = i == first.size();
        std::vector<std::string> row{
            all ? "all" : formatShortest(first[i].clients),
            std::to_string(all ? report.methods.front().all.rows : first[i].rows)};
        for (const EstimatorReport::Method& method : report.methods) {
            const double maeMs = all ? method.all.maeMs : method.byClients[i].maeMs;
            row.push_back(formatSignificant(maeMs) + " ms");
        }
        rows.push_back(std::move(row));
    }
    std::vector<std::size_t> rightAligned;
    for (std::size_t i = 0; i < rows.front().size(); ++i)
        rightAligned.push_back(i);
    return table(rows, rightAligned);
}

std::string importanceTable(const EstimatorReport& report)
{
    if (report.importance.empty())
        return {};
    std::vector<std::pair<double, std::string>> sorted;
    for (std::size_t i = 0; i < report.importance.size(); ++i)
        sorted.emplace_back(report.importance[i], report.features[i]);
    std::ranges::sort(sorted, std::greater());
    std::vector<std::vector<std::string>> rows{{"feature", "importance in the forest"}};
    for (const auto& [importance, feature] : sorted)
        rows.push_back({printable(feature), formatSignificant(100 * importance) + " %"});
    return '\n' + table(rows, {1});
}

std::string estimateTable(const GpuProfile& profile, const EstimatorReport& report)
{
    std::string text = "Mean absolute error on " + std::to_string(report.heldOut) + " of " +
                       std::to_string(profile.rows.size()) + " rows, held out";
    text += profile.synthetic ? "; the profile is synthetic.\n\n" : ".\n\n";
    text += errorsTable(report);
    if (report.methods.front().kind != EstimatorKind::Forest)
        text += "LL: linear or logarithmic regression, whichever fits a type of layer better.\n";
    return text + importanceTable(report);
}

int run(const Flags& flags)
{
    const Result<std::string> text = readInput(flags.file);
    if (!text)
        return fail(text.error());
    const Result<GpuProfile> profile =
        readGpuProfile(LineReader(*text, inputName(flags.file)), context());
    if (!profile)
        return fail(profile.error());
    std::vector<EstimatorKind> kinds;
    for (const EstimatorMethod& method : estimatorMethods()) {
        if (!flags.method || flags.method == &method)
            kinds.push_back(method.kind);
    }
    Context given = context();
    given.seed = flags.seed;
    const Result<EstimatorReport> report = compareEstimators(*profile, kinds, flags.options, given);
    if (!report)
        return fail(report.error());
    const std::string document =
        flags.json || !flags.output.empty() ? writeEstimate(*profile, *report) : std::string();
    if (!flags.output.empty()) {
        if (const Status written = writeOutput(flags.output, document); !written)
            return fail(written.error());
    }
    print(flags.json ? document : estimateTable(*profile, *report));
    return Done;
}

void readMethod(const std::string& id, Flags& flags)
{
    flags.method = findEstimatorMethod(id);
    if (!flags.method && id != "all")
        throw CLI::ValidationError("--method",
                                   "must be ll, ll-load, forest or all; it is \"" + id + '"');
}

} // namespace

void addEstimate(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "estimate",
        "Learn a busy server's times, and how far off each way of learning is (PerDNN)");
    auto flags = std::make_shared<Flags>();
    command->add_option("profiles", flags->file, "Measured times (CSV); - is standard input")
        ->required()
        ->type_name("PROFILES.csv");
    command
        ->add_option_function<std::string>(
            "--method", [flags](const std::string& id) { readMethod(id, *flags); },
            "ll (regression, one a load), ll-load (regression with the load), forest, or all (all)")
        ->type_name("METHOD");
    addOptions(*command, estimatorOptionSpecs(), flags->options);
    command->add_option("--seed", flags->seed, "Seed of forests and of what is held out (1)")
        ->type_name("NUMBER");
    command->add_flag("--json", flags->json, "Print the errors as JSON (edgecut.estimate)");
    command->add_option("-o,--output", flags->output, "Also write the JSON to this file")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut contention --seed 1 -o gpu.csv\n"
                    "  edgecut estimate gpu.csv");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
