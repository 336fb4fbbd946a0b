// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/server_times_page.h"

#include "app/studio/document/document.h"
#include "widgets/plots/band_plot.h"
#include "widgets/plots/bar_comparison_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace edgecut::studio {

namespace {

const QString LearnJob = QStringLiteral("server-times");

/// A style for each way of learning that plots have already.
QString styleOf(EstimatorKind kind)
{
    switch (kind) {
    case EstimatorKind::LinearOrLog:
        return QStringLiteral("edge-only");
    case EstimatorKind::LinearOrLogWithLoad:
        return QStringLiteral("neurosurgeon");
    default:
        return QStringLiteral("min-cut");
    }
}

BandData errorsOf(const EstimatorReport& report)
{
    BandData data;
    for (const EstimatorReport::Method& method : report.methods) {
        const auto known =
            std::ranges::find(estimatorMethods(), method.kind, &EstimatorMethod::kind);
        BandLine line{styleOf(method.kind), translated(known->title), {}};
        for (const EstimatorError& error : method.byClients)
            line.points.append({error.clients, error.maeMs, 0});
        data.lines.append(line);
    }
    data.xLabel = ServerTimesPage::tr("Clients of the server");
    data.yLabel = ServerTimesPage::tr("Mean absolute error");
    data.yUnit = QStringLiteral("ms");
    return data;
}

BarComparisonData importanceOf(const EstimatorReport& report)
{
    std::vector<std::size_t> order(report.importance.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return report.importance[a] > report.importance[b];
    });
    BarComparisonData data;
    data.axisLabel = ServerTimesPage::tr("importance");
    data.unit = QStringLiteral("%");
    data.reference = std::numeric_limits<double>::quiet_NaN();
    BarSeries series{QStringLiteral("min-cut"), ServerTimesPage::tr("forest"), {}};
    for (const std::size_t i : order) {
        data.groups.append(QString::fromStdString(report.features[i]));
        series.values.append(100 * report.importance[i]);
    }
    data.series.append(series);
    return data;
}

} // namespace

ServerTimesPage::ServerTimesPage(const StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_jobs(context.jobs)
    , m_note(new QLabel)
    , m_errors(new BandPlot)
    , m_importance(new BarComparisonPlot)
{
    m_note->setObjectName(QStringLiteral("serverTimesNote"));
    m_note->setWordWrap(true);
    m_errors->setObjectName(QStringLiteral("estimateErrors"));
    m_errors->setTitle(tr("How far off are estimates of a busy server's times?"));
    m_importance->setObjectName(QStringLiteral("featureImportance"));
    m_importance->setTitle(tr("What does the forest look at?"));
    auto* plots = new QHBoxLayout;
    plots->setSpacing(groupSpace);
    plots->addWidget(m_errors, 3);
    plots->addWidget(m_importance, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_note);
    layout->addLayout(plots, 1);
    connect(&m_document, &Document::edited, this, [this] {
        if (isVisible())
            run();
    });
    show();
}

Result<ServerTimesPage::Learned> ServerTimesPage::learn(const std::optional<std::string>& text,
                                                        const std::string& name,
                                                        const Context& context)
{
    Result<GpuProfile> profile =
        text ? readGpuProfile(LineReader(*text, name), context) : drawContention({}, context);
    if (!profile)
        return failure(std::move(profile.error()));
    std::vector<EstimatorKind> kinds;
    for (const EstimatorMethod& method : estimatorMethods())
        kinds.push_back(method.kind);
    Result<EstimatorReport> report = compareEstimators(*profile, kinds, {}, context);
    if (!report)
        return failure(std::move(report.error()));
    return Learned{std::move(*profile), std::move(*report)};
}

void ServerTimesPage::activate()
{
    run();
}

void ServerTimesPage::run()
{
    const Scenario::Input* input = m_document.scenario().shownInput("offload");
    const std::string asked = input ? input->number : std::string();
    if (m_asked == asked)
        return;
    std::optional<std::string> text;
    if (input) {
        Result<std::string> blob = m_document.session().blob(input->blob);
        if (!blob) {
            take(failure(std::move(blob.error())));
            return;
        }
        text = std::move(*blob);
    }
    m_asked = asked;
    m_jobs.run<Result<Learned>>(
        LearnJob, tr("Learning a server's times"), WhenBusy::Replace,
        [text, name = input ? input->name : std::string()](const Context& context) {
            return learn(text, name, context);
        },
        [this](Result<Learned> learned) { take(std::move(learned)); });
}

void ServerTimesPage::take(Result<Learned> learned)
{
    m_failure = learned ? QString() : translated(learned.error());
    m_learned.reset();
    if (learned)
        m_learned = std::move(*learned);
    else
        m_asked.reset(); // another time, again
    show();
}

void ServerTimesPage::show()
{
    const QString empty = m_failure.isEmpty() ? tr("Learning …") : m_failure;
    m_errors->setEmptyText(empty);
    m_importance->setEmptyText(empty);
    m_errors->setData(m_learned ? errorsOf(m_learned->report) : BandData{});
    m_importance->setData(m_learned ? importanceOf(m_learned->report) : BarComparisonData{});
    if (!m_learned) {
        m_note->setText(empty);
        return;
    }
    const GpuProfile& profile = m_learned->profile;
    const QString rows = tr("%1 rows, %2 of them held out")
                             .arg(formatNumber(static_cast<double>(profile.rows.size())),
                                  formatNumber(static_cast<double>(m_learned->report.heldOut)));
    m_note->setText(
        profile.synthetic
            ? tr("Synthetic: a model of contention on a Titan Xp, no machine was measured (%1). LL "
                 "is linear or logarithmic regression, whichever fits a type of layer better. Drop "
                 "a CSV of measured times here to learn from it: layer_type, clients, kernel_util, "
                 "memory_util, gpu_memory_mb, temperature_c, hyperparameters, time_ms.")
                  .arg(rows)
            : tr("Measured times of %1: %2.").arg(QString::fromStdString(profile.name), rows));
}

void ServerTimesPage::fit()
{
    m_errors->resetView();
    m_importance->resetView();
}

void ServerTimesPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

QList<NamedFigure> ServerTimesPage::figures() const
{
    if (!m_learned)
        return {};
    return {{QStringLiteral("estimate-errors"), m_errors->figure()},
            {QStringLiteral("feature-importance"), m_importance->figure()}};
}

} // namespace edgecut::studio
