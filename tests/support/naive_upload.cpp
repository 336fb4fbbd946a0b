// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naive_upload.h"

#include "core/partition/contraction.h"
#include "core/partition/shortest_path.h"

#include <algorithm>
#include <cmath>

namespace edgecut::test {

namespace {

std::optional<Solution> best(const PartitionProblem& problem)
{
    const Result<Solution> solution =
        solveContracted(problem, [](const PartitionProblem& contracted) {
            return shortestPath(contracted, {}, {});
        });
    return solution ? std::optional(*solution) : std::nullopt;
}

bool alike(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

struct Candidate
{
    std::size_t first = 0, last = 0;
    double saved = 0, bytes = 0;
};

bool goesBefore(const Candidate& a, const Candidate& b)
{
    const double efficiencyA = a.saved / a.bytes;
    const double efficiencyB = b.saved / b.bytes;
    if (!alike(efficiencyA, efficiencyB))
        return efficiencyA > efficiencyB;
    if (!alike(a.saved, b.saved))
        return a.saved > b.saved;
    if (a.first != b.first)
        return a.first < b.first;
    return a.last < b.last;
}

class Definition
{
public:
    Definition(const PartitionProblem& problem, std::vector<bool> present)
        : m_problem(problem), m_present(std::move(present))
    {}

    std::optional<NaiveUpload> run()
    {
        const std::optional<Solution> whole = best(m_problem);
        const std::optional<double> before = latency(m_present);
        if (!whole || !before)
            return std::nullopt;
        for (const TierId tier : whole->plan.tierOf)
            m_serverSide.push_back(tier == TierId(1));
        NaiveUpload upload;
        upload.beforeMs = *before;
        double now = *before;
        while (const std::optional<Candidate> next = choose(now, upload.candidates)) {
            NaiveUpload::Entry entry;
            for (std::size_t i = next->first; i <= next->last; ++i) {
                entry.layers.emplace_back(i);
                entry.bytes += m_problem.layers[i].weightBytes;
                m_present[i] = true;
            }
            now = latency(m_present).value();
            entry.latencyAfterMs = now;
            upload.entries.push_back(std::move(entry));
        }
        return upload;
    }

private:
    bool hasWeights(std::size_t layer) const { return m_problem.layers[layer].weightBytes > 0; }
    bool isWanted(std::size_t layer) const
    {
        return m_serverSide[layer] && hasWeights(layer) && !m_present[layer];
    }

    std::optional<double> latency(const std::vector<bool>& present) const
    {
        PartitionProblem tied = m_problem;
        for (std::size_t i = 0; i < tied.layerCount(); ++i) {
            if (!hasWeights(i) || present[i])
                continue;
            if (tied.layers[i].pinned == TierId(1))
                return std::nullopt;
            tied.layers[i].pinned = TierId(0);
        }
        const std::optional<Solution> solution = best(tied);
        return solution ? std::optional(solution->evaluation.latencyMs) : std::nullopt;
    }

    std::optional<Candidate> choose(double now, std::int64_t& candidates) const
    {
        std::optional<Candidate> chosen;
        for (std::size_t first = 0; first < m_problem.layerCount(); ++first) {
            if (!isWanted(first))
                continue;
            std::vector<bool> present = m_present;
            double bytes = 0;
            for (std::size_t last = first; last < m_problem.layerCount(); ++last) {
                if (!m_serverSide[last] || (hasWeights(last) && m_present[last]))
                    break;
                if (!hasWeights(last))
                    continue;
                present[last] = true;
                bytes += static_cast<double>(m_problem.layers[last].weightBytes);
                ++candidates;
                const double saved = now - latency(present).value();
                const Candidate candidate{first, last, saved, bytes};
                if (saved > 1e-9 * std::max(1.0, now) &&
                    (!chosen || goesBefore(candidate, *chosen)))
                    chosen = candidate;
            }
        }
        for (std::size_t i = 0; !chosen && i < m_problem.layerCount(); ++i) {
            if (isWanted(i))
                chosen = {i, i, 0, 1};
        }
        return chosen;
    }

    const PartitionProblem& m_problem;
    std::vector<bool> m_present;
    std::vector<bool> m_serverSide;
};

} // namespace

std::optional<NaiveUpload> naiveUpload(const PartitionProblem& problem, std::vector<bool> present)
{
    return Definition(problem, std::move(present)).run();
}

} // namespace edgecut::test
