// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include "core/base/numbers.h"

#include <utility>

namespace edgecut {

bool Template::operator==(const Template& other) const
{
    return std::string_view(context) == other.context && std::string_view(text) == other.text;
}

Message::Message(Template pattern_, std::vector<Argument> arguments_)
    : pattern(pattern_), arguments(std::move(arguments_))
{}

std::string fillPlaces(std::string_view pattern, const std::vector<std::string>& arguments)
{
    std::string filled;
    filled.reserve(pattern.size());
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' &&
                           pattern[i + 1] <= '9';
        const std::size_t index = place ? static_cast<std::size_t>(pattern[i + 1] - '1') : 0;
        if (place && index < arguments.size()) {
            filled += arguments[index];
            ++i;
        } else {
            filled += pattern[i];
        }
    }
    return filled;
}

namespace {

struct InEnglish
{
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return formatShortest(number); }
    std::string operator()(Template pattern) const { return pattern.text; }
};

} // namespace

std::string english(const Message& message)
{
    std::vector<std::string> arguments;
    arguments.reserve(message.arguments.size());
    for (const Message::Argument& argument : message.arguments)
        arguments.push_back(std::visit(InEnglish{}, argument));
    return fillPlaces(message.pattern.text, arguments);
}

} // namespace edgecut
