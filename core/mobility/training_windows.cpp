// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/training_windows.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

struct Window
{
    const Walk* walk;
    std::size_t begin;
};

std::vector<Window> windowsOf(const PredictorTraining& training, std::size_t history)
{
    std::vector<Window> windows;
    for (const Walk& walk : training.data.walks) {
        for (std::size_t i = 0;
             training.isTraining[walk.user] && i + history < walk.positions.size(); ++i)
            windows.push_back({&walk, i});
    }
    return windows;
}

Scaling scalingOf(const PredictorTraining& training)
{
    Scaling scaling;
    double count = 0, squareX = 0, squareY = 0;
    const auto each = [&training](const auto& take) {
        for (const Walk& walk : training.data.walks) {
            if (training.isTraining[walk.user])
                std::ranges::for_each(walk.positions, take);
        }
    };
    each([&](Position point) {
        ++count;
        scaling.mean.xM += point.xM;
        scaling.mean.yM += point.yM;
    });
    scaling.mean = {scaling.mean.xM / count, scaling.mean.yM / count};
    each([&](Position point) {
        squareX += (point.xM - scaling.mean.xM) * (point.xM - scaling.mean.xM);
        squareY += (point.yM - scaling.mean.yM) * (point.yM - scaling.mean.yM);
    });
    if (squareX > 0)
        scaling.deviation.xM = std::sqrt(squareX / count);
    if (squareY > 0)
        scaling.deviation.yM = std::sqrt(squareY / count);
    return scaling;
}

} // namespace

Result<TrainingWindows> trainingWindows(const PredictorTraining& training, std::size_t history,
                                        std::size_t most, const Context& context)
{
    std::vector<Window> windows = windowsOf(training, history);
    if (windows.empty())
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "No walk of a training user is longer than %1 "
                                             "positions, so there is nothing to learn from; "
                                             "shorten the history or train with more users."),
                        {static_cast<std::int64_t>(history)}});
    Random random(context.seed);
    const std::size_t kept = std::min(most, windows.size());
    for (std::size_t i = 0; kept < windows.size() && i < kept; ++i)
        std::swap(
            windows[i],
            windows[static_cast<std::size_t>(random.integer(
                static_cast<std::int64_t>(i), static_cast<std::int64_t>(windows.size()) - 1))]);
    windows.resize(kept);
    if (context.stopRequested())
        return cancelled();
    TrainingWindows result;
    result.scaling = scalingOf(training);
    result.inputs.reserve(kept * 2 * history);
    result.targets.reserve(kept * 2);
    for (const Window& window : windows) {
        for (std::size_t i = 0; i <= history; ++i) {
            const Position point = result.scaling.scaled(window.walk->positions[window.begin + i]);
            std::vector<double>& row = i < history ? result.inputs : result.targets;
            row.push_back(point.xM);
            row.push_back(point.yM);
        }
    }
    return result;
}

} // namespace edgecut
