// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/exits_answer.h"
#include "widgets/figures/figure.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace edgecut::studio {

class Document;
class ThresholdModel;

/// Accuracy and share of each exit by threshold (mobile web AR, Fig. 3) as a table whose numbers
/// are edits of the session, with where they come from.
class ThresholdTable : public QWidget
{
    Q_OBJECT

public:
    ThresholdTable(Document& document, QWidget* parent);

    void showAnswer(const ExitsAnswer& answer, const ExitsSettings& settings);
    void clear();
    bool isEmpty() const;
    Figure figure() const;

private:
    void store(const std::optional<std::string>& text, const QString& what, const QString& shown);

    Document& m_document;
    ThresholdModel* m_model;
    QTableView* m_view;
    QLabel* m_note;
    QPushButton* m_back;
    std::string m_source; ///< ExitsSettings::source() of what is shown
};

} // namespace edgecut::studio
