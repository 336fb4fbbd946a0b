// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/block_folding.h"
#include "app/studio/workspaces/workspace.h"
#include "core/base/result.h"
#include "core/base/step.h"
#include "core/layout/layout.h"
#include "core/offloading/incremental.h"

#include <memory>
#include <vector>

namespace edgecut {
class GraphView;
}

namespace edgecut::studio {

/// The order of an upload on the drawn network: shades and numbers by part, hatched what is not
/// there at the clock's time. Laid out when it first comes into view.
class UploadGraph : public QWidget
{
    Q_OBJECT

public:
    UploadGraph(const StudioContext& context, QWidget* parent);

    /// Lays out what is not drawn yet.
    void activate();
    /// Null: there is none. `ahead`: by layers, what was on the server before.
    void setUpload(std::shared_ptr<const PartitionProblem> problem, const Upload& upload,
                   std::vector<bool> ahead);
    void setTimeMs(double ms);
    /// A step of the order as it is made, until null.
    void setStep(const Step* step, const std::shared_ptr<const PartitionProblem>& problem);
    void fit();

    QList<NamedFigure> figures() const;

private:
    void modelChanged();
    void layOut(int block = -1);
    void take(GraphPicture picture, Result<GraphLayout> layout, int block);
    void setExpanded(int block, bool expanded);
    void show();

    Document& m_document;
    JobRunner& m_jobs;
    LayerSelection& m_selection;
    GraphView* m_view;
    BlockFolding m_folding;
    std::shared_ptr<const PartitionProblem> m_problem;
    Upload m_upload;
    std::vector<bool> m_ahead;
    double m_timeMs = 0;
    bool m_isStale = true; ///< the model is another one than is drawn
    bool m_showsStep = false;
};

} // namespace edgecut::studio
