// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/csv.h"

#include "core/base/numbers.h"

#include <cmath>

namespace edgecut {

CsvWriter::CsvWriter(const QStringList& header)
{
    for (const QString& name : header)
        add(name);
    endRow();
}

void CsvWriter::separate()
{
    if (m_rowBegun)
        m_text += QLatin1Char(',');
    m_rowBegun = true;
}

void CsvWriter::add(const QString& text)
{
    separate();
    const bool quote = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) ||
                       text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!quote) {
        m_text += text;
        return;
    }
    QString quoted = text;
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    m_text += QLatin1Char('"') + quoted + QLatin1Char('"');
}

void CsvWriter::add(double number)
{
    separate();
    if (std::isfinite(number))
        m_text += QString::fromStdString(formatShortest(number));
}

void CsvWriter::add(std::optional<double> number)
{
    if (number)
        add(*number);
    else
        separate();
}

void CsvWriter::endRow()
{
    m_text += QLatin1Char('\n');
    m_rowBegun = false;
}

} // namespace edgecut
