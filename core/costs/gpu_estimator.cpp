// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/gpu_estimator.h"

#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace edgecut {

namespace {

constexpr std::array methodTable = {
    EstimatorMethod{EstimatorKind::LinearOrLog, "ll",
                    translatable("core", "LL (Neurosurgeon)")},
    EstimatorMethod{EstimatorKind::LinearOrLogWithLoad, "ll-load",
                    translatable("core", "LL with load")},
    EstimatorMethod{EstimatorKind::Forest, "forest",
                    translatable("core", "Forest with load (PerDNN)")},
};

constexpr std::array optionTable = {
    OptionSpec{"trees", translatable("core", "Trees"), "", 1, 60, 2000,
               translatable("core", "Trees of each forest")},
    OptionSpec{"held-out-share", translatable("core", "Held out"), "", 0.01, 0.25, 0.9,
               translatable("core", "Share of the rows that errors are measured on and nothing is "
                                    "learned from")},
};

/// The load's columns and the hyperparameters, or the latter alone.
std::vector<double> featuresOf(const GpuLoad& load, std::span<const double> hyperparameters,
                               EstimatorKind kind)
{
    std::vector<double> features;
    if (kind != EstimatorKind::LinearOrLog) {
        const auto values = load.values();
        features.assign(values.begin(), values.end());
    }
    features.insert(features.end(), hyperparameters.begin(), hyperparameters.end());
    return features;
}

void shuffle(std::vector<std::size_t>& rows, Random& random)
{
    for (std::size_t i = rows.size(); i > 1; --i)
        std::swap(
            rows[i - 1],
            rows[static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(i) - 1))]);
}

struct Parts
{
    std::vector<std::size_t> learned, heldOut;
};

Parts divide(const GpuProfile& profile, double share, std::uint64_t seed)
{
    std::map<std::pair<std::string, double>, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < profile.rows.size(); ++i)
        groups[{profile.rows[i].layerType, profile.rows[i].load.clients}].push_back(i);
    Parts parts;
    Random random(seed);
    for (auto& [key, rows] : groups) {
        shuffle(rows, random);
        const auto wanted =
            static_cast<std::size_t>(std::lround(share * static_cast<double>(rows.size())));
        const std::size_t held = std::min(wanted, rows.size() - 1);
        parts.heldOut.insert(parts.heldOut.end(), rows.begin(),
                             rows.begin() + static_cast<std::ptrdiff_t>(held));
        parts.learned.insert(parts.learned.end(), rows.begin() + static_cast<std::ptrdiff_t>(held),
                             rows.end());
    }
    // In the file's order: what is learned does not depend on how groups are sorted.
    std::ranges::sort(parts.learned);
    std::ranges::sort(parts.heldOut);
    return parts;
}

void count(EstimatorError& error, double missedMs)
{
    ++error.rows;
    error.maeMs += (std::abs(missedMs) - error.maeMs) / static_cast<double>(error.rows);
}

EstimatorReport::Method errorsOf(const GpuEstimator& estimator, EstimatorKind kind,
                                 const GpuProfile& profile, const std::vector<std::size_t>& rows)
{
    EstimatorReport::Method method;
    method.kind = kind;
    std::map<double, EstimatorError> byClients;
    for (const std::size_t i : rows) {
        const GpuProfile::Row& row = profile.rows[i];
        const std::optional<double> ms =
            estimator.estimateMs(row.layerType, row.hyperparameters, row.load);
        const double missedMs = ms.value_or(0) - row.timeMs;
        method.clamped += ms == 0.0 ? 1 : 0;
        count(method.all, missedMs);
        count(byClients[row.load.clients], missedMs);
        count(method.byType[row.layerType], missedMs);
    }
    for (auto& [clients, error] : byClients) {
        error.clients = clients;
        method.byClients.push_back(error);
    }
    return method;
}

} // namespace

std::span<const EstimatorMethod> estimatorMethods()
{
    return methodTable;
}

const EstimatorMethod* findEstimatorMethod(std::string_view id)
{
    const auto found = std::ranges::find(methodTable, id, &EstimatorMethod::id);
    return found == methodTable.end() ? nullptr : &*found;
}

std::span<const OptionSpec> estimatorOptionSpecs()
{
    return optionTable;
}

Result<GpuEstimator> GpuEstimator::train(const GpuProfile& profile,
                                         std::span<const std::size_t> rows, EstimatorKind kind,
                                         const OptionValues& options, const Context& context)
{
    if (rows.empty())
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "There are no rows to learn from."));
    GpuEstimator estimator;
    estimator.m_kind = kind;
    if (kind != EstimatorKind::LinearOrLog)
        estimator.m_features.assign(gpuLoadNames().begin(), gpuLoadNames().end());
    estimator.m_features.insert(estimator.m_features.end(), profile.hyperparameters.begin(),
                                profile.hyperparameters.end());
    std::map<std::pair<std::string, double>, RegressionData> groups;
    for (const std::size_t i : rows) {
        const GpuProfile::Row& row = profile.rows[i];
        const double key = kind == EstimatorKind::LinearOrLog ? row.load.clients : 0;
        RegressionData& data = groups[{row.layerType, key}];
        data.columns = estimator.m_features.size();
        data.add(featuresOf(row.load, row.hyperparameters, kind), row.timeMs);
    }
    ForestOptions forest;
    forest.trees = static_cast<int>(optionValue(options, optionTable[0]));
    double done = 0;
    for (const auto& [key, data] : groups) {
        if (context.stopRequested())
            return cancelled();
        context.report(done++ / static_cast<double>(groups.size()),
                       {translatable("core", "Learning the times of %1"), {key.first}});
        Learned& learned = estimator.m_types[key.first];
        learned.rows += data.rows();
        if (kind == EstimatorKind::Forest) {
            Result<RegressionForest> grown = RegressionForest::train(data, forest, context);
            if (!grown)
                return failure(std::move(grown.error()));
            learned.forest = std::move(*grown);
        } else {
            Result<LinearRegression> line = LinearRegression::trainBetter(data);
            if (!line)
                return failure(std::move(line.error()));
            learned.byClients.emplace(key.second, std::move(*line));
        }
    }
    return estimator;
}

std::optional<double> GpuEstimator::estimateMs(std::string_view layerType,
                                               std::span<const double> hyperparameters,
                                               const GpuLoad& load) const
{
    const auto found = m_types.find(layerType);
    if (found == m_types.end())
        return std::nullopt;
    const Learned& learned = found->second;
    const std::vector<double> features = featuresOf(load, hyperparameters, m_kind);
    if (learned.forest)
        return std::max(0.0, learned.forest->predict(features));
    const double key = m_kind == EstimatorKind::LinearOrLog ? load.clients : 0;
    const auto nearest = std::ranges::min_element(
        learned.byClients, {}, [key](const auto& entry) { return std::abs(entry.first - key); });
    return std::max(0.0, nearest->second.predict(features));
}

std::vector<double> GpuEstimator::importance() const
{
    std::vector<double> sum;
    double rows = 0;
    for (const auto& [type, learned] : m_types) {
        if (!learned.forest)
            continue;
        sum.resize(m_features.size(), 0);
        const auto weight = static_cast<double>(learned.rows);
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += weight * learned.forest->importance()[i];
        rows += weight;
    }
    for (double& importance : sum)
        importance /= rows;
    return sum;
}

Result<EstimatorReport> compareEstimators(const GpuProfile& profile,
                                          std::span<const EstimatorKind> kinds,
                                          const OptionValues& options, const Context& context)
{
    if (const Status status = checkOptions(optionTable, options, "estimate"); !status)
        return failure(status.error());
    const Parts parts = divide(profile, optionValue(options, optionTable[1]), context.seed);
    if (parts.heldOut.empty())
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "No row can be held out to measure errors on: no type "
                                            "of layer has several rows with as many clients. Give "
                                            "more rows or a larger --held-out-share."),
                       profile.name);
    EstimatorReport report;
    report.learned = parts.learned.size();
    report.heldOut = parts.heldOut.size();
    for (const EstimatorKind kind : kinds) {
        const Result<GpuEstimator> estimator =
            GpuEstimator::train(profile, parts.learned, kind, options, context);
        if (!estimator)
            return failure(estimator.error());
        report.methods.push_back(errorsOf(*estimator, kind, profile, parts.heldOut));
        if (kind == EstimatorKind::Forest) {
            report.features = estimator->features();
            report.importance = estimator->importance();
        }
    }
    return report;
}

} // namespace edgecut
