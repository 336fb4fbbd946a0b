// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/session_library.h"

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace edgecut::studio {

class ExampleCard;
class JobRunner;

/// The example sessions of one paper under its name, in as many columns as there is room for.
class ExampleGroup : public QWidget
{
    Q_OBJECT

public:
    ExampleGroup(const QString& paper, const QList<Example>& examples, JobRunner& jobs,
                 QWidget* parent = nullptr);

    /// The examples by the paper that their figure names ("DNN Surgery, Fig. 3"), papers in the
    /// order of the README, others behind them, examples without a paper last (empty name).
    static QList<QPair<QString, QList<Example>>> byPaper(const QList<Example>& examples);

signals:
    void exampleChosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    QGridLayout* m_grid;
    QList<ExampleCard*> m_cards;
    int m_columns = 0;
};

} // namespace edgecut::studio
