// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/session/edits.h"
#include "core/session/edits_shared.h"
#include "core/session/scenario_keys.h"

#include <algorithm>
#include <cmath>

namespace edgecut {

namespace {

/// The scenario's input of that number.
Result<Scenario::Input> findInput(const Session& session, const std::string& number)
{
    const Result<Scenario> scenario = readScenario(session.values());
    if (!scenario)
        return tl::make_unexpected(scenario.error());
    for (const Scenario::Input& input : scenario->inputs)
        if (input.number == number)
            return input;
    return failure(ErrorCode::InvalidInput,
                   {translatable("core", "The session has no input %1."), {number}});
}

/// The input of the same kind that stands before `gone`, else the first after it; empty: none.
std::string neighbour(const Scenario& scenario, const Scenario::Input& gone)
{
    std::string found;
    bool passed = false;
    for (const Scenario::Input& input : scenario.inputs) {
        if (input.number == gone.number) {
            if (!found.empty())
                return found;
            passed = true;
        } else if (input.kind == gone.kind) {
            found = input.number;
            if (passed)
                return found;
        }
    }
    return found;
}

} // namespace

Result<std::string> nextNumber(const Session& session, std::string_view room)
{
    std::int64_t highest = 0;
    const auto see = [&](std::string_view key) {
        if (keys::takePart(key) == room)
            highest = std::max(highest, parseInteger(keys::takePart(key)).value_or(0));
    };
    for (const auto& [key, value] : session.values())
        see(key);
    for (const Edit& edit : session.edits())
        for (const Change& change : edit.changes)
            see(change.key);
    if (room != "model") // runs speak of models only
        return std::to_string(highest + 1);
    const Result<std::vector<Run>> runs = session.runs();
    if (!runs)
        return tl::make_unexpected(runs.error());
    for (const Run& run : *runs)
        highest = std::max(highest, parseInteger(run.model).value_or(0));
    return std::to_string(highest + 1);
}

Result<Edit> addInputEdit(Session& session, const std::string& kind, const std::string& name,
                          const std::string& source, const std::string& text)
{
    const Result<std::string> number = nextNumber(session, "input");
    if (!number)
        return tl::make_unexpected(number.error());
    const Result<std::string> blob = session.putBlob(text);
    if (!blob)
        return tl::make_unexpected(blob.error());
    return session.edit(EditKind::AddInput, {name},
                        {{keys::input(*number, "kind"), kind},
                         {keys::input(*number, "name"), name.empty() ? kind : name},
                         {keys::input(*number, "source"), source},
                         {keys::input(*number, "blob"), *blob},
                         {keys::shown(kind), *number}});
}

Result<Edit> selectInputEdit(const Session& session, const std::string& number)
{
    const Result<Scenario::Input> input = findInput(session, number);
    if (!input)
        return tl::make_unexpected(input.error());
    return session.edit(EditKind::SelectInput, {input->name}, {{keys::shown(input->kind), number}});
}

Result<Edit> removeInputEdit(const Session& session, const std::string& number)
{
    const Result<Scenario::Input> input = findInput(session, number);
    const Result<Scenario> scenario = readScenario(session.values());
    if (!input || !scenario)
        return tl::make_unexpected(input ? scenario.error() : input.error());
    After after;
    for (const char* field : {"kind", "name", "source", "blob"})
        after[keys::input(number, field)] = std::nullopt;
    const Scenario::Input* shown = scenario->shownInput(input->kind);
    if (shown && shown->number == number) {
        const std::string next = neighbour(*scenario, *input);
        after[keys::shown(input->kind)] = next.empty() ? std::nullopt : std::optional(next);
    }
    return session.edit(EditKind::RemoveInput, {input->name}, after);
}

Result<Edit> setSettingEdit(const Session& session, const std::string& key,
                            const std::optional<std::string>& value, const std::string& label,
                            const std::string& shown)
{
    std::vector<std::string> arguments = {label};
    if (value)
        arguments.push_back(shown.empty() ? *value : shown);
    return session.edit(EditKind::SetSetting, std::move(arguments), {{keys::setting(key), value}});
}

Result<Edit> setSettingEdit(const Session& session, const std::string& key, double value,
                            const std::string& label)
{
    if (!std::isfinite(value))
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "%1 must be a number; it is %2."), {label, value}});
    return setSettingEdit(session, key, formatShortest(value), label);
}

Result<Edit> setFusionEdit(const Session& session, bool fuse)
{
    return setSettingEdit(session, "costs/fuse",
                          fuse ? std::optional<std::string>(std::string(1, '1')) : std::nullopt,
                          "Fused kernels", fuse ? "on" : "off");
}

} // namespace edgecut
