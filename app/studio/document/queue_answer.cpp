// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/queue_answer.h"

#include "core/base/numbers.h"
#include "core/exchange/workload_file.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgecut::studio {

namespace {

std::string key(std::string_view name)
{
    return std::string("schedule/").append(name);
}

/// Those of a list "fcfs,efficiency" that there are, at most four; the paper's four for none.
std::vector<std::string> policiesOf(const std::string& list)
{
    std::vector<std::string> chosen;
    const std::string all = ',' + list + ',';
    for (const Policy& policy : policies()) {
        const std::string id(policy.id);
        if (all.find(',' + id + ',') != all.npos && chosen.size() < QueueSettings::mostLanes)
            chosen.push_back(id);
    }
    return chosen.empty() ? std::vector<std::string>{"fcfs", "sjf", "hvf", "efficiency"} : chosen;
}

const Device& edgeDevice()
{
    return *findDevice(standardEdgeDevice());
}

} // namespace

bool QueueSettings::sameQueues(const QueueSettings& other) const
{
    QueueSettings same = other;
    same.speed = speed;
    return *this == same;
}

QueueSettings queueSettings(const Scenario& scenario)
{
    QueueSettings settings;
    const Scenario::Input* input = scenario.shownInput("workload");
    if (input && scenario.setting(key("source"), "file") != "drawn") {
        settings.blob = input->blob;
        settings.file = input->name;
    }
    for (const OptionSpec& spec : workloadOptionSpecs()) {
        const double value = scenario.setting(key(spec.key), spec.standard);
        if (value != spec.standard)
            settings.drawn[std::string(spec.key)] = std::clamp(value, spec.minimum, spec.maximum);
    }
    constexpr double mostSeed = 1e9;
    settings.seed = static_cast<std::uint64_t>(
        std::clamp(std::floor(scenario.setting(key("seed"), 1.0)), 0.0, mostSeed));
    const double mu = scenario.setting(key("mu"), -1.0);
    if (mu >= 0)
        settings.queue.mu = mu;
    settings.queue.servers =
        static_cast<int>(std::clamp(std::floor(scenario.setting(key("servers"), 1.0)), 1.0,
                                    static_cast<double>(QueueOptions::mostServers)));
    settings.mergesBlocks = scenario.setting(key("merge-blocks"), 0.0) != 0;
    settings.policies = policiesOf(scenario.setting(key("policies"), std::string_view()));
    settings.speed = std::clamp(scenario.setting(key("speed"), 1.0), 0.01, 100.0);
    return settings;
}

Result<QueueAnswer> serveQueues(const QueueSettings& settings, const std::string& text,
                                const Context& context)
{
    Context given = context;
    given.seed = settings.seed;
    const Result<WorkloadOptions> options = workloadOptions(settings.drawn);
    if (!options)
        return failure(options.error());
    Result<Workload> workload = settings.isDrawn()
                                    ? generateWorkload(edgeDevice(), *options, {}, given)
                                    : readWorkload(text, settings.file);
    if (workload && settings.mergesBlocks)
        workload = mergeBlocks(*workload);
    if (!workload)
        return failure(workload.error());
    QueueAnswer answer;
    answer.workload = std::make_shared<const Workload>(std::move(*workload));
    for (const std::string& id : settings.policies) {
        const Policy* policy = findPolicy(id);
        Result<QueueRun> run = runQueue(*answer.workload, *policy, settings.queue, context);
        if (!run && run.error().code == ErrorCode::Cancelled)
            return failure(run.error());
        answer.lanes.push_back({policy, run.map([&](QueueRun& finished) {
                                    return std::make_shared<const QueueHistory>(
                                        answer.workload, *policy, settings.queue,
                                        std::move(finished));
                                })});
    }
    return answer;
}

Result<QueueStudy> studyFor(const QueueSettings& settings, const Context& context)
{
    const Result<WorkloadOptions> options = workloadOptions(settings.drawn);
    if (!options)
        return failure(options.error());
    QueueStudyOptions study;
    study.workload = *options;
    study.queue = settings.queue;
    study.mergesBlocks = settings.mergesBlocks;
    Context given = context;
    given.seed = settings.seed;
    return studyQueues(edgeDevice(), study, given);
}

} // namespace edgecut::studio
