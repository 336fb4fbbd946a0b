// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/published_file.h"

#include "core/base/json_reader.h"
#include "core/base/json_text.h"
#include "core/base/numbers.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace edgecut {

namespace {

using Json = nlohmann::ordered_json;

const NumberRule anyNumber{translatable("core", "%1 must be a number; it is %2."),
                           std::numeric_limits<double>::lowest()};

PublishedValue readValue(JsonPlace place)
{
    if (place.isText())
        return {0, 0, place.text()};
    if (!place.isList()) {
        const double number = place.number(anyNumber);
        return {number, number, {}};
    }
    const std::vector<JsonPlace> ends = place.elements();
    if (ends.size() == 2) {
        const PublishedValue range{ends[0].number(anyNumber), ends[1].number(anyNumber), {}};
        if (range.low <= range.high)
            return range;
    }
    place.fail({translatable("core", "%1 must be a number, a name, or a range of two numbers, the "
                                     "smaller one first."),
                {place.path()}});
    return {};
}

std::vector<std::string> readTexts(JsonPlace place)
{
    std::vector<std::string> texts;
    for (const JsonPlace element : place.elements())
        texts.push_back(element.text());
    return texts;
}

QuantityQuestion readQuestion(JsonPlace place)
{
    QuantityQuestion question;
    question.quantity = place.required("quantity").text();
    question.networks = readTexts(place.optional("networks"));
    question.links = readTexts(place.optional("links"));
    for (const auto& [key, value] : place.members()) {
        if (key != "quantity" && key != "networks" && key != "links")
            question.parameters[std::string(key)] =
                value.isText() ? value.text() : formatShortest(value.number(anyNumber));
    }
    return question;
}

Json valueJson(const PublishedValue& value)
{
    if (!value.text.empty())
        return value.text;
    if (value.low == value.high)
        return jsonNumber(value.low);
    return Json::array({jsonNumber(value.low), jsonNumber(value.high)});
}

Json questionJson(const QuantityQuestion& question)
{
    Json json = {{"quantity", question.quantity}};
    if (!question.networks.empty())
        json["networks"] = question.networks;
    if (!question.links.empty())
        json["links"] = question.links;
    for (const auto& [key, value] : question.parameters)
        json[key] = value;
    return json;
}

} // namespace

PublishedNumber readPublishedNumber(JsonPlace place)
{
    place.allowKeys({"figure", "what", "value", "unit", "text", "ours"});
    PublishedNumber number;
    number.figure = place.required("figure").text();
    number.what = place.required("what").text();
    number.value = readValue(place.required("value"));
    number.unit = place.optional("unit").textOrEmpty();
    number.text = place.optional("text").textOrEmpty();
    if (const JsonPlace ours = place.optional("ours"); ours.isValid())
        number.ours = readQuestion(ours);
    return number;
}

Result<std::vector<PublishedNumber>> readPublished(std::string_view json, const std::string& file)
{
    JsonReader reader(json, file);
    const JsonPlace root = reader.root("edgecut.published", 1);
    root.allowKeys({"format", "version", "numbers"});
    std::vector<PublishedNumber> numbers;
    for (const JsonPlace place : root.required("numbers").elements())
        numbers.push_back(readPublishedNumber(place));
    if (!reader.ok())
        return reader.failure();
    return numbers;
}

std::string writePublished(const std::vector<PublishedNumber>& numbers)
{
    Json document = {{"format", "edgecut.published"}, {"version", 1}, {"numbers", Json::array()}};
    for (const PublishedNumber& number : numbers) {
        Json json = {{"figure", number.figure},
                     {"what", number.what},
                     {"value", valueJson(number.value)},
                     {"unit", number.unit},
                     {"text", number.text}};
        if (number.ours)
            json["ours"] = questionJson(*number.ours);
        document["numbers"].push_back(std::move(json));
    }
    return jsonText(document);
}

} // namespace edgecut
