// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"
#include "core/base/options.h"
#include "core/base/result.h"
#include "core/offloading/shared_gpu.h"

#include <memory>
#include <optional>
#include <vector>

class QLabel;

namespace edgecut {
class OptionForm;
class TimePlot;
} // namespace edgecut

namespace edgecut::studio {

class MetricTable;

/// Several clients of the model in view on one server whose time is limited (Jeong, "Lightweight
/// offloading system", Section II-B): mean query time against the limit, with the bound that no
/// plans can beat, and the plans under the limit chosen. Settings "share/...".
class ClientsPage : public QWidget
{
    Q_OBJECT

public:
    ClientsPage(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const;
    void activate();
    void fit();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Point
    {
        double limit = 0, meanMs = 0, boundMs = 0;
    };
    struct Picture
    {
        std::shared_ptr<const PartitionProblem> problem;
        OptionValues options;
        SharedGpuPlan plan;        ///< under the limit chosen
        std::vector<Point> points; ///< by rising limit
    };

    OptionValues settings() const;
    void commit(const QString& key, double value);
    void run();
    void take(Result<Picture> picture);
    void show();
    static Result<Picture> compute(std::shared_ptr<const PartitionProblem> problem,
                                   const OptionValues& options, const Context& context);
    static QString summaryOf(const Picture& picture);

    Document& m_document;
    JobRunner& m_jobs;
    OptionForm* m_form;
    TimePlot* m_plot;
    MetricTable* m_plans;
    QLabel* m_summary;
    std::optional<Picture> m_picture;
    QString m_failure;
};

} // namespace edgecut::studio
