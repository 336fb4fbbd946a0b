// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/exchange/files.h"
#include "tests/support/random_problem.h"

#include <QTest>

using namespace edgecut;

namespace {

std::string toyText()
{
    return readTextFile(TEST_DATA_DIR "/problems/toy.problem.json").value();
}

std::string numbered(const char* word, std::size_t number)
{
    std::string text = word;
    text += std::to_string(number);
    return text;
}

// Every optional key of the contract at once.
PartitionProblem fullProblem()
{
    PartitionProblem problem;
    problem.name = "everything \"quoted\" ü";
    problem.tiers = {"device", "edge", "cloud"};
    problem.layers = {{"in", "Input", 0, TierId(0)}, {"a\nb", "Conv", 1536, std::nullopt}};
    problem.timeMs = {0, 0, 0, 12.5, 1.25, 0.1};
    problem.energyMj = {0, 0, 0, 30, 0, 1e-3};
    problem.tensors = {{"x", 150528, 40000.5, LayerId(0), {LayerId(1)}},
                       {"y", 4000, std::nullopt, LayerId(1), {}}};
    problem.links = {{5.85, 20, 0}, {73.3, 542.3, 27.04}};
    problem.returnPath = ReturnPath::Paid;
    problem.resultTier = TierId(0);
    problem.memoryBytes = {std::nullopt, 4e9, 0.0};
    problem.fused = {{LayerId(0), LayerId(1)}};
    return problem;
}

} // namespace

class tst_ProblemFile : public QObject
{
    Q_OBJECT

private slots:
    void readsTheContractsExample()
    {
        const Result<PartitionProblem> problem = readProblem(toyText(), "toy");
        QVERIFY2(problem, problem ? "" : english(problem.error()).c_str());
        PartitionProblem expected;
        expected.name = "toy";
        expected.tiers = {"edge", "cloud"};
        expected.layers = {{"input", "Input", 0, TierId(0)}, {"conv1", "Conv", 1536, std::nullopt}};
        expected.timeMs = {0, 0, 12.5, 1.25};
        expected.energyMj = {0, 0, 30, 0};
        expected.tensors = {{"image", 150528, std::nullopt, LayerId(0), {LayerId(1)}},
                            {"prob", 4000, std::nullopt, LayerId(1), {}}};
        expected.links = {{5.85, 20, 0}};
        QVERIFY(*problem == expected);
    }

    void everyKeySurvives()
    {
        const PartitionProblem problem = fullProblem();
        const std::string text = writeProblem(problem);
        const Result<PartitionProblem> read = readProblem(text, "f");
        QVERIFY2(read, read ? "" : english(read.error()).c_str());
        QVERIFY(*read == problem);
        QCOMPARE(writeProblem(*read), text);
    }

    void randomProblemsSurvive()
    {
        constexpr std::uint64_t seed = 20;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int i = 0; i < 2000; ++i) {
            const PartitionProblem problem = test::randomProblem(random, {});
            const std::string text = writeProblem(problem);
            const Result<PartitionProblem> read = readProblem(text, "f");
            QVERIFY2(read, (read ? text : english(read.error()) + '\n' + text).c_str());
            QVERIFY2(*read == problem, text.c_str());
        }
    }

    void whatMayBeLeftOutIsZero()
    {
        const Result<PartitionProblem> problem = readProblem(R"({"format": "edgecut.problem",
            "version": 1, "tiers": ["e", "c"], "layers": [{"name": "a", "time_ms": [1, 2]}],
            "tensors": [], "links": [{"uplink_mbps": 1, "downlink_mbps": 2}]})",
                                                             "f");
        QVERIFY2(problem, problem ? "" : english(problem.error()).c_str());
        QCOMPARE(problem->energyMj, (std::vector<double>{0, 0}));
        QCOMPARE(problem->links[0].latencyMs, 0.0);
        QCOMPARE(int(problem->returnPath), int(ReturnPath::OneWay));
        QVERIFY(problem->memoryBytes.empty() && !problem->resultTier);
    }

    void everyTruncationIsAnError()
    {
        const std::string text = toyText();
        const std::size_t end = text.find_last_of('}');
        for (std::size_t size = 0; size <= end; ++size) {
            const Result<PartitionProblem> problem = readProblem(text.substr(0, size), "f");
            QVERIFY2(!problem, text.substr(0, size).c_str());
            QVERIFY(problem.error().line >= 1 && !problem.error().message.empty());
        }
    }

    // Any damage is either an error that names a line or a problem that passes check().
    void mutationsNeverCrash()
    {
        constexpr std::uint64_t seed = 31;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        const std::string original = writeProblem(fullProblem());
        const std::string pieces[] = {"\"",   "{",    "}",     "[",  "]",      ",",
                                      ":",    "-",    "1e999", "0",  "null",   "\\u0000",
                                      "\xFF", "name", "edge",  "\n", "[[[[[[", "9007199254740993"};
        int accepted = 0;
        for (int i = 0; i < 10000; ++i) {
            std::string text = original;
            for (std::int64_t edits = random.integer(1, 4); edits > 0; --edits) {
                const auto at = static_cast<std::size_t>(
                    random.integer(0, static_cast<std::int64_t>(text.size()) - 1));
                const auto length = static_cast<std::size_t>(random.integer(0, 3));
                text.replace(at, length,
                             random.chance(0.5)
                                 ? pieces[random.integer(0, std::ssize(pieces) - 1)]
                                 : std::string(1, static_cast<char>(random.integer(0, 255))));
            }
            const Result<PartitionProblem> problem = readProblem(text, "f");
            if (problem) {
                ++accepted;
                QVERIFY2(check(*problem), text.c_str());
                const Result<PartitionProblem> again = readProblem(writeProblem(*problem), "f");
                QVERIFY2(again && *again == *problem, text.c_str());
            } else {
                QVERIFY2(problem.error().line >= 1 ||
                             problem.error().code != ErrorCode::InvalidInput,
                         (english(problem.error()) + '\n' + text).c_str());
            }
        }
        QVERIFY2(accepted > 0, "no mutation was harmless: the test tests nothing");
    }

    // A tensor with many consumers and a long cycle: both once took quadratic time elsewhere.
    void largeFilesAreRead()
    {
        constexpr std::size_t layers = 20000;
        PartitionProblem problem;
        problem.name = "large";
        problem.tiers = {"edge", "cloud"};
        problem.tensors = {{"wide", 1, std::nullopt, LayerId(0), {}}};
        for (std::size_t i = 0; i < layers; ++i) {
            problem.layers.push_back({numbered("layer", i), "Relu", 0, std::nullopt});
            problem.timeMs.insert(problem.timeMs.end(), {1, 2});
            problem.energyMj.insert(problem.energyMj.end(), {0, 0});
            if (i > 0)
                problem.tensors[0].consumers.push_back(LayerId(i));
            problem.tensors.push_back({numbered("t", i), 1, std::nullopt, LayerId(i), {}});
            if (i + 1 < layers)
                problem.tensors.back().consumers = {LayerId(i + 1)};
        }
        problem.links = {{1, 1, 0}};
        QVERIFY(readProblem(writeProblem(problem), "f").value() == problem);
        problem.tensors.back().consumers = {LayerId(0)};
        const Result<PartitionProblem> cycle = readProblem(writeProblem(problem), "f");
        QVERIFY(!cycle);
        QVERIFY2(cycle.error().line > 6 && cycle.error().line <= int(layers) + 6,
                 english(cycle.error()).c_str());
    }
};

QTEST_GUILESS_MAIN(tst_ProblemFile)
#include "tst_problemfile.moc"
