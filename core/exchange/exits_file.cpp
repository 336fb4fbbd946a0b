// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exits_file.h"

#include "core/base/json_reader.h"
#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace edgecut {

namespace {

const NumberRule timeRule{
    translatable("core", "%1 must be a time in milliseconds, 0 or more; it is %2.")};
const NumberRule bytesRule{translatable("core", "%1 must be a number of bytes, 0 or more; it is "
                                                "%2.")};
const NumberRule rateRule{
    .sentence = translatable("core", "%1 must be a rate in Mbit/s above 0; it is %2."),
    .aboveMinimum = true};
const NumberRule shareRule{.sentence = translatable("core", "%1 must be from 0 to 1; it is %2."),
                           .maximum = 1};
const NumberRule spreadRule{translatable("core", "%1 must be a standard deviation, 0 or more; it "
                                                 "is %2.")};
const NumberRule thresholdRule{translatable("core", "%1 must be 0 or more; it is %2.")};

std::vector<double> numbers(JsonPlace list, const NumberRule& rule)
{
    std::vector<double> read;
    for (const JsonPlace place : list.elements())
        read.push_back(place.number(rule));
    return read;
}

/// Reads the document into a problem. What it says wrong becomes the reader's error.
class ExitsReader
{
public:
    explicit ExitsReader(JsonReader& reader) : m_reader(reader) {}

    Result<ExitsProblem> read()
    {
        const JsonPlace root = m_reader.root("edgecut.exits", 1);
        root.allowKeys({"format", "version", "name", "note", "tiers", "input_bytes", "exits",
                        "links", "requirement", "thresholds"});
        m_problem.name = root.optional("name").textOrEmpty();
        m_problem.note = root.optional("note").textOrEmpty();
        for (const JsonPlace tier : root.required("tiers").elements())
            m_problem.tiers.push_back(tier.text());
        if (m_reader.ok() && m_problem.tiers.size() < 2)
            root.required("tiers").fail({translatable("core", "%1 must name two tiers or more."),
                                         {root.required("tiers").path()}});
        m_problem.inputBytes = root.required("input_bytes").number(bytesRule);
        readLinks(root.required("links"));
        readRequirement(root.required("requirement"));
        for (const JsonPlace exit : root.required("exits").elements()) {
            if (!m_reader.ok())
                break;
            readExit(exit);
        }
        readThresholds(root.optional("thresholds"));
        if (!m_reader.ok())
            return m_reader.failure();
        if (Status status = check(m_problem); !status) {
            m_reader.fail(std::move(status.error()));
            return m_reader.failure();
        }
        return std::move(m_problem);
    }

private:
    void readExit(JsonPlace place)
    {
        place.allowKeys({"name", "accuracy", "layers"});
        NetworkExit exit;
        exit.line = place.line();
        exit.name = place.required("name").text();
        exit.accuracy = place.required("accuracy").number(shareRule);
        for (const JsonPlace layer : place.required("layers").elements()) {
            if (!m_reader.ok())
                return;
            exit.layers.push_back(readLayer(layer));
        }
        m_problem.exits.push_back(std::move(exit));
    }

    ExitLayer readLayer(JsonPlace place)
    {
        place.allowKeys({"name", "kind", "time_ms", "output_bytes"});
        ExitLayer layer;
        layer.name = place.required("name").text();
        layer.kind = place.optional("kind").textOrEmpty();
        const JsonPlace times = place.required("time_ms");
        layer.timeMs = numbers(times, timeRule);
        if (m_reader.ok() && layer.timeMs.size() != m_problem.tiers.size())
            times.fail({translatable("core", "%1 must have %2 times, one for each tier; it has "
                                             "%3."),
                        {times.path(), std::int64_t(m_problem.tiers.size()),
                         std::int64_t(layer.timeMs.size())}});
        layer.outputBytes = place.required("output_bytes").number(bytesRule);
        return layer;
    }

    void readLinks(JsonPlace list)
    {
        for (const JsonPlace place : list.elements()) {
            if (!m_reader.ok())
                return;
            place.allowKeys({"from", "to", "uplink_mbps", "downlink_mbps", "latency_ms"});
            const std::size_t i = m_problem.links.size();
            checkEnd(place.required("from"), i);
            checkEnd(place.required("to"), i + 1);
            const JsonPlace latency = place.optional("latency_ms");
            m_problem.links.push_back({place.required("uplink_mbps").number(rateRule),
                                       place.required("downlink_mbps").number(rateRule),
                                       latency.isValid() ? latency.number(timeRule) : 0});
        }
        if (m_reader.ok() && m_problem.links.size() + 1 != m_problem.tiers.size())
            list.fail({translatable("core", "%1 must hold a link between each two neighbouring "
                                            "tiers, %2 in all; it holds %3."),
                       {list.path(), std::int64_t(m_problem.tiers.size()) - 1,
                        std::int64_t(m_problem.links.size())}});
    }

    void checkEnd(JsonPlace place, std::size_t tier)
    {
        const std::string end = place.text();
        if (!m_reader.ok() || (tier < m_problem.tiers.size() && m_problem.tiers[tier] == end))
            return;
        const std::string expected =
            tier < m_problem.tiers.size() ? m_problem.tiers[tier] : std::string("-");
        place.fail(
            {translatable("core", "%1 must be \"%2\": links join neighbouring tiers in their "
                                  "order; it is %3."),
             {place.path(), expected, place.found()}});
    }

    void readRequirement(JsonPlace place)
    {
        place.allowKeys({"distribution", "mean", "sd"});
        const JsonPlace distribution = place.required("distribution");
        if (const std::string id = distribution.text(); m_reader.ok() && id != "normal")
            distribution.fail({translatable("core", "%1 must be \"normal\"; it is %2."),
                               {distribution.path(), distribution.found()}});
        m_problem.requirement.mean = place.required("mean").number(shareRule);
        m_problem.requirement.sd = place.required("sd").number(spreadRule);
    }

    void readThresholds(JsonPlace list)
    {
        for (const JsonPlace place : list.elements()) {
            if (!m_reader.ok())
                return;
            place.allowKeys({"threshold", "shares", "accuracies"});
            m_problem.thresholds.push_back({place.required("threshold").number(thresholdRule),
                                            numbers(place.required("shares"), shareRule),
                                            numbers(place.required("accuracies"), shareRule)});
        }
    }

    JsonReader& m_reader;
    ExitsProblem m_problem;
};

nlohmann::ordered_json exitJson(const NetworkExit& exit)
{
    nlohmann::ordered_json layers = nlohmann::ordered_json::array();
    for (const ExitLayer& layer : exit.layers)
        layers.push_back({{"name", layer.name},
                          {"kind", layer.kind},
                          {"time_ms", layer.timeMs},
                          {"output_bytes", jsonNumber(layer.outputBytes)}});
    return {{"name", exit.name},
            {"accuracy", jsonNumber(exit.accuracy)},
            {"layers", std::move(layers)}};
}

} // namespace

Result<ExitsProblem> readExits(std::string_view json, const std::string& file)
{
    JsonReader reader(json, file);
    return ExitsReader(reader).read();
}

std::string writeExits(const ExitsProblem& problem)
{
    using Json = nlohmann::ordered_json;
    Json document{{"format", "edgecut.exits"}, {"version", 1}};
    if (!problem.name.empty())
        document["name"] = problem.name;
    if (!problem.note.empty())
        document["note"] = problem.note;
    document["tiers"] = problem.tiers;
    document["input_bytes"] = jsonNumber(problem.inputBytes);
    document["exits"] = Json::array();
    for (const NetworkExit& exit : problem.exits)
        document["exits"].push_back(exitJson(exit));
    document["links"] = Json::array();
    for (std::size_t i = 0; i < problem.links.size(); ++i)
        document["links"].push_back({{"from", problem.tiers[i]},
                                     {"to", problem.tiers[i + 1]},
                                     {"uplink_mbps", jsonNumber(problem.links[i].uplinkMbps)},
                                     {"downlink_mbps", jsonNumber(problem.links[i].downlinkMbps)},
                                     {"latency_ms", jsonNumber(problem.links[i].latencyMs)}});
    document["requirement"] = {{"distribution", "normal"},
                               {"mean", jsonNumber(problem.requirement.mean)},
                               {"sd", jsonNumber(problem.requirement.sd)}};
    for (const ThresholdRow& row : problem.thresholds)
        document["thresholds"].push_back({{"threshold", jsonNumber(row.threshold)},
                                          {"shares", row.shares},
                                          {"accuracies", row.accuracies}});
    return jsonText(document);
}

} // namespace edgecut
