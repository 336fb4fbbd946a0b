// SPDX-License-Identifier: GPL-3.0-or-later
// Mutations that see protobuf's messages as trees of fields. What encloses a change gets the right
// length again, so that readers come as far as the change.
#include "tests/fuzz/mutations.h"

#include <algorithm>
#include <optional>

namespace edgecut::fuzz {

namespace {

using Examples = std::span<const std::string>;

struct Field
{
    std::uint64_t key = 0; ///< number and wire type
    std::uint64_t varint = 0;
    std::string bytes; ///< of all but varints
    bool isMessage = false;
    std::vector<Field> fields;               ///< of a message
    std::optional<std::uint64_t> saidLength; ///< where the length shall be a lie

    unsigned wireType() const { return key & 7U; }
};

constexpr unsigned varintType = 0, fixed64Type = 1, bytesType = 2, fixed32Type = 5;

std::optional<std::uint64_t> readVarint(std::string_view text, std::size_t& at)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && at < text.size(); shift += 7) {
        const auto byte = static_cast<unsigned char>(text[at++]);
        value |= std::uint64_t{byte & 0x7fU} << shift;
        if (byte < 0x80)
            return value;
    }
    return std::nullopt;
}

void writeVarint(std::uint64_t value, std::string& to)
{
    for (; value >= 0x80; value >>= 7U)
        to += static_cast<char>(value | 0x80U);
    to += static_cast<char>(value);
}

/// Its fields, when `text` is nothing but fields. Texts and numbers sometimes look like that too;
/// mutations of them are as good as any.
std::optional<std::vector<Field>> parsed(std::string_view text, int depth)
{
    std::vector<Field> fields;
    for (std::size_t at = 0; at < text.size();) {
        Field field;
        const auto key = readVarint(text, at);
        if (!key || *key >> 3U == 0 || *key >> 32U != 0)
            return std::nullopt;
        field.key = *key;
        std::size_t length = field.wireType() == fixed64Type ? 8 : 4;
        if (field.wireType() == varintType || field.wireType() == bytesType) {
            const auto number = readVarint(text, at);
            if (!number)
                return std::nullopt;
            field.varint = *number;
            length = field.wireType() == bytesType ? *number : 0;
        } else if (field.wireType() != fixed64Type && field.wireType() != fixed32Type) {
            return std::nullopt;
        }
        if (length > text.size() - at)
            return std::nullopt;
        field.bytes = text.substr(at, length);
        at += length;
        if (field.wireType() == bytesType && length > 1 && depth > 0)
            if (auto inner = parsed(field.bytes, depth - 1)) {
                field.isMessage = true;
                field.fields = std::move(*inner);
            }
        fields.push_back(std::move(field));
    }
    return fields;
}

std::string written(const std::vector<Field>& fields)
{
    std::string text;
    for (const Field& field : fields) {
        writeVarint(field.key, text);
        const std::string content = field.isMessage ? written(field.fields) : field.bytes;
        if (field.wireType() == varintType)
            writeVarint(field.varint, text);
        else if (field.wireType() == bytesType)
            writeVarint(field.saidLength.value_or(content.size()), text);
        text += content;
    }
    return text;
}

/// Where a field stands: its neighbours and its place among them.
struct Place
{
    std::vector<Field>* siblings;
    std::size_t index;
    Field& field() const { return (*siblings)[index]; }
};

void collect(std::vector<Field>& fields, std::vector<Place>& places)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        places.push_back({&fields, i});
        collect(fields[i].fields, places);
    }
}

/// Parses, changes one field that `wanted` likes, and writes it all back.
template <typename Wanted, typename Change>
void changeOne(std::string& input, Random& random, Wanted wanted, Change change)
{
    auto tree = parsed(input, 12);
    if (!tree)
        return;
    std::vector<Place> places;
    collect(*tree, places);
    std::erase_if(places, [&](const Place& place) { return !wanted(place.field()); });
    if (places.empty())
        return;
    change(places[anyIndex(places.size(), random)], places);
    input = written(*tree);
}

bool any(const Field&)
{
    return true;
}

std::uint64_t extreme(Random& random)
{
    static constexpr std::uint64_t numbers[] = {
        0,           1,           2,           3,           7,           8,          16,
        17,          100,         1000,        65535,       0x7fffffff,  0x80000000, 0xffffffff,
        1ULL << 32U, 1ULL << 40U, 1ULL << 62U, ~0ULL >> 1U, 1ULL << 63U, ~0ULL,      ~0ULL - 1};
    return numbers[anyIndex(std::size(numbers), random)];
}

void otherNumber(std::string& input, Examples, Random& random)
{
    changeOne(
        input, random, [](const Field& field) { return field.wireType() == varintType; },
        [&](Place place, auto&) { place.field().varint = extreme(random); });
}

void lie(std::string& input, Examples, Random& random)
{
    changeOne(
        input, random, [](const Field& field) { return field.wireType() == bytesType; },
        [&](Place place, auto&) {
            Field& field = place.field();
            field.saidLength =
                random.chance(0.5)
                    ? extreme(random)
                    : field.varint + static_cast<std::uint64_t>(random.integer(-3, 3));
        });
}

void otherField(std::string& input, Examples, Random& random)
{
    changeOne(input, random, any, [&](Place place, auto&) {
        const auto number =
            static_cast<std::uint64_t>(random.integer(1, random.chance(0.9) ? 26 : 1 << 28));
        place.field().key = number << 3U | place.field().wireType();
    });
}

void otherWireType(std::string& input, Examples, Random& random)
{
    changeOne(input, random, any, [&](Place place, auto&) {
        place.field().key =
            (place.field().key & ~7ULL) | static_cast<std::uint64_t>(random.integer(0, 7));
    });
}

void repeatField(std::string& input, Examples, Random& random)
{
    changeOne(input, random, any, [&](Place place, auto&) {
        const std::size_t times = random.chance(0.95) ? 1 : 500;
        const Field copy = place.field();
        place.siblings->insert(place.siblings->begin() + std::ptrdiff_t(place.index), times, copy);
    });
}

void eraseField(std::string& input, Examples, Random& random)
{
    changeOne(input, random, any, [&](Place place, auto&) {
        place.siblings->erase(place.siblings->begin() + std::ptrdiff_t(place.index));
    });
}

void swapFields(std::string& input, Examples, Random& random)
{
    changeOne(input, random, any, [&](Place place, auto&) {
        std::swap(place.field(), (*place.siblings)[anyIndex(place.siblings->size(), random)]);
    });
}

// A name in place of another, a graph in place of an attribute's text: any content for any other.
void contentOfAnother(std::string& input, Examples others, Random& random)
{
    const bool foreign = random.chance(0.2);
    auto source = parsed(others[anyIndex(others.size(), random)], 12);
    changeOne(
        input, random, [](const Field& field) { return field.wireType() == bytesType; },
        [&](Place place, std::vector<Place>& places) {
            std::vector<Place> from;
            if (foreign && source)
                collect(*source, from);
            std::erase_if(from, [](const Place& p) { return p.field().wireType() != bytesType; });
            const std::vector<Place>& choice = from.empty() ? places : from;
            const Field content = choice[anyIndex(choice.size(), random)].field();
            const std::uint64_t key = place.field().key;
            place.field() = content;
            place.field().key = key;
        });
}

// A message inside itself, again and again: graphs in branches of graphs.
void nestMessage(std::string& input, Examples, Random& random)
{
    changeOne(
        input, random, [](const Field& field) { return field.isMessage; },
        [&](Place place, auto&) {
            static constexpr int depths[] = {1, 3, 20, 120};
            const Field innermost = place.field();
            std::string content = written(innermost.fields);
            for (int depth = depths[anyIndex(std::size(depths), random)]; depth > 0; --depth) {
                std::string around;
                writeVarint(innermost.key, around);
                writeVarint(content.size(), around);
                content = around + content;
            }
            place.field().isMessage = false;
            place.field().bytes = std::move(content);
        });
}

void otherBytes(std::string& input, Examples others, Random& random)
{
    changeOne(
        input, random,
        [](const Field& field) { return field.wireType() == bytesType && !field.isMessage; },
        [&](Place place, auto&) {
            const auto change = byteMutations()[anyIndex(byteMutations().size(), random)];
            change(place.field().bytes, others, random);
        });
}

constexpr Mutation mutations[] = {otherNumber,      otherNumber,      lie,         otherField,
                                  otherWireType,    repeatField,      eraseField,  swapFields,
                                  contentOfAnother, contentOfAnother, nestMessage, otherBytes};

} // namespace

std::span<const Mutation> wireMutations()
{
    return mutations;
}

} // namespace edgecut::fuzz
