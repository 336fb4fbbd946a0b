// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"
#include "core/base/result.h"
#include "core/base/step.h"
#include "core/partition/problem.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;

namespace edgecut {
class StepPlayer;
struct Method;
} // namespace edgecut

namespace edgecut::studio {

/// Runs a method while it is watched, in the background, and plays what it did. Hidden until it is
/// asked; goes again when the problem changes under it.
class StepShow : public QWidget
{
    Q_OBJECT

public:
    StepShow(const StudioContext& context, QWidget* parent);

    bool isOn() const { return m_method != nullptr; }
    /// The document's method; the minimum cut where that tells no steps.
    void start();
    void stop();
    void showStep(int index);
    /// Whose steps these are; null: none yet.
    const std::shared_ptr<const PartitionProblem>& problem() const { return m_problem; }

signals:
    /// Null: the show is over.
    void stepShown(const edgecut::Step* step);

private:
    void run();
    void take(Result<std::vector<Step>> steps);

    Document& m_document;
    JobRunner& m_jobs;
    StepPlayer* m_player;
    QLabel* m_failure;
    const Method* m_method = nullptr;
    std::shared_ptr<const PartitionProblem> m_problem;
    int m_wanted = 0; ///< to be shown once there are steps
};

} // namespace edgecut::studio
