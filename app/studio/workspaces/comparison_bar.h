// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QComboBox;
class QLabel;
class QToolButton;

namespace edgecut::studio {

class Document;

/// What tells two plans apart that are laid over one graph: what each takes, where the difference
/// lies, and the layers that moved, to be gone through one by one. Follows the document's
/// comparison; shown only while there is one.
class ComparisonBar : public QFrame
{
    Q_OBJECT

public:
    ComparisonBar(Document& document, QWidget* parent);

    /// To the next (1) or previous (-1) layer that moved, round at the ends.
    void step(int by);

signals:
    void layerChosen(int layer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void refresh();
    void showMoved();
    QString difference() const;

    Document& m_document;
    QLabel* m_title;
    QLabel* m_difference;
    QComboBox* m_moved;
    QToolButton* m_previous;
    QToolButton* m_next;
};

} // namespace edgecut::studio
