// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mobility/predictor.h"

#include <vector>

namespace edgecut {

/// Standard scores of positions, as scikit-learn's StandardScaler has them.
struct Scaling
{
    Position mean;
    Position deviation{1, 1}; ///< 1 where all are equal

    Position scaled(Position point) const
    {
        return {(point.xM - mean.xM) / deviation.xM, (point.yM - mean.yM) / deviation.yM};
    }
    Position metres(Position point) const
    {
        return {mean.xM + point.xM * deviation.xM, mean.yM + point.yM * deviation.yM};
    }
};

/// Histories of the training users and what came next, in standard scores: rows of x, y, x, y ...
struct TrainingWindows
{
    Scaling scaling;
    std::vector<double> inputs;  ///< rows x (2 * history)
    std::vector<double> targets; ///< rows x 2
};

/// At most `most` windows, drawn by the context's seed from all there are.
Result<TrainingWindows> trainingWindows(const PredictorTraining& training, std::size_t history,
                                        std::size_t most, const Context& context);

} // namespace edgecut
