// SPDX-License-Identifier: GPL-3.0-or-later
// The machinery of upgrades, tried with steps that no released version has: schema 1 is the first.
#include "core/session/schema.h"
#include "core/session/session.h"
#include "core/session/sqlite.h"
#include "core/session/upgrade.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;
using sqlite::Database;

namespace {

Status addNotes(const Database& database)
{
    return database.execute("ALTER TABLE run ADD COLUMN note TEXT NOT NULL DEFAULT 'none'");
}

Status addAuthor(const Database& database)
{
    return database.execute("ALTER TABLE document ADD COLUMN author TEXT; "
                            "UPDATE document SET author = (SELECT note FROM run)");
}

Status failHalfWay(const Database& database)
{
    return database.execute("DELETE FROM run; SELECT nonsense FROM nowhere");
}

Status breakReferences(const Database& database)
{
    return database.execute("PRAGMA defer_foreign_keys = ON; "
                            "INSERT INTO change VALUES (99, 0, 'a', NULL, 'b')");
}

constexpr UpgradeStep notesAndAuthor[] = {{1, addNotes}, {2, addAuthor}};
constexpr UpgradeStep failing[] = {{1, addNotes}, {2, failHalfWay}};
constexpr UpgradeStep breaking[] = {{1, breakReferences}, {2, addAuthor}};

std::string column(const std::string& path, const char* sql)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    auto statement = database->prepare(sql);
    return statement && statement->step().value_or(false) ? statement->text(0) : "failed";
}

} // namespace

class tst_SessionUpgrade : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;

    QByteArray bytes(const std::string& path) const
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("old.edgecut").toStdString();
        auto session = Session::create(m_path);
        QVERIFY(session);
        QVERIFY(session->apply(session->edit(EditKind::Rename, {}, {{"title", "kept"}})));
        QVERIFY(session->addRun({}));
    }

    void goesStepByStepAndKeepsTheOriginal()
    {
        const QByteArray before = bytes(m_path);
        const auto backup = upgradeFile(m_path, 3, notesAndAuthor);
        QVERIFY2(backup, backup ? "" : english(backup.error()).c_str());
        QCOMPARE(*backup, m_path + ".v1.bak");
        QCOMPARE(column(m_path, "PRAGMA user_version"), std::string("3"));
        QCOMPARE(column(m_path, "PRAGMA application_id"), std::to_string(0x45444354));
        QCOMPARE(column(m_path, "SELECT author FROM document"), std::string("none"));
        QCOMPARE(column(m_path, "SELECT value FROM value WHERE key = 'title'"),
                 std::string("kept"));
        // The original, openable by the version that wrote it.
        QCOMPARE(Session::open(*backup)->value("title"), std::optional<std::string>("kept"));
        QCOMPARE(bytes(*backup).size(), before.size());
        QCOMPARE(names(), (QStringList{"old.edgecut", "old.edgecut.v1.bak"}));
    }

    void followsALink()
    {
        const QTemporaryDir elsewhere;
        const QString link = elsewhere.filePath("link.edgecut");
        QVERIFY(QFile::link(QString::fromStdString(m_path), link));
        QCOMPARE(upgradeFile(link.toStdString(), 2, notesAndAuthor).value(), m_path + ".v1.bak");
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(column(m_path, "PRAGMA user_version"), std::string("2"));
    }

    void doesNotReplaceAnEarlierBackup()
    {
        QFile earlier(QString::fromStdString(m_path + ".v1.bak"));
        QVERIFY(earlier.open(QIODevice::WriteOnly));
        earlier.write("earlier");
        earlier.close();
        QCOMPARE(upgradeFile(m_path, 2, notesAndAuthor).value(), m_path + ".v1-2.bak");
        QCOMPARE(bytes(m_path + ".v1.bak"), QByteArray("earlier"));
    }

    void takesNoHarmFromAnInterruptedUpgrade()
    {
        QFile rest(QString::fromStdString(m_path + ".upgrading"));
        QVERIFY(rest.open(QIODevice::WriteOnly));
        rest.write("half a file");
        rest.close();
        QVERIFY(upgradeFile(m_path, 3, notesAndAuthor));
        QCOMPARE(names(), (QStringList{"old.edgecut", "old.edgecut.v1.bak"}));
    }

    void failureLeavesTheFileAsItWas_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("says");
        QTest::newRow("a step fails") << 0 << "nowhere";
        QTest::newRow("a step breaks references") << 1 << "damaged";
        QTest::newRow("a step is missing") << 2 << "can no longer be upgraded";
    }
    void failureLeavesTheFileAsItWas()
    {
        QFETCH(int, which);
        QFETCH(QString, says);
        const std::span<const UpgradeStep> steps[] = {failing, breaking,
                                                      std::span(notesAndAuthor).first(1)};
        const QByteArray before = bytes(m_path);
        const auto backup = upgradeFile(m_path, 3, steps[which]);
        QVERIFY(!backup);
        const QString text = QString::fromStdString(english(backup.error()));
        QVERIFY2(text.contains(says), qPrintable(text));
        QCOMPARE(bytes(m_path), before);
        QCOMPARE(names(), (QStringList{"old.edgecut"}));
        QVERIFY(Session::open(m_path));
    }

    void ownStepsReachThePresentVersion()
    {
        std::int64_t version = 1;
        for (const UpgradeStep& step : upgradeSteps())
            QCOMPARE(step.from, version++);
        QCOMPARE(version, sessionSchemaVersion);
    }
};

QTEST_APPLESS_MAIN(tst_SessionUpgrade)
#include "tst_session_upgrade.moc"
