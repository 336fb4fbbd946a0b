// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mobility/world_picture.h"

#include "widgets/figures/csv.h"
#include "widgets/text/text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgecut {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorldPicture)
};

QString worldCsv(const WorldPicture& picture)
{
    CsvWriter csv({QStringLiteral("q"), QStringLiteral("r"), QStringLiteral("x_m"),
                   QStringLiteral("y_m"), QStringLiteral("hits"), QStringLiteral("partial"),
                   QStringLiteral("misses"), QStringLiteral("queries"),
                   QStringLiteral("sent_bytes"), QStringLiteral("received_bytes")});
    const MobilityReport& report = *picture.report;
    for (std::size_t i = 0; i < report.servers->size(); ++i) {
        const ServerId server(i);
        const HexCell cell = report.servers->cell(server);
        const Position centre = report.servers->centre(server);
        const CellRecord& record = report.run.cells[i];
        for (const double number :
             {double(cell.q), double(cell.r), centre.xM, centre.yM, double(record.hits),
              double(record.partial), double(record.misses), double(record.queries),
              record.sentBytes, record.receivedBytes})
            csv.add(number);
        csv.endRow();
    }
    return csv.text();
}

} // namespace

double WorldPicture::value(ServerId server) const
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    const CellRecord& record = report->run.cells[server.index()];
    switch (quantity) {
    case CellQuantity::HitRatio:
        return record.hits + record.misses > 0
                   ? static_cast<double>(record.hits) /
                         static_cast<double>(record.hits + record.misses)
                   : none;
    case CellQuantity::Hits:
        return record.changes() > 0 ? static_cast<double>(record.hits) : none;
    case CellQuantity::Misses:
        return record.changes() > 0 ? static_cast<double>(record.misses) : none;
    case CellQuantity::Queries:
        return record.changes() > 0 ? static_cast<double>(record.queries) : none;
    case CellQuantity::Traffic:
        break;
    }
    return record.peakUplinkMbps;
}

double WorldPicture::most() const
{
    if (!report || quantity == CellQuantity::HitRatio)
        return 1;
    double most = 0;
    for (std::size_t i = 0; i < report->servers->size(); ++i) {
        const double number = value(ServerId(i));
        most = std::isnan(number) ? most : std::max(most, number);
    }
    return most > 0 ? most : 1;
}

QString quantityTitle(CellQuantity quantity)
{
    switch (quantity) {
    case CellQuantity::HitRatio:
        return Words::tr("Hit ratio at change of server");
    case CellQuantity::Hits:
        return Words::tr("Hits");
    case CellQuantity::Misses:
        return Words::tr("Misses");
    case CellQuantity::Queries:
        return Words::tr("Queries after changes");
    case CellQuantity::Traffic:
        break;
    }
    return Words::tr("Peak uplink to other servers");
}

std::vector<bool> crowdedIn(const WorldRun& run)
{
    std::vector<bool> crowded;
    for (const CellRecord& cell : run.cells)
        crowded.push_back(cell.isCrowded);
    if (std::ranges::find(crowded, true) == crowded.end())
        crowded = crowdedServers(run, FractionalMigration{}.crowdedShare);
    return crowded;
}

MapView wholeWorld(const WorldPicture& picture, const QRectF& page, double below)
{
    MapView view;
    view.page = page;
    if (!picture.report || picture.report->servers->size() == 0)
        return view;
    const ServerMap& servers = *picture.report->servers;
    Position low = servers.centre(ServerId(0)), high = low;
    for (std::size_t i = 1; i < servers.size(); ++i) {
        const Position at = servers.centre(ServerId(i));
        low = {std::min(low.xM, at.xM), std::min(low.yM, at.yM)};
        high = {std::max(high.xM, at.xM), std::max(high.yM, at.yM)};
    }
    const double edgeM = 1.2 * servers.grid().radiusM();
    view.centre = {(low.xM + high.xM) / 2, (low.yM + high.yM) / 2};
    const double height = std::max(1.0, page.height() - below);
    view.scale = std::min(page.width() / (high.xM - low.xM + 2 * edgeM),
                          height / (high.yM - low.yM + 2 * edgeM));
    view.centre.yM -= below / 2 / view.scale;
    return view;
}

std::ptrdiff_t intervalAt(const WorldHistory& history, double step)
{
    const auto wanted = static_cast<std::int64_t>(std::floor(step));
    const auto found =
        std::ranges::lower_bound(history.intervals, wanted, {}, &WorldHistory::Interval::step);
    return found != history.intervals.end() && found->step == wanted
               ? found - history.intervals.begin()
               : -1;
}

Position positionOf(const MobilityReport& report, const UserMoment& moment, double share)
{
    const std::vector<Position>& positions = report.data->walks[moment.walk].positions;
    const Position from = positions[moment.position];
    if (moment.position + 1 >= positions.size())
        return from;
    const Position to = positions[moment.position + 1];
    return {from.xM + share * (to.xM - from.xM), from.yM + share * (to.yM - from.yM)};
}

Figure worldFigure(const WorldPicture& picture)
{
    Figure figure;
    figure.title = quantityTitle(picture.quantity);
    figure.heightToWidth = 0.75;
    figure.draw = [picture](QPainter& painter, const QRectF& rect, const FigureStyle& style) {
        MapStyle drawn{style.theme, painter.font(), 0.6};
        drawn.font.setPixelSize(qMax(1, qRound(style.textPt)));
        const MapView view = wholeWorld(picture, rect, legendHeight(drawn));
        painter.save();
        painter.setClipRect(rect);
        paintCells(painter, picture, view, drawn);
        paintPeople(painter, picture, view, drawn);
        paintMapLegend(painter, picture, view, drawn);
        painter.restore();
    };
    figure.csv = [picture] { return worldCsv(picture); };
    return figure;
}

} // namespace edgecut
