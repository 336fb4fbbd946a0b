// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/beyond_time_form.h"

#include "core/network/radio.h"
#include "core/session/beyond_time.h"
#include "core/session/edits.h"
#include "widgets/forms/form_field.h"
#include "widgets/forms/number_field.h"
#include "widgets/forms/option_form.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace edgecut::studio {

namespace {

constexpr int FormWidth = 380;

} // namespace

BeyondTimeForm::BeyondTimeForm(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_button(new QToolButton)
    , m_popup(nullptr)
    , m_radio(new QComboBox)
    , m_form(new OptionForm)
{
    m_button->setObjectName(QStringLiteral("beyondTime"));
    m_button->setToolTip(tr("Energy, money, memory and what may leave the first tier"));
    m_radio->setObjectName(QStringLiteral("radio"));
    m_radio->addItem(tr("as the problem says"), QString());
    for (const RadioPreset& preset : radioPresets()) {
        m_radio->addItem(translated(preset.title), fromUtf8(preset.id));
        m_radio->setItemData(m_radio->count() - 1, fromUtf8(preset.reference), Qt::ToolTipRole);
    }
    m_form->setOptions(beyondTimeOptions());

    auto* frame = new QFrame(this, Qt::Popup);
    frame->setObjectName(QStringLiteral("beyondTimeForm"));
    frame->setProperty("look", "card");
    frame->setAttribute(Qt::WA_StyledBackground);
    auto* rows = new QVBoxLayout(frame);
    rows->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    rows->setSpacing(controlSpace);
    rows->addWidget(new FormField(tr("Radio of the first link"), m_radio));
    rows->addWidget(m_form);
    m_popup = frame;

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button, 0, Qt::AlignBottom);
    connect(m_button, &QToolButton::clicked, this, &BeyondTimeForm::openForm);
    connect(m_form, &OptionForm::valueCommitted, this, &BeyondTimeForm::store);
    connect(m_radio, &QComboBox::activated, this, &BeyondTimeForm::storeRadio);
    connect(&document, &Document::scenarioChanged, this, &BeyondTimeForm::show);
    show();
}

void BeyondTimeForm::show()
{
    const Scenario& scenario = m_document.scenario();
    const OptionValues values = beyondTimeValues(scenario);
    m_form->setValues(values);
    const std::string radio = scenario.setting(beyondTimeSetting("radio"), std::string_view());
    m_radio->setCurrentIndex(std::max(0, m_radio->findData(QString::fromStdString(radio))));
    const auto set =
        std::ranges::count_if(values, [](const auto& value) { return value.second != 0; });
    const int count = static_cast<int>(set) + (radio.empty() ? 0 : 1);
    m_button->setText(count == 0 ? tr("Beyond time") : tr("Beyond time (%1)").arg(count));
}

void BeyondTimeForm::openForm()
{
    m_popup->setFixedWidth(FormWidth);
    m_popup->adjustSize();
    m_popup->move(m_button->mapToGlobal(QPoint(0, m_button->height() + unitSpace)));
    m_popup->show();
    m_radio->setFocus();
}

void BeyondTimeForm::store(const QString& key, double value)
{
    const std::string name = key.toStdString();
    const auto option = std::ranges::find_if(
        beyondTimeOptions(), [&](const OptionSpec& spec) { return spec.key == name; });
    if (option == beyondTimeOptions().end())
        return;
    m_document.commit([&](Session& session) -> Result<Edit> {
        if (option->standard == value)
            return setSettingEdit(session, beyondTimeSetting(name), std::nullopt,
                                  option->label.text);
        return setSettingEdit(session, beyondTimeSetting(name), value, option->label.text);
    });
}

void BeyondTimeForm::storeRadio()
{
    const std::string id = m_radio->currentData().toString().toStdString();
    m_document.commit([&](Session& session) {
        return setSettingEdit(session, beyondTimeSetting("radio"),
                              id.empty() ? std::nullopt : std::optional(id), "Radio");
    });
}

} // namespace edgecut::studio
