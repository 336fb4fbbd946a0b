// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_picture.h"

#include <memory>

namespace graphsamples {

using namespace edgecut;

/// Builds pictures: each node reads some earlier ones, one tensor a node.
class Sample
{
public:
    int add(const QString& title, const QString& subtitle, const std::vector<int>& inputs = {},
            int kindGroup = 0)
    {
        const int node = static_cast<int>(m_picture.nodes.size());
        m_picture.nodes.push_back({title, subtitle, kindGroup});
        for (const int input : inputs)
            m_picture.edges.push_back({input, node, input});
        return node;
    }

    std::shared_ptr<const GraphPicture>
    laidOut(LayoutDirection direction = LayoutDirection::TopToBottom)
    {
        m_picture.direction = direction;
        m_picture.layout =
            *layeredLayout(layoutRequest(m_picture.nodes, m_picture.edges, direction));
        return std::make_shared<const GraphPicture>(m_picture);
    }

private:
    GraphPicture m_picture;
};

inline std::shared_ptr<const GraphPicture>
chain(int count, LayoutDirection direction = LayoutDirection::TopToBottom)
{
    Sample sample;
    for (int i = 0; i < count; ++i)
        sample.add(QStringLiteral("layer%1").arg(i), QStringLiteral("%1 MMAC").arg(i * 7),
                   i ? std::vector<int>{i - 1} : std::vector<int>{});
    return sample.laidOut(direction);
}

inline std::shared_ptr<const GraphPicture> alexNet()
{
    Sample sample;
    int x = sample.add(QStringLiteral("data"), QStringLiteral("3×227×227"), {}, 2);
    const auto then = [&](const char* title, const char* subtitle, int group) {
        x = sample.add(QString::fromUtf8(title), QString::fromUtf8(subtitle), {x}, group);
    };
    then("conv1 11×11 /4", "105 MMAC · 9.1 ms", 0);
    then("relu1", "", 1);
    then("norm1", "1.2 ms", 1);
    then("pool1 3×3 /2", "0.4 ms", 1);
    then("conv2 5×5", "224 MMAC · 18.0 ms", 0);
    then("relu2", "", 1);
    then("pool2 3×3 /2", "0.3 ms", 1);
    then("conv3 3×3", "150 MMAC · 12.1 ms", 0);
    then("conv4 3×3", "112 MMAC · 9.2 ms", 0);
    then("conv5 3×3", "74.8 MMAC · 6.3 ms", 0);
    then("pool5 3×3 /2", "0.2 ms", 1);
    then("fc6 4096", "37.7 MMAC · 22.0 ms", 0);
    then("fc7 4096", "16.8 MMAC · 9.8 ms", 0);
    then("fc8 1000", "4.1 MMAC · 2.4 ms", 0);
    then("prob", "softmax", 2);
    return sample.laidOut();
}

/// Inception modules between a stem and a classifier.
inline std::shared_ptr<const GraphPicture>
inception(int modules, LayoutDirection direction = LayoutDirection::TopToBottom)
{
    Sample sample;
    const auto text = [](const char* utf8) { return QString::fromUtf8(utf8); };
    int x = sample.add(text("data"), text("3×224×224"), {}, 2);
    x = sample.add(text("conv1 7×7 /2"), text("118 MMAC · 9.1 ms"), {x});
    x = sample.add(text("pool1 · norm1"), text("1.2 ms"), {x}, 1);
    x = sample.add(text("conv2 3×3"), text("360 MMAC · 24.8 ms"), {x});
    for (int m = 0; m < modules; ++m) {
        const int a = sample.add(text("1×1"), text("12 MMAC"), {x});
        int b = sample.add(text("3×3 reduce"), text("19 MMAC"), {x});
        b = sample.add(text("3×3"), text("87 MMAC"), {b});
        int c = sample.add(text("5×5 reduce"), text("3 MMAC"), {x});
        c = sample.add(text("5×5"), text("10 MMAC"), {c});
        int d = sample.add(text("pool"), text("0.9 ms"), {x}, 1);
        d = sample.add(text("pool proj"), text("5 MMAC"), {d});
        x = sample.add(QStringLiteral("concat %1").arg(m + 3), text("256×28×28"), {a, b, c, d}, 1);
    }
    x = sample.add(text("classifier"), text("1.03 MMAC"), {x});
    sample.add(text("prob"), text("1000"), {x}, 2);
    return sample.laidOut(direction);
}

/// Residual blocks, some with a convolution on the short way.
inline std::shared_ptr<const GraphPicture> residual(int blocks)
{
    Sample sample;
    const auto text = [](const char* utf8) { return QString::fromUtf8(utf8); };
    int x = sample.add(text("data"), text("3×224×224"), {}, 2);
    x = sample.add(text("conv1 7×7 /2"), text("118 MMAC"), {x});
    for (int b = 0; b < blocks; ++b) {
        int y = sample.add(text("conv 3×3"), text("116 MMAC"), {x});
        y = sample.add(text("relu"), {}, {y}, 1);
        y = sample.add(text("conv 3×3"), text("116 MMAC"), {y});
        const int z = b % 2 == 1 ? sample.add(text("conv 1×1 /2"), text("6 MMAC"), {x}) : x;
        x = sample.add(text("add"), {}, {y, z}, 1);
    }
    sample.add(text("fc"), text("0.5 MMAC"), {x});
    return sample.laidOut();
}

} // namespace graphsamples
