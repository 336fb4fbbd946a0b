// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scheduling/queue_study.h"

#include <cstdint>
#include <string>

namespace edgecut {

/// What a study was made with, beside its result.
struct QueueStudyReport
{
    const Device* device = nullptr;
    QueueStudyOptions options;
    std::uint64_t seed = 1;
    QueueStudy study;
};

/// `edgecut.schedule-study`: a line a policy, and the changes with the published ones beside them.
std::string writeQueueStudy(const QueueStudyReport& report);

/// A row a policy and length: policy, requests, and mean and half width of both metrics.
std::string writeQueueStudyCsv(const QueueStudy& study);

} // namespace edgecut
