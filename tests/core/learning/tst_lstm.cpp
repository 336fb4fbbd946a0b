// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/linear_svr.h"
#include "core/learning/lstm.h"

#include <QTest>

#include <cmath>
#include <stop_token>

using namespace edgecut;

namespace {

std::vector<double> drawn(Random& random, std::size_t count)
{
    std::vector<double> numbers(count);
    for (double& number : numbers)
        number = random.uniform(-1, 1);
    return numbers;
}

/// Sequences of a straight line, and where it goes on.
void lines(Random& random, std::size_t rows, std::size_t steps, std::vector<double>& inputs,
           std::vector<double>& targets)
{
    for (std::size_t row = 0; row < rows; ++row) {
        const double x = random.uniform(-1, 1), y = random.uniform(-1, 1);
        const double dx = random.uniform(-0.1, 0.1), dy = random.uniform(-0.1, 0.1);
        for (std::size_t i = 0; i <= steps; ++i) {
            std::vector<double>& place = i < steps ? inputs : targets;
            place.push_back(x + static_cast<double>(i) * dx);
            place.push_back(y + static_cast<double>(i) * dy);
        }
    }
}

} // namespace

class TestLstm : public QObject
{
    Q_OBJECT

private slots:
    void gradientIsThatOfFiniteDifferences()
    {
        const LstmShape shape{2, 5, 2};
        constexpr std::size_t steps = 4, samples = 3;
        Random random(7);
        std::vector<double> parameters = initialParameters(shape, random);
        const std::vector<double> inputs = drawn(random, samples * steps * shape.inputs);
        const std::vector<double> slope = drawn(random, samples * shape.outputs);
        LstmBatch batch(shape, steps, samples);
        const auto value = [&] {
            const std::span<const double> outputs = batch.forward(parameters, inputs);
            double sum = 0;
            for (std::size_t i = 0; i < outputs.size(); ++i)
                sum += outputs[i] * slope[i];
            return sum;
        };
        value();
        std::vector<double> gradient(shape.parameterCount());
        batch.backward(parameters, inputs, slope, gradient);
        constexpr double h = 1e-5;
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            const double before = parameters[i];
            parameters[i] = before + h;
            const double above = value();
            parameters[i] = before - h;
            const double below = value();
            parameters[i] = before;
            const double wanted = (above - below) / (2 * h);
            QVERIFY2(
                std::abs(gradient[i] - wanted) < 1e-7,
                qPrintable(QString("parameter %1: %2, %3").arg(i).arg(gradient[i]).arg(wanted)));
        }
    }

    void learnsALineAndRepeatsItself()
    {
        Random random(3);
        std::vector<double> inputs, targets;
        lines(random, 400, 5, inputs, targets);
        LstmOptions options;
        options.epochs = 40;
        options.rate = 0.01;
        Context context;
        context.seed = 5;
        const auto trained = trainLstm({2, 8, 2}, 5, inputs, targets, options, context);
        QVERIFY(trained.has_value());
        QVERIFY(trained->losses.back() < 0.4 * trained->losses.front());
        const auto again = trainLstm({2, 8, 2}, 5, inputs, targets, options, context);
        QVERIFY(again->parameters == trained->parameters);
        context.seed = 6;
        QVERIFY(trainLstm({2, 8, 2}, 5, inputs, targets, options, context)->parameters !=
                trained->parameters);
    }

    void stopsAndRefuses()
    {
        Random random(3);
        std::vector<double> inputs, targets;
        lines(random, 20, 5, inputs, targets);
        std::stop_source stop;
        Context context;
        context.stopToken = stop.get_token();
        const auto watch = [&stop](double) { stop.request_stop(); };
        const auto stopped = trainLstm({2, 4, 2}, 5, inputs, targets, {}, context, watch);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(trainLstm({2, 4, 2}, 4, inputs, targets, {}, {}).error().code,
                 ErrorCode::InvalidInput);
    }

    void regressionFindsThePlane()
    {
        Random random(11);
        std::vector<double> inputs = drawn(random, 3 * 500), targets;
        for (std::size_t row = 0; row < 500; ++row)
            targets.push_back(2 * inputs[3 * row] - 0.5 * inputs[3 * row + 1] + 0.25);
        const auto svr = trainLinearSvr(inputs, 3, targets, {}, {});
        QVERIFY(svr.has_value());
        QVERIFY(std::abs(svr->weights[0] - 2) < 0.02);
        QVERIFY(std::abs(svr->weights[1] + 0.5) < 0.02);
        QVERIFY(std::abs(svr->weights[2]) < 0.02);
        QVERIFY(std::abs(svr->offset - 0.25) < 0.02);
        QVERIFY(*trainLinearSvr(inputs, 3, targets, {}, {}) == *svr);
        QVERIFY(!trainLinearSvr(inputs, 2, targets, {}, {}));
    }
};

QTEST_APPLESS_MAIN(TestLstm)
#include "tst_lstm.moc"
