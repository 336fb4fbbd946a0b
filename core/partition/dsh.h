// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/method.h"

#include <cstddef>
#include <vector>

namespace edgecut {

/// How DSH searches (the paper leaves K and epsilon open).
struct DshOptions
{
    std::size_t mostCuts = 400; ///< 4 or more
    double epsilonMs = 0.01;    ///< a smaller gain by a refinement ends the search
    std::size_t refinement = 3; ///< K: how much finer each grid is than the one before, 2 or more
};

/// One minimum cut of the search, in the order made.
struct DshPoint
{
    double alpha = 0, gamma = 0; ///< weights of the first and the last tier's time; links have 1
    double maxStageMs = 0;
    std::size_t round = 0; ///< 0: the whole range; then each refinement

    bool operator==(const DshPoint&) const = default;
};

struct DshSearch
{
    Solution solution; ///< objective: the maximum stage time; no bound
    double alpha = 1, gamma = 1;
    std::vector<DshPoint> surface;
};

/// DNN Surgery Heavy (Liang et al., Algorithm 2): minimum cuts of alpha * T_e + T_t + gamma * T_c,
/// over a grid of (alpha, gamma) and then over finer grids between the neighbours of the best, of
/// which the plan of least maximum stage time is taken. At most 3 times the optimum, since (1, 1)
/// is among them.
///
/// As published the first grid has step 1 and reaches to the sum of a tier's times over the least
/// transfer time (of those above 0), which one tiny tensor makes huge: where that would take more
/// than half of `mostCuts`, its lines stand in geometric progression from 1 to the same end,
/// besides 0. Lines below 0 are left out. Of equally good points the last one is kept, as
/// published.
///
/// Two tiers; each return path. Fails as minCut() does. When the context's deadline passes, the
/// best plan so far.
Result<DshSearch> searchDsh(const PartitionProblem& problem, const DshOptions& options,
                            const Context& context);

DshOptions dshOptions(const OptionValues& values);

Method dshMethod();

} // namespace edgecut
