// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of every example, written to files: none is empty, text stays text.
#include "app/studio/document/session_library.h"
#include "app/studio/jobs/when_settled.h"
#include "app/studio/window/export_dialog.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/session_view.h"
#include "tests/support/command.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace edgecut;
using namespace edgecut::studio;

namespace {

/// Words of a file by pdftotext.
QString wordsOf(const QString& pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

/// How many colours a figure has on paper.
qsizetype coloursOf(const Figure& figure)
{
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    figure.draw(painter, QRectF(0, 0, 640, 400), FigureStyle());
    painter.end();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    return colours.size();
}

} // namespace

class tst_ExportAll : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (const char* place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            qputenv(place, m_folder.filePath(QString::fromLatin1(place)).toLocal8Bit());
        QCoreApplication::setOrganizationName(QStringLiteral("EdgeCut"));
        QCoreApplication::setApplicationName(QStringLiteral("edgecut-test"));
        QLocale::setDefault(QLocale::c());
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void everyFigureOfEveryExample_data()
    {
        QTest::addColumn<QString>("id");
        for (const Example& example : SessionLibrary::examples())
            QTest::newRow(qPrintable(example.id)) << example.id;
    }
    void everyFigureOfEveryExample()
    {
        QFETCH(QString, id);
        MainWindow window;
        window.resize(1440, 900);
        window.show();
        window.openExample(id);
        settle(window);
        window.sessionView()->computeAllFigures();
        settle(window);
        const QList<NamedFigure> figures = window.sessionView()->figures();
        QVERIFY(figures.size() >= 8);
        const QDir folder(m_folder.filePath(id));
        const Result<QStringList> written = exportAll(figures, *window.document(), folder.path());
        QVERIFY2(written.has_value(), written ? "" : english(written.error()).c_str());
        for (const NamedFigure& figure : figures) {
            QVERIFY2(QRegularExpression(QStringLiteral("^[a-z0-9-]+$")).match(figure.id).hasMatch(),
                     qPrintable(figure.id));
            checkFigure(figure, folder);
        }
    }

    void withoutAnythingShownBefore()
    {
        const QString folder = m_folder.filePath(QStringLiteral("script"));
        QProcess process;
        process.start(QStringLiteral(EDGECUT_STUDIO),
                      {QStringLiteral("--example"), QStringLiteral("dnn-surgery-fig-01-03"),
                       QStringLiteral("--export-all"), folder});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        const QStringList files = QDir(folder).entryList(QDir::Files);
        for (const char* file : {"cut-positions.pdf", "curve.svg", "output-bytes.csv",
                                 "latency-speedup.pdf", "budget-edge-time.csv", "published.csv"})
            QVERIFY2(files.contains(QString::fromLatin1(file)), file);
    }

private:
    void checkFigure(const NamedFigure& figure, const QDir& folder)
    {
        const QByteArray pdf = test::readFile(folder.filePath(figure.id + ".pdf"));
        QVERIFY2(pdf.startsWith("%PDF") && pdf.size() > 1000, qPrintable(figure.id));
        const QByteArray svg = test::readFile(folder.filePath(figure.id + ".svg"));
        QVERIFY2(svg.contains("<text"), qPrintable(figure.id));
        QXmlStreamReader reader(svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(figure.id));
        if (figure.figure.csv) {
            const QByteArray csv = test::readFile(folder.filePath(figure.id + ".csv"));
            QVERIFY2(csv.count('\n') >= 2, qPrintable(figure.id));
        }
        QVERIFY2(coloursOf(figure.figure) > 3, qPrintable(figure.id));
        // One of each kind is enough for a program that takes its time.
        if (QStandardPaths::findExecutable("pdftotext").isEmpty() || m_read.contains(figure.id))
            return;
        m_read.insert(figure.id);
        const QString words = wordsOf(folder.filePath(figure.id + ".pdf"));
        QVERIFY2(words.size() > 10, qPrintable(figure.id + ": " + words));
    }
    static void settle(MainWindow& window)
    {
        bool settled = false;
        whenSettled(window.jobs(), &window, [&settled] { settled = true; });
        QTRY_VERIFY_WITH_TIMEOUT(settled, 240000); // some train predictors
    }

    QTemporaryDir m_folder;
    QSet<QString> m_read;
};

QTEST_MAIN(tst_ExportAll)
#include "tst_export_all.moc"
