// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/document.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace edgecut {
class OptionForm;
} // namespace edgecut

namespace edgecut::studio {

/// What counts besides time: weights of energy and money, the radio, prices, memory and how deep in
/// the network a tensor must be before it may leave. A button opens the form; each value is an edit
/// of the session, the standard is stored as no value at all.
class BeyondTimeForm : public QWidget
{
    Q_OBJECT

public:
    BeyondTimeForm(Document& document, QWidget* parent);

private:
    void show();
    void openForm();
    void store(const QString& key, double value);
    void storeRadio();

    Document& m_document;
    QToolButton* m_button;
    QWidget* m_popup;
    QComboBox* m_radio;
    OptionForm* m_form;
};

} // namespace edgecut::studio
