// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mobility/experiment.h"
#include "widgets/figures/figure.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace edgecut {

/// What the hexagons' colours tell.
enum class CellQuantity { HitRatio, Hits, Misses, Queries, Traffic };

/// Where the world stands on a page: its metres to the page's units, north up.
struct MapView
{
    Position centre;  ///< in the middle of the page
    double scale = 1; ///< units a metre
    QRectF page;

    QPointF at(Position point) const
    {
        return page.center() +
               QPointF((point.xM - centre.xM) * scale, (centre.yM - point.yM) * scale);
    }
    Position metres(QPointF position) const
    {
        const QPointF off = (position - page.center()) / scale;
        return {centre.xM + off.x(), centre.yM - off.y()};
    }
    bool operator==(const MapView&) const = default;
};

struct MapStyle
{
    Theme theme = Theme::light();
    QFont font;
    double unit = 1; ///< of line widths and markers
};

/// What is to be drawn of a simulated world. Cheap to copy.
struct WorldPicture
{
    std::shared_ptr<const MobilityReport> report; ///< recorded; none: nothing to draw
    CellQuantity quantity = CellQuantity::HitRatio;
    double step = 0;       ///< intervals since the world's start, with fractions
    int followedUser = -1; ///< in the report's users
    ServerId selected;
    /// Of each server; marked. Those that exchange a fraction, else the busiest (crowdedIn()).
    std::vector<bool> crowded;

    /// The value of a cell; not a number: it has none (nobody changed to it).
    double value(ServerId server) const;
    /// What stands for 1 on the colour scale.
    double most() const;
};

/// The crowded servers of a run: those that exchanged a fraction only; where all sent everything,
/// those that would be chosen for that, 6 % of all.
std::vector<bool> crowdedIn(const WorldRun& run);

/// "Hit ratio at change of server", as legend and figures call it.
QString quantityTitle(CellQuantity quantity);

/// Shows the whole world in a page; a strip of height `below` at its lower edge stays free.
MapView wholeWorld(const WorldPicture& picture, const QRectF& page, double below);
/// What the legend takes of a page's height.
double legendHeight(const MapStyle& style);

/// The colour of a value in 0..1; hit ratios diverge about the middle, other quantities grow away
/// from the background.
QColor cellColor(const Theme& theme, CellQuantity quantity, double fraction);

/// Hexagons, crowded servers and the selected one: what does not move.
void paintCells(QPainter& painter, const WorldPicture& picture, const MapView& view,
                const MapStyle& style);
/// People with their trails and predictions, the migration radius and layers under way.
void paintPeople(QPainter& painter, const WorldPicture& picture, const MapView& view,
                 const MapStyle& style);
/// Colour scale and scale bar at the page's lower left, the note that traces are synthetic above
/// right.
void paintMapLegend(QPainter& painter, const WorldPicture& picture, const MapView& view,
                    const MapStyle& style);

/// The map as a figure, and its cells as CSV.
Figure worldFigure(const WorldPicture& picture);

/// The interval of the history that holds a moment; -1: nobody was there then.
std::ptrdiff_t intervalAt(const WorldHistory& history, double step);
/// A user's moment in an interval and where they are between its ends.
Position positionOf(const MobilityReport& report, const UserMoment& moment, double share);

} // namespace edgecut
