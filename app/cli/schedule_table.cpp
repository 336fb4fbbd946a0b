// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schedule_table.h"

#include "app/cli/command.h"
#include "core/base/numbers.h"

#include <algorithm>

namespace edgecut::cli {

namespace {

std::string orDash(const std::optional<double>& number, const std::string& unit = {})
{
    return number ? formatSignificant(*number) + unit : "-";
}

std::string headline(const Workload& workload, const QueueOptions& options)
{
    std::string text = printable(workload.name.empty() ? "workload" : workload.name) + ": " +
                       std::to_string(workload.size()) +
                       (workload.members.empty() ? " requests" : " blocks and requests") + ", " +
                       std::to_string(options.servers) +
                       (options.servers == 1 ? " server" : " servers");
    if (options.mu)
        text.append(", overdue after ").append(formatShortest(*options.mu)).append(" x service");
    if (!workload.note.empty())
        text.append(1, '\n').append(printable(workload.note));
    return text + "\n\n";
}

std::string metricsTable(std::span<const ScheduleReport> reports)
{
    std::vector<std::vector<std::string>> rows{{"policy", "valued waiting", "efficiency",
                                                "mean wait", "longest", "overdue", "end", "sum R*W",
                                                "sum (T+W)/Cap"}};
    for (const ScheduleReport& report : reports) {
        const QueueMetrics& metrics = report.run.metrics;
        rows.push_back(
            {english(Message(report.policy->title)), orDash(metrics.averageValidWaitingMs, " ms"),
             orDash(metrics.systemEfficiencyPerMs, " /ms"), orDash(metrics.meanWaitingMs, " ms"),
             milliseconds(metrics.mostWaitingMs), std::to_string(metrics.overdue),
             milliseconds(metrics.endMs), formatSignificant(metrics.valuedWaitingMs, 4),
             metrics.printedObjective ? formatSignificant(*metrics.printedObjective, 4)
                                      : "infinite"});
    }
    return table(rows, {1, 2, 3, 4, 5, 6, 7, 8}) + '\n';
}

/// The requests in the order in which they were taken, as many as a screen holds.
std::string requestsTable(const Workload& workload, const ScheduleReport& report)
{
    constexpr std::size_t mostRows = 25;
    std::vector<std::vector<std::string>> rows{
        {"", "request", "value", "service", "ready", "start", "finish", "waited", "of ready", ""}};
    const QueueRun& run = report.run;
    const std::size_t shown = std::min(run.order.size(), mostRows);
    for (std::size_t i = 0; i < shown; ++i) {
        const Request& request = workload[run.order[i]];
        const Service& service = run.services[run.order[i].index()];
        rows.push_back({std::to_string(i + 1), request.id, formatSignificant(request.value),
                        milliseconds(request.serviceMs), milliseconds(service.readyMs),
                        milliseconds(service.startMs), milliseconds(service.finishMs),
                        milliseconds(service.waitingMs()), std::to_string(service.ready),
                        service.wasOverdue ? "overdue" : ""});
    }
    std::string text = table(rows, {0, 2, 3, 4, 5, 6, 7, 8});
    if (shown < run.order.size())
        text.append("... and ")
            .append(std::to_string(run.order.size() - shown))
            .append(" more (--json has all)\n");
    return text + '\n';
}

std::string legend(const Workload& workload, const ScheduleReport& report)
{
    std::string text =
        "Valued waiting is the mean of value x waiting, efficiency the mean of value / (waiting + "
        "service).\nThe objective printed in the paper, sum (T + W) / Cap with Cap = R / T, is "
        "least when the lowest\nvalues go first; the policy it proposes makes sum R*W small "
        "instead.\n";
    text += smithsRuleHolds(workload, report.options)
                ? "Here efficiency first is proven to give the least sum R*W (Smith 1956).\n"
                : "Nothing is proven here: Smith's rule needs one server, all ready at once, no "
                  "\"after\", no bound\nand no merged blocks.\n";
    return text;
}

} // namespace

std::string scheduleTable(const Workload& workload, std::span<const ScheduleReport> reports)
{
    std::string text = headline(workload, reports.front().options) + metricsTable(reports);
    if (reports.size() == 1)
        text += requestsTable(workload, reports.front());
    return text + legend(workload, reports.front());
}

} // namespace edgecut::cli
