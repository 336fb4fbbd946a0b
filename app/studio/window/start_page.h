// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QLayout;
class QVBoxLayout;

namespace edgecut::studio {

class JobRunner;

/// What a person sees first: open a model (or drop one anywhere), built-in networks, sessions used
/// last, and the example sessions with their curves.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    StartPage(JobRunner& jobs, QWidget* parent);

    /// Reads the list of recent sessions again.
    void refresh();
    void showError(const QString& text);

signals:
    void openRequested();
    void fileChosen(const QString& path);
    void networkChosen(const QString& id);
    void exampleChosen(const QString& id);

private:
    QWidget* openColumn();
    QLayout* networkButtons();
    QWidget* examplesColumn();

    JobRunner& m_jobs;
    QLabel* m_error;
    QVBoxLayout* m_recent = nullptr;
};

} // namespace edgecut::studio
