// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/curve.h"

#include "core/partition/contraction.h"
#include "core/partition/min_cut_model.h"
#include "core/partition/one_way_cut.h"
#include "core/partition/two_way_cut.h"
#include "core/partition/weighted.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <optional>
#include <utility>

namespace edgecut {

namespace {

/// What two sums of the same numbers in different order may differ by, with room to spare.
constexpr double rounding = 1e-12;

/// The latency of a plan as a function of the uplink, and where the plan was found.
struct Line
{
    double fixedMs = 0;
    double bytes = 0;
    // The plan, or what it is made of when it is known to stay.
    Plan plan;
    OneWayCut::Choice oneWay;
    TwoWayCut::Choice twoWay;
    double foundAtMbps = 0;

    double latencyMs(double mbps) const { return fixedMs + transferMs(bytes, mbps); }
};

bool isClose(double a, double b)
{
    return std::abs(a - b) <= rounding * std::max(std::abs(a), std::abs(b));
}

bool isSameLine(const Line& a, const Line& b)
{
    return isClose(a.fixedMs, b.fixedMs) && isClose(a.bytes, b.bytes);
}

/// Adds up what does not depend on the uplink rate of `index`, so that nothing large is subtracted.
Line lineOf(Solution&& solution, const Link& link, std::size_t index)
{
    const Evaluation& evaluation = solution.evaluation;
    const auto crossings = std::ranges::count_if(evaluation.crossings, [&](const Crossing& c) {
        return c.up && static_cast<std::size_t>(c.link) == index;
    });
    Line line;
    for (const double ms : evaluation.computeMs)
        line.fixedMs += ms;
    for (std::size_t i = 0; i < evaluation.uplinkMs.size(); ++i)
        line.fixedMs += evaluation.downlinkMs[i] + (i == index ? 0 : evaluation.uplinkMs[i]);
    line.fixedMs += static_cast<double>(crossings) * link.latencyMs;
    line.bytes = evaluation.uplinkBytes[index];
    line.plan = std::move(solution.plan);
    line.foundAtMbps = link.uplinkMbps;
    return line;
}

Line lineOf(OneWayCut::Choice&& choice, const Link& link)
{
    Line line;
    line.fixedMs = choice.fixedMs;
    line.bytes = choice.bytes;
    line.oneWay = std::move(choice);
    line.foundAtMbps = link.uplinkMbps;
    return line;
}

Line lineOf(TwoWayCut::Choice&& choice, const TwoWayCut::Totals& totals, const Link& link)
{
    Line line;
    line.fixedMs = totals.fixedMs;
    line.bytes = totals.uplinkBytes;
    line.twoWay = std::move(choice);
    line.foundAtMbps = link.uplinkMbps;
    return line;
}

/// The best line at any rate, by the fastest cut that the problem allows.
class Lines
{
public:
    /// `price` is what the uplink's rate stands for, where the problem was made of a weighted one.
    static Result<Lines> prepare(const PartitionProblem& problem, const ProblemIndex& index,
                                 std::size_t link, double leastMbps, const UplinkPrice& price)
    {
        // At rates so low that sums may overflow the model finds the words for it.
        constexpr double lowestMbps = 1e-200;
        Lines lines(problem.links, link);
        lines.m_price = price;
        if (leastMbps > lowestMbps) {
            lines.m_oneWay = OneWayCut::prepare(problem, index);
            if (!lines.m_oneWay)
                lines.m_twoWay = TwoWayCut::prepare(problem, index);
        }
        if (lines.m_oneWay || lines.m_twoWay)
            return lines;
        Result<MinCutModel> model = MinCutModel::prepare(problem);
        if (!model)
            return failure(std::move(model.error()));
        lines.m_model = std::move(*model);
        return lines;
    }

    Result<Line> at(double mbps, const Context& context)
    {
        // A weighted crossing is a plain one at another rate (see weightedLink()).
        const double perByte =
            m_price.msPerByte * 125; // as a share of a byte's 8e-3 ms at 1 Mbit/s
        Result<Line> line = plainAt(mbps / (m_price.scale + perByte * mbps), context);
        if (line) {
            line->fixedMs += m_price.msPerByte * line->bytes;
            line->bytes *= m_price.scale;
            line->foundAtMbps = mbps;
        }
        return line;
    }

    Plan planOf(Line&& line) const
    {
        if (m_model)
            return std::move(line.plan);
        return m_oneWay ? m_oneWay->planOf(line.oneWay) : TwoWayCut::planOf(line.twoWay);
    }

private:
    Lines(std::vector<Link> links, std::size_t link) : m_links(std::move(links)), m_link(link) {}

    Result<Line> plainAt(double mbps, const Context& context)
    {
        Link& link = m_links[m_link];
        link.uplinkMbps = mbps;
        if (m_model) {
            Result<Solution> solution = m_model->solve(m_links, context);
            if (!solution)
                return failure(std::move(solution.error()));
            return lineOf(std::move(*solution), link, m_link);
        }
        if (m_oneWay) {
            std::optional<OneWayCut::Choice> choice = m_oneWay->best(link, context.stopToken);
            if (choice && !context.stopRequested())
                return lineOf(std::move(*choice), link);
        } else {
            std::optional<TwoWayCut::Choice> choice = m_twoWay->best(link, context.stopToken);
            if (choice && !context.stopRequested())
                return lineOf(std::move(*choice), m_twoWay->totalsOf(*choice, link), link);
        }
        return cancelled();
    }

    std::vector<Link> m_links; ///< as the problem's, with the rate at hand at m_link
    std::size_t m_link;
    UplinkPrice m_price;
    std::optional<OneWayCut> m_oneWay; ///< one of the three
    std::optional<TwoWayCut> m_twoWay;
    std::optional<MinCutModel> m_model;
};

/// A range of rates with the plans that are optimal at its ends.
struct Range
{
    double fromMbps = 0, toMbps = 0;
    Line from, to;
};

struct Piece
{
    double fromMbps = 0, toMbps = 0;
    Line line;
};

class CurveFinder
{
public:
    CurveFinder(Lines lines, const Context& context) : m_lines(std::move(lines)), m_context(context)
    {}

    Result<BandwidthCurve> run(double fromMbps, double toMbps);

private:
    Result<Line> lineAt(double mbps) { return m_lines.at(mbps, m_context); }
    Status split(Range range);
    void emit(double fromMbps, double toMbps, Line line);
    Status makeCanonical();

    Lines m_lines;
    const Context& m_context;
    std::vector<Range> m_open; ///< the next one, with the lowest rates, at the back
    std::vector<Piece> m_pieces;
};

Result<BandwidthCurve> CurveFinder::run(double fromMbps, double toMbps)
{
    Result<Line> first = lineAt(fromMbps);
    if (!first)
        return failure(std::move(first.error()));
    Result<Line> last = lineAt(toMbps);
    if (!last)
        return failure(std::move(last.error()));
    m_open.push_back({fromMbps, toMbps, std::move(*first), std::move(*last)});
    while (!m_open.empty()) {
        Range range = std::move(m_open.back());
        m_open.pop_back();
        m_context.report(std::log(range.fromMbps / fromMbps) / std::log(toMbps / fromMbps),
                         translatable("core", "Finding the breakpoints of the latency curve"));
        if (const Status status = split(std::move(range)); !status)
            return failure(status.error());
    }
    if (const Status status = makeCanonical(); !status)
        return failure(status.error());

    BandwidthCurve curve;
    curve.segments.reserve(m_pieces.size());
    for (Piece& piece : m_pieces) {
        const double fixedMs = piece.line.fixedMs;
        const double bytes = piece.line.bytes;
        curve.segments.push_back({piece.fromMbps, piece.toMbps, fixedMs, bytes,
                                  m_lines.planOf(std::move(piece.line)), fixedMs, bytes});
    }
    return curve;
}

/// Looks where the lines of the two ends meet: either nothing is better there and that is the
/// breakpoint, or a third line is, and both halves are looked at in turn.
Status CurveFinder::split(Range range)
{
    Line& low = range.from;
    Line& high = range.to;
    // With more bandwidth the optimum sends more and otherwise takes less; where that does not
    // hold, the lines differ by rounding only and the one that is better at its own end serves.
    const double moreBytes = high.bytes - low.bytes;
    const double lessMs = low.fixedMs - high.fixedMs;
    if (isSameLine(low, high) || !(moreBytes > 0) || !(lessMs > 0)) {
        const bool keepLow = low.latencyMs(range.toMbps) <= high.latencyMs(range.toMbps);
        emit(range.fromMbps, range.toMbps, std::move(keepLow ? low : high));
        return {};
    }
    // Rate and time change places in transferMs().
    const double meetMbps = transferMs(moreBytes, lessMs);
    if (meetMbps <= range.fromMbps * (1 + rounding)) {
        emit(range.fromMbps, range.toMbps, std::move(high));
        return {};
    }
    if (meetMbps >= range.toMbps * (1 - rounding)) {
        emit(range.fromMbps, range.toMbps, std::move(low));
        return {};
    }
    Result<Line> middle = lineAt(meetMbps);
    if (!middle)
        return failure(std::move(middle.error()));
    if (middle->latencyMs(meetMbps) >= low.latencyMs(meetMbps) * (1 - rounding)) {
        emit(range.fromMbps, meetMbps, std::move(low));
        emit(meetMbps, range.toMbps, std::move(high));
        return {};
    }
    m_open.push_back({meetMbps, range.toMbps, *middle, std::move(high)});
    m_open.push_back({range.fromMbps, meetMbps, std::move(low), std::move(*middle)});
    return {};
}

void CurveFinder::emit(double fromMbps, double toMbps, Line line)
{
    if (!m_pieces.empty() && isSameLine(m_pieces.back().line, line))
        m_pieces.back().toMbps = toMbps;
    else
        m_pieces.push_back({fromMbps, toMbps, std::move(line)});
}

/// At a breakpoint and at the ends several lines can be optimal, and which plan a cut returned for
/// one of them is chance. Inside a segment only its own line is, so the plan found there depends on
/// the line alone.
Status CurveFinder::makeCanonical()
{
    constexpr double margin = 1e-9;
    for (Piece& piece : m_pieces) {
        const double found = piece.line.foundAtMbps;
        if (found > piece.fromMbps * (1 + margin) && found < piece.toMbps * (1 - margin))
            continue;
        Result<Line> line = lineAt(std::sqrt(piece.fromMbps) * std::sqrt(piece.toMbps));
        if (!line)
            return failure(std::move(line.error()));
        if (isSameLine(*line, piece.line))
            piece.line = std::move(*line);
    }
    return {};
}

Result<BandwidthCurve> contractedCurve(const PartitionProblem& problem, double fromMbps,
                                       double toMbps, const Context& context, std::size_t link)
{
    const Result<Contraction> contraction = Contraction::of(problem);
    if (!contraction)
        return failure(contraction.error());
    Result<BandwidthCurve> curve =
        curveOfChecked(contraction->problem(), fromMbps, toMbps, context, link);
    if (curve) {
        for (CurveSegment& segment : curve->segments)
            segment.plan = contraction->expanded(segment.plan);
    }
    return curve;
}

/// By the equivalent problem; each segment says its plan's latency besides the weighted sum.
Result<BandwidthCurve> weightedCurve(const PartitionProblem& problem, const ProblemIndex& index,
                                     double fromMbps, double toMbps, const Context& context,
                                     std::size_t link)
{
    const PartitionProblem equal = latencyEquivalent(problem);
    if (const Status status = check(equal); !status)
        return failure(status.error());
    Result<Lines> lines = Lines::prepare(equal, index, link, fromMbps, uplinkPrice(problem, link));
    if (!lines)
        return failure(std::move(lines.error()));
    Result<BandwidthCurve> curve = CurveFinder(std::move(*lines), context).run(fromMbps, toMbps);
    if (!curve)
        return curve;
    for (CurveSegment& segment : curve->segments) {
        Result<Solution> solution = solutionOf(problem, index, segment.plan);
        if (!solution)
            return failure(std::move(solution.error()));
        const Line line = lineOf(std::move(*solution), problem.links[link], link);
        segment.fixedMs = line.fixedMs;
        segment.uplinkBytes = line.bytes;
    }
    return curve;
}

} // namespace

const CurveSegment& BandwidthCurve::at(double uplinkMbps) const
{
    assert(!segments.empty());
    const auto found = std::ranges::lower_bound(segments, uplinkMbps, {}, &CurveSegment::toMbps);
    return found == segments.end() ? segments.back() : *found;
}

Result<BandwidthCurve> curveOfChecked(const PartitionProblem& problem, const ProblemIndex& index,
                                      double fromMbps, double toMbps, const Context& context,
                                      std::size_t link)
{
    if (!(fromMbps > 0) || !(toMbps > fromMbps) || !std::isfinite(toMbps)) {
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "A curve from %1 to %2 Mbit/s is not possible; the "
                                             "first rate must be above 0 and the second above the "
                                             "first."),
                        {fromMbps, toMbps}});
    }
    if (link >= problem.links.size()) {
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "There is no link %1; the problem has links 0 to %2."),
                        {static_cast<std::int64_t>(link),
                         static_cast<std::int64_t>(problem.links.size()) - 1}});
    }
    if (!problem.fused.empty())
        return contractedCurve(problem, fromMbps, toMbps, context, link);
    if (problem.weights.any())
        return weightedCurve(problem, index, fromMbps, toMbps, context, link);
    Result<Lines> lines = Lines::prepare(problem, index, link, fromMbps, UplinkPrice{});
    if (!lines)
        return failure(std::move(lines.error()));
    return CurveFinder(std::move(*lines), context).run(fromMbps, toMbps);
}

Result<BandwidthCurve> curveOfChecked(const PartitionProblem& problem, double fromMbps,
                                      double toMbps, const Context& context, std::size_t link)
{
    return curveOfChecked(problem, ProblemIndex(problem), fromMbps, toMbps, context, link);
}

Result<BandwidthCurve> bandwidthCurve(const PartitionProblem& problem, double fromMbps,
                                      double toMbps, const Context& context, std::size_t link)
{
    if (const Status status = check(problem); !status)
        return failure(status.error());
    return curveOfChecked(problem, fromMbps, toMbps, context, link);
}

} // namespace edgecut
