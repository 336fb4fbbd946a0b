// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_widget.h"

#include <QList>
#include <QString>

#include <optional>

namespace edgecut {

/// What a learner came to in each round.
struct LearningLine
{
    QString styleId; ///< Theme::method()
    QString label;   ///< "best", "mean"
    bool isFaint = false;
    QList<double> values; ///< of round 0, 1 ...; those that are not finite are left out

    bool operator==(const LearningLine&) const = default;
};

/// A value to be held against: the exact optimum, a published one.
struct LearningReference
{
    QString styleId;
    QString label; ///< "exact 12.3 ms"
    double value = 0;

    bool operator==(const LearningReference&) const = default;
};

/// A round that a paper names ("published: best found, 12").
struct LearningMark
{
    QString label;
    double round = 0;

    bool operator==(const LearningMark&) const = default;
};

struct LearningData
{
    QList<LearningLine> lines;
    QList<LearningReference> references;
    QList<LearningMark> marks;
    QString roundLabel; ///< "Generation", "Episode"
    QString unit = QStringLiteral("ms");

    bool operator==(const LearningData&) const = default;
};

/// Learning curves against what is proven or published, on a logarithmic axis where values differ
/// by more than a factor of 30. A click chooses a round, marked by a line.
class LearningPlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit LearningPlot(QWidget* parent = nullptr);

    void setData(const LearningData& data);
    const LearningData& data() const { return m_data; }
    void setRound(std::optional<int> round); ///< without signals
    std::optional<int> round() const { return m_round; }

    QString csv() const override;
    QString tex() const override;
    QSize minimumSizeHint() const override { return {320, 200}; }

signals:
    void roundClicked(int round);

protected:
    Builder builder() const override;
    void addLiveDrawings(PlotScene& scene) override;
    bool hasData() const override;
    QString textAt(const QPointF& position) const override;
    void clicked(const QPointF& position) override;

private:
    LearningData m_data;
    std::optional<int> m_round;
};

} // namespace edgecut
