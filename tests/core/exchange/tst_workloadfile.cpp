// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/exchange/arrivals_file.h"
#include "core/exchange/workload_file.h"

#include <QTest>

using namespace edgecut;

namespace {

QString saidOf(const std::string& lines)
{
    const Result<std::vector<double>> arrivals = readArrivals(LineReader(lines, "times.txt"));
    return arrivals ? QString() : QString::fromStdString(english(arrivals.error()));
}

} // namespace

class tst_WorkloadFile : public QObject
{
    Q_OBJECT

private slots:
    void readsTheToy()
    {
        const std::string path = TEST_DATA_DIR "/workloads/toy.workload.json";
        const Workload workload = readWorkload(*readTextFile(path, 1 << 20), path).value();
        QCOMPARE(workload.name, std::string("toy"));
        QCOMPARE(workload.size(), std::size_t{5});
        QCOMPARE(workload.users, (std::vector<std::string>{"ann", "ben"}));
        QCOMPARE(workload.requests[1].after, RequestId(0));
        QCOMPARE(workload.requests[3].after, RequestId(4)); // stands further down
        QCOMPARE(workload.requests[3].line, 7);
        QCOMPARE(workload.labels[static_cast<std::size_t>(workload.requests[0].label)],
                 std::string("VGG-16 conv1_1"));
        QCOMPARE(workload.requests[4].user, -1);
    }

    void writtenIsReadAgain()
    {
        Workload workload;
        workload.name = "quotes \" and \\ and\nlines";
        workload.users = {"\xC3\xA4nn"};
        for (int i = 0; i < 3; ++i) {
            Request request;
            request.id = std::string("\t\"").append(std::to_string(i));
            request.arrivalMs = 1.0 / 3 * i;
            request.serviceMs = 1e-300;
            request.value = 0.1;
            request.user = i == 1 ? 0 : -1;
            request.after = RequestId(i - 1);
            workload.requests.push_back(request);
        }
        const std::string text = writeWorkload(workload);
        Workload again = readWorkload(text, "again.json").value();
        for (Request& request : again.requests)
            request.line = 0;
        QCOMPARE(again, workload);
        QCOMPARE(writeWorkload(again), text);
    }

    void arrivalTimes()
    {
        const auto arrivals =
            readArrivals(LineReader("# ms\r\n0\r\n\r\n 1.5 # later\r\n1.5\n1e3", "times.txt"));
        QCOMPARE(*arrivals, (std::vector<double>{0, 1.5, 1.5, 1000}));
        QVERIFY(saidOf("1\n0.5\n").startsWith("times.txt:2: 0.5 ms comes after 1 ms"));
        QVERIFY(saidOf("1\ntwo\n").startsWith("times.txt:2: \"two\" is no time"));
        QVERIFY(saidOf("-1\n").startsWith("times.txt:1: "));
        QVERIFY(saidOf("inf\n").startsWith("times.txt:1: "));
        QVERIFY(saidOf("1 2\n").startsWith("times.txt:1: "));
        QVERIFY(saidOf("# nothing\n").contains("There is no time"));
    }
};

QTEST_GUILESS_MAIN(tst_WorkloadFile)
#include "tst_workloadfile.moc"
