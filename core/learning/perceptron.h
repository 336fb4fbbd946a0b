// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <span>
#include <vector>

namespace edgecut {

/// A network of one hidden layer of rectified units: outputs = f(B * max(0, A * inputs + a) + b),
/// f the logistic function or none. Its parameters are one array: A (hidden x inputs, row by row),
/// a, B (outputs x hidden, row by row), b.
struct PerceptronShape
{
    std::size_t inputs = 1;
    std::size_t hidden = 1;
    std::size_t outputs = 1;
    bool logisticOutput = false;

    std::size_t parameterCount() const { return hidden * (inputs + 1) + outputs * (hidden + 1); }
    bool operator==(const PerceptronShape&) const = default;
};

/// Uniform in +-1/sqrt(inputs of the layer), as in Lillicrap et al. (2016); the output layer in
/// +-`outputRange`, small, so that it starts undecided.
std::vector<double> initialParameters(const PerceptronShape& shape, double outputRange,
                                      Random& random);

/// A perceptron's outputs for a batch of inputs, and gradients through it. Holds the room for one
/// batch, so that training allocates nothing. Rows of the arrays are samples.
class PerceptronBatch
{
public:
    PerceptronBatch(const PerceptronShape& shape, std::size_t samples);

    std::span<double> inputs() { return m_inputs; }               ///< samples x inputs, to fill
    std::span<const double> outputs() const { return m_outputs; } ///< samples x outputs

    /// O(samples * parameters). `parameters` as PerceptronShape says, here and below.
    void forward(std::span<const double> parameters);
    /// After forward() with the same parameters: from the gradient with respect to the outputs
    /// (samples x outputs) those with respect to the parameters (summed over samples, overwritten)
    /// and, where it is not empty, to the inputs (samples x inputs).
    void backward(std::span<const double> parameters, std::span<const double> outputGradient,
                  std::span<double> parameterGradient, std::span<double> inputGradient = {});

private:
    PerceptronShape m_shape;
    std::size_t m_samples;
    std::vector<double> m_inputs, m_hidden, m_outputs;
    std::vector<double> m_hiddenGradient, m_outputGradient;
};

} // namespace edgecut
