// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/exits_answer.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace edgecut {
class FormField;
class LogSlider;
class NumberField;
} // namespace edgecut

namespace edgecut::studio {

class Document;

/// Which early-exit network, how it is served, the link, what accuracy is asked for and what each
/// exit's is, as edits of the session.
class ExitsSettingsBar : public QWidget
{
    Q_OBJECT

public:
    ExitsSettingsBar(Document& document, QWidget* parent);

    /// Shows what is in force: fields for the exits' accuracies follow the problem.
    void showProblem(const ExitsProblem& problem, const ExitsSettings& settings,
                     double standardDeadlineMs);
    /// A rate that was chosen elsewhere.
    void setUplink(double mbps);

private:
    QWidget* firstRow();
    QWidget* secondRow();
    void connectFields();
    void showNetworks();
    void chooseNetwork(int index);
    void makeAccuracyFields(std::size_t count);
    void set(const std::string& key, const std::optional<std::string>& value, const QString& label,
             const QString& shown);
    void setNumber(const std::string& key, double value, const QString& label);

    Document& m_document;
    QComboBox* m_network;
    QComboBox* m_method;
    NumberField* m_uplink;
    NumberField* m_downlink;
    NumberField* m_mean;
    NumberField* m_sd;
    NumberField* m_deadline;
    LogSlider* m_slider;
    QHBoxLayout* m_accuracyRow;
    QList<FormField*> m_accuracies;
};

} // namespace edgecut::studio
