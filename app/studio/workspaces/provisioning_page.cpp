// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/provisioning_page.h"

#include "app/studio/document/document.h"
#include "app/studio/jobs/job_runner.h"
#include "core/base/numbers.h"
#include "core/session/edits.h"
#include "core/session/provisioning_study.h"
#include "widgets/forms/form_field.h"
#include "widgets/forms/number_field.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace edgecut::studio {

namespace {

const QString ProvisioningJob = QStringLiteral("provisioning");

/// The work of the job: the paper's networks on the scenario's tiers, or the problem at hand.
Result<ProvisionedNetworks> provideAll(const Scenario& scenario, const PartitionProblem* problem,
                                       const ProvisioningSettings& settings, const Context& context)
{
    if (settings.ofThePaper)
        return provisioningStudy(scenario, webArNetworks(), settings.options, context);
    Result<Provisioning> provisioning = provision(*problem, settings.options, context);
    if (!provisioning)
        return failure(std::move(provisioning.error()));
    ProvisionedNetworks networks;
    networks.push_back({{}, *problem, std::move(*provisioning)});
    return networks;
}

} // namespace

ProvisioningPage::ProvisioningPage(const StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_jobs(context.jobs)
    , m_over(new QComboBox)
    , m_edgePrice(new NumberField)
    , m_omega(new NumberField)
    , m_train(new QPushButton(tr("Train the &agent too")))
    , m_note(new QLabel)
    , m_means(new MetricTable)
    , m_latency(new BarComparisonPlot)
    , m_balance(new BarComparisonPlot)
    , m_energy(new BarComparisonPlot)
    , m_shares(new SharePlot)
{
    m_latency->setObjectName(QStringLiteral("provisionLatency"));
    m_balance->setObjectName(QStringLiteral("provisionBalance"));
    m_energy->setObjectName(QStringLiteral("provisionEnergy"));
    m_shares->setObjectName(QStringLiteral("provisionShares"));
    m_means->setObjectName(QStringLiteral("provisionMeans"));
    m_latency->setTitle(tr("How long does recognition take?"));
    m_balance->setTitle(tr("How far from balance, which is 0?"));
    m_energy->setTitle(tr("What does the phone draw?"));
    m_shares->setTitle(tr("Where does the computation run?"));
    m_note->setObjectName(QStringLiteral("provisionNote"));
    m_note->setWordWrap(true);
    m_note->setProperty("look", "muted");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(controlSpace);
    layout->addWidget(controls());
    layout->addWidget(plots(), 1);
    layout->addWidget(m_means);
    layout->addWidget(m_note);
    connect(&m_document, &Document::answerChanged, this, [this] {
        if (isVisible())
            compute();
    });
    connect(&m_document, &Document::edited, this, [this] {
        showSettings();
        if (isVisible())
            compute();
    });
    showSettings();
    show();
}

QWidget* ProvisioningPage::controls()
{
    m_over->setObjectName(QStringLiteral("provisionOver"));
    m_over->addItem(tr("the paper's four networks"), QStringLiteral("networks"));
    m_over->addItem(tr("the model in view"), QStringLiteral("model"));
    m_edgePrice->setObjectName(QStringLiteral("edgePrice"));
    m_edgePrice->setRange(0, 1000);
    m_edgePrice->setUnit(tr("of the cloud's"));
    m_edgePrice->setToolTip(tr("What computation on the edge costs its provider, the cloud's price "
                               "being 1. The paper does not say how it counts the edge."));
    m_omega->setObjectName(QStringLiteral("omega"));
    m_omega->setRange(1e-6, 1e6);
    m_omega->setUnit(tr("to 1 of latency"));
    m_omega->setToolTip(tr("How much energy counts in the reward against latency, both in shares "
                           "of what they are on the phone alone: omega against phi"));
    m_train->setObjectName(QStringLiteral("trainAgent"));
    m_train->setToolTip(tr("The paper's DDPG agent takes seconds a network, so it waits until it "
                           "is asked"));
    connect(m_over, &QComboBox::activated, this, [this] {
        set("provision/over", m_over->currentData().toString().toStdString(),
            tr("networks to provide"), m_over->currentText());
    });
    connect(m_edgePrice, &NumberField::committed, this, [this](double price) {
        set("provision/edge-price", formatShortest(price), tr("the edge's price"),
            formatNumber(price));
    });
    connect(m_omega, &NumberField::committed, this, [this](double omega) {
        set("provision/omega", formatShortest(omega), tr("the weight of energy"),
            formatNumber(omega));
    });
    connect(m_train, &QPushButton::clicked, this, [this] { compute(true); });
    auto* owner = new QWidget;
    auto* layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(groupSpace);
    layout->addWidget(new FormField(tr("Provide"), m_over));
    layout->addWidget(new FormField(tr("Edge's price"), m_edgePrice));
    layout->addWidget(new FormField(tr("Energy counts"), m_omega));
    layout->addStretch(1);
    layout->addWidget(m_train, 0, Qt::AlignBottom);
    return owner;
}

QWidget* ProvisioningPage::plots()
{
    auto* owner = new QWidget;
    auto* grid = new QGridLayout(owner);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(controlSpace);
    grid->addWidget(m_latency, 0, 0);
    grid->addWidget(m_balance, 0, 1);
    grid->addWidget(m_energy, 1, 0);
    grid->addWidget(m_shares, 1, 1);
    for (int i = 0; i < 2; ++i) {
        grid->setRowStretch(i, 1);
        grid->setColumnStretch(i, 1);
    }
    return owner;
}

void ProvisioningPage::set(const char* key, const std::string& value, const QString& label,
                           const QString& shown)
{
    m_document.commit([&](Session& session) {
        return setSettingEdit(session, key, value, label.toStdString(), shown.toStdString());
    });
}

void ProvisioningPage::showSettings()
{
    const ProvisioningSettings settings = ProvisioningSettings::of(m_document.scenario());
    m_over->setCurrentIndex(settings.ofThePaper ? 0 : 1);
    m_edgePrice->setValue(settings.options.edgePrice);
    m_omega->setValue(settings.options.omega);
}

void ProvisioningPage::activate()
{
    compute();
}

void ProvisioningPage::fit()
{
    for (PlotWidget* plot :
         std::initializer_list<PlotWidget*>{m_latency, m_balance, m_energy, m_shares})
        plot->resetView();
}

void ProvisioningPage::compute(bool learns)
{
    const std::shared_ptr<const Answer>& answer = m_document.answer();
    ProvisioningSettings settings = ProvisioningSettings::of(m_document.scenario());
    settings.options.learns = learns;
    if (!settings.ofThePaper && !answer) {
        m_jobs.cancelKind(ProvisioningJob);
        m_networks.clear();
        m_failure.clear();
        show();
        return;
    }
    m_jobs.run<Result<ProvisionedNetworks>>(
        ProvisioningJob,
        learns ? tr("Training the agent of mobile web AR") : tr("Providing recognition"),
        WhenBusy::Replace,
        [scenario = m_document.scenario(), problem = answer ? answer->problem : nullptr,
         settings](const Context& context) {
            return provideAll(scenario, problem.get(), settings, context);
        },
        [this](Result<ProvisionedNetworks> networks) { take(std::move(networks)); });
}

void ProvisioningPage::take(Result<ProvisionedNetworks> networks)
{
    m_failure = networks ? QString() : translated(networks.error());
    m_networks.clear();
    if (networks)
        m_networks = std::move(*networks);
    show();
}

void ProvisioningPage::show()
{
    const bool ofThePaper = !m_networks.empty() && !m_networks.front().id.empty();
    const QString empty = !m_failure.isEmpty()
                              ? m_failure
                              : tr("Open a model to see who could run it, or choose the paper's "
                                   "networks above.");
    for (PlotWidget* plot :
         std::initializer_list<PlotWidget*>{m_latency, m_balance, m_energy, m_shares})
        plot->setEmptyText(empty);
    const auto bars = [this](ProvisioningMetric metric) {
        return m_networks.empty() ? BarComparisonData() : barsOf(m_networks, metric);
    };
    m_latency->setData(bars(ProvisioningMetric::Latency));
    m_balance->setData(bars(ProvisioningMetric::Balance));
    m_energy->setData(bars(ProvisioningMetric::Energy));
    m_shares->setData(sharesOf(m_networks, Theme::of(this)));
    const ProvisioningTable means = meansTableOf(m_networks, ofThePaper);
    m_means->setVisible(!m_networks.empty());
    m_means->setTable(means.headings, means.rows);
    m_note->setText(!m_failure.isEmpty() ? m_failure
                    : ofThePaper         ? translated(whyProvisioningDiffers())
                                 : tr("Computation is counted in time on the last tier; the "
                                      "balance rate is the server cost saved less the latency "
                                      "saved."));
}

void ProvisioningPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

QList<NamedFigure> ProvisioningPage::figures() const
{
    if (m_networks.empty())
        return {};
    return {{QStringLiteral("provision-latency"), m_latency->figure()},
            {QStringLiteral("provision-balance"), m_balance->figure()},
            {QStringLiteral("provision-energy"), m_energy->figure()},
            {QStringLiteral("provision-shares"), m_shares->figure()}};
}

} // namespace edgecut::studio
