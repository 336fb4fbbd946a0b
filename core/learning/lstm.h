// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/random.h"
#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace edgecut {

/// One layer of long short-term memory (Hochreiter and Schmidhuber, 1997, with forget gates) read
/// over `steps` inputs, and a linear layer on its last state. Its parameters are one array: W
/// (4 hidden x (inputs + hidden), row by row; gates in, forget, cell, out), its biases, V (outputs
/// x hidden), its biases.
struct LstmShape
{
    std::size_t inputs = 2;
    std::size_t hidden = 16;
    std::size_t outputs = 2;

    std::size_t parameterCount() const
    {
        return 4 * hidden * (inputs + hidden + 1) + outputs * (hidden + 1);
    }
    bool operator==(const LstmShape&) const = default;
};

/// Uniform in +-1/sqrt(hidden); the forget gates' biases are 1, so that it starts by remembering.
std::vector<double> initialParameters(const LstmShape& shape, Random& random);

/// Runs batches of sequences and their gradients; holds the room for one batch.
class LstmBatch
{
public:
    LstmBatch(const LstmShape& shape, std::size_t steps, std::size_t samples);

    /// `inputs`: samples x (steps * inputs), row by row; returns samples x outputs, valid until the
    /// next call. O(samples * steps * parameters).
    std::span<const double> forward(std::span<const double> parameters,
                                    std::span<const double> inputs);
    /// After forward(): the gradient with respect to the parameters, summed over the samples, of
    /// one with respect to the outputs.
    void backward(std::span<const double> parameters, std::span<const double> inputs,
                  std::span<const double> outputGradient, std::span<double> gradient);

private:
    LstmShape m_shape;
    std::size_t m_steps, m_samples;
    std::vector<double> m_gates;  ///< of each step: 4 hidden x samples
    std::vector<double> m_cells;  ///< of each step and before the first: hidden x samples
    std::vector<double> m_states; ///< likewise
    std::vector<double> m_outputs;
};

struct LstmOptions
{
    std::size_t epochs = 30;
    std::size_t batch = 64;
    double rate = 0.001;
};

struct TrainedLstm
{
    LstmShape shape;
    std::vector<double> parameters;
    std::vector<double> losses; ///< mean absolute error of each epoch, while it was learning
};

/// Trains by Adam on the mean absolute error; the rate falls in a straight line to a tenth over the
/// epochs. Rows of `inputs` (rows x steps * shape.inputs) belong to rows of `targets`. The seed is
/// the context's, and the same seed gives the same bits on one machine. Cancelled within a batch.
/// `watch` gets each epoch's loss, on this thread.
Result<TrainedLstm> trainLstm(const LstmShape& shape, std::size_t steps,
                              std::span<const double> inputs, std::span<const double> targets,
                              const LstmOptions& options, const Context& context,
                              const std::function<void(double)>& watch = {});

} // namespace edgecut
