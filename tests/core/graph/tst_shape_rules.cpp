// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/graph/checked.h"
#include "core/graph/data_type.h"
#include "core/graph/layer_kind.h"
#include "core/graph/shape_rules.h"

#include <QTest>

#include <limits>

using namespace edgecut;

namespace {

constexpr std::int64_t huge = std::numeric_limits<std::int64_t>::max();

// Slides the window and counts, as the papers describe it.
std::int64_t countWindows(std::int64_t size, const WindowAxis& a, bool ceilMode)
{
    const std::int64_t padded = size + a.padBegin + a.padEnd;
    const std::int64_t reach = a.dilation * (a.kernel - 1) + 1;
    std::int64_t count = 0;
    for (std::int64_t at = 0; at < padded; at += a.stride) {
        const bool whole = at + reach <= padded;
        const bool hangsOver = ceilMode && at < size + a.padBegin && at < padded - reach + a.stride;
        if (whole || hangsOver)
            ++count;
    }
    return count;
}

} // namespace

class tst_ShapeRules : public QObject
{
    Q_OBJECT

private slots:
    void windows_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("kernel");
        QTest::addColumn<qint64>("stride");
        QTest::addColumn<qint64>("padding");
        QTest::addColumn<qint64>("dilation");
        QTest::addColumn<bool>("ceilMode");
        QTest::addColumn<qint64>("output"); // 0: refused
        const auto row = [](const char* name, qint64 size, qint64 kernel, qint64 stride,
                            qint64 padding, qint64 dilation, bool ceilMode, qint64 output) {
            QTest::newRow(name) << size << kernel << stride << padding << dilation << ceilMode
                                << output;
        };
        row("AlexNet conv1", 227, 11, 4, 0, 1, false, 55);
        row("GoogLeNet pool1 in Caffe", 112, 3, 2, 0, 1, true, 56);
        row("the same rounded down", 112, 3, 2, 0, 1, false, 55);
        row("last window in the padding is left out", 2, 2, 3, 1, 1, true, 1);
        row("dilated", 7, 3, 1, 0, 3, false, 1);
        row("dilated too far", 6, 3, 1, 0, 3, false, 0);
        row("kernel too large", 4, 6, 1, 0, 1, false, 0);
        row("kernel fits the padding", 4, 6, 1, 1, 1, false, 1);
        row("no stride", 4, 2, 0, 0, 1, false, 0);
        row("no kernel", 4, 0, 1, 0, 1, false, 0);
        row("empty image", 0, 1, 1, 0, 1, false, 0);
        row("numbers near overflow", huge, huge, 1, huge, huge, true, 0);
        row("cropped to nothing", 4, 1, 1, -4, 1, false, 0);
    }
    void windows()
    {
        QFETCH(qint64, size);
        QFETCH(qint64, kernel);
        QFETCH(qint64, stride);
        QFETCH(qint64, padding);
        QFETCH(qint64, dilation);
        QFETCH(bool, ceilMode);
        QFETCH(qint64, output);
        const auto found =
            windowOutput(size, {kernel, stride, padding, padding, dilation}, ceilMode);
        QCOMPARE(qint64(found.value_or(0)), output);
    }

    void windowsAgreeWithCounting()
    {
        constexpr std::uint64_t seed = 11;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        int fitting = 0;
        for (int i = 0; i < 20000; ++i) {
            const std::int64_t size = random.integer(1, 30);
            const WindowAxis axis{random.integer(1, 6), random.integer(1, 5), random.integer(0, 3),
                                  random.integer(0, 3), random.integer(1, 3)};
            const bool ceilMode = random.chance(0.5);
            const auto found = windowOutput(size, axis, ceilMode);
            if (!found)
                continue;
            ++fitting;
            const QByteArray instance =
                QString("size %1 kernel %2 stride %3 pads %4 %5 dilation %6 "
                        "ceil %7")
                    .arg(size)
                    .arg(axis.kernel)
                    .arg(axis.stride)
                    .arg(axis.padBegin)
                    .arg(axis.padEnd)
                    .arg(axis.dilation)
                    .arg(ceilMode)
                    .toUtf8();
            QVERIFY2(*found == countWindows(size, axis, ceilMode), instance);
        }
        QVERIFY(fitting > 10000);
    }

    // A transposed convolution undoes the sizes of a convolution whose windows fit exactly.
    void transposedUndoesConvolution()
    {
        Random random(12);
        for (int i = 0; i < 2000; ++i) {
            const std::int64_t count = random.integer(1, 20);
            const WindowAxis axis{random.integer(1, 6), random.integer(1, 5), random.integer(0, 2),
                                  random.integer(0, 2), random.integer(1, 3)};
            const auto size = transposedWindowOutput(count, axis);
            if (size)
                QCOMPARE(windowOutput(*size, axis), std::optional(count));
        }
        QCOMPARE(transposedWindowOutput(7, {3, 2, 1, 1, 1}, 1), std::optional<std::int64_t>(14));
        QVERIFY(!transposedWindowOutput(huge, {3, huge, 0, 0, 1}));
        QVERIFY(!transposedWindowOutput(1, {1, 1, 1, 0, 1}));
    }

    void broadcasts()
    {
        QCOMPARE(broadcast({2, 3, 4}, {3, 1}), std::optional(Shape{2, 3, 4}));
        QCOMPARE(broadcast({}, {5}), std::optional(Shape{5}));
        QCOMPARE(broadcast({1, 4}, {3, 1}), std::optional(Shape{3, 4}));
        QCOMPARE(broadcast({0}, {1}), std::optional(Shape{0}));
        QVERIFY(!broadcast({2}, {3}));
    }

    void bytes()
    {
        QCOMPARE(byteCount({1, 3, 227, 227}, DataType::Float32),
                 std::optional<std::int64_t>(618348));
        QCOMPARE(byteCount({}, DataType::Float64), std::optional<std::int64_t>(8));
        QCOMPARE(byteCount({3}, DataType::Int4), std::optional<std::int64_t>(2));
        QCOMPARE(byteCount({0, huge, huge}, DataType::UInt8), std::optional<std::int64_t>(0));
        QVERIFY(!byteCount({huge}, DataType::Float16));
        QVERIFY(!byteCount({-1, 0}, DataType::Float32));
        QVERIFY(!byteCount({1}, DataType::String));
        QVERIFY(!byteCount({1}, DataType::Unknown));
        QCOMPARE(saturatingSum(huge, 1), huge);
        QCOMPARE(checkedProduct({huge, 2}), std::nullopt);
    }

    void namesReadBack()
    {
        for (int i = 0; i <= static_cast<int>(DataType::String); ++i) {
            const auto type = static_cast<DataType>(i);
            QCOMPARE(dataTypeFromName(name(type)), std::optional(type));
        }
        for (int i = 0; i <= static_cast<int>(LayerKind::Other); ++i) {
            const auto kind = static_cast<LayerKind>(i);
            QVERIFY(!name(kind).empty());
            QCOMPARE(layerKindFromName(name(kind)), std::optional(kind));
        }
        QVERIFY(!dataTypeFromName("float"));
        QVERIFY(!layerKindFromName("conv"));
        QVERIFY(isMacKind(LayerKind::ConvTranspose));
        QVERIFY(!isMacKind(LayerKind::MaxPool));
    }
};

QTEST_APPLESS_MAIN(tst_ShapeRules)
#include "tst_shape_rules.moc"
