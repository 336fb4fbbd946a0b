// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace edgecut {

namespace {

/// Where in the text the parser is. A line ends when the character after its '\n' is read, so that
/// the one character that a number reads ahead does not count.
struct Progress
{
    int line = 1;
    bool lineEnded = false;
};

class LineCountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    LineCountingIterator(const char* at, Progress* progress) : m_at(at), m_progress(progress) {}

    reference operator*() const { return *m_at; }
    LineCountingIterator& operator++()
    {
        if (m_progress->lineEnded)
            ++m_progress->line;
        m_progress->lineEnded = *m_at == '\n';
        ++m_at;
        return *this;
    }
    LineCountingIterator operator++(int)
    {
        const LineCountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const LineCountingIterator& other) const { return m_at == other.m_at; }

private:
    const char* m_at;
    Progress* m_progress;
};

// The library's explanation without its number and position; it quotes the input, which may be
// long and may be no text at all.
std::string explanation(std::string_view what)
{
    const std::size_t column = what.find("column ");
    const std::size_t colon = column == what.npos ? what.npos : what.find(": ", column);
    if (colon != what.npos)
        what.remove_prefix(colon + 2);
    else if (const std::size_t bracket = what.find("] "); bracket != what.npos)
        what.remove_prefix(bracket + 2);
    std::string text(what.substr(0, 160));
    if (what.size() > text.size())
        text += "...";
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return text;
}

} // namespace

/// Receives the parser's events (nlohmann's SAX interface; it does not recurse) and grows the tree.
class JsonTreeBuilder
{
public:
    JsonTreeBuilder(JsonReader& reader, const JsonLimits& limits, const Progress& progress)
        : m_reader(reader), m_limits(limits), m_progress(progress)
    {
        m_recentKeys.fill(JsonReader::none);
    }

    bool null() { return append(JsonReader::Type::Null) != nullptr; }
    bool boolean(bool value)
    {
        JsonReader::Node* node = append(JsonReader::Type::Boolean);
        if (node)
            node->boolean = value;
        return node;
    }
    bool number_integer(std::int64_t value)
    {
        JsonReader::Node* node = append(JsonReader::Type::Integer);
        if (node)
            node->integer = value;
        return node;
    }
    bool number_unsigned(std::uint64_t value)
    {
        return value <= std::uint64_t(std::numeric_limits<std::int64_t>::max())
                   ? number_integer(static_cast<std::int64_t>(value))
                   : number(static_cast<double>(value));
    }
    bool number_float(double value, const std::string&) { return number(value); }
    bool string(std::string& value)
    {
        JsonReader::Node* node = append(JsonReader::Type::Text);
        if (node)
            node->text = keep(value);
        return node;
    }
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(JsonReader::Type::Object); }
    bool start_array(std::size_t) { return open(JsonReader::Type::List); }
    bool end_array() { return close(); }
    bool end_object()
    {
        m_reader.refuseRepeatedKeys(m_open.back().node);
        return close() && m_reader.ok();
    }
    /// The keys of a list's objects are mostly the same few: those seen lately are kept once.
    bool key(std::string& value)
    {
        const auto first = value.empty() ? 0u : static_cast<unsigned char>(value.front());
        std::uint32_t& recent = m_recentKeys[(first + 7 * value.size()) % m_recentKeys.size()];
        if (recent == JsonReader::none || m_reader.m_texts[recent] != value)
            recent = keep(value);
        m_key = recent;
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error)
    {
        m_reader.fail(
            {ErrorCode::InvalidInput,
             {translatable("core", "This is not valid JSON: %1."), {explanation(error.what())}},
             {},
             m_progress.line});
        return false;
    }

private:
    struct Open
    {
        std::uint32_t node;
        std::uint32_t lastChild;
    };

    std::uint32_t keep(std::string& text)
    {
        m_reader.m_texts.push_back(std::move(text));
        return static_cast<std::uint32_t>(m_reader.m_texts.size() - 1);
    }

    bool number(double value)
    {
        JsonReader::Node* node = append(JsonReader::Type::Number);
        if (node)
            node->number = value;
        return node;
    }

    JsonReader::Node* append(JsonReader::Type type)
    {
        auto& nodes = m_reader.m_nodes;
        if (nodes.size() >= m_limits.values) {
            m_reader.fail({ErrorCode::Limit,
                           {translatable("core", "The file holds more than %1 values, the most "
                                                 "this program reads."),
                            {static_cast<std::int64_t>(m_limits.values)}},
                           {},
                           m_progress.line});
            return nullptr;
        }
        const auto index = static_cast<std::uint32_t>(nodes.size());
        JsonReader::Node& node = nodes.emplace_back();
        node.type = type;
        node.line = m_progress.line;
        if (!m_open.empty()) {
            Open& parent = m_open.back();
            node.parent = parent.node;
            if (nodes[parent.node].type == JsonReader::Type::Object)
                node.key = m_key;
            (parent.lastChild == JsonReader::none ? nodes[parent.node].firstChild
                                                  : nodes[parent.lastChild].next) = index;
            parent.lastChild = index;
        }
        return &node;
    }

    bool open(JsonReader::Type type)
    {
        if (m_open.size() >= m_limits.depth) {
            m_reader.fail({ErrorCode::Limit,
                           {translatable("core", "Lists and objects stand more than %1 deep in "
                                                 "one another; no file of this program does."),
                            {static_cast<std::int64_t>(m_limits.depth)}},
                           {},
                           m_progress.line});
            return false;
        }
        const auto index = static_cast<std::uint32_t>(m_reader.m_nodes.size());
        if (!append(type))
            return false;
        m_open.push_back({index, JsonReader::none});
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    JsonReader& m_reader;
    const JsonLimits& m_limits;
    const Progress& m_progress;
    std::vector<Open> m_open;
    std::uint32_t m_key = JsonReader::none;
    std::array<std::uint32_t, 32> m_recentKeys; ///< a few keys by how they begin; none: free
};

JsonReader::JsonReader(std::string_view text, std::string file, JsonLimits limits)
    : m_file(std::move(file))
{
    if (text.size() > limits.bytes) {
        fail({ErrorCode::Limit,
              {translatable("core",
                            "The file is larger than %1 bytes, the most this program reads."),
               {static_cast<std::int64_t>(limits.bytes)}},
              {},
              0});
        return;
    }
    // The parser takes a zero byte for the end and would not see what follows it.
    if (const std::size_t zero = text.find('\0'); zero != text.npos) {
        const auto lines = std::count(text.begin(), text.begin() + std::ptrdiff_t(zero), '\n');
        fail({ErrorCode::InvalidInput,
              translatable("core", "This is not valid JSON: there is a zero byte in it."),
              {},
              static_cast<int>(lines) + 1});
        return;
    }
    Progress progress;
    JsonTreeBuilder builder(*this, limits, progress);
    const LineCountingIterator begin(text.data(), &progress);
    const LineCountingIterator end(text.data() + text.size(), &progress);
    nlohmann::json::sax_parse(begin, end, &builder);
    if (!ok())
        m_nodes.clear();
}

void JsonReader::refuseRepeatedKeys(std::uint32_t object)
{
    using Key = std::pair<std::string_view, std::uint32_t>;
    // Nearly all objects have few keys, and a long list has many objects.
    std::array<Key, 16> few;
    std::vector<Key> many;
    std::size_t count = 0;
    for (std::uint32_t child = m_nodes[object].firstChild; child != none;
         child = m_nodes[child].next, ++count) {
        if (count == few.size())
            many.assign(few.begin(), few.end());
        if (count < few.size())
            few[count] = {keyOf(m_nodes[child]), child};
        else
            many.emplace_back(keyOf(m_nodes[child]), child);
    }
    const std::span<Key> keys = many.empty() ? std::span(few).first(count) : std::span<Key>(many);
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(
        keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.first == b.first; });
    if (twice != keys.end()) {
        const JsonPlace place(this, std::next(twice)->second);
        place.fail(
            {translatable("core", "The key %1 stands twice in one object; keep one of them."),
             {place.path()}});
    }
}

} // namespace edgecut
