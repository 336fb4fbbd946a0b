// SPDX-License-Identifier: GPL-3.0-or-later
// Mutations that see JSON, prototxt and tables as tokens and brackets.
#include "tests/fuzz/mutations.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string_view>

namespace edgecut::fuzz {

namespace {

using Examples = std::span<const std::string>;

enum class TokenKind { Number, Text, Word, Bracket, Other };

struct Token
{
    TokenKind kind;
    std::size_t start, length;
};

bool isWordByte(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool isNumberByte(char c)
{
    return isWordByte(c) || c == '.' || c == '+' || c == '-';
}

std::size_t endOfText(const std::string& input, std::size_t start)
{
    std::size_t end = start + 1;
    while (end < input.size() && input[end] != input[start])
        end += input[end] == '\\' ? 2 : 1;
    return std::min(end + 1, input.size());
}

Token tokenAt(const std::string& input, std::size_t start)
{
    const char c = input[start];
    std::size_t end = start + 1;
    if (c == '"' || c == '\'')
        return {TokenKind::Text, start, endOfText(input, start) - start};
    if (std::string_view("{}[]").find(c) != std::string_view::npos)
        return {TokenKind::Bracket, start, 1};
    if (std::isdigit(static_cast<unsigned char>(c)) != 0 || c == '-') {
        while (end < input.size() && isNumberByte(input[end]))
            ++end;
        return {TokenKind::Number, start, end - start};
    }
    if (!isWordByte(c))
        return {TokenKind::Other, start, 1};
    while (end < input.size() && isWordByte(input[end]))
        ++end;
    return {TokenKind::Word, start, end - start};
}

std::vector<Token> tokens(const std::string& input)
{
    std::vector<Token> found;
    for (std::size_t at = 0; at < input.size(); at += found.back().length)
        found.push_back(tokenAt(input, at));
    return found;
}

std::optional<Token> anyToken(const std::string& input, TokenKind kind, Random& random)
{
    std::vector<Token> found = tokens(input);
    std::erase_if(found, [&](const Token& token) { return token.kind != kind; });
    if (found.empty())
        return std::nullopt;
    return found[anyIndex(found.size(), random)];
}

void replace(std::string& input, const Token& token, std::string_view by)
{
    input.replace(token.start, token.length, by);
}

void extremeNumber(std::string& input, Examples, Random& random)
{
    static constexpr std::string_view numbers[] = {"0",
                                                   "-0",
                                                   "-1",
                                                   "1",
                                                   "2",
                                                   "3",
                                                   "7",
                                                   "1000",
                                                   "65536",
                                                   "1e400",
                                                   "-1e400",
                                                   "NaN",
                                                   "nan",
                                                   "Infinity",
                                                   "-inf",
                                                   "1e308",
                                                   "1.7976931348623157e308",
                                                   "5e-324",
                                                   "1e-300",
                                                   "0.1",
                                                   "0x10",
                                                   "00",
                                                   "1.",
                                                   ".5",
                                                   "1e",
                                                   "--1",
                                                   "2147483647",
                                                   "2147483648",
                                                   "-2147483649",
                                                   "4294967296",
                                                   "9007199254740993",
                                                   "9223372036854775807",
                                                   "9223372036854775808",
                                                   "-9223372036854775808",
                                                   "18446744073709551616",
                                                   "3.0000000000000000000000000000000000000001"};
    const auto token = anyToken(input, TokenKind::Number, random);
    if (!token)
        return;
    if (random.chance(0.05))
        return replace(input, *token, std::string(5000, '9'));
    replace(input, *token, numbers[anyIndex(std::size(numbers), random)]);
}

void nameOfAnother(std::string& input, Examples others, Random& random)
{
    const TokenKind kind = random.chance(0.7) ? TokenKind::Text : TokenKind::Word;
    const std::string& other = random.chance(0.8) ? input : others[anyIndex(others.size(), random)];
    const auto to = anyToken(input, kind, random);
    const auto from = anyToken(other, kind, random);
    if (to && from)
        replace(input, *to, other.substr(from->start, from->length));
}

void swapTokens(std::string& input, Examples, Random& random)
{
    const TokenKind kind = random.chance(0.6) ? TokenKind::Text : TokenKind::Word;
    auto one = anyToken(input, kind, random);
    auto two = anyToken(input, kind, random);
    if (!one || !two || one->start == two->start)
        return;
    if (one->start > two->start)
        std::swap(one, two);
    const std::string first = input.substr(one->start, one->length);
    const std::string second = input.substr(two->start, two->length);
    replace(input, *two, first); // the later one first: the other's place stays
    replace(input, *one, second);
}

void strangeText(std::string& input, Examples, Random& random)
{
    static const std::string texts[] = {"",
                                        " ",
                                        "a",
                                        std::string(1, '\0'),
                                        "\\u0000",
                                        "\\ud800",
                                        "\xff\xfe",
                                        "\xed\xa0\x80",
                                        "\n",
                                        "../../x",
                                        "%25%2F%00",
                                        "zoo:alexnet",
                                        "input",
                                        "\\",
                                        "\xe2\x80\xae",
                                        "a/b",
                                        "{\"a\":1}"};
    const auto token = anyToken(input, TokenKind::Text, random);
    if (!token)
        return;
    const std::string text =
        random.chance(0.1) ? std::string(70000, 'n') : texts[anyIndex(std::size(texts), random)];
    replace(input, *token, '"' + text + '"');
}

void otherType(std::string& input, Examples, Random& random)
{
    static constexpr std::string_view values[] = {"null", "true", "{}",         "[]",    "\"\"",
                                                  "0",    "[[]]", "{\"a\":{}}", "\"1\"", ""};
    static constexpr TokenKind kinds[] = {TokenKind::Number, TokenKind::Text, TokenKind::Word};
    if (const auto token = anyToken(input, kinds[anyIndex(std::size(kinds), random)], random))
        replace(input, *token, values[anyIndex(std::size(values), random)]);
}

/// From an opening bracket to the one that closes it, or a line.
Token anyBlock(const std::string& input, Random& random)
{
    if (random.chance(0.5)) {
        const std::vector<Token> all = tokens(input);
        std::size_t first = all.empty() ? 0 : anyIndex(all.size(), random);
        while (first < all.size() && input[all[first].start] != '{' &&
               input[all[first].start] != '[')
            ++first;
        int depth = 0;
        for (std::size_t i = first; i < all.size(); ++i) {
            if (all[i].kind != TokenKind::Bracket)
                continue;
            const char c = input[all[i].start];
            depth += c == '{' || c == '[' ? 1 : -1;
            if (depth == 0)
                return {TokenKind::Other, all[first].start, all[i].start + 1 - all[first].start};
        }
    }
    const std::size_t somewhere = anyIndex(input.size() + 1, random);
    const std::size_t before =
        somewhere == 0 ? std::string::npos : input.rfind('\n', somewhere - 1);
    const std::size_t start = before == std::string::npos ? 0 : before + 1;
    const std::size_t end = std::min(input.find('\n', start), input.size());
    return {TokenKind::Other, start, std::min(end + 1, input.size()) - start};
}

void repeatBlock(std::string& input, Examples, Random& random)
{
    const Token block = anyBlock(input, random);
    const std::string copy = input.substr(block.start, block.length);
    const bool isLine = copy.ends_with('\n');
    const std::int64_t times = random.chance(0.9) ? 1 : random.integer(2, 300);
    std::string added;
    for (std::int64_t i = 0; i < times; ++i)
        added += copy + (isLine || random.chance(0.1) ? "" : ",");
    input.insert(block.start, added);
}

void eraseBlock(std::string& input, Examples, Random& random)
{
    replace(input, anyBlock(input, random), "");
}

void blockOfAnother(std::string& input, Examples others, Random& random)
{
    const std::string& other = others[anyIndex(others.size(), random)];
    const Token from = anyBlock(other, random);
    replace(input, anyBlock(input, random), other.substr(from.start, from.length));
}

void nest(std::string& input, Examples, Random& random)
{
    static constexpr std::size_t depths[] = {1, 10, 100, 1000, 100000};
    const std::size_t depth = depths[anyIndex(std::size(depths), random)];
    const bool closed = random.chance(0.7);
    const std::string_view kinds[][2] = {
        {"[", "]"}, {"{\"a\":", "}"}, {"layer {", "}"}, {"(", ")"}};
    const auto& [open, close] = kinds[anyIndex(std::size(kinds), random)];
    const Token block = anyBlock(input, random);
    std::string nested;
    for (std::size_t i = 0; i < depth; ++i)
        nested += open;
    nested.append(input, block.start, block.length);
    for (std::size_t i = 0; closed && i < depth; ++i)
        nested += close;
    replace(input, block, nested);
}

void otherPunctuation(std::string& input, Examples, Random& random)
{
    static constexpr std::string_view marks[] = {",",  ":",  ";", "\t", "",
                                                 "\n", "\"", "#", ".",  "}"};
    if (const auto token = anyToken(input, TokenKind::Other, random))
        replace(input, *token, marks[anyIndex(std::size(marks), random)]);
}

void everyLineEnd(std::string& input, std::string_view by)
{
    std::string changed;
    for (const char c : input) {
        if (c == '\n')
            changed += by;
        else
            changed += c;
    }
    input = std::move(changed);
}

void otherEncoding(std::string& input, Examples, Random& random)
{
    switch (random.integer(0, 3)) {
    case 0:
        everyLineEnd(input, "\r\n");
        break;
    case 1:
        everyLineEnd(input, "\r");
        break;
    case 2:
        input.insert(0, "\xef\xbb\xbf");
        break;
    default: {
        std::string wide = "\xff\xfe";
        for (const char c : input)
            (wide += c) += '\0';
        input = std::move(wide);
    }
    }
}

// What gets far stands twice: the encodings and deep nestings are refused at the door.
constexpr Mutation mutations[] = {extremeNumber, extremeNumber, nameOfAnother,   nameOfAnother,
                                  swapTokens,    strangeText,   otherType,       repeatBlock,
                                  repeatBlock,   eraseBlock,    eraseBlock,      blockOfAnother,
                                  nest,          otherEncoding, otherPunctuation};

} // namespace

std::span<const Mutation> textMutations()
{
    return mutations;
}

} // namespace edgecut::fuzz
