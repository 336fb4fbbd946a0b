// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_numbers.h"

#include "core/formats/onnx_arithmetic.h"
#include "core/formats/onnx_tensors.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace edgecut {

namespace {

using Inputs = std::vector<const OnnxValue*>;
using Numbers = std::optional<OnnxNumbers>;

// More elements than any shape has.
constexpr std::int64_t mostElements = 1024;

const OnnxNumbers* numbersAt(const Inputs& inputs, std::size_t i)
{
    return i < inputs.size() && inputs[i] && inputs[i]->numbers ? &*inputs[i]->numbers : nullptr;
}

// -1: not known, or too many.
std::int64_t smallCount(const OnnxValue& value)
{
    const std::int64_t count = value.shape ? elementCount(*value.shape).value_or(-1) : -1;
    return count <= mostElements ? count : -1;
}

OnnxNumbers integers(std::vector<std::int64_t> list)
{
    return {false, std::move(list), {}};
}

bool isVector(const OnnxValue* value)
{
    return value && value->shape && value->shape->size() <= 1;
}

std::int64_t towardZero(double number)
{
    constexpr double limit = 9.2e18;
    return std::isfinite(number) ? static_cast<std::int64_t>(std::clamp(number, -limit, limit)) : 0;
}

// --- where the elements come from
// -----------------------------------------------------------------

Numbers shapeOf(const onnx::NodeProto& node, const Inputs& inputs, const OnnxValue&)
{
    if (inputs.empty() || !inputs[0] || !inputs[0]->shape)
        return std::nullopt;
    const Shape& shape = *inputs[0]->shape;
    const auto rank = static_cast<std::int64_t>(shape.size());
    const auto bound = [rank](std::int64_t index) {
        return std::clamp<std::int64_t>(index < 0 ? index + rank : index, 0, rank);
    };
    const std::int64_t begin = bound(integerAttribute(node, "start", 0));
    const std::int64_t end = bound(integerAttribute(node, "end", rank));
    if (begin >= end)
        return integers({});
    return integers(std::vector(shape.begin() + begin, shape.begin() + end));
}

Numbers sizeOf(const onnx::NodeProto&, const Inputs& inputs, const OnnxValue&)
{
    if (inputs.empty() || !inputs[0] || !inputs[0]->shape)
        return std::nullopt;
    const std::optional<std::int64_t> count = elementCount(*inputs[0]->shape);
    return count ? Numbers(integers({*count})) : std::nullopt;
}

Numbers constantOf(const onnx::NodeProto& node, const Inputs&, const OnnxValue&)
{
    for (const onnx::AttributeProto& attribute : node.attribute()) {
        if (attribute.name() == "value")
            return numbersOf(attribute.t());
        if (attribute.name() == "value_int")
            return integers({attribute.i()});
        if (attribute.name() == "value_float")
            return OnnxNumbers{true, {}, {attribute.f()}};
        if (attribute.name() == "value_ints" && attribute.ints_size() <= mostElements)
            return integers({attribute.ints().begin(), attribute.ints().end()});
        if (attribute.name() == "value_floats" && attribute.floats_size() <= mostElements)
            return OnnxNumbers{true, {}, {attribute.floats().begin(), attribute.floats().end()}};
    }
    return std::nullopt;
}

Numbers filled(const onnx::NodeProto& node, const Inputs&, const OnnxValue& output)
{
    const std::int64_t count = smallCount(output);
    if (count < 0)
        return std::nullopt;
    const onnx::AttributeProto* attribute = findAttribute(node, "value");
    OnnxNumbers one{true, {}, {0.0}};
    if (attribute) {
        const Numbers given = numbersOf(attribute->t());
        if (!given || given->size() != 1)
            return std::nullopt;
        one = *given;
    }
    one.integers.resize(one.real ? 0 : std::size_t(count), one.real ? 0 : one.integers[0]);
    one.reals.resize(one.real ? std::size_t(count) : 0, one.real ? one.reals[0] : 0);
    return one;
}

// --- the same elements, or some of them
// -----------------------------------------------------------

Numbers sameElements(const onnx::NodeProto&, const Inputs& inputs, const OnnxValue&)
{
    const OnnxNumbers* from = numbersAt(inputs, 0);
    return from ? Numbers(*from) : std::nullopt;
}

Numbers vectorElements(const onnx::NodeProto& node, const Inputs& inputs, const OnnxValue& output)
{
    return !inputs.empty() && isVector(inputs[0]) ? sameElements(node, inputs, output)
                                                  : std::nullopt;
}

Numbers cast(const onnx::NodeProto&, const Inputs& inputs, const OnnxValue& output)
{
    const OnnxNumbers* from = numbersAt(inputs, 0);
    if (!from)
        return std::nullopt;
    const DataType type = dataTypeFromOnnx(output.elementType);
    const bool real = type == DataType::Float32 || type == DataType::Float64;
    const bool whole = type == DataType::Int64 || type == DataType::Int32;
    if (!real && !whole && type != DataType::Bool)
        return std::nullopt;
    OnnxNumbers to;
    to.real = real;
    for (std::size_t i = 0; i < from->size(); ++i) {
        if (real)
            to.reals.push_back(from->real ? from->reals[i] : double(from->integers[i]));
        else if (whole)
            to.integers.push_back(from->real ? towardZero(from->reals[i]) : from->integers[i]);
        else
            to.integers.push_back(from->real ? from->reals[i] != 0 : from->integers[i] != 0);
    }
    return to;
}

// Elements of a vector by index; nullopt when one is out of range.
Numbers picked(const OnnxNumbers& from, const std::vector<std::int64_t>& indices)
{
    const auto size = static_cast<std::int64_t>(from.size());
    OnnxNumbers to;
    to.real = from.real;
    for (std::int64_t index : indices) {
        index += index < 0 ? size : 0;
        if (index < 0 || index >= size)
            return std::nullopt;
        if (from.real)
            to.reals.push_back(from.reals[std::size_t(index)]);
        else
            to.integers.push_back(from.integers[std::size_t(index)]);
    }
    return to;
}

Numbers gather(const onnx::NodeProto&, const Inputs& inputs, const OnnxValue&)
{
    const OnnxNumbers* from = numbersAt(inputs, 0);
    const OnnxNumbers* indices = numbersAt(inputs, 1);
    if (!from || !indices || indices->real || !isVector(inputs[0]))
        return std::nullopt;
    return picked(*from, indices->integers);
}

std::int64_t sliceNumber(const onnx::NodeProto& node, const Inputs& inputs, std::size_t place,
                         std::string_view attribute, std::int64_t otherwise)
{
    const OnnxNumbers* given = numbersAt(inputs, place);
    if (given && given->integers.size() == 1)
        return given->integers[0];
    const std::vector<std::int64_t> list = integersAttribute(node, attribute);
    return list.size() == 1 ? list[0] : otherwise;
}

Numbers slice(const onnx::NodeProto& node, const Inputs& inputs, const OnnxValue&)
{
    const OnnxNumbers* from = numbersAt(inputs, 0);
    const bool attributes = inputs.size() == 1;
    const auto given = [&](std::size_t place) {
        return place >= inputs.size() || !inputs[place] || inputs[place]->numbers;
    };
    if (!from || !isVector(inputs[0]) || (!attributes && inputs.size() < 3) || !given(1) ||
        !given(2) || !given(4))
        return std::nullopt;
    const auto size = static_cast<std::int64_t>(from->size());
    const std::int64_t step = sliceNumber(node, inputs, 4, "", 1);
    if (step == 0 || step == std::numeric_limits<std::int64_t>::min())
        return std::nullopt;
    const auto bound = [size](std::int64_t index, std::int64_t low, std::int64_t high) {
        return std::clamp(index < 0 ? index + size : index, low, high);
    };
    const std::int64_t first = sliceNumber(node, inputs, 1, "starts", 0);
    const std::int64_t last = sliceNumber(node, inputs, 2, "ends", size);
    std::vector<std::int64_t> indices;
    if (step > 0) {
        const std::int64_t end = bound(last, 0, size);
        for (std::int64_t i = bound(first, 0, size); i < end; i = step < size ? i + step : end)
            indices.push_back(i);
    } else {
        const std::int64_t end = bound(last, -1, size - 1);
        for (std::int64_t i = bound(first, -1, size - 1); i > end;
             i = -step < size ? i + step : end)
            indices.push_back(i);
    }
    return picked(*from, indices);
}

Numbers concat(const onnx::NodeProto&, const Inputs& inputs, const OnnxValue&)
{
    OnnxNumbers joined;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const OnnxNumbers* part = numbersAt(inputs, i);
        if (!part || !isVector(inputs[i]) || (i > 0 && part->real != joined.real))
            return std::nullopt;
        joined.real = part->real;
        joined.integers.insert(joined.integers.end(), part->integers.begin(), part->integers.end());
        joined.reals.insert(joined.reals.end(), part->reals.begin(), part->reals.end());
    }
    return static_cast<std::int64_t>(joined.size()) <= mostElements ? Numbers(joined)
                                                                    : std::nullopt;
}

// --- arithmetic
// -----------------------------------------------------------------------------------

template <OnnxArithmetic operation>
Numbers arithmetic(const onnx::NodeProto&, const Inputs& inputs, const OnnxValue&)
{
    const OnnxNumbers* a = numbersAt(inputs, 0);
    const OnnxNumbers* b = numbersAt(inputs, 1);
    if (inputs.size() != 2 || !a || !b || !isVector(inputs[0]) || !isVector(inputs[1]))
        return std::nullopt;
    return combined(operation, *a, *b);
}

template <double (*function)(double)>
Numbers rounded(const onnx::NodeProto&, const Inputs& inputs, const OnnxValue&)
{
    const OnnxNumbers* from = numbersAt(inputs, 0);
    if (!from || !from->real)
        return std::nullopt;
    OnnxNumbers to = *from;
    std::transform(to.reals.begin(), to.reals.end(), to.reals.begin(), function);
    return to;
}

double floorOf(double x)
{
    return std::floor(x);
}
double ceilOf(double x)
{
    return std::ceil(x);
}
double rootOf(double x)
{
    return std::sqrt(x);
}

Numbers where(const onnx::NodeProto&, const Inputs& inputs, const OnnxValue&)
{
    const OnnxNumbers* condition = numbersAt(inputs, 0);
    const OnnxNumbers* yes = numbersAt(inputs, 1);
    const OnnxNumbers* no = numbersAt(inputs, 2);
    if (!condition || !yes || !no || !std::all_of(inputs.begin(), inputs.end(), isVector))
        return std::nullopt;
    return chosen(*condition, *yes, *no);
}

Numbers range(const onnx::NodeProto&, const Inputs& inputs, const OnnxValue& output)
{
    const OnnxNumbers* start = numbersAt(inputs, 0);
    const OnnxNumbers* delta = numbersAt(inputs, 2);
    const std::int64_t count = smallCount(output);
    if (!start || !delta || start->integers.size() != 1 || delta->integers.size() != 1 || count < 0)
        return std::nullopt;
    OnnxNumbers result;
    std::int64_t next = start->integers[0];
    for (std::int64_t i = 0; i < count; ++i) {
        result.integers.push_back(next);
        if (__builtin_add_overflow(next, delta->integers[0], &next))
            return std::nullopt;
    }
    return result;
}

Numbers product(const onnx::NodeProto&, const Inputs& inputs, const OnnxValue& output)
{
    const OnnxNumbers* from = numbersAt(inputs, 0);
    if (!from || from->real || !isVector(inputs[0]) || !output.shape ||
        elementCount(*output.shape) != 1)
        return std::nullopt;
    std::int64_t result = 1;
    for (const std::int64_t factor : from->integers) {
        if (__builtin_mul_overflow(result, factor, &result))
            return std::nullopt;
    }
    return integers({result});
}

using Compute = Numbers (*)(const onnx::NodeProto&, const Inputs&, const OnnxValue&);

const std::unordered_map<std::string_view, Compute>& computations()
{
    static const std::unordered_map<std::string_view, Compute> table{
        {"Shape", shapeOf},
        {"Size", sizeOf},
        {"Constant", constantOf},
        {"ConstantOfShape", filled},
        {"Identity", sameElements},
        {"Reshape", sameElements},
        {"Squeeze", sameElements},
        {"Unsqueeze", sameElements},
        {"Flatten", sameElements},
        {"Transpose", vectorElements},
        {"Cast", cast},
        {"Gather", gather},
        {"Slice", slice},
        {"Concat", concat},
        {"Add", arithmetic<OnnxArithmetic::Add>},
        {"Sub", arithmetic<OnnxArithmetic::Subtract>},
        {"Mul", arithmetic<OnnxArithmetic::Multiply>},
        {"Div", arithmetic<OnnxArithmetic::Divide>},
        {"Mod", arithmetic<OnnxArithmetic::Remainder>},
        {"Min", arithmetic<OnnxArithmetic::Least>},
        {"Max", arithmetic<OnnxArithmetic::Greatest>},
        {"Less", arithmetic<OnnxArithmetic::Less>},
        {"Greater", arithmetic<OnnxArithmetic::Greater>},
        {"Equal", arithmetic<OnnxArithmetic::Equal>},
        {"Sqrt", rounded<rootOf>},
        {"Floor", rounded<floorOf>},
        {"Ceil", rounded<ceilOf>},
        {"Where", where},
        {"Range", range},
        {"ReduceProd", product},
    };
    return table;
}

} // namespace

std::optional<OnnxNumbers> computeNumbers(const onnx::NodeProto& node,
                                          const std::vector<const OnnxValue*>& inputs,
                                          const OnnxValue& output)
{
    if (!node.domain().empty() && node.domain() != "ai.onnx")
        return std::nullopt;
    const auto it = computations().find(node.op_type());
    if (it == computations().end())
        return std::nullopt;
    std::optional<OnnxNumbers> numbers = it->second(node, inputs, output);
    // A shape that says otherwise means that one of the two is wrong.
    if (numbers && (!output.shape ||
                    elementCount(*output.shape) != static_cast<std::int64_t>(numbers->size())))
        return std::nullopt;
    return numbers;
}

} // namespace edgecut
