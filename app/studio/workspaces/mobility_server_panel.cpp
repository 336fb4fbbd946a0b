// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/mobility_server_panel.h"

#include "app/studio/workspaces/metric_table.h"
#include "core/mobility/server_history.h"
#include "widgets/plots/time_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace edgecut::studio {

namespace {

constexpr int panelHeight = 212;
constexpr int sumsWidth = 230;

QString count(std::int64_t number)
{
    return formatNumber(static_cast<double>(number), 12);
}

TimePlotData overHours(const QString& unit)
{
    TimePlotData data;
    data.timeUnit = QStringLiteral("h");
    data.valueUnit = unit;
    return data;
}

TimeSeries steps(const QString& label, const QColor& color)
{
    TimeSeries series;
    series.label = label;
    series.color = color;
    series.steps = true;
    return series;
}

} // namespace

MobilityServerPanel::MobilityServerPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sums(new MetricTable(this))
    , m_load(new TimePlot(this))
    , m_arrivals(new TimePlot(this))
    , m_traffic(new TimePlot(this))
{
    m_title->setProperty("look", "heading");
    m_sums->setObjectName(QStringLiteral("mobilityServer"));
    m_load->setObjectName(QStringLiteral("mobilityServerLoad"));
    m_arrivals->setObjectName(QStringLiteral("mobilityServerArrivals"));
    m_traffic->setObjectName(QStringLiteral("mobilityServerTraffic"));
    m_load->setTitle(tr("Users present"));
    m_arrivals->setTitle(tr("Arrivals so far"));
    m_traffic->setTitle(tr("Backhaul"));
    auto* side = new QWidget(this);
    side->setFixedWidth(sumsWidth);
    auto* sums = new QVBoxLayout(side);
    sums->setContentsMargins(0, 0, 0, 0);
    sums->setSpacing(controlSpace);
    sums->addWidget(m_title);
    sums->addWidget(m_sums);
    sums->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(groupSpace);
    layout->addWidget(side);
    for (TimePlot* plot : {m_load, m_arrivals, m_traffic}) {
        layout->addWidget(plot, 1);
        connect(plot, &TimePlot::momentClicked, this, &MobilityServerPanel::hourClicked);
    }
    setFixedHeight(panelHeight);
    hide();
}

void MobilityServerPanel::show(const std::shared_ptr<const MobilityReport>& report, ServerId server)
{
    const bool isThere = report && server.isValid() && server.index() < report->servers->size();
    setVisible(isThere);
    if (!isThere)
        return;
    showSums(*report, server);
    if (report->run.history)
        showHistory(*report, server);
}

void MobilityServerPanel::showSums(const MobilityReport& report, ServerId server)
{
    const HexCell cell = report.servers->cell(server);
    const CellRecord& record = report.run.cells[server.index()];
    m_title->setText(tr("Server %1 · cell (%2, %3)").arg(server.value).arg(cell.q).arg(cell.r));
    m_sums->setTable({tr("whole run")},
                     {{tr("Hand-overs"), {count(record.changes())}, true},
                      {tr("Hits, partial, misses"),
                       {QStringLiteral("%1 · %2 · %3")
                            .arg(count(record.hits), count(record.partial), count(record.misses))}},
                      {tr("Queries after them"), {count(record.queries)}},
                      {tr("Most clients"), {count(record.mostClients)}},
                      {tr("Sent"), {formatBytes(record.sentBytes)}},
                      {tr("Received"), {formatBytes(record.receivedBytes)}},
                      {tr("Peak uplink"), {formatMbps(record.peakUplinkMbps)}}});
}

void MobilityServerPanel::showHistory(const MobilityReport& report, ServerId server)
{
    const Theme theme = Theme::light();
    const double intervalS = report.data->intervalS;
    const double toMbps = 8 / (intervalS * 1e6);
    TimeSeries users = steps(tr("users"), theme.accent);
    TimeSeries hits = steps(tr("hits"), theme.good);
    TimeSeries partial = steps(tr("partial"), theme.warning);
    TimeSeries misses = steps(tr("misses"), theme.error);
    TimeSeries sent = steps(tr("sent"), theme.link);
    TimeSeries received = steps(tr("received"), theme.accent);
    received.dashed = true;
    std::int64_t sumHits = 0, sumPartial = 0, sumMisses = 0;
    for (const ServerMoment& moment : serverHistory(*report.run.history, server)) {
        const double hour = static_cast<double>(moment.step) * intervalS / 3600;
        users.points.append({hour, static_cast<double>(moment.clients)});
        hits.points.append({hour, static_cast<double>(sumHits += moment.hits)});
        partial.points.append({hour, static_cast<double>(sumPartial += moment.partial)});
        misses.points.append({hour, static_cast<double>(sumMisses += moment.misses)});
        sent.points.append({hour, moment.sentBytes * toMbps});
        received.points.append({hour, moment.receivedBytes * toMbps});
    }
    TimePlotData load = overHours({}), arrivals = overHours({}),
                 traffic = overHours(QStringLiteral("Mbit/s"));
    load.series = {users};
    arrivals.series = {hits, partial, misses};
    traffic.series = {sent, received};
    m_load->setData(load);
    m_arrivals->setData(arrivals);
    m_traffic->setData(traffic);
}

void MobilityServerPanel::setHour(double hour)
{
    if (!isVisible())
        return;
    for (TimePlot* plot : {m_load, m_arrivals, m_traffic})
        plot->setMoment(hour);
}

QList<NamedFigure> MobilityServerPanel::figures() const
{
    if (isHidden())
        return {};
    return {{QStringLiteral("mobility-server-load"), m_load->figure()},
            {QStringLiteral("mobility-server-arrivals"), m_arrivals->figure()},
            {QStringLiteral("mobility-server-traffic"), m_traffic->figure()}};
}

} // namespace edgecut::studio
