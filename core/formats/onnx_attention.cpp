// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_attention.h"

#include "core/formats/onnx_tensors.h"
#include "core/graph/checked.h"

#include <onnx/onnx_pb.h>

#include <string>

namespace edgecut {

namespace {

using Sizes = std::optional<OnnxAttention>;

bool isMicrosoft(const onnx::NodeProto& node, const char* name)
{
    return node.domain() == "com.microsoft" && node.op_type() == name;
}

bool keepsBothInOne(const onnx::NodeProto& node)
{
    return isMicrosoft(node, "Attention") || isMicrosoft(node, "QAttention");
}

const Shape* shapeOfRank(const OnnxInputs& inputs, std::size_t i, std::size_t rank)
{
    const Shape* shape = shapeAt(inputs, i);
    return shape && shape->size() == rank ? shape : nullptr;
}

bool isGiven(const OnnxInputs& inputs, std::size_t i)
{
    return i < inputs.size() && inputs[i];
}

// No attention has more; below it sums cannot overflow.
constexpr std::int64_t mostHeads = std::int64_t{1} << 30;

// A width of all heads together, taken apart.
std::optional<std::int64_t> perHead(std::int64_t width, std::int64_t heads)
{
    if (heads < 1 || heads > 3 * mostHeads || width < 0 || width % heads != 0)
        return std::nullopt;
    return width / heads;
}

// Adds what input `past` ([..., length, width]) keeps of earlier keys.
bool addPast(const OnnxInputs& inputs, std::size_t past, std::size_t rank, OnnxAttention& sizes)
{
    if (!isGiven(inputs, past))
        return true;
    const Shape* kept = shapeOfRank(inputs, past, rank);
    if (!kept)
        return false;
    sizes.keys = saturatingSum(sizes.keys, (*kept)[rank - 2]);
    return true;
}

// [batch, heads, length, width] each.
bool takeHeadsApart(const Shape& q, const Shape& k, const Shape& v, OnnxAttention& sizes)
{
    sizes.batch = q[0];
    sizes.heads = q[1];
    sizes.queries = q[2];
    sizes.width = q[3];
    sizes.keyHeads = k[1];
    sizes.keys = k[2];
    sizes.valueWidth = v[3];
    sizes.headsApart = true;
    return k[0] == q[0] && v[0] == q[0] && v[1] == k[1] && v[2] == k[2] && k[3] == q[3];
}

// [batch, length, heads x width] each.
bool takeSideBySide(const Shape& q, const Shape& k, const Shape& v, std::int64_t heads,
                    std::int64_t keyHeads, OnnxAttention& sizes)
{
    const auto width = perHead(q[2], heads);
    const auto keyWidth = perHead(k[2], keyHeads);
    const auto valueWidth = perHead(v[2], keyHeads);
    if (!width || !valueWidth || keyWidth != width || k[1] != v[1])
        return false;
    sizes.batch = q[0];
    sizes.queries = q[1];
    sizes.keys = k[1];
    sizes.heads = heads;
    sizes.keyHeads = keyHeads;
    sizes.width = *width;
    sizes.valueWidth = *valueWidth;
    return true;
}

Sizes standard(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    OnnxAttention sizes;
    const Shape* q = shapeAt(inputs, 0);
    const Shape* k = shapeAt(inputs, 1);
    const Shape* v = shapeAt(inputs, 2);
    if (!q || !k || !v || k->size() != q->size() || v->size() != q->size())
        return std::nullopt;
    const std::int64_t heads = integerAttribute(node, "q_num_heads", 0);
    const bool fits = q->size() == 4 ? takeHeadsApart(*q, *k, *v, sizes)
                      : q->size() == 3
                          ? takeSideBySide(*q, *k, *v, heads,
                                           integerAttribute(node, "kv_num_heads", heads), sizes)
                          : false;
    return fits && addPast(inputs, 4, 4, sizes) ? Sizes(sizes) : std::nullopt;
}

// Queries, keys and values may come packed into one tensor, or keys and values into another; kept
// ones come as [batch, heads, length, width].
Sizes multiHead(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    const std::int64_t heads = integerAttribute(node, "num_heads", 0);
    OnnxAttention sizes;
    sizes.heads = sizes.keyHeads = heads;
    if (heads < 1 || heads > mostHeads)
        return std::nullopt;
    if (const Shape* packed = shapeOfRank(inputs, 0, 5)) {
        sizes.batch = (*packed)[0];
        sizes.queries = sizes.keys = (*packed)[1];
        sizes.width = sizes.valueWidth = (*packed)[4];
        return addPast(inputs, 6, 4, sizes) ? Sizes(sizes) : std::nullopt;
    }
    const Shape* q = shapeOfRank(inputs, 0, 3);
    const auto width = q ? perHead((*q)[2], heads) : std::nullopt;
    if (!width)
        return std::nullopt;
    sizes.batch = (*q)[0];
    sizes.queries = (*q)[1];
    sizes.width = sizes.valueWidth = *width;
    if (const Shape* pair = shapeOfRank(inputs, 1, 5)) {
        sizes.keys = (*pair)[1];
        return addPast(inputs, 6, 4, sizes) ? Sizes(sizes) : std::nullopt;
    }
    if (const Shape* kept = shapeOfRank(inputs, 1, 4)) {
        const Shape* values = shapeOfRank(inputs, 2, 4);
        sizes.keys = (*kept)[2];
        sizes.valueWidth = values ? (*values)[3] : *width;
        return sizes;
    }
    const Shape* k = shapeOfRank(inputs, 1, 3);
    const Shape* v = shapeOfRank(inputs, 2, 3);
    if (!k || !v || !takeSideBySide(*q, *k, *v, heads, heads, sizes))
        return std::nullopt;
    return addPast(inputs, 6, 4, sizes) ? Sizes(sizes) : std::nullopt;
}

Sizes groupQuery(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    OnnxAttention sizes;
    sizes.heads = integerAttribute(node, "num_heads", 0);
    sizes.keyHeads = integerAttribute(node, "kv_num_heads", 0);
    const Shape* q = shapeOfRank(inputs, 0, 3);
    if (!q || sizes.heads < 1 || sizes.keyHeads < 1 || sizes.heads > mostHeads ||
        sizes.keyHeads > mostHeads)
        return std::nullopt;
    // Without keys, all three stand side by side in the first input.
    const bool packed = !isGiven(inputs, 1);
    const auto width = perHead((*q)[2], packed ? sizes.heads + 2 * sizes.keyHeads : sizes.heads);
    if (!width)
        return std::nullopt;
    sizes.batch = (*q)[0];
    sizes.queries = sizes.keys = (*q)[1];
    sizes.width = sizes.valueWidth = *width;
    if (!addPast(inputs, 3, 4, sizes))
        return std::nullopt;
    const OnnxValue* total = isGiven(inputs, 6) ? inputs[6] : nullptr;
    if (total && total->numbers && total->numbers->integers.size() == 1 &&
        total->numbers->integers[0] > 0)
        sizes.keys = total->numbers->integers[0];
    return sizes;
}

// Projects one input to queries, keys and values first.
Sizes projected(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    const Shape* x = shapeOfRank(inputs, 0, 3);
    const Shape* w = shapeOfRank(inputs, 1, 2);
    const std::int64_t heads = integerAttribute(node, "num_heads", 0);
    if (!x || !w || (*w)[0] != (*x)[2])
        return std::nullopt;
    const std::vector<std::int64_t> given = integersAttribute(node, "qkv_hidden_sizes");
    const std::int64_t third = (*w)[1] / 3;
    const std::int64_t key = given.size() == 3 ? given[0] : third;
    const std::int64_t value = given.size() == 3 ? given[2] : third;
    const auto width = perHead(key, heads);
    const auto valueWidth = perHead(value, heads);
    const auto projection = checkedProduct({(*x)[0], (*x)[1], (*x)[2], (*w)[1]});
    if (!width || !valueWidth || !projection)
        return std::nullopt;
    OnnxAttention sizes{(*x)[0], (*x)[1],     (*x)[1], heads,      heads,
                        *width,  *valueWidth, false,   *projection};
    const std::size_t past = node.op_type() == "QAttention" ? 8 : 4;
    return addPast(inputs, past, 5, sizes) ? Sizes(sizes) : std::nullopt;
}

} // namespace

std::optional<OnnxAttention> attentionOf(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    if (keepsBothInOne(node))
        return projected(node, inputs);
    if (isMicrosoft(node, "MultiHeadAttention"))
        return multiHead(node, inputs);
    if (isMicrosoft(node, "GroupQueryAttention"))
        return groupQuery(node, inputs);
    return standard(node, inputs);
}

std::vector<Shape> attentionShapes(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    const Sizes sizes = attentionOf(node, inputs);
    const auto width =
        sizes ? checkedProduct({sizes->heads, sizes->valueWidth}) : std::optional<std::int64_t>();
    if (!width)
        return {};
    const OnnxAttention& a = *sizes;
    const Shape result = a.headsApart ? Shape{a.batch, a.heads, a.queries, a.valueWidth}
                                      : Shape{a.batch, a.queries, *width};
    if (keepsBothInOne(node))
        return {result, {2, a.batch, a.heads, a.keys, a.width}};
    return {result,
            {a.batch, a.keyHeads, a.keys, a.width},
            {a.batch, a.keyHeads, a.keys, a.valueWidth}};
}

std::optional<std::int64_t> attentionMacs(const onnx::NodeProto& node, const OnnxInputs& inputs)
{
    const Sizes sizes = attentionOf(node, inputs);
    if (!sizes)
        return std::nullopt;
    const auto mixed = checkedProduct({sizes->batch, sizes->heads, sizes->queries, sizes->keys,
                                       saturatingSum(sizes->width, sizes->valueWidth)});
    return mixed ? std::optional(saturatingSum(*mixed, sizes->projection)) : std::nullopt;
}

} // namespace edgecut
