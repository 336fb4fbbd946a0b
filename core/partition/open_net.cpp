// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/open_net.h"

#include <algorithm>
#include <numeric>

namespace edgecut {

namespace {

/// Pendants of pendants of ... are looked at this far, so that a strange network costs no more.
constexpr int deepest = 4;

bool isOneWayPair(const PartitionProblem& problem)
{
    return problem.tierCount() == 2 && problem.returnPath == ReturnPath::OneWay &&
           std::ranges::none_of(problem.memoryBytes, [](const auto& limit) { return !!limit; });
}

/// In topological order, one end, the first layers pinned to the first tier and no others.
bool isUsual(const PartitionProblem& problem, const ProblemIndex& index)
{
    if (!index.isInOrder() || index.sinkCount() > 1 || problem.resultTier == problem.firstTier())
        return false;
    const auto pins = index.pins();
    for (std::size_t i = 0; i < pins.size(); ++i) {
        if (pins[i].layer != LayerId(i) || pins[i].tier != problem.firstTier())
            return false;
    }
    return true;
}

} // namespace

/// Where the file does not stand as it should: another order.
class OpenNet::Builder
{
public:
    explicit Builder(const PartitionProblem& problem) : m_problem(problem)
    {
        m_net.m_resultsAreFar = problem.resultTier == problem.lastTier();
    }

    bool settle(bool isInOrder);
    void takePendant(std::span<const LayerId> layers, LayerId root, int depth);
    OpenNet arrange();

private:
    using State = std::uint8_t;
    static constexpr State mustBeNear = 1;
    static constexpr State mustBeFar = 2;

    void followPins(const std::vector<LayerId>& order);
    void spread(LayerId from, LayerId to, State state)
    {
        if ((m_state[from.index()] & state) != 0)
            m_state[to.index()] |= state;
    }
    void place(const std::vector<LayerId>& layers);
    void foldPendants();
    void takeTimes();

    const PartitionProblem& m_problem;
    std::vector<State> m_state; ///< a layer each
    std::vector<LayerId> m_near, m_open, m_far;
    bool m_rootIsForeign = false; ///< the near layer is paid for elsewhere
    OpenNet m_net;
};

/// False when some layer must be on both sides.
bool OpenNet::Builder::settle(bool isInOrder)
{
    std::vector<LayerId> order;
    if (isInOrder) {
        for (std::size_t i = 0; i < m_problem.layerCount(); ++i)
            order.emplace_back(i);
    } else {
        order = topologicalOrder(m_problem);
    }
    followPins(order);
    for (const LayerId id : order) {
        const State state = m_state[id.index()];
        if (state == (mustBeNear | mustBeFar))
            return false;
        (state == mustBeNear ? m_near : state == mustBeFar ? m_far : m_open).push_back(id);
    }
    return true;
}

/// What reads from beyond the link is beyond it, what feeds the near side is near.
void OpenNet::Builder::followPins(const std::vector<LayerId>& order)
{
    m_state.assign(m_problem.layerCount(), 0);
    for (std::size_t i = 0; i < m_state.size(); ++i) {
        if (const std::optional<TierId>& pin = m_problem.layers[i].pinned)
            m_state[i] = pin->value == 0 ? mustBeNear : mustBeFar;
    }
    std::vector<std::vector<const ProblemTensor*>> outputs(m_problem.layerCount());
    for (const ProblemTensor& tensor : m_problem.tensors)
        outputs[tensor.producer.index()].push_back(&tensor);
    for (const LayerId id : order) {
        for (const ProblemTensor* tensor : outputs[id.index()]) {
            for (const LayerId consumer : tensor->consumers)
                spread(id, consumer, mustBeFar);
        }
    }
    const bool resultsAreNear = m_problem.resultTier == m_problem.firstTier();
    for (std::size_t i = order.size(); i-- > 0;) {
        for (const ProblemTensor* tensor : outputs[order[i].index()]) {
            if (tensor->consumers.empty() && resultsAreNear)
                m_state[order[i].index()] |= mustBeNear;
            for (const LayerId consumer : tensor->consumers)
                spread(consumer, order[i], mustBeNear);
        }
    }
}

void OpenNet::Builder::takePendant(std::span<const LayerId> layers, LayerId root, int depth)
{
    if (root.isValid())
        m_near = {root};
    m_rootIsForeign = true;
    m_open.assign(layers.begin(), layers.end());
    m_net.m_depth = depth;
}

OpenNet OpenNet::Builder::arrange()
{
    place(m_open);
    if (m_net.m_owned->index.sinkCount() > 1 && m_net.m_depth < deepest)
        foldPendants();
    takeTimes();
    return std::move(m_net);
}

void OpenNet::Builder::place(const std::vector<LayerId>& open)
{
    Arrangement arrangement;
    if (m_rootIsForeign)
        arrangement.ownFrom = static_cast<Position>(m_near.size());
    arrangement.positionOf.assign(m_problem.layerCount(), -1);
    for (const std::span<const LayerId> layers :
         {std::span<const LayerId>(m_near), std::span<const LayerId>(open),
          std::span<const LayerId>(m_far)}) {
        for (const LayerId id : layers) {
            arrangement.positionOf[id.index()] = static_cast<Position>(arrangement.layerAt.size());
            arrangement.layerAt.push_back(id);
        }
    }
    ProblemIndex index(m_problem, arrangement);
    m_net.m_owned = std::make_unique<Owned>(Owned{std::move(arrangement), std::move(index), {}});
    m_net.m_first = static_cast<Position>(m_near.size());
    m_net.m_past = m_net.m_first + static_cast<Position>(open.size());
}

void OpenNet::Builder::foldPendants()
{
    const ProblemIndex& index = m_net.m_owned->index;
    const std::vector<FoundPendant> found = findPendants(index, m_net.m_first, m_net.m_past);
    if (found.empty())
        return;
    std::vector<bool> isFolded(m_problem.layerCount(), false);
    for (const FoundPendant& pendant : found) {
        PendantRegion region;
        for (const Position at : pendant.layers) {
            region.layers.push_back(m_net.layerAt(at));
            isFolded[m_net.layerAt(at).index()] = true;
        }
        region.tensor = index.tensorAt(pendant.tensor);
        region.root = m_net.layerAt(index.producers()[pendant.tensor]);
        m_net.m_pendants.push_back(std::move(region));
    }
    std::vector<LayerId> kept;
    for (const LayerId id : m_open) {
        if (!isFolded[id.index()])
            kept.push_back(id);
    }
    place(kept);
}

void OpenNet::Builder::takeTimes()
{
    std::vector<double>& times = m_net.m_owned->timesMs;
    times.reserve(2 * m_net.m_owned->arrangement.layerAt.size());
    for (const LayerId id : m_net.m_owned->arrangement.layerAt) {
        const auto from = m_problem.timeMs.begin() + 2 * static_cast<std::ptrdiff_t>(id.index());
        times.insert(times.end(), from, from + 2);
    }
    if (m_rootIsForeign)
        std::fill_n(times.begin(), 2 * m_near.size(), 0.0);
}

std::optional<OpenNet> OpenNet::of(const PartitionProblem& problem, const ProblemIndex& index)
{
    if (!isOneWayPair(problem))
        return std::nullopt;
    if (isUsual(problem, index)) {
        if (!index.bytesAreWhole())
            return std::nullopt;
        OpenNet net;
        net.m_index = &index;
        net.m_timesMs = problem.timeMs;
        net.m_first = static_cast<Position>(index.pins().size());
        net.m_past = static_cast<Position>(problem.layerCount());
        net.m_resultsAreFar = problem.resultTier == problem.lastTier();
        return net;
    }
    Builder builder(problem);
    if (!builder.settle(index.isInOrder()))
        return std::nullopt;
    OpenNet net = builder.arrange();
    if (!index.bytesAreWhole())
        return std::nullopt;
    return net;
}

OpenNet OpenNet::ofPendant(const PartitionProblem& problem, std::span<const LayerId> layers,
                           LayerId root, int depth)
{
    Builder builder(problem);
    builder.takePendant(layers, root, depth);
    return builder.arrange();
}

void OpenNet::putNear(Position cut, Plan& plan) const
{
    if (!m_owned) {
        std::fill_n(plan.tierOf.begin(), cut, TierId(0));
        return;
    }
    for (Position at = 0; at < cut; ++at)
        plan.tierOf[layerAt(at).index()] = TierId(0);
}

} // namespace edgecut
