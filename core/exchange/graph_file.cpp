// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/base/json_text.h"
#include "core/exchange/files.h"
#include "core/graph/graph_builder.h"

#include <nlohmann/json.hpp>

#include <unordered_map>

namespace edgecut {

using Json = nlohmann::ordered_json;

namespace {

const NumberRule countRule{translatable("core", "%1 must be a whole number, 0 or more; it is %2.")};
const NumberRule wholeRule{translatable("core", "%1 must be a whole number; it is %2."),
                           std::numeric_limits<double>::lowest()};

// Only what differs from a layer without attributes, to keep the document readable.
Json attributesJson(const LayerAttributes& attributes)
{
    const LayerAttributes standard;
    Json entry = Json::object();
    const auto add = [&entry](const char* key, const auto& value, const auto& usual) {
        if (value != usual)
            entry[key] = value;
    };
    add("kernel", attributes.kernel, standard.kernel);
    add("strides", attributes.strides, standard.strides);
    add("dilations", attributes.dilations, standard.dilations);
    add("padding", attributes.padding, standard.padding);
    add("groups", attributes.groups, standard.groups);
    add("out_channels", attributes.outChannels, standard.outChannels);
    add("axis", attributes.axis, standard.axis);
    add("ceil_mode", attributes.ceilMode, standard.ceilMode);
    return entry;
}

Json tensorNames(const Graph& graph, const std::vector<TensorId>& tensors)
{
    Json names = Json::array();
    for (const TensorId id : tensors)
        names.push_back(graph.tensor(id).name);
    return names;
}

std::vector<std::int64_t> readWholeNumbers(JsonPlace list, const NumberRule& rule)
{
    std::vector<std::int64_t> numbers;
    for (const JsonPlace place : list.elements())
        numbers.push_back(place.integer(rule));
    return numbers;
}

LayerAttributes readAttributes(JsonPlace place)
{
    LayerAttributes attributes;
    if (!place.isValid())
        return attributes;
    place.allowKeys({"kernel", "strides", "dilations", "padding", "groups", "out_channels", "axis",
                     "ceil_mode"});
    attributes.kernel = readWholeNumbers(place.optional("kernel"), countRule);
    attributes.strides = readWholeNumbers(place.optional("strides"), countRule);
    attributes.dilations = readWholeNumbers(place.optional("dilations"), countRule);
    attributes.padding = readWholeNumbers(place.optional("padding"), wholeRule);
    if (const JsonPlace groups = place.optional("groups"); groups.isValid())
        attributes.groups = groups.integer(countRule);
    attributes.outChannels = place.optional("out_channels").integer(countRule);
    attributes.axis = place.optional("axis").integer(wholeRule);
    attributes.ceilMode = place.optional("ceil_mode").boolean();
    return attributes;
}

class GraphReader
{
public:
    explicit GraphReader(JsonReader& reader) : m_reader(reader) {}

    Result<Graph> read()
    {
        const JsonPlace root = m_reader.root("edgecut.graph", 1);
        root.allowKeys({"format", "version", "name", "layers", "tensors"});
        GraphBuilder builder(root.optional("name").textOrEmpty());
        for (const JsonPlace place : root.required("tensors").elements())
            addTensor(builder, place);
        for (const JsonPlace place : root.required("layers").elements())
            addLayer(builder, place);
        if (!m_reader.ok())
            return m_reader.failure();
        Result<Graph> graph = std::move(builder).build();
        if (!graph)
            graph.error().file = m_reader.file();
        return graph;
    }

private:
    void addTensor(GraphBuilder& builder, JsonPlace place)
    {
        place.allowKeys({"name", "shape", "type", "bytes"});
        std::string tensorName = place.required("name").textOrEmpty();
        const JsonPlace typePlace = place.required("type");
        const std::string typeName = typePlace.text();
        const std::optional<DataType> type = dataTypeFromName(typeName);
        if (typePlace.isText() && !type)
            typePlace.fail(
                {translatable("core", "%1 is %2, which is no type of elements; types are "
                                      "named as float32, int64 or uint8."),
                 {typePlace.path(), typePlace.found()}});
        const JsonPlace shapePlace = place.required("shape");
        std::optional<Shape> shape;
        if (shapePlace.isValid() && !shapePlace.isNull())
            shape = readWholeNumbers(shapePlace, countRule);
        const TensorId id = builder.addTensor(tensorName, shape, type.value_or(DataType::Unknown));
        if (const JsonPlace bytes = place.optional("bytes"); bytes.isValid() && m_reader.ok()) {
            const std::int64_t said = bytes.integer(countRule);
            if (said != builder.tensor(id).bytes)
                bytes.fail({translatable("core", "%1 is %2, but shape and type make %3."),
                            {bytes.path(), said, builder.tensor(id).bytes}});
        }
        if (!m_tensors.emplace(tensorName, id).second)
            place.required("name").fail(
                {translatable("core", "%1 uses the name %2 a second time; give it another name."),
                 {place.required("name").path(), place.required("name").found()}});
    }

    void addLayer(GraphBuilder& builder, JsonPlace place)
    {
        if (!m_reader.ok())
            return;
        place.allowKeys({"name", "kind", "operation", "inputs", "outputs", "macs", "weights_bytes",
                         "attributes"});
        Layer layer;
        layer.name = place.required("name").text();
        const JsonPlace kindPlace = place.required("kind");
        const std::optional<LayerKind> kind = layerKindFromName(kindPlace.text());
        if (kindPlace.isText() && !kind)
            kindPlace.fail({translatable("core", "%1 is %2, which is no kind of layer; kinds are "
                                                 "named as in ONNX (Conv, Gemm, MaxPool)."),
                            {kindPlace.path(), kindPlace.found()}});
        layer.kind = kind.value_or(LayerKind::Other);
        const JsonPlace operation = place.optional("operation");
        layer.operation = operation.isValid() ? operation.textOrEmpty() : kindPlace.textOrEmpty();
        layer.inputs = tensorsNamed(place.required("inputs"));
        layer.outputs = tensorsNamed(place.required("outputs"));
        const JsonPlace macs = place.required("macs");
        layer.macs = macs.isNull() ? std::nullopt : std::optional(macs.integer(countRule));
        layer.weightBytes = place.optional("weights_bytes").integer(countRule);
        layer.attributes = readAttributes(place.optional("attributes"));
        builder.addLayer(std::move(layer));
    }

    std::vector<TensorId> tensorsNamed(JsonPlace list)
    {
        std::vector<TensorId> ids;
        for (const JsonPlace place : list.elements()) {
            const auto found = m_tensors.find(place.textOrEmpty());
            if (found != m_tensors.end())
                ids.push_back(found->second);
            else
                place.fail({translatable(
                                "core", "%1 names the tensor %2, which \"tensors\" does not hold."),
                            {place.path(), place.found()}});
        }
        return ids;
    }

    JsonReader& m_reader;
    std::unordered_map<std::string, TensorId> m_tensors;
};

} // namespace

std::string writeGraph(const Graph& graph)
{
    Json layers = Json::array();
    for (const Layer& layer : graph.layers()) {
        Json entry{{"name", layer.name}, {"kind", name(layer.kind)}};
        if (layer.operation != name(layer.kind))
            entry["operation"] = layer.operation;
        entry["inputs"] = tensorNames(graph, layer.inputs);
        entry["outputs"] = tensorNames(graph, layer.outputs);
        entry["macs"] = layer.macs ? Json(*layer.macs) : Json(nullptr);
        entry["weights_bytes"] = layer.weightBytes;
        if (Json attributes = attributesJson(layer.attributes); !attributes.empty())
            entry["attributes"] = std::move(attributes);
        layers.push_back(std::move(entry));
    }
    Json tensors = Json::array();
    for (const Tensor& tensor : graph.tensors()) {
        tensors.push_back({{"name", tensor.name},
                           {"shape", tensor.shapeKnown ? Json(tensor.shape) : Json(nullptr)},
                           {"type", name(tensor.type)},
                           {"bytes", tensor.bytes}});
    }
    return jsonText({{"format", "edgecut.graph"},
                     {"version", 1},
                     {"name", graph.name()},
                     {"layers", std::move(layers)},
                     {"tensors", std::move(tensors)}});
}

Result<Graph> readGraph(std::string_view json, const std::string& file)
{
    JsonReader reader(json, file);
    return GraphReader(reader).read();
}

} // namespace edgecut
