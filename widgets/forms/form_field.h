// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

class QLabel;

namespace edgecut {

/// A small muted caption above a control; the caption is the control's buddy and accessible name.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes the control as its child. A `&` in the caption makes a shortcut.
    FormField(const QString& caption, QWidget* control, QWidget* parent = nullptr);

    QWidget* control() const { return m_control; }
    void setCaption(const QString& caption);
    QString caption() const;
    /// A coloured dot before the caption, which takes the colour too (a tier's); invalid: none.
    void setDot(const QColor& color);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    QLabel* m_caption;
    QWidget* m_control;
    QString m_text;
    QColor m_dot;
};

} // namespace edgecut
