// SPDX-License-Identifier: GPL-3.0-or-later
// The manual pages know every command and every option that the programs have.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

QString helpOf(const QStringList& command)
{
    QProcess program;
    program.start(EDGECUT_PROGRAM, command + QStringList{"--help"});
    program.waitForFinished();
    return QString::fromUtf8(program.readAllStandardOutput());
}

QString manual()
{
    QFile file(PROJECT_DIR "/resources/edgecut.1");
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove('\\')
                                          : QString();
}

// The names under "Subcommands:", a line each.
QStringList subcommandsIn(const QString& help)
{
    static const QRegularExpression line("^  ([a-z-]+) ", QRegularExpression::MultilineOption);
    QStringList names;
    const int start = static_cast<int>(help.indexOf("Subcommands:"));
    for (auto found = line.globalMatch(start < 0 ? QString() : help.mid(start)); found.hasNext();)
        names << found.next().captured(1);
    names.removeAll("edgecut"); // the example below them
    return names;
}

} // namespace

class tst_Manual : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryOption_data();
    void knowsEveryOption();
};

void tst_Manual::knowsEveryOption_data()
{
    QTest::addColumn<QStringList>("command");
    const QStringList commands = subcommandsIn(helpOf({}));
    QVERIFY(commands.size() >= 5);
    for (const QString& command : commands) {
        QTest::newRow(qPrintable(command)) << QStringList{command};
        for (const QString& below : subcommandsIn(helpOf({command})))
            QTest::newRow(qPrintable(command + ' ' + below)) << QStringList{command, below};
    }
}

void tst_Manual::knowsEveryOption()
{
    QFETCH(QStringList, command);
    const QString page = manual();
    QVERIFY2(page.contains(command.join(' ')), "the command is not in the manual");
    static const QRegularExpression option("--[a-z-]+");
    const QString help = helpOf(command).section("Example", 0, 0);
    QVERIFY(help.contains("--help"));
    for (auto found = option.globalMatch(help); found.hasNext();) {
        const QString name = found.next().captured();
        QVERIFY2(page.contains(name), qPrintable(name + " is not in the manual"));
    }
}

QTEST_GUILESS_MAIN(tst_Manual)
#include "tst_manual.moc"
