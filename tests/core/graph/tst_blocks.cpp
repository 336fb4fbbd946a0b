// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zoo/zoo.h"
#include "tests/core/graph/block_nets.h"

#include <QTest>

using namespace edgecut;
using namespace blocknets;

namespace {

int countOf(const BlockTree& tree, BlockKind kind)
{
    return static_cast<int>(std::count_if(tree.blocks.begin(), tree.blocks.end(),
                                          [kind](const Block& b) { return b.kind == kind; }));
}

std::vector<int> repeatsOf(const BlockTree& tree, BlockKind kind, BlockKind repeated)
{
    std::vector<int> counts;
    for (const Block& block : tree.blocks)
        if (block.kind == kind && block.repeats > 0 && block.repeated == repeated)
            counts.push_back(block.repeats);
    return counts;
}

} // namespace

class tst_Blocks : public QObject
{
    Q_OBJECT

private slots:
    void anyGraphHasBlocksThatMayBeFolded()
    {
        constexpr std::uint64_t seed = 20261120;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int run = 0; run < 4000; ++run) {
            const Net net = randomNet(random);
            const BlockTree tree = net.blocks();
            const QByteArray wrong = fault(net, tree, random);
            QVERIFY2(wrong.isEmpty(),
                     wrong + "; run " + QByteArray::number(run) + ", " + describe(net));
            if (run % 50 == 0)
                QVERIFY(tree == net.blocks());
        }
    }

    void largeAndHostileShapes_data()
    {
        QTest::addColumn<QString>("shape");
        for (const char* shape :
             {"nothing", "input only", "isolated", "chain", "skips in skips", "all to all", "star",
              "many inputs", "many outputs", "ladder", "transformer", "dense"})
            QTest::newRow(shape) << QString(shape);
    }
    void largeAndHostileShapes()
    {
        QFETCH(QString, shape);
        constexpr int many = 20'000;
        Net net;
        if (shape == "input only")
            net.add(LayerKind::Input, {});
        else if (shape == "isolated")
            for (int i = 0; i < many; ++i)
                net.add(LayerKind::Conv, {});
        else if (shape == "chain")
            for (int i = 0; i < many; ++i)
                net.add(i % 3 ? LayerKind::Relu : LayerKind::Conv,
                        i ? std::vector<int>{i - 1} : std::vector<int>{});
        else if (shape == "skips in skips")
            for (int i = 0; i < many; ++i)
                net.add(LayerKind::Add, i == 0          ? std::vector<int>{}
                                        : i <= many / 2 ? std::vector<int>{i - 1}
                                                        : std::vector<int>{many - i - 1, i - 1});
        else if (shape == "all to all")
            for (int i = 0; i < 500; ++i) {
                std::vector<int> inputs;
                for (int k = 0; k < i; ++k)
                    inputs.push_back(k);
                net.add(LayerKind::Concat, inputs);
            }
        else if (shape == "star" || shape == "many inputs" || shape == "many outputs") {
            const bool in = shape != "many outputs", out = shape != "many inputs";
            if (out)
                net.add(LayerKind::Input, {});
            std::vector<int> middle;
            for (int i = 0; i < many; ++i)
                middle.push_back(
                    net.add(LayerKind::Conv, out ? std::vector<int>{0} : std::vector<int>{}));
            if (in)
                net.add(LayerKind::Concat, middle);
        } else if (shape == "ladder") {
            for (int i = 0; i < many; ++i)
                net.add(LayerKind::Add,
                        i < 2 ? std::vector<int>{} : std::vector<int>{i - 2, i - 1});
        } else if (shape == "transformer") {
            int x = net.add(LayerKind::Gather, {});
            while (static_cast<int>(net.layers.size()) < many) {
                const int n = net.add(LayerKind::LayerNormalization, {x});
                const int q = net.add(LayerKind::MatMul, {n}), k = net.add(LayerKind::MatMul, {n});
                const int v = net.add(LayerKind::MatMul, {n});
                const int s = net.add(LayerKind::Softmax, {net.add(LayerKind::MatMul, {q, k})});
                x = net.add(LayerKind::Add, {x, net.add(LayerKind::MatMul, {s, v})});
                const int m = net.add(LayerKind::LayerNormalization, {x});
                const int f = net.add(LayerKind::Activation, {net.add(LayerKind::Gemm, {m})});
                x = net.add(LayerKind::Add, {x, net.add(LayerKind::Gemm, {f})});
            }
        } else if (shape == "dense") {
            std::vector<int> made{net.add(LayerKind::Conv, {})};
            for (int i = 0; i < 150; ++i) {
                const int x = net.add(LayerKind::Concat, made);
                made.push_back(net.add(LayerKind::Conv, {net.add(LayerKind::Relu, {x})}));
            }
        }
        Random random(7);
        const BlockTree tree = net.blocks();
        const QByteArray wrong = net.layers.empty() ? QByteArray() : fault(net, tree, random);
        QVERIFY2(wrong.isEmpty(), wrong);
        QVERIFY(tree.greatestDepth <= 60);
        if (shape == "transformer")
            QVERIFY(countOf(tree, BlockKind::Transformer) >= many / 13 - 1);
    }

    void residualNetworks_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<std::vector<int>>("stages");
        QTest::newRow("18") << QByteArray("resnet18") << std::vector<int>{2, 2, 2, 2};
        QTest::newRow("50") << QByteArray("resnet50") << std::vector<int>{3, 4, 6, 3};
        QTest::newRow("101") << QByteArray("resnet101") << std::vector<int>{3, 4, 23, 3};
        QTest::newRow("152") << QByteArray("resnet152") << std::vector<int>{3, 8, 36, 3};
    }
    void residualNetworks()
    {
        QFETCH(QByteArray, id);
        QFETCH(std::vector<int>, stages);
        const BlockTree tree = findBlocks(*findZooNetwork(id.toStdString())->build(1));
        QCOMPARE(repeatsOf(tree, BlockKind::Stage, BlockKind::Residual), stages);
    }

    void otherNetworks()
    {
        const auto blocks = [](const char* id) {
            return findBlocks(*findZooNetwork(id)->build(1));
        };
        QCOMPARE(repeatsOf(blocks("densenet121"), BlockKind::DenseBlock, BlockKind::Dense),
                 std::vector<int>({6, 12, 24, 16}));
        const BlockTree inception = blocks("googlenet");
        QCOMPARE(repeatsOf(inception, BlockKind::Stage, BlockKind::Module),
                 std::vector<int>({2, 5, 2}));
        QCOMPARE(countOf(inception, BlockKind::Module), 9);
        for (const char* id : {"vit-b-16", "gpt2-small"})
            QCOMPARE(repeatsOf(blocks(id), BlockKind::Stage, BlockKind::Transformer),
                     std::vector<int>{12});
    }

    // The shape as other tools write it: each layer reads all before it in its block.
    void denseBlocksThatReadAllBefore()
    {
        Net net;
        int x = net.add(LayerKind::Conv, {net.add(LayerKind::Input, {}, 9)}, 5);
        for (const int count : {6, 12, 24}) {
            std::vector<int> made{x};
            for (int i = 0; i < count; ++i) {
                int y = net.add(LayerKind::Concat, made, 5);
                y = net.add(LayerKind::Relu, {y}, 5);
                y = net.add(LayerKind::MatMul, {y}, 5);
                y = net.add(LayerKind::BatchNormalization, {y}, 5);
                made.push_back(net.add(LayerKind::Conv, {y}, 5));
            }
            x = net.add(LayerKind::Concat, made, 5);
            x = net.add(LayerKind::MaxPool, {net.add(LayerKind::Conv, {x}, 5)}, 5);
        }
        std::vector<int> sizes;
        for (const Block& block : net.blocks().blocks)
            if (block.kind == BlockKind::DenseBlock)
                sizes.push_back(block.end - block.begin);
        QCOMPARE(sizes, std::vector<int>({31, 61, 121}));
    }

    // Long connections do not hide what they pass: each level down and up is a stage of its own.
    void levelsOfAUNet()
    {
        Net net;
        std::vector<int> down;
        int x = net.add(LayerKind::Input, {});
        std::uint64_t scale = 100;
        const auto pair = [&] {
            for (int i = 0; i < 2; ++i)
                x = net.add(LayerKind::Relu, {net.add(LayerKind::Conv, {x}, scale)}, scale);
        };
        for (int level = 0; level < 4; ++level) {
            pair();
            down.push_back(x);
            x = net.add(LayerKind::MaxPool, {x}, --scale);
        }
        pair();
        for (int level = 3; level >= 0; --level) {
            x = net.add(LayerKind::ConvTranspose, {x}, ++scale);
            x = net.add(LayerKind::Concat, {x, down[static_cast<std::size_t>(level)]}, scale);
            pair();
        }
        QCOMPARE(countOf(net.blocks(), BlockKind::Stage), 9);
    }

    // Each cell reads the last two: no layer in it is passed by everything.
    void cellsThatReadTheLastTwo()
    {
        Net net;
        int b = net.add(LayerKind::Conv, {net.add(LayerKind::Input, {})}, 7), a = b;
        for (int cell = 0; cell < 12; ++cell) {
            const auto conv = [&](int from) {
                return net.add(LayerKind::Conv, {net.add(LayerKind::Relu, {from}, 7)}, 7);
            };
            const int p = conv(a), q = conv(b);
            std::vector<int> sums;
            for (int k = 0; k < 5; ++k) {
                const int u = conv(k % 2 ? p : q), v = conv(k % 3 ? p : q);
                sums.push_back(net.add(LayerKind::Add, {u, v}, 7));
            }
            a = b;
            b = net.add(LayerKind::Concat, sums, 7);
        }
        QCOMPARE(countOf(net.blocks(), BlockKind::Module), 12);
    }

    void namesComeFromTheLayers()
    {
        const Graph graph = *findZooNetwork("googlenet")->build(1);
        const BlockTree tree = findBlocks(graph);
        const std::vector<BlockLayer> layers = blockLayers(graph);
        QStringList titles;
        for (std::size_t b = 0; b < tree.blocks.size(); ++b)
            titles << QString::fromStdString(
                english(blockTitle(tree, static_cast<std::int32_t>(b), layers)));
        for (const char* title :
             {"inception_3a", "inception_5b", "inception_4", "conv1/7x7_s2 + 3"})
            QVERIFY2(titles.contains(title), qPrintable(titles.join(", ")));
    }

    void equalNamesAreNotTaken()
    {
        // Two blocks "a": neither keeps the name.
        Net net;
        int x = net.add(LayerKind::Input, {}, 1);
        for (int i = 0; i < 2; ++i) {
            const int y = net.add(LayerKind::Conv, {x}, 2 + i);
            x = net.add(LayerKind::Add, {x, net.add(LayerKind::Conv, {y}, 2 + i)}, 2 + i);
        }
        const std::vector<std::string> names{"in", "a/1", "a/2", "a/3", "a/4", "a/5", "a/6"};
        for (std::size_t i = 0; i < names.size(); ++i)
            net.layers[i].name = names[i];
        for (const Block& block : net.blocks().blocks)
            QVERIFY(block.kind != BlockKind::Residual || block.name.empty());
    }
};

QTEST_MAIN(tst_Blocks)
#include "tst_blocks.moc"
