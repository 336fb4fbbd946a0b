// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/bandwidth_slider.h"

#include "widgets/forms/log_slider.h"
#include "widgets/forms/number_field.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace edgecut {

BandwidthSlider::BandwidthSlider(QWidget* parent)
    : QWidget(parent)
    , m_slider(new LogSlider(this))
    , m_field(new NumberField(this))
    , m_menuButton(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_field);
    layout->addWidget(m_menuButton);
    setFocusProxy(m_slider);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_field->setUnit(QStringLiteral("Mbit/s"));
    m_field->setDigits(4);
    m_field->setRange(m_minimum, m_maximum);
    m_slider->setAccessibleName(tr("Rate, logarithmic"));
    m_field->setAccessibleName(tr("Rate in Mbit/s"));
    m_menuButton->setProperty("look", QStringLiteral("chip"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setAccessibleName(tr("Known networks"));
    m_menuButton->setToolTip(tr("Choose the rate of a known network"));
    m_menuButton->hide();

    connect(m_slider, &LogSlider::changing, this, &BandwidthSlider::takeSliderValue);
    connect(m_slider, &LogSlider::committed, this, &BandwidthSlider::commit);
    connect(m_field, &NumberField::committed, this, &BandwidthSlider::commit);
    showValue();
}

void BandwidthSlider::setValue(double mbps)
{
    // While a person drags, what comes back from the model is an echo of the drag.
    if (std::isnan(mbps) || m_slider->isChanging())
        return;
    m_value = std::clamp(mbps, m_minimum, m_maximum);
    m_committed = m_value;
    showValue();
}

void BandwidthSlider::setRange(double minimumMbps, double maximumMbps)
{
    m_minimum = minimumMbps;
    m_maximum = maximumMbps;
    m_slider->setLogRange(minimumMbps, maximumMbps);
    m_field->setRange(minimumMbps, maximumMbps);
    setValue(m_value);
}

void BandwidthSlider::setPresets(const QList<BandwidthPreset>& presets)
{
    m_presets = presets;
    QList<double> stops;
    for (const BandwidthPreset& preset : presets)
        stops.append(preset.mbps);
    m_slider->setStops(stops);
    buildMenu();
    showValue();
}

void BandwidthSlider::buildMenu()
{
    QMenu* old = m_menuButton->menu();
    auto* menu = new QMenu(m_menuButton);
    for (int i = 0; i < static_cast<int>(m_presets.size()); ++i) {
        QAction* action = menu->addAction(
            tr("%1 · %2", "network, rate").arg(m_presets[i].label, formatMbps(m_presets[i].mbps)));
        connect(action, &QAction::triggered, this, [this, i] {
            emit presetCommitted(i);
            commit(m_presets[i].mbps);
        });
    }
    m_menuButton->setMenu(menu);
    m_menuButton->setVisible(!m_presets.isEmpty());
    delete old;
    // As wide as its longest entry, so that nothing moves while the slider is dragged.
    int widest = m_menuButton->fontMetrics().horizontalAdvance(tr("Custom", "rate"));
    for (const BandwidthPreset& preset : m_presets)
        widest = std::max(widest, m_menuButton->fontMetrics().horizontalAdvance(preset.label));
    m_menuButton->setFixedWidth(widest + 36);
}

int BandwidthSlider::currentPreset() const
{
    for (int i = 0; i < static_cast<int>(m_presets.size()); ++i) {
        if (std::abs(m_presets[i].mbps - m_value) <= 1e-9 * m_value)
            return i;
    }
    return -1;
}

void BandwidthSlider::setSliderVisible(bool visible)
{
    m_slider->setVisible(visible);
    setFocusProxy(visible ? static_cast<QWidget*>(m_slider) : m_field);
    setSizePolicy(visible ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BandwidthSlider::showValue()
{
    m_slider->setLogValue(m_value);
    m_field->setValue(m_value);
    const int preset = currentPreset();
    m_menuButton->setText(preset >= 0 ? m_presets[preset].label : tr("Custom", "rate"));
}

void BandwidthSlider::takeSliderValue(double mbps)
{
    m_value = mbps;
    showValue();
    emit valueChanging(mbps);
}

void BandwidthSlider::commit(double mbps)
{
    m_value = std::clamp(mbps, m_minimum, m_maximum);
    const bool changed = m_value != m_committed;
    m_committed = m_value;
    showValue();
    if (changed)
        emit valueCommitted(m_value);
}

} // namespace edgecut
