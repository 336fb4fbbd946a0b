// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/exits_answer.h"
#include "core/partition/genetic.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace edgecut::studio {

/// What the genetic algorithm is let loose on, as the session has it ("learning/genetic-...").
struct GeneticSettings
{
    bool ofModel = false; ///< the model in view; else the network of the Exits workspace
    OptionValues options; ///< of geneticOptionSpecs()
    std::uint64_t seed = 1;
    ExitsSettings exits;

    bool operator==(const GeneticSettings&) const = default;
};

/// What cannot be read takes its standard.
GeneticSettings geneticSettings(const Scenario& scenario);

/// A search while it runs: the job writes, the window looks. What was found when a search is
/// stopped stays.
class GeneticProgress
{
public:
    void set(std::span<const GeneticGeneration> generations);
    std::vector<GeneticGeneration> generations() const;

private:
    mutable std::mutex m_mutex;
    std::vector<GeneticGeneration> m_generations;
};

/// A finished search beside the exact answer; of one of the two.
struct GeneticAnswer
{
    std::vector<GeneticGeneration> generations;
    double exactMs = 0;
    std::size_t evaluations = 0;
    bool whole = true;

    std::optional<ExitsProblem> exits;
    std::vector<std::vector<Plan>> exitLeaders; ///< a generation each
    const PublishedExpectation* published = nullptr;

    std::shared_ptr<const PartitionProblem> problem;
    std::vector<Plan> leaders; ///< a generation each
    std::optional<Plan> exactPlan;
};

/// `text`: of the exits file, where there is one. A stopped search answers with what it has found.
Result<GeneticAnswer> searchExits(const GeneticSettings& settings, const std::string& text,
                                  GeneticProgress& progress, const Context& context);
Result<GeneticAnswer> searchModel(const GeneticSettings& settings,
                                  std::shared_ptr<const PartitionProblem> problem,
                                  GeneticProgress& progress, const Context& context);

} // namespace edgecut::studio
