// SPDX-License-Identifier: GPL-3.0-or-later
// GPX and SUMO floating car data. Expat does the parsing; a document type is refused, so that no
// entity can grow.
#include "core/base/line_reader.h"
#include "core/base/numbers.h"
#include "core/mobility/movement_builder.h"
#include "core/network/trace_builder.h"

#include <expat.h>

#include <memory>
#include <optional>
#include <string>

namespace edgecut {

namespace {

constexpr int deepest = 64;
constexpr std::size_t longestText = 256;

class XmlMovements
{
public:
    XmlMovements(std::string file, std::string_view user, const Context& context)
        : m_file(std::move(file))
        , m_user(user)
        , m_context(context)
        , m_parser(XML_ParserCreate(nullptr), &XML_ParserFree)
    {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), &XmlMovements::onStart, &XmlMovements::onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), &XmlMovements::onText);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), &XmlMovements::onDoctype);
    }

    Result<TraceSet> read(LineReader& lines);

private:
    static XmlMovements& of(void* self) { return *static_cast<XmlMovements*>(self); }
    static void XMLCALL onStart(void* self, const XML_Char* name, const XML_Char** attributes)
    {
        of(self).start(localName(name), attributes);
    }
    static void XMLCALL onEnd(void* self, const XML_Char* name) { of(self).end(localName(name)); }
    static void XMLCALL onText(void* self, const XML_Char* text, int length)
    {
        XmlMovements& reader = of(self);
        if (reader.m_inTime && reader.m_text.size() < longestText)
            reader.m_text.append(text, static_cast<std::size_t>(length));
    }
    static void XMLCALL onDoctype(void* self, const XML_Char*, const XML_Char*, const XML_Char*,
                                  int)
    {
        of(self).refuse(translatable("core", "The document declares a document type, which neither "
                                             "GPX nor SUMO does; remove the DOCTYPE."));
    }
    static std::string_view localName(const XML_Char* name)
    {
        const std::string_view text(name);
        const std::size_t colon = text.rfind(':');
        return colon == text.npos ? text : text.substr(colon + 1);
    }

    int lineNow() const
    {
        return static_cast<int>(XML_GetCurrentLineNumber(m_parser.get())) + m_offset;
    }
    void refuse(Message message)
    {
        if (!m_error)
            m_error = Error{ErrorCode::InvalidInput, std::move(message), m_file, lineNow()};
        XML_StopParser(m_parser.get(), XML_FALSE);
    }
    void keep(const Status& status)
    {
        if (!status && !m_error)
            m_error = status.error();
        if (!status)
            XML_StopParser(m_parser.get(), XML_FALSE);
    }
    std::optional<double> number(const XML_Char** attributes, std::string_view name);
    static const char* attribute(const XML_Char** attributes, std::string_view name);
    void start(std::string_view name, const XML_Char** attributes);
    void startRoot(std::string_view name, const XML_Char** attributes);
    void vehicle(const XML_Char** attributes);
    void end(std::string_view name);

    std::string m_file;
    std::string m_user;
    const Context& m_context;
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> m_parser;
    std::unique_ptr<MovementBuilder> m_builder;
    std::optional<Error> m_error;
    bool m_sumo = false, m_inPoint = false, m_inTime = false;
    int m_depth = 0, m_offset = 0;
    std::int64_t m_timeless = 0;
    int m_firstTimeless = 0;
    double m_x = 0, m_y = 0, m_stepS = 0;
    std::string m_text;
    std::optional<double> m_timeS;
};

const char* XmlMovements::attribute(const XML_Char** attributes, std::string_view name)
{
    for (; *attributes; attributes += 2) {
        if (name == attributes[0])
            return attributes[1];
    }
    return nullptr;
}

std::optional<double> XmlMovements::number(const XML_Char** attributes, std::string_view name)
{
    const char* text = attribute(attributes, name);
    const std::optional<double> value = text ? parseDouble(trimmed(text)) : std::nullopt;
    if (!value)
        refuse({translatable("core", "The attribute \"%1\" must be a number; it is \"%2\"."),
                {std::string(name), text ? quoted(text) : std::string()}});
    return value;
}

void XmlMovements::startRoot(std::string_view name, const XML_Char**)
{
    if (name != "gpx" && name != "fcd-export") {
        refuse({translatable("core", "The document must be GPX or SUMO floating car data "
                                     "(fcd-export); its root is \"%1\"."),
                {quoted(name)}});
        return;
    }
    m_sumo = name == "fcd-export";
    m_builder = std::make_unique<MovementBuilder>(
        m_file, !m_sumo, m_sumo ? BackwardTime::Refuse : BackwardTime::Skip, m_context);
}

void XmlMovements::vehicle(const XML_Char** attributes)
{
    const char* id = attribute(attributes, "id");
    if (!id || !*id) {
        refuse(translatable("core", "A vehicle without an \"id\"."));
        return;
    }
    const std::optional<double> x = number(attributes, "x");
    const std::optional<double> y = x ? number(attributes, "y") : std::nullopt;
    if (x && y)
        keep(m_builder->add(id, {m_stepS, *x, *y}, lineNow()));
}

void XmlMovements::start(std::string_view name, const XML_Char** attributes)
{
    if (m_error)
        return;
    if (++m_depth > deepest) {
        refuse({translatable("core", "Elements nest deeper than %1; this is no trace."),
                {std::int64_t(deepest)}});
        return;
    }
    if (m_depth == 1)
        startRoot(name, attributes);
    else if (m_sumo && name == "timestep")
        m_stepS = number(attributes, "time").value_or(0);
    else if (m_sumo && (name == "vehicle" || name == "person"))
        vehicle(attributes);
    else if (!m_sumo && name == "trkpt") {
        m_inPoint = true;
        m_timeS.reset();
        m_y = number(attributes, "lat").value_or(0);
        m_x = m_error ? 0 : number(attributes, "lon").value_or(0);
    } else if (m_inPoint && name == "time") {
        m_inTime = true;
        m_text.clear();
    }
}

void XmlMovements::end(std::string_view name)
{
    if (m_error)
        return;
    --m_depth;
    if (m_inTime && name == "time") {
        m_inTime = false;
        m_timeS = secondsOf(m_text);
        if (!m_timeS)
            refuse({translatable("core", "The time must look like 2008-10-23T02:53:04Z; it is "
                                         "\"%1\"."),
                    {quoted(m_text)}});
    } else if (m_inPoint && name == "trkpt") {
        m_inPoint = false;
        if (m_timeS)
            keep(m_builder->add(m_user, {*m_timeS, m_x, m_y}, lineNow()));
        else if (m_timeless++ == 0)
            m_firstTimeless = lineNow();
    }
}

Result<TraceSet> XmlMovements::read(LineReader& lines)
{
    std::string_view line;
    bool first = true;
    while (!m_error && lines.next(line)) {
        if (first)
            m_offset = lines.line() - 1;
        first = false;
        const std::string text = std::string(line) + '\n';
        if (XML_Parse(m_parser.get(), text.data(), static_cast<int>(text.size()), 0) !=
                XML_STATUS_OK &&
            !m_error)
            refuse({translatable("core", "This is no well-formed XML: %1."),
                    {std::string(XML_ErrorString(XML_GetErrorCode(m_parser.get())))}});
        if (lines.line() % 1024 == 0 && m_context.stopRequested())
            return cancelled();
    }
    if (lines.error())
        return failure(*lines.error());
    if (!m_error && XML_Parse(m_parser.get(), "", 0, 1) != XML_STATUS_OK && !m_error)
        refuse({translatable("core", "This is no well-formed XML: %1."),
                {std::string(XML_ErrorString(XML_GetErrorCode(m_parser.get())))}});
    if (m_error)
        return failure(*m_error);
    Result<TraceSet> set = m_builder->finish(lines.line());
    if (set && m_timeless > 0)
        set->warnings.push_back({{translatable("core", "%1 points have no time; they were left "
                                                       "out."),
                                  {m_timeless}},
                                 m_file,
                                 m_firstTimeless});
    return set;
}

} // namespace

Result<TraceSet> readMovementXml(LineReader& lines, std::string_view user, const Context& context)
{
    return XmlMovements(lines.file(), user, context).read(lines);
}

} // namespace edgecut
