// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_operations.h"
#include "core/formats/caffe_rules.h"

#include <algorithm>

namespace edgecut::caffe {

namespace {

std::int64_t channels(const Shape& shape)
{
    return shape.size() > 1 ? shape[1] : 1;
}

void mismatch(const CaffeWork& work)
{
    work.fail({translatable("core", "The inputs of the layer %1 do not have the same shape; it "
                                    "needs equal ones."),
               {work.layer.name}});
}

// The part of the first bottom that a learned vector covers, from `axis` on.
std::optional<Shape> covered(CaffeWork& work)
{
    const Shape& from = work.bottoms.front();
    const std::optional<std::size_t> axis = work.axis(from, "axis", 1, true);
    if (!axis)
        return std::nullopt;
    const std::int64_t axes = work.parameters.integer("num_axes", 1, {-1, 32});
    const auto rest = static_cast<std::int64_t>(from.size() - *axis);
    if (axes > rest) {
        work.fail({translatable("core", "The layer %1 covers %2 axes and its input has %3 from "
                                        "there on."),
                   {work.layer.name, axes, rest}});
        return std::nullopt;
    }
    const auto begin = from.begin() + static_cast<std::ptrdiff_t>(*axis);
    return Shape(begin, begin + static_cast<std::ptrdiff_t>(axes < 0 ? rest : axes));
}

// A second bottom, laid over the first from `axis` on.
bool secondFits(CaffeWork& work)
{
    const Shape& from = work.bottoms[0];
    const Shape& second = work.bottoms[1];
    // A number alone fits everything.
    const std::optional<std::size_t> begin =
        second.empty() ? std::optional<std::size_t>(0) : work.axis(from, "axis", 1, true);
    if (!begin)
        return false;
    if (*begin + second.size() > from.size() ||
        !std::equal(second.begin(), second.end(),
                    from.begin() + static_cast<std::ptrdiff_t>(*begin))) {
        mismatch(work);
        return false;
    }
    return true;
}

} // namespace

void sameShape(CaffeWork& work)
{
    work.make(work.bottoms.front());
}

void eltwise(CaffeWork& work)
{
    const std::size_t operation = work.parameters.word("operation", {"PROD", "SUM", "MAX"}, 1);
    work.kind = operation == 0   ? LayerKind::Mul
                : operation == 1 ? LayerKind::Add
                                 : LayerKind::Elementwise;
    for (const Shape& shape : work.bottoms) {
        if (shape != work.bottoms.front())
            return mismatch(work);
    }
    sameShape(work);
}

// Squeeze-and-excitation: a * x + y with one number a channel.
void axpy(CaffeWork& work)
{
    if (work.bottoms[1] != work.bottoms[2] || work.bottoms[0].size() < 2 ||
        work.bottoms[1].size() < 2 || work.bottoms[0][0] != work.bottoms[1][0] ||
        work.bottoms[0][1] != work.bottoms[1][1])
        return mismatch(work);
    work.make(work.bottoms[1]);
}

// Mean, variance and the factor by which both are divided; a fork stores scale and bias as well.
void batchNorm(CaffeWork& work)
{
    const Shape& from = work.bottoms.front();
    sameShape(work);
    work.store({channels(from)});
    work.store({channels(from)});
    work.store({1});
    if (work.parameters.flag("scale_bias", false)) {
        work.store({channels(from)});
        work.store({channels(from)});
    }
}

void scale(CaffeWork& work)
{
    sameShape(work);
    const bool hasBias = work.parameters.flag("bias_term", false);
    if (work.bottoms.size() == 2) {
        if (secondFits(work) && hasBias)
            work.store(work.bottoms[1]);
        return;
    }
    const std::optional<Shape> vector = covered(work);
    if (!vector)
        return;
    work.store(*vector);
    if (hasBias)
        work.store(*vector);
}

void bias(CaffeWork& work)
{
    sameShape(work);
    if (work.bottoms.size() == 2) {
        secondFits(work);
        return;
    }
    if (const std::optional<Shape> vector = covered(work))
        work.store(*vector);
}

void prelu(CaffeWork& work)
{
    if (!work.axis(work.bottoms.front(), 1))
        return;
    sameShape(work);
    const bool shared = work.parameters.flag("channel_shared", false);
    work.store({shared ? 1 : channels(work.bottoms.front())});
}

void normalize(CaffeWork& work)
{
    if (!work.axis(work.bottoms.front(), 1))
        return;
    sameShape(work);
    const bool shared = work.parameters.flag("channel_shared", true);
    work.store({shared ? 1 : channels(work.bottoms.front())});
}

void responseNorm(CaffeWork& work)
{
    work.parameters.word("norm_region", {"ACROSS_CHANNELS", "WITHIN_CHANNEL"}, 0);
    if (work.parameters.integer("local_size", 5, {1}) % 2 == 0)
        work.fail(
            {translatable("core", "The layer %1 needs an odd local_size."), {work.layer.name}});
    sameShape(work);
}

void softmax(CaffeWork& work)
{
    if (const auto axis = work.axis(work.bottoms.front(), "axis", 1))
        work.attributes.axis = static_cast<std::int64_t>(*axis);
    sameShape(work);
}

} // namespace edgecut::caffe
