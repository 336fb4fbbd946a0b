// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/mobility_settings_bar.h"

#include "app/studio/document/document.h"
#include "app/studio/document/mobility_answer.h"
#include "core/base/numbers.h"
#include "core/session/edits.h"
#include "widgets/forms/form_field.h"
#include "widgets/forms/number_field.h"
#include "widgets/forms/option_form.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace edgecut::studio {

namespace {

const OptionSpec* specOf(const QString& key)
{
    for (const auto specs : {mobilityOptionSpecs(), generatorOptionSpecs()}) {
        for (const OptionSpec& spec : specs) {
            if (fromUtf8(spec.key) == key)
                return &spec;
        }
    }
    return nullptr;
}

NumberField* fieldOf(const char* name, const QString& key)
{
    const OptionSpec* spec = specOf(key);
    auto* field = new NumberField;
    field->setObjectName(QString::fromLatin1(name));
    field->setRange(spec->minimum, spec->maximum);
    field->setUnit(fromUtf8(spec->unit));
    field->setToolTip(translated(spec->help));
    return field;
}

} // namespace

MobilitySettingsBar::MobilitySettingsBar(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_source(new QComboBox)
    , m_predictor(new QComboBox)
    , m_radius(fieldOf("mobilityRadius", QStringLiteral("migration-radius-m")))
    , m_ttl(fieldOf("mobilityTtl", QStringLiteral("ttl")))
    , m_seed(new NumberField)
    , m_more(new QToolButton)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_generator(new OptionForm)
    , m_options(new OptionForm)
{
    build();
    connectFields();
    show();
}

void MobilitySettingsBar::build()
{
    m_source->setObjectName(QStringLiteral("mobilitySource"));
    m_source->setMinimumContentsLength(16);
    m_predictor->setObjectName(QStringLiteral("mobilityPredictor"));
    for (const PredictorInfo& info : predictors())
        m_predictor->addItem(translated(info.title), fromUtf8(info.id));
    m_seed->setObjectName(QStringLiteral("mobilitySeed"));
    m_seed->setRange(0, 1e9);
    m_seed->setStep(1);
    m_more->setObjectName(QStringLiteral("mobilityMore"));
    m_more->setText(tr("&More …"));
    m_more->setProperty("look", "chip");
    m_more->setToolTip(tr("Intervals, cells, training, contention, backhaul, fractions"));
    m_popup->setObjectName(QStringLiteral("mobilityForm"));
    m_popup->setProperty("look", "card");
    m_popup->setAttribute(Qt::WA_StyledBackground);
    m_generator->setOptions(generatorOptionSpecs());
    m_options->setOptions(mobilityOptionSpecs());
    auto* honest = new QLabel(
        tr("The papers' traces cannot be shipped. Drop KAIST's, GeoLife's, GPX, SUMO or CSV files "
           "on the window for the real experiment."));
    honest->setWordWrap(true);
    honest->setProperty("look", "muted");
    auto* form = new QVBoxLayout(m_popup);
    form->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    form->setSpacing(controlSpace);
    form->addWidget(m_generator);
    form->addWidget(m_options);
    form->addWidget(honest);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(groupSpace);
    layout->addWidget(new FormField(tr("Who moves"), m_source));
    layout->addWidget(new FormField(tr("Predictor"), m_predictor));
    layout->addWidget(new FormField(tr("Migration radius"), m_radius));
    layout->addWidget(new FormField(tr("Time to live"), m_ttl));
    layout->addWidget(new FormField(tr("Seed"), m_seed));
    layout->addWidget(m_more, 0, Qt::AlignBottom);
    layout->addStretch(1);
}

void MobilitySettingsBar::connectFields()
{
    connect(m_source, &QComboBox::activated, this, &MobilitySettingsBar::chooseSource);
    connect(m_predictor, &QComboBox::activated, this, [this](int index) {
        set("predictor", m_predictor->itemData(index).toString().toStdString(), tr("Predictor"),
            m_predictor->itemText(index));
    });
    connect(m_radius, &NumberField::committed, this,
            [this](double value) { setNumber(QStringLiteral("migration-radius-m"), value); });
    connect(m_ttl, &NumberField::committed, this,
            [this](double value) { setNumber(QStringLiteral("ttl"), std::floor(value)); });
    connect(m_seed, &NumberField::committed, this, [this](double value) {
        set("seed", value == 1 ? std::nullopt : std::optional(formatShortest(std::floor(value))),
            tr("Seed"), formatNumber(value));
    });
    connect(m_more, &QToolButton::clicked, this, &MobilitySettingsBar::openForm);
    for (OptionForm* form : {m_generator, m_options})
        connect(form, &OptionForm::valueCommitted, this, &MobilitySettingsBar::setNumber);
    connect(&m_document, &Document::scenarioChanged, this, &MobilitySettingsBar::show);
    connect(&m_document, &Document::inputAdded, this, [this](const QString& kind) {
        if (kind == QLatin1String("mobility"))
            set("source", std::nullopt, tr("Who moves"), tr("file"));
    });
}

void MobilitySettingsBar::set(const std::string& key, const std::optional<std::string>& value,
                              const QString& label, const QString& shown)
{
    m_document.commit([&](Session& session) {
        return setSettingEdit(session, "mobility/" + key, value, label.toStdString(),
                              shown.toStdString());
    });
}

void MobilitySettingsBar::setNumber(const QString& key, double value)
{
    const OptionSpec* spec = specOf(key);
    if (spec)
        set(key.toStdString(),
            value == spec->standard ? std::nullopt : std::optional(formatShortest(value)),
            translated(spec->label), formatQuantity(value, fromUtf8(spec->unit)));
}

void MobilitySettingsBar::chooseSource(int index)
{
    const QString id = m_source->itemData(index).toString();
    if (id == QLatin1String("campus") || id == QLatin1String("city")) {
        set("source", id.toStdString(), tr("Who moves"), m_source->itemText(index));
        return;
    }
    if (m_document.scenario().setting("mobility/source", "file") != "file")
        set("source", std::nullopt, tr("Who moves"), m_source->itemText(index));
    m_document.commit([&](Session& session) { return selectInputEdit(session, id.toStdString()); });
}

void MobilitySettingsBar::openForm()
{
    m_popup->adjustSize();
    m_popup->move(m_more->mapToGlobal(QPoint(0, m_more->height() + unitSpace)));
    m_popup->show();
}

void MobilitySettingsBar::show()
{
    const Scenario& scenario = m_document.scenario();
    const MobilitySettings settings = mobilitySettings(scenario);
    const QSignalBlocker quietSource(m_source), quietPredictor(m_predictor);
    m_source->clear();
    m_source->addItem(tr("City (synthetic)"), QStringLiteral("city"));
    m_source->addItem(tr("Campus (synthetic)"), QStringLiteral("campus"));
    m_source->setCurrentIndex(settings.scenery == Scenery::Campus ? 1 : 0);
    for (const Scenario::Input& input : scenario.inputs) {
        if (input.kind != "mobility")
            continue;
        m_source->addItem(QString::fromStdString(input.name), QString::fromStdString(input.number));
        if (!settings.isDrawn() && input.blob == settings.blob)
            m_source->setCurrentIndex(m_source->count() - 1);
    }
    m_predictor->setCurrentIndex(m_predictor->findData(QString::fromStdString(settings.predictor)));
    const auto value = [&](std::string_view key) {
        const auto spec = std::ranges::find(mobilityOptionSpecs(), key, &OptionSpec::key);
        return optionValue(settings.options, *spec);
    };
    m_radius->setValue(value("migration-radius-m"));
    m_ttl->setValue(value("ttl"));
    m_seed->setValue(static_cast<double>(settings.seed));
    m_generator->setValues(settings.generator);
    m_generator->setEnabled(settings.isDrawn());
    m_options->setValues(settings.options);
}

} // namespace edgecut::studio
