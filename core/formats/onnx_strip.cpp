// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_strip.h"

#include "core/formats/wire.h"

#include <optional>
#include <utility>

namespace edgecut {

namespace {

// The messages of onnx.proto that weights can hide in.
enum class Type { Model, Graph, Node, Attribute, Tensor, SparseTensor, Function };

enum class Action { Copy, Drop, Descend, Payload };

struct Rule
{
    Action action = Action::Copy;
    Type child = Type::Model; // of a Descend
};

Rule ruleFor(Type type, std::uint32_t field)
{
    const auto descend = [](Type child) { return Rule{Action::Descend, child}; };
    constexpr Rule drop{Action::Drop};
    switch (type) {
    case Type::Model: // 6 doc_string, 7 graph, 20 training_info, 25 functions
        return field == 7                  ? descend(Type::Graph)
               : field == 25               ? descend(Type::Function)
               : field == 6 || field == 20 ? drop
                                           : Rule{};
    case Type::Graph: // 1 node, 5 initializer, 10 doc_string, 15 sparse_initializer
        return field == 1    ? descend(Type::Node)
               : field == 5  ? descend(Type::Tensor)
               : field == 15 ? descend(Type::SparseTensor)
               : field == 10 ? drop
                             : Rule{};
    case Type::Node: // 5 attribute, 6 doc_string
        return field == 5 ? descend(Type::Attribute) : field == 6 ? drop : Rule{};
    case Type::Attribute: // 5 t, 6 g, 10 tensors, 11 graphs, 13 doc_string, 22, 23 sparse
        return field == 5 || field == 10    ? descend(Type::Tensor)
               : field == 6 || field == 11  ? descend(Type::Graph)
               : field == 22 || field == 23 ? descend(Type::SparseTensor)
               : field == 13                ? drop
                                            : Rule{};
    case Type::Tensor: // 4 float, 5 int32, 6 string, 7 int64, 9 raw, 10 double, 11 uint64 data
        return (field >= 4 && field <= 7) || (field >= 9 && field <= 11) ? Rule{Action::Payload}
               : field == 12                                             ? drop
                                                                         : Rule{};
    case Type::SparseTensor: // 1 values, 2 indices
        return field == 1 || field == 2 ? descend(Type::Tensor) : Rule{};
    case Type::Function: // 7 node, 8 doc_string, 11 attribute_proto
        return field == 7    ? descend(Type::Node)
               : field == 11 ? descend(Type::Attribute)
               : field == 8  ? drop
                             : Rule{};
    }
    return {};
}

// A length that is filled in once the message is written: five bytes, which protobuf takes for any
// length. Without it each level of nesting would be copied once more.
constexpr std::size_t lengthBytes = 5;

void writeLength(std::size_t length, std::size_t at, std::string& to)
{
    for (std::size_t i = 0; i < lengthBytes; ++i, length >>= 7) {
        const auto more = static_cast<std::uint8_t>(i + 1 < lengthBytes ? 0x80U : 0U);
        to[at + i] = static_cast<char>(static_cast<std::uint8_t>(length & 0x7fU) | more);
    }
}

class Stripper
{
public:
    Stripper(WireReader reader, const OnnxLimits& limits, const Context& context)
        : m_reader(std::move(reader)), m_limits(limits), m_context(context)
    {}

    Status copyModel() { return copyMessage(Type::Model, m_reader.size(), 0); }
    StrippedOnnx result() && { return {std::move(m_out), m_reader.bytesRead()}; }

private:
    using Field = WireReader::Field;

    tl::unexpected<Error> damaged() const
    {
        const auto at = static_cast<std::int64_t>(m_reader.offset());
        if (!m_sawGraph)
            return failure(ErrorCode::InvalidInput,
                           {translatable("core", "This is not an ONNX model; give a file that a "
                                                 "framework exported as ONNX.")});
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The ONNX model is cut off or damaged at byte %1; "
                                             "export or download it again."),
                        {at}});
    }

    tl::unexpected<Error> tooLarge() const
    {
        return failure(ErrorCode::Limit,
                       {translatable("core", "The ONNX model is larger than %1 MB even without its "
                                             "weights; this program does not take it."),
                        {static_cast<std::int64_t>(m_limits.keptBytes >> 20)}});
    }

    Status copyMessage(Type type, std::uint64_t end, int depth)
    {
        if (depth > m_limits.depth)
            return failure(ErrorCode::Limit,
                           {translatable("core", "The ONNX model nests its graphs more than %1 "
                                                 "messages deep; flatten it."),
                            {std::int64_t{m_limits.depth}}});
        std::string payload; // of a tensor, until it is known to be small
        bool small = true;
        while (m_reader.offset() < end) {
            if (m_context.stopRequested())
                return cancelled();
            const std::optional<Field> field = m_reader.readField();
            if (!field)
                return damaged();
            // A model that ends early still says that it has a graph.
            m_sawGraph = m_sawGraph || (type == Type::Model && field->number == 7 &&
                                        field->kind == WireReader::Kind::Bytes);
            if (m_reader.offset() > end || field->length > end - m_reader.offset())
                return damaged();
            const Rule rule = ruleFor(type, field->number);
            Status done;
            switch (rule.action) {
            case Action::Copy:
                done = copyField(*field, m_out, m_limits.keptBytes);
                break;
            case Action::Drop:
                done = skip(*field);
                break;
            case Action::Descend:
                done = descend(*field, rule.child, depth);
                break;
            case Action::Payload:
                small = small && payload.size() + field->length <= m_limits.smallTensorBytes;
                done = small ? copyField(*field, payload, m_limits.keptBytes) : skip(*field);
                break;
            }
            if (!done)
                return done;
        }
        if (small)
            m_out += payload;
        return {};
    }

    Status descend(const Field& field, Type child, int depth)
    {
        if (field.kind != WireReader::Kind::Bytes)
            return damaged();
        if (m_out.size() > m_limits.keptBytes)
            return tooLarge();
        appendKey(field.number, field.kind, m_out);
        const std::size_t lengthAt = m_out.size();
        m_out.append(lengthBytes, '\0');
        const Status done = copyMessage(child, m_reader.offset() + field.length, depth + 1);
        if (done)
            writeLength(m_out.size() - lengthAt - lengthBytes, lengthAt, m_out);
        return done;
    }

    Status copyField(const Field& field, std::string& to, std::size_t limit)
    {
        if (field.length > limit || to.size() > limit - field.length)
            return tooLarge();
        appendKey(field.number, field.kind, to);
        if (field.kind == WireReader::Kind::Varint)
            appendVarint(field.varint, to);
        if (field.kind == WireReader::Kind::Bytes)
            appendVarint(field.length, to);
        return m_reader.append(field.length, to) ? Status() : damaged();
    }

    Status skip(const Field& field) { return m_reader.skip(field.length) ? Status() : damaged(); }

    WireReader m_reader;
    OnnxLimits m_limits;
    const Context& m_context;
    std::string m_out;
    bool m_sawGraph = false;
};

} // namespace

Result<StrippedOnnx> readOnnxWithoutWeights(const std::string& path, const Context& context,
                                            const OnnxLimits& limits)
{
    Result<WireReader> reader = WireReader::open(path);
    if (!reader)
        return failure(reader.error());
    if (reader->size() == 0)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The file is empty; give an ONNX model.")}, path);
    Stripper stripper(*std::move(reader), limits, context);
    if (Status done = stripper.copyModel(); !done) {
        done.error().file = path;
        return failure(std::move(done.error()));
    }
    return std::move(stripper).result();
}

} // namespace edgecut
