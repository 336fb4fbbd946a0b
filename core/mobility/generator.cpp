// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/generator.h"

#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>
#include <utility>

namespace edgecut {

namespace {

constexpr std::array optionTable = {
    OptionSpec{"users", translatable("core", "Users"), "", 1, 92, 10'000,
               translatable("core", "How many people move")},
    OptionSpec{"hours", translatable("core", "Duration"), "h", 0.1, 8, 240,
               translatable("core", "How long they are watched")},
};

/// A power law between two ends, by inversion.
double truncatedPareto(Random& random, double exponent, double low, double high)
{
    const double share = 1 - std::pow(low / high, exponent);
    return low / std::pow(1 - random.uniform() * share, 1 / exponent);
}

double normal(Random& random)
{
    const double radius = std::sqrt(-2 * std::log(1 - random.uniform()));
    return radius * std::cos(2 * std::numbers::pi * random.uniform());
}

double rounded(double number)
{
    return std::round(number * 100) / 100;
}

/// Writes down where somebody is, every so often, while they go and stay.
class Recorder
{
public:
    Recorder(UserTrace& trace, Position start, double everyS, double endS, double noiseM,
             Random& random)
        : m_trace(trace)
        , m_at(start)
        , m_everyS(everyS)
        , m_endS(endS)
        , m_noiseM(noiseM)
        , m_random(random)
    {}

    bool isDone() const { return m_nextS > m_endS; }
    Position at() const { return m_at; }

    void go(Position to, double speedMps)
    {
        const double lengthM = distanceM(m_at, to);
        if (lengthM <= 0)
            return;
        const double takesS = lengthM / speedMps;
        for (; m_nextS <= m_nowS + takesS && !isDone(); m_nextS += m_everyS) {
            const double share = (m_nextS - m_nowS) / takesS;
            write({m_at.xM + share * (to.xM - m_at.xM), m_at.yM + share * (to.yM - m_at.yM)});
        }
        m_nowS += takesS;
        m_at = to;
    }
    void stay(double seconds)
    {
        for (; m_nextS <= m_nowS + seconds && !isDone(); m_nextS += m_everyS)
            write(m_at);
        m_nowS += seconds;
    }

private:
    void write(Position point)
    {
        m_trace.samples.push_back({m_nextS, rounded(point.xM + m_noiseM * normal(m_random)),
                                   rounded(point.yM + m_noiseM * normal(m_random))});
    }

    UserTrace& m_trace;
    Position m_at;
    double m_everyS, m_endS, m_noiseM;
    Random& m_random;
    double m_nowS = 0, m_nextS = 0;
};

/// A campus: hot spots, a few of them popular.
class Campus
{
public:
    static constexpr double widthM = 1500, heightM = 2000;

    explicit Campus(Random& random)
    {
        constexpr int count = 60;
        for (int i = 0; i < count; ++i)
            m_spots.push_back({random.uniform(60, widthM - 60), random.uniform(60, heightM - 60)});
    }

    void walk(Recorder& recorder, Random& random) const
    {
        const double lengthM = truncatedPareto(random, 1.6, 10, 1000);
        Position to = recorder.at();
        // Short trips stay within the hot spot; others lead to one about as far away as drawn.
        if (lengthM < 60) {
            const double angle = random.uniform(0, 2 * std::numbers::pi);
            to = {to.xM + lengthM * std::cos(angle), to.yM + lengthM * std::sin(angle)};
        } else {
            double bestOff = 1e9;
            for (int tries = 0; tries < 12; ++tries) {
                const Position spot = pick(random);
                const double off = std::abs(distanceM(recorder.at(), spot) - lengthM);
                if (off < bestOff) {
                    bestOff = off;
                    to = spot;
                }
            }
            to = {to.xM + 12 * normal(random), to.yM + 12 * normal(random)};
        }
        to = {std::clamp(to.xM, 0.0, widthM), std::clamp(to.yM, 0.0, heightM)};
        goRound(recorder, to, random);
        recorder.stay(truncatedPareto(random, 0.8, 30, 1000));
    }
    Position pick(Random& random) const
    {
        const double share = random.uniform();
        return m_spots[static_cast<std::size_t>(share * share *
                                                static_cast<double>(m_spots.size()))];
    }

private:
    /// Paths bend: over a point beside the middle of the line.
    static void goRound(Recorder& recorder, Position to, Random& random)
    {
        const Position from = recorder.at();
        const double bend = 0.1 * normal(random);
        const Position middle{(from.xM + to.xM) / 2 - bend * (to.yM - from.yM),
                              (from.yM + to.yM) / 2 + bend * (to.xM - from.xM)};
        const double speedMps = random.uniform(0.5, 0.9);
        recorder.go({std::clamp(middle.xM, 0.0, widthM), std::clamp(middle.yM, 0.0, heightM)},
                    speedMps);
        recorder.go(to, speedMps);
    }

    std::vector<Position> m_spots;
};

/// One way of moving through the city.
struct Vehicle
{
    double leastM, mostM;     ///< trips that it is taken for
    double lowMps, highMps;   ///< speed under way
    double streetM;           ///< distance of its streets
    double stopChance, stopS; ///< at a crossing or station
};

constexpr std::array<Vehicle, 4> vehicles{{
    {200, 1000, 1.2, 1.6, 400, 0.4, 15},
    {800, 3000, 3.5, 5.5, 400, 0.4, 15},
    {1500, 6000, 6.0, 10.0, 400, 0.35, 20},
    {3000, 9000, 14.0, 20.0, 800, 1.0, 30},
}};

class City
{
public:
    static constexpr double widthM = 7200, heightM = 5600;

    explicit City(Random&) {}

    void walk(Recorder& recorder, Random& random) const
    {
        const Vehicle& vehicle = vehicles[vehicleOf(random.uniform())];
        const Position from = onStreet(recorder.at(), vehicle.streetM);
        recorder.go({from.xM, recorder.at().yM}, 1.4);
        recorder.go(from, 1.4);
        const double lengthM = random.uniform(vehicle.leastM, vehicle.mostM);
        const double share = random.uniform();
        const double dx = (random.chance(0.5) ? 1 : -1) * lengthM * share;
        const double dy = (random.chance(0.5) ? 1 : -1) * lengthM * (1 - share);
        const Position to = onStreet(
            {bounced(from.xM + dx, widthM), bounced(from.yM + dy, heightM)}, vehicle.streetM);
        const bool xFirst = random.chance(0.5);
        const Position corner = xFirst ? Position{to.xM, from.yM} : Position{from.xM, to.yM};
        ride(recorder, corner, vehicle, random);
        ride(recorder, to, vehicle, random);
        recorder.stay(truncatedPareto(random, 1.2, 20, 600));
    }
    Position pick(Random& random) const
    {
        return onStreet({random.uniform(0, widthM), random.uniform(0, heightM)}, 400);
    }

private:
    static std::size_t vehicleOf(double share)
    {
        return share < 0.34 ? 0 : share < 0.63 ? 1 : share < 0.92 ? 2 : 3;
    }
    static Position onStreet(Position point, double streetM)
    {
        return {std::round(point.xM / streetM) * streetM, std::round(point.yM / streetM) * streetM};
    }
    static double bounced(double place, double most)
    {
        return std::clamp(place < 0 ? -place : place > most ? 2 * most - place : place, 0.0, most);
    }
    /// From crossing to crossing, with its stops.
    static void ride(Recorder& recorder, Position to, const Vehicle& vehicle, Random& random)
    {
        while (!recorder.isDone() && distanceM(recorder.at(), to) > 1) {
            const Position at = recorder.at();
            const double leftM = distanceM(at, to);
            const double share = std::min(1.0, vehicle.streetM / leftM);
            recorder.go({at.xM + share * (to.xM - at.xM), at.yM + share * (to.yM - at.yM)},
                        random.uniform(vehicle.lowMps, vehicle.highMps));
            if (random.chance(vehicle.stopChance))
                recorder.stay(random.uniform(0.3, 1.7) * vehicle.stopS);
        }
    }
};

template <typename Place>
Result<TraceSet> generate(const GeneratorOptions& options, double everyS, double noiseM,
                          const Context& context)
{
    TraceSet set;
    Random random(context.seed);
    const Place place(random);
    for (std::size_t user = 0; user < options.users; ++user) {
        if (context.stopRequested())
            return cancelled();
        // A generator of its own for each: more users do not change those there were.
        Random own(random());
        const std::string number = std::to_string(user + 1);
        std::string label("u");
        label.append(number.size() < 3 ? 3 - number.size() : 0, '0').append(number);
        set.users.push_back({std::move(label), {}});
        Recorder recorder(set.users.back(), place.pick(own), everyS, options.hours * 3600, noiseM,
                          own);
        while (!recorder.isDone())
            place.walk(recorder, own);
    }
    return set;
}

} // namespace

std::string_view name(Scenery scenery)
{
    return scenery == Scenery::Campus ? "campus" : "city";
}

std::span<const OptionSpec> generatorOptionSpecs()
{
    return optionTable;
}

Result<GeneratorOptions> generatorOptions(Scenery scenery, const OptionValues& values)
{
    if (const Status status = checkOptions(optionTable, values, name(scenery)); !status)
        return failure(status.error());
    GeneratorOptions options;
    options.scenery = scenery;
    options.users = static_cast<std::size_t>(optionValue(values, optionTable[0]));
    options.hours = optionValue(values, optionTable[1]);
    return options;
}

Result<TraceSet> generateMovements(const GeneratorOptions& options, const Context& context)
{
    Result<TraceSet> set = options.scenery == Scenery::Campus
                               ? generate<Campus>(options, 30, 3, context)
                               : generate<City>(options, 5, 3, context);
    if (!set)
        return set;
    set->note = "synthetic " + std::string(name(options.scenery)) + ", seed " +
                std::to_string(context.seed) + ": drawn by edgecut, nobody went there";
    return set;
}

} // namespace edgecut
