// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace edgecut {

/// The one layer that graph, tables, plots and inspector have selected. Layers are named by their
/// index in the graph (LayerId::value); -1: none.
class LayerSelection : public QObject
{
    Q_OBJECT

public:
    explicit LayerSelection(QObject* parent = nullptr) : QObject(parent) {}

    int layer() const { return m_layer; }

public slots:
    void select(int layer); ///< negative: none
    void clear() { select(-1); }

signals:
    void changed(int layer); ///< only when it is another one

private:
    int m_layer = -1;
};

} // namespace edgecut
