// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/formats/caffe_text.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

/// The largest number that a field of a network may hold; products of a few of them are checked.
constexpr std::int64_t largestCaffeNumber = (std::int64_t{1} << 31) - 1;

/// Typed reading of one message of a document. What is not there has the default that caffe.proto
/// gives it. The first mistake (a word where a number belongs, a number out of range, a field given
/// twice that may be there once) is kept with its line in `error`, and the default is returned.
/// Cheap to copy; the document and `error` must outlive it. Each call scans the message's fields.
class CaffeFields
{
public:
    /// A message without fields.
    explicit CaffeFields(std::optional<Error>& error) : m_error(&error) {}
    CaffeFields(const CaffeText& text, std::uint32_t message, std::optional<Error>& error)
        : m_text(&text), m_message(message), m_error(&error)
    {}

    struct Range
    {
        std::int64_t least = 0;
        std::int64_t most = largestCaffeNumber;
    };

    int line() const { return m_text ? m_text->field(m_message).line : 0; }
    bool has(std::string_view name) const { return m_text && find(name, false) != 0; }
    /// Indices of the document's fields of this name, in order.
    std::vector<std::uint32_t> all(std::string_view name) const;
    /// All of the message's fields, in order.
    std::vector<const CaffeField*> fields() const;

    std::int64_t integer(std::string_view name, std::int64_t otherwise, Range range) const;
    std::int64_t integer(std::string_view name, std::int64_t otherwise) const
    {
        return integer(name, otherwise, Range());
    }
    std::vector<std::int64_t> integers(std::string_view name, Range range) const;
    std::vector<std::int64_t> integers(std::string_view name) const
    {
        return integers(name, Range());
    }
    std::vector<double> numbers(std::string_view name) const; ///< finite ones only
    bool flag(std::string_view name, bool otherwise) const;
    /// Valid UTF-8; quoted or not.
    std::string text(std::string_view name) const;
    std::vector<std::string> texts(std::string_view name) const;
    /// An enumerator: its place among `words`, which are in the order of their numbers from 0.
    std::size_t word(std::string_view name, std::initializer_list<std::string_view> words,
                     std::size_t otherwise) const;
    /// One without fields when there is none.
    CaffeFields message(std::string_view name) const;
    std::vector<CaffeFields> messages(std::string_view name) const;

    /// Keeps the first mistake.
    void fail(Message message, int line) const;

private:
    std::uint32_t find(std::string_view name, bool once) const;
    std::optional<std::int64_t> readInteger(const CaffeField& field, Range range) const;

    const CaffeText* m_text = nullptr;
    std::uint32_t m_message = 0;
    std::optional<Error>* m_error;
};

} // namespace edgecut
