// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/form_field.h"

#include "widgets/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace edgecut {

namespace {

QString withoutShortcut(QString text)
{
    text.replace(QLatin1String("&&"), QLatin1String("\x01"));
    text.remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

} // namespace

FormField::FormField(const QString& caption, QWidget* control, QWidget* parent)
    : QWidget(parent), m_caption(new QLabel(this)), m_control(control)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_caption);
    layout->addWidget(control);
    layout->setAlignment(Qt::AlignTop);
    setSizePolicy(control->sizePolicy().horizontalPolicy(), QSizePolicy::Fixed);
    m_caption->setBuddy(control);
    m_caption->setProperty("look", QStringLiteral("caption"));
    setFocusProxy(control);
    setCaption(caption);
}

void FormField::setCaption(const QString& caption)
{
    m_text = caption;
    if (m_control->accessibleName().isEmpty() || m_control->property("namedByCaption").toBool()) {
        m_control->setAccessibleName(withoutShortcut(caption));
        m_control->setProperty("namedByCaption", true);
    }
    restyle();
}

QString FormField::caption() const
{
    return m_text;
}

void FormField::setDot(const QColor& color)
{
    m_dot = color;
    restyle();
}

void FormField::restyle()
{
    const Theme& theme = Theme::of(this);
    if (!m_dot.isValid()) {
        m_caption->setTextFormat(Qt::PlainText);
        m_caption->setText(m_text);
        return;
    }
    const QColor dot = theme.adapted(m_dot);
    m_caption->setTextFormat(Qt::RichText);
    m_caption->setText(
        QStringLiteral("<span style=\"color:%1\">●</span> <span "
                       "style=\"color:%2\">%3</span>")
            .arg(dot.name(), theme.readable(dot).name(), withoutShortcut(m_text).toHtmlEscaped()));
}

void FormField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace edgecut
