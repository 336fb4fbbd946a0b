// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_operations.h"
#include "core/formats/caffe_rules.h"

namespace edgecut::caffe {

namespace {

std::optional<std::int64_t> outputsOf(CaffeWork& work)
{
    const std::int64_t outputs = work.parameters.integer("num_output", 0);
    if (outputs >= 1) {
        work.attributes.outChannels = outputs;
        return outputs;
    }
    work.fail({translatable("core", "The layer %1 does not say how many outputs it has; give "
                                    "num_output."),
               {work.layer.name}});
    return std::nullopt;
}

std::optional<std::int64_t> countFrom(const CaffeWork& work, const Shape& shape, std::size_t axis)
{
    const std::optional<std::int64_t> count =
        elementCount(Shape(shape.begin() + static_cast<std::ptrdiff_t>(axis), shape.end()));
    if (!count)
        work.tooLarge();
    return count;
}

// Time steps, sequences, features.
struct Sequence
{
    std::int64_t steps;
    std::int64_t streams;
    std::int64_t features;
    std::int64_t fixed; ///< features of an input that does not change over time; 0: there is none
    std::int64_t outputs;
};

// `states`: hidden states that stand among the bottoms and tops when they are exposed.
std::optional<Sequence> readSequence(CaffeWork& work, std::size_t states)
{
    const Shape& from = work.bottoms.front();
    const std::optional<std::int64_t> outputs = outputsOf(work);
    if (!outputs || !work.axis(from, 1))
        return std::nullopt;
    const std::size_t hidden = work.parameters.flag("expose_hidden", false) ? states : 0;
    const std::size_t inputs = work.bottoms.size() - 2;
    if (work.bottoms.size() < 2 + hidden || inputs - hidden > 1 || work.tops.size() != 1 + hidden) {
        work.fail({translatable("core", "The layer %1 reads its input, marks of where sequences "
                                        "continue, at most one fixed input and its hidden states; "
                                        "what it names does not match."),
                   {work.layer.name}});
        return std::nullopt;
    }
    const std::optional<std::int64_t> features = countFrom(work, from, 2);
    std::optional<std::int64_t> fixed = 0;
    if (inputs > hidden && work.axis(work.bottoms[2], 0))
        fixed = countFrom(work, work.bottoms[2], 1);
    if (!features || !fixed)
        return std::nullopt;
    work.make({1, from[1], *outputs});
    work.tops.front() = Shape{from[0], from[1], *outputs};
    return Sequence{from[0], from[1], *features, *fixed, *outputs};
}

} // namespace

void innerProduct(CaffeWork& work)
{
    const Shape& from = work.bottoms.front();
    const std::optional<std::int64_t> outputs = outputsOf(work);
    const std::optional<std::size_t> axis = work.axis(from, "axis", 1);
    if (!outputs || !axis)
        return;
    const std::optional<std::int64_t> features = countFrom(work, from, *axis);
    if (!features)
        return;
    Shape output(from.begin(), from.begin() + static_cast<std::ptrdiff_t>(*axis));
    output.push_back(*outputs);
    work.make(output);
    output.push_back(*features);
    work.multiply(output);
    work.store({*outputs, *features});
    if (work.parameters.flag("bias_term", true))
        work.store({*outputs});
}

void embed(CaffeWork& work)
{
    const std::optional<std::int64_t> outputs = outputsOf(work);
    if (!outputs)
        return;
    const std::int64_t words = work.parameters.integer("input_dim", 0);
    if (words < 1)
        return work.fail({translatable("core", "The layer %1 does not say how many words it knows; "
                                               "give input_dim."),
                          {work.layer.name}});
    Shape output = work.bottoms.front();
    output.push_back(*outputs);
    work.make(output);
    work.store({words, *outputs});
    if (work.parameters.flag("bias_term", true))
        work.store({*outputs});
}

// Four gates, each of input, hidden state and perhaps a fixed input.
void lstm(CaffeWork& work)
{
    const std::optional<Sequence> sequence = readSequence(work, 2);
    if (!sequence)
        return;
    const auto [steps, streams, features, fixed, outputs] = *sequence;
    work.store({4, outputs, features});
    work.store({4, outputs});
    if (fixed > 0) {
        work.store({4, outputs, fixed});
        work.multiply({streams, 4, outputs, fixed});
    }
    work.store({4, outputs, outputs});
    work.multiply({steps, streams, 4, outputs, features});
    work.multiply({steps, streams, 4, outputs, outputs});
}

void rnn(CaffeWork& work)
{
    const std::optional<Sequence> sequence = readSequence(work, 1);
    if (!sequence)
        return;
    const auto [steps, streams, features, fixed, outputs] = *sequence;
    work.store({outputs, features});
    work.store({outputs});
    if (fixed > 0) {
        work.store({outputs, fixed});
        work.multiply({streams, outputs, fixed});
    }
    work.store({outputs, outputs});
    work.store({outputs, outputs});
    work.store({outputs});
    work.multiply({steps, streams, outputs, features});
    work.multiply({steps, streams, 2, outputs, outputs});
}

} // namespace edgecut::caffe
