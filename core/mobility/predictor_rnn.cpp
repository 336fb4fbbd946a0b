// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/lstm.h"
#include "core/mobility/training_windows.h"

#include <utility>

namespace edgecut {

namespace {

class Rnn : public Predictor
{
public:
    Rnn(const ServerMap& servers, const Scaling& scaling, TrainedLstm network, std::size_t history)
        : m_servers(servers)
        , m_scaling(scaling)
        , m_network(std::move(network))
        , m_batch(m_network.shape, history, 1)
        , m_inputs(2 * history)
    {}

    Position predictPoint(std::span<const Position> history) const override
    {
        for (std::size_t i = 0; i < history.size(); ++i) {
            const Position at = m_scaling.scaled(history[i]);
            m_inputs[2 * i] = at.xM;
            m_inputs[2 * i + 1] = at.yM;
        }
        const std::span<const double> made = m_batch.forward(m_network.parameters, m_inputs);
        return m_scaling.metres({made[0], made[1]});
    }
    Prediction predict(std::span<const Position> history) const override
    {
        const Position point = predictPoint(history);
        return {point, m_servers.nearest(point)};
    }

private:
    const ServerMap& m_servers;
    Scaling m_scaling;
    TrainedLstm m_network;
    mutable LstmBatch m_batch; ///< room to compute in
    mutable std::vector<double> m_inputs;
};

} // namespace

Result<std::unique_ptr<Predictor>> trainRnn(const PredictorTraining& training,
                                            const PredictorOptions& options, const Context& context)
{
    const Result<TrainingWindows> windows =
        trainingWindows(training, options.history, options.trainingWindows, context);
    if (!windows)
        return failure(windows.error());
    LstmOptions lstm;
    lstm.epochs = options.epochs;
    Result<TrainedLstm> network = trainLstm({2, options.hidden, 2}, options.history,
                                            windows->inputs, windows->targets, lstm, context);
    if (!network)
        return failure(std::move(network.error()));
    return std::unique_ptr<Predictor>(std::make_unique<Rnn>(training.servers, windows->scaling,
                                                            std::move(*network), options.history));
}

} // namespace edgecut
