// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/frame_route.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace edgecut {

namespace {

/// Something a frame has done on one stage: a layer run or a tensor across a link.
struct Operation
{
    std::size_t place = 0; ///< of its stage
    double ms = 0;
    LayerId layer; ///< one of the two
    TensorId tensor;
    std::size_t waitsFor = 0; ///< operations not yet done
    std::vector<std::size_t> next;
};

/// The places of the stages along the way out: tier, uplink and downlink of its link, next tier.
std::size_t placeOf(Stage stage)
{
    return 3 * stage.index + static_cast<std::size_t>(stage.kind);
}

Stage stageAt(std::size_t place)
{
    return {static_cast<StageKind>(place % 3), place / 3};
}

class Route
{
public:
    Route(const PartitionProblem& problem, const Plan& plan, const Evaluation& evaluation)
        : m_problem(problem), m_plan(plan), m_ready(3 * problem.tierCount())
    {
        addLayers();
        addCrossings(evaluation);
        for (std::size_t t = 0; t < problem.tensors.size(); ++t)
            joinConsumers(TensorId(t));
    }

    std::vector<StageVisit> walk();

private:
    using CrossingKey = std::tuple<TensorId, std::size_t, bool>;

    void addLayers();
    void addCrossings(const Evaluation& evaluation);
    void joinConsumers(TensorId id);
    void join(std::size_t before, std::size_t after)
    {
        m_operations[before].next.push_back(after);
        ++m_operations[after].waitsFor;
    }
    std::optional<std::size_t> nextPlace(std::size_t from, bool outward) const;
    StageVisit visit(std::size_t place);

    const PartitionProblem& m_problem;
    const Plan& m_plan;
    std::vector<Operation> m_operations; ///< layers first
    std::map<CrossingKey, std::size_t> m_crossings;
    std::vector<std::vector<std::size_t>> m_ready; ///< operations a place each
};

void Route::addLayers()
{
    for (std::size_t i = 0; i < m_problem.layerCount(); ++i) {
        Operation operation;
        operation.layer = LayerId(i);
        operation.place = placeOf({StageKind::Compute, m_plan.tierOf[i].index()});
        operation.ms = m_problem.timeOn(LayerId(i), m_plan.tierOf[i]);
        m_operations.push_back(std::move(operation));
    }
}

/// Each crossing waits for the tensor's crossing of the link before, or for its producer. They
/// stand in that order.
void Route::addCrossings(const Evaluation& evaluation)
{
    for (const Crossing& crossing : evaluation.crossings) {
        const auto link = static_cast<std::size_t>(crossing.link);
        Operation operation;
        operation.tensor = crossing.tensor;
        operation.place = placeOf({crossing.up ? StageKind::Uplink : StageKind::Downlink, link});
        operation.ms = crossing.ms;
        const std::size_t number = m_operations.size();
        m_operations.push_back(std::move(operation));
        m_crossings[{crossing.tensor, link, crossing.up}] = number;
        const auto before =
            m_crossings.find({crossing.tensor, crossing.up ? link - 1 : link + 1, crossing.up});
        join(before != m_crossings.end()
                 ? before->second
                 : m_problem.tensors[crossing.tensor.index()].producer.index(),
             number);
    }
}

void Route::joinConsumers(TensorId id)
{
    const ProblemTensor& tensor = m_problem.tensors[id.index()];
    const std::size_t made = m_plan.tierOf[tensor.producer.index()].index();
    for (const LayerId consumer : tensor.consumers) {
        const std::size_t needed = m_plan.tierOf[consumer.index()].index();
        std::size_t before = tensor.producer.index();
        if (needed > made)
            before = m_crossings.at({id, needed - 1, true});
        else if (needed < made)
            before = m_crossings.at({id, needed, false});
        join(before, consumer.index());
    }
}

/// The nearest place in one direction, `from` included, where there is something to do.
std::optional<std::size_t> Route::nextPlace(std::size_t from, bool outward) const
{
    for (std::size_t place = from; place < m_ready.size(); outward ? ++place : --place) {
        if (!m_ready[place].empty())
            return place;
    }
    return std::nullopt;
}

/// All that can be done at a place, with what that makes possible there.
StageVisit Route::visit(std::size_t place)
{
    StageVisit visit{stageAt(place), 0, {}, {}};
    std::vector<std::size_t>& ready = m_ready[place];
    for (std::size_t i = 0; i < ready.size(); ++i) {
        const Operation& operation = m_operations[ready[i]];
        visit.ms += operation.ms;
        if (operation.layer.isValid())
            visit.layers.push_back(operation.layer);
        else
            visit.tensors.push_back(operation.tensor);
        for (const std::size_t next : operation.next) {
            if (--m_operations[next].waitsFor == 0)
                m_ready[m_operations[next].place].push_back(next);
        }
    }
    ready.clear();
    return visit;
}

std::vector<StageVisit> Route::walk()
{
    for (std::size_t i = 0; i < m_operations.size(); ++i) {
        if (m_operations[i].waitsFor == 0)
            m_ready[m_operations[i].place].push_back(i);
    }
    std::vector<StageVisit> visits;
    std::size_t place = 0;
    bool outward = true;
    for (;;) {
        std::optional<std::size_t> next = nextPlace(place, outward);
        if (!next) {
            outward = !outward;
            next = nextPlace(place, outward);
        }
        if (!next)
            return visits;
        place = *next;
        StageVisit now = visit(place);
        if (now.ms == 0)
            continue;
        if (!visits.empty() && visits.back().stage == now.stage) {
            StageVisit& last = visits.back();
            last.ms += now.ms;
            last.layers.insert(last.layers.end(), now.layers.begin(), now.layers.end());
            last.tensors.insert(last.tensors.end(), now.tensors.begin(), now.tensors.end());
        } else {
            visits.push_back(std::move(now));
        }
    }
}

} // namespace

Result<std::vector<StageVisit>> frameRoute(const PartitionProblem& problem, const Plan& plan)
{
    const Result<Evaluation> evaluation = evaluate(problem, plan);
    if (!evaluation)
        return failure(evaluation.error());
    return Route(problem, plan, *evaluation).walk();
}

} // namespace edgecut
