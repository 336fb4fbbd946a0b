// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/stacked_latency_plot.h"

#include <QList>
#include <QString>

namespace edgecut {

/// How a whole is divided: one share for each StackPart; they add up to 1.
struct ShareBar
{
    QString label; ///< "M-4"
    QList<double> shares;
    bool published = false; ///< printed by a paper: drawn paler, so that it is not taken for ours

    bool operator==(const ShareBar&) const = default;
};

/// Bars that stand together under one heading ("AlexNet").
struct ShareGroup
{
    QString label;
    QList<ShareBar> bars;

    bool operator==(const ShareGroup&) const = default;
};

struct ShareData
{
    QList<StackPart> parts;
    QList<ShareGroup> groups;

    bool operator==(const ShareData&) const = default;
};

/// Shares of a whole as stacked bars in groups (mobile web AR: computation on phone, edge and
/// cloud).
class SharePlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit SharePlot(QWidget* parent = nullptr);

    void setData(const ShareData& data);
    const ShareData& data() const { return m_data; }

    QString csv() const override;
    QString tex() const override;

protected:
    Builder builder() const override;
    bool hasData() const override { return !m_data.groups.isEmpty(); }
    QString textAt(const QPointF& position) const override;

private:
    ShareData m_data;
};

} // namespace edgecut
