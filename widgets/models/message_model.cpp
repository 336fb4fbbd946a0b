// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/message_model.h"

#include "widgets/theme/paint.h"

#include <QLocale>

#include <algorithm>

namespace edgecut {

namespace {

constexpr int maximumMessages = 1000;

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return MessageModel::tr("Note");
    case Severity::Warning:
        return MessageModel::tr("Warning");
    case Severity::Error:
        return MessageModel::tr("Error");
    }
    return {};
}

QColor severityColor(Severity severity)
{
    const Theme& theme = Theme::of(nullptr);
    switch (severity) {
    case Severity::Info:
        return theme.accent;
    case Severity::Warning:
        return theme.warning;
    case Severity::Error:
        return theme.error;
    }
    return theme.mutedText;
}

} // namespace

MessageModel::MessageModel(QObject* parent) : QAbstractTableModel(parent) {}

void MessageModel::add(const MessageRow& message)
{
    if (!m_messages.isEmpty() && m_messages.first().text == message.text &&
        m_messages.first().place == message.place &&
        m_messages.first().severity == message.severity) {
        ++m_repeats.first();
        m_messages.first().time = message.time;
        emit dataChanged(index(0, 0), index(0, ColumnCount - 1));
        return;
    }
    if (m_messages.size() == maximumMessages) {
        beginRemoveRows({}, maximumMessages - 1, maximumMessages - 1);
        m_messages.removeLast();
        m_repeats.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_messages.prepend(message);
    m_repeats.prepend(1);
    endInsertRows();
    emit added(message.severity, message.text);
}

void MessageModel::clear()
{
    if (m_messages.isEmpty())
        return;
    beginResetModel();
    m_messages.clear();
    m_repeats.clear();
    endResetModel();
}

int MessageModel::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count(m_messages, severity, &MessageRow::severity));
}

int MessageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

int MessageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MessageRow& message = m_messages[index.row()];
    const int repeats = m_repeats[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case TextColumn:
            return repeats > 1 ? tr("%1 (%2 times)").arg(message.text, QLocale().toString(repeats))
                               : message.text;
        case PlaceColumn:
            return message.place;
        case TimeColumn:
            return QLocale().toString(message.time.time(), QStringLiteral("HH:mm:ss"));
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return message.text;
    case Qt::AccessibleTextRole:
        if (index.column() == TextColumn)
            return tr("%1: %2", "severity, text").arg(severityText(message.severity), message.text);
        return {};
    case Qt::DecorationRole:
        return index.column() == TextColumn ? QVariant(dotIcon(severityColor(message.severity)))
                                            : QVariant();
    case Qt::ForegroundRole:
        return index.column() == TextColumn ? QVariant() : QVariant(Theme::of(nullptr).mutedText);
    case SeverityRole:
        return static_cast<int>(message.severity);
    default:
        return {};
    }
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn:
        return tr("Message");
    case PlaceColumn:
        return tr("Where");
    case TimeColumn:
        return tr("When");
    default:
        return {};
    }
}

} // namespace edgecut
