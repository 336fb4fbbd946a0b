// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/adam.h"

#include <Eigen/Core>

#include <cassert>
#include <cmath>

namespace edgecut {

Adam::Adam(std::size_t parameters, double rate, double beta1, double beta2, double epsilon)
    : m_mean(parameters, 0)
    , m_square(parameters, 0)
    , m_rate(rate)
    , m_beta1(beta1)
    , m_beta2(beta2)
    , m_epsilon(epsilon)
{}

void Adam::step(std::span<double> parameters, std::span<const double> gradient)
{
    assert(parameters.size() == m_mean.size() && gradient.size() == m_mean.size());
    ++m_steps;
    const auto size = static_cast<Eigen::Index>(m_mean.size());
    Eigen::Map<Eigen::ArrayXd> at(parameters.data(), size);
    const Eigen::Map<const Eigen::ArrayXd> slope(gradient.data(), size);
    Eigen::Map<Eigen::ArrayXd> mean(m_mean.data(), size);
    Eigen::Map<Eigen::ArrayXd> square(m_square.data(), size);
    mean = m_beta1 * mean + (1 - m_beta1) * slope;
    square = m_beta2 * square + (1 - m_beta2) * slope.square();
    const auto steps = static_cast<double>(m_steps);
    const double meanScale = 1 / (1 - std::pow(m_beta1, steps));
    const double squareScale = 1 / (1 - std::pow(m_beta2, steps));
    at -= m_rate * meanScale * mean / ((squareScale * square).sqrt() + m_epsilon);
}

} // namespace edgecut
