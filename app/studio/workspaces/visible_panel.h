// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"
#include "core/base/result.h"
#include "core/offloading/visible_input.h"
#include "core/session/scenario.h"

#include <memory>
#include <vector>

class QLabel;

namespace edgecut {
class OptionForm;
class TimePlot;
} // namespace edgecut

namespace edgecut::studio {

class MetricTable;

/// What a server sees of the input while the front of the model in view stays on the client (Jeong,
/// "Lightweight offloading system", Section II-A): bytes that leave by depth, and the tensors at
/// the depth chosen, setting "snapshot/front-depth".
class VisiblePanel : public QWidget
{
    Q_OBJECT

public:
    VisiblePanel(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const;
    /// Computes what is not there yet.
    void activate();
    void fit();

protected:
    void changeEvent(QEvent* event) override;

private:
    void commit(double depth);
    void take(const Result<std::vector<VisibleInput>>& seen);
    void show();
    void showDepth();
    const VisibleInput* chosen() const;

    Document& m_document;
    JobRunner& m_jobs;
    OptionForm* m_form;
    TimePlot* m_plot;
    MetricTable* m_tensors;
    QLabel* m_summary;
    std::shared_ptr<const ScenarioProblem> m_model; ///< seen is of this one
    std::vector<VisibleInput> m_seen;
    QString m_failure;
};

} // namespace edgecut::studio
