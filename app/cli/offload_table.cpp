// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/offload_table.h"

#include "app/cli/command.h"
#include "core/base/numbers.h"

#include <algorithm>

namespace edgecut::cli {

namespace {

constexpr std::size_t mostRows = 25;

std::string more(std::size_t count)
{
    return count > mostRows
               ? "... and " + std::to_string(count - mostRows) + " more (--json has all)\n"
               : std::string();
}

std::string namesOf(const PartitionProblem& problem, const UploadEntry& entry)
{
    const std::string first = problem.layers[entry.layers.front().index()].name;
    if (entry.layers.size() == 1)
        return printable(first);
    return printable(first + " to " + problem.layers[entry.layers.back().index()].name);
}

std::string orderTable(const PartitionProblem& problem, const Upload& upload)
{
    std::vector<std::vector<std::string>> rows{
        {"", "layers", "", "size", "there at", "query takes", ""}};
    const std::vector<UploadEntry>& entries = upload.order.entries;
    for (std::size_t i = 0; i < std::min(entries.size(), mostRows); ++i)
        rows.push_back({std::to_string(i + 1), namesOf(problem, entries[i]),
                        std::to_string(entries[i].layers.size()),
                        bytes(static_cast<double>(entries[i].bytes)),
                        milliseconds(upload.arrivalMs[i]), milliseconds(entries[i].latencyAfterMs),
                        entries[i].saves ? "" : "saves nothing yet"});
    return table(rows, {0, 2, 3, 4, 5}) + more(entries.size());
}

std::string countsOf(const Upload& upload)
{
    return "Uploading " + bytes(static_cast<double>(upload.order.bytes)) + " takes " +
           milliseconds(upload.uploadMs) + "; a query takes " +
           milliseconds(upload.order.latencyBeforeMs) + " before and " +
           milliseconds(upload.order.latencyAfterMs) + " after.\n" +
           std::to_string(upload.queriesDuring) + " queries end meanwhile, " +
           std::to_string(upload.queriesIfPresent) + " had everything been there.\n";
}

std::string queriesTable(const OffloadRun& run)
{
    std::vector<std::vector<std::string>> rows{{"", "query at", "takes", "parts there", "server"}};
    for (std::size_t i = 0; i < std::min(run.queries.size(), mostRows); ++i) {
        const OffloadQuery& query = run.queries[i];
        rows.push_back({std::to_string(i + 1), milliseconds(query.startMs),
                        milliseconds(query.latencyMs), std::to_string(query.entries),
                        query.second ? "second" : "first"});
    }
    return table(rows, {0, 1, 2, 3}) + more(run.queries.size());
}

} // namespace

std::string offloadTable(const PartitionProblem& problem, const OffloadOptions& options,
                         const OffloadRun& run)
{
    if (run.first.order.entries.empty() && !run.second)
        return "Nothing is to be sent: the best plan keeps every layer with weights on " +
               printable(problem.tiers.front()) + ".\n";
    std::string text = countsOf(run.first) + '\n' + orderTable(problem, run.first);
    if (run.second) {
        text += "\nAt " + milliseconds(options.handover->atMs) +
                " the client changes to a second server, which has " + bytes(run.migratedBytes) +
                " of the model already.\n" + countsOf(*run.second) + '\n' +
                orderTable(problem, *run.second);
    }
    return text + '\n' + queriesTable(run);
}

} // namespace edgecut::cli
