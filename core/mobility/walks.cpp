// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/walks.h"

#include "core/base/numbers.h"
#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <utility>

namespace edgecut {

namespace {

constexpr double earthRadiusM = 6371008.8;
constexpr double degree = std::numbers::pi / 180;
constexpr std::size_t mostPositions = 20'000'000;

/// The four numbers of "a,b,c,d", or of "axb" two.
template <std::size_t Count>
std::optional<std::array<double, Count>> numbersOf(std::string_view text, char separator)
{
    std::array<double, Count> values{};
    for (std::size_t i = 0; i < Count; ++i) {
        const std::size_t end = i + 1 < Count ? text.find(separator) : text.size();
        if (end == text.npos)
            return std::nullopt;
        const std::optional<double> value = parseDouble(text.substr(0, end));
        if (!value)
            return std::nullopt;
        values[i] = *value;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return values;
}

/// Degrees to metres about a middle; in a set in metres it changes nothing.
struct Projection
{
    double longitude0 = 0, latitude0 = 0;
    double perX = 1, perY = 1;

    static Projection about(double latitude, double longitude)
    {
        return {longitude, latitude, earthRadiusM * degree * std::cos(latitude * degree),
                earthRadiusM * degree};
    }
    Position operator()(double x, double y) const
    {
        return {(x - longitude0) * perX, (y - latitude0) * perY};
    }
};

Box cornersOf(const BoxChoice& choice, bool geographic)
{
    const double x0 = geographic ? choice.b : choice.a, y0 = geographic ? choice.a : choice.b;
    const double x1 = geographic ? choice.d : choice.c, y1 = geographic ? choice.c : choice.d;
    return {{std::min(x0, x1), std::min(y0, y1)}, {std::max(x0, x1), std::max(y0, y1)}};
}

Projection projectionOf(const TraceSet& set, const BoxChoice& choice)
{
    if (!set.geographic)
        return {};
    if (choice.kind == BoxChoice::Kind::Corners) {
        const Box box = cornersOf(choice, true);
        return Projection::about((box.low.yM + box.high.yM) / 2, (box.low.xM + box.high.xM) / 2);
    }
    // The middle of the samples, not of their extent: a few journeys abroad must not move it.
    double latitude = 0, longitude = 0;
    const auto count = static_cast<double>(set.sampleCount());
    for (const UserTrace& trace : set.users) {
        for (const MovementSample& sample : trace.samples) {
            latitude += sample.y / count;
            longitude += sample.x / count;
        }
    }
    return Projection::about(latitude, longitude);
}

struct Dense
{
    Box box;
    std::int64_t samples = -1;
};

/// Slides a rectangle of `wide` x `high` bins over the bins that have samples.
Dense densestOf(std::vector<std::pair<std::int64_t, std::int64_t>> bins, double binM,
                std::int64_t wide, std::int64_t high)
{
    Dense best;
    std::ranges::sort(bins);
    // Candidate columns begin at a bin that has samples: others can be moved until they do.
    std::vector<std::int64_t> rows(bins.size());
    std::size_t end = 0;
    for (std::size_t begin = 0; begin < bins.size(); ++begin) {
        if (begin > 0 && bins[begin].first == bins[begin - 1].first)
            continue;
        while (end < bins.size() && bins[end].first < bins[begin].first + wide)
            ++end;
        rows.clear();
        for (std::size_t i = begin; i < end; ++i)
            rows.push_back(bins[i].second);
        std::ranges::sort(rows);
        std::size_t top = 0;
        for (std::size_t low = 0; low < rows.size(); ++low) {
            while (top < rows.size() && rows[top] < rows[low] + high)
                ++top;
            const auto count = static_cast<std::int64_t>(top - low);
            if (count > best.samples) {
                const Position corner{static_cast<double>(bins[begin].first) * binM,
                                      static_cast<double>(rows[low]) * binM};
                best = {{corner,
                         {corner.xM + static_cast<double>(wide) * binM,
                          corner.yM + static_cast<double>(high) * binM}},
                        count};
            }
        }
    }
    return best;
}

Box densestBox(const TraceSet& set, const Projection& project, double widthM, double heightM)
{
    const double binM = std::min(widthM, heightM) / 64;
    std::vector<std::pair<std::int64_t, std::int64_t>> bins;
    for (const UserTrace& trace : set.users) {
        // Of very many samples every n-th tells as well where most are.
        const std::size_t stride = 1 + set.sampleCount() / 200'000;
        for (std::size_t i = 0; i < trace.samples.size(); i += stride) {
            const Position point = project(trace.samples[i].x, trace.samples[i].y);
            bins.emplace_back(static_cast<std::int64_t>(std::floor(point.xM / binM)),
                              static_cast<std::int64_t>(std::floor(point.yM / binM)));
        }
    }
    const auto wide = static_cast<std::int64_t>(std::llround(widthM / binM));
    const auto high = static_cast<std::int64_t>(std::llround(heightM / binM));
    Dense upright = densestOf(bins, binM, wide, high);
    const Dense lying = densestOf(std::move(bins), binM, high, wide);
    return lying.samples > upright.samples ? lying.box : upright.box;
}

std::optional<Box> boxOf(const TraceSet& set, BoxChoice choice, const Projection& project)
{
    if (choice.kind == BoxChoice::Kind::Standard)
        choice = set.geographic ? BoxChoice{BoxChoice::Kind::None}
                                : BoxChoice{BoxChoice::Kind::Densest, 1500, 2000};
    if (choice.kind == BoxChoice::Kind::None)
        return std::nullopt;
    if (choice.kind == BoxChoice::Kind::Densest)
        return densestBox(set, project, choice.a, choice.b);
    const Box corners = cornersOf(choice, set.geographic);
    return Box{project(corners.low.xM, corners.low.yM), project(corners.high.xM, corners.high.yM)};
}

/// The positions of samples without a gap, one an interval.
void resample(const std::vector<std::pair<double, Position>>& samples, double intervalS,
              std::vector<Position>& positions)
{
    const double beginS = samples.front().first;
    const double lastS = samples.back().first;
    std::size_t at = 0;
    for (std::int64_t k = 0;; ++k) {
        const double tS = beginS + static_cast<double>(k) * intervalS;
        if (tS > lastS)
            return;
        while (at + 1 < samples.size() && samples[at + 1].first <= tS)
            ++at;
        if (at + 1 == samples.size() || samples[at].first == tS) {
            positions.push_back(samples[at].second);
            continue;
        }
        const auto& [t0, p0] = samples[at];
        const auto& [t1, p1] = samples[at + 1];
        const double share = (tS - t0) / (t1 - t0);
        positions.push_back({p0.xM + share * (p1.xM - p0.xM), p0.yM + share * (p1.yM - p0.yM)});
    }
}

class WalkMaker
{
public:
    WalkMaker(const TraceSet& set, const WalkOptions& options, const Context& context)
        : m_set(set)
        , m_options(options)
        , m_context(context)
        , m_project(projectionOf(set, options.box))
    {
        m_data.intervalS = options.intervalS;
        m_data.note = set.note;
        m_data.box = boxOf(set, options.box, m_project);
        m_startS = std::numeric_limits<double>::infinity();
    }

    Result<MovementData> make()
    {
        for (const UserTrace& trace : m_set.users) {
            for (const MovementSample& sample : trace.samples) {
                if (isInside(sample))
                    m_startS = std::min(m_startS, sample.tS);
            }
        }
        for (const UserTrace& trace : m_set.users) {
            if (m_context.stopRequested())
                return cancelled();
            const std::size_t before = m_data.walks.size();
            cut(trace);
            if (m_data.walks.size() > before)
                m_data.users.push_back(trace.user);
            if (m_positions > mostPositions)
                return failure(ErrorCode::Limit,
                               {translatable("core", "More than %1 positions; choose a longer "
                                                     "interval or fewer traces."),
                                {static_cast<std::int64_t>(mostPositions)}});
        }
        if (m_data.walks.empty())
            return failure(ErrorCode::Infeasible,
                           translatable("core", "Nobody was ever in the box; choose another one "
                                                "(--box), or none."));
        for (const Walk& walk : m_data.walks)
            m_data.steps = std::max(m_data.steps, walk.endStep());
        return std::move(m_data);
    }

private:
    bool isInside(const MovementSample& sample) const
    {
        return !m_data.box || m_data.box->contains(m_project(sample.x, sample.y));
    }
    void cut(const UserTrace& trace)
    {
        std::vector<std::pair<double, Position>> run;
        for (const MovementSample& sample : trace.samples) {
            if (m_positions > mostPositions)
                return;
            const bool inside = isInside(sample);
            // Times written to a thousandth must not cut what is two intervals apart exactly.
            const bool gap =
                !run.empty() && sample.tS - run.back().first > 2 * m_options.intervalS * (1 + 1e-9);
            if (!inside || gap)
                finish(run);
            if (inside)
                run.emplace_back(sample.tS, m_project(sample.x, sample.y));
        }
        finish(run);
    }
    void finish(std::vector<std::pair<double, Position>>& run)
    {
        if (run.empty())
            return;
        Walk walk;
        walk.user = m_data.users.size();
        walk.firstStep = std::llround((run.front().first - m_startS) / m_options.intervalS);
        // Rounding must not let a walk begin before the last one has ended.
        if (!m_data.walks.empty() && m_data.walks.back().user == walk.user)
            walk.firstStep = std::max(walk.firstStep, m_data.walks.back().endStep());
        resample(run, m_options.intervalS, walk.positions);
        m_positions += walk.positions.size();
        m_data.walks.push_back(std::move(walk));
        run.clear();
    }

    const TraceSet& m_set;
    WalkOptions m_options;
    const Context& m_context;
    Projection m_project;
    MovementData m_data;
    double m_startS;
    std::size_t m_positions = 0;
};

} // namespace

Result<BoxChoice> boxChoice(std::string_view text)
{
    using Kind = BoxChoice::Kind;
    if (text == "auto")
        return BoxChoice{};
    if (text == "none")
        return BoxChoice{Kind::None};
    if (text.starts_with("auto:")) {
        const auto sides = numbersOf<2>(text.substr(5), 'x');
        if (sides && (*sides)[0] > 0 && (*sides)[1] > 0)
            return BoxChoice{Kind::Densest, (*sides)[0], (*sides)[1]};
    } else if (const auto corners = numbersOf<4>(text, ',');
               corners && (*corners)[0] != (*corners)[2] && (*corners)[1] != (*corners)[3]) {
        return BoxChoice{Kind::Corners, (*corners)[0], (*corners)[1], (*corners)[2], (*corners)[3]};
    }
    return failure(ErrorCode::InvalidInput,
                   {translatable("core", "The box must be auto:WxH in metres, x0,y0,x1,y1, "
                                         "lat0,lon0,lat1,lon1 or none; it is \"%1\"."),
                    {std::string(text)}});
}

std::size_t MovementData::positionCount() const
{
    std::size_t count = 0;
    for (const Walk& walk : walks)
        count += walk.positions.size();
    return count;
}

Result<MovementData> makeWalks(const TraceSet& set, const WalkOptions& options,
                               const Context& context)
{
    if (!(options.intervalS >= 0.1 && options.intervalS <= 86400))
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "An interval of %1 s is not possible; it must last "
                                             "from 0.1 s to a day."),
                        {options.intervalS}});
    return WalkMaker(set, options, context).make();
}

std::vector<bool> drawTrainingUsers(std::size_t users, double share, std::uint64_t seed)
{
    std::vector<std::size_t> order(users);
    std::iota(order.begin(), order.end(), std::size_t(0));
    Random random(seed);
    for (std::size_t i = users; i > 1; --i)
        std::swap(
            order[i - 1],
            order[static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(i) - 1))]);
    const auto wanted = static_cast<std::size_t>(std::llround(share * static_cast<double>(users)));
    std::vector<bool> isTraining(users, false);
    for (std::size_t i = 0; i < std::min(wanted, users); ++i)
        isTraining[order[i]] = true;
    return isTraining;
}

} // namespace edgecut
