// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that others use at the same time, that may not be written, or whose program is killed.
#include "core/base/random.h"
#include "core/session/session.h"
#include "core/session/sqlite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace edgecut;

namespace {

Edit setKey(const Session& session, const std::string& key, const std::string& value)
{
    return session.edit(EditKind::Other, {key}, {{key, value}});
}

/// Bounds the size of every file this process writes: what a full disk looks like to SQLite.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limited = m_before;
        limited.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

/// Root may write everything, so be somebody else for a while.
class OrdinaryUser
{
public:
    OrdinaryUser() : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot && seteuid(65534) != 0)
            qFatal("cannot change user");
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot && seteuid(0) != 0)
            qFatal("cannot change user back");
    }

private:
    bool m_wasRoot;
};

} // namespace

class tst_SessionSharing : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string path(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

private slots:
    void readersSeeWhatWasStored()
    {
        auto writer = Session::create(path("read"), {{"a", "0"}});
        QVERIFY(writer->apply(setKey(*writer, "a", "1")));
        const auto reader = Session::open(path("read"));
        QVERIFY(reader);
        QCOMPARE(reader->value("a"), std::optional<std::string>("1"));
        QVERIFY(writer->apply(setKey(*writer, "a", "2"))); // the reader is not in the way
        QCOMPARE(reader->value("a"), std::optional<std::string>("1"));
    }

    void secondWriterTakesOverTheFirstOnes()
    {
        auto first = Session::create(path("two"), {{"a", "0"}});
        auto second = Session::open(path("two"));
        QVERIFY(first->apply(setKey(*first, "a", "1")));

        const Status refused = second->apply(setKey(*second, "a", "7"));
        QVERIFY(!refused);
        QVERIFY(english(refused.error()).find("Another program") != std::string::npos);
        QCOMPARE(second->values(), first->values());
        QCOMPARE(second->edits(), first->edits());

        QVERIFY(second->apply(setKey(*second, "a", "7")));
        QVERIFY(!first->undo());
        QCOMPARE(first->value("a"), std::optional<std::string>("7"));
        QVERIFY(first->undo());
        QVERIFY(first->undo());
        QVERIFY(!second->undo());
        QCOMPARE(second->value("a"), std::optional<std::string>("0"));
        QCOMPARE(second->edits().size(), std::size_t(2));
    }

    void runsOfBothAreKept()
    {
        auto first = Session::create(path("runs"));
        auto second = Session::open(path("runs"));
        QCOMPARE(first->addRun({}).value(), 1);
        QCOMPARE(second->addRun({}).value(), 2);
        QCOMPARE(first->runs()->size(), std::size_t(2));
    }

    void lockedFileIsNamed()
    {
        auto session = Session::create(path("locked"), {{"a", "0"}});
        const auto other =
            sqlite::Database::open(path("locked"), sqlite::Database::Mode::ReadWrite);
        QVERIFY(other->execute("BEGIN IMMEDIATE"));
        const Status refused = session->apply(setKey(*session, "a", "1"));
        QVERIFY(!refused);
        QVERIFY(english(refused.error()).find("by another program") != std::string::npos);
        QCOMPARE(session->value("a"), std::optional<std::string>("0"));
        QVERIFY(other->execute("ROLLBACK"));
        QVERIFY(session->apply(setKey(*session, "a", "1")));
    }

    void readOnlyFileOpensAndRefusesEdits()
    {
        {
            auto session = Session::create(path("fixed"), {{"a", "0"}});
            QVERIFY(session->apply(setKey(*session, "a", "1")));
        }
        QVERIFY(chmod(m_folder.path().toUtf8(), 0755) == 0);
        QVERIFY(chmod(path("fixed").c_str(), 0444) == 0);
        const OrdinaryUser user;
        auto session = Session::open(path("fixed"));
        QVERIFY2(session, session ? "" : english(session.error()).c_str());
        QVERIFY(session->isReadOnly());
        for (const Status& refused :
             {session->apply(setKey(*session, "a", "2")), session->undo()}) {
            QVERIFY(!refused);
            QVERIFY2(english(refused.error()).find("read-only") != std::string::npos,
                     english(refused.error()).c_str());
        }
        QCOMPARE(session->value("a"), std::optional<std::string>("1"));
        QCOMPARE(session->undoPosition(), std::size_t(1));
        QVERIFY(!session->addRun({}));
        QVERIFY(!session->putBlob("new"));
    }

    void unreadableFileIsNamed()
    {
        QVERIFY(Session::create(path("secret")));
        QVERIFY(chmod(path("secret").c_str(), 0) == 0);
        const OrdinaryUser user;
        const auto session = Session::open(path("secret"));
        QVERIFY(!session);
        QVERIFY2(english(session.error()).find("permissions") != std::string::npos,
                 english(session.error()).c_str());
    }

    void fullDiskChangesNothing()
    {
        auto session = Session::create(path("full"), {{"a", "0"}});
        QVERIFY(session->apply(setKey(*session, "a", "1")));
        const auto values = session->values();
        {
            const FileSizeLimit limit(96 * 1024);
            const std::string large(400 * 1024, 'x');
            QVERIFY(!session->apply(setKey(*session, "a", large)));
            QVERIFY(!session->putBlob(large));
            QCOMPARE(session->values(), values);
            QCOMPARE(session->undoPosition(), std::size_t(1));
        }
        QVERIFY(session->apply(setKey(*session, "a", "2"))); // there is room again
        const auto again = Session::open(path("full"));
        QVERIFY(again);
        QCOMPARE(again->values(), session->values());
        QCOMPARE(again->edits(), session->edits());
    }

    void movedFileIsNotWrittenInTheDark()
    {
        auto session = Session::create(path("old"), {{"a", "0"}});
        QVERIFY(QFile::rename(m_folder.filePath("old"), m_folder.filePath("new")));
        const Status refused = session->apply(setKey(*session, "a", "1"));
        QVERIFY(!refused);
        QVERIFY2(english(refused.error()).find("moved or deleted") != std::string::npos,
                 english(refused.error()).c_str());
        QVERIFY(session->copyTo(path("rescued"))); // the remedy it names
        QCOMPARE(Session::open(path("rescued"))->value("a"), std::optional<std::string>("0"));
    }

    // What a crash in the middle of a transaction leaves: the file half written and its journal.
    void halfATransactionIsTakenBack()
    {
        crashInside("half");
        const auto session = Session::open(path("half"));
        QVERIFY2(session, session ? "" : english(session.error()).c_str());
        QCOMPARE(session->value("a"), std::optional<std::string>("old"));
        QVERIFY(!QFile::exists(m_folder.filePath("half-journal")));
    }

    void copyOverACrashedSessionIsTheCopy()
    {
        crashInside("replaced");
        auto session = Session::temporary({{"a", "new"}});
        QVERIFY(session->copyTo(path("replaced")));
        const auto copy = Session::open(path("replaced"));
        QVERIFY2(copy, copy ? "" : english(copy.error()).c_str());
        QCOMPARE(copy->value("a"), std::optional<std::string>("new"));
    }

    // The program is killed at a random moment of a stream of edits, undos and redos; every step it
    // had finished is there, and nothing is half done.
    void killedProgramLosesNothing()
    {
        constexpr std::uint64_t seed = 9;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int round = 0; round < 12; ++round) {
            const std::string file = path("kill" + std::to_string(round));
            QVERIFY(Session::create(file, {{"a", "0"}, {"b", "0"}}));
            int ends[2];
            QVERIFY(pipe(ends) == 0);
            const pid_t child = fork();
            if (child == 0)
                writeUntilKilled(file, ends[1]);
            ::close(ends[1]);
            const auto wanted = random.integer(1, 25);
            int finished = 0;
            for (char tick; finished < wanted && ::read(ends[0], &tick, 1) == 1; ++finished)
                ;
            ::kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            for (char tick; ::read(ends[0], &tick, 1) == 1; ++finished)
                ;
            ::close(ends[0]);

            const auto session = Session::open(file);
            QVERIFY2(session, session ? "" : english(session.error()).c_str());
            const auto steps = static_cast<int>(session->undoPosition());
            QVERIFY2(steps == finished || steps == finished + 1,
                     qPrintable(QString("%1 steps finished, %2 kept").arg(finished).arg(steps)));
            // Both keys of an edit or neither.
            QCOMPARE(session->value("a"), std::optional(std::to_string(steps)));
            QCOMPARE(session->value("b"), session->value("a"));
        }
    }

private:
    /// Leaves the session `name` as a crash would, its transaction spilled to the file in part.
    void crashInside(const std::string& name)
    {
        const std::string original = path(name + "-original");
        {
            auto session = Session::create(original, {{"a", "old"}});
            QVERIFY(session->putBlob(std::string(1 << 20, 'x')));
        }
        const auto database = sqlite::Database::open(original, sqlite::Database::Mode::ReadWrite);
        QVERIFY(database->execute("PRAGMA cache_size = 2; BEGIN; UPDATE value SET value = 'half';"
                                  "UPDATE blob SET text = upper(text)"));
        for (const char* part : {"", "-journal"})
            QVERIFY(QFile::copy(QString::fromStdString(original + part),
                                QString::fromStdString(path(name + part))));
        QVERIFY(QFile(m_folder.filePath(QString::fromStdString(name + "-journal"))).size() > 512);
        QVERIFY(database->execute("ROLLBACK"));
    }

    [[noreturn]] static void writeUntilKilled(const std::string& file, int ticks)
    {
        auto session = Session::open(file);
        for (int i = 1; session && i < 100000; ++i) {
            const std::string value = std::to_string(i);
            if (!session->apply(session->edit(EditKind::Other, {}, {{"a", value}, {"b", value}})) ||
                ::write(ticks, "x", 1) != 1)
                break;
        }
        _exit(1);
    }
};

QTEST_APPLESS_MAIN(tst_SessionSharing)
#include "tst_session_sharing.moc"
