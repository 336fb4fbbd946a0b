// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

namespace edgecut {

/// One part of the way of a frame: a tier's computation or a link's transfer.
struct StageShare
{
    QString label; ///< "edge", "uplink"
    double ms = 0;
    QColor color;
    bool isLink = false; ///< hatched

    bool operator==(const StageShare&) const = default;
};

/// Where the time goes: stages as one horizontal bar, and in words below it ("edge 85.1 ms · uplink
/// 110 ms · cloud 7.2 ms"). Stages of 0 ms are left out. The largest can be marked as bottleneck.
class StageBar : public QWidget
{
    Q_OBJECT

public:
    explicit StageBar(QWidget* parent = nullptr);

    void setStages(const QList<StageShare>& stages);
    const QList<StageShare>& stages() const { return m_stages; }
    void setTextVisible(bool visible);
    void setBottleneckMarked(bool marked);
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF barRect() const;
    QList<QRectF> stageRects() const;

    QList<StageShare> m_stages;
    bool m_textVisible = true;
    bool m_bottleneckMarked = false;
};

} // namespace edgecut
