// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_functions.h"

#include "core/formats/onnx_scope.h"
#include "core/formats/onnx_tensors.h"

#include <google/protobuf/unknown_field_set.h>
#include <onnx/onnx_pb.h>

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace edgecut {

namespace {

constexpr int deepest = 32;
// Functions that call each other twice each double with every level.
constexpr std::size_t mostNodes = 200'000;

using Nodes = google::protobuf::RepeatedPtrField<onnx::NodeProto>;
using Attributes = google::protobuf::RepeatedPtrField<onnx::AttributeProto>;
using Renames = std::unordered_map<std::string, std::string>;

// FunctionProto.attribute_proto, attributes with defaults: newer than the release this links to,
// which keeps what it does not know.
constexpr int defaultsField = 11;

Attributes defaultsOf(const onnx::FunctionProto& function)
{
    Attributes defaults;
    const google::protobuf::UnknownFieldSet& fields = function.unknown_fields();
    for (int i = 0; i < fields.field_count(); ++i) {
        const google::protobuf::UnknownField& field = fields.field(i);
        if (field.number() != defaultsField ||
            field.type() != google::protobuf::UnknownField::TYPE_LENGTH_DELIMITED)
            continue;
        onnx::AttributeProto attribute;
        if (attribute.ParseFromString(field.length_delimited()))
            *defaults.Add() = std::move(attribute);
    }
    return defaults;
}

void rename(std::string& name, const Renames& renames)
{
    if (const auto it = renames.find(name); it != renames.end())
        name = it->second;
}

// Names that a subgraph defines itself hide those outside.
void renameInside(onnx::GraphProto& graph, Renames renames, int depth)
{
    for (const onnx::ValueInfoProto& input : graph.input())
        renames.erase(input.name());
    for (const onnx::TensorProto& tensor : graph.initializer())
        renames.erase(tensor.name());
    for (const onnx::NodeProto& node : graph.node()) {
        for (const std::string& output : node.output())
            renames.erase(output);
    }
    for (onnx::ValueInfoProto& output : *graph.mutable_output())
        rename(*output.mutable_name(), renames);
    for (onnx::NodeProto& node : *graph.mutable_node()) {
        for (std::string& input : *node.mutable_input())
            rename(input, renames);
        for (onnx::AttributeProto& attribute : *node.mutable_attribute()) {
            if (attribute.has_g() && depth < deepest)
                renameInside(*attribute.mutable_g(), renames, depth + 1);
        }
    }
}

class Inliner
{
public:
    explicit Inliner(onnx::ModelProto& model) : m_model(model)
    {
        for (const onnx::FunctionProto& function : model.functions())
            m_functions.emplace(std::pair(function.domain(), function.name()), &function);
    }

    Status run() { return inlineGraph(*m_model.mutable_graph(), 0); }

private:
    Status inlineGraph(onnx::GraphProto& graph, int depth)
    {
        Nodes nodes;
        nodes.Swap(graph.mutable_node());
        return inlineNodes(nodes, *graph.mutable_node(), depth);
    }

    Status inlineNodes(Nodes& from, Nodes& to, int depth)
    {
        if (depth > deepest)
            return failure(ErrorCode::Limit,
                           {translatable("core", "The model's functions call one another more than "
                                                 "%1 deep, or themselves; export it inlined."),
                            {std::int64_t{deepest}}});
        for (onnx::NodeProto& node : from) {
            const auto it = m_functions.find(std::pair(node.domain(), node.op_type()));
            if (it != m_functions.end()) {
                Nodes body = bodyOf(*it->second, node);
                if (Status done = inlineNodes(body, to, depth + 1); !done)
                    return done;
                continue;
            }
            for (onnx::AttributeProto& attribute : *node.mutable_attribute()) {
                if (!attribute.has_g())
                    continue;
                if (Status done = inlineGraph(*attribute.mutable_g(), depth + 1); !done)
                    return done;
            }
            if (++m_count > mostNodes)
                return failure(
                    ErrorCode::Limit,
                    {translatable("core", "The model has more than %1 layers once its "
                                          "functions are written out; that is too many."),
                     {static_cast<std::int64_t>(mostNodes)}});
            *to.Add() = std::move(node);
        }
        return {};
    }

    Nodes bodyOf(const onnx::FunctionProto& function, const onnx::NodeProto& call)
    {
        const std::string prefix = uniquePrefix(nodeTitle(call));
        Renames renames;
        for (const onnx::NodeProto& node : function.node()) {
            for (const std::string& output : node.output()) {
                if (!output.empty())
                    renames[output] = prefix + output;
            }
        }
        for (int i = 0; i < function.input_size(); ++i)
            renames[function.input(i)] = i < call.input_size() ? call.input(i) : std::string();
        for (int i = 0; i < function.output_size() && i < call.output_size(); ++i) {
            if (!call.output(i).empty())
                renames[function.output(i)] = call.output(i);
        }
        const Attributes defaults = defaultsOf(function);
        Nodes body(function.node());
        for (onnx::NodeProto& node : body) {
            if (!node.name().empty())
                node.set_name(prefix + node.name());
            for (std::string& input : *node.mutable_input())
                rename(input, renames);
            for (std::string& output : *node.mutable_output())
                rename(output, renames);
            handAttributes(call, defaults, node);
            for (onnx::AttributeProto& attribute : *node.mutable_attribute()) {
                if (attribute.has_g())
                    renameInside(*attribute.mutable_g(), renames, 0);
            }
        }
        return body;
    }

    // Attributes that refer to one of the call's; where the call does not say, the function's
    // default holds, else ONNX's.
    static void handAttributes(const onnx::NodeProto& call, const Attributes& defaults,
                               onnx::NodeProto& node)
    {
        Attributes attributes;
        attributes.Swap(node.mutable_attribute());
        for (onnx::AttributeProto& attribute : attributes) {
            if (attribute.ref_attr_name().empty()) {
                *node.add_attribute() = std::move(attribute);
                continue;
            }
            const std::string& name = attribute.ref_attr_name();
            const onnx::AttributeProto* given = findAttribute(call, name);
            const auto otherwise =
                std::find_if(defaults.begin(), defaults.end(),
                             [&name](const auto& known) { return known.name() == name; });
            if (!given && otherwise != defaults.end())
                given = &*otherwise;
            if (given) {
                onnx::AttributeProto* handed = node.add_attribute();
                *handed = *given;
                handed->set_name(attribute.name());
            }
        }
    }

    std::string uniquePrefix(const std::string& title)
    {
        const int number = ++m_titles[title];
        return number == 1 ? title + '/' : title + '_' + std::to_string(number) + '/';
    }

    onnx::ModelProto& m_model;
    std::map<std::pair<std::string, std::string>, const onnx::FunctionProto*> m_functions;
    std::unordered_map<std::string, int> m_titles;
    std::size_t m_count = 0;
};

} // namespace

Status inlineFunctions(onnx::ModelProto& model)
{
    if (model.functions_size() == 0)
        return {};
    for (const onnx::FunctionProto& function : model.functions()) {
        for (const onnx::OperatorSetIdProto& opset : function.opset_import()) {
            const bool there =
                std::any_of(model.opset_import().begin(), model.opset_import().end(),
                            [&](const auto& known) { return known.domain() == opset.domain(); });
            if (!there)
                *model.add_opset_import() = opset;
        }
    }
    return Inliner(model).run();
}

} // namespace edgecut
