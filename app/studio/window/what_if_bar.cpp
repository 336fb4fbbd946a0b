// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/what_if_bar.h"

#include "app/studio/window/answer_panel.h"
#include "app/studio/window/beyond_time_form.h"
#include "app/studio/window/method_options.h"
#include "core/costs/device.h"
#include "core/exchange/device_check.h"
#include "core/network/link.h"
#include "core/partition/method.h"
#include "core/session/edits.h"
#include "widgets/forms/bandwidth_slider.h"
#include "widgets/forms/form_field.h"
#include "widgets/forms/number_field.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace edgecut::studio {

namespace {

QList<BandwidthPreset> uplinkPresets()
{
    QList<BandwidthPreset> presets;
    for (const LinkPreset& preset : linkPresets())
        presets.append({translated(preset.title), preset.link.uplinkMbps});
    return presets;
}

/// A box that shrinks with the window rather than widen it; its list shows whole names.
void letShrink(QComboBox* box, int letters)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void choose(QComboBox* box, const QString& data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(data));
}

QHBoxLayout* row(QWidget* owner)
{
    auto* layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    return layout;
}

} // namespace

WhatIfBar::WhatIfBar(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_method(new QComboBox)
    , m_returnPath(new QComboBox)
    , m_link(new QComboBox)
    , m_linkField(new FormField(tr("Link"), m_link))
    , m_uplink(new BandwidthSlider)
    , m_downlink(new NumberField)
    , m_latency(new NumberField)
{
    setObjectName(QStringLiteral("whatIfBar"));
    setProperty("look", "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* fields = new QVBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(methodRow());
    fields->addWidget(linkRow());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(24);
    layout->addLayout(fields, 7);
    layout->addWidget(new AnswerPanel(document, this), 3);

    connect(&document, &Document::scenarioChanged, this, &WhatIfBar::show);
    connect(&document, &Document::modelChanged, this, &WhatIfBar::show);
    show();
}

QWidget* WhatIfBar::methodRow()
{
    auto* owner = new QWidget(this);
    auto* layout = row(owner);
    m_method->setObjectName(QStringLiteral("method"));
    m_returnPath->setObjectName(QStringLiteral("returnPath"));
    fillMethods();
    letShrink(m_method, 10);
    letShrink(m_returnPath, 6);
    m_returnPath->addItem(tr("One-way"), QStringLiteral("one-way"));
    m_returnPath->addItem(tr("Paid"), QStringLiteral("paid"));
    m_returnPath->addItem(tr("Free"), QStringLiteral("free"));
    m_returnPath->setItemData(0, tr("A layer may not need a tensor from further out."),
                              Qt::ToolTipRole);
    m_returnPath->setItemData(1, tr("Tensors may come back, at the downlink rate."),
                              Qt::ToolTipRole);
    m_returnPath->setItemData(
        2, tr("Tensors come back at no cost: the model as DNN Surgery publishes it."),
        Qt::ToolTipRole);
    auto* methodField = new FormField(tr("Method"), m_method);
    methodField->setMaximumWidth(320);
    layout->addWidget(methodField, 1);
    layout->addWidget(new MethodOptions(m_document, this));
    layout->addWidget(new BeyondTimeForm(m_document, this));
    layout->addWidget(new FormField(tr("Return path"), m_returnPath));
    m_deviceRow = new QHBoxLayout;
    m_deviceRow->setSpacing(12);
    layout->addLayout(m_deviceRow, 3);
    layout->addStretch(0);
    connect(m_method, &QComboBox::activated, this, [this] {
        const std::string method = m_method->currentData().toString().toStdString();
        m_document.commit([&](Session& session) { return setMethodEdit(session, method); });
    });
    connect(m_returnPath, &QComboBox::activated, this, [this] {
        const std::optional<ReturnPath> path =
            returnPathFromName(m_returnPath->currentData().toString().toStdString());
        m_document.commit([&](Session& session) { return setReturnPathEdit(session, *path); });
    });
    return owner;
}

void WhatIfBar::fillMethods()
{
    for (const Method& method : methods()) {
        const QString id = fromUtf8(method.id);
        m_method->addItem(translated(method.title), id);
        m_method->setItemData(
            m_method->count() - 1,
            tr("Minimises: %1. %2").arg(translated(method.minimises), fromUtf8(method.reference)),
            Qt::ToolTipRole);
    }
}

QWidget* WhatIfBar::linkRow()
{
    auto* owner = new QWidget(this);
    auto* layout = row(owner);
    m_uplink->setObjectName(QStringLiteral("uplink"));
    m_downlink->setObjectName(QStringLiteral("downlink"));
    m_latency->setObjectName(QStringLiteral("latency"));
    m_uplink->setRange(CurveFromMbps, CurveToMbps);
    m_uplink->setPresets(uplinkPresets());
    m_downlink->setRange(0.001, 1e6);
    m_downlink->setUnit(tr("Mbit/s"));
    m_latency->setRange(0, 60000);
    m_latency->setUnit(tr("ms"));
    layout->addWidget(m_linkField, 0, Qt::AlignTop);
    layout->addWidget(new FormField(tr("Uplink"), m_uplink), 1, Qt::AlignTop);
    layout->addWidget(new FormField(tr("Downlink"), m_downlink), 0, Qt::AlignTop);
    layout->addWidget(new FormField(tr("Latency a crossing"), m_latency), 0, Qt::AlignTop);
    connectLink();
    return owner;
}

void WhatIfBar::connectLink()
{
    connect(m_link, &QComboBox::activated, &m_document, &Document::setLinkInView);
    connect(m_uplink, &BandwidthSlider::valueChanging, &m_document, &Document::previewUplink);
    connect(m_uplink, &BandwidthSlider::valueCommitted, &m_document, &Document::commitUplink);
    connect(m_uplink, &BandwidthSlider::presetCommitted, this, [this](int index) {
        const LinkPreset& preset = linkPresets()[static_cast<std::size_t>(index)];
        m_document.commitLink(m_document.linkInView(), preset.link, translated(preset.title));
    });
    connect(m_downlink, &NumberField::committed, this, [this](double mbps) {
        Link link = m_document.shownLink();
        link.downlinkMbps = mbps;
        m_document.commitLink(m_document.linkInView(), link);
    });
    connect(m_latency, &NumberField::committed, this, [this](double ms) {
        Link link = m_document.shownLink();
        link.latencyMs = ms;
        m_document.commitLink(m_document.linkInView(), link);
    });
}

void WhatIfBar::show()
{
    const Scenario& scenario = m_document.scenario();
    choose(m_method, QString::fromStdString(scenario.method));
    choose(m_returnPath, fromUtf8(name(scenario.returnPath)));
    auto* items = qobject_cast<QStandardItemModel*>(m_method->model());
    for (int i = 0; i < m_method->count(); ++i) {
        const Method& method = methods()[static_cast<std::size_t>(i)];
        items->item(i)->setEnabled(static_cast<int>(scenario.tiers.size()) <= method.maximumTiers);
    }
    showLink();
    showDevices();
}

void WhatIfBar::showLink()
{
    const Scenario& scenario = m_document.scenario();
    QStringList names;
    for (std::size_t i = 0; i + 1 < scenario.tiers.size(); ++i)
        names.append(tr("%1 to %2")
                         .arg(QString::fromStdString(scenario.tiers[i].name),
                              QString::fromStdString(scenario.tiers[i + 1].name)));
    QStringList shown;
    for (int i = 0; i < m_link->count(); ++i)
        shown.append(m_link->itemText(i));
    if (names != shown) {
        m_link->clear();
        m_link->addItems(names);
    }
    m_link->setCurrentIndex(m_document.linkInView());
    m_linkField->setVisible(names.size() > 1);
    const Link link = m_document.shownLink();
    // While it is dragged the slider has the value already, and must not take it for a stored one.
    if (m_uplink->value() != link.uplinkMbps)
        m_uplink->setValue(link.uplinkMbps);
    m_downlink->setValue(link.downlinkMbps);
    m_latency->setValue(link.latencyMs);
}

void WhatIfBar::showDevices()
{
    const Scenario& scenario = m_document.scenario();
    const Scenario::Model* model = scenario.currentModel();
    QStringList names;
    // The times of a problem file are its own: devices would change nothing.
    if (!model || model->format != "problem") {
        for (const Scenario::Tier& tier : scenario.tiers)
            names.append(QString::fromStdString(tier.name));
    }
    if (names != m_deviceTiers)
        rebuildDevices(names);
    const QList<QColor> colors = Theme::of(this).tiers(names);
    for (int i = 0; i < m_devices.size(); ++i) {
        m_deviceFields[i]->setDot(colors[i]);
        choose(m_devices[i],
               QString::fromStdString(scenario.tiers[static_cast<std::size_t>(i)].device));
    }
}

void WhatIfBar::rebuildDevices(const QStringList& tierNames)
{
    qDeleteAll(m_deviceFields);
    m_deviceFields.clear();
    m_devices.clear();
    m_deviceTiers = tierNames;
    for (int tier = 0; tier < tierNames.size(); ++tier) {
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("device%1").arg(tier));
        for (const Device& device : devices()) {
            box->addItem(QString::fromStdString(device.title), QString::fromStdString(device.id));
            box->setItemData(box->count() - 1, translated(summary(checkDevice(device))),
                             Qt::ToolTipRole);
        }
        QString caption = tierNames[tier];
        caption[0] = caption[0].toUpper();
        letShrink(box, 7);
        auto* field = new FormField(caption, box);
        m_deviceRow->addWidget(field, 1);
        m_devices.append(box);
        m_deviceFields.append(field);
        connect(box, &QComboBox::activated, this, [this, box, tier] {
            const std::string device = box->currentData().toString().toStdString();
            m_document.commit([&](Session& session) {
                return setDeviceEdit(session, static_cast<std::size_t>(tier), device);
            });
        });
    }
}

} // namespace edgecut::studio
