// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/tier_field.h"

#include "widgets/theme/paint.h"

#include <QEvent>
#include <QSignalBlocker>

namespace edgecut {

TierField::TierField(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Tier"));
    connect(this, &QComboBox::activated, this, [this] { emit committed(tier()); });
}

void TierField::setTiers(const QStringList& names, const QString& noneText)
{
    const int before = tier();
    const QSignalBlocker blocker(this);
    clear();
    m_names = names;
    m_hasNone = !noneText.isEmpty();
    if (m_hasNone)
        addItem(noneText);
    addItems(names);
    restyle();
    setTier(before < names.size() ? before : -1);
}

int TierField::tier() const
{
    return m_hasNone ? currentIndex() - 1 : currentIndex();
}

void TierField::setTier(int index)
{
    const QSignalBlocker blocker(this);
    const int row = m_hasNone ? std::max(index, -1) + 1 : index;
    setCurrentIndex(row < count() ? row : -1);
}

void TierField::restyle()
{
    const QList<QColor> colors = Theme::of(this).tiers(m_names);
    for (int i = 0; i < static_cast<int>(colors.size()); ++i)
        setItemIcon(m_hasNone ? i + 1 : i, dotIcon(colors[i]));
}

void TierField::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace edgecut
