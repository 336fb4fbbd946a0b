// SPDX-License-Identifier: GPL-3.0-or-later
// The command writes the same bytes whatever the desktop speaks.
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

QByteArray outputOf(const QStringList& arguments, const QString& locale)
{
    QProcess edgecut;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", locale);
    edgecut.setProcessEnvironment(environment);
    edgecut.start(EDGECUT_PROGRAM, arguments);
    if (!edgecut.waitForFinished() || edgecut.exitStatus() != QProcess::NormalExit)
        return "did not end: " + edgecut.errorString().toUtf8();
    return QByteArray::number(edgecut.exitCode()) + '\n' + edgecut.readAllStandardOutput() +
           edgecut.readAllStandardError();
}

} // namespace

class tst_CommandLocale : public QObject
{
    Q_OBJECT

private slots:
    // The same bytes and the same exit status whatever the desktop speaks.
    void theCommandAnswersAlike_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString counterExample = PROJECT_DIR "/projects/counter-example.problem.json";
        QTest::newRow("solve") << QStringList{"solve",    counterExample, "--method", "min-cut",
                                              "--uplink", "5.85",         "--json"};
        QTest::newRow("comma") << QStringList{"solve",    counterExample, "--method", "min-cut",
                                              "--uplink", "5,85",         "--json"};
        QTest::newRow("curve") << QStringList{"curve", counterExample, "--from", "0.1",
                                              "--to",  "1000.5",       "--json"};
        QTest::newRow("table") << QStringList{"curve", counterExample, "--from",
                                              "0.1",   "--to",         "1000.5"};
        QTest::newRow("import") << QStringList{
            "import", PROJECT_DIR "/projects/models/squeezenet1_1.onnx", "--json"};
        QTest::newRow("devices") << QStringList{"devices", "--json"};
    }
    void theCommandAnswersAlike()
    {
        QFETCH(QStringList, arguments);
        const QByteArray here = outputOf(arguments, "de_DE.UTF-8");
        const QByteArray plain = outputOf(arguments, "C");
        QVERIFY2(here.startsWith(arguments.contains("5,85") ? "2\n" : "0\n"), here.constData());
        // The time that solving took differs from run to run.
        static const QRegularExpression clock("(\"solve_us\": *)[0-9.e+-]+");
        QCOMPARE(QString::fromUtf8(here).replace(clock, "\\1"),
                 QString::fromUtf8(plain).replace(clock, "\\1"));
    }
};

QTEST_GUILESS_MAIN(tst_CommandLocale)
#include "tst_command_locale.moc"
