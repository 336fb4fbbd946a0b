// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/document.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace edgecut {
class StageBar;
struct StageShare;
} // namespace edgecut

namespace edgecut::studio {

/// The answer in numbers: latency, throughput, how much better than doing everything on one side,
/// where the time goes, whether that is proven, and
/// what the method noticed. Where a budget is too small, a button takes the smallest that works.
class AnswerPanel : public QWidget
{
    Q_OBJECT

public:
    AnswerPanel(Document& document, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show();
    void showSolution(const Answer& answer);
    void showFailure(const QString& text);
    void showBeyondTime(const Answer& answer);
    void showNote(const Answer& answer);
    void takeLeastBudget();

    Document& m_document;
    QLabel* m_latency;
    QLabel* m_facts;
    QLabel* m_throughput;
    QLabel* m_proof;
    QLabel* m_note;
    QLabel* m_beyond; ///< energy, money, and what leaves the first tier
    QPushButton* m_takeBudget;
    StageBar* m_bar;
};

} // namespace edgecut::studio
