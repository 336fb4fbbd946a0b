// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/plan.h"
#include "core/partition/problem.h"
#include "widgets/forms/stage_bar.h"
#include "widgets/theme/theme.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace edgecut::studio {

QStringList tierNames(const PartitionProblem& problem);

/// The way of a frame, in order: first tier, first link, second tier ... Both directions of a link
/// are one stage, as in Evaluation.
QList<StageShare> stagesOf(const PartitionProblem& problem, const Evaluation& evaluation,
                      const Theme& theme);

/// What a link is called among `count` ("uplink", or "device to edge" where there are several).
QString linkName(const PartitionProblem& problem, std::size_t link);

} // namespace edgecut::studio
