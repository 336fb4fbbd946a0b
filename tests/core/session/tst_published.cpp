// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of papers beside what is computed here: the file, the quantities, the examples.
#include "core/base/files.h"
#include "core/partition/dads.h"
#include "core/partition/dsccs.h"
#include "core/session/published.h"
#include "core/session/quantity.h"
#include "core/session/recipe.h"

#include <QDir>
#include <QTest>

using namespace edgecut;

namespace {

Result<Session> recipeSession(const std::string& published)
{
    const std::string text = R"({"format": "edgecut.recipe", "version": 1, "title": "t",
        "model": "zoo:resnet18", "links": ["4g"], "published": )" +
                             published + "}";
    const Result<Recipe> recipe = readRecipe(text, "t.json");
    if (!recipe)
        return failure(recipe.error());
    return buildSession(*recipe, filesBeside("t.json"), {});
}

Result<std::vector<PublishedRow>> computed(const std::string& published)
{
    const Result<Session> session = recipeSession(published);
    if (!session)
        return failure(session.error());
    const Result<PublishedSource> source = publishedSource(*session);
    return source ? computePublished(*source, {}) : failure(source.error());
}

/// The one row's value, or its error as text.
std::string answerTo(const std::string& unit, const std::string& ours)
{
    const auto rows = computed(R"([{"figure": "Fig. 1", "what": "w", "value": 1, "unit": ")" +
                               unit + R"(", "ours": )" + ours + "}]");
    if (!rows)
        return english(rows.error());
    const Result<PublishedValue>& value = *rows->front().ours;
    if (!value)
        return english(value.error());
    return value->text.empty() ? std::to_string(value->low) : value->text;
}

ScenarioProblem resnet()
{
    return *buildProblem(*recipeSession("[]"));
}

} // namespace

class tst_Published : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip()
    {
        PublishedNumber number;
        number.figure = "Fig. 3";
        number.what = "Best cut";
        number.value.text = "max5";
        number.text = "Why.";
        QuantityQuestion question;
        question.quantity = "cut";
        question.networks = {"zoo:tiny-yolov2", "zoo:nin"};
        question.links = {"4/4/0"};
        question.parameters["method"] = "min-cut";
        number.ours = question;
        PublishedNumber range;
        range.figure = "Fig. 12";
        range.what = "Speed-up";
        range.value.low = 1.91;
        range.value.high = 6.45;
        range.unit = "×";
        const std::vector<PublishedNumber> numbers{number, range};
        const auto read = readPublished(writePublished(numbers), "f");
        QVERIFY(read.has_value());
        QVERIFY(*read == numbers);
    }

    void badFilesSayWhere_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("says");
        QTest::newRow("no value") << R"({"figure": "a", "what": "b"})"
                                  << "value";
        QTest::newRow("range") << R"({"figure": "a", "what": "b", "value": [3, 2]})"
                               << "smaller";
        QTest::newRow("three") << R"({"figure": "a", "what": "b", "value": [1, 2, 3]})"
                               << "range";
        QTest::newRow("key") << R"({"figure": "a", "what": "b", "value": 1, "x": 1})"
                             << "x";
        QTest::newRow("no quantity") << R"({"figure": "a", "what": "b", "value": 1, "ours": {}})"
                                     << "quantity";
    }
    void badFilesSayWhere()
    {
        QFETCH(QString, row);
        QFETCH(QString, says);
        const auto read =
            readPublished("{\"format\": \"edgecut.published\", \"version\": 1,\n\"numbers\": [" +
                              row.toStdString() + "]}",
                          "f.json");
        QVERIFY(!read);
        const QString message = QString::fromStdString(english(read.error()));
        QVERIFY2(message.startsWith("f.json:2:") && message.contains(says), qPrintable(message));
    }

    void questionsThatCannotBeAnsweredSayWhy()
    {
        const auto says = [](const std::string& answer, const char* part) {
            return QString::fromStdString(answer).contains(part);
        };
        QVERIFY(says(answerTo("×", R"({"quantity": "speed"})"), "no quantity \"speed\""));
        QVERIFY(says(answerTo("ms", R"({"quantity": "latency"})"), "\"method\" is missing"));
        QVERIFY(
            says(answerTo("m", R"({"quantity": "latency", "method": "min-cut"})"), "unit \"m\""));
        QVERIFY(says(answerTo("ms", R"({"quantity": "latency", "method": "magic"})"), "magic"));
        QVERIFY(says(answerTo("ms", R"({"quantity": "latency", "method": "dads", "cuts": 9})"),
                     "takes no parameter \"cuts\""));
        QVERIFY(says(answerTo("ms", R"({"quantity": "latency", "method": "min-cut",
                              "networks": ["zoo:nothing"]})"),
                     "nothing"));
        QVERIFY(says(answerTo("ms", R"({"quantity": "latency", "method": "min-cut",
                              "links": ["9g"]})"),
                     "9g"));
        QVERIFY(
            says(answerTo("B", R"({"quantity": "output-bytes", "layer": "x"})"), "layer \"x\""));
    }

    void severalNetworksAndLinksMakeARange()
    {
        const auto rows = computed(R"([{"figure": "f", "what": "w", "value": [1, 2], "unit": "ms",
            "ours": {"quantity": "latency", "method": "cloud-only", "links": ["3g", "wifi"]}}])");
        QVERIFY(rows.has_value());
        PartitionProblem problem = resnet().problem;
        const auto at = [&problem](const char* link) {
            problem.links.front() = *parseLink(link);
            return solve(*findMethod("cloud-only"), problem)->evaluation.latencyMs;
        };
        QCOMPARE((*rows->front().ours)->low, at("wifi"));
        QCOMPARE((*rows->front().ours)->high, at("3g"));
        QCOMPARE(*rows->front().difference(), (at("3g") - 2) / 2);
    }

    /// DADS itself is heavy just below the rate and light just above it.
    void lightModeRateIsWhereDadsTurns()
    {
        PartitionProblem problem = resnet().problem;
        int turns = 0;
        for (const double fps : {2.0, 2.5, 3.0, 5.0, 20.0}) {
            const std::string answer = answerTo(
                "Mbit/s", R"({"quantity": "light-mode-rate", "fps": )" + std::to_string(fps) + "}");
            const double rate = QString::fromStdString(answer).toDouble();
            if (rate <= 0.02) // light at every rate, or at none
                continue;
            ++turns;
            problem.links.front().uplinkMbps = rate * 1.001;
            QCOMPARE(decide(problem, fps, heavyFinder())->mode, DadsMode::Light);
            problem.links.front().uplinkMbps = rate * 0.999;
            QCOMPARE(decide(problem, fps, heavyFinder())->mode, DadsMode::Heavy);
        }
        QVERIFY(turns > 0);
    }

    /// Frames so rare that no uplink is too slow: the lower end of a search is no answer.
    void lightEverywhereIsNoSwitch()
    {
        const std::string answer =
            answerTo("Mbit/s", R"({"quantity": "light-mode-rate", "fps": 0.001})");
        QVERIFY2(answer.find("There is no switch") != answer.npos, answer.c_str());
    }

    void leastUsefulBudgetIsExact()
    {
        const std::string answer = answerTo("ms", R"({"quantity": "least-useful-budget"})");
        const double budgetMs = QString::fromStdString(answer).toDouble();
        const PartitionProblem problem = resnet().problem;
        const double edgeMs = solve(*findMethod("edge-only"), problem)->evaluation.latencyMs;
        QVERIFY(dsccs(problem, {{"budget-ms", budgetMs * 1.0001}}, {})->objective <
                edgeMs * 0.99999);
        QCOMPARE(dsccs(problem, {{"budget-ms", budgetMs * 0.999}}, {})->objective, edgeMs);
    }

    /// Every number of every example that says how it is computed has a value.
    void examplesAnswerAllQuestions()
    {
        const QDir projects(QStringLiteral(PROJECT_DIR "/projects"));
        int answered = 0;
        for (const QString& file : projects.entryList({"*.json"}, QDir::Files)) {
            if (file.count('.') > 1)
                continue;
            const std::string path = projects.filePath(file).toStdString();
            const Result<Recipe> recipe = readRecipe(*readTextFile(path), path);
            QVERIFY2(recipe.has_value(), qPrintable(file));
            if (recipe->published.empty())
                continue;
            const Result<Session> session = buildSession(*recipe, filesBeside(path), {});
            QVERIFY2(session.has_value(), qPrintable(file));
            const auto rows = computePublished(*publishedSource(*session), {});
            QVERIFY2(rows.has_value(), qPrintable(file));
            for (const PublishedRow& row : *rows) {
                QVERIFY2(!row.published.text.empty(), qPrintable(file));
                if (!row.ours)
                    continue;
                QVERIFY2(row.ours->has_value(), row.published.what.c_str());
                ++answered;
            }
        }
        QVERIFY(answered >= 30);
    }

    void cancelsAtOnce()
    {
        const Result<Session> session = recipeSession(
            R"([{"figure": "f", "what": "w", "value": 1, "unit": "ms",
                 "ours": {"quantity": "latency", "method": "min-cut"}}])");
        std::stop_source stop;
        stop.request_stop();
        Context context;
        context.stopToken = stop.get_token();
        const auto rows = computePublished(*publishedSource(*session), context);
        QVERIFY(!rows && rows.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_Published)
#include "tst_published.moc"
