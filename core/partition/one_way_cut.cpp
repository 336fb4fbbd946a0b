// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/one_way_cut.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgecut {

namespace {

using Position = OpenNet::Position;

/// Sums of the same numbers in different order differ by less.
constexpr double rounding = 1e-13;

} // namespace

bool OneWayCut::Choice::isSamePlan(const Choice& other) const
{
    const auto isSame = [](const OfPendant& a, const OfPendant& b) {
        return a.met == b.met && a.choice.isSamePlan(b.choice);
    };
    return prefix == other.prefix && alsoNear == other.alsoNear &&
           std::ranges::equal(pendants, other.pendants, isSame);
}

struct OneWayCut::Pendant
{
    Position root = 0;
    std::int64_t tensor = -1;
    Position lastReader = 0;
    double farMs = 0;
    OneWayCut free, held;
    Choice freeChoice = {}, heldChoice = {}; ///< of the question at hand
};

OneWayCut::OneWayCut(OneWayCut&&) noexcept = default;
OneWayCut& OneWayCut::operator=(OneWayCut&&) noexcept = default;
OneWayCut::~OneWayCut() = default;

std::optional<OneWayCut> OneWayCut::prepare(const PartitionProblem& problem,
                                            const ProblemIndex& index)
{
    std::optional<OneWayCut> cut;
    if (std::optional<OpenNet> net = OpenNet::of(problem, index))
        cut.emplace(problem.layerCount(), std::move(*net));
    return cut;
}

OneWayCut::OneWayCut(std::size_t layerCount, OpenNet net)
    : m_layerCount(layerCount), m_net(std::move(net)), m_blocks(blocksOf(m_net))
{
    m_blockPrices.resize(m_blocks.blocks.size());
    if (!m_net.pendants().empty())
        addPendants();
}

void OneWayCut::addPendants()
{
    for (OpenNet::Pendant& pendant : m_net.pendants()) {
        for (std::size_t i = 0; i < m_blocks.blocks.size(); ++i) {
            const Block& block = m_blocks.blocks[i];
            if (m_blocks.isOpen(pendant.root, block) ||
                (pendant.root <= block.lower && pendant.lastReader > block.lower &&
                 pendant.lastReader < block.closed))
                m_blockPrices[i].hasPendant = true;
        }
        m_pendants.push_back({pendant.root, pendant.tensor, pendant.lastReader, pendant.farMs,
                              OneWayCut(m_layerCount, std::move(pendant.free)),
                              OneWayCut(m_layerCount, std::move(pendant.held))});
    }
    m_net.pendants().clear();
    findSections();
}

/// Where some pendant is met in another way than at the prefix before.
void OneWayCut::findSections()
{
    for (std::size_t i = 0; i < m_pendants.size(); ++i) {
        const Pendant& pendant = m_pendants[i];
        const auto clipped = [this](Position cut) { return std::max(cut, m_net.first()); };
        m_events.push_back({clipped(pendant.root + 1), i, false});
        m_events.push_back({clipped(pendant.lastReader + 1), i, true});
    }
    std::ranges::stable_sort(m_events, {}, &Event::cut);
    m_sections.push_back(m_net.first());
    for (const Event& event : m_events) {
        if (event.cut > m_sections.back() && event.cut <= m_net.past())
            m_sections.push_back(event.cut);
    }
}

void OneWayCut::setLatency(double latencyMs)
{
    if (latencyMs == m_latencyMs)
        return;
    m_lines.scan(m_net, latencyMs, m_sections, !m_blocks.blocks.empty());
    m_latencyMs = latencyMs;
}

/// False when stopped.
bool OneWayCut::pricePendants(const std::stop_token& stop)
{
    if (m_pendants.empty())
        return true;
    m_pricedPendants.clear();
    m_sectionMs.resize(m_sections.size());
    m_leastPendantsMs = 0;
    double ms = 0;
    for (Pendant& pendant : m_pendants) {
        std::optional<Choice> free = pendant.free.best(m_prices.link, stop);
        std::optional<Choice> held = pendant.held.best(m_prices.link, stop);
        if (!free || !held)
            return false;
        pendant.freeChoice = std::move(*free);
        pendant.heldChoice = std::move(*held);
        m_pricedPendants.push_back({pendant.root, pendant.tensor, pendant.farMs,
                                    pendant.freeChoice.latencyMs(m_prices.link),
                                    pendant.heldChoice.latencyMs(m_prices.link)});
        m_leastPendantsMs += m_pricedPendants.back().freeMs;
        ms += pendant.farMs;
    }
    std::size_t next = 0;
    for (std::size_t section = 0; section < m_sections.size(); ++section) {
        for (; next < m_events.size() && m_events[next].cut <= m_sections[section]; ++next) {
            const PricedPendant& priced = m_pricedPendants[m_events[next].pendant];
            ms += m_events[next].isHeld ? priced.heldMs - priced.freeMs
                                        : priced.freeMs - priced.farMs;
        }
        m_sectionMs[section] = ms;
    }
    return true;
}

/// All pendants together, with the prefix that ends at the cut.
double OneWayCut::pendantsMs(Position cut) const
{
    if (m_sections.empty())
        return 0;
    const auto behind = std::ranges::upper_bound(m_sections, cut);
    return m_sectionMs[static_cast<std::size_t>(behind - m_sections.begin()) - 1];
}

/// Without what is said of its pendants.
OneWayCut::Choice OneWayCut::bestPrefix() const
{
    double leastMs = INFINITY;
    const auto msOf = [this](const PrefixLines::Candidate& candidate, std::size_t section) {
        const double ms = candidate.fixedMs + candidate.bytes * m_prices.msPerByte;
        return m_sectionMs.empty() ? ms : m_sectionMs[section] + ms;
    };
    for (std::size_t section = 0; section < m_lines.sectionCount(); ++section) {
        for (const PrefixLines::Candidate& candidate : m_lines.candidates(section))
            leastMs = std::min(leastMs, msOf(candidate, section));
    }
    bool isFound = false;
    PrefixLines::Candidate best = m_lines.candidates(0).front();
    for (std::size_t section = 0; section < m_lines.sectionCount(); ++section) {
        for (const PrefixLines::Candidate& candidate : m_lines.candidates(section)) {
            if (msOf(candidate, section) <= leastMs * (1 + rounding) &&
                (!isFound || candidate.cut > best.cut)) {
                best = candidate;
                isFound = true;
            }
        }
    }
    Choice choice;
    choice.fixedMs = best.fixedMs;
    choice.bytes = best.bytes;
    choice.prefix = best.cut;
    return choice;
}

/// A bound below every plan of the block but the prefix that ends with its lower gate.
double OneWayCut::boundOf(std::size_t index)
{
    const Block& block = m_blocks.blocks[index];
    BlockPrice& price = m_blockPrices[index];
    PrefixLines::Line line = m_lines.at(block.first());
    const double pendantsMs =
        price.hasPendant ? m_leastPendantsMs : this->pendantsMs(block.first());
    if (!price.isBounded) {
        if (!m_inside)
            m_inside = std::make_unique<Inside>();
        double gainMs = 0;
        double stepMs = INFINITY;
        const auto look = [&](Position at) {
            const double ms = m_net.nearMs(at) - m_net.farMs(at);
            gainMs += std::min(0.0, ms);
            stepMs = std::min(stepMs, ms);
        };
        for (Position at = block.first(); at < block.upper; ++at)
            look(at);
        std::ranges::for_each(m_blocks.lateOf(block), look);
        price.leastMs = gainMs < 0 ? gainMs : stepMs;
        price.change = m_inside->bound.of(m_net, m_blocks, block);
        price.isBounded = true;
    }
    line.computeMs += price.leastMs;
    line.bytes += price.change.bytes;
    line.tensors += price.change.tensors;
    return pendantsMs + m_prices.of(line);
}

/// At first sight: where no layer is faster on the first tier, more of them there are dearer, and
/// something crosses on the way from one gate to the next.
bool OneWayCut::isHopeless(std::size_t index, double limitMs)
{
    if (m_lines.isMixed())
        return false;
    const Block& block = m_blocks.blocks[index];
    const double ms = m_leastPendantsMs + m_lines.at(block.first()).computeMs;
    if (ms > limitMs)
        return true;
    double& leastBytes = m_blockPrices[index].leastBytes;
    if (leastBytes < 0) {
        leastBytes = 0;
        if (block.lower >= m_net.first() && block.upper < m_net.past()) {
            const std::size_t from = m_net.index().firstOutput(block.lower);
            const std::size_t past = m_net.index().firstOutput(block.upper);
            const std::span<const double> bytes = m_net.index().bytes().subspan(from, past - from);
            leastBytes = std::ranges::min(bytes);
        }
    }
    return ms + leastBytes * m_prices.msPerByte > limitMs;
}

/// Blocks that can hold a plan that is better, or as good and nearer to the data.
void OneWayCut::findPromising(double limitMs)
{
    m_promising.clear();
    for (std::size_t i = 0; i < m_blocks.blocks.size(); ++i) {
        if (isHopeless(i, limitMs * (1 + rounding)))
            continue;
        const double bound = boundOf(i);
        if (bound <= limitMs * (1 + rounding))
            m_promising.push_back({bound, i});
    }
    std::ranges::sort(m_promising, {}, &Promise::boundMs);
}

std::optional<OneWayCut::Choice> OneWayCut::best(const Link& link, const std::stop_token& stop)
{
    m_prices = {link, transferMs(1, link.uplinkMbps)};
    setLatency(link.latencyMs);
    if (!pricePendants(stop))
        return std::nullopt;
    Choice best = bestPrefix();
    choosePendants(best);
    if (m_blocks.blocks.empty())
        return best;
    double bestMs = best.latencyMs(link);
    // The last gate on the first tier: of two plans as good as one another, the one where it is
    // further on has more layers there.
    Position bestLower = best.prefix - 1;
    findPromising(bestMs);
    for (const Promise& promise : m_promising) {
        const Block& block = m_blocks.blocks[promise.block];
        if (promise.boundMs > bestMs * (1 + rounding))
            break;
        // A prefix that ends within the block is one of its plans: the block then knows best.
        const bool further = block.upper > bestLower;
        if (!further && promise.boundMs >= bestMs * (1 - rounding))
            continue;
        std::optional<Choice> inside = bestIn(promise.block, bestMs, stop);
        if (!inside)
            return std::nullopt;
        const double insideMs = inside->latencyMs(link);
        if (insideMs < bestMs * (1 - rounding) ||
            (further && insideMs <= bestMs * (1 + rounding))) {
            best = std::move(*inside);
            bestMs = std::min(bestMs, insideMs);
            bestLower = block.lower;
        }
    }
    return best;
}

/// Of a plan of the block with these open layers on the first tier.
double OneWayCut::computeMs(const Block& block, std::span<const Position> near) const
{
    if (!m_lines.isMixed()) {
        double ms = m_lines.at(block.first()).computeMs;
        for (const Position at : near)
            ms += m_net.nearMs(at) - m_net.farMs(at);
        return ms;
    }
    double ms = m_lines.nearToMs(block.first()) + m_lines.farFromMs(block.closed);
    auto next = near.begin();
    for (Position at = block.first(); at < block.closed; ++at) {
        const bool isNear = next != near.end() && *next == at;
        ms += isNear ? m_net.nearMs(at) : m_net.farMs(at);
        next += isNear ? 1 : 0;
    }
    return ms;
}

/// An infinite line when nothing is within the limit.
std::optional<OneWayCut::Choice> OneWayCut::bestIn(std::size_t index, double limitMs,
                                                   const std::stop_token& stop)
{
    const Block& block = m_blocks.blocks[index];
    const PrefixLines::Line& line = m_lines.at(block.first());
    m_inside->cut.take(m_net, m_blocks, block);
    const BlockCut::Undecided& undecided = m_inside->cut.undecided();
    const auto undecidedTensors = static_cast<double>(undecided.tensors.size());
    double outsideMs = m_prices.of({computeMs(block, {}), line.bytes - undecided.bytes,
                                    line.tensors - undecidedTensors}) +
                       pendantsMs(block.first());
    const auto leaveOut = [&](Position at) { outsideMs -= m_net.farMs(at); };
    for (Position at = block.first(); at < block.upper; ++at)
        leaveOut(at);
    std::ranges::for_each(m_blocks.lateOf(block), leaveOut);
    for (const PricedPendant& pendant : m_pricedPendants) {
        if (m_blocks.isOpen(pendant.root, block))
            outsideMs -= pendant.farMs;
        else if (std::ranges::binary_search(undecided.tensors, pendant.tensor))
            outsideMs -= pendant.freeMs;
    }
    std::optional<BlockCut::Answer> inside =
        m_inside->cut.best({m_prices.link.uplinkMbps, m_prices.link.latencyMs,
                            std::max(0.0, limitMs - outsideMs), m_pricedPendants},
                           stop);
    if (!inside)
        return std::nullopt;
    Choice choice;
    if (!inside->isWithin) {
        choice.fixedMs = INFINITY;
        return choice;
    }
    choice.prefix = block.first();
    choice.bytes = line.bytes - undecided.bytes + inside->bytes;
    choice.fixedMs = computeMs(block, inside->near) +
                     (line.tensors - undecidedTensors + inside->tensors) * m_prices.link.latencyMs;
    choice.alsoNear = std::move(inside->near);
    choosePendants(choice);
    return choice;
}

bool OneWayCut::isNear(const Choice& choice, Position at) const
{
    return at < choice.prefix || std::ranges::binary_search(choice.alsoNear, at);
}

void OneWayCut::choosePendants(Choice& choice) const
{
    using Met = Choice::OfPendant::Met;
    for (const Pendant& pendant : m_pendants) {
        if (!isNear(choice, pendant.root)) {
            choice.fixedMs += pendant.farMs;
            choice.pendants.push_back({});
            continue;
        }
        const bool crosses =
            pendant.tensor >= 0 &&
            std::ranges::any_of(m_net.index().readersOf(static_cast<std::size_t>(pendant.tensor)),
                                [&](Position reader) { return !isNear(choice, reader); });
        const Choice& chosen = crosses ? pendant.freeChoice : pendant.heldChoice;
        choice.fixedMs += chosen.fixedMs;
        choice.bytes += chosen.bytes;
        choice.pendants.push_back({crosses ? Met::Free : Met::Held, chosen});
    }
}

Plan OneWayCut::planOf(const Choice& choice) const
{
    Plan plan;
    plan.tierOf.assign(m_layerCount, TierId(1));
    put(choice, plan);
    return plan;
}

void OneWayCut::put(const Choice& choice, Plan& plan) const
{
    m_net.putNear(choice.prefix, plan);
    for (const Position at : choice.alsoNear)
        plan.tierOf[m_net.layerAt(at).index()] = TierId(0);
    for (std::size_t i = 0; i < choice.pendants.size(); ++i) {
        const Choice::OfPendant& pendant = choice.pendants[i];
        if (pendant.met == Choice::OfPendant::Met::Free)
            m_pendants[i].free.put(pendant.choice, plan);
        else if (pendant.met == Choice::OfPendant::Met::Held)
            m_pendants[i].held.put(pendant.choice, plan);
    }
}

} // namespace edgecut
