// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/movement_builder.h"

#include "core/base/numbers.h"
#include "core/network/trace_builder.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace edgecut {

namespace {

constexpr double mostMetres = 1e8;
constexpr double mostSeconds = 1e12;

/// `count` digits at the front of `text`, which are taken away.
std::optional<int> digits(std::string_view& text, std::size_t count)
{
    int value = 0;
    if (text.size() < count)
        return std::nullopt;
    for (std::size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view& text, std::string_view characters)
{
    if (text.empty() || characters.find(text.front()) == characters.npos)
        return false;
    text.remove_prefix(1);
    return true;
}

/// "", "Z" or "+08:00", in seconds.
std::optional<double> zoneSeconds(std::string_view text)
{
    if (text.empty() || text == "Z" || text == "z")
        return 0.0;
    const double sign = text.front() == '-' ? -1 : 1;
    if (!take(text, "+-"))
        return std::nullopt;
    const std::optional<int> hours = digits(text, 2);
    take(text, ":");
    const std::optional<int> minutes = digits(text, 2);
    if (!hours || !minutes || !text.empty() || *hours > 14 || *minutes > 59)
        return std::nullopt;
    return sign * (*hours * 3600.0 + *minutes * 60.0);
}

/// "02:53:04.5" and a zone, in seconds.
std::optional<double> clockSeconds(std::string_view text)
{
    const std::optional<int> hour = digits(text, 2);
    if (!hour || !take(text, ":"))
        return std::nullopt;
    const std::optional<int> minute = digits(text, 2);
    if (!minute || !take(text, ":"))
        return std::nullopt;
    const std::size_t end = std::min(text.find_first_of("Zz+-"), text.size());
    const std::optional<double> second = parseDouble(text.substr(0, end));
    const std::optional<double> zone = zoneSeconds(text.substr(end));
    if (!second || !zone || *hour > 23 || *minute > 59 || *second < 0 || *second >= 61)
        return std::nullopt;
    return *hour * 3600.0 + *minute * 60.0 + *second - *zone;
}

} // namespace

double distanceM(Position a, Position b)
{
    return std::hypot(a.xM - b.xM, a.yM - b.yM);
}

std::size_t TraceSet::sampleCount() const
{
    std::size_t count = 0;
    for (const UserTrace& trace : users)
        count += trace.samples.size();
    return count;
}

std::optional<double> secondsOf(std::string_view text)
{
    text = trimmed(text);
    if (const std::optional<double> plain = parseDouble(text))
        return plain;
    const std::optional<int> year = digits(text, 4);
    if (!year || !take(text, "-/"))
        return std::nullopt;
    const std::optional<int> month = digits(text, 2);
    if (!month || !take(text, "-/"))
        return std::nullopt;
    const std::optional<int> day = digits(text, 2);
    if (!day || !take(text, "T ,"))
        return std::nullopt;
    namespace ch = std::chrono;
    const ch::year_month_day date{ch::year(*year), ch::month(static_cast<unsigned>(*month)),
                                  ch::day(static_cast<unsigned>(*day))};
    const std::optional<double> clock = clockSeconds(text);
    if (!date.ok() || !clock)
        return std::nullopt;
    return static_cast<double>(ch::sys_days(date).time_since_epoch().count()) * 86400 + *clock;
}

MovementBuilder::MovementBuilder(std::string file, bool geographic, BackwardTime backward,
                                 const Context& context)
    : m_file(std::move(file)), m_backward(backward), m_context(context)
{
    m_set.geographic = geographic;
}

tl::unexpected<Error> MovementBuilder::wrong(Message message, int line, ErrorCode code) const
{
    return failure(code, std::move(message), m_file, line);
}

void MovementBuilder::warnOf(Message message, int line)
{
    m_set.warnings.push_back({std::move(message), m_file, line});
}

UserTrace& MovementBuilder::traceOf(std::string_view user)
{
    if (m_last < m_set.users.size() && m_set.users[m_last].user == user)
        return m_set.users[m_last];
    const auto [found, isNew] = m_places.try_emplace(std::string(user), m_set.users.size());
    if (isNew)
        m_set.users.push_back({std::string(user), {}});
    m_last = found->second;
    return m_set.users[m_last];
}

Status MovementBuilder::add(std::string_view user, MovementSample sample, int line)
{
    if (m_count % 4096 == 0 && m_context.stopRequested())
        return cancelled();
    // Written so that a NaN fails.
    if (!(std::abs(sample.tS) <= mostSeconds))
        return wrong({translatable("core", "The time must be seconds, at most %1; it is %2."),
                      {mostSeconds, sample.tS}},
                     line);
    if (m_set.geographic && !(std::abs(sample.y) <= 90 && std::abs(sample.x) <= 180))
        return wrong({translatable("core", "Latitude %1 and longitude %2 are no place: latitudes "
                                           "lie in -90 to 90, longitudes in -180 to 180 degrees."),
                      {sample.y, sample.x}},
                     line);
    if (!(std::abs(sample.x) <= mostMetres && std::abs(sample.y) <= mostMetres))
        return wrong({translatable("core", "A position must lie within %1 m of the origin; it is "
                                           "%2, %3."),
                      {mostMetres, sample.x, sample.y}},
                     line);
    if (++m_count > TraceSet::mostSamples)
        return wrong({translatable("core", "More than %1 samples; give fewer files at once."),
                      {static_cast<std::int64_t>(TraceSet::mostSamples)}},
                     line, ErrorCode::Limit);
    std::vector<MovementSample>& samples = traceOf(user).samples;
    if (samples.empty() || sample.tS > samples.back().tS) {
        samples.push_back(sample);
        return {};
    }
    if (sample.tS == samples.back().tS) {
        if (m_repeated++ == 0)
            m_firstRepeated = line;
        return {};
    }
    if (m_backward == BackwardTime::Refuse)
        return wrong({translatable("core", "Time runs backwards here, from %1 s to %2 s; sort each "
                                           "user's samples by time."),
                      {samples.back().tS, sample.tS}},
                     line);
    if (m_skipped++ == 0)
        m_firstSkipped = line;
    return {};
}

Result<TraceSet> MovementBuilder::finish(int lastLine)
{
    if (m_set.users.empty())
        return wrong(translatable("core", "There is no position in this file; a line such as "
                                          "\"0 12.5 -3\" (seconds, metres east, metres north) is "
                                          "one."),
                     std::max(lastLine, 1));
    if (m_repeated > 0)
        warnOf({translatable("core", "%1 samples have the time of the one before them; the first "
                                     "of each moment counts."),
                {m_repeated}},
               m_firstRepeated);
    if (m_skipped > 0)
        warnOf({translatable("core", "%1 samples run backwards in time; they were left out."),
                {m_skipped}},
               m_firstSkipped);
    return std::move(m_set);
}

Result<double> fieldNumber(const MovementBuilder& builder, std::string_view name,
                           std::string_view text, int line)
{
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (const std::optional<double> number = parseDouble(text))
        return *number;
    return builder.wrong({translatable("core", "%1 must be a number; it is \"%2\"."),
                          {std::string(name), quoted(text)}},
                         line);
}

} // namespace edgecut
