// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_view.h"

#include <QImage>
#include <QTest>

#include <cmath>

namespace graphsamples {

using namespace edgecut;

inline const std::vector<QString>& twoTiers()
{
    static const std::vector<QString> names{QStringLiteral("edge"), QStringLiteral("cloud")};
    return names;
}

inline void prepare(GraphView& view, std::shared_ptr<const GraphPicture> picture,
                    const QSize& size = {800, 600})
{
    view.setAnimated(false);
    view.resize(size);
    view.setPicture(std::move(picture));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

inline QColor colorAt(GraphView& view, const QPoint& place)
{
    return view.grab().toImage().pixelColor(place);
}

inline bool isNear(const QColor& a, const QColor& b, int tolerance = 30)
{
    return std::abs(a.red() - b.red()) < tolerance && std::abs(a.green() - b.green()) < tolerance &&
           std::abs(a.blue() - b.blue()) < tolerance;
}

} // namespace graphsamples
