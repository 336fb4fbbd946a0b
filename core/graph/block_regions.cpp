// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/block_draft.h"

#include <algorithm>
#include <utility>

namespace edgecut::blocks {

namespace {

constexpr int greatestDepth = 12; ///< of regions in regions; deeper ones stay flat
constexpr std::size_t leastOpened = 16;
constexpr std::int32_t greatestWidth = 8; ///< of places where a large region may be opened
constexpr std::int32_t pathWidth = 3;     ///< wider ones of a path say nothing

// Neighbours of each layer, one flat array; each neighbour once.
void index(std::size_t count, std::vector<LayerEdge> edges, std::vector<std::size_t>& first,
           std::vector<LayerId>& to)
{
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    first.assign(count + 1, 0);
    to.reserve(edges.size());
    for (const auto& [a, b] : edges) {
        ++first[a.index() + 1];
        to.push_back(b);
    }
    for (std::size_t i = 0; i < count; ++i)
        first[i + 1] += first[i];
}

} // namespace

Regions::Regions(std::span<const BlockLayer> layers, std::span<const LayerEdge> edges)
    : m_layers(layers)
    , m_order(kahnOrder(layers.size(), edges))
    , m_scopeOf(layers.size(), 0)
    , m_place(layers.size(), 0)
{
    std::vector<LayerEdge> forward(edges.begin(), edges.end()), backward;
    backward.reserve(forward.size());
    for (const auto& [from, to] : forward)
        backward.emplace_back(to, from);
    index(layers.size(), std::move(forward), m_firstReader, m_readers);
    index(layers.size(), std::move(backward), m_firstSource, m_sources);
}

std::span<const LayerId> Regions::readersOf(LayerId layer) const
{
    const std::size_t begin = m_firstReader[layer.index()];
    return std::span(m_readers).subspan(begin, m_firstReader[layer.index() + 1] - begin);
}

std::span<const LayerId> Regions::sourcesOf(LayerId layer) const
{
    const std::size_t begin = m_firstSource[layer.index()];
    return std::span(m_sources).subspan(begin, m_firstSource[layer.index() + 1] - begin);
}

// From here on isInside() and m_place are those of this scope.
void Regions::enter(const Scope& scope)
{
    ++m_scope;
    for (std::size_t place = 0; place < scope.size(); ++place) {
        m_scopeOf[scope[place].index()] = m_scope;
        m_place[scope[place].index()] = static_cast<std::int32_t>(place);
    }
}

Drafts Regions::all()
{
    return decomposed(m_order, 0);
}

Drafts Regions::decomposed(Scope scope, int depth)
{
    std::vector<Scope> parts = components(scope);
    if (parts.size() > 1)
        return branches(std::move(parts), depth);
    return connected(std::move(scope), depth);
}

std::vector<Regions::Scope> Regions::components(const Scope& scope)
{
    enter(scope);
    std::vector<std::int32_t> component(scope.size(), -1);
    std::int32_t count = 0;
    std::vector<LayerId> waiting;
    for (std::size_t i = 0; i < scope.size(); ++i) {
        if (component[i] >= 0)
            continue;
        component[i] = count;
        waiting.push_back(scope[i]);
        while (!waiting.empty()) {
            const LayerId layer = waiting.back();
            waiting.pop_back();
            for (const auto& neighbours : {readersOf(layer), sourcesOf(layer)})
                for (const LayerId other : neighbours) {
                    if (!isInside(other))
                        continue;
                    std::int32_t& place =
                        component[static_cast<std::size_t>(m_place[other.index()])];
                    if (place < 0) {
                        place = count;
                        waiting.push_back(other);
                    }
                }
        }
        ++count;
    }
    std::vector<Scope> parts(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < scope.size(); ++i)
        parts[static_cast<std::size_t>(component[i])].push_back(scope[i]);
    return parts;
}

Drafts Regions::branches(std::vector<Scope> parts, int depth)
{
    Drafts drafts;
    drafts.reserve(parts.size());
    for (Scope& part : parts) {
        if (part.size() == 1)
            drafts.push_back(leaf(part.front(), m_layers[part.front().index()]));
        else
            drafts.push_back(block(BlockKind::Branch, connected(std::move(part), depth + 1)));
    }
    return drafts;
}

// The longest way through is the trunk, with all that lies on ways between its ends. What does not
// come from its source stands before it, what does not lead to its end behind.
Drafts Regions::connected(Scope scope, int depth)
{
    if (scope.size() == 1 || depth >= greatestDepth) {
        Drafts flat;
        for (const LayerId layer : scope)
            flat.push_back(leaf(layer, m_layers[layer.index()]));
        return grouped(std::move(flat), m_layers);
    }
    enter(scope);
    std::vector<std::int32_t> length(scope.size(), 0), from(scope.size(), -1);
    std::size_t last = 0;
    for (std::size_t i = 0; i < scope.size(); ++i) {
        for (const LayerId source : sourcesOf(scope[i])) {
            if (!isInside(source))
                continue;
            const std::int32_t place = m_place[source.index()];
            if (length[static_cast<std::size_t>(place)] + 1 > length[i]) {
                length[i] = length[static_cast<std::size_t>(place)] + 1;
                from[i] = place;
            }
        }
        if (length[i] > length[last])
            last = i;
    }
    std::size_t first = last;
    while (from[first] >= 0)
        first = static_cast<std::size_t>(from[first]);
    std::vector<bool> below(scope.size(), false), above(scope.size(), false);
    below[first] = above[last] = true;
    for (std::size_t i = 0; i < scope.size(); ++i)
        for (const LayerId reader : readersOf(scope[i]))
            if (below[i] && isInside(reader))
                below[static_cast<std::size_t>(m_place[reader.index()])] = true;
    for (std::size_t i = scope.size(); i-- > 0;)
        for (const LayerId source : sourcesOf(scope[i]))
            if (above[i] && isInside(source))
                above[static_cast<std::size_t>(m_place[source.index()])] = true;
    Scope before, middle, behind;
    for (std::size_t i = 0; i < scope.size(); ++i)
        (!below[i] ? before : above[i] ? middle : behind).push_back(scope[i]);
    Drafts drafts;
    const auto append = [&](Drafts parts) {
        std::move(parts.begin(), parts.end(), std::back_inserter(drafts));
    };
    if (!before.empty())
        append(branches(components(before), depth));
    append(trunk(std::move(middle), depth));
    if (!behind.empty())
        append(branches(components(behind), depth));
    return drafts;
}

// [i]: layers up to place i that are read behind it.
std::vector<std::int32_t> Regions::widthsOf(const Scope& scope)
{
    enter(scope);
    std::vector<std::int32_t> widths(scope.size() + 1, 0);
    for (std::size_t i = 0; i < scope.size(); ++i) {
        std::int32_t furthest = static_cast<std::int32_t>(i);
        for (const LayerId reader : readersOf(scope[i]))
            if (isInside(reader))
                furthest = std::max(furthest, m_place[reader.index()]);
        ++widths[i];
        --widths[static_cast<std::size_t>(furthest)];
    }
    for (std::size_t i = 1; i < widths.size(); ++i)
        widths[i] += widths[i - 1];
    return widths;
}

// One source, one end: cut wherever one layer alone is read behind.
Drafts Regions::trunk(Scope scope, int depth)
{
    const std::vector<std::int32_t> widths = widthsOf(scope);
    Drafts sequence;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < scope.size(); ++i) {
        if (i + 1 < scope.size() && widths[i] != 1)
            continue;
        const Scope part(scope.begin() + static_cast<std::ptrdiff_t>(begin),
                         scope.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        if (part.size() == 1)
            sequence.push_back(leaf(part.front(), m_layers[part.front().index()]));
        else if (part.size() > leastOpened && 2 * part.size() > scope.size())
            addOpened(sequence, part, std::span(widths).subspan(begin, part.size()), depth,
                      scope.size());
        else
            sequence.push_back(region(part, depth + 1));
        begin = i + 1;
    }
    return grouped(std::move(sequence), m_layers);
}

bool Regions::isPath(const Scope& scope)
{
    for (std::size_t i = 0; i + 1 < scope.size(); ++i) {
        const auto readers = readersOf(scope[i]);
        if (!std::binary_search(readers.begin(), readers.end(), scope[i + 1]))
            return false;
    }
    return true;
}

// Each layer follows the last, and at most places many are read further on (DenseNet).
bool Regions::isDense(const Scope& scope)
{
    if (!isPath(scope))
        return false;
    const std::vector<std::int32_t> widths = widthsOf(scope);
    const auto wide =
        std::count_if(widths.begin(), widths.end(), [](std::int32_t width) { return width > 2; });
    return 2 * static_cast<std::size_t>(wide) > scope.size();
}

// The ends of pieces none of which is too large, cut where the fewest layers are read behind; none
// when there is no such number.
std::vector<std::size_t> Regions::cuts(std::span<const std::int32_t> widths, std::size_t size) const
{
    const std::size_t most = std::max(leastOpened, size / 4);
    for (std::int32_t width = 2; width <= greatestWidth; ++width) {
        std::vector<std::size_t> ends;
        std::size_t begin = 0, largest = 0;
        for (std::size_t i = 0; i < size; ++i)
            if (i + 1 == size || widths[i] <= width) {
                largest = std::max(largest, i + 1 - begin);
                begin = i + 1;
                ends.push_back(begin);
            }
        if (largest <= most)
            return ends;
    }
    return {};
}

// A region that is most of what there is hides more than it says: a long connection passes all of
// it (U-Net, an encoder's result read by each block of a decoder, cells that read the last two).
void Regions::addOpened(Drafts& sequence, const Scope& scope, std::span<const std::int32_t> widths,
                        int depth, std::size_t whole)
{
    const bool path = isPath(scope);
    const Scope interior(scope.begin(), scope.end() - 1);
    std::vector<std::size_t> ends;
    if (path || components(interior).size() == 1)
        ends = cuts(widths, scope.size());
    const auto widthAt = [&](std::size_t end) { return widths[end - 1]; };
    const bool isWide =
        ends.size() > 1 && std::any_of(ends.begin(), ends.end() - 1,
                                       [&](std::size_t end) { return widthAt(end) > pathWidth; });
    const bool isBlock = 5 * scope.size() <= 4 * whole && isDense(scope);
    if (path && (ends.size() < 2 || isWide) && !isBlock) {
        for (const LayerId layer : scope)
            sequence.push_back(leaf(layer, m_layers[layer.index()]));
        return;
    }
    if (ends.size() < 2 || (path && isWide)) {
        sequence.push_back(region(scope, depth + 1));
        return;
    }
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        const Scope part(scope.begin() + static_cast<std::ptrdiff_t>(begin),
                         scope.begin() + static_cast<std::ptrdiff_t>(end));
        if (part.size() == 1)
            sequence.push_back(leaf(part.front(), m_layers[part.front().index()]));
        else
            sequence.push_back(region(part, depth + 1));
        begin = end;
    }
}

// What has one layer by which it is left: that layer joins what is before it.
Draft Regions::region(Scope scope, int depth)
{
    const LayerId exit = scope.back();
    const bool dense = isDense(scope);
    scope.pop_back();
    if (dense) {
        // One after another is what there is to say: the ways round would hide each other.
        Drafts path;
        for (const LayerId layer : scope)
            path.push_back(leaf(layer, m_layers[layer.index()]));
        path = grouped(std::move(path), m_layers);
        path.push_back(leaf(exit, m_layers[exit.index()]));
        const bool joinsMany =
            m_layers[exit.index()].kind == LayerKind::Concat && sourcesOf(exit).size() > 2;
        return block(joinsMany ? BlockKind::DenseBlock : BlockKind::Region, std::move(path));
    }
    const std::vector<Scope> parts = components(scope);
    const bool parallel = parts.size() > 1;
    Drafts drafts = parallel ? branches(parts, depth) : connected(std::move(scope), depth);
    const BlockKind kind = kindOf(drafts, parallel, exit);
    drafts.push_back(leaf(exit, m_layers[exit.index()]));
    const std::uint64_t scale = drafts.back().scale;
    Draft made = block(kind, std::move(drafts));
    made.scale = scale;
    return made;
}

BlockKind Regions::kindOf(const Drafts& interior, bool parallel, LayerId exit) const
{
    unsigned signs = 0;
    for (const Draft& draft : interior)
        signs |= draft.signs;
    const bool attends = signs == (weighs | multiplies);
    switch (m_layers[exit.index()].kind) {
    case LayerKind::Add:
    case LayerKind::Elementwise:
        if (attends)
            return BlockKind::Attention;
        return parallel && interior.size() > 2 ? BlockKind::Module : BlockKind::Residual;
    case LayerKind::Concat:
        return parallel ? BlockKind::Module : BlockKind::Dense;
    case LayerKind::Mul:
        return BlockKind::Gate;
    default:
        return attends ? BlockKind::Attention : BlockKind::Region;
    }
}

} // namespace edgecut::blocks
