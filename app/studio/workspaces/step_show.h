// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"
#include "core/base/context.h"
#include "core/base/result.h"
#include "core/base/step.h"
#include "core/partition/problem.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QLabel;

namespace edgecut {
class StepPlayer;
} // namespace edgecut

namespace edgecut::studio {

/// What is watched: a title, and an algorithm that tells its steps to Context::watch. It runs in
/// the background and has a few seconds.
struct WatchedRun
{
    QString title;
    std::function<Status(const PartitionProblem&, const Context&)> run;
};

/// The document's method; the minimum cut where that tells no steps.
WatchedRun methodToWatch(const Document& document);

/// Runs an algorithm while it is watched, in the background, and plays what it did. Hidden until it
/// is asked; goes again when the problem changes under it.
class StepShow : public QWidget
{
    Q_OBJECT

public:
    using Choose = std::function<WatchedRun(const Document&)>;

    /// `choose` says what is watched, each time anew. Jobs of two shows differ in their kind.
    StepShow(const StudioContext& context, const QString& jobKind, Choose choose, QWidget* parent);

    bool isOn() const { return m_isOn; }
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
    void take(const QString& title, Result<std::vector<Step>> steps);

    Document& m_document;
    JobRunner& m_jobs;
    StepPlayer* m_player;
    QLabel* m_failure;
    QString m_jobKind;
    Choose m_choose;
    bool m_isOn = false;
    std::shared_ptr<const PartitionProblem> m_problem;
    int m_wanted = 0; ///< to be shown once there are steps
};

} // namespace edgecut::studio
