// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/perceptron.h"

#include <Eigen/Core>

#include <cassert>
#include <cmath>

namespace edgecut {

namespace {

using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using RowsMap = Eigen::Map<Rows>;
using ConstRowsMap = Eigen::Map<const Rows>;
using RowMap = Eigen::Map<Eigen::RowVectorXd>;
using ConstRowMap = Eigen::Map<const Eigen::RowVectorXd>;

Eigen::Index index(std::size_t value)
{
    return static_cast<Eigen::Index>(value);
}

/// Where the four parts of the parameters begin.
struct Parts
{
    explicit Parts(const PerceptronShape& shape)
        : hiddenBias(shape.hidden * shape.inputs)
        , output(hiddenBias + shape.hidden)
        , outputBias(output + shape.outputs * shape.hidden)
    {}

    std::size_t hiddenBias, output, outputBias;
};

} // namespace

std::vector<double> initialParameters(const PerceptronShape& shape, double outputRange,
                                      Random& random)
{
    std::vector<double> parameters(shape.parameterCount());
    const double hiddenRange = 1 / std::sqrt(static_cast<double>(shape.inputs));
    const std::size_t output = Parts(shape).output;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const double range = i < output ? hiddenRange : outputRange;
        parameters[i] = random.uniform(-range, range);
    }
    return parameters;
}

PerceptronBatch::PerceptronBatch(const PerceptronShape& shape, std::size_t samples)
    : m_shape(shape)
    , m_samples(samples)
    , m_inputs(samples * shape.inputs)
    , m_hidden(samples * shape.hidden)
    , m_outputs(samples * shape.outputs)
    , m_hiddenGradient(m_hidden.size())
    , m_outputGradient(m_outputs.size())
{}

void PerceptronBatch::forward(std::span<const double> parameters)
{
    assert(parameters.size() == m_shape.parameterCount());
    const Parts parts(m_shape);
    const double* p = parameters.data();
    const Eigen::Index samples = index(m_samples), in = index(m_shape.inputs),
                       mid = index(m_shape.hidden), out = index(m_shape.outputs);
    const ConstRowsMap inputs(m_inputs.data(), samples, in);
    RowsMap hidden(m_hidden.data(), samples, mid);
    RowsMap outputs(m_outputs.data(), samples, out);

    hidden.noalias() = inputs * ConstRowsMap(p, mid, in).transpose();
    hidden.rowwise() += ConstRowMap(p + parts.hiddenBias, mid);
    hidden = hidden.cwiseMax(0.0);
    outputs.noalias() = hidden * ConstRowsMap(p + parts.output, out, mid).transpose();
    outputs.rowwise() += ConstRowMap(p + parts.outputBias, out);
    if (m_shape.logisticOutput)
        outputs = (1 + (-outputs.array()).exp()).inverse();
}

void PerceptronBatch::backward(std::span<const double> parameters,
                               std::span<const double> outputGradient,
                               std::span<double> parameterGradient, std::span<double> inputGradient)
{
    assert(outputGradient.size() == m_outputs.size());
    assert(parameterGradient.size() == m_shape.parameterCount());
    const Parts parts(m_shape);
    const double* p = parameters.data();
    const Eigen::Index samples = index(m_samples), in = index(m_shape.inputs),
                       mid = index(m_shape.hidden), out = index(m_shape.outputs);
    const ConstRowsMap hidden(m_hidden.data(), samples, mid);
    const ConstRowsMap outputs(m_outputs.data(), samples, out);
    RowsMap beforeOutput(m_outputGradient.data(), samples, out);
    RowsMap beforeHidden(m_hiddenGradient.data(), samples, mid);

    beforeOutput = ConstRowsMap(outputGradient.data(), samples, out);
    if (m_shape.logisticOutput)
        beforeOutput.array() *= outputs.array() * (1 - outputs.array());
    beforeHidden.noalias() = beforeOutput * ConstRowsMap(p + parts.output, out, mid);
    beforeHidden = (hidden.array() > 0).select(beforeHidden, 0);

    double* g = parameterGradient.data();
    const ConstRowsMap inputs(m_inputs.data(), samples, in);
    RowsMap(g, mid, in).noalias() = beforeHidden.transpose() * inputs;
    RowMap(g + parts.hiddenBias, mid) = beforeHidden.colwise().sum();
    RowsMap(g + parts.output, out, mid).noalias() = beforeOutput.transpose() * hidden;
    RowMap(g + parts.outputBias, out) = beforeOutput.colwise().sum();
    if (!inputGradient.empty()) {
        assert(inputGradient.size() == m_inputs.size());
        RowsMap(inputGradient.data(), samples, in).noalias() =
            beforeHidden * ConstRowsMap(p, mid, in);
    }
}

} // namespace edgecut
