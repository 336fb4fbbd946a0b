// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_inputs.h"

#include "core/formats/onnx_operations.h"
#include "core/formats/onnx_scope.h"
#include "core/formats/onnx_tensors.h"

#include <onnx/onnx_pb.h>

#include <optional>
#include <set>
#include <string>
#include <unordered_set>

namespace edgecut {

namespace {

using Dimension = onnx::TensorShapeProto::Dimension;
using Names = std::map<std::string, std::int64_t>;

class InputBinder
{
public:
    InputBinder(onnx::ModelProto& model, const ImportOptions& options,
                std::vector<Warning>& warnings)
        : m_graph(*model.mutable_graph())
        , m_options(options)
        , m_warnings(warnings)
        , m_names(options.dimensions)
    {}

    Result<std::int64_t> bind()
    {
        if (m_options.batch < 1)
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "A batch of %1 is none; give a number from 1 on."),
                            {m_options.batch}});
        std::unordered_set<std::string> stored;
        for (const onnx::TensorProto& tensor : m_graph.initializer())
            stored.insert(tensor.name());
        // All leading names first: another input may use one further behind.
        for (const onnx::ValueInfoProto& input : m_graph.input()) {
            if (!stored.count(input.name()))
                nameBatch(input);
        }
        for (onnx::ValueInfoProto& input : *m_graph.mutable_input()) {
            if (stored.count(input.name()))
                continue;
            if (Status done = bindInput(input); !done)
                return failure(done.error());
        }
        findLoops(m_graph);
        for (const auto& [name, size] : m_options.dimensions) {
            if (!m_used.count(name))
                return failure(ErrorCode::InvalidInput,
                               {translatable("core", "No input has a dimension %1, and no loop "
                                                     "that name; the model names these: %2."),
                                {name, knownNames()}});
        }
        bindNames(m_graph);
        return m_fileBatch.value_or(m_options.batch);
    }

private:
    static onnx::TensorShapeProto* shapeOf(onnx::ValueInfoProto& input)
    {
        onnx::TypeProto& type = *input.mutable_type();
        return type.has_tensor_type() && type.tensor_type().has_shape()
                   ? type.mutable_tensor_type()->mutable_shape()
                   : nullptr;
    }

    void nameBatch(const onnx::ValueInfoProto& input)
    {
        if (!input.type().has_tensor_type() || input.type().tensor_type().shape().dim_size() == 0)
            return;
        const Dimension& leading = input.type().tensor_type().shape().dim(0);
        if (leading.has_dim_param() && !leading.dim_param().empty())
            m_names.emplace(leading.dim_param(), m_options.batch);
    }

    Status bindInput(onnx::ValueInfoProto& input)
    {
        giveShape(input);
        onnx::TensorShapeProto* shape = shapeOf(input);
        if (!shape) {
            m_warnings.push_back(
                {{translatable("core", "The file gives this input no shape: what depends on it has "
                                       "unknown bytes and cost. Give it one with --dim %1:0=NUMBER "
                                       "--dim %1:1=NUMBER ..."),
                  {input.name()}},
                 input.name()});
            return {};
        }
        for (int place = 0; place < shape->dim_size(); ++place) {
            if (Status done = bindDimension(input.name(), place, *shape->mutable_dim(place)); !done)
                return done;
        }
        return {};
    }

    // --dim also says how often a loop runs, by the loop's name.
    void findLoops(const onnx::GraphProto& graph)
    {
        for (const onnx::NodeProto& node : graph.node()) {
            if (node.op_type() != "If" && hasSubgraphs(node)) {
                m_known.insert(nodeTitle(node));
                m_used.insert(nodeTitle(node));
            }
            for (const onnx::AttributeProto& attribute : node.attribute()) {
                if (attribute.has_g())
                    findLoops(attribute.g());
            }
        }
    }

    // As many open dimensions as --dim has places for, where the file says nothing of a shape.
    void giveShape(onnx::ValueInfoProto& input)
    {
        onnx::TypeProto& type = *input.mutable_type();
        if (!type.has_tensor_type() || type.tensor_type().has_shape())
            return;
        const auto place = [&input](int i) { return input.name() + ':' + std::to_string(i); };
        m_known.insert(place(0));
        for (int i = 0; m_options.dimensions.count(place(i)) > 0; ++i)
            type.mutable_tensor_type()->mutable_shape()->add_dim();
    }

    // What --dim says of this place, by INPUT:PLACE or by the dimension's own name.
    std::optional<std::int64_t> given(const std::string& place, const Dimension& dimension)
    {
        m_known.insert(dimension.dim_param().empty() ? place : dimension.dim_param());
        for (const std::string& name : {place, dimension.dim_param()}) {
            const auto it = m_options.dimensions.find(name);
            if (!name.empty() && it != m_options.dimensions.end()) {
                m_used.insert(name);
                return it->second;
            }
        }
        return std::nullopt;
    }

    Status bindDimension(const std::string& input, int place, Dimension& dimension)
    {
        const std::string byPlace = input + ':' + std::to_string(place);
        std::optional<std::int64_t> size = given(byPlace, dimension);
        const bool fixed = dimension.has_dim_value() && dimension.dim_value() >= 0;
        const bool leading = place == 0;
        if (!size && leading) {
            size = m_options.batch;
            if (fixed)
                noteFileBatch(input, dimension.dim_value());
        }
        if (!size && fixed)
            size = dimension.dim_value();
        if (const auto it = m_names.find(dimension.dim_param()); !size && it != m_names.end())
            size = it->second;
        if (!size) {
            const std::string name =
                dimension.dim_param().empty() ? byPlace : dimension.dim_param();
            return failure(
                ErrorCode::InvalidInput,
                {translatable("core", "The input %1 leaves its dimension %2 open; give it "
                                      "with --dim %2=NUMBER."),
                 {input, name}});
        }
        if (*size < 1)
            return failure(
                ErrorCode::InvalidInput,
                {translatable("core", "The dimension %1 of the input %2 is %3; it must be "
                                      "1 or more."),
                 {std::int64_t{place}, input, *size}});
        dimension.set_dim_value(*size);
        return {};
    }

    void noteFileBatch(const std::string& input, std::int64_t fixed)
    {
        if (!m_fileBatch)
            m_fileBatch = fixed;
        if (fixed != m_options.batch)
            m_warnings.push_back(
                {{translatable("core", "The file fixes a batch of %1 for this input; %2 is taken."),
                  {fixed, m_options.batch}},
                 input});
    }

    std::string knownNames() const
    {
        std::string list;
        for (const std::string& name : m_known)
            list += (list.empty() ? "" : ", ") + name;
        return list.empty() ? "-" : list;
    }

    void bindInfo(onnx::ValueInfoProto& info)
    {
        onnx::TensorShapeProto* shape = shapeOf(info);
        for (int i = 0; shape && i < shape->dim_size(); ++i) {
            const auto it = m_names.find(shape->dim(i).dim_param());
            if (it != m_names.end())
                shape->mutable_dim(i)->set_dim_value(it->second);
        }
    }

    void bindNames(onnx::GraphProto& graph)
    {
        for (onnx::ValueInfoProto& info : *graph.mutable_value_info())
            bindInfo(info);
        for (onnx::ValueInfoProto& output : *graph.mutable_output())
            bindInfo(output);
        for (onnx::NodeProto& node : *graph.mutable_node()) {
            for (onnx::AttributeProto& attribute : *node.mutable_attribute()) {
                if (attribute.has_g())
                    bindNames(*attribute.mutable_g());
            }
        }
    }

    onnx::GraphProto& m_graph;
    const ImportOptions& m_options;
    std::vector<Warning>& m_warnings;
    Names m_names;
    std::set<std::string> m_known;
    std::set<std::string> m_used;
    std::optional<std::int64_t> m_fileBatch;
};

} // namespace

Result<std::int64_t> bindInputs(onnx::ModelProto& model, const ImportOptions& options,
                                std::vector<Warning>& warnings)
{
    return InputBinder(model, options, warnings).bind();
}

} // namespace edgecut
