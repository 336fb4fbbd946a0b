// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/costs/engine_profile.h"
#include "core/costs/engine_step_name.h"

#include <algorithm>
#include <unordered_map>

namespace edgecut {

namespace {

constexpr std::string_view kernelTime = "_kernel_time";

constexpr NumberRule timeRule{
    translatable("core", "%1 must be a time, 0 or more; it is %2."),
};
constexpr NumberRule countRule{
    translatable("core", "%1 must be a number of inferences, 1 or more; it is %2."), 1};

double median(std::vector<double>& samples)
{
    const auto middle = samples.begin() + static_cast<std::ptrdiff_t>(samples.size() / 2);
    std::nth_element(samples.begin(), middle, samples.end());
    if (samples.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(samples.begin(), middle)) / 2;
}

/// Gathers the runs of each node, in the order of their first.
class OnnxRuntimeSteps
{
public:
    void take(JsonPlace event)
    {
        if (event.optional("cat").textOrEmpty() != "Node")
            return;
        const JsonPlace name = event.required("name");
        std::string text = name.text();
        if (!text.ends_with(kernelTime))
            return; // waiting, not computing
        text.resize(text.size() - kernelTime.size());
        const double us = event.required("dur").number(timeRule);
        const auto [place, isNew] = m_stepOf.emplace(text, m_samples.size());
        if (isNew) {
            m_steps.push_back({text, layersNamedBy(text), 0, name.line()});
            m_samples.emplace_back();
        }
        m_samples[place->second].push_back(us / 1000);
    }

    std::vector<EngineProfile::Step> finish()
    {
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            std::vector<double>& samples = m_samples[i];
            if (samples.size() >= 3)
                samples.erase(samples.begin());
            m_steps[i].ms = median(samples);
        }
        return std::move(m_steps);
    }

private:
    std::unordered_map<std::string, std::size_t> m_stepOf;
    std::vector<EngineProfile::Step> m_steps;
    std::vector<std::vector<double>> m_samples;
};

std::vector<EngineProfile::Step> tensorRtSteps(const std::vector<JsonPlace>& entries)
{
    std::vector<EngineProfile::Step> steps;
    double count = 0;
    for (const JsonPlace& entry : entries) {
        if (const JsonPlace runs = entry.optional("count"); runs.isValid()) {
            count = runs.number(countRule);
            continue;
        }
        const JsonPlace name = entry.required("name");
        const std::string text = name.text();
        double ms = 0;
        if (const JsonPlace average = entry.optional("averageMs"); average.isValid()) {
            ms = average.number(timeRule);
        } else {
            const JsonPlace total = entry.required("timeMs");
            ms = total.number(timeRule) / std::max(count, 1.0);
            if (count == 0)
                total.fail({translatable("core", "%1 is of several inferences and the file does "
                                                 "not say of how many; it needs averageMs, or a "
                                                 "count before."),
                            {total.path()}});
        }
        steps.push_back({text, layersNamedBy(text), ms, name.line()});
    }
    return steps;
}

bool isEvent(const JsonPlace& entry)
{
    return entry.isObject() && entry.optional("ph").isValid();
}

} // namespace

bool looksLikeEngineProfile(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '[' || text[first] == '{');
}

Result<EngineProfile> readEngineProfile(std::string_view json, const std::string& file)
{
    JsonReader reader(json, file);
    JsonPlace list = reader.root();
    if (list.isObject())
        list = list.required("traceEvents"); // the other form of a Chrome trace
    const std::vector<JsonPlace> entries = list.elements();
    if (!reader.ok())
        return reader.failure();

    EngineProfile profile{file, {}, {}};
    if (std::any_of(entries.begin(), entries.end(), isEvent)) {
        profile.engine = "ONNX Runtime";
        OnnxRuntimeSteps steps;
        for (const JsonPlace& event : entries)
            steps.take(event);
        if (reader.ok())
            profile.steps = steps.finish();
    } else {
        profile.engine = "TensorRT";
        profile.steps = tensorRtSteps(entries);
    }
    if (!reader.ok())
        return reader.failure();
    if (profile.steps.empty())
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The profile holds no layer's time; ONNX Runtime "
                                             "writes them with profiling on, TensorRT with "
                                             "trtexec --exportProfile."),
                        {}},
                       file, 1);
    return profile;
}

} // namespace edgecut
