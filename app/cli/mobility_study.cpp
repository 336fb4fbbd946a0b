// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/mobility_input.h"
#include "core/base/numbers.h"
#include "core/exchange/mobility_study_file.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace edgecut::cli {

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Flags
{
    MobilityRequest request;
    MobilityStudyChoice choice;
    bool prediction = true, sending = true;
};

std::string percent(double share)
{
    return formatSignificant(100 * share) + " %";
}

std::string count(std::int64_t number)
{
    return std::to_string(number);
}

std::string scoresTable(const PredictionStudy& study)
{
    Rows rows{{"predictor", "next server", "first two", "mean error", "futile"}};
    for (const PredictorScore& score : study.scores)
        rows.push_back({std::string(score.predictor->id), percent(score.accuracy.top1Share()),
                        percent(score.accuracy.top2Share()),
                        formatSignificant(score.accuracy.maeM) + " m",
                        percent(score.accuracy.futileShare())});
    return "Predictors (Table III)\n" + table(rows, {1, 2, 3, 4});
}

std::string intervalsTable(const MobilityStudyReport& report)
{
    Rows rows{{"interval", "history", "mean error", "futile", "benefit per cost"}};
    for (const IntervalStudyPoint& point : report.prediction->points)
        rows.push_back({formatShortest(point.intervalS) + " s", std::to_string(point.history),
                        formatSignificant(point.accuracy.maeM) + " m",
                        percent(point.accuracy.futileShare()),
                        formatSignificant(point.accuracy.benefitPerCost())});
    return "By interval and history, " + std::string(report.options.predictor->id) + " (Fig. 6)\n" +
           table(rows, {0, 1, 2, 3, 4});
}

std::string radiiTable(const SendingStudy& study)
{
    Rows rows{{"radius", "hit ratio", "IONN", "PerDNN", "optimal", "peak up", "peak down"}};
    for (const SendingPoint& point : study.radii)
        rows.push_back({formatShortest(point.radiusM) + " m", percent(point.hitRatio()),
                        count(point.queriesIonn), count(point.queriesPerdnn),
                        count(point.queriesOptimal), rate(point.peakUplinkMbps),
                        rate(point.peakDownlinkMbps)});
    return "Queries by migration radius (Fig. 9)\n" + table(rows, {0, 1, 2, 3, 4, 5, 6});
}

std::string fractionsTable(const SendingStudy& study)
{
    Rows rows{{"sent", "peak up, crowded", "peak up, all", "PerDNN", "hit ratio"}};
    for (const SendingPoint& point : study.fractions)
        rows.push_back({bytes(point.migratedBytes), rate(point.crowdedUplinkMbps),
                        rate(point.peakUplinkMbps), count(point.queriesPerdnn),
                        percent(point.hitRatio())});
    return "What the " + std::to_string(study.crowdedServers) +
           " most crowded servers exchange (Fig. 10)\n" + table(rows, {0, 1, 2, 3, 4});
}

std::string studyTable(const MobilityStudyReport& report)
{
    std::string text;
    const auto add = [&text](const std::string& part) {
        text.append(text.empty() ? "" : "\n").append(part);
    };
    if (!report.note.empty())
        add(printable(report.note) + "\n");
    if (report.prediction) {
        add(scoresTable(*report.prediction));
        add(intervalsTable(report));
    }
    if (report.sending) {
        add(radiiTable(*report.sending));
        add(fractionsTable(*report.sending));
    }
    return text;
}

int run(const Flags& flags)
{
    const MobilityRequest& request = flags.request;
    MobilityStudyReport report;
    const Result<MobilityOptions> options = optionsOf(request);
    if (!options)
        return misused(options.error().message);
    report.options = *options;
    const Result<PartitionProblem> problem = readProblemFile(request.problem, request.overrides);
    if (!problem)
        return fail(problem.error());
    report.problem = problem->name;
    const Result<TraceSet> traces = readTraces(request.traces);
    if (!traces)
        return fail(traces.error());
    report.note = traces->note;
    Context given = context();
    given.seed = report.seed = request.seed;
    if (flags.prediction) {
        Result<PredictionStudy> made = studyPrediction(*traces, *options, flags.choice, given);
        if (!made)
            return failOf(request, std::move(made.error()));
        report.prediction = std::move(*made);
    }
    if (flags.sending) {
        Result<SendingStudy> made = studySending(*traces, *problem, *options, flags.choice, given);
        if (!made)
            return failOf(request, std::move(made.error()));
        report.sending = std::move(*made);
    }
    const std::string document =
        request.json || !request.output.empty() ? writeMobilityStudy(report) : std::string();
    if (!request.output.empty()) {
        if (const Status written = writeOutput(request.output, document); !written)
            return fail(written.error());
    }
    print(request.json ? document : studyTable(report));
    return Done;
}

/// "15,20,25": numbers within a range, each greater than the one before.
std::vector<double> risingNumbers(const std::string& flag, const std::string& text, double least,
                                  double most)
{
    std::vector<double> numbers;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::optional<double> number =
            parseDouble(std::string_view(text).substr(begin, end - begin));
        if (!number || *number < least || *number > most ||
            (!numbers.empty() && *number <= numbers.back()))
            throw CLI::ValidationError(
                flag, "must be rising numbers from " + formatShortest(least) + " to " +
                          formatShortest(most) + ", parted by commas; it is \"" + text + '"');
        numbers.push_back(*number);
        begin = end + 1;
    }
    return numbers;
}

void addLists(CLI::App& command, MobilityStudyChoice& choice)
{
    const auto add = [&command](const char* flag, double least, double most, const char* help,
                                auto take) {
        command
            .add_option_function<std::string>(
                flag,
                [=](const std::string& text) { take(risingNumbers(flag, text, least, most)); },
                help)
            ->type_name("NUMBERS");
    };
    add("--intervals", 0.1, 86400, "Intervals in s; 15,20,25,30",
        [&choice](std::vector<double> given) { choice.intervalsS = std::move(given); });
    add("--histories", 1, 100, "Positions that the predictor looks at; 1,2,3,4,5,6,8,10",
        [&choice](const std::vector<double>& given) {
            choice.histories.clear();
            for (const double number : given) {
                if (number != std::floor(number))
                    throw CLI::ValidationError("--histories", "must be whole numbers");
                choice.histories.push_back(static_cast<std::size_t>(number));
            }
        });
    add("--radii", 0, 1e7, "Migration radii in m; 0,25,50,75,100,150,200",
        [&choice](std::vector<double> given) { choice.radiiM = std::move(given); });
    add("--fractions", 0, 1,
        "Shares of a model that crowded servers exchange; "
        "0.05,0.1,0.2,0.35,0.5,0.75",
        [&choice](std::vector<double> given) { choice.fractions = std::move(given); });
}

} // namespace

void addMobilityStudy(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "mobility-study", "Predictors by interval and history, and what sending layers ahead is "
                          "good for by radius and fraction (PerDNN, Figs. 6, 9, 10, Table III)");
    auto flags = std::make_shared<Flags>();
    addMobilityRequest(*command, flags->request);
    addLists(*command, flags->choice);
    command
        ->add_option_function<std::string>(
            "--only",
            [flags](const std::string& part) {
                if (part != "prediction" && part != "sending")
                    throw CLI::ValidationError("--only", "must be prediction or sending; it is \"" +
                                                             part + '"');
                flags->prediction = part == "prediction";
                flags->sending = part == "sending";
            },
            "One half of the study: prediction or sending")
        ->type_name("PART");
    command->add_flag("--json", flags->request.json,
                      "Print the study as JSON (edgecut.mobility-study)");
    command->footer("Example:\n  edgecut mobility-generate campus -o campus.csv\n"
                    "  edgecut mobility-study campus.csv --problem inception.problem.json "
                    "--interval-s 30");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
