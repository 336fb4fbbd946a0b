// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/clients_page.h"

#include "app/studio/document/document.h"
#include "app/studio/jobs/job_runner.h"
#include "app/studio/workspaces/metric_table.h"
#include "app/studio/workspaces/option_settings.h"
#include "widgets/forms/option_form.h"
#include "widgets/plots/time_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace edgecut::studio {

namespace {

const QString ShareJob = QStringLiteral("share-gpu");
constexpr int sideWidth = 360;
constexpr int limitsDrawn = 16;

constexpr char room[] = "share/"; // of its settings

std::vector<GpuClient> clientsOf(const OptionValues& options)
{
    const double rate = optionValue(options, sharedGpuOptionSpecs()[1]);
    return std::vector<GpuClient>(
        static_cast<std::size_t>(optionValue(options, sharedGpuOptionSpecs()[0])),
        GpuClient{0, rate});
}

double limitOf(const OptionValues& options)
{
    return optionValue(options, sharedGpuOptionSpecs()[2]);
}

/// A row for each plan that some clients have.
QList<MetricTable::Row> rowsOf(const SharedGpuPlan& plan, TierId server)
{
    std::map<double, std::pair<int, const SharedGpuPlan::Client*>> alike;
    for (const SharedGpuPlan::Client& client : plan.clients) {
        auto& [count, first] = alike[client.latencyMs];
        ++count;
        first = &client;
    }
    QList<MetricTable::Row> rows;
    for (const auto& [ms, group] : alike) {
        const auto& [count, client] = group;
        const auto layers = std::ranges::count(client->plan.tierOf, server);
        rows.append({ClientsPage::tr("%n clients", nullptr, count),
                     {formatMs(ms), formatMs(client->serverMsPerSecond),
                      formatNumber(static_cast<double>(layers))},
                     false});
    }
    return rows;
}

} // namespace

ClientsPage::ClientsPage(const StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_jobs(context.jobs)
    , m_form(new OptionForm)
    , m_plot(new TimePlot)
    , m_plans(new MetricTable)
    , m_summary(new QLabel)
{
    m_form->setObjectName(QStringLiteral("clientsForm"));
    m_form->setOptions(sharedGpuOptionSpecs());
    m_plot->setObjectName(QStringLiteral("clientsPlot"));
    m_plot->setTitle(tr("How long does a query take when the server's time is limited?"));
    m_plans->setObjectName(QStringLiteral("clientsPlans"));
    m_summary->setObjectName(QStringLiteral("clientsSummary"));
    m_summary->setWordWrap(true);
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* told = new QVBoxLayout(side);
    told->setContentsMargins(0, 0, 0, 0);
    told->setSpacing(groupSpace);
    told->addWidget(m_form);
    told->addWidget(m_summary);
    told->addWidget(m_plans);
    told->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(groupSpace);
    layout->addWidget(side);
    layout->addWidget(m_plot, 1);
    connect(m_form, &OptionForm::valueCommitted, this, &ClientsPage::commit);
    connect(m_plot, &TimePlot::momentClicked, this, [this](double limit) {
        commit(fromUtf8(sharedGpuOptionSpecs()[2].key), std::max(0.0, limit));
    });
    const auto again = [this] {
        if (isVisible())
            run();
    };
    connect(&m_document, &Document::answerChanged, this, again);
    connect(&m_document, &Document::edited, this, [this, again] {
        m_form->setValues(settings());
        again();
    });
    m_form->setValues(settings());
    show();
}

OptionValues ClientsPage::settings() const
{
    return optionSettings(m_document.scenario(), sharedGpuOptionSpecs(), room);
}

void ClientsPage::commit(const QString& key, double value)
{
    commitOptionSetting(m_document, sharedGpuOptionSpecs(), room, key, value);
}

void ClientsPage::activate()
{
    run();
}

void ClientsPage::run()
{
    const std::shared_ptr<const Answer>& answer = m_document.answer();
    if (!answer) {
        m_jobs.cancelKind(ShareJob);
        m_picture.reset();
        show();
        return;
    }
    if (m_picture && m_picture->problem == answer->problem && m_picture->options == settings())
        return;
    m_jobs.run<Result<Picture>>(
        ShareJob, tr("Sharing the server"), WhenBusy::Replace,
        [problem = answer->problem, options = settings()](const Context& context) {
            return compute(problem, options, context);
        },
        [this](Result<Picture> picture) { take(std::move(picture)); });
}

/// Limits between nothing and twice the one chosen or what all would take, whichever is more.
/// Those that no plans keep have no point.
Result<ClientsPage::Picture> ClientsPage::compute(std::shared_ptr<const PartitionProblem> problem,
                                                  const OptionValues& options,
                                                  const Context& context)
{
    const std::span<const PartitionProblem> problems(problem.get(), 1);
    const std::vector<GpuClient> clients = clientsOf(options);
    Result<SharedGpuPlan> plan = shareGpu(problems, clients, limitOf(options), context);
    if (!plan)
        return failure(std::move(plan.error()));
    const Result<SharedGpuPlan> unlimited =
        shareGpu(problems, clients, sharedGpuOptionSpecs()[2].maximum, context);
    if (!unlimited)
        return failure(unlimited.error());
    Picture picture{problem, options, std::move(*plan), {}};
    const double most = std::max(limitOf(options), 1.25 * unlimited->serverMsPerSecond);
    for (int i = 0; i <= limitsDrawn; ++i) {
        const double limit = most * i / limitsDrawn;
        const Result<SharedGpuPlan> at = shareGpu(problems, clients, limit, context);
        if (!at && at.error().code != ErrorCode::Infeasible)
            return failure(at.error());
        if (at)
            picture.points.push_back({limit, at->meanLatencyMs, at->lowerBoundMs});
    }
    return picture;
}

void ClientsPage::take(Result<Picture> picture)
{
    if (!picture && picture.error().code == ErrorCode::Cancelled)
        return;
    m_failure = picture ? QString() : translated(picture.error());
    m_picture.reset();
    if (picture)
        m_picture = std::move(*picture);
    show();
}

QString ClientsPage::summaryOf(const Picture& picture)
{
    const SharedGpuPlan& plan = picture.plan;
    return tr("%1 clients of %2 take %3 of the server's time a second, at most %4. A query takes "
              "%5 on average; no plans within the limit take less than %6 (proven; %7 off at "
              "most). Had each the server alone: %8.")
        .arg(formatNumber(static_cast<double>(plan.clients.size())),
             QString::fromStdString(picture.problem->name), formatMs(plan.serverMsPerSecond),
             formatMs(limitOf(picture.options)), formatMs(plan.meanLatencyMs),
             formatMs(plan.lowerBoundMs),
             formatQuantity(std::max(0.0, plan.gapPercent()), QStringLiteral("%")),
             formatMs(plan.meanUnlimitedMs));
}

void ClientsPage::show()
{
    m_plot->setEmptyText(m_failure.isEmpty() ? tr("Open a model to share a server among clients.")
                                             : m_failure);
    m_summary->setText(m_picture ? summaryOf(*m_picture) : m_failure);
    if (!m_picture) {
        m_plot->setData({});
        m_plot->setMoment(std::nullopt);
        m_plans->setTable({}, {});
        return;
    }
    const Theme& theme = Theme::of(this);
    TimeSeries mean{tr("mean of all clients"), theme.accent, false, false, {}};
    TimeSeries bound{tr("proven: no plans are below"), theme.good, true, false, {}};
    for (const Point& point : m_picture->points) {
        mean.points.append({point.limit, point.meanMs});
        bound.points.append({point.limit, point.boundMs});
    }
    TimePlotData drawn;
    drawn.timeUnit = QStringLiteral("ms/s");
    drawn.valueUnit = QStringLiteral("ms");
    drawn.series = {mean, bound};
    m_plot->setData(drawn);
    m_plot->setMoment(limitOf(m_picture->options));
    m_plans->setTable({tr("Query"), tr("Server a second"), tr("Layers there")},
                      rowsOf(m_picture->plan, m_picture->problem->lastTier()));
}

void ClientsPage::fit()
{
    m_plot->resetView();
}

void ClientsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

QList<NamedFigure> ClientsPage::figures() const
{
    if (!m_picture)
        return {};
    return {{QStringLiteral("shared-server"), m_plot->figure()}};
}

} // namespace edgecut::studio
