// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/exits_settings_bar.h"

#include "app/studio/document/document.h"
#include "core/base/numbers.h"
#include "core/session/edits.h"
#include "widgets/forms/form_field.h"
#include "widgets/forms/log_slider.h"
#include "widgets/forms/number_field.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace edgecut::studio {

namespace {

NumberField* field(const char* name, double least, double most, const QString& unit)
{
    auto* made = new NumberField;
    made->setObjectName(QString::fromLatin1(name));
    made->setRange(least, most);
    made->setUnit(unit);
    made->setDigits(4);
    return made;
}

QHBoxLayout* rowIn(QWidget* row)
{
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(groupSpace);
    return layout;
}

} // namespace

ExitsSettingsBar::ExitsSettingsBar(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_network(new QComboBox)
    , m_method(new QComboBox)
    , m_uplink(field("exitsUplink", ExitsSettings::leastMbps, ExitsSettings::mostMbps,
                     QStringLiteral("Mbit/s")))
    , m_downlink(field("exitsDownlink", ExitsSettings::leastMbps, ExitsSettings::mostMbps,
                       QStringLiteral("Mbit/s")))
    , m_mean(field("exitsMean", 0, 100, QStringLiteral("%")))
    , m_sd(field("exitsSd", 0, 100, QStringLiteral("%")))
    , m_deadline(field("exitsDeadline", 0, 1e9, QStringLiteral("ms")))
    , m_slider(new LogSlider)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(controlSpace);
    layout->addWidget(firstRow());
    layout->addWidget(secondRow());
    connectFields();
    showNetworks();
}

QWidget* ExitsSettingsBar::firstRow()
{
    m_network->setObjectName(QStringLiteral("exitsNetwork"));
    m_method->setObjectName(QStringLiteral("exitsMethod"));
    for (const ExitsMethod& method : exitsMethods()) {
        m_method->addItem(translated(method.title), fromUtf8(method.id));
        m_method->setItemData(m_method->count() - 1, translated(method.answers), Qt::ToolTipRole);
    }
    m_slider->setObjectName(QStringLiteral("exitsDeadlineSlider"));
    m_slider->setAccessibleName(tr("Deadline"));
    m_slider->setMinimumWidth(140);
    auto* row = new QWidget;
    QHBoxLayout* layout = rowIn(row);
    layout->addWidget(new FormField(tr("Network"), m_network));
    layout->addWidget(new FormField(tr("Method"), m_method));
    layout->addWidget(new FormField(tr("Uplink"), m_uplink));
    layout->addWidget(new FormField(tr("Downlink"), m_downlink));
    layout->addWidget(new FormField(tr("Deadline (Edgent)"), m_deadline));
    layout->addWidget(m_slider, 1, Qt::AlignBottom);
    return row;
}

QWidget* ExitsSettingsBar::secondRow()
{
    auto* row = new QWidget;
    m_accuracyRow = rowIn(row);
    m_accuracyRow->addWidget(new FormField(tr("Required accuracy"), m_mean));
    m_accuracyRow->addWidget(new FormField(tr("Its standard deviation"), m_sd));
    m_accuracyRow->addStretch(1);
    return row;
}

void ExitsSettingsBar::connectFields()
{
    const auto number = [this](NumberField* from, const char* key, double scale,
                               const QString& label) {
        connect(from, &NumberField::committed, this,
                [this, key, scale, label](double value) { setNumber(key, value / scale, label); });
    };
    number(m_uplink, "uplink", 1, tr("Uplink of the exits"));
    number(m_downlink, "downlink", 1, tr("Downlink of the exits"));
    number(m_mean, "mean", 100, tr("Required accuracy"));
    number(m_sd, "sd", 100, tr("Standard deviation of the required accuracy"));
    number(m_deadline, "deadline", 1, tr("Deadline"));
    connect(m_slider, &LogSlider::changing, m_deadline, &NumberField::setValue);
    connect(m_slider, &LogSlider::committed, this,
            [this](double ms) { setNumber("deadline", ms, tr("Deadline")); });
    connect(m_network, &QComboBox::activated, this, &ExitsSettingsBar::chooseNetwork);
    connect(m_method, &QComboBox::activated, this, [this](int index) {
        set("method", m_method->itemData(index).toString().toStdString(),
            tr("How the exits are served"), m_method->itemText(index));
    });
    connect(&m_document, &Document::scenarioChanged, this, &ExitsSettingsBar::showNetworks);
    // A file that was just opened is what one wants to see.
    connect(&m_document, &Document::inputAdded, this, [this](const QString& kind) {
        if (kind == QLatin1String("exits"))
            set("source", std::nullopt, tr("Early-exit network"), tr("file"));
    });
}

void ExitsSettingsBar::set(const std::string& key, const std::optional<std::string>& value,
                           const QString& label, const QString& shown)
{
    m_document.commit([&](Session& session) {
        return setSettingEdit(session, "exits/" + key, value, label.toStdString(),
                              shown.toStdString());
    });
}

void ExitsSettingsBar::setNumber(const std::string& key, double value, const QString& label)
{
    set(key, formatShortest(value), label, formatNumber(value));
}

void ExitsSettingsBar::setUplink(double mbps)
{
    setNumber("uplink", mbps, tr("Uplink of the exits"));
}

void ExitsSettingsBar::chooseNetwork(int index)
{
    const QString id = m_network->itemData(index).toString();
    if (findBranchyNetwork(id.toStdString())) {
        set("source", id.toStdString(), tr("Early-exit network"), m_network->itemText(index));
        return;
    }
    set("source", std::nullopt, tr("Early-exit network"), tr("file"));
    m_document.commit([&](Session& session) { return selectInputEdit(session, id.toStdString()); });
}

void ExitsSettingsBar::showNetworks()
{
    const QSignalBlocker blocker(m_network);
    const Scenario& scenario = m_document.scenario();
    const ExitsSettings settings = exitsSettings(scenario);
    const Scenario::Input* shown = scenario.shownInput("exits");
    m_network->clear();
    for (const BranchyNetwork& network : branchyNetworks()) {
        m_network->addItem(translated(network.title), fromUtf8(network.id));
        if (settings.isOwn() && settings.network == network.id)
            m_network->setCurrentIndex(m_network->count() - 1);
    }
    for (const Scenario::Input& input : scenario.inputs) {
        if (input.kind != "exits")
            continue;
        m_network->addItem(QString::fromStdString(input.name),
                           QString::fromStdString(input.number));
        if (!settings.isOwn() && shown && shown->number == input.number)
            m_network->setCurrentIndex(m_network->count() - 1);
    }
    m_method->setCurrentIndex(m_method->findData(QString::fromStdString(settings.method)));
    const bool hasDeadline = findExitsMethod(settings.method)->needsDeadline;
    m_deadline->setEnabled(hasDeadline);
    m_slider->setEnabled(hasDeadline);
}

void ExitsSettingsBar::makeAccuracyFields(std::size_t count)
{
    while (m_accuracies.size() > static_cast<qsizetype>(count))
        delete m_accuracies.takeLast();
    while (m_accuracies.size() < static_cast<qsizetype>(count)) {
        const qsizetype exit = m_accuracies.size();
        const std::string key = "accuracy-" + std::to_string(exit + 1);
        NumberField* one = field("exitsAccuracy", 0, 100, QStringLiteral("%"));
        one->setObjectName(QStringLiteral("exitsAccuracy%1").arg(exit + 1));
        connect(one, &NumberField::committed, this, [this, key, exit](double percent) {
            setNumber(key, percent / 100, tr("Accuracy of exit %1").arg(exit + 1));
        });
        m_accuracies.append(new FormField({}, one));
        m_accuracyRow->insertWidget(static_cast<int>(2 + exit), m_accuracies.last());
    }
}

void ExitsSettingsBar::showProblem(const ExitsProblem& problem, const ExitsSettings& settings,
                                   double standardDeadlineMs)
{
    constexpr std::size_t mostFields = 8;
    makeAccuracyFields(std::min(problem.exits.size(), mostFields));
    for (qsizetype exit = 0; exit < m_accuracies.size(); ++exit) {
        const NetworkExit& from = problem.exits[static_cast<std::size_t>(exit)];
        m_accuracies[exit]->setCaption(tr("Accuracy, %1").arg(fromUtf8(from.name)));
        static_cast<NumberField*>(m_accuracies[exit]->control())->setValue(100 * from.accuracy);
    }
    m_uplink->setValue(problem.links.front().uplinkMbps);
    m_downlink->setValue(problem.links.front().downlinkMbps);
    m_mean->setValue(100 * problem.requirement.mean);
    m_sd->setValue(100 * problem.requirement.sd);
    const double deadlineMs = settings.deadlineMs.value_or(standardDeadlineMs);
    m_deadline->setValue(deadlineMs);
    if (m_slider->isChanging() || !(standardDeadlineMs > 0))
        return;
    m_slider->setLogRange(std::min(standardDeadlineMs / 10, std::max(deadlineMs, 1e-3)),
                          std::max(standardDeadlineMs * 10, deadlineMs));
    m_slider->setLogValue(deadlineMs);
}

} // namespace edgecut::studio
