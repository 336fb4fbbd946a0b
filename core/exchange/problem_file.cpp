// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/exchange/files.h"
#include "core/network/radio_json.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace edgecut {

namespace {

const NumberRule timeRule{
    translatable("core", "%1 must be a time in milliseconds, 0 or more; it is %2.")};
const NumberRule energyRule{
    translatable("core", "%1 must be an energy in millijoules, 0 or more; it is %2.")};
const NumberRule bytesRule{
    translatable("core", "%1 must be a number of bytes, 0 or more; it is %2.")};
const NumberRule priceRule{
    translatable("core", "%1 must be a price for an hour, 0 or more; it is %2.")};
const NumberRule rateRule{translatable("core", "%1 must be a rate in Mbit/s above 0; it is %2."), 0,
                          std::numeric_limits<double>::max(), true};

using Ids = std::unordered_map<std::string, std::int32_t>;

/// Reads the document into a problem. What it says wrong becomes the reader's error.
class ProblemReader
{
public:
    explicit ProblemReader(JsonReader& reader) : m_reader(reader) {}

    Result<PartitionProblem> read()
    {
        const JsonPlace root = m_reader.root("edgecut.problem", 1);
        root.allowKeys({"format", "version", "name", "tiers", "layers", "tensors", "links",
                        "return_path", "result_tier", "memory_bytes", "fused", "price_per_hour"});
        m_problem.name = root.optional("name").textOrEmpty();
        readTiers(root.required("tiers"));
        readLayers(root.required("layers"));
        readTensors(root.required("tensors"));
        readLinks(root.required("links"));
        readReturnPath(root.optional("return_path"));
        if (const JsonPlace tier = root.optional("result_tier"); tier.isValid())
            m_problem.resultTier = tierNamed(tier);
        readMemory(root.optional("memory_bytes"));
        readPrices(root.optional("price_per_hour"));
        readFused(root.optional("fused"));
        if (!m_reader.ok())
            return m_reader.failure();
        if (const Status status = check(m_problem); !status)
            return failure(placed(status.error()));
        return std::move(m_problem);
    }

private:
    void readTiers(JsonPlace list)
    {
        for (const JsonPlace place : list.elements()) {
            addName(m_tiers, place, m_problem.tiers.size());
            m_problem.tiers.push_back(place.text());
        }
        if (list.isList() && m_problem.tiers.size() < 2)
            list.fail({translatable("core", "%1 must name two tiers or more, from the data "
                                            "source outward."),
                       {list.path()}});
    }

    void readLayers(JsonPlace list)
    {
        const std::vector<JsonPlace> places = list.elements();
        if (list.isList() && places.empty())
            list.fail({translatable("core", "%1 is empty; a problem has one layer or more."),
                       {list.path()}});
        for (const JsonPlace place : places) {
            if (!m_reader.ok())
                return;
            place.allowKeys({"name", "kind", "time_ms", "energy_mj", "weights_bytes", "pinned"});
            ProblemLayer layer;
            addName(m_layers, place.required("name"), m_problem.layers.size());
            layer.name = place.required("name").text();
            layer.kind = place.optional("kind").textOrEmpty();
            layer.weightBytes = place.optional("weights_bytes").integer(bytesRule);
            if (const JsonPlace tier = place.optional("pinned"); tier.isValid())
                layer.pinned = tierNamed(tier);
            readPerTier(place.required("time_ms"), timeRule, m_problem.timeMs);
            readPerTier(place.optional("energy_mj"), energyRule, m_problem.energyMj);
            m_problem.layers.push_back(std::move(layer));
            m_layerLines.push_back(place.line());
        }
    }

    // One number a tier; zeros when the key was left out.
    void readPerTier(JsonPlace list, const NumberRule& rule, std::vector<double>& numbers)
    {
        if (!list.isValid()) {
            numbers.resize(numbers.size() + m_problem.tierCount());
            return;
        }
        const std::vector<JsonPlace> places = list.elements();
        if (list.isList() && places.size() != m_problem.tierCount())
            list.fail(
                {translatable("core", "%1 must hold one number for each of the %2 tiers; it "
                                      "holds %3."),
                 {list.path(), std::int64_t(m_problem.tierCount()), std::int64_t(places.size())}});
        for (const JsonPlace place : places)
            numbers.push_back(place.number(rule));
    }

    void readTensors(JsonPlace list)
    {
        std::vector<std::int32_t> lastTensorOf(m_problem.layers.size(), -1);
        for (const JsonPlace place : list.elements()) {
            if (!m_reader.ok())
                return;
            place.allowKeys({"name", "bytes", "wire_bytes", "producer", "consumers"});
            ProblemTensor tensor;
            addName(m_tensors, place.required("name"), m_problem.tensors.size());
            tensor.name = place.required("name").text();
            tensor.bytes = place.required("bytes").number(bytesRule);
            if (const JsonPlace wire = place.optional("wire_bytes"); wire.isValid())
                tensor.wireBytes = wire.number(bytesRule);
            tensor.producer = layerNamed(place.required("producer"));
            for (const JsonPlace consumer : place.required("consumers").elements()) {
                const LayerId id = layerNamed(consumer);
                if (!id.isValid())
                    return;
                const auto thisTensor = static_cast<std::int32_t>(m_problem.tensors.size());
                if (std::exchange(lastTensorOf[id.index()], thisTensor) == thisTensor)
                    consumer.fail({translatable("core", "%1 names the layer %2 a second time; a "
                                                        "tensor reaches each consumer once."),
                                   {consumer.path(), consumer.found()}});
                tensor.consumers.push_back(id);
            }
            m_problem.tensors.push_back(std::move(tensor));
            m_tensorLines.push_back(place.line());
        }
    }

    void readLinks(JsonPlace list)
    {
        const std::vector<JsonPlace> places = list.elements();
        if (list.isList() && places.size() + 1 != m_problem.tierCount())
            list.fail({translatable("core", "%1 must hold %2 links, one between each two "
                                            "neighbouring tiers; it holds %3."),
                       {list.path(), std::int64_t(m_problem.tierCount()) - 1,
                        std::int64_t(places.size())}});
        for (std::size_t i = 0; m_reader.ok() && i < places.size(); ++i) {
            const JsonPlace place = places[i];
            place.allowKeys({"from", "to", "uplink_mbps", "downlink_mbps", "latency_ms", "radio"});
            expectTier(place.optional("from"), i);
            expectTier(place.optional("to"), i + 1);
            m_problem.links.push_back({place.required("uplink_mbps").number(rateRule),
                                       place.required("downlink_mbps").number(rateRule),
                                       place.optional("latency_ms").number(timeRule)});
            if (const JsonPlace radio = place.optional("radio"); radio.isValid()) {
                m_problem.radios.resize(m_problem.tierCount() - 1);
                m_problem.radios[i] = readRadio(radio);
            }
        }
    }

    void readPrices(JsonPlace list)
    {
        if (list.isValid())
            readPerTier(list, priceRule, m_problem.pricePerHour);
    }

    // Links stand in the tiers' order, so their ends are known; saying others is an error.
    void expectTier(JsonPlace place, std::size_t tier)
    {
        const std::string named = place.text();
        if (place.isText() && named != m_problem.tiers[tier])
            place.fail({translatable("core", "%1 must be \"%2\", since links stand in the order of "
                                             "the tiers they join; it is %3."),
                        {place.path(), m_problem.tiers[tier], place.found()}});
    }

    void readReturnPath(JsonPlace place)
    {
        const std::string text = place.text();
        if (!place.isText())
            return;
        if (const auto path = returnPathFromName(text))
            m_problem.returnPath = *path;
        else
            place.fail({translatable("core", "%1 must be \"one-way\", \"paid\" or \"free\"; it is "
                                             "%2."),
                        {place.path(), place.found()}});
    }

    void readMemory(JsonPlace list)
    {
        if (!list.isValid())
            return;
        const std::vector<JsonPlace> places = list.elements();
        if (list.isList() && places.size() != m_problem.tierCount())
            list.fail(
                {translatable("core", "%1 must hold one number or null for each of the %2 "
                                      "tiers; it holds %3."),
                 {list.path(), std::int64_t(m_problem.tierCount()), std::int64_t(places.size())}});
        for (const JsonPlace place : places)
            m_problem.memoryBytes.push_back(
                place.isNull() ? std::nullopt : std::optional<double>(place.number(bytesRule)));
    }

    void readFused(JsonPlace list)
    {
        for (const JsonPlace group : list.elements()) {
            std::vector<LayerId> layers;
            for (const JsonPlace layer : group.elements())
                layers.push_back(layerNamed(layer));
            if (!m_reader.ok())
                return;
            std::sort(layers.begin(), layers.end());
            m_problem.fused.push_back(std::move(layers));
        }
    }

    void addName(Ids& ids, JsonPlace place, std::size_t id)
    {
        const std::string name = place.text();
        if (!name.empty() && !ids.emplace(name, static_cast<std::int32_t>(id)).second)
            place.fail({translatable("core", "%1 uses the name %2 a second time; give it another "
                                             "name."),
                        {place.path(), place.found()}});
    }

    LayerId layerNamed(JsonPlace place)
    {
        const auto found = m_layers.find(place.text());
        if (found != m_layers.end())
            return LayerId(found->second);
        place.fail({translatable("core", "%1 names the layer %2, which \"layers\" does not hold."),
                    {place.path(), place.found()}});
        return {};
    }

    TierId tierNamed(JsonPlace place)
    {
        const auto found = m_tiers.find(place.text());
        if (found != m_tiers.end())
            return TierId(found->second);
        place.fail({translatable("core", "%1 names the tier %2, which \"tiers\" does not hold."),
                    {place.path(), place.found()}});
        return {};
    }

    // check() knows names, not lines: the first layer or tensor its message names has one.
    Error placed(Error error) const
    {
        error.file = m_reader.file();
        for (const Message::Argument& argument : error.message.arguments) {
            const auto* name = std::get_if<std::string>(&argument);
            if (!name)
                continue;
            if (const auto layer = m_layers.find(*name); layer != m_layers.end())
                error.line = m_layerLines[static_cast<std::size_t>(layer->second)];
            else if (const auto tensor = m_tensors.find(*name); tensor != m_tensors.end())
                error.line = m_tensorLines[static_cast<std::size_t>(tensor->second)];
            if (error.line > 0)
                break;
        }
        return error;
    }

    JsonReader& m_reader;
    PartitionProblem m_problem;
    Ids m_tiers, m_layers, m_tensors;
    std::vector<int> m_layerLines, m_tensorLines;
};

} // namespace

Result<PartitionProblem> readProblem(std::string_view json, const std::string& file)
{
    JsonReader reader(json, file);
    return ProblemReader(reader).read();
}

} // namespace edgecut
