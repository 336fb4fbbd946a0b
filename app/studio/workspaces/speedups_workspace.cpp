// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/speedups_workspace.h"

#include "app/studio/document/document.h"
#include "app/studio/jobs/job_runner.h"
#include "core/network/link.h"
#include "core/partition/method.h"
#include "core/session/edits.h"
#include "widgets/forms/form_field.h"
#include "widgets/forms/number_field.h"
#include "widgets/plots/bar_comparison_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace edgecut::studio {

namespace {

const QString StudyJob = QStringLiteral("speedups");
const std::string OverKey = "speedups/over";
const std::string FpsKey = "speedups/fps";
/// The paper's light load: a frame every ten seconds.
constexpr double LightFps = 0.1;

/// The five networks of the paper's Figs. 12-14; its AlexNet has two branches.
const std::vector<std::string> PaperNetworks = {"zoo:nin", "zoo:tiny-yolov2", "zoo:vgg16",
                                                "zoo:alexnet-two-branch", "zoo:resnet18"};

/// Asked for besides, to tell light load from heavy.
constexpr std::string_view LeastLatency = "min-cut";

/// The networks of Table I.
std::vector<const LinkPreset*> paperLinks()
{
    std::vector<const LinkPreset*> links;
    for (const char* id : {"cat1", "3g", "4g", "wifi"}) {
        if (const LinkPreset* preset = findLinkPreset(id))
            links.push_back(preset);
    }
    return links;
}

/// Of Fig. 17, whose uplinks the paper does not list: about equal steps of a logarithmic axis.
const std::vector<double> UplinksMbps = {0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24};

/// Where a frame of the plan of least latency is done before the next one comes, DADS keeps to it.
bool isLight(const SpeedupCase& studied, double fps)
{
    const Result<Evaluation>& leastLatency = studied.evaluations.back();
    return leastLatency && leastLatency->maxStageMs * fps < 1000;
}

double ratio(double above, double below)
{
    return below > 0 ? above / below : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

SpeedupsWorkspace::SpeedupsWorkspace(const StudioContext& context, QWidget* parent)
    : Workspace(context, parent)
    , m_over(new QComboBox)
    , m_fps(new NumberField)
    , m_note(new QLabel)
    , m_latency(new BarComparisonPlot(this))
    , m_throughput(new BarComparisonPlot(this))
{
    m_latency->setObjectName(QStringLiteral("latencySpeedups"));
    m_throughput->setObjectName(QStringLiteral("throughputGains"));
    m_latency->setTitle(tr("How much sooner is a frame done than on the first tier alone?"));
    m_throughput->setTitle(tr("How many more frames a second than the first tier alone?"));
    const QString empty = tr("Open a model to compare plans.");
    m_latency->setEmptyText(empty);
    m_throughput->setEmptyText(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(controlSpace);
    layout->addWidget(toolBar());
    layout->addWidget(m_latency, 1);
    layout->addWidget(m_throughput, 1);
    connect(&document(), &Document::answerChanged, this, [this] {
        if (isVisible())
            compute();
    });
    connect(&document(), &Document::scenarioChanged, this, &SpeedupsWorkspace::showSettings);
    showSettings();
}

QWidget* SpeedupsWorkspace::toolBar()
{
    auto* owner = new QWidget;
    m_over->setObjectName(QStringLiteral("speedupsOver"));
    m_over->addItem(tr("the paper's networks, over this link"), QStringLiteral("networks"));
    m_over->addItem(tr("this model, over CAT1, 3G, 4G and WiFi"), QStringLiteral("links"));
    m_over->addItem(tr("this model, as the uplink grows"), QStringLiteral("uplinks"));
    m_fps->setObjectName(QStringLiteral("speedupsFps"));
    m_fps->setUnit(tr("frames/s"));
    m_fps->setRange(1e-6, 1e6);
    m_fps->setToolTip(tr("Light load: the plan of least latency keeps up. Heavy load: DNN Surgery "
                         "takes the plan with the shortest longest stage."));
    m_note->setObjectName(QStringLiteral("speedupsNote"));
    m_note->setWordWrap(true);
    m_note->setProperty("look", "muted");
    auto* layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(groupSpace);
    layout->addWidget(new FormField(tr("Compare"), m_over));
    layout->addWidget(new FormField(tr("Load"), m_fps));
    layout->addWidget(m_note, 1, Qt::AlignBottom);
    connect(m_over, &QComboBox::activated, this, [this] {
        const std::string over = m_over->currentData().toString().toStdString();
        document().commit([&](Session& session) {
            return setSettingEdit(session, OverKey, over, tr("Speed-ups").toStdString(),
                                  m_over->currentText().toStdString());
        });
        compute();
    });
    connect(m_fps, &NumberField::committed, this, [this](double fps) {
        document().commit([&](Session& session) {
            return setSettingEdit(session, FpsKey, fps, tr("Load").toStdString());
        });
        compute();
    });
    return owner;
}

void SpeedupsWorkspace::showSettings()
{
    const Scenario& scenario = document().scenario();
    const QString over = QString::fromStdString(scenario.setting(OverKey, "networks"));
    const double fps = scenario.setting(FpsKey, LightFps);
    const bool changed = m_over->currentData().toString() != over || m_fps->value() != fps;
    m_over->setCurrentIndex(std::max(0, m_over->findData(over)));
    m_fps->setValue(fps);
    if (changed && isVisible())
        compute();
}

void SpeedupsWorkspace::activate()
{
    compute();
}

SpeedupQuestion SpeedupsWorkspace::question() const
{
    SpeedupQuestion asked;
    asked.fps = m_fps->value();
    const QString over = m_over->currentData().toString();
    if (over == QLatin1String("links")) {
        for (const LinkPreset* preset : paperLinks())
            asked.links.push_back(preset->link);
    } else if (over == QLatin1String("uplinks")) {
        Link link = document().scenario().links.front();
        for (const double mbps : UplinksMbps) {
            link.uplinkMbps = mbps;
            asked.links.push_back(link);
        }
        asked.methods.emplace_back(LeastLatency);
    } else {
        asked.networks = PaperNetworks;
    }
    return asked;
}

QString SpeedupsWorkspace::groupTitle(const SpeedupCase& studied, std::size_t place) const
{
    const QString over = m_over->currentData().toString();
    if (over == QLatin1String("links"))
        return translated(paperLinks()[place]->title);
    if (over == QLatin1String("uplinks"))
        return tr("%1 Mbit/s").arg(formatNumber(studied.link.uplinkMbps));
    return QString::fromStdString(studied.network);
}

/// Under which uplink the load is heavy (Fig. 17).
QString SpeedupsWorkspace::modesText(const std::vector<SpeedupCase>& cases, double fps)
{
    const auto firstLight = std::ranges::find_if(
        cases, [fps](const SpeedupCase& studied) { return isLight(studied, fps); });
    const QString rate = tr("%1 frames/s").arg(formatNumber(fps));
    if (firstLight == cases.begin())
        return tr("%1 are a light load at each of these uplinks.").arg(rate);
    if (firstLight == cases.end())
        return tr("%1 are a heavy load at each of these uplinks.").arg(rate);
    return tr("%1 are a heavy load up to %2 Mbit/s and a light one from %3 Mbit/s.")
        .arg(rate, formatNumber(std::prev(firstLight)->link.uplinkMbps),
             formatNumber(firstLight->link.uplinkMbps));
}

void SpeedupsWorkspace::compute()
{
    const std::shared_ptr<const Answer>& answer = document().answer();
    if (!answer) {
        m_latency->setData({});
        m_throughput->setData({});
        return;
    }
    jobs().run<Result<std::vector<SpeedupCase>>>(
        StudyJob, tr("Comparing networks and links"), WhenBusy::Finish,
        [scenario = document().scenario(), problem = answer->problem, asked = question()](
            const Context& context) { return speedupStudy(scenario, *problem, asked, context); },
        [this, asked = question()](const Result<std::vector<SpeedupCase>>& cases) {
            show(cases, asked);
        });
}

void SpeedupsWorkspace::show(const Result<std::vector<SpeedupCase>>& cases,
                             const SpeedupQuestion& question)
{
    BarComparisonData latency;
    latency.axisLabel = tr("latency speed-up");
    BarComparisonData throughput;
    throughput.axisLabel = tr("throughput gain");
    if (!cases) {
        m_latency->setEmptyText(translated(cases.error()));
        m_latency->setData({});
        m_throughput->setData({});
        return;
    }
    for (std::size_t i = 0; i < cases->size(); ++i)
        latency.groups.append(groupTitle((*cases)[i], i));
    throughput.groups = latency.groups;
    // The first method is what all others are held against.
    for (std::size_t method = 1; method < question.methods.size(); ++method) {
        if (question.methods[method] == LeastLatency)
            continue;
        const Method& shown = *findMethod(question.methods[method]);
        BarSeries sooner{fromUtf8(shown.id), translated(shown.title), {}};
        BarSeries more = sooner;
        for (const SpeedupCase& studied : *cases) {
            const Result<Evaluation>& base = studied.evaluations.front();
            const Result<Evaluation>& own = studied.evaluations[method];
            const double none = std::numeric_limits<double>::quiet_NaN();
            sooner.values.append(base && own ? ratio(base->latencyMs, own->latencyMs) : none);
            more.values.append(base && own ? ratio(own->throughputFps, base->throughputFps) : none);
        }
        latency.series.append(sooner);
        throughput.series.append(more);
    }
    m_latency->setData(latency);
    m_throughput->setData(throughput);
    if (question.methods.back() == LeastLatency && !cases->empty()) {
        m_note->setText(modesText(*cases, question.fps));
        return;
    }
    m_note->setText(question.links.empty()
                        ? tr("Devices and link are the session's; a throughput is 1 / longest "
                             "stage.")
                        : tr("Only the uplink's network changes; a throughput is 1 / longest "
                             "stage."));
}

QList<NamedFigure> SpeedupsWorkspace::figures() const
{
    if (m_latency->data().series.isEmpty())
        return {};
    return {{QStringLiteral("latency-speedup"), m_latency->figure()},
            {QStringLiteral("throughput-gain"), m_throughput->figure()}};
}

} // namespace edgecut::studio
