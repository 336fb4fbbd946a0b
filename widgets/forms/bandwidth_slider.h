// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QToolButton;

namespace edgecut {

class LogSlider;
class NumberField;

/// A rate that has a name ("4G", 5.85).
struct BandwidthPreset
{
    QString label;
    double mbps = 0;

    bool operator==(const BandwidthPreset&) const = default;
};

/// A rate from 0.1 to 1000 Mbit/s: a logarithmic slider that snaps to presets, a field for typed
/// values, and a menu of the presets. One drag (or one held key) is many valueChanging and exactly
/// one valueCommitted.
class BandwidthSlider : public QWidget
{
    Q_OBJECT

public:
    explicit BandwidthSlider(QWidget* parent = nullptr);

    double value() const { return m_value; }
    /// Without signals. Clamped to the range.
    void setValue(double mbps);
    void setRange(double minimumMbps, double maximumMbps);
    double minimum() const { return m_minimum; }
    double maximum() const { return m_maximum; }
    void setPresets(const QList<BandwidthPreset>& presets);
    const QList<BandwidthPreset>& presets() const { return m_presets; }
    /// The preset whose rate is the value, or -1.
    int currentPreset() const;
    /// Only field and menu, for narrow places.
    void setSliderVisible(bool visible);

    LogSlider* slider() const { return m_slider; }
    NumberField* field() const { return m_field; }

signals:
    void valueChanging(double mbps);
    void valueCommitted(double mbps);
    /// Chosen by name in the menu (valueCommitted comes too, after this).
    void presetCommitted(int index);

private:
    void showValue();
    void buildMenu();
    void takeSliderValue(double mbps);
    void commit(double mbps);

    LogSlider* m_slider;
    NumberField* m_field;
    QToolButton* m_menuButton;
    QList<BandwidthPreset> m_presets;
    double m_value = 10;
    double m_committed = 10;
    double m_minimum = 0.1;
    double m_maximum = 1000;
};

} // namespace edgecut
