// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/lstm.h"

#include "core/learning/adam.h"

#include <Eigen/Core>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

namespace edgecut {

namespace {

using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Columns = Eigen::MatrixXd;
using Index = Eigen::Index;

/// The parameters as matrices, in place.
template <typename Number>
struct Weights
{
    using Matrix = std::conditional_t<std::is_const_v<Number>, const Rows, Rows>;
    using Vector =
        std::conditional_t<std::is_const_v<Number>, const Eigen::VectorXd, Eigen::VectorXd>;

    Weights(const LstmShape& shape, std::span<Number> all)
        : gates(all.data(), Index(4 * shape.hidden), Index(shape.inputs + shape.hidden))
        , gateBias(all.data() + gates.size(), Index(4 * shape.hidden))
        , out(gateBias.data() + gateBias.size(), Index(shape.outputs), Index(shape.hidden))
        , outBias(out.data() + out.size(), Index(shape.outputs))
    {
        assert(all.size() == shape.parameterCount());
    }

    Eigen::Map<Matrix> gates;
    Eigen::Map<Vector> gateBias;
    Eigen::Map<Matrix> out;
    Eigen::Map<Vector> outBias;
};

Eigen::Map<Columns> slice(std::vector<double>& all, std::size_t at, std::size_t rows,
                          std::size_t columns)
{
    return {all.data() + at * rows * columns, Index(rows), Index(columns)};
}

} // namespace

std::vector<double> initialParameters(const LstmShape& shape, Random& random)
{
    std::vector<double> parameters(shape.parameterCount());
    const double range = 1 / std::sqrt(static_cast<double>(shape.hidden));
    for (double& parameter : parameters)
        parameter = random.uniform(-range, range);
    const std::size_t biases = 4 * shape.hidden * (shape.inputs + shape.hidden);
    for (std::size_t i = 0; i < shape.hidden; ++i)
        parameters[biases + shape.hidden + i] = 1;
    return parameters;
}

LstmBatch::LstmBatch(const LstmShape& shape, std::size_t steps, std::size_t samples)
    : m_shape(shape)
    , m_steps(steps)
    , m_samples(samples)
    , m_gates(steps * 4 * shape.hidden * samples)
    , m_cells((steps + 1) * shape.hidden * samples)
    , m_states((steps + 1) * shape.hidden * samples)
    , m_outputs(samples * shape.outputs)
{}

std::span<const double> LstmBatch::forward(std::span<const double> parameters,
                                           std::span<const double> inputs)
{
    assert(inputs.size() == m_samples * m_steps * m_shape.inputs);
    const Weights<const double> weights(m_shape, parameters);
    const auto hidden = Index(m_shape.hidden), width = Index(m_shape.inputs);
    const Eigen::Map<const Rows> all(inputs.data(), Index(m_samples), Index(m_steps) * width);
    for (std::size_t step = 0; step < m_steps; ++step) {
        auto gates = slice(m_gates, step, 4 * m_shape.hidden, m_samples);
        const auto cell = slice(m_cells, step, m_shape.hidden, m_samples);
        const auto state = slice(m_states, step, m_shape.hidden, m_samples);
        auto nextCell = slice(m_cells, step + 1, m_shape.hidden, m_samples);
        auto nextState = slice(m_states, step + 1, m_shape.hidden, m_samples);
        gates.noalias() =
            weights.gates.leftCols(width) * all.middleCols(Index(step) * width, width).transpose();
        gates.noalias() += weights.gates.rightCols(hidden) * state;
        gates.colwise() += weights.gateBias;
        const auto logistic = [](double value) { return 1 / (1 + std::exp(-value)); };
        gates.topRows(2 * hidden) = gates.topRows(2 * hidden).unaryExpr(logistic);
        gates.middleRows(2 * hidden, hidden) = gates.middleRows(2 * hidden, hidden).array().tanh();
        gates.bottomRows(hidden) = gates.bottomRows(hidden).unaryExpr(logistic);
        nextCell = gates.middleRows(hidden, hidden).cwiseProduct(cell) +
                   gates.topRows(hidden).cwiseProduct(gates.middleRows(2 * hidden, hidden));
        nextState = gates.bottomRows(hidden).array() * nextCell.array().tanh();
    }
    Eigen::Map<Rows> outputs(m_outputs.data(), Index(m_samples), Index(m_shape.outputs));
    const auto last = slice(m_states, m_steps, m_shape.hidden, m_samples);
    outputs.noalias() = last.transpose() * weights.out.transpose();
    outputs.rowwise() += weights.outBias.transpose();
    return m_outputs;
}

void LstmBatch::backward(std::span<const double> parameters, std::span<const double> inputs,
                         std::span<const double> outputGradient, std::span<double> gradient)
{
    const Weights<const double> weights(m_shape, parameters);
    std::ranges::fill(gradient, 0.0);
    Weights<double> slopes(m_shape, gradient);
    const auto hidden = Index(m_shape.hidden), width = Index(m_shape.inputs);
    const Eigen::Map<const Rows> all(inputs.data(), Index(m_samples), Index(m_steps) * width);
    const Eigen::Map<const Rows> out(outputGradient.data(), Index(m_samples),
                                     Index(m_shape.outputs));
    slopes.out.noalias() =
        out.transpose() * slice(m_states, m_steps, m_shape.hidden, m_samples).transpose();
    slopes.outBias = out.colwise().sum().transpose();
    Columns state = weights.out.transpose() * out.transpose();
    Columns cell = Columns::Zero(hidden, Index(m_samples));
    Columns gateSlope(4 * hidden, Index(m_samples));
    for (std::size_t step = m_steps; step-- > 0;) {
        const auto gates = slice(m_gates, step, 4 * m_shape.hidden, m_samples).array();
        const auto in = gates.topRows(hidden), forget = gates.middleRows(hidden, hidden),
                   fresh = gates.middleRows(2 * hidden, hidden), leave = gates.bottomRows(hidden);
        const auto before = slice(m_cells, step, m_shape.hidden, m_samples).array();
        const Eigen::ArrayXXd bent =
            slice(m_cells, step + 1, m_shape.hidden, m_samples).array().tanh();
        cell.array() += state.array() * leave * (1 - bent.square());
        gateSlope.topRows(hidden) = cell.array() * fresh * in * (1 - in);
        gateSlope.middleRows(hidden, hidden) = cell.array() * before * forget * (1 - forget);
        gateSlope.middleRows(2 * hidden, hidden) = cell.array() * in * (1 - fresh.square());
        gateSlope.bottomRows(hidden) = state.array() * bent * leave * (1 - leave);
        slopes.gates.leftCols(width).noalias() +=
            gateSlope * all.middleCols(Index(step) * width, width);
        slopes.gates.rightCols(hidden).noalias() +=
            gateSlope * slice(m_states, step, m_shape.hidden, m_samples).transpose();
        slopes.gateBias += gateSlope.rowwise().sum();
        state.noalias() = weights.gates.rightCols(hidden).transpose() * gateSlope;
        cell.array() *= forget;
    }
}

namespace {

/// One pass over shuffled rows, and what it needs.
class Trainer
{
public:
    Trainer(const LstmShape& shape, std::size_t steps, const LstmOptions& options, std::size_t rows)
        : m_shape(shape)
        , m_width(steps * shape.inputs)
        , m_options(options)
        , m_batch(shape, steps, options.batch)
        , m_order(rows)
        , m_inputs(options.batch * m_width)
        , m_slope(options.batch * shape.outputs)
        , m_gradient(shape.parameterCount())
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    }

    void shuffle(Random& random)
    {
        for (std::size_t i = m_order.size(); i > 1; --i)
            std::swap(m_order[i - 1], m_order[static_cast<std::size_t>(
                                          random.integer(0, static_cast<std::int64_t>(i) - 1))]);
    }
    std::size_t batches() const { return (m_order.size() + m_options.batch - 1) / m_options.batch; }
    /// The gradient of one batch and its summed absolute error; the last batch is filled up with
    /// the first rows of the order.
    double learn(std::size_t batch, std::span<const double> parameters,
                 std::span<const double> inputs, std::span<const double> targets)
    {
        const std::size_t outputs = m_shape.outputs;
        for (std::size_t i = 0; i < m_options.batch; ++i)
            std::ranges::copy(inputs.subspan(rowAt(batch, i) * m_width, m_width),
                              m_inputs.begin() + static_cast<std::ptrdiff_t>(i * m_width));
        const std::span<const double> made = m_batch.forward(parameters, m_inputs);
        double loss = 0;
        const double scale = 1 / static_cast<double>(m_options.batch * outputs);
        for (std::size_t i = 0; i < m_options.batch; ++i) {
            for (std::size_t k = 0; k < outputs; ++k) {
                const double off = made[i * outputs + k] - targets[rowAt(batch, i) * outputs + k];
                loss += std::abs(off) * scale;
                m_slope[i * outputs + k] = off > 0 ? scale : off < 0 ? -scale : 0;
            }
        }
        m_batch.backward(parameters, m_inputs, m_slope, m_gradient);
        return loss;
    }
    std::span<const double> gradient() const { return m_gradient; }

private:
    std::size_t rowAt(std::size_t batch, std::size_t i) const
    {
        return m_order[(batch * m_options.batch + i) % m_order.size()];
    }

    LstmShape m_shape;
    std::size_t m_width;
    LstmOptions m_options;
    LstmBatch m_batch;
    std::vector<std::size_t> m_order;
    std::vector<double> m_inputs, m_slope, m_gradient;
};

} // namespace

Result<TrainedLstm> trainLstm(const LstmShape& shape, std::size_t steps,
                              std::span<const double> inputs, std::span<const double> targets,
                              const LstmOptions& options, const Context& context,
                              const std::function<void(double)>& watch)
{
    const std::size_t rows = shape.outputs > 0 ? targets.size() / shape.outputs : 0;
    if (rows == 0 || shape.hidden == 0 || steps == 0 || options.batch == 0 || !(options.rate > 0) ||
        inputs.size() != rows * steps * shape.inputs)
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "A recurrent network needs a sequence for each of its "
                                            "targets, and one at least."));
    Random random(context.seed);
    TrainedLstm trained{shape, initialParameters(shape, random), {}};
    Trainer trainer(shape, steps, options, rows);
    // Adam scales its own steps; a rate that falls is a share of each of them.
    Adam adam(trained.parameters.size(), options.rate);
    std::vector<double> before;
    for (std::size_t epoch = 0; epoch < options.epochs; ++epoch) {
        trainer.shuffle(random);
        const double share =
            1 - 0.9 * static_cast<double>(epoch) / static_cast<double>(options.epochs);
        double loss = 0;
        for (std::size_t batch = 0; batch < trainer.batches(); ++batch) {
            if (context.stopRequested())
                return cancelled();
            loss += trainer.learn(batch, trained.parameters, inputs, targets);
            before = trained.parameters;
            adam.step(trained.parameters, trainer.gradient());
            for (std::size_t i = 0; i < before.size(); ++i)
                trained.parameters[i] = before[i] + share * (trained.parameters[i] - before[i]);
        }
        trained.losses.push_back(loss / static_cast<double>(trainer.batches()));
        context.report(static_cast<double>(epoch + 1) / static_cast<double>(options.epochs),
                       translatable("core", "Training the recurrent network"));
        if (watch)
            watch(trained.losses.back());
    }
    return trained;
}

} // namespace edgecut
