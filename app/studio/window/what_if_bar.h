// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/document.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace edgecut {
class BandwidthSlider;
class FormField;
class NumberField;
} // namespace edgecut

namespace edgecut::studio {

/// What if the uplink, the link, the devices or the method were another: the fields above the
/// workspaces, and the answer beside them. Dragging previews, releasing stores one edit.
class WhatIfBar : public QWidget
{
    Q_OBJECT

public:
    WhatIfBar(Document& document, QWidget* parent);

private:
    QWidget* methodRow();
    QWidget* linkRow();
    void fillMethods();
    void connectLink();
    void show();
    void showLink();
    void showDevices();
    void rebuildDevices(const QStringList& tierNames);

    Document& m_document;
    QComboBox* m_method;
    QComboBox* m_returnPath;
    QComboBox* m_link;
    FormField* m_linkField;
    BandwidthSlider* m_uplink;
    NumberField* m_downlink;
    NumberField* m_latency;
    QHBoxLayout* m_deviceRow = nullptr;
    QStringList m_deviceTiers;
    QList<QComboBox*> m_devices;
    QList<FormField*> m_deviceFields;
};

} // namespace edgecut::studio
