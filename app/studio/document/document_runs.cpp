// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/document.h"
#include "app/studio/document/plan_comparison.h"
#include "core/exchange/files.h"
#include "core/session/run.h"

#include <algorithm>
#include <string>
#include <utility>

namespace edgecut::studio {

namespace {

/// A run's plan for the layers and tiers of `present`.
Result<Plan> planOfRun(const Run& run, const PartitionProblem& solved,
                       const PartitionProblem& present)
{
    const auto sameName = [](const ProblemLayer& a, const ProblemLayer& b) {
        return a.name == b.name;
    };
    if (solved.tiers != present.tiers ||
        !std::equal(solved.layers.begin(), solved.layers.end(), present.layers.begin(),
                    present.layers.end(), sameName)) {
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The run kept the plan of another model or of other "
                                             "tiers; put %1 with its tiers in view first."),
                        {solved.name}});
    }
    return runSolution(run, solved).map([](const Solution& solution) { return solution.plan; });
}

} // namespace

void Document::compareWithRun(std::int64_t id, const QString& name)
{
    const Result<std::vector<Run>> runs = m_session.runs();
    if (!runs) {
        emit failed(runs.error());
        return;
    }
    const auto run =
        std::find_if(runs->begin(), runs->end(), [id](const Run& kept) { return kept.id == id; });
    if (run == runs->end() || !m_answer)
        return;
    const Result<std::string> text = m_session.blob(run->inputHash);
    if (!text) {
        emit failed(text.error());
        return;
    }
    m_jobs.run<Result<Plan>>(
        QStringLiteral("compare plans"), tr("Reading the plan of %1").arg(name), WhenBusy::Replace,
        [run = *run, text = *text, present = m_answer->problem](const Context&) {
            return readProblem(text, "run " + std::to_string(run.id))
                .and_then([&](const PartitionProblem& solved) {
                    return planOfRun(run, solved, *present);
                });
        },
        [this, name](Result<Plan> plan) {
            if (!plan)
                emit failed(plan.error());
            else
                m_comparison->start(name, std::move(*plan), m_answer);
        });
}

} // namespace edgecut::studio
