// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QColor>
#include <QList>
#include <QString>

#include <array>

namespace edgecut {

enum class SessionSection { Models, Networks, Devices, Inputs, Runs, Figures };
inline constexpr int sessionSectionCount = 6;

struct SessionItem
{
    QString id; ///< unique in its section
    QString title;
    QString toolTip;
    bool current = false; ///< in use: shown bold
    QColor dot = {};      ///< a tier's colour; invalid: none
    QString note = {};    ///< a second line, small; may be empty
    bool warns = false;   ///< the note is a warning

    bool operator==(const SessionItem&) const = default;
};

/// What a session holds, as a tree of two levels. A section appears with its first items and goes
/// with its last.
class SessionTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SectionRole = Qt::UserRole, ///< int(SessionSection)
        IdRole,                     ///< the item's id; empty for a section
        CurrentRole,
        NoteRole,  ///< the second line; empty: none
        WarnsRole, ///< the note is a warning
    };

    explicit SessionTreeModel(QObject* parent = nullptr);

    /// Keeps rows (and so expansion and selection) where ids stay the same.
    void setItems(SessionSection section, const QList<SessionItem>& items);
    const QList<SessionItem>& items(SessionSection section) const;
    QModelIndex indexOf(SessionSection section, const QString& id) const;
    QModelIndex sectionIndex(SessionSection section) const;
    static QString title(SessionSection section);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QVariant sectionData(SessionSection section, int role) const;
    static QVariant itemData(SessionSection section, const SessionItem& item, int role);
    int rowOf(SessionSection section) const; ///< -1: not shown
    void showSection(SessionSection section);

    std::array<QList<SessionItem>, sessionSectionCount> m_items;
    QList<SessionSection> m_shown;
};

} // namespace edgecut
