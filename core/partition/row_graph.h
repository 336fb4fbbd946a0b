// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <cstddef>
#include <limits>
#include <vector>

namespace edgecut {

struct Segment;

/// IONN's and PerDNN's graph: one row of nodes a tier (two in the papers), one column a unit. A
/// *unit* is a segment of the network (core/graph/segments.h), which runs on one tier whole. A
/// *gate* is the unit of an articulation layer; a *block* is what lies between it and the gate
/// before. A *stage* is a block and the gate behind it, of which either may be missing, not both.
/// Stages touch each other at gates only, so that a plan's latency is a sum over stages.
class RowGraph
{
public:
    static constexpr double impossible = std::numeric_limits<double>::infinity();

    struct Place
    {
        std::size_t stage = 0;
        bool isGate = false;
    };

    /// `problem` must be checked and outlive the graph. Infeasible, naming the layers, when pins in
    /// one unit contradict one another. O(layers log layers + tensor ends).
    static Result<RowGraph> of(const PartitionProblem& problem);

    std::size_t stageCount() const { return m_stages.size(); }
    bool hasBlock(std::size_t stage) const { return !m_stages[stage].block.layers.empty(); }
    bool hasGate(std::size_t stage) const { return !m_stages[stage].gate.layers.empty(); }
    Place placeOf(LayerId layer) const { return m_placeOf[layer.index()]; }

    /// What a stage takes with its units on these tiers and the gate before it on `from` (which
    /// does not matter in the first stage): their times, all that is sent to them, and their
    /// results' way to the result tier. `block` does not matter without a block; without a gate
    /// `gate` must be `block`. impossible: not allowed. O(tiers).
    double stageMs(std::size_t stage, std::size_t from, std::size_t block, std::size_t gate) const;

    /// The best plan of whole units. Infeasible when none is allowed. O(stages * tiers^3 * links).
    Result<Plan> shortest(const Context& context) const;

private:
    /// Layers that run together: what they take on each tier and where their pins let them.
    struct Unit
    {
        std::vector<LayerId> layers; ///< empty: there is no such unit
        std::vector<double> ms;      ///< a tier each; impossible against a pin
    };
    /// Tensors that cross together.
    struct Load
    {
        double bytes = 0;
        double tensors = 0;

        void add(const ProblemTensor& tensor);
    };
    struct Stage
    {
        Unit block, gate;
        Load gateToBlock, gateToGate, gateToBoth; ///< from the gate before
        Load blockToGate;
        Load blockResults, gateResults;
    };
    struct Label
    {
        std::size_t from = 0, block = 0; ///< tiers of the gate before and of the block
        double ms = impossible;
    };
    using Labels = std::vector<Label>; ///< by tier of the gate

    explicit RowGraph(const PartitionProblem& problem) : m_problem(&problem) {}

    Result<Unit> unitOf(const Segment& segment) const;
    void settle(Unit unit, bool isGate);
    void addTensor(const ProblemTensor& tensor);
    void relax(std::size_t stage, std::size_t from, double ms, Labels& steps) const;
    double sendMs(const Load& load, std::size_t from, std::size_t nearest,
                  std::size_t furthest) const;
    double sendMs(const Load& load, std::size_t from, std::size_t to) const;
    double resultMs(const Load& load, std::size_t from) const;
    void tell(std::size_t stage, const Labels& labels, const Context& context) const;
    Plan planAlong(const std::vector<Labels>& steps, std::size_t last) const;

    const PartitionProblem* m_problem;
    std::vector<Stage> m_stages;
    std::vector<Place> m_placeOf; ///< of each layer
};

} // namespace edgecut
