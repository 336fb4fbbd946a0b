// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStringList>

namespace edgecut {

/// Chooses a tier, each with the dot of its colour; optionally "none" first ("not pinned").
class TierField : public QComboBox
{
    Q_OBJECT

public:
    explicit TierField(QWidget* parent = nullptr);

    /// Keeps the current tier where it is still there. `noneText` empty: no such entry.
    void setTiers(const QStringList& names, const QString& noneText = {});
    /// -1: none.
    int tier() const;
    void setTier(int index); ///< without signals

signals:
    void committed(int tier); ///< a person chose it

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    QStringList m_names;
    bool m_hasNone = false;
};

} // namespace edgecut
