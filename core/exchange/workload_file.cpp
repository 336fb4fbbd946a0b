// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workload_file.h"

#include "core/base/json_reader.h"
#include "core/base/json_text.h"
#include "core/exchange/json_rows.h"

#include <nlohmann/json.hpp>

#include <unordered_map>
#include <utility>

namespace edgecut {

namespace {

/// A million requests have that many values, and some room.
constexpr JsonLimits limits{.values = 12 * Workload::mostRequests};

const NumberRule timeRule{
    translatable("core", "%1 must be a time in milliseconds, 0 or more; it is %2.")};
const NumberRule valueRule{
    translatable("core", "%1 must be the value of the answer, 0 or more; it is %2.")};

using Numbers = std::unordered_map<std::string, std::int32_t>;

/// The number of `text` in `texts`, where it is added when it is new; -1 for none.
std::int32_t numberOf(JsonPlace place, Numbers& numbers, std::vector<std::string>& texts)
{
    std::string text = place.text();
    if (text.empty())
        return -1;
    // Requests of one user or kind mostly stand together.
    if (!texts.empty() && texts.back() == text)
        return static_cast<std::int32_t>(texts.size()) - 1;
    const auto [found, isNew] =
        numbers.try_emplace(std::move(text), static_cast<std::int32_t>(texts.size()));
    if (isNew)
        texts.push_back(found->first);
    return found->second;
}

/// Reads the document into a workload. What it says wrong becomes the reader's error.
class WorkloadReader
{
public:
    explicit WorkloadReader(JsonReader& reader) : m_reader(reader) {}

    Result<Workload> read()
    {
        const JsonPlace root = m_reader.root("edgecut.workload", 1);
        root.allowKeys({"format", "version", "name", "note", "requests"});
        m_workload.name = root.optional("name").textOrEmpty();
        m_workload.note = root.optional("note").textOrEmpty();
        const std::vector<JsonPlace> places = root.required("requests").elements();
        m_workload.requests.reserve(places.size());
        for (const JsonPlace place : places) {
            if (!m_reader.ok())
                break;
            readRequest(place);
        }
        join();
        if (!m_reader.ok())
            return m_reader.failure();
        if (Status status = check(m_workload); !status) {
            m_reader.fail(std::move(status.error()));
            return m_reader.failure();
        }
        return std::move(m_workload);
    }

private:
    void readRequest(JsonPlace place)
    {
        place.allowKeys({"id", "arrival_ms", "service_ms", "value", "after", "user", "label"});
        Request request;
        request.id = place.required("id").text();
        request.arrivalMs = place.required("arrival_ms").number(timeRule);
        request.serviceMs = place.required("service_ms").number(timeRule);
        request.value = place.required("value").number(valueRule);
        request.user = numberOf(place.optional("user"), m_users, m_workload.users);
        request.label = numberOf(place.optional("label"), m_labels, m_workload.labels);
        request.line = place.line();
        if (const JsonPlace after = place.optional("after"); after.isValid())
            m_after.emplace_back(m_workload.size(), after);
        m_workload.requests.push_back(std::move(request));
    }

    /// A request may come after one that stands further down.
    void join()
    {
        if (m_after.empty() || !m_reader.ok())
            return;
        std::unordered_map<std::string_view, std::size_t> ids;
        ids.reserve(m_workload.size());
        for (std::size_t i = 0; i < m_workload.size(); ++i)
            ids.emplace(m_workload.requests[i].id, i);
        for (const auto& [request, place] : m_after) {
            const auto found = ids.find(place.text());
            if (found != ids.end())
                m_workload.requests[request].after = RequestId(found->second);
            else
                place.fail({translatable("core", "%1 names the request %2, which \"requests\" does "
                                                 "not hold."),
                            {place.path(), place.found()}});
            if (!m_reader.ok())
                return;
        }
    }

    JsonReader& m_reader;
    Workload m_workload;
    Numbers m_users, m_labels;
    std::vector<std::pair<std::size_t, JsonPlace>> m_after;
};

} // namespace

Result<Workload> readWorkload(std::string_view json, const std::string& file)
{
    JsonReader reader(json, file, limits);
    return WorkloadReader(reader).read();
}

std::string writeWorkload(const Workload& workload)
{
    nlohmann::ordered_json document{{"format", "edgecut.workload"}, {"version", 1}};
    if (!workload.name.empty())
        document["name"] = workload.name;
    if (!workload.note.empty())
        document["note"] = workload.note;
    JsonRows rows;
    for (const Request& request : workload.requests) {
        rows.beginRow();
        rows.addQuoted("id", request.id);
        rows.add("arrival_ms", request.arrivalMs);
        rows.add("service_ms", request.serviceMs);
        rows.add("value", request.value);
        if (request.after.isValid())
            rows.addQuoted("after", workload[request.after].id);
        if (request.user >= 0)
            rows.addQuoted("user", workload.users[static_cast<std::size_t>(request.user)]);
        if (request.label >= 0)
            rows.addQuoted("label", workload.labels[static_cast<std::size_t>(request.label)]);
        rows.endRow();
    }
    return withRows(jsonText(document), "requests", rows);
}

} // namespace edgecut
