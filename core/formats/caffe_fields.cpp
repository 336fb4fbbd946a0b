// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_fields.h"

#include "core/base/numbers.h"
#include "core/formats/unique_names.h"

#include <algorithm>
#include <charconv>

namespace edgecut {

namespace {

// Decimal, or hexadecimal as protobuf's text format allows.
std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    if (!text.starts_with("0x") && !text.starts_with("0X"))
        return parseInteger(text);
    std::int64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + 2, end, number, 16);
    return error == std::errc{} && stop == end && number >= 0 ? std::optional(number)
                                                              : std::nullopt;
}

} // namespace

void CaffeFields::fail(Message message, int line) const
{
    if (!*m_error)
        *m_error = Error{ErrorCode::InvalidInput, std::move(message), {}, line};
}

std::uint32_t CaffeFields::find(std::string_view name, bool once) const
{
    if (!m_text)
        return 0;
    std::uint32_t found = 0;
    for (std::uint32_t i = m_text->field(m_message).firstChild; i != 0; i = m_text->field(i).next) {
        if (m_text->field(i).name != name)
            continue;
        if (found != 0 && once)
            fail({translatable("core", "The field %1 is given twice; it may stand here once."),
                  {validUtf8(name)}},
                 m_text->field(i).line);
        if (found == 0)
            found = i;
    }
    return found;
}

std::vector<std::uint32_t> CaffeFields::all(std::string_view name) const
{
    std::vector<std::uint32_t> found;
    if (!m_text)
        return found;
    for (std::uint32_t i = m_text->field(m_message).firstChild; i != 0; i = m_text->field(i).next) {
        if (m_text->field(i).name == name)
            found.push_back(i);
    }
    return found;
}

std::vector<const CaffeField*> CaffeFields::fields() const
{
    std::vector<const CaffeField*> found;
    if (!m_text)
        return found;
    for (std::uint32_t i = m_text->field(m_message).firstChild; i != 0; i = m_text->field(i).next)
        found.push_back(&m_text->field(i));
    return found;
}

std::optional<std::int64_t> CaffeFields::readInteger(const CaffeField& field, Range range) const
{
    const std::optional<std::int64_t> number =
        field.kind == CaffeField::Kind::Word ? wholeNumber(field.value) : std::nullopt;
    if (number && *number >= range.least && *number <= range.most)
        return number;
    fail({translatable("core", "The field %1 must be a whole number from %2 to %3, not %4."),
          {validUtf8(field.name), range.least, range.most,
           field.kind == CaffeField::Kind::Message ? "{ }" : validUtf8(field.value.substr(0, 40))}},
         field.line);
    return std::nullopt;
}

std::int64_t CaffeFields::integer(std::string_view name, std::int64_t otherwise, Range range) const
{
    const std::uint32_t found = find(name, true);
    return found == 0 ? otherwise : readInteger(m_text->field(found), range).value_or(otherwise);
}

std::vector<std::int64_t> CaffeFields::integers(std::string_view name, Range range) const
{
    std::vector<std::int64_t> numbers;
    for (const std::uint32_t i : all(name)) {
        if (const std::optional<std::int64_t> number = readInteger(m_text->field(i), range))
            numbers.push_back(*number);
    }
    return numbers;
}

std::vector<double> CaffeFields::numbers(std::string_view name) const
{
    std::vector<double> numbers;
    for (const std::uint32_t i : all(name)) {
        const CaffeField& field = m_text->field(i);
        std::string_view digits = field.value;
        if (digits.size() > 1 && (digits.back() == 'f' || digits.back() == 'F'))
            digits.remove_suffix(1);
        const std::optional<double> number =
            field.kind == CaffeField::Kind::Word ? parseDouble(digits) : std::nullopt;
        if (number)
            numbers.push_back(*number);
        else
            fail({translatable("core", "The field %1 must be a finite number, not %2."),
                  {validUtf8(name), field.kind == CaffeField::Kind::Message
                                        ? "{ }"
                                        : validUtf8(field.value.substr(0, 40))}},
                 field.line);
    }
    return numbers;
}

bool CaffeFields::flag(std::string_view name, bool otherwise) const
{
    const std::uint32_t found = find(name, true);
    if (found == 0)
        return otherwise;
    const std::string_view value = m_text->field(found).value;
    for (const std::string_view yes : {"true", "True", "t", "1"}) {
        if (value == yes)
            return true;
    }
    for (const std::string_view no : {"false", "False", "f", "0"}) {
        if (value == no)
            return false;
    }
    fail({translatable("core", "The field %1 must be true or false, not %2."),
          {validUtf8(name), validUtf8(value.substr(0, 40))}},
         m_text->field(found).line);
    return otherwise;
}

std::string CaffeFields::text(std::string_view name) const
{
    const std::uint32_t found = find(name, true);
    if (found == 0)
        return {};
    const CaffeField& field = m_text->field(found);
    if (field.kind == CaffeField::Kind::Message)
        fail({translatable("core", "The field %1 must be a text in quotes, not a message."),
              {validUtf8(name)}},
             field.line);
    return validUtf8(field.value);
}

std::vector<std::string> CaffeFields::texts(std::string_view name) const
{
    std::vector<std::string> found;
    for (const std::uint32_t i : all(name)) {
        const CaffeField& field = m_text->field(i);
        if (field.kind == CaffeField::Kind::Message)
            fail({translatable("core", "The field %1 must be a text in quotes, not a message."),
                  {validUtf8(name)}},
                 field.line);
        found.push_back(validUtf8(field.value));
    }
    return found;
}

std::size_t CaffeFields::word(std::string_view name, std::initializer_list<std::string_view> words,
                              std::size_t otherwise) const
{
    const std::uint32_t found = find(name, true);
    if (found == 0)
        return otherwise;
    const CaffeField& field = m_text->field(found);
    const auto* const it = std::find(words.begin(), words.end(), field.value);
    if (it != words.end())
        return static_cast<std::size_t>(it - words.begin());
    const std::optional<std::int64_t> number = parseInteger(field.value);
    if (number && *number >= 0 && *number < static_cast<std::int64_t>(words.size()))
        return static_cast<std::size_t>(*number);
    std::string list;
    for (const std::string_view known : words)
        list += (list.empty() ? "" : ", ") + std::string(known);
    fail({translatable("core", "The field %1 must be one of %2, not %3."),
          {validUtf8(name), list, validUtf8(field.value.substr(0, 40))}},
         field.line);
    return otherwise;
}

CaffeFields CaffeFields::message(std::string_view name) const
{
    const std::uint32_t found = find(name, true);
    if (found == 0)
        return CaffeFields(*m_error);
    if (m_text->field(found).kind != CaffeField::Kind::Message) {
        fail({translatable("core", "The field %1 must be a message; write %1 { ... }."),
              {validUtf8(name)}},
             m_text->field(found).line);
        return CaffeFields(*m_error);
    }
    return {*m_text, found, *m_error};
}

std::vector<CaffeFields> CaffeFields::messages(std::string_view name) const
{
    std::vector<CaffeFields> found;
    for (const std::uint32_t i : all(name)) {
        if (m_text->field(i).kind == CaffeField::Kind::Message)
            found.emplace_back(*m_text, i, *m_error);
        else
            fail({translatable("core", "The field %1 must be a message; write %1 { ... }."),
                  {validUtf8(name)}},
                 m_text->field(i).line);
    }
    return found;
}

} // namespace edgecut
