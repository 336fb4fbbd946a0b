// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace edgecut {

/// Two directed arcs that share their ends: `from -> to` and `to -> from`.
struct FlowArc
{
    std::int32_t from = 0;
    std::int32_t to = 0;

    bool operator==(const FlowArc&) const = default;
};

/// Capacities of the two directions of a FlowArc, 0 or more.
struct ArcCapacity
{
    std::int64_t forward = 0;
    std::int64_t backward = 0;

    bool operator==(const ArcCapacity&) const = default;
};

/// What one node did with its excess, for those who watch.
struct FlowMove
{
    struct Part
    {
        std::int32_t node = 0;
        std::int64_t amount = 0;
    };
    std::int32_t node = 0;
    std::int64_t excess = 0;  ///< before
    std::vector<Part> parts;  ///< where it went; what is missing found no way
    std::int64_t arrived = 0; ///< at the sink so far: no cut is smaller
};

/// Minimum s-t cuts of one network under changing capacities.
///
/// Push-relabel with the highest label first, exact labels from time to time and the gap rule
/// (Goldberg and Tarjan 1988; Cherkassky and Goldberg 1997), only as far as a maximum preflow: that
/// is enough for a cut. Networks of layers are as long as they have layers, and an augmenting path
/// algorithm walks that length for each path; here excess moves along as one wave.
///
/// It can move from the source to the sink or back, and one of the two can be a hundred times
/// slower: where distances to the goal are short and alike, labels fall behind and excess goes to
/// and fro. So each direction gets a budget of work, doubled at each change, and the faster one
/// decides. Flat arrays, no recursion. O(nodes^2 * sqrt(arcs)) at worst, near linear on networks of
/// layers.
///
/// Parallel arcs, arcs without capacity, isolated nodes and loops are allowed.
class FlowNetwork
{
public:
    FlowNetwork(std::size_t nodeCount, std::span<const FlowArc> arcs, std::int32_t source,
                std::int32_t sink);

    std::size_t nodeCount() const { return m_firstArc.size() - 1; }
    std::size_t arcCount() const { return m_place.size(); }

    /// The value of a maximum flow; nullopt when stopped. `capacities` stand in the order of the
    /// constructor's arcs; the sum of those that leave the source or enter the sink, and the sum of
    /// the two directions of an arc, must be below 2^62. Takes the place of the last cut.
    std::optional<std::int64_t> minimumCut(std::span<const ArcCapacity> capacities,
                                           const std::stop_token& stop = {});

    /// The same from the source to the sink, however long that takes, telling each move.
    std::optional<std::int64_t> minimumCut(std::span<const ArcCapacity> capacities,
                                           const std::function<void(const FlowMove&)>& watch,
                                           const std::stop_token& stop = {});

    /// The side of the last cut: of all minimum cuts the one with the fewest nodes on the sink's
    /// side, which is unique.
    bool isOnSinkSide(std::int32_t node) const { return m_onSinkSide[place(node)] != 0; }

private:
    static std::size_t place(std::int32_t node) { return static_cast<std::size_t>(node); }
    std::int32_t unreachable() const { return static_cast<std::int32_t>(nodeCount()); }

    enum class Direction { Forward, Backward };
    enum class End { Done, OutOfBudget, Stopped };

    Direction firstDirection(std::span<const ArcCapacity> capacities) const;
    void start(std::span<const ArcCapacity> capacities, Direction direction);
    End run(std::size_t budget, const std::stop_token& stop);
    void markSinkSide(Direction direction);
    void spreadFromExcess();
    void findExactLabels();
    void fillLevels();
    void discharge(std::int32_t node);
    void dischargeWatched(std::int32_t node);
    void push(std::int32_t node, std::size_t arc);
    void relabel(std::int32_t node);
    void closeGap(std::int32_t level);
    void enterLevel(std::int32_t node);
    void leaveLevel(std::int32_t node);
    void activate(std::int32_t node);
    std::int32_t takeHighest();

    std::int32_t m_source;
    std::int32_t m_sink;

    // The network: arcs sorted by the node they leave; an arc and its opposite are twins.
    std::vector<std::size_t> m_firstArc; ///< a node each, and one past the last
    std::vector<std::int32_t> m_head;
    std::vector<std::size_t> m_twin;
    std::vector<std::size_t> m_place; ///< of the forward direction of each FlowArc

    // The preflow, from the origin (source or sink) to the target (the other).
    std::int32_t m_origin = 0;
    std::int32_t m_target = 0;
    std::vector<std::int64_t> m_residual; ///< an arc each
    std::vector<std::int64_t> m_excess;   ///< a node each, from here on
    std::vector<std::int32_t> m_label;    ///< lower bound on the arcs to the target
    std::vector<char> m_onSinkSide;       ///< of the last cut
    std::vector<std::size_t> m_current;   ///< next arc to try
    std::size_t m_work = 0;               ///< since labels were last exact
    std::size_t m_totalWork = 0;          ///< before that

    // Nodes of equal label: all of them (for gaps), and those with excess.
    std::vector<std::int32_t> m_levelFirst, m_levelNext, m_levelBefore;
    std::vector<std::int32_t> m_activeFirst, m_activeNext;
    std::int32_t m_highestActive = 0;
    std::int32_t m_highestLevel = 0;
    std::vector<std::int32_t> m_queue;

    const std::function<void(const FlowMove&)>* m_watch = nullptr;
};

} // namespace edgecut
