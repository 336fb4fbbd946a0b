// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutations.h"

#include <algorithm>
#include <array>

namespace edgecut::fuzz {

namespace {

using Examples = std::span<const std::string>;

struct Piece
{
    std::size_t start = 0, length = 0;
};

Piece anyPiece(const std::string& input, std::size_t longest, Random& random)
{
    if (input.empty())
        return {};
    const std::size_t start = anyIndex(input.size(), random);
    return {start, 1 + anyIndex(std::min(longest, input.size() - start), random)};
}

void flipBit(std::string& input, Examples, Random& random)
{
    if (!input.empty())
        input[anyIndex(input.size(), random)] ^= static_cast<char>(1 << random.integer(0, 7));
}

void setByte(std::string& input, Examples, Random& random)
{
    static constexpr unsigned char bytes[] = {0, 1, 0x7f, 0x80, 0xff, '"', '\n', ' ', '{', '-'};
    if (!input.empty())
        input[anyIndex(input.size(), random)] =
            static_cast<char>(bytes[anyIndex(std::size(bytes), random)]);
}

void insertBytes(std::string& input, Examples, Random& random)
{
    std::string bytes(1 + anyIndex(16, random), '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random.integer(0, 255));
    input.insert(anyIndex(input.size() + 1, random), bytes);
}

void erasePiece(std::string& input, Examples, Random& random)
{
    const Piece piece = anyPiece(input, random.chance(0.8) ? 16 : 1024, random);
    input.erase(piece.start, piece.length);
}

void repeatPiece(std::string& input, Examples, Random& random)
{
    const Piece piece = anyPiece(input, 256, random);
    const std::string copy = input.substr(piece.start, piece.length);
    for (std::int64_t times = random.chance(0.9) ? 1 : 200; times > 0; --times)
        input.insert(piece.start, copy);
}

void splice(std::string& input, Examples others, Random& random)
{
    const std::string& other = others[anyIndex(others.size(), random)];
    const Piece from = anyPiece(other, 1024, random);
    const Piece to = anyPiece(input, 1024, random);
    input.replace(to.start, to.length, other, from.start, from.length);
}

void cutOff(std::string& input, Examples, Random& random)
{
    input.resize(anyIndex(input.size() + 1, random));
}

// Numbers as machines store them, at their ends.
void overwriteNumber(std::string& input, Examples, Random& random)
{
    static constexpr std::uint64_t numbers[] = {
        0,          1,           0x7fff,           0xffff,          0x7fffffff,
        0x80000000, 0xffffffff,  0x100000000,      ~0ULL >> 1U,     1ULL << 63U,
        ~0ULL,      ~0ULL << 8U, 0x7ff0ULL << 48U, 0x7ff8ULL << 48U};
    const std::uint64_t number = numbers[anyIndex(std::size(numbers), random)];
    const std::size_t width = std::array{2, 4, 8}[anyIndex(3, random)];
    if (input.size() < width)
        return;
    const std::size_t start = anyIndex(input.size() - width + 1, random);
    const bool bigEndFirst = random.chance(0.5);
    for (std::size_t i = 0; i < width; ++i)
        input[start + i] = static_cast<char>(number >> (8 * (bigEndFirst ? width - 1 - i : i)));
}

constexpr Mutation mutations[] = {flipBit,     setByte, insertBytes, erasePiece,
                                  repeatPiece, splice,  cutOff,      overwriteNumber};

} // namespace

std::span<const Mutation> byteMutations()
{
    return mutations;
}

} // namespace edgecut::fuzz
