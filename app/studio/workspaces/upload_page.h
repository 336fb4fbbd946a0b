// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/offload_run.h"
#include "app/studio/workspaces/workspace.h"

#include <optional>

class QLabel;
class QTableView;

namespace edgecut {
class ClockBar;
class OptionForm;
class TimePlot;
} // namespace edgecut

namespace edgecut::studio {

class MetricTable;
class StepShow;
class UploadGraph;
class UploadOrderModel;

/// Query time while the model in view goes to a server, and after a change of server (IONN, PerDNN,
/// Figs. 1 and 7); the order of its parts, ticked as they arrive, in a table and on the network;
/// how the order comes about, step by step; Table II beside the model's own.
class UploadPage : public QWidget
{
    Q_OBJECT

public:
    UploadPage(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const;
    void activate();
    void fit();
    /// Plays how the order comes about.
    void watchSteps(int step);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* side();
    QWidget* order();
    void connectParts();
    void showSettings();
    void run();
    void take(Result<OffloadPicture> picture);
    void show();
    void showTable();
    void showTime();
    void showOrder(bool second);

    Document& m_document;
    JobRunner& m_jobs;
    LayerSelection& m_selection;
    OptionForm* m_form;
    TimePlot* m_plot;
    QLabel* m_summary;
    MetricTable* m_published;
    ClockBar* m_clock;
    QTableView* m_view;
    UploadOrderModel* m_model;
    UploadGraph* m_graph;
    StepShow* m_steps;
    std::optional<OffloadPicture> m_picture;
    QString m_failure;
    bool m_showsSecond = false; ///< whose order the table has
};

} // namespace edgecut::studio
