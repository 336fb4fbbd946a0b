// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/dsh.h"

#include "core/partition/constraints.h"
#include "core/partition/contraction.h"
#include "core/partition/tier_weights.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace edgecut {

namespace {

constexpr std::array optionTable = {
    OptionSpec{"cuts", translatable("core", "Cuts at most"), "", 4, 400, 1e6,
               translatable("core", "How many minimum cuts the search over weights may make")},
    OptionSpec{"epsilon-ms", translatable("core", "Least gain"), "ms", 0, 0.01, 1e9,
               translatable("core", "Search finer grids until the gain is below this")},
    OptionSpec{"refinement", translatable("core", "Refinement (K)"), "", 2, 3, 100,
               translatable("core", "How much finer each grid of weights is than the last")},
};

/// The least transfer time above 0 of any tensor; 0 when there is none.
double leastTransferMs(const PartitionProblem& problem)
{
    const Link& link = problem.links.front();
    double least = std::numeric_limits<double>::infinity();
    for (const ProblemTensor& tensor : problem.tensors) {
        const double ms = transferMs(tensor.crossingBytes(), link.uplinkMbps) + link.latencyMs;
        least = ms > 0 ? std::min(least, ms) : least;
    }
    return std::isfinite(least) ? least : 0;
}

/// Where the published range of a tier's weight ends.
double rangeEnd(const PartitionProblem& problem, TierId tier)
{
    constexpr double most = 1e15;
    const double leastMs = leastTransferMs(problem);
    if (leastMs == 0)
        return 1;
    double totalMs = 0;
    for (std::size_t i = 0; i < problem.layerCount(); ++i)
        totalMs += problem.timeOn(LayerId(i), tier);
    return totalMs < most * leastMs ? totalMs / leastMs : most;
}

/// The grid's lines along one axis, rising: 0, 1, 2 ... to `end`, or geometric when those are more
/// than `most`.
std::vector<double> firstLines(double end, double most)
{
    std::vector<double> lines = {0, 1};
    if (end + 1 <= most) {
        for (double line = 2; line <= end; ++line)
            lines.push_back(line);
        return lines;
    }
    const double steps = std::max(1.0, most - 2);
    for (double i = 1; i <= steps; ++i)
        lines.push_back(std::pow(end, i / steps));
    return lines;
}

/// K lines to each neighbour of `best` in `lines`; beyond the outermost lines as far as on the
/// other side, but not below 0.
std::vector<double> finerLines(const std::vector<double>& lines, double best, std::size_t parts)
{
    const auto at = std::ranges::lower_bound(lines, best);
    const bool isFirst = at == lines.begin();
    const bool isLast = at + 1 >= lines.end();
    const double above = isLast ? (isFirst ? 1.0 : best - *(at - 1)) : *(at + 1) - best;
    const double below = isFirst ? above : best - *(at - 1);
    std::vector<double> finer;
    const auto count = static_cast<std::ptrdiff_t>(parts);
    for (std::ptrdiff_t i = -count; i <= count; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(count);
        const double line = best + share * (i < 0 ? below : above);
        if (line >= 0)
            finer.push_back(line);
    }
    return finer;
}

class Search
{
public:
    Search(const PartitionProblem& problem, const DshOptions& options, const Context& context)
        : m_problem(problem), m_options(options), m_context(context), m_cut(problem)
    {}

    Result<DshSearch> run();

private:
    enum class End { Complete, OutOfCuts };
    Result<End> searchGrid(const std::vector<double>& alphas, const std::vector<double>& gammas);
    Status cutAt(double alpha, double gamma);

    const PartitionProblem& m_problem;
    const DshOptions& m_options;
    const Context& m_context;
    TierWeightedCut m_cut;
    DshSearch m_found;
    std::size_t m_round = 0;
};

Status Search::cutAt(double alpha, double gamma)
{
    const std::array weights = {alpha, gamma};
    Result<Solution> solution = m_cut.solve(weights, m_context);
    if (!solution) {
        // Weights beyond what numbers hold; the first point has none.
        if (!m_found.surface.empty() && solution.error().code == ErrorCode::InvalidInput)
            return {};
        return failure(std::move(solution.error()));
    }
    solution->objective = solution->evaluation.maxStageMs;
    solution->lowerBound.reset();
    m_found.surface.push_back({alpha, gamma, solution->objective, m_round});
    if (m_found.surface.size() > 1 && solution->objective > m_found.solution.objective)
        return {};
    m_found.alpha = alpha;
    m_found.gamma = gamma;
    m_found.solution = std::move(*solution);
    return {};
}

Result<Search::End> Search::searchGrid(const std::vector<double>& alphas,
                                       const std::vector<double>& gammas)
{
    for (const double alpha : alphas) {
        for (const double gamma : gammas) {
            if (m_round == 0 && alpha == 1 && gamma == 1)
                continue; // done first of all
            if (m_found.surface.size() >= m_options.mostCuts || m_context.timeIsUp())
                return End::OutOfCuts;
            if (const Status status = cutAt(alpha, gamma); !status)
                return failure(status.error());
        }
    }
    return End::Complete;
}

Result<DshSearch> Search::run()
{
    // The factor of 3 rests on this point, so nothing may come before it.
    if (const Status status = cutAt(1, 1); !status)
        return failure(status.error());
    const double edgeEnd = rangeEnd(m_problem, m_problem.firstTier());
    const double cloudEnd = rangeEnd(m_problem, m_problem.lastTier());
    const double half = static_cast<double>(m_options.mostCuts) / 2;
    const bool fits = (std::floor(edgeEnd) + 1) * (std::floor(cloudEnd) + 1) <= half;
    const double most =
        fits ? std::max(edgeEnd, cloudEnd) + 1 : std::max(3.0, std::floor(std::sqrt(half)));
    std::vector<double> alphas = firstLines(edgeEnd, most);
    std::vector<double> gammas = firstLines(cloudEnd, most);
    for (double before = std::numeric_limits<double>::infinity();; ++m_round) {
        const Result<End> end = searchGrid(alphas, gammas);
        if (!end)
            return failure(end.error());
        const double now = m_found.solution.objective;
        if (*end == End::OutOfCuts || before - now < m_options.epsilonMs)
            break;
        before = now;
        alphas = finerLines(alphas, m_found.alpha, m_options.refinement);
        gammas = finerLines(gammas, m_found.gamma, m_options.refinement);
    }
    return std::move(m_found);
}

Result<Solution> dsh(const PartitionProblem& problem, const OptionValues& values,
                     const Context& context)
{
    Result<DshSearch> found = searchDsh(problem, dshOptions(values), context);
    if (!found)
        return failure(std::move(found.error()));
    return std::move(found->solution);
}

} // namespace

Result<DshSearch> searchDsh(const PartitionProblem& problem, const DshOptions& options,
                            const Context& context)
{
    if (const Status status = refuseMemoryLimits(problem, "dsh"); !status)
        return failure(status.error());
    if (problem.fused.empty())
        return Search(problem, options, context).run();
    const Result<Contraction> contraction = Contraction::of(problem);
    if (!contraction)
        return failure(contraction.error());
    Result<DshSearch> search = Search(contraction->problem(), options, context).run();
    if (!search)
        return search;
    Result<Solution> whole = contraction->expanded(problem, std::move(search->solution));
    if (!whole)
        return failure(std::move(whole.error()));
    search->solution = std::move(*whole);
    return search;
}

DshOptions dshOptions(const OptionValues& values)
{
    DshOptions result;
    result.mostCuts = static_cast<std::size_t>(optionValue(values, optionTable[0]));
    result.epsilonMs = optionValue(values, optionTable[1]);
    result.refinement = static_cast<std::size_t>(optionValue(values, optionTable[2]));
    return result;
}

Method dshMethod()
{
    Method method;
    method.id = "dsh";
    method.title = translatable("core", "DNN Surgery Heavy (DSH)");
    method.minimises = translatable("core", "maximum stage time");
    method.reference = "Liang et al., DNN Surgery: Accelerating DNN Inference on the Edge Through "
                       "Layer Partitioning, IEEE Transactions on Cloud Computing, 2023";
    method.maximumTiers = 2;
    method.options = optionTable;
    method.run = dsh;
    return method;
}

} // namespace edgecut
