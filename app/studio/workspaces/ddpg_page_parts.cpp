// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the agent is made of.
#include "app/studio/document/document.h"
#include "app/studio/workspaces/ddpg_page.h"
#include "widgets/forms/form_field.h"
#include "widgets/forms/number_field.h"
#include "widgets/forms/option_form.h"
#include "widgets/graph/graph_view.h"
#include "widgets/scheduling/clock_bar.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace edgecut::studio {

namespace {

constexpr int lookEveryMs = 50;
constexpr int controlsWidth = 270;

} // namespace

DdpgPage::DdpgPage(const StudioContext& context, QWidget* parent)
    : LearningPage(parent)
    , m_context(context)
    , m_form(new OptionForm)
    , m_seed(new NumberField)
    , m_stop(new QPushButton(tr("&Stop and keep")))
    , m_many(new QPushButton(tr("&20 seeds")))
    , m_headline(new QLabel)
    , m_planText(new QLabel)
    , m_plot(new LearningPlot)
    , m_gaps(new SpreadPlot)
    , m_plans(new QButtonGroup(this))
    , m_clock(new ClockBar)
    , m_graph(new GraphView)
{
    m_timer.setInterval(lookEveryMs);
    build();
    connectControls();
    showGaps({}, false);
}

void DdpgPage::build()
{
    m_headline->setObjectName(QStringLiteral("ddpgHeadline"));
    m_headline->setWordWrap(true);
    m_headline->setFont(typeFont(TypeSize::Body, true));
    m_plot->setObjectName(QStringLiteral("ddpgPlot"));
    m_plot->setTitle(tr("What the agent learns"));
    m_gaps->setObjectName(QStringLiteral("ddpgGaps"));
    m_graph->setObjectName(QStringLiteral("ddpgGraph"));
    m_graph->setOverlaysShown(false);
    m_graph->setAccessibleName(tr("The plan on the graph"));
    m_clock->setObjectName(QStringLiteral("ddpgClock"));
    auto* plots = new QHBoxLayout;
    plots->setSpacing(groupSpace);
    plots->addWidget(m_plot, 3);
    plots->addWidget(m_gaps, 2);
    auto* right = new QVBoxLayout;
    right->setSpacing(controlSpace);
    right->addWidget(m_headline);
    right->addLayout(plots, 3);
    right->addWidget(planBar());
    right->addWidget(m_graph, 2);
    right->addWidget(m_clock);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(groupSpace, controlSpace, groupSpace, controlSpace);
    layout->setSpacing(groupSpace);
    layout->addWidget(controls());
    layout->addLayout(right, 1);
}

/// Whose plan the graph shows.
QWidget* DdpgPage::planBar()
{
    struct Choice
    {
        Shown which;
        const char* name;
        QString text;
    };
    const QList<Choice> choices = {{Episode, "ddpgPlanEpisode", tr("Episode")},
                                   {Answer, "ddpgPlanAnswer", tr("Answer")},
                                   {Visited, "ddpgPlanVisited", tr("Best tried")},
                                   {Random, "ddpgPlanRandom", tr("Random search")},
                                   {Exact, "ddpgPlanExact", tr("Exact optimum")}};
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(controlSpace);
    layout->addWidget(new QLabel(tr("On the graph:")));
    for (const Choice& choice : choices) {
        auto* button = new QRadioButton(choice.text);
        button->setObjectName(QLatin1String(choice.name));
        m_plans->addButton(button, choice.which);
        layout->addWidget(button);
    }
    m_plans->button(Episode)->setChecked(true);
    m_planText->setObjectName(QStringLiteral("ddpgPlanText"));
    m_planText->setProperty("look", "muted");
    // Long names of tiers must not widen the window.
    m_planText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_planText, 1);
    return bar;
}

QWidget* DdpgPage::controls()
{
    m_form->setOptions(ddpgOptionSpecs());
    m_form->setObjectName(QStringLiteral("ddpgForm"));
    m_seed->setObjectName(QStringLiteral("ddpgSeed"));
    m_seed->setRange(0, 1e9);
    m_seed->setStep(1);
    auto* another = new QPushButton(tr("Train with &another seed"));
    another->setObjectName(QStringLiteral("ddpgAnother"));
    connect(another, &QPushButton::clicked, this,
            [this] { set("seed", m_seed->value() + 1, 1, tr("Seed of the agent")); });
    m_many->setObjectName(QStringLiteral("ddpgMany"));
    m_many->setToolTip(tr("Trains twenty agents, from this seed on, and shows how far above the "
                          "optimum their answers are"));
    m_stop->setObjectName(QStringLiteral("ddpgStop"));
    m_stop->setEnabled(false);
    auto* honest = new QLabel(
        tr("Episodes, steps and the widths of both networks (50 and 30) are mobile web AR's; the "
           "rest, of which it is silent, is DDPG's own paper's, but for discount, replay and "
           "target networks, which suit 40 000 steps. A heuristic without a bound: the exact "
           "optimum is one minimum cut."));
    honest->setWordWrap(true);
    honest->setProperty("look", "muted");
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_form);
    layout->addWidget(new FormField(tr("Seed"), m_seed));
    layout->addWidget(another);
    layout->addWidget(m_many);
    layout->addWidget(m_stop);
    layout->addWidget(honest);
    layout->addStretch(1);
    auto* scrolled = new QScrollArea;
    scrolled->setWidget(box);
    scrolled->setWidgetResizable(true);
    scrolled->viewport()->setAutoFillBackground(false);
    box->setAutoFillBackground(false);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFixedWidth(controlsWidth);
    return scrolled;
}

void DdpgPage::connectControls()
{
    connect(m_form, &OptionForm::valueCommitted, this, [this](const QString& key, double value) {
        const auto spec = std::ranges::find_if(
            ddpgOptionSpecs(), [&](const OptionSpec& one) { return fromUtf8(one.key) == key; });
        if (spec != ddpgOptionSpecs().end())
            set(std::string(spec->key), value, spec->standard, translated(spec->label));
    });
    connect(m_seed, &NumberField::committed, this,
            [this](double value) { set("seed", value, 1, tr("Seed of the agent")); });
    connect(m_stop, &QPushButton::clicked, this, &DdpgPage::stop);
    connect(m_many, &QPushButton::clicked, this, &DdpgPage::study);
    connect(&m_timer, &QTimer::timeout, this, &DdpgPage::look);
    connect(m_plot, &LearningPlot::roundClicked, this, &DdpgPage::showEpisode);
    connect(m_plans, &QButtonGroup::idClicked, this, &DdpgPage::showPlan);
    connect(m_clock, &ClockBar::timeChanged, this, [this](double at) {
        const int episode = static_cast<int>(std::lround(at));
        if (episode != m_episode)
            showEpisode(episode);
    });
    connect(m_clock, &ClockBar::stepRequested, this,
            [this](int by) { showEpisode(m_episode + by); });
}

} // namespace edgecut::studio
