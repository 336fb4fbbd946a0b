// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/line_reader.h"
#include "core/base/random.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;

namespace {

/// The lines with their numbers, "1:first|2:second"; what went wrong at the end.
QString read(LineReader lines)
{
    QStringList found;
    std::string_view line;
    while (lines.next(line))
        found << QString("%1:%2")
                     .arg(lines.line())
                     .arg(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size())));
    if (lines.error())
        found << QString::fromStdString(english(*lines.error()));
    return found.join('|');
}

} // namespace

class tst_LineReader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string fileWith(const QByteArray& text)
    {
        const QString path = m_folder.filePath("text");
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
                   ? path.toStdString()
                   : std::string();
    }

private slots:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& text, const char* expected) {
            QTest::newRow(name) << text << QString(expected);
        };
        row("empty", "", "");
        row("one, no end", "a", "1:a");
        row("unix", "a\nb\n", "1:a|2:b");
        row("windows", "a\r\nb\r\n", "1:a|2:b");
        row("old mac", "a\rb\r", "1:a|2:b");
        row("empty lines", "\n\r\n\r\rb", "1:|2:|3:|4:|5:b");
        row("mark",
            "\xEF\xBB\xBF"
            "a\n",
            "1:a");
        row("only a mark", "\xEF\xBB\xBF", "");
        row("mark inside", "a\nb\xEF\xBB\xBF", "1:a|2:b\uFEFF");
        row("utf-16",
            QByteArray("\xFF\xFE"
                       "1\0",
                       4),
            "FILE:1: The text is UTF-16; save it as UTF-8.");
        row("zero byte", QByteArray("a\nb\0c\nd", 7),
            "1:a|FILE:2: The line holds a zero byte; this is no text.");
    }
    void lines()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
        QCOMPARE(read(LineReader(view, "FILE")), expected);
        const std::string path = fileWith(text);
        Result<LineReader> file = LineReader::open(path);
        QVERIFY(file);
        QCOMPARE(read(std::move(*file)).replace(QString::fromStdString(path), "FILE"), expected);
    }

    // Line ends fall on every place around the ends of the pieces in which a file is read.
    void filesAreReadAsMemory()
    {
        constexpr std::uint64_t seed = 7;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int round = 0; round < 12; ++round) {
            QByteArray text;
            const qsizetype size = 3 * 65536 + static_cast<qsizetype>(random.integer(-3, 3));
            const char* ends[] = {"\n", "\r\n", "\r"};
            while (text.size() < size)
                text +=
                    QByteArray(static_cast<qsizetype>(random.integer(0, round == 0 ? 200000 : 9)),
                               'x') +
                    ends[random.integer(0, 2)];
            const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
            Result<LineReader> file = LineReader::open(fileWith(text));
            QVERIFY(file);
            QVERIFY2(read(std::move(*file)) == read(LineReader(view, "FILE")),
                     qPrintable(QString::number(round)));
        }
    }

    void putBackReturnsTheLineAgain()
    {
        LineReader lines("a\nb\n", "FILE");
        std::string_view line;
        QVERIFY(lines.next(line));
        lines.putBack();
        QVERIFY(lines.next(line));
        QCOMPARE(line, std::string_view("a"));
        QCOMPARE(lines.line(), 1);
        QVERIFY(lines.next(line));
        QCOMPARE(line, std::string_view("b"));
        QVERIFY(!lines.next(line));
        QVERIFY(!lines.error());
    }

    void refusesWhatIsNoFile()
    {
        QVERIFY(!LineReader::open(m_folder.filePath("none").toStdString()));
        QVERIFY(!LineReader::open(m_folder.path().toStdString()));
    }

    void aLineHasAnEnd()
    {
        const QString said = read(LineReader(std::string(65u << 20, 'x'), "FILE"));
        QCOMPARE(said, QString("FILE:1: The line is longer than 64 MB; is this a text?"));
    }
};

QTEST_APPLESS_MAIN(tst_LineReader)
#include "tst_line_reader.moc"
