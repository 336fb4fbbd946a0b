// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/answer.h"
#include "core/partition/explain.h"

#include <QString>

namespace edgecut::studio {

/// Why the layer runs where it does, in sentences: what the next best place would cost and save,
/// what would move along, and at which uplink rates the layer changes side. `curve` may be null.
QString whyText(const PartitionProblem& problem, const Result<Explanation>& why,
                const CurveAnswer* curve);

} // namespace edgecut::studio
