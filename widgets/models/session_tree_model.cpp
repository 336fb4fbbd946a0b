// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/session_tree_model.h"

#include "widgets/theme/paint.h"

#include <QFont>
#include <QFontMetrics>
#include <QSize>

#include <algorithm>

namespace edgecut {

namespace {

// The internal id of a section's index is 0, of an item's its section's number + 1.
constexpr quintptr sectionTag = 0;

int findItem(const QList<SessionItem>& items, const QString& id, int from = 0)
{
    for (int row = from; row < static_cast<int>(items.size()); ++row) {
        if (items[row].id == id)
            return row;
    }
    return -1;
}

} // namespace

SessionTreeModel::SessionTreeModel(QObject* parent) : QAbstractItemModel(parent) {}

QString SessionTreeModel::title(SessionSection section)
{
    switch (section) {
    case SessionSection::Models:
        return tr("Models");
    case SessionSection::Networks:
        return tr("Networks");
    case SessionSection::Devices:
        return tr("Devices");
    case SessionSection::Inputs:
        return tr("Inputs");
    case SessionSection::Runs:
        return tr("Runs");
    case SessionSection::Figures:
        return tr("Figures");
    }
    return {};
}

const QList<SessionItem>& SessionTreeModel::items(SessionSection section) const
{
    return m_items[static_cast<std::size_t>(section)];
}

int SessionTreeModel::rowOf(SessionSection section) const
{
    return static_cast<int>(m_shown.indexOf(section));
}

void SessionTreeModel::showSection(SessionSection section)
{
    const auto place = std::ranges::lower_bound(m_shown, section);
    const int row = static_cast<int>(place - m_shown.begin());
    beginInsertRows({}, row, row);
    m_shown.insert(row, section);
    endInsertRows();
}

void SessionTreeModel::setItems(SessionSection section, const QList<SessionItem>& wanted)
{
    QList<SessionItem>& items = m_items[static_cast<std::size_t>(section)];
    if (items == wanted)
        return;
    if (rowOf(section) < 0)
        showSection(section);
    const QModelIndex parent = sectionIndex(section);

    for (int row = static_cast<int>(items.size()) - 1; row >= 0; --row) {
        if (findItem(wanted, items[row].id) >= 0)
            continue;
        beginRemoveRows(parent, row, row);
        items.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const int found = findItem(items, wanted[row].id, row);
        if (found < 0) {
            beginInsertRows(parent, row, row);
            items.insert(row, wanted[row]);
            endInsertRows();
            continue;
        }
        if (found != row) {
            beginMoveRows(parent, found, found, parent, row);
            items.move(found, row);
            endMoveRows();
        }
        if (items[row] != wanted[row]) {
            items[row] = wanted[row];
            emit dataChanged(index(row, 0, parent), index(row, 0, parent));
        }
    }
    // Ids that came twice.
    while (items.size() > wanted.size()) {
        const int last = static_cast<int>(items.size()) - 1;
        beginRemoveRows(parent, last, last);
        items.removeLast();
        endRemoveRows();
    }
    if (items.isEmpty()) {
        const int row = rowOf(section);
        beginRemoveRows({}, row, row);
        m_shown.removeAt(row);
        endRemoveRows();
    }
}

QModelIndex SessionTreeModel::sectionIndex(SessionSection section) const
{
    const int row = rowOf(section);
    return row < 0 ? QModelIndex() : createIndex(row, 0, sectionTag);
}

QModelIndex SessionTreeModel::indexOf(SessionSection section, const QString& id) const
{
    const int row = findItem(items(section), id);
    return row < 0 ? QModelIndex() : index(row, 0, sectionIndex(section));
}

QModelIndex SessionTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, 0, sectionTag);
    return createIndex(row, 0, static_cast<quintptr>(m_shown[parent.row()]) + 1);
}

QModelIndex SessionTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == sectionTag)
        return {};
    return sectionIndex(static_cast<SessionSection>(index.internalId() - 1));
}

int SessionTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    if (parent.internalId() != sectionTag || parent.column() != 0)
        return 0;
    return static_cast<int>(items(m_shown[parent.row()]).size());
}

int SessionTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant SessionTreeModel::sectionData(SessionSection section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return title(section).toUpper();
    case Qt::AccessibleTextRole:
        return title(section);
    case Qt::ForegroundRole:
        return Theme::of(nullptr).mutedText;
    case Qt::FontRole: {
        QFont font = typeFont(TypeSize::Small);
        font.setLetterSpacing(QFont::PercentageSpacing, 104);
        return font;
    }
    case Qt::SizeHintRole: // room above a section, so that the tree reads in groups
        return QSize(40, QFontMetrics(typeFont(TypeSize::Small)).height() + 14);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignBottom));
    case SectionRole:
        return static_cast<int>(section);
    case IdRole:
        return QString();
    default:
        return {};
    }
}

QVariant SessionTreeModel::itemData(SessionSection section, const SessionItem& item, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::ToolTipRole:
        return item.toolTip.isEmpty() ? item.title : item.toolTip;
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return item.current ? QVariant(font) : QVariant();
    }
    case Qt::DecorationRole:
        return item.dot.isValid() ? QVariant(dotIcon(Theme::of(nullptr).adapted(item.dot)))
                                  : QVariant();
    case Qt::SizeHintRole:
        return QSize(80, QFontMetrics(typeFont(TypeSize::Body)).height() + 8);
    case SectionRole:
        return static_cast<int>(section);
    case IdRole:
        return item.id;
    case CurrentRole:
        return item.current;
    case NoteRole:
        return item.note;
    case WarnsRole:
        return item.warns;
    case Qt::AccessibleTextRole:
        return item.note.isEmpty() ? QVariant()
                                   : QVariant(item.title + QStringLiteral(", ") + item.note);
    default:
        return {};
    }
}

QVariant SessionTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == sectionTag)
        return sectionData(m_shown[index.row()], role);
    const auto section = static_cast<SessionSection>(index.internalId() - 1);
    return itemData(section, items(section)[index.row()], role);
}

Qt::ItemFlags SessionTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.internalId() == sectionTag)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace edgecut
