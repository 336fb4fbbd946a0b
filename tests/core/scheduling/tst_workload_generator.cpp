// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/costs/cost_table.h"
#include "core/scheduling/queue.h"
#include "core/scheduling/queue_study.h"
#include "core/scheduling/workload_generator.h"
#include "core/zoo/cifar_networks.h"
#include "core/zoo/networks.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <stop_token>

using namespace edgecut;

namespace {

const Device& edge()
{
    return *findDevice(standardEdgeDevice());
}

Workload drawn(const WorkloadOptions& options, std::uint64_t seed = 1,
               const std::vector<double>& arrivalsMs = {})
{
    Context context;
    context.seed = seed;
    return generateWorkload(edge(), options, arrivalsMs, context).value();
}

WorkloadOptions requests(double count)
{
    WorkloadOptions options;
    options.requests = count;
    return options;
}

double sumOfTimes(const Graph& graph)
{
    double ms = 0;
    for (std::size_t i = 0; i < graph.layerCount(); ++i)
        ms += predict(edge(), graph, LayerId(i)).ms;
    return ms;
}

} // namespace

class tst_WorkloadGenerator : public QObject
{
    Q_OBJECT

private slots:
    // As papers count them: 8, 16, 32 and 28 layers, and no time is lost between them.
    void layersAsPapersCountThem()
    {
        const auto networks = mobileWebArLayers(edge()).value();
        const std::vector<std::size_t> counts{8, 16, 32, 28};
        const std::vector<Graph> graphs{buildCifarAlexNet(1).value(), buildCifarVgg16(1).value(),
                                        buildResNet32(1).value(), buildCifarMobileNetV1(1).value()};
        QCOMPARE(networks.size(), counts.size());
        for (std::size_t n = 0; n < counts.size(); ++n) {
            QCOMPARE(networks[n].size(), counts[n]);
            double ms = 0, depth = 0;
            for (const LayerWork& layer : networks[n]) {
                ms += layer.serviceMs;
                QVERIFY(layer.depth > depth && layer.depth <= 1);
                depth = layer.depth;
            }
            QCOMPARE(depth, 1.0);
            QVERIFY(nearlyEqual(ms, sumOfTimes(graphs[n])));
        }
        QCOMPARE(networks[1][4].label, std::string("VGG-16 conv3_1"));
    }

    // 313 M multiply-accumulates for VGG-16 on 32 x 32 is what people print; the 13 convolutions
    // are 9 * sum(in * out * places).
    void cifarNetworks()
    {
        QCOMPARE(buildCifarVgg16(1)->totalMacs(), 313'196'544 + 512 * 512 * 2 + 5120);
        const Graph mobileNet = buildCifarMobileNetV1(1).value();
        QVERIFY(mobileNet.totalMacs() > 45'000'000 && mobileNet.totalMacs() < 48'000'000);
        // conv1 to conv5 at 32, 16 and 8 places a side, then 1024 x 256 + 256 x 128 + 1280.
        const std::int64_t alexNet = 32 * 32 * 32 * 75 + 16 * 16 * 64 * 800 +
                                     64 * (96 * 576 + 96 * 864 + 64 * 864) + 262'144 + 32'768 +
                                     1280;
        QCOMPARE(buildCifarAlexNet(1)->totalMacs(), alexNet);
    }

    void seedsAreWorkloads()
    {
        const Workload one = drawn(requests(500), 3);
        QCOMPARE(one.size(), std::size_t{500});
        QCOMPARE(drawn(requests(500), 3), one);
        QVERIFY(drawn(requests(500), 4) != one);
        // A shorter one is the beginning of a longer one.
        Workload beginning = one;
        beginning.requests.resize(120);
        QCOMPARE(drawn(requests(120), 3).requests, beginning.requests);
        QVERIFY(one.note.starts_with("synthetic"));
        QVERIFY(smithsRuleHolds(one, {}));
        std::set<std::int32_t> labels;
        for (const Request& request : one.requests) {
            QVERIFY(request.value >= 0.01 && request.value <= 1);
            labels.insert(request.label);
        }
        QVERIFY(labels.size() > 75); // of 84 layers
    }

    void poissonArrivals()
    {
        WorkloadOptions options = requests(20'000);
        options.arrivalsPerSecond = 50;
        const Workload workload = drawn(options);
        QVERIFY(std::ranges::is_sorted(workload.requests, {}, &Request::arrivalMs));
        const double lastMs = workload.requests.back().arrivalMs;
        QVERIFY2(std::abs(lastMs / 400'000 - 1) < 0.03, qPrintable(QString::number(lastMs)));
    }

    void arrivalsFromATrace()
    {
        const Workload workload = drawn(requests(3), 1, {5, 5, 80, 90});
        QCOMPARE(workload.requests[1].arrivalMs, 5.0);
        QCOMPARE(workload.requests[2].arrivalMs, 80.0);
        const std::vector<double> tooFew{1, 2};
        const Result<Workload> refused = generateWorkload(edge(), requests(3), tooFew);
        QVERIFY(!refused);
        QVERIFY(english(refused.error()).find("2 arrivals") != std::string::npos);
    }

    // A user's layers follow one another in their network and join into one block.
    void runsOfLayers()
    {
        WorkloadOptions options = requests(2000);
        options.runLength = 5;
        const Workload workload = drawn(options);
        std::size_t longest = 0, length = 0;
        for (std::size_t i = 0; i < workload.size(); ++i) {
            const Request& request = workload.requests[i];
            const bool goesOn = request.after.isValid();
            length = goesOn ? length + 1 : 1;
            longest = std::max(longest, length);
            if (!goesOn)
                continue;
            QCOMPARE(request.after, RequestId(i - 1));
            QCOMPARE(request.user, workload.requests[i - 1].user);
            QCOMPARE(request.label, workload.requests[i - 1].label + 1);
        }
        QCOMPARE(longest, std::size_t{5});
        QCOMPARE(mergeBlocks(workload)->size(), workload.users.size());
    }

    void mistakes()
    {
        QVERIFY(!workloadOptions({{"requests", 0}}));
        QVERIFY(!workloadOptions({{"requests", 1e7}}));
        QVERIFY(!workloadOptions({{"arrival-rate", -1}}));
        QVERIFY(!workloadOptions({{"colour", 1}}));
        const Result<WorkloadOptions> falls =
            workloadOptions({{"least-value", 0.8}, {"most-value", 0.4}});
        QVERIFY(!falls && english(falls.error()).find("deeper") != std::string::npos);
        QVERIFY(!queueStudyOptions({{"from", 200}, {"to", 100}}));
        QVERIFY(!queueStudyOptions({{"seeds", 4}}));
        std::stop_source source;
        source.request_stop();
        Context context;
        context.stopToken = source.get_token();
        const Result<QueueStudy> study = studyQueues(edge(), {}, context);
        QVERIFY(!study && study.error().code == ErrorCode::Cancelled);
    }

    // Five numbers by hand: mean 3, standard deviation sqrt(2.5), t(4) = 2.776.
    void bandsAreStudents()
    {
        const std::vector<double> numbers{1, 2, 3, 4, 5};
        const Estimate estimate = estimated(numbers);
        QCOMPARE(estimate.mean, 3.0);
        QVERIFY(std::abs(estimate.halfWidth / (2.776445 * std::sqrt(2.5 / 5)) - 1) < 0.003);
        std::vector<double> many(30);
        std::iota(many.begin(), many.end(), 0.0);
        const double deviation = std::sqrt(30.0 * 31 / 12);
        QVERIFY(std::abs(estimated(many).halfWidth / (2.04523 * deviation / std::sqrt(30)) - 1) <
                1e-4);
    }

    // Each point is the mean of single runs; the policy is never worse than the others at its own
    // metric, which is proven here, workload by workload.
    void studyIsItsRuns()
    {
        QueueStudyOptions options =
            queueStudyOptions({{"from", 50}, {"to", 150}, {"step", 50}, {"seeds", 6}}).value();
        Context context;
        context.seed = 11;
        const QueueStudy study = studyQueues(edge(), options, context).value();
        QCOMPARE(study.lines.size(), std::size_t{4});
        QCOMPARE(study.changes.size(), std::size_t{3});
        for (const QueueStudyLine& line : study.lines) {
            QCOMPARE(line.points.size(), std::size_t{3});
            double waiting = 0;
            for (std::uint64_t seed = 11; seed < 17; ++seed)
                waiting += *runQueue(drawn(requests(100), seed), *line.policy)
                                ->metrics.averageValidWaitingMs;
            QCOMPARE(line.points[1].length, std::size_t{100});
            QVERIFY(nearlyEqual(line.points[1].averageValidWaitingMs.mean, waiting / 6));
        }
        for (const QueueStudyChange& change : study.changes) {
            QVERIFY(change.waitingPercent.mean < 0);
            QVERIFY(change.publishedWaitingPercent < 0);
        }
    }
};

QTEST_GUILESS_MAIN(tst_WorkloadGenerator)
#include "tst_workload_generator.moc"
