// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/open_net.h"

#include "core/partition/pendants.h"

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

/// In topological order, the first layers pinned to the first tier and no others.
bool isUsual(const PartitionProblem& problem, const ProblemIndex& index)
{
    if (!index.isInOrder() || problem.resultTier == problem.firstTier())
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

    const PartitionProblem& m_problem;
    std::vector<State> m_state; ///< a layer each
    std::vector<LayerId> m_near, m_open, m_far;
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

OpenNet OpenNet::Builder::arrange()
{
    Arrangement arrangement;
    arrangement.positionOf.assign(m_problem.layerCount(), -1);
    std::vector<double> times;
    times.reserve(m_problem.timeMs.size());
    for (const std::span<const LayerId> layers :
         {std::span<const LayerId>(m_near), std::span<const LayerId>(m_open),
          std::span<const LayerId>(m_far)}) {
        for (const LayerId id : layers) {
            arrangement.positionOf[id.index()] = static_cast<Position>(arrangement.layerAt.size());
            arrangement.layerAt.push_back(id);
            times.push_back(m_problem.timeOn(id, m_problem.firstTier()));
            times.push_back(m_problem.timeOn(id, m_problem.lastTier()));
        }
    }
    ProblemIndex index(m_problem, arrangement);
    m_net.m_owned = std::make_unique<Owned>(
        Owned{std::move(arrangement.layerAt), std::move(index), std::move(times)});
    m_net.m_first = static_cast<Position>(m_near.size());
    m_net.m_past = m_net.m_first + static_cast<Position>(m_open.size());
    return std::move(m_net);
}

OpenNet::OpenNet() = default;
OpenNet::OpenNet(OpenNet&&) noexcept = default;
OpenNet& OpenNet::operator=(OpenNet&&) noexcept = default;
OpenNet::~OpenNet() = default;

/// Of the layers at these positions: so many settled near, then so many open, then far.
OpenNet OpenNet::part(std::span<const Position> kept, Position near, Position open, bool isPendant,
                      std::span<Position> scratch) const
{
    std::vector<LayerId> layers;
    std::vector<double> times;
    layers.reserve(kept.size());
    times.reserve(2 * kept.size());
    for (const Position at : kept) {
        layers.push_back(layerAt(at));
        times.push_back(nearMs(at));
        times.push_back(farMs(at));
    }
    if (isPendant) // its root is paid for elsewhere
        std::fill_n(times.begin(), 2 * near, 0.0);
    OpenNet net;
    net.m_owned = std::make_unique<Owned>(
        Owned{std::move(layers), ProblemIndex(index(), kept, isPendant ? near : 0, scratch),
              std::move(times)});
    net.m_first = near;
    net.m_past = near + open;
    net.m_resultsAreFar = m_resultsAreFar;
    return net;
}

void OpenNet::foldPendants(int depth)
{
    if (index().sinkCount() < 2 || depth > deepest)
        return;
    const std::vector<FoundPendant> found = findPendants(index(), m_first, m_past);
    if (found.empty())
        return;
    std::vector<std::uint8_t> isFolded(index().layerCount(), 0);
    Position open = m_past - m_first;
    for (const FoundPendant& pendant : found) {
        for (const Position at : pendant.layers)
            isFolded[static_cast<std::size_t>(at)] = 1;
        open -= static_cast<Position>(pendant.layers.size());
    }
    std::vector<Position> kept;
    kept.reserve(index().layerCount());
    for (Position at = 0; at < count(); ++at) {
        if (isFolded[static_cast<std::size_t>(at)] == 0)
            kept.push_back(at);
    }
    std::vector<Position> scratch(index().layerCount(), -1);
    OpenNet rest = part(kept, m_first, open, false, scratch);
    std::vector<Position> layers;
    for (const FoundPendant& from : found) {
        Pendant pendant;
        const Position root = index().producers()[from.tensor];
        pendant.root = static_cast<Position>(std::ranges::lower_bound(kept, root) - kept.begin());
        pendant.lastReader = pendant.root;
        const std::size_t past = rest.index().firstOutput(pendant.root + 1);
        for (std::size_t i = rest.index().firstOutput(pendant.root); i < past; ++i) {
            if (rest.index().tensorAt(i) != index().tensorAt(from.tensor))
                continue;
            pendant.tensor = static_cast<std::int64_t>(i);
            pendant.lastReader = rest.index().lastReaders()[i];
        }
        layers = {root};
        layers.insert(layers.end(), from.layers.begin(), from.layers.end());
        const auto size = static_cast<Position>(from.layers.size());
        for (const Position at : from.layers)
            pendant.farMs += farMs(at);
        pendant.free = part(from.layers, 0, size, true, scratch);
        pendant.held = part(layers, 1, size, true, scratch);
        pendant.free.foldPendants(depth + 1);
        pendant.held.foldPendants(depth + 1);
        rest.m_pendants.push_back(std::move(pendant));
    }
    *this = std::move(rest);
}

std::optional<OpenNet> OpenNet::of(const PartitionProblem& problem, const ProblemIndex& index)
{
    if (!isOneWayPair(problem) || !index.bytesAreWhole())
        return std::nullopt;
    std::optional<OpenNet> result;
    if (isUsual(problem, index)) {
        OpenNet& net = result.emplace();
        net.m_index = &index;
        net.m_timesMs = problem.timeMs;
        net.m_first = static_cast<Position>(index.pins().size());
        net.m_past = static_cast<Position>(problem.layerCount());
        net.m_resultsAreFar = problem.resultTier == problem.lastTier();
    } else {
        Builder builder(problem);
        if (!builder.settle(index.isInOrder()))
            return std::nullopt;
        result = builder.arrange();
    }
    result->foldPendants(1);
    return result;
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
