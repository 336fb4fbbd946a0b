// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace edgecut {

/// How a linear support vector regression is trained.
struct LinearSvrOptions
{
    double penalty = 1; ///< C
    double epsilon = 0; ///< errors up to this cost nothing
    double tolerance = 1e-4;
};

/// y = weights * x + offset.
struct LinearSvr
{
    std::vector<double> weights;
    double offset = 0;

    double predict(std::span<const double> x) const;
    bool operator==(const LinearSvr&) const = default;
};

/// Trains by LIBLINEAR (Fan et al., 2008) its primal solver of the squared epsilon-insensitive
/// loss (L2R_L2LOSS_SVR). scikit-learn's LinearSVR uses the dual one of the plain loss, which draws
/// from the C library's one random generator: two runs would differ, and two threads race.
///
/// `inputs` is rows x columns, row by row, a row for each target; columns should have mean 0 and
/// deviation 1. LIBLINEAR cannot be interrupted; 200,000 rows of 10 columns take it about 0.2 s.
/// InvalidInput for no rows or a wrong size.
Result<LinearSvr> trainLinearSvr(std::span<const double> inputs, std::size_t columns,
                                 std::span<const double> targets, const LinearSvrOptions& options,
                                 const Context& context);

} // namespace edgecut
