// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace edgecut {

/// Writes RFC 4180 text: commas, quotes where they are needed, LF, numbers with a decimal point in
/// the shortest form that reads back the same; unknown and not finite numbers are empty.
class CsvWriter
{
public:
    explicit CsvWriter(const QStringList& header);

    void add(const QString& text);
    void add(double number);
    void add(std::optional<double> number);
    void endRow();
    QString text() const { return m_text; }

private:
    void separate();

    QString m_text;
    bool m_rowBegun = false;
};

} // namespace edgecut
