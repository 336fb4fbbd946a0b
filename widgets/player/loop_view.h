// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace edgecut {

/// A tier's part of the plan in force.
struct LoopTier
{
    QString name;
    QColor color; ///< as Theme::tiers() gives it for the light theme or the present one
    int layers = 0;

    bool operator==(const LoopTier&) const = default;
};

/// A moment of a loop of phases.
struct LoopMoment
{
    QStringList phases; ///< "Monitor" ...
    QStringList times;  ///< what each took in this round; empty: it was not needed
    int active = -1;    ///< of the phases; -1: none
    QList<LoopTier> tiers;

    bool operator==(const LoopMoment&) const = default;
};

/// A loop drawn as its phases one after the other, the active one marked, and below where the
/// layers run now (mobile web AR, Fig. 2).
class LoopView : public QWidget
{
    Q_OBJECT

public:
    explicit LoopView(QWidget* parent = nullptr);

    void setMoment(const LoopMoment& moment);
    const LoopMoment& moment() const { return m_moment; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawPhases(QPainter& painter, const QRectF& area) const;
    void drawTiers(QPainter& painter, const QRectF& area) const;

    LoopMoment m_moment;
};

} // namespace edgecut
