// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure.h"

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace edgecut {

struct ExitChainLayer
{
    QString name, kind;
    int tier = 0;
    double ms = 0; ///< on that tier

    bool operator==(const ExitChainLayer&) const = default;
};

struct ExitChain
{
    QString name;
    double accuracy = 0, probability = 0; ///< NaN: not written
    double latencyMs = 0;
    QList<ExitChainLayer> layers;
    int shared = 0; ///< the first so many are the main branch's
    bool isChosen = false;

    bool operator==(const ExitChain&) const = default;
};

struct ExitChainsPicture
{
    QStringList tiers;
    QList<ExitChain> exits; ///< the last one is the main branch

    bool operator==(const ExitChainsPicture&) const = default;
};

/// An early-exit network: a row an exit, side branches where they leave the main branch at the
/// bottom, layers coloured by the tier on which the exit's plan runs them. Layers that an exit
/// shares with the main branch are lower boxes. What stands under the mouse is told as a tool-tip.
class ExitChains : public QWidget
{
    Q_OBJECT

public:
    explicit ExitChains(QWidget* parent = nullptr);

    void setPicture(const ExitChainsPicture& picture);
    const ExitChainsPicture& picture() const { return m_picture; }
    void setEmptyText(const QString& text);
    Figure figure() const;
    /// "conv1, Conv, on edge, 0.4 ms"; empty: nothing stands there.
    QString textAt(const QPointF& position) const;

    QSize sizeHint() const override { return {700, 220}; }
    QSize minimumSizeHint() const override { return {420, 150}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ExitChainsPicture m_picture;
    QString m_emptyText;
};

} // namespace edgecut
