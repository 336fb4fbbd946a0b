// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/server_times_page.h"

#include "app/studio/document/document.h"
#include "core/offloading/server_choice.h"
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
#include <numeric>

namespace edgecut::studio {

namespace {

const QString LearnJob = QStringLiteral("server-times");
const QString BalanceJob = QStringLiteral("server-choice");
constexpr int shownServers = 4;
constexpr int shownClients = 24;

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

BarComparisonData clientsOfServers(const std::vector<int>& aware, const std::vector<int>& blind)
{
    BarComparisonData data;
    data.axisLabel = ServerTimesPage::tr("clients");
    data.unit.clear();
    data.reference = std::numeric_limits<double>::quiet_NaN();
    BarSeries knows{QStringLiteral("min-cut"), ServerTimesPage::tr("by the forest's times"), {}};
    BarSeries ignores{
        QStringLiteral("edge-only"), ServerTimesPage::tr("by times that know nothing of load"), {}};
    for (std::size_t i = 0; i < aware.size(); ++i) {
        data.groups.append(ServerTimesPage::tr("server %1").arg(i + 1));
        knows.values.append(aware[i]);
        ignores.values.append(blind[i]);
    }
    data.series = {knows, ignores};
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
    , m_servers(new BarComparisonPlot)
    , m_balance(new QLabel)
{
    m_note->setObjectName(QStringLiteral("serverTimesNote"));
    m_note->setWordWrap(true);
    m_errors->setObjectName(QStringLiteral("estimateErrors"));
    m_errors->setTitle(tr("How far off are estimates of a busy server's times?"));
    m_importance->setObjectName(QStringLiteral("featureImportance"));
    m_importance->setTitle(tr("What does the forest look at?"));
    m_servers->setObjectName(QStringLiteral("serverClients"));
    m_servers->setTitle(tr("To which of the servers it sees does each client go?"));
    m_balance->setObjectName(QStringLiteral("serverBalance"));
    m_balance->setWordWrap(true);
    auto* plots = new QHBoxLayout;
    plots->setSpacing(groupSpace);
    plots->addWidget(m_errors, 3);
    plots->addWidget(m_importance, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_note);
    layout->addLayout(plots, 1);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(groupSpace);
    choice->addWidget(m_servers, 3);
    choice->addWidget(m_balance, 2);
    layout->addLayout(choice, 1);
    connect(&m_document, &Document::edited, this, [this] {
        if (isVisible())
            run();
    });
    connect(&m_document, &Document::modelChanged, this, [this] {
        if (isVisible())
            balance();
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
    std::vector<std::size_t> rows(profile->rows.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    Result<GpuEstimator> estimator =
        GpuEstimator::train(*profile, rows, EstimatorKind::Forest, {}, context);
    if (!estimator)
        return failure(std::move(estimator.error()));
    const double alone = typicalLoad(*profile, 1).clients;
    std::erase_if(rows, [&](std::size_t row) { return profile->rows[row].load.clients != alone; });
    Result<GpuEstimator> blind =
        GpuEstimator::train(*profile, rows, EstimatorKind::LinearOrLog, {}, context);
    if (!blind)
        return failure(std::move(blind.error()));
    return Learned{std::move(*profile), std::move(*report), std::move(*estimator),
                   std::move(*blind)};
}

Result<ServerTimesPage::Balance> ServerTimesPage::spread(const Learned& learned,
                                                         const ScenarioProblem& model,
                                                         const Context& context)
{
    const GpuLoad alone = typicalLoad(learned.profile, 1);
    const Result<BusyServer> busy =
        BusyServer::of(*model.graph, learned.estimator, learned.profile.hyperparameters, alone);
    if (!busy)
        return failure(busy.error());
    const std::vector<int> nobody(shownServers, 0);
    Result<std::vector<int>> clients =
        spreadClients(model.problem, *busy, learned.profile, nobody, shownClients, context);
    if (!clients)
        return failure(std::move(clients.error()));
    const Result<BusyServer> unaware =
        BusyServer::of(*model.graph, learned.blind, learned.profile.hyperparameters, alone);
    if (!unaware)
        return failure(unaware.error());
    Result<std::vector<int>> blind =
        spreadClients(model.problem, *unaware, learned.profile, nobody, shownClients, context);
    if (!blind)
        return failure(std::move(blind.error()));
    const std::vector<GpuLoad> loads{alone, typicalLoad(learned.profile, shownClients)};
    const Result<ServerChoice> choice = chooseServer(model.problem, *busy, loads, context);
    if (!choice)
        return failure(choice.error());
    return Balance{std::move(*clients), std::move(*blind), choice->latencyMs[0],
                   choice->latencyMs[1]};
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
        m_learned = std::make_shared<const Learned>(std::move(*learned));
    else
        m_asked.reset(); // another time, again
    show();
    balance();
}

void ServerTimesPage::balance()
{
    const std::shared_ptr<const ScenarioProblem>& model = m_document.model();
    if (!m_learned || !model || !model->graph) {
        m_servers->setData({});
        m_balance->setText(m_learned ? tr("Open a model to see how its clients choose servers.")
                                     : QString());
        return;
    }
    m_jobs.run<Result<Balance>>(
        BalanceJob, tr("Choosing servers"), WhenBusy::Replace,
        [learned = m_learned, model](const Context& context) {
            return spread(*learned, *model, context);
        },
        [this](const Result<Balance>& found) { showBalance(found); });
}

void ServerTimesPage::showBalance(const Result<Balance>& found)
{
    if (!found) {
        m_servers->setData({});
        m_balance->setText(translated(found.error()));
        return;
    }
    m_servers->setData(clientsOfServers(found->clients, found->blind));
    QStringList counts;
    for (const int count : found->clients)
        counts.append(QString::number(count));
    m_balance->setText(
        tr("Each client takes the fastest server that it sees, by the forest's times for its load: "
           "%1 clients of %2 that come one after the other end %3 at %4 servers. A query takes %5 "
           "on "
           "a server of one's own and %6 on one that all share. Times that know nothing of load "
           "send all to the first.")
            .arg(QString::number(shownClients),
                 QString::fromStdString(m_document.model()->problem.name),
                 counts.join(QStringLiteral(" + ")), QString::number(shownServers),
                 formatMs(found->aloneMs), formatMs(found->crowdedMs)));
}

void ServerTimesPage::show()
{
    const QString empty = m_failure.isEmpty() ? tr("Learning …") : m_failure;
    m_errors->setEmptyText(empty);
    m_importance->setEmptyText(empty);
    m_servers->setEmptyText(m_failure.isEmpty() ? tr("Open a model to see where its clients go.")
                                                : m_failure);
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
    m_servers->resetView();
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
    QList<NamedFigure> list{{QStringLiteral("estimate-errors"), m_errors->figure()},
                            {QStringLiteral("feature-importance"), m_importance->figure()}};
    // A problem without a network has no layers to estimate.
    if (const Figure clients = m_servers->figure(); clients.isValid())
        list.append({QStringLiteral("server-clients"), clients});
    return list;
}

} // namespace edgecut::studio
