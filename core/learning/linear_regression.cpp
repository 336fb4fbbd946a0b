// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/linear_regression.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <cmath>

namespace edgecut {

namespace {

double scaled(double x, FeatureScale scale)
{
    return scale == FeatureScale::Linear ? x : std::copysign(std::log1p(std::abs(x)), x);
}

} // namespace

Result<LinearRegression> LinearRegression::train(const RegressionData& data, FeatureScale scale)
{
    if (data.rows() == 0)
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "There is nothing to learn from; give rows."));
    const auto rows = static_cast<Eigen::Index>(data.rows());
    const auto columns = static_cast<Eigen::Index>(data.columns);
    Eigen::MatrixXd x(rows, columns);
    for (Eigen::Index row = 0; row < rows; ++row) {
        const std::span<const double> from = data.row(static_cast<std::size_t>(row));
        for (Eigen::Index column = 0; column < columns; ++column)
            x(row, column) = scaled(from[static_cast<std::size_t>(column)], scale);
    }
    const Eigen::Map<const Eigen::VectorXd> y(data.targets.data(), rows);
    const Eigen::RowVectorXd mean = x.colwise().mean();
    x.rowwise() -= mean;
    Eigen::RowVectorXd deviation =
        (x.colwise().squaredNorm() / static_cast<double>(rows)).cwiseSqrt();
    for (Eigen::Index column = 0; column < columns; ++column) {
        if (deviation(column) <= 1e-12 * std::abs(mean(column)))
            deviation(column) = 0; // says nothing
        x.col(column) *= deviation(column) > 0 ? 1 / deviation(column) : 0;
    }
    constexpr double ridge = 1e-6;
    Eigen::MatrixXd normal = x.transpose() * x;
    normal.diagonal().array() += ridge * static_cast<double>(rows);
    const double level = y.mean();
    const Eigen::VectorXd weights =
        normal.ldlt().solve(x.transpose() * (y.array() - level).matrix());

    LinearRegression model;
    model.m_scale = scale;
    model.m_intercept = level;
    for (Eigen::Index column = 0; column < columns; ++column) {
        model.m_mean.push_back(mean(column));
        model.m_factor.push_back(deviation(column) > 0 ? weights(column) / deviation(column) : 0);
    }
    return model;
}

Result<LinearRegression> LinearRegression::trainBetter(const RegressionData& data)
{
    Result<LinearRegression> linear = train(data, FeatureScale::Linear);
    if (!linear)
        return linear;
    Result<LinearRegression> logarithmic = train(data, FeatureScale::Logarithmic);
    return logarithmic->squaredError(data) < linear->squaredError(data) ? logarithmic : linear;
}

double LinearRegression::predict(std::span<const double> row) const
{
    double sum = m_intercept;
    for (std::size_t column = 0; column < m_mean.size(); ++column)
        sum += m_factor[column] * (scaled(row[column], m_scale) - m_mean[column]);
    return sum;
}

double LinearRegression::squaredError(const RegressionData& data) const
{
    double sum = 0;
    for (std::size_t row = 0; row < data.rows(); ++row) {
        const double error = predict(data.row(row)) - data.targets[row];
        sum += error * error;
    }
    return sum;
}

} // namespace edgecut
