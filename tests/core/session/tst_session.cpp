// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/session/scenario.h"
#include "core/session/session.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace edgecut;

namespace {

using Values = Session::Values;
using After = std::map<std::string, std::optional<std::string>>;

std::string why(const Status& status)
{
    return status ? std::string("no error") : english(status.error());
}

/// A session as plain containers: what the real one must equal at every moment.
struct PlainSession
{
    Values values;
    std::vector<Edit> edits;
    std::size_t position = 0;

    void apply(const Edit& edit)
    {
        if (edit.changes.empty())
            return;
        edits.resize(position);
        edits.push_back(edit);
        ++position;
        go(edit, true);
    }
    void go(const Edit& edit, bool forward)
    {
        for (const Change& change : edit.changes) {
            values.erase(change.key);
            if (const auto& value = forward ? change.after : change.before)
                values[change.key] = *value;
        }
    }
    void undo() { go(edits[--position], false); }
    void redo() { go(edits[position++], true); }
};

Edit randomEdit(Random& random, const Session& session)
{
    static const std::vector<std::string> texts = {
        "", "5.85", "edge", "Größe 画", "'; DROP TABLE x", std::string("nul\0inside", 10)};
    After after;
    const std::int64_t count = random.integer(0, 4);
    for (std::int64_t i = 0; i < count; ++i) {
        const std::string key = "key/" + std::to_string(random.integer(0, 9));
        if (random.chance(0.3))
            after[key] = std::nullopt;
        else
            after[key] = texts[static_cast<std::size_t>(random.integer(0, 5))] +
                         std::to_string(random.integer(0, 3));
    }
    const auto kind = static_cast<EditKind>(random.integer(0, static_cast<int>(EditKind::Other)));
    return session.edit(kind, {"conv3", "über/%1"}, after);
}

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }

    void compare(const Session& session, const PlainSession& plain)
    {
        QCOMPARE(session.values(), plain.values);
        QCOMPARE(session.edits(), plain.edits);
        QCOMPARE(session.undoPosition(), plain.position);
        QCOMPARE(session.nextUndo() != nullptr, plain.position > 0);
        QCOMPARE(session.nextRedo() != nullptr, plain.position < plain.edits.size());
    }

private slots:
    void startsFromStandardValues()
    {
        const auto session = Session::create(path("standard.edgecut"));
        QVERIFY(session);
        QCOMPARE(session->values(), standardValues());
        QVERIFY(session->edits().empty());
        QVERIFY(!session->isReadOnly());
        QCOMPARE(session->path(), path("standard.edgecut"));
        QCOMPARE(Session::temporary()->values(), standardValues());
        QVERIFY(Session::temporary()->path().empty());
    }

    void isAnSqliteFileWithItsApplicationId()
    {
        QVERIFY(Session::create(path("id.edgecut")));
        QFile file(m_folder.filePath("id.edgecut"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray header = file.read(100);
        QVERIFY(header.startsWith("SQLite format 3"));
        QCOMPARE(header.mid(68, 4), QByteArray("EDCT"));
        QCOMPARE(header.mid(60, 4), QByteArray("\0\0\0\1", 4));
    }

    void doesNotReplaceAFile()
    {
        QFile file(m_folder.filePath("mine.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        const auto session = Session::create(path("mine.txt"));
        QVERIFY(!session);
        QVERIFY(english(session.error()).find("another name") != std::string::npos);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
    }

    void leavesNothingWhereItCannotBeMade()
    {
        QVERIFY(!Session::create(path("no/such/folder.edgecut")));
        QVERIFY(!Session::create(""));
        QVERIFY(!QFile::exists(m_folder.filePath("no")));
    }

    void oddNamesAreFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("memory") << ":memory:";
        QTest::newRow("uri") << "file:x?mode=memory";
        QTest::newRow("unicode") << QString::fromUtf8("Größe 画.edgecut");
        QTest::newRow("percent") << "100%20.edgecut";
    }
    void oddNamesAreFiles()
    {
        QFETCH(QString, name);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder.path()));
        const bool made = Session::create(name.toStdString()).has_value();
        const bool opened = Session::open(name.toStdString()).has_value();
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(made);
        QVERIFY(opened);
        QVERIFY(QFile::exists(m_folder.path() + '/' + name));
    }

    void refusesAnEditFromOtherValues()
    {
        auto session = Session::temporary({{"a", "1"}});
        QVERIFY(session);
        for (const Edit& wrong : {Edit{EditKind::Other, {}, {{"a", "2", "3"}}},
                                  Edit{EditKind::Other, {}, {{"a", std::nullopt, "3"}}},
                                  Edit{EditKind::Other, {}, {{"b", "1", "3"}}},
                                  Edit{EditKind::Other, {}, {{"a", "1", "2"}, {"a", "1", "3"}}}}) {
            QVERIFY(!session->apply(wrong));
            QCOMPARE(session->values(), (Values{{"a", "1"}}));
            QVERIFY(session->edits().empty());
        }
    }

    void ignoresAnEditWithoutChanges()
    {
        auto session = Session::temporary({{"a", "1"}});
        QVERIFY(session->apply(session->edit(EditKind::Other, {}, {{"a", "1"}, {"b", {}}})));
        QVERIFY(session->edits().empty());
    }

    void nothingToUndoIsAnError()
    {
        auto session = Session::temporary();
        QVERIFY(!session->undo());
        QVERIFY(!session->redo());
    }

    // Random edits, undos, redos and reopenings, against plain containers.
    void equalsAPlainModel()
    {
        constexpr std::uint64_t seed = 20;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int walk = 0; walk < 6; ++walk) {
            const std::string file = path(("walk" + std::to_string(walk)).c_str());
            PlainSession plain;
            plain.values = {{"key/0", "start"}, {"key/1", "start"}};
            std::optional<Session> session(*Session::create(file, plain.values));
            for (int step = 0; step < 50; ++step) {
                const double what = random.uniform();
                if (what < 0.45) {
                    const Edit edit = randomEdit(random, *session);
                    const Status done = session->apply(edit);
                    QVERIFY2(done, why(done).c_str());
                    plain.apply(edit);
                } else if (what < 0.7) {
                    QCOMPARE(session->undo().has_value(), plain.position > 0);
                    if (plain.position > 0)
                        plain.undo();
                } else if (what < 0.9) {
                    QCOMPARE(session->redo().has_value(), plain.position < plain.edits.size());
                    if (plain.position < plain.edits.size())
                        plain.redo();
                } else {
                    session.reset();
                    auto again = Session::open(file);
                    QVERIFY2(again, again ? "" : english(again.error()).c_str());
                    session.emplace(std::move(*again));
                }
                compare(*session, plain);
                if (QTest::currentTestFailed()) {
                    qWarning("walk %d, step %d", walk, step);
                    return;
                }
            }
        }
    }

    void keepsBlobsByContent()
    {
        auto session = Session::create(path("blobs.edgecut"));
        const std::string text =
            std::string("{\"a\": \"\0 und ß\"}", 18) + std::string(100000, 'x');
        const auto hash = session->putBlob(text);
        QVERIFY(hash);
        QCOMPARE(session->putBlob(text).value(), *hash);
        QCOMPARE(session->putBlob("").value().size(), std::size_t(64));
        QCOMPARE(session->blob(*hash).value(), text);
        QCOMPARE(session->blob(*session->putBlob("")).value(), std::string());
        QVERIFY(!session->blob("nothing"));
        QCOMPARE(Session::open(path("blobs.edgecut"))->blob(*hash).value(), text);
    }

    void keepsRuns()
    {
        auto session = Session::create(path("runs.edgecut"));
        Run first{0,
                  "2020-05-17T09:30:00Z",
                  "1",
                  "min-cut",
                  "abc",
                  "{\"budget-ms\":40}",
                  std::numeric_limits<std::uint64_t>::max(),
                  "0.1.0",
                  0.1 + 0.2,
                  "{\"latency_ms\": 207.103}"};
        Run second = first;
        second.method = "exhaustive";
        second.seed = 0;
        QCOMPARE(session->addRun(first).value(), 1);
        QCOMPARE(session->addRun(second).value(), 2);
        first.id = 1;
        second.id = 2;
        QCOMPARE(session->runs().value(), (std::vector<Run>{first, second}));
        QCOMPARE(Session::open(path("runs.edgecut"))->runs().value(),
                 (std::vector<Run>{first, second}));
    }

    void copyHoldsEverything()
    {
        auto session = Session::temporary();
        const auto hash = session->putBlob("text");
        QVERIFY(session->apply(session->edit(EditKind::Rename, {"a", "b"}, {{"title", "b"}})));
        QVERIFY(session->apply(session->edit(EditKind::Rename, {"b", "c"}, {{"title", "c"}})));
        QVERIFY(session->undo());
        QVERIFY(session->addRun({}));
        QVERIFY(session->copyTo(path("copy.edgecut")));
        const auto copy = Session::open(path("copy.edgecut"));
        QVERIFY(copy);
        QCOMPARE(copy->values(), session->values());
        QCOMPARE(copy->edits(), session->edits());
        QCOMPARE(copy->undoPosition(), std::size_t(1));
        QCOMPARE(copy->runs()->size(), std::size_t(1));
        QCOMPARE(copy->blob(*hash).value(), std::string("text"));

        QVERIFY(session->undo());
        QVERIFY(session->copyTo(path("copy.edgecut"))); // over the first one
        QCOMPARE(Session::open(path("copy.edgecut"))->undoPosition(), std::size_t(0));
        QVERIFY(!QFile::exists(m_folder.filePath("copy.edgecut.part")));
    }

    void copyOntoItselfIsRefused()
    {
        auto session = Session::create(path("self.edgecut"));
        QVERIFY(!session->copyTo(path("self.edgecut")));
        QVERIFY(!session->copyTo(path("./self.edgecut")));
        QVERIFY(!session->copyTo(path("no/folder/here.edgecut")));
        QVERIFY(Session::open(path("self.edgecut")));
    }

    void everyKindHasANameAndATitle()
    {
        for (int k = 0; k <= static_cast<int>(EditKind::Other); ++k) {
            const auto kind = static_cast<EditKind>(k);
            QCOMPARE(editKindFromName(name(kind)), std::optional(kind));
            const std::string text = english(title({kind, {"7", "8", "9"}, {}}));
            QVERIFY2(text.find('%') == std::string::npos && !text.empty(), text.c_str());
        }
        QVERIFY(!editKindFromName("set-everything"));
        QCOMPARE(english(title({EditKind::PinLayer, {"conv3", "cloud"}, {}})),
                 std::string("Pin conv3 to cloud"));
        QCOMPARE(english(title({EditKind::SetUplink, {"5.85"}, {}})),
                 std::string("Set the uplink to 5.85 Mbit/s"));
        QCOMPARE(english(title({EditKind::SetResultTier, {}, {}})),
                 std::string("Let the result end anywhere"));
    }

    void titlesTravelWithNumbersAsNumbers()
    {
        const Message message = title({EditKind::SetUplink, {"5.85"}, {}});
        QVERIFY(std::holds_alternative<double>(message.arguments.front()));
        // A layer may be called 7; that is no number to be written in somebody's language.
        const Message pin = title({EditKind::PinLayer, {"7", "cloud"}, {}});
        QVERIFY(std::holds_alternative<std::string>(pin.arguments.front()));
    }
};

QTEST_APPLESS_MAIN(tst_Session)
#include "tst_session.moc"
