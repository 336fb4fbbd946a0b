// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offloading/snapshot.h"

#include "app/cli/command.h"
#include "core/base/json_text.h"
#include "core/base/numbers.h"

#include <CLI/Option.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace edgecut::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Flags
{
    OptionValues options;
    bool json = false;
};

std::string document(const Flags& flags, const SnapshotStudy& study)
{
    Json parameters = Json::object();
    for (const OptionSpec& spec : snapshotOptionSpecs()) {
        std::string key(spec.key);
        std::ranges::replace(key, '-', '_');
        parameters[key] = jsonNumber(optionValue(flags.options, spec));
    }
    Json migrations = Json::array();
    for (const Migration& migration : study.migrations)
        migrations.push_back({{"way", migration.id},
                              {"model_sent_ahead", migration.modelSentAhead},
                              {"capture_ms", jsonNumber(migration.captureMs)},
                              {"transfer_ms", jsonNumber(migration.transferMs)},
                              {"model_ms", jsonNumber(migration.modelMs)},
                              {"restore_ms", jsonNumber(migration.restoreMs)},
                              {"total_ms", jsonNumber(migration.totalMs)},
                              {"app_ms", jsonNumber(migration.appMs)},
                              {"speed_up", jsonNumber(migration.speedUp)}});
    return jsonText({{"format", "edgecut.snapshot"},
                     {"version", 1},
                     {"parameters", std::move(parameters)},
                     {"migrations", std::move(migrations)},
                     {"best_speed_up", jsonNumber(study.bestSpeedUp)},
                     {"published_speed_up", jsonNumber(publishedAppSpeedUp)},
                     {"faster_than_vm", jsonNumber(study.fasterThanVm)},
                     {"faster_than_vm_with_model", jsonNumber(study.fasterThanVmWithModel)},
                     {"published_faster_than_vm", jsonNumber(publishedFasterThanVm)}});
}

std::string ratio(double value)
{
    return value > 0 ? formatSignificant(value) + " x" : "-";
}

std::string studyTable(const SnapshotStudy& study)
{
    std::vector<std::vector<std::string>> rows{
        {"moved as", "model", "capture", "transfer", "model", "restore", "in all", "speed-up"}};
    for (const Migration& migration : study.migrations)
        rows.push_back({english(Message(migration.title)),
                        migration.modelSentAhead ? "there" : "sent too",
                        milliseconds(migration.captureMs), milliseconds(migration.transferMs),
                        milliseconds(migration.modelMs), milliseconds(migration.restoreMs),
                        milliseconds(migration.totalMs), ratio(migration.speedUp)});
    return table(rows, {2, 3, 4, 5, 6, 7}) + "\nAn application is up to " +
           ratio(study.bestSpeedUp) + " as fast as on the client (published: up to " +
           ratio(publishedAppSpeedUp) + "),\nmoving it in pieces " + ratio(study.fasterThanVm) +
           " as fast as a virtual machine, " + ratio(study.fasterThanVmWithModel) +
           " with the model on the way\n(published: up to " + ratio(publishedFasterThanVm) +
           "). The parameters are assumptions: edgecut snapshot --help lists them.\n";
}

int run(const Flags& flags)
{
    const Result<SnapshotStudy> study = studySnapshots(flags.options);
    if (!study)
        return misused(study.error().message);
    print(flags.json ? document(flags, *study) : studyTable(*study));
    return Done;
}

} // namespace

void addSnapshot(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "snapshot", "How long a running web application takes to move to a server");
    auto flags = std::make_shared<Flags>();
    addOptions(*command, snapshotOptionSpecs(), flags->options);
    command->add_flag("--json", flags->json, "Print the times as JSON (edgecut.snapshot)");
    command->footer("Example:\n  edgecut snapshot --state-mb 8 --uplink-mbps 5.85");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
