// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/partition/ddpg.h"

#include <cstddef>
#include <vector>

namespace edgecut {

/// Tells an agent's learning, an episode a step: what its noisy tries came to, what it would do now
/// by itself, and which layers that moved. Does nothing where nobody watches.
class DdpgSteps
{
public:
    /// Refers to the problem and the context.
    DdpgSteps(const PartitionProblem& problem, const DdpgOptions& options, const Context& context);

    void tell(const DdpgEpisode& episode);

private:
    const PartitionProblem& m_problem;
    const Context& m_context;
    std::size_t m_tries;    ///< in an episode
    std::size_t m_episodes; ///< there will be at most so many
    std::size_t m_stride;   ///< every which one is told
    std::size_t m_seen = 0;
    double m_bestMs = 0;
    std::vector<TierId> m_last; ///< the plan of the last step told
};

} // namespace edgecut
