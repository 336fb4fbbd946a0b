// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace edgecut {

/// Adam (Kingma and Ba, 2015): a step against the gradient, scaled by running means of it and of
/// its square. One object for one set of parameters. O(parameters) a step.
class Adam
{
public:
    /// `rate` above 0.
    Adam(std::size_t parameters, double rate, double beta1 = 0.9, double beta2 = 0.999,
         double epsilon = 1e-8);

    /// Both spans have as many numbers as parameters were announced.
    void step(std::span<double> parameters, std::span<const double> gradient);

private:
    std::vector<double> m_mean;
    std::vector<double> m_square;
    double m_rate, m_beta1, m_beta2, m_epsilon;
    std::int64_t m_steps = 0;
};

} // namespace edgecut
