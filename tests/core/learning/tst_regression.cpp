// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/learning/linear_regression.h"
#include "core/learning/regression_forest.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace edgecut;

namespace {

/// y = f(x0, x1); x2 says nothing.
template <typename Function>
RegressionData drawn(std::size_t rows, std::uint64_t seed, Function f)
{
    Random random(seed);
    RegressionData data;
    data.columns = 3;
    for (std::size_t i = 0; i < rows; ++i) {
        const std::array<double, 3> x{random.uniform(0, 10), random.uniform(0, 10),
                                      random.uniform(0, 10)};
        data.add(x, f(x[0], x[1]));
    }
    return data;
}

template <typename Model>
double meanError(const Model& model, const RegressionData& data)
{
    double sum = 0;
    for (std::size_t i = 0; i < data.rows(); ++i)
        sum += std::abs(model.predict(data.row(i)) - data.targets[i]);
    return sum / static_cast<double>(data.rows());
}

} // namespace

class tst_Regression : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsFoundExactly()
    {
        const auto line = [](double a, double b) { return 3 * a - 2 * b + 5; };
        const Result<LinearRegression> model = LinearRegression::trainBetter(drawn(200, 1, line));
        QVERIFY(model.has_value());
        QCOMPARE(model->scale(), FeatureScale::Linear);
        QVERIFY(meanError(*model, drawn(100, 2, line)) < 1e-4);
    }

    void aLogarithmIsChosenWhereItFits()
    {
        const auto curve = [](double a, double b) { return 3 * std::log1p(a) - std::log1p(b); };
        const Result<LinearRegression> model = LinearRegression::trainBetter(drawn(200, 1, curve));
        QVERIFY(model.has_value());
        QCOMPARE(model->scale(), FeatureScale::Logarithmic);
        QVERIFY(meanError(*model, drawn(100, 2, curve)) < 1e-4);
    }

    // Columns that say the same, and one that says nothing.
    void columnsThatDependDoNoHarm()
    {
        RegressionData data;
        data.columns = 3;
        for (int i = 0; i < 20; ++i)
            data.add(std::array<double, 3>{double(i), 2.0 * i, 7}, 10.0 * i);
        const Result<LinearRegression> model = LinearRegression::train(data, FeatureScale::Linear);
        QVERIFY(model.has_value());
        QVERIFY(std::abs(model->predict(std::array<double, 3>{4, 8, 7}) - 40) < 0.01);
        RegressionData one;
        one.columns = 2;
        one.add(std::array<double, 2>{1, 2}, 3);
        QCOMPARE(LinearRegression::trainBetter(one)->predict(std::array<double, 2>{9, 9}), 3.0);
    }

    void aForestLearnsWhatALineCannot()
    {
        const auto steps = [](double a, double b) { return (a > 5 ? 20.0 : 0) + (b > 3 ? 5 : 0); };
        const RegressionData data = drawn(800, 1, steps);
        const RegressionData other = drawn(300, 2, steps);
        const Result<RegressionForest> forest = RegressionForest::train(data, {}, {});
        const Result<LinearRegression> line = LinearRegression::trainBetter(data);
        QVERIFY(forest && line);
        QVERIFY2(meanError(*forest, other) < 0.2 * meanError(*line, other),
                 qPrintable(QString::number(meanError(*forest, other))));
        const std::vector<double>& importance = forest->importance();
        QVERIFY(importance[0] > importance[1] && importance[1] > 10 * importance[2]);
        QVERIFY(std::abs(importance[0] + importance[1] + importance[2] - 1) < 1e-12);
    }

    void aTreeKeepsToItsLeaves()
    {
        ForestOptions options;
        options.trees = 1;
        options.leastLeafRows = 1;
        options.featureShare = 1;
        RegressionData data;
        data.columns = 1;
        for (int i = 0; i < 4; ++i)
            data.add(std::array<double, 1>{double(i)}, 7);
        const Result<RegressionForest> flat = RegressionForest::train(data, options, {});
        QCOMPARE(flat->predict(std::array<double, 1>{-100}), 7.0);
        QCOMPARE(flat->importance()[0], 0.0);
        QVERIFY(!RegressionForest::train({}, options, {}));
        QVERIFY(!LinearRegression::train({}, FeatureScale::Linear));
    }

    void sameSeedSameForest()
    {
        const RegressionData data = drawn(200, 3, [](double a, double b) { return a * b; });
        Context first;
        first.seed = 5;
        Context second;
        second.seed = 6;
        const std::array<double, 3> at{4, 5, 6};
        const double value = RegressionForest::train(data, {}, first)->predict(at);
        QCOMPARE(RegressionForest::train(data, {}, first)->predict(at), value);
        QVERIFY(RegressionForest::train(data, {}, second)->predict(at) != value);
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        Context context;
        context.stopToken = stop.get_token();
        const auto sum = [](double a, double b) { return a + b; };
        const Result<RegressionForest> forest =
            RegressionForest::train(drawn(50, 1, sum), {}, context);
        QVERIFY(!forest);
        QCOMPARE(forest.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_Regression)
#include "tst_regression.moc"
