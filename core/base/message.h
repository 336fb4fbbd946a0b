// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace edgecut {

/// A sentence that people read, before translation. Written only as
/// `translatable("core", "Layer %1 is named twice")`, so that lupdate finds it (it is told that the
/// function stands for QT_TRANSLATE_NOOP). The pointers are to literals and live for ever.
struct Template
{
    const char* context = "core";
    const char* text = "";

    bool operator==(const Template& other) const;
};

constexpr Template translatable(const char* context, const char* text)
{
    return {context, text};
}

/// A template with the values for its places %1, %2 ... A value that is itself a template is
/// translated where the message is shown; numbers are written in the reader's language there.
/// Templates are whole sentences: never glue two messages together.
struct Message
{
    using Argument = std::variant<std::string, std::int64_t, double, Template>;

    Template pattern;
    std::vector<Argument> arguments;

    Message() = default;
    Message(Template pattern,
            std::vector<Argument> arguments = {}); // NOLINT: a plain text is a message

    bool empty() const { return *pattern.text == '\0'; }
    bool operator==(const Message&) const = default;
};

/// The message in English, numbers with a decimal point whatever the locale: what the command line
/// prints and what tests compare.
std::string english(const Message& message);

/// Fills %1 ... %9 of `pattern` with `arguments`; a place without an argument stays as it is.
std::string fillPlaces(std::string_view pattern, const std::vector<std::string>& arguments);

} // namespace edgecut
