// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/genetic_page.h"

#include "app/studio/document/document.h"
#include "app/studio/document/linked_problem.h"
#include "app/studio/jobs/job_runner.h"
#include "app/studio/workspaces/exits_picture.h"
#include "core/base/numbers.h"
#include "core/session/edits.h"
#include "widgets/forms/form_field.h"
#include "widgets/forms/number_field.h"
#include "widgets/forms/option_form.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace edgecut::studio {

namespace {

const QString jobKind = QStringLiteral("genetic");
constexpr int lookEveryMs = 33;
constexpr int controlsWidth = 280;

/// Pre-DNNOff, Section 5.2: read off its Fig. 5.2 by the author.
constexpr int publishedBest = 12, publishedMean = 21;

} // namespace

GeneticPage::GeneticPage(const StudioContext& context, QWidget* parent)
    : LearningPage(parent)
    , m_context(context)
    , m_of(new QComboBox)
    , m_form(new OptionForm)
    , m_seed(new NumberField)
    , m_stop(new QPushButton(tr("&Stop")))
    , m_headline(new QLabel)
    , m_plot(new LearningPlot)
    , m_plan(new ExitChains)
{
    m_headline->setObjectName(QStringLiteral("geneticHeadline"));
    m_headline->setWordWrap(true);
    m_headline->setFont(typeFont(TypeSize::Body, true));
    m_plot->setObjectName(QStringLiteral("geneticPlot"));
    m_plot->setTitle(tr("What the genetic algorithm finds, against the exact answer"));
    m_plan->setObjectName(QStringLiteral("geneticPlan"));
    m_plan->setEmptyText(tr("Click into the plot to see the best plan of a generation."));
    auto* right = new QVBoxLayout;
    right->setSpacing(controlSpace);
    right->addWidget(m_headline);
    right->addWidget(m_plot, 3);
    right->addWidget(m_plan, 2);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(groupSpace, controlSpace, groupSpace, controlSpace);
    layout->setSpacing(groupSpace);
    layout->addWidget(controls());
    layout->addLayout(right, 1);
    m_timer.setInterval(lookEveryMs);
    connectControls();
}

QWidget* GeneticPage::controls()
{
    m_of->setObjectName(QStringLiteral("geneticOf"));
    m_of->addItem(tr("Early-exit network"), QStringLiteral("exits"));
    m_of->addItem(tr("Model in view"), QStringLiteral("model"));
    m_form->setOptions(geneticOptionSpecs());
    m_seed->setObjectName(QStringLiteral("geneticSeed"));
    m_seed->setRange(0, 1e9);
    m_seed->setStep(1);
    auto* another = new QPushButton(tr("Search with &another seed"));
    another->setObjectName(QStringLiteral("geneticAnother"));
    connect(another, &QPushButton::clicked, this,
            [this] { set("seed", m_seed->value() + 1, 1, tr("Seed of the genetic algorithm")); });
    m_stop->setObjectName(QStringLiteral("geneticStop"));
    m_stop->setEnabled(false);
    auto* honest = new QLabel(tr("Iterations and operators are Pre-DNNOff's; it prints neither "
                                 "population nor rates, so those are this program's, "
                                 "and so are elite and cut-off. A heuristic: "
                                 "the exact answer is a minimum cut."));
    honest->setWordWrap(true);
    honest->setProperty("look", "muted");
    auto* box = new QWidget;
    box->setFixedWidth(controlsWidth);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(controlSpace);
    layout->addWidget(new FormField(tr("Searches"), m_of));
    layout->addWidget(m_form);
    layout->addWidget(new FormField(tr("Seed"), m_seed));
    layout->addWidget(another);
    layout->addWidget(m_stop);
    layout->addWidget(honest);
    layout->addStretch(1);
    return box;
}

void GeneticPage::connectControls()
{
    connect(m_of, &QComboBox::activated, this, [this](int index) {
        const std::string of = m_of->itemData(index).toString().toStdString();
        m_context.document.commit([&](Session& session) {
            return setSettingEdit(session, "learning/genetic-of",
                                  of == "exits" ? std::nullopt : std::optional(of),
                                  tr("What is searched genetically").toStdString(),
                                  m_of->itemText(index).toStdString());
        });
    });
    connect(m_form, &OptionForm::valueCommitted, this, [this](const QString& key, double value) {
        const auto spec = std::ranges::find_if(
            geneticOptionSpecs(), [&](const OptionSpec& one) { return fromUtf8(one.key) == key; });
        if (spec != geneticOptionSpecs().end())
            set(std::string(spec->key), value, spec->standard, translated(spec->label));
    });
    connect(m_seed, &NumberField::committed, this,
            [this](double value) { set("seed", value, 1, tr("Seed of the genetic algorithm")); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_context.jobs.cancelKind(jobKind);
        m_timer.stop();
        m_stop->setEnabled(false);
        showProgress();
        m_headline->setText(tr("Stopped; what was found until then stays."));
    });
    connect(&m_timer, &QTimer::timeout, this, &GeneticPage::showProgress);
    connect(m_plot, &LearningPlot::roundClicked, this, &GeneticPage::showRound);
}

void GeneticPage::set(const std::string& key, double value, double standard, const QString& label)
{
    m_context.document.commit([&](Session& session) {
        return setSettingEdit(session, "learning/genetic-" + key,
                              value == standard ? std::nullopt
                                                : std::optional(formatShortest(value)),
                              label.toStdString(), formatNumber(value).toStdString());
    });
}

void GeneticPage::showSettings(const GeneticSettings& settings)
{
    m_of->setCurrentIndex(settings.ofModel ? 1 : 0);
    m_form->setValues(settings.options);
    m_seed->setValue(static_cast<double>(settings.seed));
}

void GeneticPage::refresh()
{
    const GeneticSettings settings = geneticSettings(m_context.document.scenario());
    const std::shared_ptr<const ScenarioProblem>& model = m_context.document.model();
    const std::vector<Link>& links = m_context.document.scenario().links;
    const bool isSameModel =
        !settings.ofModel || (model == m_askedModel && (!model || links == m_askedLinks));
    if (m_asked == settings && isSameModel)
        return;
    showSettings(settings);
    m_asked = settings;
    m_askedModel = settings.ofModel ? model : nullptr;
    m_askedLinks = links;
    if (settings.ofModel && !model) {
        m_context.jobs.cancelKind(jobKind);
        showFailure(tr("Open a model to search where to cut it."));
        return;
    }
    search(settings);
}

void GeneticPage::search(const GeneticSettings& settings)
{
    m_answer.reset();
    m_plan->setPicture({});
    m_plot->setRound({});
    m_progress = std::make_shared<GeneticProgress>();
    std::string text;
    if (!settings.ofModel && !settings.exits.isOwn()) {
        Result<std::string> blob = m_context.document.session().blob(settings.exits.blob);
        if (!blob) {
            showFailure(translated(blob.error()));
            return;
        }
        text = std::move(*blob);
    }
    m_stop->setEnabled(true);
    m_headline->setText(tr("Searching …"));
    m_timer.start();
    m_context.jobs.run<Result<GeneticAnswer>>(
        jobKind, tr("Searching genetically"), WhenBusy::Replace,
        [settings, text = std::move(text), progress = m_progress,
         problem = m_askedModel ? withLinks(m_askedModel, m_askedLinks)
                                : nullptr](const Context& context) {
            if (!settings.ofModel)
                return searchExits(settings, text, *progress, context);
            return searchModel(settings, problem, *progress, context);
        },
        [this](const Result<GeneticAnswer>& answer) { showAnswer(answer); });
}

LearningData GeneticPage::curves(const std::vector<GeneticGeneration>& generations) const
{
    LearningData drawn;
    drawn.roundLabel = tr("Generation");
    LearningLine best{QStringLiteral("genetic"), tr("best"), false, {}};
    LearningLine mean{QStringLiteral("genetic"), tr("mean"), true, {}};
    for (const GeneticGeneration& generation : generations) {
        best.values.append(generation.best);
        mean.values.append(generation.mean);
    }
    drawn.lines = {mean, best};
    if (m_answer) {
        drawn.references.append({QStringLiteral("min-cut"),
                                 tr("exact %1").arg(formatMs(m_answer->exactMs)),
                                 m_answer->exactMs});
        if (m_answer->published)
            drawn.marks = {{tr("published: best found"), publishedBest},
                           {tr("published: mean steady"), publishedMean}};
    }
    return drawn;
}

void GeneticPage::showProgress()
{
    if (m_progress && !m_answer)
        m_plot->setData(curves(m_progress->generations()));
}

void GeneticPage::showAnswer(const Result<GeneticAnswer>& answer)
{
    m_timer.stop();
    m_stop->setEnabled(false);
    if (!answer) {
        if (answer.error().code != ErrorCode::Cancelled)
            showFailure(translated(answer.error()));
        return;
    }
    m_answer = *answer;
    m_plot->setData(curves(m_answer->generations));
    if (m_answer->generations.empty())
        return;
    const double best = m_answer->generations.back().best;
    const double gap = m_answer->exactMs > 0 ? best / m_answer->exactMs - 1 : 0;
    m_headline->setText(tr("Best %1 after %2 plans, %3 above the exact %4")
                            .arg(formatMs(best),
                                 formatNumber(static_cast<double>(m_answer->evaluations), 6),
                                 formatPercent(gap), formatMs(m_answer->exactMs)));
    showRound(static_cast<int>(m_answer->generations.size()) - 1);
}

void GeneticPage::showRound(int round)
{
    const auto at = static_cast<std::size_t>(round);
    if (!m_answer || at >= m_answer->generations.size())
        return;
    m_plot->setRound(round);
    if (m_answer->exits) {
        if (const auto solution = exitsSolutionOf(*m_answer->exits, m_answer->exitLeaders[at]))
            m_plan->setPicture(exitsPicture(*m_answer->exits, *solution));
        return;
    }
    ExitChainsPicture picture;
    for (const std::string& tier : m_answer->problem->tiers)
        picture.tiers.append(fromUtf8(tier));
    picture.exits = {
        planChain(*m_answer->problem, m_answer->leaders[at], tr("generation %1").arg(round),
                  m_answer->generations[at].best),
        planChain(*m_answer->problem, *m_answer->exactPlan, tr("exact"), m_answer->exactMs)};
    m_plan->setPicture(picture);
}

void GeneticPage::showFailure(const QString& text)
{
    m_timer.stop();
    m_stop->setEnabled(false);
    m_answer.reset();
    m_headline->setText(text);
    m_plot->setEmptyText(text);
    m_plot->setData({});
    m_plan->setPicture({});
}

void GeneticPage::fit()
{
    m_plot->resetView();
}

QList<NamedFigure> GeneticPage::figures() const
{
    if (!m_answer || m_answer->generations.empty())
        return {};
    return {{QStringLiteral("genetic-generations"), m_plot->figure()},
            {QStringLiteral("genetic-plan"), m_plan->figure()}};
}

} // namespace edgecut::studio
