// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"
#include "core/costs/gpu_estimator.h"
#include "core/session/scenario.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QLabel;

namespace edgecut {
class BandPlot;
class BarComparisonPlot;
} // namespace edgecut

namespace edgecut::studio {

/// How far off estimates of a busy server's times are, and what the forest finds important (PerDNN,
/// Fig. 4). On the profile in view (an input of kind "offload"); without one on a synthetic one,
/// which is said. Below: how clients of the model in view spread over servers when each chooses the
/// fastest that it sees.
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
        GpuEstimator estimator; ///< the forest, learned from all rows
        GpuEstimator blind;     ///< a regression that knows a server without load alone
    };
    struct Balance
    {
        std::vector<int> clients, blind;   ///< at each server, by times that (do not) know its load
        double aloneMs = 0, crowdedMs = 0; ///< a query, with one and with all clients at a server
    };

    void run();
    void take(Result<Learned> learned);
    void show();
    void balance();
    void showBalance(const Result<Balance>& balance);
    static Result<Balance> spread(const Learned& learned, const ScenarioProblem& model,
                                  const Context& context);
    static Result<Learned> learn(const std::optional<std::string>& text, const std::string& name,
                                 const Context& context);

    Document& m_document;
    JobRunner& m_jobs;
    QLabel* m_note;
    BandPlot* m_errors;
    BarComparisonPlot* m_importance;
    BarComparisonPlot* m_servers;
    QLabel* m_balance;
    std::shared_ptr<const Learned> m_learned;
    std::optional<std::string> m_asked; ///< the blob learned from; empty: synthetic
    QString m_failure;
};

} // namespace edgecut::studio
