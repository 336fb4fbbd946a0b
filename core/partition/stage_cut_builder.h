// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/stage_cut.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace edgecut {

/// Lays out the network of a StageCut. A layer has a node for each link that it may or may not lie
/// beyond; a tensor with several open consumers one more for each link and direction.
class StageCutBuilder
{
public:
    explicit StageCutBuilder(StageCut& cut) : m_cut(cut), m_problem(cut.m_model.problem()) {}

    void build();

private:
    using Amount = StageCut::Amount;
    using Price = StageCut::Price;

    struct Waiting ///< who waits for a tensor, as seen from one link
    {
        bool someBeyond = false;
        bool someNear = false;
        std::vector<std::int32_t> open;
    };

    std::int32_t nodeOf(LayerId layer, std::size_t link) const;
    void addArc(std::int32_t from, std::int32_t to, const StageCut::Arc& arc);
    void addChain(LayerId layer);
    void addTensor(TensorId tensor, std::size_t link);
    void addUp(std::int32_t producer, const Amount* up);
    void addDown(std::int32_t producer, const Amount* down);
    void lookWhoWaits(const ProblemTensor& tensor, std::size_t link);

    StageCut& m_cut;
    const PartitionProblem& m_problem;
    Waiting m_waiting;
};

} // namespace edgecut
