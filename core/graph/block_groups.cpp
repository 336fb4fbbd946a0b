// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/block_draft.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

namespace edgecut::blocks {

namespace {

constexpr std::size_t greatestPeriod = 12; ///< parts that repeat together

bool isHeavy(LayerKind kind)
{
    return isMacKind(kind) || kind == LayerKind::Attention || kind == LayerKind::Other ||
           kind == LayerKind::ControlFlow || kind == LayerKind::Gather;
}

// What changes no more than numbers or their places: it belongs to what it follows.
bool isSmall(LayerKind kind)
{
    switch (kind) {
    case LayerKind::Relu:
    case LayerKind::Activation:
    case LayerKind::Softmax:
    case LayerKind::BatchNormalization:
    case LayerKind::Scale:
    case LayerKind::Lrn:
    case LayerKind::LayerNormalization:
    case LayerKind::Dropout:
    case LayerKind::Identity:
        return true;
    default:
        return false;
    }
}

// What a convolution or product takes in besides; behind a region it stands for itself.
bool isStep(LayerKind kind)
{
    return kind != LayerKind::Input && kind != LayerKind::GlobalAveragePool &&
           kind != LayerKind::GlobalMaxPool && !isHeavy(kind);
}

Drafts::iterator end(Drafts& drafts, std::size_t i)
{
    return drafts.begin() + static_cast<std::ptrdiff_t>(i);
}

Drafts taken(Drafts& from, std::size_t begin, std::size_t count)
{
    return {std::move_iterator(end(from, begin)), std::move_iterator(end(from, begin + count))};
}

void extend(Draft& draft, Draft part)
{
    draft.size += part.size;
    draft.signs |= part.signs;
    draft.parts.push_back(std::move(part));
    ++draft.tail;
}

// Regions with what follows them, and units: a heavy layer with its steps.
Drafts unitsOf(Drafts sequence, std::span<const BlockLayer> layers)
{
    Drafts units;
    for (Draft& draft : sequence) {
        if (draft.isLayer() && !units.empty()) {
            const LayerKind kind = layers[draft.layer.index()].kind;
            Draft& before = units.back();
            if (!before.isLayer() &&
                (isSmall(kind) || (before.kind == BlockKind::Unit && isStep(kind)))) {
                extend(before, std::move(draft));
                continue;
            }
            if (before.isLayer() && isHeavy(layers[before.layer.index()].kind) && isStep(kind)) {
                Draft unit;
                unit.kind = BlockKind::Unit;
                unit.label = before.label;
                unit.scale = before.scale;
                unit.signs = before.signs;
                unit.parts.push_back(std::move(before));
                extend(unit, std::move(draft));
                before = std::move(unit);
                continue;
            }
        }
        units.push_back(std::move(draft));
    }
    return units;
}

// The last of what repeats may have taken in what stands behind all of it: given back.
Drafts givenBack(Draft& last, const Draft& model)
{
    Drafts back;
    if (last.isLayer() || last.tail <= model.tail)
        return back;
    const std::size_t extra = last.tail - model.tail;
    back = taken(last.parts, last.parts.size() - extra, extra);
    last.parts.resize(last.parts.size() - extra);
    last.tail -= extra;
    last.size -= extra; // they are single layers
    if (last.parts.size() == 1) {
        Draft only = std::move(last.parts.front());
        last = std::move(only);
    }
    return back;
}

Draft repeatedGroup(Drafts parts)
{
    const bool attends =
        std::any_of(parts.begin(), parts.end(), [](const Draft& part) { return part.attends(); });
    const bool dense = std::any_of(parts.begin(), parts.end(), [](const Draft& part) {
        return !part.isLayer() && part.kind == BlockKind::Dense;
    });
    const std::uint64_t scale = parts.back().scale;
    Draft made =
        block(attends ? BlockKind::Transformer : (dense ? BlockKind::Dense : BlockKind::Group),
              std::move(parts));
    made.scale = scale;
    return made;
}

// [period - 1][i]: how many parts from i on equal those a period behind.
using Matches = std::array<std::vector<std::int32_t>, greatestPeriod>;

Matches matchesOf(const Drafts& parts)
{
    Matches matches;
    for (std::size_t period = 1; period <= greatestPeriod; ++period) {
        std::vector<std::int32_t>& run = matches[period - 1];
        run.assign(parts.size() + 1, 0);
        for (std::size_t i = parts.size(); i-- > 0;)
            if (i + period < parts.size() && parts[i].label == parts[i + period].label)
                run[i] = run[i + 1] + 1;
    }
    return matches;
}

// [i]: how many parts from i on have one scale.
std::vector<std::size_t> levelRuns(const Drafts& parts)
{
    std::vector<std::size_t> run(parts.size() + 1, 0);
    for (std::size_t i = parts.size(); i-- > 0;) {
        const bool goesOn = i + 1 < parts.size() && parts[i].scale == parts[i + 1].scale;
        run[i] = goesOn ? run[i + 1] + 1 : 1;
    }
    return run;
}

// Two or more parts of one scale that repeat one after another become one.
Drafts periodsOf(Drafts parts)
{
    const Matches matches = matchesOf(parts);
    const std::vector<std::size_t> level = levelRuns(parts);
    Drafts result;
    for (std::size_t i = 0; i < parts.size();) {
        std::size_t best = 1, covered = 0;
        for (std::size_t period = 1; period <= greatestPeriod; ++period) {
            const auto run = static_cast<std::size_t>(matches[period - 1][i]);
            const std::size_t most = run >= period ? (run / period + 1) * period : 0;
            std::size_t all = 0;
            while (all < most && level[i + all] >= period)
                all += period;
            if (all >= 2 * period && all > covered) {
                best = period;
                covered = all;
            }
        }
        if (best == 1) {
            for (const std::size_t stop = i + std::max<std::size_t>(covered, 1); i < stop; ++i)
                result.push_back(std::move(parts[i]));
            continue;
        }
        Drafts back = givenBack(parts[i + covered - 1], parts[i + best - 1]);
        for (std::size_t k = 0; k < covered; k += best)
            result.push_back(repeatedGroup(taken(parts, i + k, best)));
        std::move(back.begin(), back.end(), std::back_inserter(result));
        i += covered;
    }
    return result;
}

bool isUnit(const Draft& draft)
{
    return draft.isLayer() || draft.kind == BlockKind::Unit;
}

bool standTogether(const Draft& a, const Draft& b)
{
    if (a.isLayer() || b.isLayer())
        return false;
    return a.scale != 0 || b.scale != 0 ? a.scale == b.scale : a.label == b.label;
}

Draft stage(Drafts parts)
{
    const bool dense = std::all_of(parts.begin(), parts.end(), [](const Draft& part) {
        return !part.isLayer() && part.kind == BlockKind::Dense;
    });
    return block(dense ? BlockKind::DenseBlock : BlockKind::Stage, std::move(parts));
}

// Runs of blocks of one scale. Units before the first region and behind the last lead from and to
// other scales. Not when that were everything.
Drafts stagesOf(Drafts parts)
{
    Drafts result;
    for (std::size_t i = 0; i < parts.size();) {
        std::size_t stop = i + 1;
        while (stop < parts.size() && standTogether(parts[i], parts[stop]))
            ++stop;
        if (stop - i == parts.size())
            return periodsOf(std::move(parts));
        Drafts run = periodsOf(taken(parts, i, stop - i));
        i = stop;
        std::size_t first = 0, last = run.size();
        if (!std::all_of(run.begin(), run.end(), isUnit)) {
            while (isUnit(run[first]))
                ++first;
            while (isUnit(run[last - 1]))
                --last;
        }
        std::move(run.begin(), end(run, first), std::back_inserter(result));
        if (last - first >= 2)
            result.push_back(stage(taken(run, first, last - first)));
        else
            std::move(end(run, first), end(run, last), std::back_inserter(result));
        std::move(end(run, last), run.end(), std::back_inserter(result));
    }
    return periodsOf(std::move(result));
}

} // namespace

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    hash ^= value + 0x9e3779b97f4a7c15ull + (hash << 12) + (hash >> 4);
    return hash * 0xff51afd7ed558ccdull;
}

Draft leaf(LayerId layer, const BlockLayer& about)
{
    Draft draft;
    draft.layer = layer;
    draft.label = about.label;
    draft.scale = about.scale;
    draft.signs = about.kind == LayerKind::Attention ? weighs | multiplies
                  : about.kind == LayerKind::Softmax ? weighs
                  : about.kind == LayerKind::MatMul  ? multiplies
                                                     : 0;
    return draft;
}

Draft block(BlockKind kind, Drafts parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    Draft made;
    made.kind = kind;
    made.size = 0;
    made.label = mixed(17, static_cast<std::uint64_t>(kind));
    for (const Draft& part : parts) {
        made.size += part.size;
        made.signs |= part.signs;
        made.label = mixed(made.label, part.label);
    }
    made.scale = parts.back().scale;
    if (parts.size() > greatestFanOut) {
        // As few levels as the number needs, and all parts of a level about equally large.
        const double count = static_cast<double>(parts.size());
        const double levels = std::ceil(std::log(count) / std::log(greatestFanOut) - 1e-9);
        const double groups = std::ceil(std::pow(count, 1 / levels) - 1e-9);
        Drafts fewer;
        for (std::size_t begin = 0, k = 1; begin < parts.size(); ++k) {
            const auto stop = static_cast<std::size_t>(count * static_cast<double>(k) / groups);
            fewer.push_back(block(BlockKind::Part, taken(parts, begin, stop - begin)));
            begin = stop;
        }
        parts = std::move(fewer);
    }
    made.parts = std::move(parts);
    return made;
}

Drafts grouped(Drafts sequence, std::span<const BlockLayer> layers)
{
    return stagesOf(unitsOf(std::move(sequence), layers));
}

} // namespace edgecut::blocks
