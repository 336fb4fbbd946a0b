// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"
#include "core/session/speedup_study.h"

#include <QString>

class QComboBox;
class QLabel;

namespace edgecut {
class BarComparisonPlot;
class NumberField;
} // namespace edgecut

namespace edgecut::studio {

/// How much faster DNN Surgery and others are than the first tier alone, for the paper's networks
/// over the session's link or for the model in view over several links (DNN Surgery, Figs. 12-17):
/// latency and throughput, under the load that a person sets. Settings: speedups/over ("networks",
/// "links" or "uplinks") and speedups/fps.
class SpeedupsWorkspace : public Workspace
{
    Q_OBJECT

public:
    SpeedupsWorkspace(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const override;
    void activate() override;

private:
    QWidget* toolBar();
    SpeedupQuestion question() const;
    QString groupTitle(const SpeedupCase& studied, std::size_t place) const;
    static QString modesText(const std::vector<SpeedupCase>& cases, double fps);
    void compute();
    void show(const Result<std::vector<SpeedupCase>>& cases, const SpeedupQuestion& question);
    void showSettings();

    QComboBox* m_over;
    NumberField* m_fps;
    QLabel* m_note;
    BarComparisonPlot* m_latency;
    BarComparisonPlot* m_throughput;
};

} // namespace edgecut::studio
