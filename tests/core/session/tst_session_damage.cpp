// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are no sessions, or no longer: each must be refused in words, or be the session it
// was.
#include "core/base/random.h"
#include "core/session/session.h"
#include "core/session/sqlite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;

class tst_SessionDamage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_good;
    Session::Values m_values;
    std::vector<Edit> m_edits;
    std::string m_blob;

    QString file(const QString& name) const { return m_folder.filePath(name); }

    QByteArray read(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::string write(const QByteArray& bytes) const
    {
        const QString name = file("broken.edgecut");
        QFile::remove(name + "-journal");
        QFile out(name);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            out.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return name.toStdString();
    }

    /// Runs statements in a copy of the good file, as a stranger would.
    std::string tampered(const char* sql) const
    {
        const std::string name = write(m_good);
        const auto database = sqlite::Database::open(name, sqlite::Database::Mode::ReadWrite);
        const Status done = database->execute("PRAGMA foreign_keys = OFF").and_then([&] {
            return database->execute(sql);
        });
        if (!done)
            qFatal("%s", english(done.error()).c_str());
        return name;
    }

    static QString refusal(const std::string& path)
    {
        const auto session = Session::open(path);
        return session ? QString() : QString::fromStdString(english(session.error()));
    }

    /// Refused with a message, or opened as what it was. What reads lost blobs must say so.
    void isRefusedOrWhole(const std::string& path, const char* what, qint64 where, int& refused)
    {
        const auto session = Session::open(path);
        if (!session) {
            QVERIFY(!english(session.error()).empty());
            ++refused;
            return;
        }
        const bool whole = session->values() == m_values && session->edits() == m_edits &&
                           session->undoPosition() == 3;
        if (!whole)
            qWarning("%s at %lld opened as another session", what, static_cast<long long>(where));
        QVERIFY(whole);
        const auto text = session->blob(m_blob);
        QVERIFY(!text || text->size() == 5000);
        const auto runs = session->runs();
        QVERIFY(!runs || (runs->size() == 1 && runs->front().durationMs == 2.5));
    }

private slots:
    void initTestCase()
    {
        auto session = Session::create(file("good.edgecut").toStdString());
        QVERIFY(session);
        m_blob = session->putBlob(std::string(5000, 'b')).value();
        for (const char* value : {"5.85", "18.88", "1.1", "0.13"})
            QVERIFY(session->apply(
                session->edit(EditKind::SetUplink, {value},
                              {{"link/0/uplink_mbps", std::string(value) + "0"},
                               {"link/0/downlink_mbps", std::string(value) + "1"}})));
        QVERIFY(session->undo());
        QVERIFY(session->addRun({0, "2020", "1", "min-cut", "h", "{}", 1, "0.1.0", 2.5, "{}"}));
        m_values = session->values();
        m_edits = session->edits();
        m_good = read("good.edgecut");
        QVERIFY(m_good.size() > 4096);
    }

    void namesWhatIsNoSession_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << "The file is empty";
        QTest::newRow("one byte") << QByteArray("S") << "no EdgeCut session";
        QTest::newRow("text") << QByteArray("# a note\n").repeated(1000) << "no EdgeCut session";
        QTest::newRow("json") << QByteArray("{\"format\": \"edgecut.problem\"}")
                              << "no EdgeCut session";
        QTest::newRow("zeros") << QByteArray(8192, '\0') << "no EdgeCut session";
        QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16) << "no EdgeCut session";
        QByteArray ones(8192, '\xff');
        QTest::newRow("ones") << ones << "no EdgeCut session";
    }
    void namesWhatIsNoSession()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString text = refusal(write(bytes));
        QVERIFY2(text.contains(says) && text.contains("broken.edgecut: "), qPrintable(text));
        QCOMPARE(read("broken.edgecut"), bytes); // and it is as it was
    }

    void namesFoldersAndMissingFiles()
    {
        QVERIFY(refusal(file("absent.edgecut").toStdString()).contains("no such file"));
        QVERIFY(!QFile::exists(file("absent.edgecut")));
        QVERIFY(refusal(m_folder.path().toStdString()).contains("folder"));
        QVERIFY(refusal("/dev/null").contains("no ordinary file"));
        QVERIFY(refusal("").contains("no such file"));
    }

    void namesOtherPrograms_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("another program") << "PRAGMA application_id = 0x47504b47"
                                         << "belongs to another program";
        QTest::newRow("no program") << "PRAGMA application_id = 0"
                                    << "belongs to another program";
        QTest::newRow("newer")
            << "PRAGMA user_version = 7; UPDATE document SET written_by = '3.2.1'"
            << "written by EdgeCut Studio 3.2.1 (schema 7), newer than this one";
        QTest::newRow("much newer") << "PRAGMA user_version = 7; DROP TABLE document"
                                    << "(schema 7), newer than this one";
        QTest::newRow("no version") << "PRAGMA user_version = 0"
                                    << "damaged (schema version 0)";
        QTest::newRow("before the first") << "PRAGMA user_version = -3"
                                          << "damaged";
        QTest::newRow("no values") << "DROP TABLE value"
                                   << "damaged (no such table: value)";
        QTest::newRow("no document") << "DELETE FROM document"
                                     << "damaged (its document record";
        QTest::newRow("lost edit") << "DELETE FROM edit WHERE position = 1"
                                   << "damaged";
        QTest::newRow("lost change") << "DELETE FROM change WHERE edit = 1"
                                     << "damaged";
        QTest::newRow("other value")
            << "UPDATE value SET value = '9' WHERE key = 'link/0/uplink_mbps'"
            << "its history does not fit the value of link/0/uplink_mbps";
        QTest::newRow("value nobody edited") << "UPDATE value SET value = 'x' WHERE key = 'method'"
                                             << "its values are not those that were stored";
        QTest::newRow("title") << "UPDATE edit SET arguments = '[\"9\"]' WHERE position = 2"
                               << "edit 2 is not as it was stored";
        QTest::newRow("lost value") << "DELETE FROM value"
                                    << "its history does not fit";
        QTest::newRow("other redo") << "UPDATE change SET before = '1' WHERE edit = 3"
                                    << "its history does not fit";
        QTest::newRow("undo position") << "UPDATE document SET undo_position = 99"
                                       << "undo position lies beyond";
        QTest::newRow("revisions without end")
            << "UPDATE document SET revision = 9223372036854775807"
            << "its number of revisions is 9223372036854775807";
        QTest::newRow("revisions below none") << "UPDATE document SET revision = -1"
                                              << "its number of revisions is -1";
        QTest::newRow("kind") << "UPDATE edit SET kind = 'explode'"
                              << "edit 0 cannot be read";
        QTest::newRow("arguments") << "UPDATE edit SET arguments = '[1]'"
                                   << "edit 0 cannot be read";
        QTest::newRow("trigger")
            << "CREATE TRIGGER t AFTER INSERT ON edit BEGIN DELETE FROM run; END"
            << "it holds a trigger or view t";
        QTest::newRow("view") << "ALTER TABLE value RENAME TO v2; "
                                 "CREATE VIEW value AS SELECT * FROM v2"
                              << "it holds a trigger or view value";
    }
    void namesOtherPrograms()
    {
        QFETCH(QString, sql);
        QFETCH(QString, says);
        const QString text = refusal(tampered(sql.toUtf8().constData()));
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void lostContentIsNamedWhenAskedFor()
    {
        const auto session = Session::open(tampered("UPDATE blob SET text = 'something else'"));
        QVERIFY(session);
        const auto text = session->blob(m_blob);
        QVERIFY(!text);
        QVERIFY(english(text.error()).find("damaged") != std::string::npos);
    }

    void changedRunIsNamedWhenAskedFor()
    {
        for (const char* sql : {"UPDATE run SET seed = '12x'", "UPDATE run SET result = '[]'"}) {
            const auto session = Session::open(tampered(sql));
            QVERIFY(session);
            const auto runs = session->runs();
            QVERIFY(!runs);
            QVERIFY(english(runs.error()).find("run 1 is not as it was stored") !=
                    std::string::npos);
        }
    }

    void truncatedAnywhere()
    {
        int refused = 0;
        for (qint64 size = 0; size < m_good.size(); size += size < 1200 ? 7 : 509) {
            isRefusedOrWhole(write(m_good.left(size)), "truncated", size, refused);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(refused > 100);
    }

    void bytesFlippedAnywhere()
    {
        constexpr std::uint64_t seed = 5;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        int refused = 0;
        for (int i = 0; i < 600; ++i) {
            QByteArray bytes = m_good;
            const bool header = i % 3 == 0;
            const qsizetype at = random.integer(0, header ? 200 : bytes.size() - 1);
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.integer(0, 7)));
            isRefusedOrWhole(write(bytes), "flipped", at, refused);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d of 600 refused", refused);
        QVERIFY(refused > 20);
    }

    void pagesOfRubbish()
    {
        constexpr std::uint64_t seed = 6;
        Random random(seed);
        int refused = 0;
        for (qint64 page = 0; page * 4096 < m_good.size(); ++page) {
            QByteArray bytes = m_good;
            for (qint64 i = page * 4096 + 100; i < (page + 1) * 4096; ++i)
                bytes[i] = static_cast<char>(random.integer(0, 255));
            isRefusedOrWhole(write(bytes), "rubbish page", page, refused);
        }
        QVERIFY(refused > 5);
    }
};

QTEST_APPLESS_MAIN(tst_SessionDamage)
#include "tst_session_damage.moc"
