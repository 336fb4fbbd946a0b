// SPDX-License-Identifier: GPL-3.0-or-later
// With EDGECUT_GALLERY set to a folder the exported files are kept there.
#include "tests/widgets/samples.h"
#include "widgets/figures/csv.h"
#include "widgets/figures/export_figure.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QLocale>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace edgecut;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All character data of an SVG, or an error's text.
QString svgText(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return reader.hasError() ? QStringLiteral("error: ") + reader.errorString() : text;
}

} // namespace

class tst_Figures : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const QString& name) const
    {
        const QString gallery = qEnvironmentVariable("EDGECUT_GALLERY");
        return QDir(gallery.isEmpty() ? m_folder.path() : gallery).filePath(name);
    }
    static Figure figure()
    {
        CurvePlot plot;
        plot.setData(samples::curve());
        plot.setBandwidth(18.9);
        return plot.figure(); // outlives its widget
    }
    const FigureMetadata m_metadata{
        QStringLiteral("GoogLeNet on WiFi"), QStringLiteral("run 7"), {}};

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Dark); // print is light all the same
        QVERIFY(m_folder.isValid());
    }

    void svgHoldsTextAndMetadata()
    {
        const QString path = file(QStringLiteral("curve.svg"));
        QVERIFY(
            exportFigure(figure(), path, figurePreset(QStringLiteral("two-columns")), m_metadata));
        const QByteArray svg = contents(path);
        const QString text = svgText(svg);
        for (const char* word :
             {"cut moves to inception_3a", "edge only 372", "Mbit/s", "0.1", "200\u00a0ms", "run 7",
              "GoogLeNet on WiFi", "Where to cut as the uplink changes"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
        QVERIFY(!svg.contains("<image")); // vectors only
    }

    void pdfEmbedsFontsAndKeepsText()
    {
        const QString path = file(QStringLiteral("curve.pdf"));
        QVERIFY(
            exportFigure(figure(), path, figurePreset(QStringLiteral("one-column")), m_metadata));
        const QByteArray pdf = contents(path);
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        const QString pdfToText = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (pdfToText.isEmpty())
            QSKIP("pdftotext is not installed: the text inside the PDF is not read back");
        QProcess reader;
        reader.start(pdfToText, {path, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(text.contains(QStringLiteral("cut moves to pool2")), qPrintable(text));
        reader.start(QStringLiteral("pdfinfo"), {path});
        QVERIFY(reader.waitForFinished());
        const QString info = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(info.contains(QStringLiteral("run 7")), qPrintable(info));
        // 3.5 in are 252 pt.
        QVERIFY2(info.contains(QStringLiteral("252 x 156")), qPrintable(info));
    }

    void pngHasSizeResolutionAndText()
    {
        const QString path = file(QStringLiteral("curve.png"));
        FigurePreset preset = figurePreset(QStringLiteral("one-column"));
        QVERIFY(exportFigure(figure(), path, preset, m_metadata));
        QImageReader reader(path);
        QVERIFY(reader.text(QStringLiteral("Description")).contains(QStringLiteral("run 7")));
        const QImage image = reader.read();
        QCOMPARE(image.width(), 1050);
        QCOMPARE(image.dotsPerMeterX(), 11811);
        // Light although the program is dark, and something is drawn.
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        int dark = 0;
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, image.height() / 2)) < 128 ? 1 : 0;
        QVERIFY(dark > 2);
        preset.dark = true;
        QVERIFY(exportFigure(figure(), path, preset, m_metadata));
        QCOMPARE(QImage(path).pixelColor(2, 2), Theme::dark().panel);
    }

    void textHasItsSizeInPoints()
    {
        // The same word at 8 and at 16 points: twice as high.
        const auto height = [&](double textPt) {
            Figure word;
            word.draw = [](QPainter& painter, const QRectF& rect, const FigureStyle& style) {
                QFont font = QApplication::font();
                font.setPixelSize(qRound(style.textPt));
                painter.setFont(font);
                painter.drawText(rect, Qt::AlignCenter, QStringLiteral("H"));
            };
            FigurePreset preset;
            preset.widthInches = preset.heightInches = 1;
            preset.textPt = textPt;
            preset.dotsPerInch = 720;
            const QString path = m_folder.filePath(QStringLiteral("h.png"));
            if (!exportFigure(word, path, preset))
                return 0;
            const QImage image(path);
            int top = image.height();
            int bottom = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qGray(image.pixel(x, y)) < 128) {
                        top = std::min(top, y);
                        bottom = std::max(bottom, y);
                    }
                }
            }
            return bottom - top + 1;
        };
        const int small = height(8);
        // DejaVu's and most fonts' capitals are 0.7 of the size; 720 dpi are 10 pixels a point.
        QVERIFY2(small > 48 && small < 68, qPrintable(QString::number(small)));
        QVERIFY(std::abs(height(16) - 2 * small) <= 2);
    }

    void everyPlotExportsEverything_data()
    {
        QTest::addColumn<Figure>("figure");
        const auto add = [](const char* name, PlotWidget& plot) {
            QTest::newRow(name) << plot.figure();
        };
        StackedLatencyPlot stacked;
        stacked.setData(samples::stacked(24));
        add("stacked", stacked);
        OutputBytesPlot outputs;
        outputs.setData(samples::outputs(40));
        add("outputs", outputs);
        LayerTimesPlot times;
        times.setData(samples::layerTimes(20));
        add("times", times);
        BarComparisonPlot bars;
        bars.setData(samples::comparison());
        add("bars", bars);
        CurvePlot curve;
        curve.setData(samples::curve());
        add("curve", curve);
    }
    void everyPlotExportsEverything()
    {
        QFETCH(Figure, figure);
        QCOMPARE(figureFormats(figure).size(), 5);
        for (const QString& preset : {QStringLiteral("one-column"), QStringLiteral("slide")}) {
            for (const QString& format : figureFormats(figure)) {
                const QString path =
                    file(QStringLiteral("%1-%2.%3")
                             .arg(QLatin1String(QTest::currentDataTag()), preset, format));
                const Status status = exportFigure(figure, path, figurePreset(preset), m_metadata);
                QVERIFY2(status, status ? "" : english(status.error()).c_str());
                QVERIFY(contents(path).size() > 40);
            }
        }
    }

    void csvReadsBack()
    {
        QLocale::setDefault(QLocale(QLocale::German)); // numbers keep their point
        const QString path = file(QStringLiteral("curve.csv"));
        QVERIFY(exportFigure(figure(), path, figurePreset({})));
        QLocale::setDefault(QLocale::c());
        const CurveData data = samples::curve();
        const QStringList lines = QString::fromUtf8(contents(path)).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 1 + 4 + 2 + 1);
        const QStringList header = lines[0].split(QLatin1Char(','));
        for (int i = 0; i < 4; ++i) {
            const QStringList cells = lines[i + 1].split(QLatin1Char(','));
            QCOMPARE(cells.size(), header.size());
            const CurvePiece& piece = data.lines[0].pieces[i];
            QCOMPARE(cells[1].toDouble(), piece.fromMbps);
            QCOMPARE(cells[3].toDouble(), piece.fixedMs);
            QCOMPARE(cells[5].toDouble(), piece.latencyMs(piece.fromMbps));
        }
    }

    void csvQuotes()
    {
        CsvWriter csv({QStringLiteral("a"), QStringLiteral("b")});
        csv.add(QStringLiteral("x, \"y\"\nz"));
        csv.add(std::optional<double>());
        csv.endRow();
        csv.add(0.1);
        csv.add(qQNaN());
        csv.endRow();
        QCOMPARE(csv.text(), QStringLiteral("a,b\n\"x, \"\"y\"\"\nz\",\n0.1,\n"));
    }

    void texNamesItsOrigin()
    {
        const QString path = file(QStringLiteral("curve.tex"));
        FigureMetadata metadata = m_metadata;
        metadata.description = QStringLiteral("two\nlines");
        QVERIFY(exportFigure(figure(), path, figurePreset({}), metadata));
        const QString tex = QString::fromUtf8(contents(path));
        QVERIFY(tex.contains(QStringLiteral("run 7; two lines\n")));
        QVERIFY(tex.contains(QStringLiteral("\\begin{tikzpicture}")));
        QVERIFY(tex.contains(QStringLiteral("cut moves to inception\\_3a")));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::newRow("ending") << "a.bmp" << int(ErrorCode::InvalidInput);
        QTest::newRow("no ending") << "a" << int(ErrorCode::InvalidInput);
        QTest::newRow("no folder") << "none/a.pdf" << int(ErrorCode::Io);
        QTest::newRow("no table") << "a.csv" << int(ErrorCode::Unsupported);
        QTest::newRow("no TeX") << "a.tex" << int(ErrorCode::Unsupported);
    }
    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(int, code);
        Figure plain;
        plain.draw = [](QPainter&, const QRectF&, const FigureStyle&) {};
        const QString path = m_folder.filePath(name);
        const Status status = exportFigure(plain, path, figurePreset({}));
        QVERIFY(!status);
        QCOMPARE(static_cast<int>(status.error().code), code);
        QCOMPARE(status.error().file, path.toStdString());
        QVERIFY(!QFile::exists(path));
    }

    void failureLeavesTheOldFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("keep.png"));
        QVERIFY(exportFigure(figure(), path, figurePreset({})));
        const QByteArray before = contents(path);
        FigurePreset huge = figurePreset({});
        huge.dotsPerInch = 1000000;
        const Status status = exportFigure(figure(), path, huge);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Limit);
        QCOMPARE(contents(path), before);
        huge.widthInches = qQNaN();
        QCOMPARE(exportFigure(figure(), path, huge).error().code, ErrorCode::InvalidInput);
        CurvePlot empty;
        QCOMPARE(exportFigure(empty.figure(), path, figurePreset({})).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(contents(path), before);
    }
};

QTEST_MAIN(tst_Figures)
#include "tst_figures.moc"
