// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/linear_svr.h"

#include <linear.h>

#include <cassert>
#include <memory>
#include <numeric>

namespace edgecut {

double LinearSvr::predict(std::span<const double> x) const
{
    assert(x.size() == weights.size());
    return std::inner_product(x.begin(), x.end(), weights.begin(), offset);
}

Result<LinearSvr> trainLinearSvr(std::span<const double> inputs, std::size_t columns,
                                 std::span<const double> targets, const LinearSvrOptions& options,
                                 const Context& context)
{
    if (columns == 0 || targets.empty() || inputs.size() != columns * targets.size())
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "A regression needs a row of inputs for each of its "
                                            "targets, and one at least."));
    if (context.stopRequested())
        return cancelled();
    // Every row: its columns, a 1 for the offset, and the end mark.
    const std::size_t width = columns + 2;
    std::vector<feature_node> nodes(width * targets.size());
    std::vector<feature_node*> rows(targets.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        rows[row] = &nodes[row * width];
        for (std::size_t i = 0; i < columns; ++i)
            rows[row][i] = {static_cast<int>(i) + 1, inputs[row * columns + i]};
        rows[row][columns] = {static_cast<int>(columns) + 1, 1};
        rows[row][columns + 1] = {-1, 0};
    }
    std::vector<double> wanted(targets.begin(), targets.end());
    problem data{};
    data.l = static_cast<int>(rows.size());
    data.n = static_cast<int>(columns) + 1;
    data.y = wanted.data();
    data.x = rows.data();
    data.bias = 1;
    parameter settings{};
    settings.solver_type = L2R_L2LOSS_SVR;
    settings.C = options.penalty;
    settings.eps = options.tolerance;
    settings.p = options.epsilon;
    if (const char* wrong = check_parameter(&data, &settings))
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The regression cannot be trained: %1."), {std::string(wrong)}});
    set_print_string_function([](const char*) {});
    const auto release = [](model* trained) { free_and_destroy_model(&trained); };
    const std::unique_ptr<model, decltype(release)> trained(train(&data, &settings), release);
    if (context.stopRequested())
        return cancelled();
    LinearSvr result;
    result.weights.assign(trained->w, trained->w + columns);
    result.offset = trained->w[columns] * trained->bias;
    return result;
}

} // namespace edgecut
