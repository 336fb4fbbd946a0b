// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_graph.h"

#include "core/formats/caffe_inputs.h"
#include "core/formats/caffe_known_fields.h"
#include "core/formats/caffe_rules.h"
#include "core/formats/unique_names.h"
#include "core/graph/checked.h"
#include "core/graph/graph_builder.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace edgecut {

namespace {

constexpr std::size_t mostAxes = 32;
// Each is looked up in the layer's lists of sizes.
constexpr std::size_t mostSourceTops = 256;

class CaffeGraphMaker
{
public:
    CaffeGraphMaker(const CaffeNet& net, const CaffeWiring& wiring, const ImportOptions& options,
                    const std::string& name, std::optional<Error>& error,
                    std::vector<Warning>& warnings)
        : m_net(net)
        , m_wiring(wiring)
        , m_batch(options.batch)
        , m_error(error)
        , m_warnings(warnings)
        , m_inputs(options, warnings)
        , m_builder(name)
        , m_shapes(wiring.blobs.size())
        , m_tensors(wiring.blobs.size())
        , m_batched(wiring.blobs.size(), true)
    {}

    Result<Graph> make(const Context& context)
    {
        prepare();
        for (std::size_t i = 0; i < m_net.layers.size(); ++i) {
            if (i % 1024 == 0 && context.stopRequested())
                return cancelled();
            if (m_wiring.used[i])
                m_net.layers[i].isSource() ? addSource(i) : addLayer(i);
            if (m_error)
                return failure(*m_error);
        }
        if (Status done = m_inputs.finish(); !done)
            return failure(done.error());
        Result<Graph> graph = std::move(m_builder).build();
        if (graph && graph->layerCount() == 0)
            return failure(ErrorCode::InvalidInput,
                           translatable("core", "No layer of this network is used in the test "
                                                "phase; give a network that computes something."));
        return graph;
    }

private:
    // Names of the file come before names that are made up; lists of regions are no batch.
    void prepare()
    {
        m_names.resize(m_wiring.blobs.size());
        for (std::size_t blob = 0; blob < m_wiring.blobs.size(); ++blob) {
            if (!m_wiring.blobs[blob].inPlace)
                m_names[blob] = m_tensorNames.take(m_wiring.blobs[blob].name);
        }
        for (std::size_t i = 0; i < m_net.layers.size(); ++i) {
            const CaffeOperation* operation = m_net.layers[i].operation;
            if (operation && operation->kind == LayerKind::RoiPool &&
                m_wiring.bottoms[i].size() > 1)
                m_batched[m_wiring.bottoms[i][1]] = false;
        }
    }

    std::string layerName(const CaffeLayer& layer, const std::string& wanted)
    {
        std::string name = m_layerNames.take(wanted.empty() ? "layer" : wanted);
        if (name != wanted)
            m_warnings.push_back({{translatable("core", "The file has this name twice; the second "
                                                        "is called %1."),
                                   {name}},
                                  wanted,
                                  layer.line});
        return name;
    }

    void warn(const CaffeLayer& layer, Message message)
    {
        m_warnings.push_back({std::move(message), layer.name, layer.line});
    }

    TensorId addTensor(std::size_t blob)
    {
        const CaffeBlob& made = m_wiring.blobs[blob];
        if (made.inPlace)
            m_names[blob] = m_tensorNames.take(m_net.layers[made.layer].name);
        m_tensors[blob] = m_builder.addTensor(m_names[blob], m_shapes[blob], DataType::Float32);
        return m_tensors[blob];
    }

    void addSource(std::size_t index)
    {
        const CaffeLayer& source = m_net.layers[index];
        const std::vector<std::size_t>& tops = m_wiring.tops[index];
        if (tops.size() > mostSourceTops)
            source.fields.fail({translatable("core", "The layer %1 makes %2 inputs of the model; "
                                                     "%3 are the most this program reads."),
                                {source.name, static_cast<std::int64_t>(tops.size()),
                                 static_cast<std::int64_t>(mostSourceTops)}},
                               source.line);
        for (const std::size_t blob : tops) {
            const CaffeBlob& made = m_wiring.blobs[blob];
            if (!made.used || m_error)
                continue;
            const Result<Shape> shape = m_inputs.shapeOf(source, made.top, m_batched[blob]);
            if (!shape && !m_error)
                m_error = shape.error();
            if (m_error)
                return;
            m_shapes[blob] = *shape;
            Layer layer;
            layer.name = layerName(source, tops.size() == 1 ? source.name : made.name);
            layer.kind = LayerKind::Input;
            layer.operation = source.type;
            layer.outputs = {addTensor(blob)};
            m_builder.addLayer(std::move(layer));
        }
    }

    bool countsFit(const CaffeLayer& layer)
    {
        const CaffeOperation& operation = *layer.operation;
        const auto within = [](std::size_t count, std::int16_t least, std::int16_t most) {
            return count >= static_cast<std::size_t>(least) &&
                   (most < 0 || count <= static_cast<std::size_t>(most));
        };
        if (within(layer.bottoms.size(), operation.leastBottoms, operation.mostBottoms) &&
            within(layer.tops.size(), operation.leastTops, operation.mostTops))
            return true;
        layer.fields.fail(
            {translatable("core", "The layer %1 has %2 inputs (bottom) and %3 results (top), which "
                                  "no layer of the type %4 has; name what it reads and makes."),
             {layer.name, static_cast<std::int64_t>(layer.bottoms.size()),
              static_cast<std::int64_t>(layer.tops.size()), layer.type}},
            layer.line);
        return false;
    }

    // The shapes of what a layer reads; nullopt when one is not known.
    std::optional<std::vector<Shape>> bottomShapes(std::size_t index) const
    {
        std::vector<Shape> shapes;
        for (const std::size_t blob : m_wiring.bottoms[index]) {
            if (!m_shapes[blob])
                return std::nullopt;
            shapes.push_back(*m_shapes[blob]);
        }
        return shapes;
    }

    void addLayer(std::size_t index)
    {
        const CaffeLayer& source = m_net.layers[index];
        Layer layer;
        layer.operation = source.type;
        if (!source.operation)
            addUnknown(index, layer);
        else if (source.operation->role == CaffeRole::Compute)
            addKnown(index, layer);
        else
            addLoss(index, layer);
        if (m_error)
            return;
        layer.name = layerName(source, source.name);
        for (const std::size_t blob : m_wiring.bottoms[index])
            layer.inputs.push_back(m_tensors[blob]);
        for (const std::size_t blob : m_wiring.tops[index])
            layer.outputs.push_back(addTensor(blob));
        m_builder.addLayer(std::move(layer));
    }

    // One number, from things that are no labels.
    void addLoss(std::size_t index, Layer& layer)
    {
        layer.kind = LayerKind::Reduce;
        for (const std::size_t blob : m_wiring.tops[index])
            m_shapes[blob] = Shape{};
    }

    // True when the options give the shapes of all that the layer makes.
    bool takeGiven(std::size_t index)
    {
        bool all = true;
        for (const std::size_t blob : m_wiring.tops[index]) {
            if (!m_shapes[blob])
                m_shapes[blob] = m_inputs.given(m_wiring.blobs[blob].name);
            all = all && m_shapes[blob].has_value();
        }
        return all;
    }

    void addUnknown(std::size_t index, Layer& layer)
    {
        const CaffeLayer& source = m_net.layers[index];
        layer.macs = std::nullopt;
        const bool known = takeGiven(index);
        if (source.type == "Python") {
            const CaffeFields python = source.parameters("python_param");
            layer.operation += ' ' + python.text("module") + '.' + python.text("layer");
        }
        if (known)
            warn(source, {translatable("core", "The operation %1 is not known to this program; the "
                                               "cost of this layer is unknown."),
                          {layer.operation}});
        else
            warn(source, {translatable("core", "The operation %1 is not known to this program; the "
                                               "cost of this layer is unknown, and so is the shape "
                                               "of what it makes, unless --dim %2:0=NUMBER, "
                                               "%2:1=NUMBER ... give it."),
                          {layer.operation, source.tops.front()}});
    }

    void addKnown(std::size_t index, Layer& layer)
    {
        const CaffeLayer& source = m_net.layers[index];
        layer.kind = source.operation->kind;
        if (!countsFit(source))
            return;
        std::optional<std::vector<Shape>> bottoms = bottomShapes(index);
        if (!bottoms) {
            takeGiven(index);
            warnOfShapes(source, layer);
            return;
        }
        CaffeWork work(source, *std::move(bottoms), m_inputs.fileBatch(), m_batch);
        source.operation->rule(work);
        if (m_error)
            return;
        warnOfUnknownFields(source, m_warnings);
        layer.kind = work.kind;
        layer.attributes = work.attributes;
        layer.macs = work.macs;
        layer.weightBytes = storedBytes(work);
        for (std::size_t i = 0; i < work.tops.size(); ++i)
            keepShape(source, m_wiring.tops[index][i], work.tops[i]);
        if (!takeGiven(index))
            warn(source, {translatable("core", "The shape of what this layer (%1) makes is not "
                                               "known; its bytes are unknown."),
                          {layer.operation}});
    }

    void warnOfShapes(const CaffeLayer& source, Layer& layer)
    {
        if (source.operation->rule == caffe::sameShape) {
            warn(source, {translatable("core", "The shape of what this layer (%1) makes is not "
                                               "known; its bytes are unknown."),
                          {layer.operation}});
            return;
        }
        layer.macs = std::nullopt;
        warn(source, {translatable("core", "The shapes that this layer (%1) works on are not known "
                                           "or do not fit; its cost is unknown."),
                      {layer.operation}});
    }

    // Parameters that several layers share under one name are stored once.
    std::int64_t storedBytes(const CaffeWork& work)
    {
        std::int64_t elements = 0;
        const std::vector<std::string>& names = work.layer.parameterNames;
        for (std::size_t i = 0; i < work.stored.size(); ++i) {
            if (i < names.size() && !names[i].empty() && !m_parameters.insert(names[i]).second)
                continue;
            elements = saturatingSum(elements, work.stored[i]);
        }
        const std::optional<std::int64_t> bytes = byteCount({elements}, DataType::Float32);
        if (!bytes)
            work.tooLarge();
        return bytes.value_or(0);
    }

    void keepShape(const CaffeLayer& source, std::size_t blob, const std::optional<Shape>& shape)
    {
        m_shapes[blob] = shape;
        if (!shape)
            return;
        if (shape->size() > mostAxes || !byteCount(*shape, DataType::Float32) ||
            std::any_of(shape->begin(), shape->end(), [](std::int64_t size) { return size < 1; }))
            source.fields.fail({translatable("core", "The tensor %1 is too large to count its "
                                                     "bytes."),
                                {m_wiring.blobs[blob].name}},
                               source.line);
    }

    const CaffeNet& m_net;
    const CaffeWiring& m_wiring;
    const std::int64_t m_batch;
    std::optional<Error>& m_error;
    std::vector<Warning>& m_warnings;
    CaffeInputs m_inputs;
    GraphBuilder m_builder;
    UniqueNames m_layerNames;
    UniqueNames m_tensorNames;
    std::unordered_set<std::string> m_parameters; ///< names of shared parameters that were counted
    std::vector<std::optional<Shape>> m_shapes;   ///< by blob
    std::vector<TensorId> m_tensors;              ///< by blob
    std::vector<std::string> m_names;             ///< by blob
    std::vector<bool> m_batched;                  ///< by blob
};

} // namespace

Result<Graph> makeCaffeGraph(const CaffeNet& net, const CaffeWiring& wiring,
                             const ImportOptions& options, const std::string& name,
                             std::optional<Error>& error, std::vector<Warning>& warnings,
                             const Context& context)
{
    return CaffeGraphMaker(net, wiring, options, name, error, warnings).make(context);
}

} // namespace edgecut
