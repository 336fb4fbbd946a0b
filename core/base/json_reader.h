// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace edgecut {

class JsonReader;

/// What a number must be. `sentence` is "%1 must be a time in milliseconds, 0 or more; it is %2.",
/// with the value's path for %1 and what was found for %2.
struct NumberRule
{
    Template sentence;
    double minimum = 0;
    double maximum = std::numeric_limits<double>::max();
    bool aboveMinimum = false; ///< the minimum itself is wrong too

    bool holds(double number) const
    {
        return number <= maximum && (aboveMinimum ? number > minimum : number >= minimum);
    }
};

/// One value of a document, able to say where it stands. Cheap to copy, valid as long as its
/// reader. A place that is not there (isValid() is false) answers every question with an empty
/// value; so does one of the wrong type, which also becomes the reader's error.
class JsonPlace
{
public:
    JsonPlace() = default;

    bool isValid() const { return m_reader != nullptr; }
    bool isNull() const;
    bool isNumber() const;
    bool isText() const;
    bool isObject() const;
    bool isList() const;

    /// From 1; 0 for a place that is not there.
    int line() const;
    /// "layers[3].time_ms[1]"; empty for the document itself.
    std::string path() const;

    /// The member `key` of an object; it is an error when there is none.
    JsonPlace required(std::string_view key) const;
    /// The same where the key may be left out.
    JsonPlace optional(std::string_view key) const;
    /// The values of a list, or the members of an object, in the document's order.
    std::vector<JsonPlace> elements() const;
    std::vector<std::pair<std::string_view, JsonPlace>> members() const;
    /// Makes every other key of this object an error that lists these.
    void allowKeys(std::initializer_list<std::string_view> known) const;

    double number(const NumberRule& rule) const;
    /// A whole number: any of 64 bits when written without point and exponent, otherwise one of at
    /// most 2^53 (4e9 is one).
    std::int64_t integer(const NumberRule& rule) const;
    /// A text that is not empty.
    std::string text() const;
    std::string textOrEmpty() const;
    bool boolean() const;

    /// Makes `message` the reader's error, at this place, unless it has one already.
    void fail(Message message, ErrorCode code = ErrorCode::InvalidInput) const;
    /// What stands here as a message shows it: -3, "fast", null, "a list".
    Message::Argument found() const;

private:
    friend class JsonReader;
    JsonPlace(JsonReader* reader, std::uint32_t node) : m_reader(reader), m_node(node) {}

    JsonReader* m_reader = nullptr;
    std::uint32_t m_node = 0;
};

/// What a reader takes before it refuses a document.
struct JsonLimits
{
    std::size_t bytes = 256u << 20;
    std::size_t values = 4'000'000;
    std::size_t depth = 64;
};

/// A JSON document (RFC 8259) that knows the line of every value. Stricter than most readers: a key
/// used twice, a number too large for a double, invalid UTF-8 and anything after the document are
/// errors; a byte order mark at the start is not.
///
/// The first error, be it of syntax or of meaning, is kept and everything read after it is empty: a
/// reading function runs to its end and asks ok() once. Linear time, no recursion, memory bounded
/// by the limits (about 40 bytes a value).
class JsonReader
{
public:
    /// Parses at once. `file` is for messages; `text` is not kept.
    JsonReader(std::string_view text, std::string file, JsonLimits limits = {});
    JsonReader(const JsonReader&) = delete;
    JsonReader& operator=(const JsonReader&) = delete;

    bool ok() const { return !m_error.has_value(); }
    const Error& error() const { return *m_error; }
    tl::unexpected<Error> failure() const { return tl::make_unexpected(*m_error); }
    const std::string& file() const { return m_file; }

    /// The whole document; not valid when its syntax was wrong.
    JsonPlace root();
    /// The whole document, an object with `"format": format` and `"version"` up to `version`; the
    /// error says what the file is instead and what to do.
    JsonPlace root(std::string_view format, int version);

    /// Keeps `error` unless there is one already; fills in the file.
    void fail(Error error);

private:
    friend class JsonPlace;
    friend class JsonTreeBuilder;

    enum class Type : std::uint8_t { Null, Boolean, Integer, Number, Text, List, Object };
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    // Children form a list through `next`; texts and keys are pieces of m_texts.
    struct Node
    {
        Type type = Type::Null;
        int line = 0;
        std::uint32_t parent = none, firstChild = none, next = none;
        std::uint32_t key = none; ///< into m_texts
        union {
            double number;
            std::int64_t integer;
            std::uint32_t text; ///< into m_texts
            bool boolean;
        };
        Node() : number(0) {}

        double asNumber() const
        {
            return type == Type::Integer ? static_cast<double>(integer) : number;
        }
    };

    std::string_view keyOf(const Node& node) const { return m_texts[node.key]; }
    void refuseRepeatedKeys(std::uint32_t object);

    std::vector<Node> m_nodes;
    std::vector<std::string> m_texts;
    std::string m_file;
    std::optional<Error> m_error;
};

} // namespace edgecut
