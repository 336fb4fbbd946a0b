// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <string>

class QComboBox;
class QFrame;
class QToolButton;

namespace edgecut {
class NumberField;
class OptionForm;
} // namespace edgecut

namespace edgecut::studio {

class Document;

/// Who moves and how the world works, as edits of the session.
class MobilitySettingsBar : public QWidget
{
    Q_OBJECT

public:
    MobilitySettingsBar(Document& document, QWidget* parent);

private:
    void build();
    void connectFields();
    void show();
    void openForm();
    void chooseSource(int index);
    void set(const std::string& key, const std::optional<std::string>& value, const QString& label,
             const QString& shown);
    void setNumber(const QString& key, double value);

    Document& m_document;
    QComboBox* m_source;
    QComboBox* m_predictor;
    NumberField* m_radius;
    NumberField* m_ttl;
    NumberField* m_seed;
    QToolButton* m_more;
    QFrame* m_popup;
    OptionForm* m_generator;
    OptionForm* m_options;
};

} // namespace edgecut::studio
