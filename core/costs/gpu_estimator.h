// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/message.h"
#include "core/base/options.h"
#include "core/base/result.h"
#include "core/costs/gpu_profile.h"
#include "core/learning/linear_regression.h"
#include "core/learning/regression_forest.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// How a server's time for a layer is learned (PerDNN, Fig. 4).
enum class EstimatorKind {
    /// Neurosurgeon's: linear or logarithmic regression on hyperparameters, a model for each type
    /// of layer and number of clients. A number that was not seen takes the nearest one's model.
    LinearOrLog,
    /// The same regression on hyperparameters and load, a model for each type of layer. The paper
    /// does not say whether these, too, are one a load; the load is a feature here.
    LinearOrLogWithLoad,
    /// A random forest on hyperparameters and load, one for each type of layer.
    Forest,
};

struct EstimatorMethod
{
    EstimatorKind kind = EstimatorKind::Forest;
    std::string_view id; ///< "ll", "ll-load", "forest"
    Template title;
};
std::span<const EstimatorMethod> estimatorMethods();
const EstimatorMethod* findEstimatorMethod(std::string_view id); ///< nullptr: unknown

/// "trees", "held-out-share".
std::span<const OptionSpec> estimatorOptionSpecs();

/// A learned server.
class GpuEstimator
{
public:
    /// `rows` are those of the profile to learn from. InvalidInput without any; Cancelled.
    static Result<GpuEstimator> train(const GpuProfile& profile, std::span<const std::size_t> rows,
                                      EstimatorKind kind, const OptionValues& options,
                                      const Context& context);

    /// nullopt: no row had this type of layer. Never below 0: where a line would lead there, 0.
    std::optional<double> estimateMs(std::string_view layerType,
                                     std::span<const double> hyperparameters,
                                     const GpuLoad& load) const;

    /// By column of features(): what the forests found important, by rows learned from; empty for
    /// regressions.
    std::vector<double> importance() const;
    const std::vector<std::string>& features() const { return m_features; }

private:
    struct Learned
    {
        std::map<double, LinearRegression> byClients; ///< one under 0 where load is a feature
        std::optional<RegressionForest> forest;
        std::size_t rows = 0;
    };

    EstimatorKind m_kind = EstimatorKind::Forest;
    std::vector<std::string> m_features; ///< the load's, then the hyperparameters
    std::map<std::string, Learned, std::less<>> m_types;
};

/// Mean absolute error over some held-out rows.
struct EstimatorError
{
    double clients = 0; ///< or 0: all
    std::size_t rows = 0;
    double maeMs = 0;

    bool operator==(const EstimatorError&) const = default;
};

struct EstimatorReport
{
    struct Method
    {
        EstimatorKind kind = EstimatorKind::Forest;
        EstimatorError all;
        std::vector<EstimatorError> byClients; ///< rising
        std::map<std::string, EstimatorError> byType;
        std::size_t clamped = 0; ///< estimates that were below 0

        bool operator==(const Method&) const = default;
    };

    std::size_t learned = 0, heldOut = 0;
    std::vector<Method> methods;
    std::vector<std::string> features;
    std::vector<double> importance; ///< a feature each; empty without the forest

    bool operator==(const EstimatorReport&) const = default;
};

/// Holds rows out by the context's seed, the same for all methods, learns the rest and compares
/// (Fig. 4). Of each type of layer and number of clients the share is held out, rounded, at least
/// one row being left to learn. InvalidInput where that leaves no row held out.
Result<EstimatorReport> compareEstimators(const GpuProfile& profile,
                                          std::span<const EstimatorKind> kinds,
                                          const OptionValues& options, const Context& context);

} // namespace edgecut
