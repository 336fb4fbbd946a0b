// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"
#include "core/offloading/snapshot.h"

#include <optional>

class QLabel;

namespace edgecut {
class OptionForm;
class StackedLatencyPlot;
} // namespace edgecut

namespace edgecut::studio {

class VisiblePanel;

/// How long a running web application takes to move, every parameter editable (Jeong, "Lightweight
/// offloading system", Section II-A): a what-if model, settings "snapshot/...". Below: what a
/// server sees of the input while the front part of the model stays on the client.
class SnapshotPage : public QWidget
{
    Q_OBJECT

public:
    SnapshotPage(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const;
    void activate();
    void fit();

protected:
    void changeEvent(QEvent* event) override;

private:
    void commit(const QString& key, double value);
    void show();

    Document& m_document;
    OptionForm* m_form;
    StackedLatencyPlot* m_plot;
    QLabel* m_summary;
    VisiblePanel* m_visible;
};

} // namespace edgecut::studio
