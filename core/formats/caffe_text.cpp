// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_text.h"

#include "core/formats/caffe_tokens.h"
#include "core/formats/unique_names.h"

#include <algorithm>
#include <utility>

namespace edgecut {

namespace {

using Kind = CaffeToken::Kind;

tl::unexpected<Error> invalid(Message message, int line)
{
    return failure(ErrorCode::InvalidInput, std::move(message), {}, line);
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 &&
           std::string_view("\t\n\r\v\f").find(c) == std::string_view::npos;
}

bool isName(std::string_view word)
{
    return (word.front() < '0' || word.front() > '9') &&
           word.find_first_of(".+-") == std::string_view::npos;
}

} // namespace

/// Fills a CaffeText. Messages that are open stand on a stack of its own.
class CaffeTextParser
{
public:
    explicit CaffeTextParser(CaffeText& document) : m_document(document), m_tokens(document.m_text)
    {
        m_document.m_fields.push_back({"", "", CaffeField::Kind::Message, 1, 0, 0});
        m_open.push_back({0, 0, '\0'});
    }

    Status parse()
    {
        if (Status done = advance(); !done)
            return done;
        while (m_token.kind != Kind::End) {
            if (Status done = statement(); !done)
                return done;
        }
        if (m_open.size() > 1)
            return invalid({translatable("core", "The %1 that begins here is not closed; the file "
                                                 "seems to be cut off."),
                            {validUtf8(m_document.field(m_open.back().field).name)}},
                           m_document.field(m_open.back().field).line);
        return {};
    }

private:
    struct Open
    {
        std::uint32_t field;
        std::uint32_t lastChild;
        char close;
    };

    Status advance()
    {
        Result<CaffeToken> token = m_tokens.next();
        if (!token)
            return failure(token.error());
        m_token = *token;
        return {};
    }

    Status statement()
    {
        if (m_token.is('}') || m_token.is('>')) {
            if (!m_token.is(m_open.back().close))
                return invalid({translatable("core", "This %1 closes nothing that is open; remove "
                                                     "it or open a message before."),
                                {std::string(m_token.text)}},
                               m_token.line);
            m_open.pop_back();
            return advance();
        }
        if (m_token.is(',') || m_token.is(';'))
            return advance();
        if (m_token.kind != Kind::Word || !isName(m_token.text))
            return invalid(
                {translatable("core", "A field's name is expected here, not %1."), {shown()}},
                m_token.line);
        const CaffeToken name = m_token;
        if (Status done = advance(); !done)
            return done;
        return field(name);
    }

    Status field(const CaffeToken& name)
    {
        const bool colon = m_token.is(':');
        if (colon) {
            if (Status done = advance(); !done)
                return done;
        }
        if (m_token.is('{') || m_token.is('<'))
            return openMessage(name);
        if (colon && m_token.is('['))
            return list(name);
        if (colon && (m_token.kind == Kind::Word || m_token.kind == Kind::Text))
            return value(name);
        return invalid({translatable("core", "The field %1 has no value; write %1: VALUE or "
                                             "%1 { ... }."),
                        {validUtf8(name.text)}},
                       name.line);
    }

    Status openMessage(const CaffeToken& name)
    {
        if (m_open.size() > CaffeText::maximumDepth)
            return failure(ErrorCode::Limit,
                           {translatable("core", "More than %1 messages lie in each other here; no "
                                                 "network needs that."),
                            {static_cast<std::int64_t>(CaffeText::maximumDepth)}},
                           {}, m_token.line);
        const char close = m_token.is('{') ? '}' : '>';
        const Result<std::uint32_t> added = append(name, CaffeField::Kind::Message, {});
        if (!added)
            return failure(added.error());
        m_open.push_back({*added, 0, close});
        return advance();
    }

    Status list(const CaffeToken& name)
    {
        if (Status done = advance(); !done)
            return done;
        while (!m_token.is(']')) {
            if (m_token.kind != Kind::Word && m_token.kind != Kind::Text)
                return invalid({translatable("core", "The list %1 holds %2; it may hold values and "
                                                     "commas, and ends in ]."),
                                {validUtf8(name.text), shown()}},
                               m_token.line);
            if (Status done = value(name); !done)
                return done;
            if (m_token.is(',')) {
                if (Status done = advance(); !done)
                    return done;
            }
        }
        return advance();
    }

    Status value(const CaffeToken& name)
    {
        const CaffeToken first = m_token;
        if (Status done = advance(); !done)
            return done;
        if (first.kind == Kind::Word) {
            const Result<std::uint32_t> added = append(name, CaffeField::Kind::Word, first.text);
            return added ? Status() : failure(added.error());
        }
        std::string_view text = first.text;
        if (m_token.kind == Kind::Text || text.find('\\') != std::string_view::npos) {
            std::string whole = unescaped(text);
            while (m_token.kind == Kind::Text) {
                whole += unescaped(m_token.text);
                if (Status done = advance(); !done)
                    return done;
            }
            text = m_document.m_unescaped.emplace_back(std::move(whole));
        }
        const Result<std::uint32_t> added = append(name, CaffeField::Kind::Text, text);
        return added ? Status() : failure(added.error());
    }

    Result<std::uint32_t> append(const CaffeToken& name, CaffeField::Kind kind,
                                 std::string_view text)
    {
        std::vector<CaffeField>& fields = m_document.m_fields;
        if (fields.size() >= CaffeText::maximumFields)
            return failure(ErrorCode::Limit,
                           {translatable("core", "The file has more than %1 fields, the most this "
                                                 "program reads."),
                            {static_cast<std::int64_t>(CaffeText::maximumFields)}},
                           {}, name.line);
        const auto index = static_cast<std::uint32_t>(fields.size());
        fields.push_back({name.text, text, kind, name.line, 0, 0});
        Open& open = m_open.back();
        (open.lastChild == 0 ? fields[open.field].firstChild : fields[open.lastChild].next) = index;
        open.lastChild = index;
        return index;
    }

    Message::Argument shown() const
    {
        if (m_token.kind == Kind::End)
            return translatable("core", "the end of the file");
        return validUtf8(m_token.text.substr(0, 40));
    }

    CaffeText& m_document;
    CaffeTokens m_tokens;
    CaffeToken m_token;
    std::vector<Open> m_open;
};

Status CaffeText::parse(std::string text)
{
    m_text = std::move(text);
    const auto control = std::find_if(m_text.begin(), m_text.end(), isControl);
    if (control != m_text.end())
        return invalid(translatable("core", "This is no text: a .caffemodel holds weights; give "
                                            "the network's .prototxt beside it."),
                       1 + static_cast<int>(std::count(m_text.begin(), control, '\n')));
    // Editors put the byte order mark there; protobuf knows none.
    if (m_text.starts_with("\xEF\xBB\xBF"))
        m_text.replace(0, 3, "   ");
    return CaffeTextParser(*this).parse();
}

} // namespace edgecut
