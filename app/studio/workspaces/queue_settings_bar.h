// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/queue_answer.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFrame;
class QMenu;
class QToolButton;

namespace edgecut {
class FormField;
class NumberField;
class OptionForm;
} // namespace edgecut

namespace edgecut::studio {

class Document;

/// What is served and how, as edits of the session: the workload (a file, or one that is drawn, and
/// how), up to four policies, the waiting bound, servers, blocks.
class QueueSettingsBar : public QWidget
{
    Q_OBJECT

public:
    QueueSettingsBar(Document& document, QWidget* parent);

private:
    QWidget* workloadField();
    QWidget* policiesField();
    void connectFields();
    void show();
    void showWorkloads();
    void showPolicies();
    void chooseWorkload(int index);
    void choosePolicies();
    void openForm();
    void set(const char* key, const std::optional<std::string>& value, const QString& label,
             const QString& shown = {});
    void setNumber(const char* key, double value, double standard, const QString& label);

    Document& m_document;
    QComboBox* m_workload;
    QToolButton* m_draw;
    QFrame* m_popup;
    OptionForm* m_form;
    NumberField* m_seed;
    QToolButton* m_policies;
    QMenu* m_policyMenu;
    QCheckBox* m_isBounded;
    NumberField* m_mu;
    NumberField* m_servers;
    QCheckBox* m_mergesBlocks;
};

} // namespace edgecut::studio
