// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/document.h"

#include <QWidget>

class QLabel;

namespace edgecut {
class StageBar;
struct Stage;
} // namespace edgecut

namespace edgecut::studio {

/// The answer in numbers: latency, throughput, how much better than doing everything on one side,
/// where the time goes, and whether that is proven.
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

    Document& m_document;
    QLabel* m_latency;
    QLabel* m_facts;
    QLabel* m_throughput;
    QLabel* m_proof;
    StageBar* m_bar;
};

} // namespace edgecut::studio
