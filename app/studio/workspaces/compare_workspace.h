// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"
#include "core/base/result.h"
#include "core/partition/plan.h"

#include <memory>
#include <optional>
#include <vector>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace edgecut {
class BarComparisonPlot;
class CompareModel;
struct Method;
struct PartitionProblem;
} // namespace edgecut

namespace edgecut::studio {

class ProvisioningPage;

/// Every method on the problem in view, side by side: a table of metrics and the speed-up over both
/// baselines. A method that cannot take the problem says why. A page of its own compares the ways
/// to provide a service to a phone.
class CompareWorkspace : public Workspace
{
    Q_OBJECT

public:
    CompareWorkspace(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const override;
    void activate() override;
    void fit() override;

private:
    struct Entry
    {
        const Method* method;
        std::optional<Result<Solution>> answer = {}; ///< none: still solving

        const Solution* solution() const { return answer && *answer ? &**answer : nullptr; }
    };

    QWidget* methodsPage();
    int storedPage() const;
    void compare();
    void solveBy(std::size_t entry);
    void train();
    bool isSolving(const Entry& entry) const;
    void show();
    void chooseMethod(const QString& id);
    void layOverGraph();
    void showMenu(const QPoint& position);
    const Entry* currentEntry() const; ///< nullptr: none, or it has no plan

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    ProvisioningPage* m_provisioning;
    CompareModel* m_model;
    QTableView* m_table;
    QPushButton* m_layOver;
    QPushButton* m_train;
    BarComparisonPlot* m_plot;
    std::vector<Entry> m_entries;
    std::shared_ptr<const PartitionProblem> m_problem;
};

} // namespace edgecut::studio
