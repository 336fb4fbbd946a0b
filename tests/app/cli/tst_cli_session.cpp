// SPDX-License-Identifier: GPL-3.0-or-later
// edgecut session, as people and scripts call it.
#include "core/session/edits.h"
#include "core/session/session.h"
#include "core/session/sha256.h"
#include "tests/support/command.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;

using test::Ran;
using test::runEdgecut;

namespace {

QJsonObject json(const Ran& ran)
{
    return QJsonDocument::fromJson(ran.out).object();
}

} // namespace

class tst_CliSession : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file(const QString& name) const { return m_folder.filePath(name); }
    static QString recipe(const QString& name) { return PROJECT_DIR "/projects/" + name + ".json"; }

    QString built(const QString& name) const
    {
        const QString path = file(name + ".edgecut");
        if (!QFile::exists(path)) {
            const Ran answer = runEdgecut({"session", "build", recipe(name), "-o", path, "--json"});
            if (answer.status != 0)
                qFatal("%s", answer.err.constData());
        }
        return path;
    }

private slots:
    void buildMakesWhatListShows()
    {
        const QString path = file("new.edgecut");
        const Ran build = runEdgecut({"session", "build", recipe("counter-example"), "-o", path});
        QCOMPARE(build.status, 0);
        QVERIFY(build.err.isEmpty());
        const Ran list = runEdgecut({"session", "list", path});
        QCOMPARE(list.status, 0);
        QCOMPARE(list.out, build.out);
        for (const char* shown : {"The free return", "counter-example", "8.00 Mbit/s up",
                                  "no edits", "min-cut", "7.00 ms", "11.0 ms", "13.0 ms"})
            QVERIFY2(list.out.contains(shown), shown);
    }

    void listIsJson()
    {
        const Ran list = runEdgecut({"session", "list", built("alexnet-4g"), "--json"});
        QCOMPARE(list.status, 0);
        const QJsonObject document = json(list);
        QCOMPARE(document["format"].toString(), QString("edgecut.session"));
        QCOMPARE(document["title"].toString(), QString("AlexNet on 4G"));
        const QJsonObject model = document["models"].toArray()[0].toObject();
        QCOMPARE(model["source"].toString(), QString("zoo:alexnet"));
        const QJsonObject scenario = document["scenario"].toObject();
        QCOMPARE(scenario["links"].toArray()[0].toObject()["uplink_mbps"].toDouble(), 5.85);
        const QJsonArray runs = document["runs"].toArray();
        QVERIFY(runs.size() >= 3);
        QCOMPARE(runs[0].toObject()["plan"].toObject()["format"].toString(),
                 QString("edgecut.plan"));
    }

    void listShowsEditsAndWhatWasUndone()
    {
        const QString path = file("edited.edgecut");
        QVERIFY(QFile::copy(built("alexnet-4g"), path));
        {
            auto session = Session::open(path.toStdString());
            QVERIFY(session->apply(pinEdit(*session, "conv3", "cloud").value()));
            QVERIFY(session->apply(setUplinkEdit(*session, 0, 18.88).value()));
            QVERIFY(session->undo());
        }
        const Ran text = runEdgecut({"session", "list", path});
        QVERIFY(text.out.contains("Pin conv3 to cloud"));
        QVERIFY(text.out.contains("Set the uplink to 18.88 Mbit/s  undone"));
        const QJsonArray edits =
            json(runEdgecut({"session", "list", path, "--json"}))["edits"].toArray();
        QCOMPARE(edits.size(), 2);
        QCOMPARE(edits[0].toObject()["in_force"].toBool(), true);
        QCOMPARE(edits[1].toObject()["in_force"].toBool(), false);
        QCOMPARE(edits[1].toObject()["kind"].toString(), QString("set-uplink"));
    }

    // What the studio shows, a script gets from the exported problem: the same plan to the last
    // digit.
    void exportedProblemSolvesTheSame_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"alexnet-4g", "googlenet-return-paths", "counter-example", "resnet18-three-tiers"})
            QTest::newRow(name) << name;
    }
    void exportedProblemSolvesTheSame()
    {
        QFETCH(QString, name);
        const QString problem = file(name + ".problem.json");
        const Ran exported = runEdgecut({"session", "export", built(name), "-o", problem});
        QCOMPARE(exported.status, 0);
        QVERIFY(exported.out.isEmpty());
        const Ran shown = runEdgecut({"session", "show", built(name), "--json"});
        QCOMPARE(shown.status, 0);
        QJsonObject here = json(shown)["plan"].toObject();
        QJsonObject there = json(runEdgecut({"solve", problem, "--method", "min-cut", "--json"}));
        QVERIFY(there["latency_ms"].toDouble() > 0);
        here.remove("solve_us");
        there.remove("solve_us");
        QCOMPARE(here, there);
    }

    void exportGoesToStdoutToo()
    {
        const Ran plain = runEdgecut({"session", "export", built("counter-example")});
        QCOMPARE(plain.status, 0);
        QCOMPARE(json(plain)["format"].toString(), QString("edgecut.problem"));
        QCOMPARE(json(plain)["return_path"].toString(), QString("free"));
        QCOMPARE(runEdgecut({"session", "export", built("counter-example"), "--json"}).out,
                 plain.out);
    }

    // A run's problem can be had again, and its hash is the file's.
    void runsCanBeRepeated()
    {
        const QString path = built("counter-example");
        const double expected[] = {7, 11, 13};
        for (int run = 1; run <= 3; ++run) {
            const QString number = QString::number(run);
            const QJsonObject shown = json(runEdgecut({"session", "show", path, number, "--json"}));
            QCOMPARE(shown["format"].toString(), QString("edgecut.run"));
            QCOMPARE(shown["plan"].toObject()["latency_ms"].toDouble(), expected[run - 1]);
            const QString problem = file("run.problem.json");
            QCOMPARE(runEdgecut({"session", "export", path, "--run", number, "-o", problem}).status,
                     0);
            QFile text(problem);
            QVERIFY(text.open(QIODevice::ReadOnly));
            QCOMPARE(QString::fromStdString(sha256(text.readAll().toStdString())),
                     shown["input_sha256"].toString());
            const QJsonObject plan =
                json(runEdgecut({"solve", problem, "--method", "min-cut", "--json"}));
            QCOMPARE(plan["latency_ms"].toDouble(), expected[run - 1]);
        }
        const Ran text = runEdgecut({"session", "show", path, "2"});
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains("run 2 of ") && text.out.contains("11.0 ms"));
    }

    void showIsATableForPeople()
    {
        const Ran show = runEdgecut({"session", "show", built("resnet18-three-tiers")});
        QCOMPARE(show.status, 0);
        for (const char* shown : {"device - edge", "edge - cloud", "8.76 ms", "proven optimal"})
            QVERIFY2(show.out.contains(shown), shown);
    }

    void faultsAreOneLineAndStatusOne_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QString good = built("counter-example");
        const QString text = file("text.edgecut");
        QFile out(text);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray("no session\n").repeated(100));
        out.close();
        const auto row = [](const char* name, const QStringList& arguments, const QString& says) {
            QTest::newRow(name) << arguments << says;
        };
        row("missing", {"list", "absent.edgecut"}, "absent.edgecut: There is no such file.");
        row("folder", {"list", m_folder.path()}, "This is a folder");
        row("not a session", {"show", text}, "text.edgecut: This is no EdgeCut session");
        row("no such run", {"show", good, "9"}, "The session has no run 9; it has 3");
        row("export of no such run", {"export", good, "--run", "0"}, "The session has no run 0");
        row("export to nowhere", {"export", good, "-o", "/nowhere/p.json"}, "/nowhere/p.json: ");
        row("recipe missing", {"build", "absent.json", "-o", file("x.edgecut")}, "absent.json: ");
        row("recipe wrong", {"build", text, "-o", file("x.edgecut")}, "text.edgecut:1: ");
        row("session exists", {"build", recipe("counter-example"), "-o", good}, "another name");
        row("session nowhere", {"build", recipe("counter-example"), "-o", "/nowhere/x.edgecut"},
            "/nowhere/x.edgecut: ");
    }
    void faultsAreOneLineAndStatusOne()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        for (const QStringList& more : {QStringList{}, QStringList{"--json"}}) {
            const Ran answer = runEdgecut(QStringList{"session"} + arguments + more);
            QCOMPARE(answer.status, 1);
            QVERIFY(answer.out.isEmpty());
            QVERIFY2(answer.err.startsWith("edgecut: ") && answer.err.count('\n') == 1,
                     answer.err.constData());
            QVERIFY2(answer.err.contains(says.toUtf8()), answer.err.constData());
        }
        QVERIFY(!QFile::exists(file("x.edgecut")));
    }

    void wrongUsageIsStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no part") << QStringList{};
        QTest::newRow("unknown part") << QStringList{"open", "x"};
        QTest::newRow("no file") << QStringList{"list"};
        QTest::newRow("run is no number") << QStringList{"show", "x.edgecut", "last"};
        QTest::newRow("build without output") << QStringList{"build", "x.json"};
        QTest::newRow("unknown flag") << QStringList{"list", "x.edgecut", "--fast"};
    }
    void wrongUsageIsStatusTwo()
    {
        QFETCH(QStringList, arguments);
        const Ran answer = runEdgecut(QStringList{"session"} + arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.err.count('\n'), 1);
    }

    void helpHasAnExample()
    {
        for (const char* part : {"list", "show", "export", "build"}) {
            const Ran help = runEdgecut({"session", part, "--help"});
            QCOMPARE(help.status, 0);
            QVERIFY2(help.out.contains("Example:\n  edgecut session " + QByteArray(part)),
                     help.out.constData());
        }
    }

    void namesCannotSteerTheTerminal()
    {
        const QString path = file("odd.edgecut");
        auto session = Session::create(path.toStdString());
        QVERIFY(session->apply(
            session->edit(EditKind::Rename, {"a", "\x1b[2J\nb"}, {{"title", "x\x1b[31m"}})));
        const Ran list = runEdgecut({"session", "list", path});
        QCOMPARE(list.status, 0);
        QVERIFY(!list.out.contains('\x1b'));
        QCOMPARE(json(runEdgecut({"session", "list", path, "--json"}))["title"].toString(),
                 QString("x\x1b[31m"));
    }
};

QTEST_APPLESS_MAIN(tst_CliSession)
#include "tst_cli_session.moc"
