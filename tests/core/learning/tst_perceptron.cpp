// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/adam.h"
#include "core/learning/perceptron.h"

#include <QTest>

#include <cmath>

using namespace edgecut;

namespace {

/// Sum over samples of weight * output, whose gradient with respect to the outputs is `weights`.
double weighted(PerceptronBatch& batch, const std::vector<double>& parameters,
                const std::vector<double>& weights)
{
    batch.forward(parameters);
    double sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * batch.outputs()[i];
    return sum;
}

std::vector<double> anyNumbers(std::size_t count, Random& random)
{
    std::vector<double> numbers(count);
    for (double& number : numbers)
        number = random.uniform(-1, 1);
    return numbers;
}

} // namespace

class tst_Perceptron : public QObject
{
    Q_OBJECT

private slots:
    void gradientsAreThoseOfFiniteDifferences_data()
    {
        QTest::addColumn<bool>("logistic");
        QTest::newRow("linear output") << false;
        QTest::newRow("logistic output") << true;
    }
    void gradientsAreThoseOfFiniteDifferences()
    {
        QFETCH(bool, logistic);
        constexpr std::uint64_t seed = 41;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int round = 0; round < 50; ++round) {
            const PerceptronShape shape{static_cast<std::size_t>(random.integer(1, 5)),
                                        static_cast<std::size_t>(random.integer(1, 6)),
                                        static_cast<std::size_t>(random.integer(1, 4)), logistic};
            const auto samples = static_cast<std::size_t>(random.integer(1, 4));
            PerceptronBatch batch(shape, samples);
            std::vector<double> parameters = anyNumbers(shape.parameterCount(), random);
            const std::vector<double> inputs = anyNumbers(samples * shape.inputs, random);
            std::copy(inputs.begin(), inputs.end(), batch.inputs().begin());
            const std::vector<double> weights = anyNumbers(samples * shape.outputs, random);

            std::vector<double> slope(parameters.size());
            std::vector<double> inputSlope(inputs.size());
            weighted(batch, parameters, weights);
            batch.backward(parameters, weights, slope, inputSlope);

            const auto compare = [&](double& place, double computed) {
                constexpr double step = 1e-6;
                const double at = place;
                place = at + step;
                const double above = weighted(batch, parameters, weights);
                place = at - step;
                const double below = weighted(batch, parameters, weights);
                place = at;
                const double measured = (above - below) / (2 * step);
                QVERIFY2(std::abs(measured - computed) < 1e-6,
                         qPrintable(QString("round %1: %2 measured, %3 computed")
                                        .arg(round)
                                        .arg(measured)
                                        .arg(computed)));
            };
            for (std::size_t i = 0; i < parameters.size(); ++i)
                compare(parameters[i], slope[i]);
            for (std::size_t i = 0; i < inputs.size(); ++i)
                compare(batch.inputs()[i], inputSlope[i]);
        }
    }

    void learnsAFunctionByAdam()
    {
        Random random(7);
        const PerceptronShape shape{1, 16, 1, false};
        std::vector<double> parameters = initialParameters(shape, 0.5, random);
        std::vector<double> gradient(parameters.size());
        Adam adam(parameters.size(), 0.01);
        constexpr std::size_t samples = 32;
        PerceptronBatch batch(shape, samples);
        std::vector<double> difference(samples);
        double error = 0;
        for (int step = 0; step < 3000; ++step) {
            for (double& x : batch.inputs())
                x = random.uniform(-1, 1);
            batch.forward(parameters);
            error = 0;
            for (std::size_t i = 0; i < samples; ++i) {
                difference[i] = batch.outputs()[i] - std::abs(batch.inputs()[i]);
                error += difference[i] * difference[i] / samples;
            }
            batch.backward(parameters, difference, gradient);
            adam.step(parameters, gradient);
        }
        QVERIFY2(error < 1e-3, qPrintable(QString::number(error)));
    }

    void adamsFirstStepIsItsRateAgainstTheGradient()
    {
        // Bias correction makes the first step the rate times the gradient's sign.
        std::vector<double> parameters = {1, 1, 1};
        const std::vector<double> gradient = {4, -0.25, 0};
        Adam(3, 0.1).step(parameters, gradient);
        QVERIFY(std::abs(parameters[0] - 0.9) < 1e-6);
        QVERIFY(std::abs(parameters[1] - 1.1) < 1e-6);
        QCOMPARE(parameters[2], 1.0);
    }
};

QTEST_APPLESS_MAIN(tst_Perceptron)
#include "tst_perceptron.moc"
