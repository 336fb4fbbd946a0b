// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_widget.h"

#include <QColor>
#include <QList>
#include <QString>

namespace edgecut {

/// What serves one frame after the other: a tier or a link.
struct GanttRow
{
    QString label;
    QColor color;         ///< as Theme::tiers() gives it; not used for links
    bool isLink = false;  ///< drawn in the colour of transfers, hatched
    bool longest = false; ///< the stage that bounds the throughput

    bool operator==(const GanttRow&) const = default;
};

/// A frame on a row: waits from `readyMs`, is served from `startMs` to `endMs`.
struct GanttVisit
{
    int frame = 0;
    int row = 0;
    double readyMs = 0, startMs = 0, endMs = 0;

    bool operator==(const GanttVisit&) const = default;
};

struct FrameGanttData
{
    QList<GanttRow> rows;     ///< from the data source outward, drawn from the top
    QList<GanttVisit> visits; ///< by frame, then in the order of the frame's way
    QString longestNote;      ///< said at the longest row ("at most 6.91 frames/s")

    bool operator==(const FrameGanttData&) const = default;
};

/// Frames through the stages of a plan over time (DNN Surgery, Fig. 8): a box where a frame is
/// served, a thin line where it waits. Neighbouring frames differ in shade and carry their numbers
/// where there is room. A click or the arrow keys select a frame, whose whole way is outlined.
class FrameGantt : public PlotWidget
{
    Q_OBJECT

public:
    explicit FrameGantt(QWidget* parent = nullptr);

    void setData(const FrameGanttData& data);
    const FrameGanttData& data() const { return m_data; }
    int selectedFrame() const { return m_selected; } ///< -1: none
    void selectFrame(int frame);
    /// The way of a frame in words, a line a stage; empty: there is no such frame.
    QString story(int frame) const;

    QString csv() const override;
    QString tex() const override;

signals:
    void frameSelected(int frame);

protected:
    Builder builder() const override;
    void addLiveDrawings(PlotScene& scene) override;
    bool hasData() const override { return !m_data.visits.isEmpty(); }
    QString textAt(const QPointF& position) const override;
    void clicked(const QPointF& position) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int visitAt(const QPointF& position) const; ///< -1: none

    FrameGanttData m_data;
    int m_selected = -1;
};

} // namespace edgecut
