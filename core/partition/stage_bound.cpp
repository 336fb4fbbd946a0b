// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/stage_bound.h"

#include "core/partition/matrix_game.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgecut {

StageBound::StageBound(const StageModel& model, Amount objective)
    : m_model(model), m_hope(std::numeric_limits<double>::infinity())
{
    for (std::size_t k = 0; k < model.measureCount(); ++k)
        m_limits.push_back(static_cast<double>(std::max<Amount>(1, model.limit(k, objective))));
    chooseWeights();
}

void StageBound::chooseWeights()
{
    const std::size_t count = m_limits.size();
    std::vector<double> columns(count, 1 / static_cast<double>(count));
    if (!m_losses.empty()) {
        MatrixGame game = solveGame(m_losses, count);
        columns = std::move(game.columns);
        m_mixture = std::move(game.rows);
        // What the mixture of plans really promises, whatever rounding did to the game's value.
        m_hope = 0;
        for (std::size_t k = 0; k < count; ++k) {
            double mixed = 0;
            for (std::size_t plan = 0; plan < m_mixture.size(); ++plan)
                mixed += m_mixture[plan] * m_losses[plan * count + k];
            m_hope = std::max(m_hope, mixed);
        }
    }
    double total = 0;
    for (std::size_t k = 0; k < count; ++k)
        total += columns[k] /= m_limits[k];
    for (double& weight : columns)
        weight /= total;
    m_weights = std::move(columns);
}

void StageBound::know(const std::vector<Amount>& measures)
{
    for (std::size_t k = 0; k < m_limits.size(); ++k)
        m_losses.push_back(static_cast<double>(measures[k]) / m_limits[k]);
    chooseWeights();
}

void StageBound::add(double sum, const std::vector<Amount>& measures, double slack)
{
    double limits = 0;
    double caps = 0;
    double free = 0;
    for (std::size_t k = 0; k < m_limits.size(); ++k) {
        limits += m_weights[k] * m_limits[k];
        if (m_model.isCapped(k))
            caps += m_weights[k] * static_cast<double>(m_model.limit(k, 0));
        else
            free += m_weights[k];
    }
    const double safe = sum - slack;
    if (safe > caps) {
        const double bound = free > 0 ? (safe - caps) / free : std::numeric_limits<double>::max();
        const Amount most = StageModel::tooMuch;
        m_proven = std::max(m_proven, bound < static_cast<double>(most)
                                          ? static_cast<Amount>(std::ceil(bound))
                                          : most);
    }
    m_share = std::max(m_share, sum / limits);
    m_tried.push_back({sum / limits, m_weights});
    know(measures);
}

std::vector<std::vector<double>> StageBound::bestWeights(std::size_t most) const
{
    std::vector<Tried> tried = m_tried;
    std::ranges::stable_sort(tried, std::greater(), &Tried::share);
    std::vector<std::vector<double>> weights;
    for (std::size_t i = 0; i < std::min(most, tried.size()); ++i)
        weights.push_back(std::move(tried[i].weights));
    return weights;
}

} // namespace edgecut
