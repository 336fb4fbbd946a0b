// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/digest.h"

#include "core/base/numbers.h"
#include "core/session/sha256.h"

namespace edgecut {

namespace {

/// Parts with their lengths, so that no two lists of parts give one text.
class Parts
{
public:
    Parts& operator<<(std::string_view part)
    {
        m_text += std::to_string(part.size()) + ':';
        m_text += part;
        return *this;
    }
    Parts& orNone(const std::optional<std::string>& part)
    {
        if (part)
            return *this << *part;
        m_text += '-';
        return *this;
    }
    std::string hash() const { return sha256(m_text); }

private:
    std::string m_text;
};

} // namespace

std::string digest(const Session::Values& values)
{
    Parts parts;
    for (const auto& [key, value] : values)
        parts << key << value;
    return parts.hash();
}

std::string digest(const Edit& edit)
{
    Parts parts;
    parts << name(edit.kind) << std::to_string(edit.arguments.size());
    for (const std::string& argument : edit.arguments)
        parts << argument;
    for (const Change& change : edit.changes)
        (parts << change.key).orNone(change.before).orNone(change.after);
    return parts.hash();
}

std::string digest(const Run& run)
{
    return (Parts() << run.startedUtc << run.model << run.method << run.inputHash << run.options
                    << std::to_string(run.seed) << run.version << formatShortest(run.durationMs)
                    << run.result)
        .hash();
}

} // namespace edgecut
