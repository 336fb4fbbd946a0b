// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>
#include <QString>

namespace edgecut {

enum class Severity { Info, Warning, Error };

struct MessageRow
{
    Severity severity = Severity::Info;
    QString text;
    QString place; ///< a layer, a file and line; may be empty
    QDateTime time = QDateTime::currentDateTime();
};

/// What the program had to say: the newest first. Keeps the last 1000. A message that repeats the
/// newest one is counted instead of added.
class MessageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, PlaceColumn, TimeColumn, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole };

    explicit MessageModel(QObject* parent = nullptr);

    void add(const MessageRow& message);
    void clear();
    const QList<MessageRow>& messages() const { return m_messages; }
    int count(Severity severity) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void added(edgecut::Severity severity, const QString& text);

private:
    QList<MessageRow> m_messages;
    QList<int> m_repeats;
};

} // namespace edgecut
