// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

namespace edgecut {

/// Writes a pgfplots picture that compiles with \usepackage{pgfplots} and
/// \pgfplotsset{compat=1.16}. Every text is escaped, numbers have decimal points.
class PgfWriter
{
public:
    /// Options of the axis as they stand in TeX: "xmode=log".
    PgfWriter(const QString& xLabel, const QString& yLabel, const QStringList& options);

    /// Without a label it has no entry in the legend.
    void addLine(const QString& label, const QColor& color, bool dashed,
                 const QList<QPointF>& points);
    /// Points that no line joins.
    void addMarks(const QString& label, const QColor& color, const QList<QPointF>& points);
    void addBars(const QString& label, const QColor& color, bool hatched,
                 const QList<double>& heights);
    void addNote(const QPointF& place, const QString& text);
    QString text() const;

    static QString escaped(const QString& text);
    static QString number(double value);
    /// "symbolic" names below bars 0 ... n-1.
    static QStringList categoryOptions(const QStringList& names);

private:
    QString colorOption(const QColor& color);
    void addPlot(const QString& label, const QString& options, const QList<QPointF>& points);

    QString m_axis;
    QString m_colors;
    QString m_body;
    int m_colorCount = 0;
};

} // namespace edgecut
