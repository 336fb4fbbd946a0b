// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"

#include <QList>
#include <QScrollArea>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace edgecut {
class NumberField;
}

namespace edgecut::studio {

/// Everything about the selected layer: what it is, its time on each tier (editable), why it runs
/// where it does, and pins. With nothing selected, the model and its plan.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    Inspector(const StudioContext& context, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addModel();
    void addLayer(int layer);
    void addFacts(int layer);
    void addTimes(int layer);
    void addWhy();
    void addPins(int layer);
    void showPlace();
    void addLeaving();
    void showLeaving();
    void askWhy();

    QLabel* addTitle(const QString& text);
    void addSection(const QString& text);
    void addRow(const QString& caption, const QString& value, const QString& toolTip = {});

    Document& m_document;
    JobRunner& m_jobs;
    LayerSelection& m_selection;
    QWidget* m_page = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QFormLayout* m_rows = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_why = nullptr;
    QLabel* m_leaving = nullptr; ///< what leaves the first tier
};

} // namespace edgecut::studio
