// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

namespace edgecut {

/// Where something runs over a range of uplink rates: coloured stretches on a logarithmic axis with
/// its decades, and a mark at the rate in force. What it shows is also its accessible description.
class TierStrip : public QWidget
{
    Q_OBJECT

public:
    struct Range
    {
        double fromMbps = 0, toMbps = 0;
        QString tier;
        QColor color;

        bool operator==(const Range&) const = default;
    };

    explicit TierStrip(QWidget* parent = nullptr);

    /// Rising rates without gaps; the axis goes from the first to the last.
    void setRanges(const QList<Range>& ranges);
    const QList<Range>& ranges() const { return m_ranges; }
    /// 0: no mark.
    void setMarker(double mbps);
    double marker() const { return m_marker; }
    /// "edge 0.1 to 1.2 Mbit/s": a line a range.
    QStringList texts() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString text(const Range& range) const;
    double positionOf(double mbps) const;
    int rangeAt(double x) const;

    QList<Range> m_ranges;
    double m_marker = 0;
};

} // namespace edgecut
