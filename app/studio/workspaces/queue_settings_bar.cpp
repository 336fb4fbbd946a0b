// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/queue_settings_bar.h"

#include "app/studio/document/document.h"
#include "core/base/numbers.h"
#include "core/session/edits.h"
#include "widgets/forms/form_field.h"
#include "widgets/forms/number_field.h"
#include "widgets/forms/option_form.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace edgecut::studio {

namespace {

constexpr double standardMu = 10;

/// Several controls under one caption.
QWidget* together(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unitSpace);
    row->setMinimumHeight(QLineEdit().sizeHint().height());
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    row->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return row;
}

} // namespace

QueueSettingsBar::QueueSettingsBar(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_workload(new QComboBox)
    , m_draw(new QToolButton)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_form(new OptionForm)
    , m_seed(new NumberField)
    , m_policies(new QToolButton)
    , m_policyMenu(new QMenu(this))
    , m_isBounded(new QCheckBox)
    , m_mu(new NumberField)
    , m_servers(new NumberField)
    , m_mergesBlocks(new QCheckBox(tr("&Merge")))
{
    m_isBounded->setObjectName(QStringLiteral("queueBounded"));
    m_isBounded->setAccessibleName(tr("Bound the waiting"));
    m_isBounded->setToolTip(
        tr("Requests that have waited so many times their service go before all others"));
    m_mu->setObjectName(QStringLiteral("queueMu"));
    m_mu->setRange(0, 1e6);
    m_mu->setUnit(tr("× service"));
    m_mu->setAccessibleName(tr("Waiting bound"));
    m_mu->setToolTip(m_isBounded->toolTip());
    m_servers->setObjectName(QStringLiteral("queueServers"));
    m_servers->setRange(1, QueueOptions::mostServers);
    m_servers->setStep(1);
    m_mergesBlocks->setObjectName(QStringLiteral("queueMergeBlocks"));
    m_mergesBlocks->setToolTip(tr("A user's layers that follow one another are served as one, with "
                                  "the mean of their efficiencies"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(groupSpace);
    layout->addWidget(workloadField());
    layout->addWidget(policiesField());
    layout->addWidget(new FormField(tr("Waiting bound"), together({m_isBounded, m_mu})));
    layout->addWidget(new FormField(tr("Servers"), m_servers));
    layout->addWidget(new FormField(tr("Blocks"), together({m_mergesBlocks})));
    layout->addStretch(1);
    connectFields();
    show();
}

QWidget* QueueSettingsBar::workloadField()
{
    m_workload->setObjectName(QStringLiteral("queueWorkload"));
    m_workload->setAccessibleName(tr("Workload"));
    m_workload->setMinimumContentsLength(18);
    m_draw->setObjectName(QStringLiteral("queueDraw"));
    m_draw->setText(tr("&Draw …"));
    m_draw->setProperty("look", "chip");
    m_draw->setToolTip(tr("How many requests are drawn, when they come and what they are worth"));
    m_popup->setObjectName(QStringLiteral("queueDrawForm"));
    m_popup->setProperty("look", "card");
    m_popup->setAttribute(Qt::WA_StyledBackground);
    m_form->setOptions(workloadOptionSpecs());
    m_seed->setRange(0, 1e9);
    m_seed->setStep(1);
    m_seed->setObjectName(QStringLiteral("queueSeed"));
    auto* honest =
        new QLabel(tr("Layers of AlexNet, VGG-16, ResNet-32 and MobileNet-v1 for "
                      "CIFAR-10. Times are predicted for %1; values are example data, "
                      "since the paper prints none.")
                       .arg(QString::fromStdString(findDevice(standardEdgeDevice())->title)));
    honest->setWordWrap(true);
    honest->setProperty("look", "muted");
    auto* another = new QPushButton(tr("Draw &another"));
    another->setObjectName(QStringLiteral("queueDrawAnother"));
    connect(another, &QPushButton::clicked, this,
            [this] { setNumber("seed", m_seed->value() + 1, 1, tr("Seed of the workload")); });
    auto* layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_form);
    layout->addWidget(new FormField(tr("Seed"), m_seed));
    layout->addWidget(another);
    layout->addWidget(honest);
    return new FormField(tr("Workload"), together({m_workload, m_draw}));
}

QWidget* QueueSettingsBar::policiesField()
{
    m_policies->setObjectName(QStringLiteral("queuePolicies"));
    m_policies->setProperty("look", "chip");
    m_policies->setPopupMode(QToolButton::InstantPopup);
    m_policies->setMenu(m_policyMenu);
    m_policies->setToolTip(tr("Up to four policies side by side"));
    for (const Policy& policy : policies()) {
        QAction* action = m_policyMenu->addAction(translated(policy.title));
        action->setCheckable(true);
        action->setData(fromUtf8(policy.id));
        action->setToolTip(translated(policy.takes));
        connect(action, &QAction::triggered, this, &QueueSettingsBar::choosePolicies);
    }
    return new FormField(tr("Policies"), m_policies);
}

void QueueSettingsBar::connectFields()
{
    connect(m_workload, &QComboBox::activated, this, &QueueSettingsBar::chooseWorkload);
    connect(m_draw, &QToolButton::clicked, this, &QueueSettingsBar::openForm);
    connect(m_form, &OptionForm::valueCommitted, this, [this](const QString& key, double value) {
        const auto spec = std::ranges::find_if(
            workloadOptionSpecs(), [&](const OptionSpec& one) { return fromUtf8(one.key) == key; });
        if (spec != workloadOptionSpecs().end())
            setNumber(key.toUtf8().constData(), value, spec->standard, translated(spec->label));
    });
    connect(m_seed, &NumberField::committed, this,
            [this](double value) { setNumber("seed", value, 1, tr("Seed of the workload")); });
    connect(m_isBounded, &QCheckBox::clicked, this, [this](bool isBounded) {
        set("mu", isBounded ? std::optional(formatShortest(standardMu)) : std::nullopt,
            tr("Waiting bound"), isBounded ? formatNumber(standardMu) : tr("none"));
    });
    connect(m_mu, &NumberField::committed, this, [this](double value) {
        set("mu", formatShortest(value), tr("Waiting bound"), formatNumber(value));
    });
    connect(m_servers, &NumberField::committed, this,
            [this](double value) { setNumber("servers", std::floor(value), 1, tr("Servers")); });
    connect(m_mergesBlocks, &QCheckBox::clicked, this, [this](bool merges) {
        set("merge-blocks", merges ? std::optional<std::string>("1") : std::nullopt,
            tr("Merge blocks"), merges ? tr("on") : tr("off"));
    });
    connect(&m_document, &Document::scenarioChanged, this, &QueueSettingsBar::show);
    // A file that was just opened is what one wants to see.
    connect(&m_document, &Document::inputAdded, this, [this](const QString& kind) {
        if (kind == QLatin1String("workload"))
            set("source", std::nullopt, tr("Workload"), tr("file"));
    });
}

void QueueSettingsBar::set(const char* key, const std::optional<std::string>& value,
                           const QString& label, const QString& shown)
{
    m_document.commit([&](Session& session) {
        return setSettingEdit(session, std::string("schedule/").append(key), value,
                              label.toStdString(), shown.toStdString());
    });
}

void QueueSettingsBar::setNumber(const char* key, double value, double standard,
                                 const QString& label)
{
    set(key, value == standard ? std::nullopt : std::optional(formatShortest(value)), label,
        formatNumber(value));
}

void QueueSettingsBar::chooseWorkload(int index)
{
    const QString number = m_workload->itemData(index).toString();
    if (number.isEmpty()) {
        set("source", std::string("drawn"), tr("Workload"), tr("drawn"));
        return;
    }
    if (m_document.scenario().setting("schedule/source", "file") == "drawn")
        set("source", std::nullopt, tr("Workload"), tr("file"));
    m_document.commit(
        [&](Session& session) { return selectInputEdit(session, number.toStdString()); });
}

void QueueSettingsBar::choosePolicies()
{
    QStringList chosen;
    for (const QAction* action : m_policyMenu->actions()) {
        if (action->isChecked())
            chosen.append(action->data().toString());
    }
    if (chosen.isEmpty() || chosen.size() > static_cast<qsizetype>(QueueSettings::mostLanes)) {
        showPolicies();
        return;
    }
    set("policies", chosen.join(QLatin1Char(',')).toStdString(), tr("Policies"),
        chosen.join(QStringLiteral(", ")));
}

void QueueSettingsBar::openForm()
{
    constexpr int formWidth = 340;
    m_popup->setFixedWidth(formWidth);
    m_popup->adjustSize();
    m_popup->move(m_draw->mapToGlobal(QPoint(0, m_draw->height() + unitSpace)));
    m_popup->show();
    if (NumberField* field = m_form->field(QStringLiteral("requests")))
        field->setFocus();
}

void QueueSettingsBar::show()
{
    const QueueSettings settings = queueSettings(m_document.scenario());
    showWorkloads();
    showPolicies();
    m_draw->setEnabled(settings.isDrawn());
    m_form->setValues(settings.drawn);
    m_seed->setValue(static_cast<double>(settings.seed));
    m_isBounded->setChecked(settings.queue.mu.has_value());
    m_mu->setEnabled(settings.queue.mu.has_value());
    m_mu->setValue(settings.queue.mu.value_or(standardMu));
    m_servers->setValue(settings.queue.servers);
    m_mergesBlocks->setChecked(settings.mergesBlocks);
}

void QueueSettingsBar::showWorkloads()
{
    const QSignalBlocker blocker(m_workload);
    const Scenario& scenario = m_document.scenario();
    const bool isDrawn = queueSettings(scenario).isDrawn();
    const Scenario::Input* shown = scenario.shownInput("workload");
    m_workload->clear();
    m_workload->addItem(tr("Drawn at random"), QString());
    for (const Scenario::Input& input : scenario.inputs) {
        if (input.kind != "workload")
            continue;
        m_workload->addItem(QString::fromStdString(input.name),
                            QString::fromStdString(input.number));
        if (!isDrawn && shown && shown->number == input.number)
            m_workload->setCurrentIndex(m_workload->count() - 1);
    }
}

void QueueSettingsBar::showPolicies()
{
    const std::vector<std::string> chosen = queueSettings(m_document.scenario()).policies;
    const bool isFull = chosen.size() >= QueueSettings::mostLanes;
    for (QAction* action : m_policyMenu->actions()) {
        const bool isChosen =
            std::ranges::find(chosen, action->data().toString().toStdString()) != chosen.end();
        action->setChecked(isChosen);
        action->setEnabled(isChosen ? chosen.size() > 1 : !isFull);
    }
    m_policies->setText(tr("%n chosen", nullptr, static_cast<int>(chosen.size())));
}

} // namespace edgecut::studio
