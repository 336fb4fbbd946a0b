// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/times_dialog.h"

#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace edgecut::studio {

namespace {

/// How a profile fits: the costs it is laid over do not matter.
Result<EngineMatch> matchOf(const Graph& graph, const EngineProfile& profile)
{
    CostTable costs;
    costs.tierCount = 1;
    costs.costs.resize(graph.layerCount());
    return applyEngineProfile(costs, graph, 0, Device(), profile);
}

QString fitText(const Graph& graph, const EngineProfile& profile)
{
    const Result<EngineMatch> match = matchOf(graph, profile);
    if (!match)
        return translated(match.error().message);
    const auto rows = static_cast<int>(profile.steps.size());
    const auto strangers = static_cast<int>(match->strangers.size());
    QString text = TimesDialog::tr("%1 of %n row(s) of %2 name layers of %3.", nullptr, rows)
                       .arg(rows - strangers)
                       .arg(sourceTitle(profile), QString::fromStdString(graph.name()));
    if (!match->fused.empty())
        text += QLatin1Char(' ') +
                TimesDialog::tr("%n group(s) of layers were measured as one kernel and stay on one "
                                "tier.",
                                nullptr, static_cast<int>(match->fused.size()));
    if (!match->missing.empty())
        text +=
            QLatin1Char(' ') + TimesDialog::tr("%n layer(s) without a time keep the predicted one.",
                                               nullptr, static_cast<int>(match->missing.size()));
    return text;
}

} // namespace

TimesDialog::TimesDialog(Document& document, ReadTimes times, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_times(std::move(times))
    , m_fit(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("timesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Measured times"));
    auto* question = new QLabel(tr("Where were the times of %1 measured?").arg(m_times.name));
    question->setWordWrap(true);
    m_fit->setObjectName(QStringLiteral("timesFit"));
    m_fit->setWordWrap(true);
    m_fit->setMinimumWidth(420);
    m_fit->setProperty("look", "muted");
    auto* form = new QFormLayout;
    const Scenario& scenario = m_document.scenario();
    const std::vector<std::optional<std::size_t>> likely = likelyProfiles(m_times, scenario);
    for (std::size_t tier = 0; tier < scenario.tiers.size(); ++tier)
        form->addRow(QString::fromStdString(scenario.tiers[tier].name),
                     tierChoice(tier, likely[tier]));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use these times"));
    for (QAbstractButton* button : m_buttons->buttons())
        button->setIcon({}); // the style's own are of another set
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(groupSpace);
    layout->addWidget(question);
    layout->addLayout(form);
    layout->addWidget(m_fit);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TimesDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &TimesDialog::reject);
    // Undo, another model or other tiers make the question another one.
    connect(&document, &Document::edited, this, &TimesDialog::reject);
    showFit();
}

QComboBox* TimesDialog::tierChoice(std::size_t tier, std::optional<std::size_t> likely)
{
    auto* choice = new QComboBox;
    choice->setObjectName(QStringLiteral("timesOfTier%1").arg(tier));
    choice->addItem(tr("keeps its times"), -1);
    for (std::size_t i = 0; i < m_times.profiles.size(); ++i)
        choice->addItem(sourceTitle(m_times.profiles[i]), static_cast<int>(i));
    choice->setCurrentIndex(likely ? static_cast<int>(*likely) + 1 : 0);
    connect(choice, &QComboBox::currentIndexChanged, this, &TimesDialog::showFit);
    m_choices.append(choice);
    return choice;
}

std::vector<std::optional<std::size_t>> TimesDialog::chosen() const
{
    std::vector<std::optional<std::size_t>> profiles;
    for (const QComboBox* choice : m_choices) {
        const int profile = choice->currentData().toInt();
        profiles.push_back(profile < 0 ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(profile)));
    }
    return profiles;
}

void TimesDialog::showFit()
{
    const std::shared_ptr<const ScenarioProblem>& model = m_document.model();
    QStringList lines;
    bool fits = model && model->graph;
    bool any = false;
    for (const std::optional<std::size_t>& profile : chosen()) {
        if (!profile || !fits)
            continue;
        any = true;
        fits = matchOf(*model->graph, m_times.profiles[*profile]).has_value();
        const QString line = fitText(*model->graph, m_times.profiles[*profile]);
        if (!lines.contains(line))
            lines.append(line);
    }
    m_fit->setText(any ? lines.join(QLatin1Char('\n')) : tr("Choose a tier."));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(fits && any);
}

void TimesDialog::accept()
{
    disconnect(&m_document, &Document::edited, this, nullptr);
    m_document.useTimes(m_times, chosen());
    QDialog::accept();
}

} // namespace edgecut::studio
