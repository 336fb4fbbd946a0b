// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/options.h"
#include "core/base/result.h"
#include "core/mobility/hex_grid.h"
#include "core/mobility/walks.h"

#include <array>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace edgecut {

/// Where somebody is expected after the next interval.
struct Prediction
{
    Position point;
    std::array<ServerId, 2> servers; ///< the two likeliest; the second may be invalid

    bool operator==(const Prediction&) const = default;
};

/// Tells the next position from the last ones (PerDNN III-D). Const calls from one thread at a time
/// for each object.
class Predictor
{
public:
    virtual ~Predictor() = default;

    /// `history`: as many positions as it was trained with, the latest last.
    virtual Prediction predict(std::span<const Position> history) const = 0;
    /// Its point alone, which is all that a migration needs.
    virtual Position predictPoint(std::span<const Position> history) const
    {
        return predict(history).point;
    }
};

struct PredictorOptions
{
    std::size_t history = 5;               ///< n, the positions it looks at
    std::size_t trainingWindows = 200'000; ///< at most so many are learned from, drawn by the seed
    double subsequenceRatio = 0.7;         ///< markov
    std::size_t hidden = 16;               ///< rnn: the paper's 32 for KAIST, 16 for Geolife
    std::size_t epochs = 30;               ///< rnn

    bool operator==(const PredictorOptions&) const = default;
};

/// What predictors learn from; it must outlive them.
struct PredictorTraining
{
    const MovementData& data;
    const ServerMap& servers;
    const std::vector<bool>& isTraining; ///< of each user
};

struct PredictorInfo
{
    std::string_view id;
    Template title;
    std::string_view reference;
    Result<std::unique_ptr<Predictor>> (*train)(const PredictorTraining& training,
                                                const PredictorOptions& options,
                                                const Context& context);
};

/// markov, svr and rnn.
std::span<const PredictorInfo> predictors();
const PredictorInfo* findPredictor(std::string_view id); ///< nullptr: unknown

/// One of them, each in a file of its own. InvalidInput where no walk of a training user is longer
/// than the history.
Result<std::unique_ptr<Predictor>> trainMarkov(const PredictorTraining& training,
                                               const PredictorOptions& options,
                                               const Context& context);
Result<std::unique_ptr<Predictor>> trainSvr(const PredictorTraining& training,
                                            const PredictorOptions& options,
                                            const Context& context);
Result<std::unique_ptr<Predictor>> trainRnn(const PredictorTraining& training,
                                            const PredictorOptions& options,
                                            const Context& context);

} // namespace edgecut
