// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/unique_names.h"

#include <cstddef>

namespace edgecut {

namespace {

// Length of the well-formed sequence at `i` (Unicode, table 3-7), 0: there is none.
std::size_t sequenceLength(std::string_view text, std::size_t i)
{
    const auto byte = [&](std::size_t place) {
        return place < text.size() ? static_cast<unsigned char>(text[place]) : 0U;
    };
    const auto within = [&](std::size_t place, unsigned low, unsigned high) {
        return byte(place) >= low && byte(place) <= high;
    };
    const unsigned first = byte(i);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return within(i + 1, 0x80, 0xBF) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool second = within(i + 1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
        return second && within(i + 2, 0x80, 0xBF) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool second = within(i + 1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
        return second && within(i + 2, 0x80, 0xBF) && within(i + 3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

} // namespace

std::string validUtf8(std::string_view text)
{
    std::string valid;
    valid.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequenceLength(text, i);
        if (length == 0) {
            valid += "\xEF\xBF\xBD";
            ++i;
            continue;
        }
        valid.append(text.substr(i, length));
        i += length;
    }
    return valid;
}

std::string UniqueNames::take(std::string_view wanted)
{
    std::string name = validUtf8(wanted);
    if (m_taken.insert(name).second)
        return name;
    std::int64_t& number = m_next.try_emplace(name, 2).first->second;
    for (;;) {
        std::string numbered = name + '_' + std::to_string(number++);
        if (m_taken.insert(numbered).second)
            return numbered;
    }
}

} // namespace edgecut
