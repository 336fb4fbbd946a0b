// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace edgecut::studio {

/// Items beside one another in their preferred sizes, as many in a row as its width takes, like the
/// words of a paragraph. Rows are as high as their highest item. Right-to-left is obeyed.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override; ///< of the widest and the highest item
    void setGeometry(const QRect& area) override;

private:
    int arrange(const QRect& area, bool apply) const;

    QList<QLayoutItem*> m_items;
};

} // namespace edgecut::studio
