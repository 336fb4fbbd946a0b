// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included by plot_scene.cpp and plot_ticker.cpp only: the plotting library's header is slow.
#include <QFontMetricsF>
#include <QStringList>
#include <qcustomplot.h>

#include <functional>

namespace edgecut {

/// Round values with units: 1-2-5 steps on a logarithmic axis (decades where it is long, a linear
/// scale's steps where it is short).
class ValueTicker : public QCPAxisTicker
{
public:
    ValueTicker(bool logarithmic, std::function<QString(double)> text, int count);

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar,
                         int precision) override;
    int getSubTickCount(double) override { return 0; }

private:
    bool m_logarithmic;
    std::function<QString(double)> m_text;
};

/// Which bars get their names below them, and how.
struct CategoryLayout
{
    QStringList names; ///< shortened
    bool rotated = false;
    double minimumStep = 1; ///< in bars, when all of them are in view
    double fullCount = 1;
};

CategoryLayout layoutCategories(const QStringList& names, const QFontMetricsF& metrics,
                                double length, double count, double maximumHeight);

class CategoryTicker : public QCPAxisTicker
{
public:
    explicit CategoryTicker(const CategoryLayout& layout) : m_layout(layout) {}

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar,
                         int precision) override;
    int getSubTickCount(double) override { return 0; }

private:
    CategoryLayout m_layout;
};

} // namespace edgecut
