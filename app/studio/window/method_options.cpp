// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/method_options.h"

#include "core/session/edits.h"
#include "widgets/forms/form_field.h"
#include "widgets/forms/number_field.h"
#include "widgets/forms/option_form.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace edgecut::studio {

namespace {

constexpr int FormWidth = 340;

QFrame* popup(QWidget* owner, OptionForm* form)
{
    auto* frame = new QFrame(owner, Qt::Popup);
    frame->setObjectName(QStringLiteral("methodOptionsForm"));
    frame->setProperty("look", "card");
    frame->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->addWidget(form);
    return frame;
}

} // namespace

MethodOptions::MethodOptions(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_first(new NumberField)
    , m_firstField(new FormField({}, m_first))
    , m_more(new QToolButton)
    , m_popup(nullptr)
    , m_form(new OptionForm)
{
    m_popup = popup(this, m_form);
    m_first->setObjectName(QStringLiteral("methodOption"));
    m_more->setObjectName(QStringLiteral("moreMethodOptions"));
    m_more->setText(tr("Options"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("All options of the method"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_firstField);
    layout->addWidget(m_more, 0, Qt::AlignBottom);
    connect(m_first, &NumberField::committed, this,
            [this](double value) { store(fromUtf8(m_method->options.front().key), value); });
    connect(m_more, &QToolButton::clicked, this, &MethodOptions::openForm);
    connect(m_form, &OptionForm::valueCommitted, this, &MethodOptions::store);
    connect(&document, &Document::scenarioChanged, this, &MethodOptions::show);
    show();
}

void MethodOptions::show()
{
    const Scenario& scenario = m_document.scenario();
    const Method* method = findMethod(scenario.method);
    const bool hasOptions = method && !method->options.empty();
    setVisible(hasOptions);
    if (!hasOptions) {
        m_method = nullptr;
        return;
    }
    if (method != m_method)
        rebuild(*method);
    m_first->setValue(optionValue(scenario.options, method->options.front()));
    m_form->setValues(scenario.options);
}

void MethodOptions::rebuild(const Method& method)
{
    m_method = &method;
    const OptionSpec& first = method.options.front();
    m_firstField->setCaption(translated(first.label));
    m_firstField->setToolTip(translated(first.help));
    m_first->setAccessibleDescription(translated(first.help));
    m_first->setUnit(fromUtf8(first.unit));
    m_first->setRange(first.minimum, first.maximum);
    m_form->setOptions(method.options, m_document.scenario().options);
    m_more->setVisible(method.options.size() > 1);
}

void MethodOptions::openForm()
{
    m_popup->setFixedWidth(FormWidth);
    m_popup->adjustSize();
    m_popup->move(m_more->mapToGlobal(QPoint(0, m_more->height() + unitSpace)));
    m_popup->show();
    if (NumberField* field = m_form->field(fromUtf8(m_method->options.front().key)))
        field->setFocus();
}

void MethodOptions::store(const QString& key, double value)
{
    const auto option = std::ranges::find_if(
        m_method->options, [&](const OptionSpec& spec) { return spec.key == key.toStdString(); });
    const bool isStandard = option != m_method->options.end() && option->standard == value;
    m_document.commit([&](Session& session) {
        return setOptionEdit(session, key.toStdString(),
                             isStandard ? std::nullopt : std::optional(value));
    });
}

} // namespace edgecut::studio
