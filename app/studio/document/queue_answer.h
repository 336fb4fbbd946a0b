// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"
#include "core/scheduling/queue_history.h"
#include "core/scheduling/queue_study.h"
#include "core/scheduling/workload_generator.h"
#include "core/session/scenario.h"

#include <memory>
#include <string>
#include <vector>

namespace edgecut::studio {

/// What the Schedule workspace is set to, as the session has it (settings "schedule/...").
struct QueueSettings
{
    static constexpr std::size_t mostLanes = 4;

    std::string blob;   ///< of the workload file in view; empty: one is drawn
    std::string file;   ///< its name, for messages
    OptionValues drawn; ///< of workloadOptionSpecs()
    std::uint64_t seed = 1;
    QueueOptions queue;
    bool mergesBlocks = false;
    std::vector<std::string> policies; ///< ids, in the catalogue's order; one to four
    double speed = 1;

    bool isDrawn() const { return blob.empty(); }
    /// The same queues: only how they are played may differ.
    bool sameQueues(const QueueSettings& other) const;
    bool operator==(const QueueSettings&) const = default;
};

/// What cannot be read takes its standard.
QueueSettings queueSettings(const Scenario& scenario);

/// A workload served by each policy.
struct QueueAnswer
{
    struct Lane
    {
        const Policy* policy = nullptr;
        Result<std::shared_ptr<const QueueHistory>> history;
    };
    std::shared_ptr<const Workload> workload;
    std::vector<Lane> lanes;
};

/// `text`: of the workload file, where there is one.
Result<QueueAnswer> serveQueues(const QueueSettings& settings, const std::string& text,
                                const Context& context);

/// Fig. 5 c and d for workloads drawn as the settings say.
Result<QueueStudy> studyFor(const QueueSettings& settings, const Context& context);

} // namespace edgecut::studio
