// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every kind that a person may name.
#include "core/base/files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <thread>

using namespace edgecut;

class tst_Files : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryByte()
    {
        const std::string text("a\0b\r\n\xC3\xA4", 7);
        QVERIFY(writeTextFile(path("text"), text));
        QCOMPARE(readTextFile(path("text")).value_or(""), text);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << "none"
                                 << "There is no such file.";
        QTest::newRow("folder") << "."
                                << "This is a folder";
        QTest::newRow("too large") << "large"
                                   << "larger than 1000 bytes";
        QTest::newRow("UTF-16") << "utf16le"
                                << ":1: The text is UTF-16; save it as UTF-8.";
        QTest::newRow("UTF-16, big end first") << "utf16be"
                                               << "save it as UTF-8.";
        QTest::newRow("no permission") << "forbidden"
                                       << "cannot be opened: Permission denied.";
        QTest::newRow("a pipe of nobody") << "pipe"
                                          << "a pipe that nobody writes into";
        write("large", QByteArray(1001, ' '));
        write("utf16le", QByteArray("\xFF\xFE{\0}\0", 6));
        write("utf16be", QByteArray("\xFE\xFF\0{\0}", 6));
        write("forbidden", "{}");
        QVERIFY(QFile::setPermissions(m_folder.filePath("forbidden"), {}));
        QCOMPARE(mkfifo(path("pipe").c_str(), 0600), 0);
    }
    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        if (name == "forbidden" && geteuid() == 0)
            QSKIP("root may read everything");
        const Result<std::string> text = readTextFile(path(name.toStdString()), 1000);
        QVERIFY(!text);
        const QString message = QString::fromStdString(english(text.error()));
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(m_folder.path()), qPrintable(message));
    }

    void readsFromAPipe()
    {
        const std::string pipe = path("written");
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        const std::string written(200000, 'x'); // more than a pipe holds
        std::thread writer([&] { std::ofstream(pipe, std::ios::binary) << written; });
        const Result<std::string> text = readTextFile(pipe);
        writer.join();
        QVERIFY2(text, text ? "" : english(text.error()).c_str());
        QVERIFY(*text == written);
    }

    // It has written little and is gone before anybody reads.
    void readsWhatAPipeHolds()
    {
        const std::string pipe = path("left");
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        std::thread writer([&] { std::ofstream(pipe, std::ios::binary) << "{}"; });
        QCOMPARE(readTextFile(pipe).value_or(""), std::string("{}"));
        writer.join();
    }

    void writesAllOrNothing()
    {
        QVERIFY(writeTextFile(path("kept"), "old"));
        QVERIFY(!writeTextFile(path("kept/inside"), "new"));
        QCOMPARE(readTextFile(path("kept")).value_or(""), std::string("old"));
        QVERIFY(!QFile::exists(m_folder.filePath("kept.part")));
    }

private:
    std::string path(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(tst_Files)
#include "tst_files.moc"
