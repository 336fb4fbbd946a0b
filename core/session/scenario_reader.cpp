// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/formats/unique_names.h"
#include "core/session/scenario.h"
#include "core/session/scenario_keys.h"

#include <algorithm>
#include <set>

namespace edgecut {

namespace {

// Sessions come from anywhere: an index beyond this is no tier but a mistake.
constexpr std::int64_t maximumTiers = 64;

/// Gathers the values into a scenario; the first wrong key becomes the error.
class ScenarioReader
{
public:
    Result<Scenario> read(const std::map<std::string, std::string>& values)
    {
        for (const auto& [key, value] : values) {
            m_key = &key;
            m_value = &value;
            if (validUtf8(key) != key || validUtf8(value) != value)
                return notText(key);
            if (Status taken = take(key); !taken)
                return tl::make_unexpected(taken.error());
        }
        if (Status whole = finish(); !whole)
            return tl::make_unexpected(whole.error());
        return std::move(m_scenario);
    }

private:
    // JSON, people and every file that the values end in take valid text only.
    static tl::unexpected<Error> notText(const std::string& key)
    {
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The session's value %1 is not valid UTF-8; its file "
                                             "was changed by hand or damaged."),
                        {validUtf8(key)}});
    }

    Status take(std::string_view rest)
    {
        const std::string_view room = keys::takePart(rest);
        if (room == "view")
            return {};
        if (room == "model")
            return takeModel(rest);
        if (room == "input")
            return takeInput(rest);
        if (room == "shown" && !rest.empty()) {
            m_scenario.shownInputs.emplace(rest, *m_value);
            return {};
        }
        if (room == "setting" && !rest.empty()) {
            m_scenario.settings.emplace(rest, *m_value);
            return {};
        }
        if (room == "tier")
            return takeTier(rest);
        if (room == "link")
            return takeLink(rest);
        if (room == "option" && !rest.empty())
            return takeNumber(m_scenario.options[std::string(rest)]);
        return rest.empty() ? takeSetting(room) : unknownKey();
    }

    Status takeSetting(std::string_view key)
    {
        if (key == "title")
            m_scenario.title = *m_value;
        else if (key == "summary")
            m_scenario.summary = *m_value;
        else if (key == "current")
            m_scenario.current = *m_value;
        else if (key == "method")
            m_scenario.method = *m_value;
        else if (key == "result_tier")
            m_scenario.resultTier = *m_value;
        else if (key == "return_path")
            return takeName(returnPathFromName(*m_value), m_scenario.returnPath,
                            translatable("core", "The session's value %1 is \"%2\"; it must be "
                                                 "one-way, paid or free."));
        else if (key == "transfer_type")
            return takeName(transferTypeFromName(*m_value), m_scenario.transferType,
                            translatable("core", "The session's value %1 is \"%2\"; it must be "
                                                 "as-stored, float32, float16 or uint8."));
        else
            return unknownKey();
        return {};
    }

    template <typename Value>
    Status takeName(std::optional<Value> found, Value& into, Template sentence)
    {
        if (!found)
            return wrong(sentence);
        into = *found;
        return {};
    }

    Status takeModel(std::string_view rest)
    {
        const std::string number(keys::takePart(rest));
        const std::optional<std::int64_t> parsed = parseInteger(number);
        if (!parsed || *parsed < 1 || std::to_string(*parsed) != number)
            return unknownKey();
        Scenario::Model& model = m_models[*parsed];
        model.number = number;
        const std::string_view field = keys::takePart(rest);
        if (field == "pin" && !rest.empty()) {
            model.pins.emplace(rest, *m_value);
            return {};
        }
        if (field == "time")
            return takeTime(model, rest);
        if (field == "profile")
            return takeProfile(model, rest);
        if (!rest.empty())
            return unknownKey();
        if (field == "name")
            model.name = *m_value;
        else if (field == "source")
            model.source = *m_value;
        else if (field == "format")
            model.format = *m_value;
        else if (field == "blob")
            model.blob = *m_value;
        else
            return unknownKey();
        return {};
    }

    Status takeInput(std::string_view rest)
    {
        const std::string number(keys::takePart(rest));
        const std::optional<std::int64_t> parsed = parseInteger(number);
        if (!parsed || *parsed < 1 || std::to_string(*parsed) != number)
            return unknownKey();
        Scenario::Input& input = m_inputs[*parsed];
        input.number = number;
        std::string* field = rest == "kind"     ? &input.kind
                             : rest == "name"   ? &input.name
                             : rest == "source" ? &input.source
                             : rest == "blob"   ? &input.blob
                                                : nullptr;
        if (!field)
            return unknownKey();
        *field = *m_value;
        return {};
    }

    Status takeTime(Scenario::Model& model, std::string_view rest)
    {
        const auto place = keys::layerAndTier(rest);
        if (!place)
            return unknownKey();
        return takeNumber(model.times[*place]);
    }

    Status takeProfile(Scenario::Model& model, std::string_view rest)
    {
        const std::string_view field = keys::takePart(rest);
        if (rest.empty() || (field != "name" && field != "blob"))
            return unknownKey();
        Scenario::Model::Profile& profile = model.profiles[std::string(rest)];
        (field == "name" ? profile.name : profile.blob) = *m_value;
        return {};
    }

    Status takeTier(std::string_view rest)
    {
        const std::string_view index = keys::takePart(rest);
        Scenario::Tier* tier = placeAt(m_scenario.tiers, index);
        if (!tier || (rest != "name" && rest != "device"))
            return unknownKey();
        (rest == "name" ? tier->name : tier->device) = *m_value;
        return {};
    }

    Status takeLink(std::string_view rest)
    {
        const std::string_view index = keys::takePart(rest);
        Link* link = placeAt(m_scenario.links, index);
        if (!link)
            return unknownKey();
        if (rest == "latency_ms")
            return takeNumber(link->latencyMs);
        double* rate = rest == "uplink_mbps"     ? &link->uplinkMbps
                       : rest == "downlink_mbps" ? &link->downlinkMbps
                                                 : nullptr;
        if (!rate)
            return unknownKey();
        if (Status taken = takeNumber(*rate); !taken)
            return taken;
        if (*rate == 0)
            return wrong(translatable("core",
                                      "The session's value %1 is \"%2\"; it must be a rate in "
                                      "Mbit/s above 0."));
        return {};
    }

    template <typename Value>
    static Value* placeAt(std::vector<Value>& list, std::string_view index)
    {
        const std::optional<std::int64_t> parsed = parseInteger(index);
        if (!parsed || *parsed < 0 || *parsed >= maximumTiers)
            return nullptr;
        const auto at = static_cast<std::size_t>(*parsed);
        list.resize(std::max(list.size(), at + 1));
        return &list[at];
    }

    Status takeNumber(double& into)
    {
        const std::optional<double> number = parseDouble(*m_value);
        if (!number || *number < 0)
            return wrong(translatable("core",
                                      "The session's value %1 is \"%2\"; it must be a number, "
                                      "0 or more."));
        into = *number;
        return {};
    }

    Status finish()
    {
        if (Status tiers = checkTiers(); !tiers)
            return tiers;
        for (auto& [number, model] : m_models) {
            if (Status whole = checkModel(model); !whole)
                return whole;
            m_scenario.models.push_back(std::move(model));
        }
        if (Status inputs = finishInputs(); !inputs)
            return inputs;
        if (!m_scenario.current.empty() && !m_scenario.currentModel())
            return wrongAt("current", m_scenario.current,
                           translatable("core", "The session's value %1 is \"%2\"; it must be the "
                                                "number of one of its models."));
        if (m_scenario.resultTier && !isTier(*m_scenario.resultTier))
            return wrongAt("result_tier", *m_scenario.resultTier, notATier);
        return {};
    }

    Status finishInputs()
    {
        for (auto& [number, input] : m_inputs) {
            for (const auto& [field, value] :
                 {std::pair("kind", &input.kind), std::pair("name", &input.name),
                  std::pair("blob", &input.blob)})
                if (value->empty())
                    return missing(keys::input(input.number, field));
            m_scenario.inputs.push_back(std::move(input));
        }
        for (const auto& [kind, number] : m_scenario.shownInputs)
            if (!m_scenario.shownInput(kind))
                return wrongAt(keys::shown(kind), number,
                               translatable("core", "The session's value %1 is \"%2\"; it must be "
                                                    "the number of one of its inputs of that "
                                                    "kind."));
        return {};
    }

    Status checkTiers()
    {
        const std::size_t count = m_scenario.tiers.size();
        std::set<std::string> names;
        for (std::size_t i = 0; i < count; ++i) {
            const std::string& name = m_scenario.tiers[i].name;
            if (name.empty())
                return missing(keys::tier(i, "name"));
            if (!names.insert(name).second)
                return wrongAt(keys::tier(i, "name"), name,
                               translatable("core",
                                            "The session's value %1 is \"%2\", as is another "
                                            "tier's; every tier needs its own name."));
        }
        if (count < 2)
            return missing(keys::tier(count, "name"));
        if (m_scenario.links.size() > count - 1)
            return wrongAt(keys::link(count - 1, "uplink_mbps"), "",
                           translatable("core",
                                        "The session has a value %1 but no tier beyond that "
                                        "link; links join neighbouring tiers."));
        m_scenario.links.resize(count - 1);
        for (std::size_t i = 0; i + 1 < count; ++i) {
            const Link& link = m_scenario.links[i];
            if (link.uplinkMbps == 0 || link.downlinkMbps == 0)
                return missing(
                    keys::link(i, link.uplinkMbps == 0 ? "uplink_mbps" : "downlink_mbps"));
        }
        return {};
    }

    Status checkModel(const Scenario::Model& model) const
    {
        for (const auto& [field, value] :
             {std::pair("name", &model.name), std::pair("blob", &model.blob)})
            if (value->empty())
                return missing(keys::model(model.number, field));
        if (model.format != "graph" && model.format != "problem")
            return wrongAt(keys::model(model.number, "format"), model.format,
                           translatable("core",
                                        "The session's value %1 is \"%2\"; it must be graph "
                                        "or problem."));
        for (const auto& [layer, tier] : model.pins)
            if (!isTier(tier))
                return wrongAt(keys::pin(model.number, layer), tier, notATier);
        if (Status good = checkProfiles(model); !good)
            return good;
        for (const auto& [place, ms] : model.times)
            if (!isTier(place.second))
                return wrongAt(keys::time(model.number, place.first, place.second), place.second,
                               translatable("core",
                                            "The session's value %1 is for \"%2\", which is "
                                            "none of its tiers."));
        return {};
    }

    Status checkProfiles(const Scenario::Model& model) const
    {
        for (const auto& [tier, profile] : model.profiles) {
            const std::string key = keys::profile(model.number, "blob", tier);
            if (profile.blob.empty())
                return missing(key);
            if (!isTier(tier))
                return wrongAt(key, tier,
                               translatable("core",
                                            "The session's value %1 is for \"%2\", which is "
                                            "none of its tiers."));
            if (model.format != "graph")
                return wrongAt(key, model.name,
                               translatable("core", "The session has a value %1, but the times of "
                                                    "\"%2\" are those of its problem file."));
        }
        return {};
    }

    bool isTier(const std::string& name) const
    {
        return std::any_of(m_scenario.tiers.begin(), m_scenario.tiers.end(),
                           [&](const Scenario::Tier& tier) { return tier.name == name; });
    }

    static constexpr Template notATier =
        translatable("core", "The session's value %1 is \"%2\", which is none of its tiers.");

    static Status wrongAt(const std::string& key, const std::string& value, Template sentence)
    {
        return failure(ErrorCode::InvalidInput, {sentence, {key, value}});
    }

    Status wrong(Template sentence) const { return wrongAt(*m_key, *m_value, sentence); }

    static Status missing(const std::string& key)
    {
        return wrongAt(key, "",
                       translatable("core", "The session lacks the value %1; its file was "
                                            "changed by hand or damaged."));
    }

    Status unknownKey() const
    {
        return wrong(translatable("core", "The session has a value %1, which this version does not "
                                          "know."));
    }

    Scenario m_scenario;
    std::map<std::int64_t, Scenario::Model> m_models; // so that 10 comes after 9
    std::map<std::int64_t, Scenario::Input> m_inputs;
    const std::string* m_key = nullptr;
    const std::string* m_value = nullptr;
};

} // namespace

Result<Scenario> readScenario(const std::map<std::string, std::string>& values)
{
    return ScenarioReader().read(values);
}

} // namespace edgecut
