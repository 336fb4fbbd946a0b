// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/linear_svr.h"
#include "core/mobility/training_windows.h"

#include <utility>

namespace edgecut {

namespace {

class Svr : public Predictor
{
public:
    Svr(const ServerMap& servers, const Scaling& scaling, LinearSvr x, LinearSvr y)
        : m_servers(servers), m_scaling(scaling), m_x(std::move(x)), m_y(std::move(y))
    {}

    Position predictPoint(std::span<const Position> history) const override
    {
        Position sum{m_x.offset, m_y.offset};
        for (std::size_t i = 0; i < history.size(); ++i) {
            const Position at = m_scaling.scaled(history[i]);
            sum.xM += m_x.weights[2 * i] * at.xM + m_x.weights[2 * i + 1] * at.yM;
            sum.yM += m_y.weights[2 * i] * at.xM + m_y.weights[2 * i + 1] * at.yM;
        }
        return m_scaling.metres(sum);
    }
    Prediction predict(std::span<const Position> history) const override
    {
        const Position point = predictPoint(history);
        return {point, m_servers.nearest(point)};
    }

private:
    const ServerMap& m_servers;
    Scaling m_scaling;
    LinearSvr m_x, m_y;
};

} // namespace

Result<std::unique_ptr<Predictor>> trainSvr(const PredictorTraining& training,
                                            const PredictorOptions& options, const Context& context)
{
    const Result<TrainingWindows> windows =
        trainingWindows(training, options.history, options.trainingWindows, context);
    if (!windows)
        return failure(windows.error());
    const std::size_t rows = windows->targets.size() / 2;
    std::vector<LinearSvr> models;
    for (std::size_t axis = 0; axis < 2; ++axis) {
        std::vector<double> targets(rows);
        for (std::size_t row = 0; row < rows; ++row)
            targets[row] = windows->targets[2 * row + axis];
        Result<LinearSvr> model =
            trainLinearSvr(windows->inputs, 2 * options.history, targets, {}, context);
        if (!model)
            return failure(std::move(model.error()));
        models.push_back(std::move(*model));
    }
    return std::unique_ptr<Predictor>(std::make_unique<Svr>(
        training.servers, windows->scaling, std::move(models[0]), std::move(models[1])));
}

} // namespace edgecut
