// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/pgf_writer.h"

#include "core/base/numbers.h"

#include <cmath>

namespace edgecut {

QString PgfWriter::escaped(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '\\':
            result += QLatin1String("\\textbackslash{}");
            break;
        case '{':
        case '}':
        case '$':
        case '&':
        case '#':
        case '_':
        case '%':
            result += QLatin1Char('\\') + c;
            break;
        case '~':
            result += QLatin1String("\\textasciitilde{}");
            break;
        case '^':
            result += QLatin1String("\\textasciicircum{}");
            break;
        case 0x00a0:
            result += QLatin1Char('~');
            break;
        case 0x202f:
            result += QLatin1String("\\,");
            break;
        case 0x00b7:
            result += QLatin1String("$\\cdot$");
            break;
        case 0x00d7:
            result += QLatin1String("$\\times$");
            break;
        case 0x2212:
            result += QLatin1String("$-$");
            break;
        case 0x2264:
            result += QLatin1String("$\\le$");
            break;
        case 0x2248:
            result += QLatin1String("$\\approx$");
            break;
        case 0x221e:
            result += QLatin1String("$\\infty$");
            break;
        case 0x2026:
            result += QLatin1String("\\dots{}");
            break;
        default:
            result += c;
        }
    }
    return result;
}

QString PgfWriter::number(double value)
{
    return std::isfinite(value) ? QString::fromStdString(formatShortest(value))
                                : QStringLiteral("nan");
}

QStringList PgfWriter::categoryOptions(const QStringList& names)
{
    QStringList places;
    QStringList labels;
    for (qsizetype i = 0; i < names.size(); ++i) {
        places.append(QString::number(i));
        labels.append(QLatin1Char('{') + escaped(names[i]) + QLatin1Char('}'));
    }
    return {QStringLiteral("xtick={%1}").arg(places.join(QLatin1Char(','))),
            QStringLiteral("xticklabels={%1}").arg(labels.join(QLatin1Char(','))),
            QStringLiteral("x tick label style={rotate=60,anchor=east,font=\\tiny}")};
}

PgfWriter::PgfWriter(const QString& xLabel, const QString& yLabel, const QStringList& options)
{
    QStringList all{QStringLiteral("width=\\linewidth"),
                    QStringLiteral("height=0.62\\linewidth"),
                    QStringLiteral("xlabel={%1}").arg(escaped(xLabel)),
                    QStringLiteral("ylabel={%1}").arg(escaped(yLabel)),
                    QStringLiteral("grid=major"),
                    QStringLiteral("grid style={black!8}"),
                    QStringLiteral("font=\\footnotesize"),
                    QStringLiteral("legend style={draw=none,font=\\scriptsize}")};
    all.append(options);
    m_axis = QStringLiteral("\\begin{axis}[\n  %1\n]\n").arg(all.join(QLatin1String(",\n  ")));
}

QString PgfWriter::colorOption(const QColor& color)
{
    const QString name = QStringLiteral("edgecut%1").arg(QChar(u'A' + m_colorCount % 26));
    ++m_colorCount;
    m_colors += QStringLiteral("\\definecolor{%1}{RGB}{%2,%3,%4}\n")
                    .arg(name)
                    .arg(color.red())
                    .arg(color.green())
                    .arg(color.blue());
    return name;
}

void PgfWriter::addPlot(const QString& label, const QString& options, const QList<QPointF>& points)
{
    m_body += QStringLiteral("\\addplot[%1%2] coordinates {")
                  .arg(options, label.isEmpty() ? QStringLiteral(",forget plot") : QString());
    for (const QPointF& point : points)
        m_body += QStringLiteral("\n  (%1,%2)").arg(number(point.x()), number(point.y()));
    m_body += QStringLiteral("\n};\n");
    if (!label.isEmpty())
        m_body += QStringLiteral("\\addlegendentry{%1}\n").arg(escaped(label));
}

void PgfWriter::addLine(const QString& label, const QColor& color, bool dashed,
                        const QList<QPointF>& points)
{
    addPlot(
        label,
        QStringLiteral("%1,%2,no marks")
            .arg(colorOption(color), dashed ? QStringLiteral("dashed") : QStringLiteral("thick")),
        points);
}

void PgfWriter::addMarks(const QString& label, const QColor& color, const QList<QPointF>& points)
{
    addPlot(label, QStringLiteral("%1,only marks").arg(colorOption(color)), points);
}

void PgfWriter::addBars(const QString& label, const QColor& color, bool hatched,
                        const QList<double>& heights)
{
    const QString name = colorOption(color);
    // Hatching needs \usetikzlibrary{patterns}.
    m_body += QStringLiteral("\\addplot[draw=none,fill=%1%2] coordinates {")
                  .arg(name, hatched ? QStringLiteral(",postaction={pattern=north east lines}")
                                     : QString());
    for (qsizetype i = 0; i < heights.size(); ++i) {
        if (std::isfinite(heights[i]))
            m_body += QStringLiteral("\n  (%1,%2)").arg(QString::number(i), number(heights[i]));
    }
    m_body += QStringLiteral("\n};\n\\addlegendentry{%1}\n").arg(escaped(label));
}

void PgfWriter::addNote(const QPointF& place, const QString& text)
{
    m_body +=
        QStringLiteral("\\node[circle,draw,fill=white,inner sep=1.2pt] at (axis cs:%1,%2) {};\n"
                       "\\node[font=\\tiny,anchor=south west] at (axis cs:%1,%2) {%3};\n")
            .arg(number(place.x()), number(place.y()), escaped(text));
}

QString PgfWriter::text() const
{
    return QStringLiteral("% \\usepackage{pgfplots} \\usetikzlibrary{patterns} "
                          "\\pgfplotsset{compat=1.16}\n") +
           m_colors + QStringLiteral("\\begin{tikzpicture}\n") + m_axis + m_body +
           QStringLiteral("\\end{axis}\n\\end{tikzpicture}\n");
}

} // namespace edgecut
