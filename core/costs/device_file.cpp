// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/costs/device.h"
#include "core/costs/device_radio.h"
#include "core/network/radio_json.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace edgecut {

namespace {

constexpr double largest = std::numeric_limits<double>::max();
const NumberRule rateRule{translatable("core", "%1 must be a rate above 0; it is %2."), 0, largest,
                          true};
const NumberRule timeRule{translatable("core", "%1 must be a time above 0; it is %2."), 0, largest,
                          true};
const NumberRule amountRule{translatable("core", "%1 must be a number, 0 or more; it is %2.")};
const NumberRule shareRule{
    translatable("core", "%1 must be a share above 0 and at most 1; it is %2."), 0, 1, true};
const NumberRule batchRule{translatable("core", "%1 must be from 1 to 65536 inputs; it is %2."), 1,
                           65536};
const NumberRule coefficientRule{translatable("core", "%1 must be a number; it is %2."), -largest};

constexpr std::pair<std::string_view, RegressionTerm::Variable> variableNames[] = {
    {"input_bytes", RegressionTerm::Variable::InputBytes},
    {"input_elements", RegressionTerm::Variable::InputElements},
    {"output_bytes", RegressionTerm::Variable::OutputBytes},
    {"output_elements", RegressionTerm::Variable::OutputElements},
    {"input_feature_maps", RegressionTerm::Variable::InputFeatureMaps},
    {"convolution_volume", RegressionTerm::Variable::ConvolutionVolume},
};

RegressionTerm::Variable readVariable(JsonPlace place)
{
    const std::string text = place.text();
    if (!place.isText())
        return RegressionTerm::Variable::None;
    std::string known;
    for (const auto& [name, variable] : variableNames) {
        if (name == text)
            return variable;
        known += (known.empty() ? "" : ", ") + std::string(name);
    }
    place.fail({translatable("core", "%1 is %2; it must be one of %3."),
                {place.path(), place.found(), known}});
    return RegressionTerm::Variable::None;
}

// Calls `read` with each member of an object whose keys are layer kinds.
template <typename Read>
void forEachKind(JsonPlace object, Read read)
{
    for (const auto& [key, place] : object.members()) {
        if (const std::optional<LayerKind> kind = layerKindFromName(key))
            read(*kind, place);
        else
            place.fail({translatable("core", "%1 is no kind of layer; kinds are named as in ONNX "
                                             "(Conv, Gemm, MaxPool)."),
                        {place.path()}});
    }
}

RooflineModel readRoofline(JsonPlace place)
{
    place.allowKeys({"gmacs_per_second", "gigabytes_per_second", "overhead_ms", "efficiency"});
    RooflineModel model;
    model.gmacsPerSecond = place.required("gmacs_per_second").number(rateRule);
    model.gigabytesPerSecond = place.required("gigabytes_per_second").number(rateRule);
    model.overheadMs = place.optional("overhead_ms").number(amountRule);
    forEachKind(place.optional("efficiency"), [&model](LayerKind kind, JsonPlace share) {
        model.efficiency[kind] = share.number(shareRule);
    });
    return model;
}

RegressionModel readRegression(JsonPlace place)
{
    place.allowKeys({"scale", "mobile_capability", "terms"});
    RegressionModel model;
    const JsonPlace scale = place.optional("scale");
    const JsonPlace capability = place.optional("mobile_capability");
    if (scale.isValid() && capability.isValid())
        place.fail({translatable("core", "%1 has a \"scale\" and a \"mobile_capability\"; one "
                                         "follows from the other, so leave one out."),
                    {place.path()}});
    if (scale.isValid())
        model.scale = scale.number(rateRule);
    if (capability.isValid())
        model.scale = webArScale(capability.number(rateRule));
    forEachKind(place.required("terms"), [&model](LayerKind kind, JsonPlace object) {
        object.allowKeys({"x1", "a", "x2", "b", "c"});
        RegressionTerm& term = model.terms[kind];
        term.x1 = readVariable(object.optional("x1"));
        term.x2 = readVariable(object.optional("x2"));
        term.a = object.optional("a").number(coefficientRule);
        term.b = object.optional("b").number(coefficientRule);
        term.c = object.required("c").number(coefficientRule);
    });
    return model;
}

PublishedTime readPublished(JsonPlace place)
{
    place.allowKeys({"network", "ms", "batch", "source", "url"});
    PublishedTime time{place.required("network").text(), place.required("ms").number(timeRule),
                       place.required("source").text(), place.optional("url").textOrEmpty()};
    if (const JsonPlace batch = place.optional("batch"); batch.isValid())
        time.inputs = batch.integer(batchRule);
    return time;
}

std::optional<Radio> radioOf(JsonPlace root)
{
    const JsonPlace radio = root.optional("radio");
    return radio.isValid() ? std::optional(readRadio(radio)) : std::nullopt;
}

} // namespace

Result<Device> readDevice(std::string_view json, const std::string& file)
{
    JsonReader reader(json, file);
    const JsonPlace root = reader.root("edgecut.device", 1);
    root.allowKeys({"format", "version", "id", "title", "active_power_w", "roofline", "regression",
                    "energy_regression", "notes", "sources", "published", "radio"});
    Device device;
    device.id = root.required("id").text();
    device.title = root.required("title").text();
    device.activePowerW = root.optional("active_power_w").number(amountRule);
    const JsonPlace roofline = root.optional("roofline");
    const JsonPlace regression = root.optional("regression");
    if (root.isObject() && roofline.isValid() == regression.isValid())
        root.fail(translatable("core", "A device has either \"roofline\" or \"regression\": the "
                                       "model of its layer times."));
    if (roofline.isValid())
        device.model = readRoofline(roofline);
    else
        device.model = readRegression(regression);
    if (const JsonPlace energy = root.optional("energy_regression"); energy.isValid()) {
        if (device.activePowerW > 0)
            root.fail(translatable("core", "A device has either \"active_power_w\" or "
                                           "\"energy_regression\": the model of its energy."));
        device.energy = readRegression(energy);
    }
    for (const JsonPlace note : root.optional("notes").elements())
        device.notes.push_back(note.text());
    for (const JsonPlace source : root.optional("sources").elements()) {
        source.allowKeys({"what", "text", "url"});
        device.sources.push_back({source.required("what").text(), source.required("text").text(),
                                  source.optional("url").textOrEmpty()});
    }
    for (const JsonPlace time : root.optional("published").elements())
        device.published.push_back(readPublished(time));
    radioOf(root);
    if (!reader.ok())
        return reader.failure();
    return device;
}

Result<std::optional<Radio>> readDeviceRadio(std::string_view json, const std::string& file)
{
    JsonReader reader(json, file);
    const std::optional<Radio> radio = radioOf(reader.root("edgecut.device", 1));
    if (!reader.ok())
        return reader.failure();
    return radio;
}

} // namespace edgecut
