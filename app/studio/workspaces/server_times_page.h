// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"
#include "core/costs/gpu_estimator.h"

#include <optional>
#include <string>

class QLabel;

namespace edgecut {
class BandPlot;
class BarComparisonPlot;
} // namespace edgecut

namespace edgecut::studio {

/// How far off estimates of a busy server's times are, and what the forest finds important (PerDNN,
/// Fig. 4). On the profile in view (an input of kind "offload"); without one on a synthetic one,
/// which is said.
class ServerTimesPage : public QWidget
{
    Q_OBJECT

public:
    ServerTimesPage(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const;
    void activate();
    void fit();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Learned
    {
        GpuProfile profile;
        EstimatorReport report;
    };

    void run();
    void take(Result<Learned> learned);
    void show();
    static Result<Learned> learn(const std::optional<std::string>& text, const std::string& name,
                                 const Context& context);

    Document& m_document;
    JobRunner& m_jobs;
    QLabel* m_note;
    BandPlot* m_errors;
    BarComparisonPlot* m_importance;
    std::optional<Learned> m_learned;
    std::optional<std::string> m_asked; ///< the blob learned from; empty: synthetic
    QString m_failure;
};

} // namespace edgecut::studio
