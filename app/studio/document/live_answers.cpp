// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/live_answers.h"

#include <chrono>
#include <utility>

namespace edgecut::studio {

namespace {

/// A baseline's plan over other links. Whether they allow it does not depend on the links.
void priceAgain(const PartitionProblem& problem, Result<Solution>& baseline)
{
    if (!baseline)
        return;
    reprice(problem, baseline->evaluation);
    baseline->objective = objectiveMs(problem, baseline->evaluation);
}

} // namespace

LiveAnswers::LiveAnswers(std::shared_ptr<const PartitionProblem> problem, std::string method,
                         OptionValues options)
    : m_problem(std::move(problem)), m_method(std::move(method)), m_options(std::move(options))
{}

Answer LiveAnswers::anew(std::shared_ptr<const PartitionProblem> problem, const Context& context)
{
    Answer answer = answerOf(std::move(problem), m_method, m_options, context);
    if (m_method == "min-cut" && answer.solution)
        m_first = answer;
    return answer;
}

bool LiveAnswers::isPrepared()
{
    if (!m_cut && m_first) {
        if (Result<LiveCut> cut = LiveCut::prepare(*m_problem))
            m_cut = std::move(*cut);
    }
    return m_cut.has_value();
}

Answer LiveAnswers::at(std::span<const Link> links, const Context& context)
{
    auto problem = std::make_shared<PartitionProblem>(*m_problem);
    if (links.size() == problem->links.size())
        problem->links.assign(links.begin(), links.end());
    if (!isPrepared() || !checkLinks(*problem))
        return anew(std::move(problem), context);
    Answer answer = *m_first;
    const auto start = std::chrono::steady_clock::now();
    answer.solution = m_cut->solve(problem->links, context);
    const std::chrono::duration<double, std::micro> taken =
        std::chrono::steady_clock::now() - start;
    if (answer.solution)
        answer.solution->solveUs = taken.count();
    priceAgain(*problem, answer.edgeOnly);
    priceAgain(*problem, answer.cloudOnly);
    answer.problem = std::move(problem);
    return answer;
}

} // namespace edgecut::studio
