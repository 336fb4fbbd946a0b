// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/offloading/collaboration.h"
#include "core/partition/shown_ms.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

class Teller
{
public:
    Teller(const PartitionProblem& problem, const CollaborationRun& run)
        : m_problem(problem), m_run(run)
    {}

    std::vector<Step> tell();

private:
    void add(std::string_view kind, double tS, Message sentence, std::int32_t plan,
             std::vector<StepMark> marks = {});
    void monitor(const CollaborationRound& round);
    void decide(const CollaborationRound& round);
    void deliver(const CollaborationDelivery& delivery, std::int32_t plan);
    void serve(const CollaborationRound& round);
    std::int64_t beyondFirst(std::int32_t plan) const;

    const PartitionProblem& m_problem;
    const CollaborationRun& m_run;
    std::vector<Step> m_steps;
    std::size_t m_round = 0;     ///< that is told
    std::size_t m_request = 0;   ///< the first of it
    std::int32_t m_inForce = -1; ///< at the end of what was told
};

void Teller::add(std::string_view kind, double tS, Message sentence, std::int32_t plan,
                 std::vector<StepMark> marks)
{
    Step step{kind,
              std::move(sentence),
              std::move(marks),
              {{"t_s", tS}, {"round", static_cast<double>(m_round)}},
              {}};
    if (plan >= 0)
        step.plan = m_run.plans[static_cast<std::size_t>(plan)].tierOf;
    m_steps.push_back(std::move(step));
}

std::int64_t Teller::beyondFirst(std::int32_t plan) const
{
    const std::vector<TierId>& tiers = m_run.plans[static_cast<std::size_t>(plan)].tierOf;
    return std::ranges::count_if(tiers, [](TierId tier) { return tier.index() > 0; });
}

void Teller::monitor(const CollaborationRound& round)
{
    const double took = shownMs(round.monitorMs);
    Message sentence;
    if (!round.believedMbps)
        sentence = {translatable("core", "Monitor: nothing usable came back of the probes in %1 "
                                         "ms."),
                    {took}};
    else if (*round.believedMbps <= 0)
        sentence = {translatable("core", "Monitor: no probe was answered in %1 ms, so the link "
                                         "seems down."),
                    {took}};
    else
        sentence = {translatable("core", "Monitor: probes take %1 ms and say %2 Mbit/s; in truth "
                                         "it is %3."),
                    {took, shownMs(*round.believedMbps), shownMs(round.trueMbps)}};
    add("monitor", round.startS, std::move(sentence), m_inForce);
}

void Teller::decide(const CollaborationRound& round)
{
    const double tS = round.startS + round.monitorMs / 1000;
    if (round.plan < 0)
        add("decide", tS,
            translatable("core", "Decide: no plan can be had; what is in force stays."), m_inForce);
    else if (round.changed)
        add("decide", tS,
            {translatable("core", "Decide: another plan is better now, with %1 of %2 layers beyond "
                                  "%3."),
             {beyondFirst(round.plan), static_cast<std::int64_t>(m_problem.layerCount()),
              m_problem.tiers.front()}},
            m_inForce);
    else
        add("decide", tS,
            {translatable("core",
                          "Decide: the plan with %1 of %2 layers beyond %3 is good enough."),
             {beyondFirst(round.plan), static_cast<std::int64_t>(m_problem.layerCount()),
              m_problem.tiers.front()}},
            m_inForce);
}

void Teller::deliver(const CollaborationDelivery& delivery, std::int32_t plan)
{
    std::vector<StepMark> marks;
    for (const LayerId layer : delivery.layers)
        marks.push_back({layer, StepMark::Role::Reached});
    const Template pattern =
        delivery.whole ? translatable("core", "Deliver: %1 layers, %2 MB, arrive within %3 s; the "
                                              "new plan comes into force.")
                       : translatable("core", "Deliver: %1 layers, %2 MB, arrive within %3 s, then "
                                              "it is stopped; the plan before stays in force.");
    if (delivery.whole)
        m_inForce = plan;
    add("deliver", delivery.toS,
        {pattern,
         {static_cast<std::int64_t>(delivery.layers.size()), shownMs(delivery.bytes / 1e6),
          shownMs(delivery.toS - delivery.fromS)}},
        m_inForce, std::move(marks));
}

void Teller::serve(const CollaborationRound& round)
{
    for (std::size_t i = 0; i < round.requests; ++i)
        m_inForce = m_run.requests[m_request++].plan;
    const auto served = static_cast<std::int64_t>(round.requests - round.unserved);
    Message sentence;
    if (round.requests == 0)
        sentence = translatable("core", "Collaborate: no request came.");
    else if (served == 0)
        sentence = {translatable("core", "Collaborate: none of %1 requests could be served."),
                    {static_cast<std::int64_t>(round.requests)}};
    else
        sentence = {translatable("core", "Collaborate: %1 of %2 requests are served, in %3 ms on "
                                         "average."),
                    {served, static_cast<std::int64_t>(round.requests),
                     shownMs(round.latencySumMs / static_cast<double>(served))}};
    add("collaborate", round.startS + (round.monitorMs + round.decideMs) / 1000,
        std::move(sentence), m_inForce);
}

std::vector<Step> Teller::tell()
{
    std::size_t next = 0;
    for (std::size_t i = 0; i < m_run.rounds.size(); ++i) {
        // A round takes four steps at most, and the last step may have to say what is left out.
        if (m_steps.size() + 5 > Step::mostSteps) {
            add("left-out", m_run.rounds[i].startS,
                {translatable("core", "%1 more rounds follow, which are not told."),
                 {static_cast<std::int64_t>(m_run.rounds.size() - i)}},
                m_inForce);
            break;
        }
        m_round = i;
        if (i == 0 && !m_run.requests.empty())
            m_inForce = m_run.requests.front().plan;
        const CollaborationRound& round = m_run.rounds[i];
        monitor(round);
        decide(round);
        if (next < m_run.deliveries.size() && m_run.deliveries[next].round == i)
            deliver(m_run.deliveries[next++], round.plan);
        serve(round);
    }
    return std::move(m_steps);
}

} // namespace

std::vector<Step> collaborationSteps(const PartitionProblem& problem, const CollaborationRun& run)
{
    return Teller(problem, run).tell();
}

} // namespace edgecut
