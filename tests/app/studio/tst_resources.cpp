// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What the desktop's files call `pattern`'s group.
QString found(const QString& file, const QString& pattern)
{
    const QString text = contentOf(QString(PROJECT_DIR "/") + file);
    return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(text).captured(1);
}

} // namespace

class tst_Resources : public QObject
{
    Q_OBJECT

private slots:
    void iconsAreOneHand_data();
    void iconsAreOneHand();
    void everyIconIsCarried();
    void iconsThatAreNamedAreThere();
    void recipesAreCarried();
    void desktopFilesAgree();
};

void tst_Resources::iconsAreOneHand_data()
{
    QTest::addColumn<QString>("path");
    const QDir icons(":/icons");
    for (const QString& name : icons.entryList())
        QTest::newRow(qPrintable(name)) << icons.filePath(name);
}

// Drawn within its square, in black alone (the theme recolours it), with one stroke width.
void tst_Resources::iconsAreOneHand()
{
    QFETCH(QString, path);
    QSvgRenderer renderer(path);
    QVERIFY(renderer.isValid());
    QImage image(40, 40, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 127;
    QVERIFY2(inked > 60, "nothing to be seen");
    if (path.endsWith("edgecut-studio.svg"))
        return;
    QVERIFY2(inked < 800, "more a blot than a drawing");
    const QString text = contentOf(path);
    QCOMPARE(text.count("stroke-width=\"1.5\""), 1);
    QCOMPARE(text.count("stroke-width"), 1);
    static const QRegularExpression otherColor("#(?!000\\b)[0-9a-fA-F]{3,6}");
    QVERIFY2(!otherColor.match(text).hasMatch(), "a colour other than black");
    QCOMPARE(renderer.viewBox(), QRect(0, 0, 20, 20));
}

void tst_Resources::everyIconIsCarried()
{
    const QStringList drawn = QDir(PROJECT_DIR "/resources/icons").entryList({"*.svg"});
    QVERIFY(!drawn.isEmpty());
    QCOMPARE(QDir(":/icons").entryList(), drawn);
}

// An icon that is not there is drawn as nothing, silently.
void tst_Resources::iconsThatAreNamedAreThere()
{
    static const QRegularExpression use("themedIcon\\(([^;]*?)\\)\\)");
    static const QRegularExpression name("\"([a-z-]+)\"");
    int named = 0;
    for (QDirIterator it(PROJECT_DIR "/app/studio", {"*.cpp"}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString path = it.next();
        const QString content = contentOf(path);
        for (auto call = use.globalMatch(content); call.hasNext();) {
            const QString arguments = call.next().captured(1);
            for (auto found = name.globalMatch(arguments); found.hasNext(); ++named) {
                const QString icon = found.next().captured(1);
                QVERIFY2(QFile::exists(":/icons/" + icon + ".svg"), qPrintable(path + ": " + icon));
            }
        }
    }
    QVERIFY(named >= 3);
}

void tst_Resources::recipesAreCarried()
{
    const QStringList recipes = QDir(PROJECT_DIR "/projects").entryList({"*.json"});
    QCOMPARE(QDir(":/projects").entryList({"*.json"}), recipes);
}

// A launcher that names what is not installed launches nothing.
void tst_Resources::desktopFilesAgree()
{
    const QString id = found("resources/CMakeLists.txt", "EDGECUT_DESKTOP_ID (\\S+)");
    QVERIFY(!id.isEmpty());
    const QString launcher = "resources/" + id + ".desktop";
    const QString metainfo = "resources/" + id + ".metainfo.xml";
    const QString mime = "resources/" + id + ".mime.xml";
    QCOMPARE(found(metainfo, "<launchable type=\"desktop-id\">([^<]+)<"), id + ".desktop");
    QCOMPARE(found(metainfo, "<id>([^<]+)<"), id);
    QCOMPARE(found(launcher, "^Icon=(.+)$"), id);
    QCOMPARE(found(launcher, "^Exec=(\\S+)"), QString("edgecut-studio"));
    QCOMPARE(found("app/studio/main.cpp", "setDesktopFileName\\([^\"]*\"([^\"]+)\""), id);
    const QString type = found(mime, "<mime-type type=\"([^\"]+)\"");
    QVERIFY(!type.isEmpty());
    QCOMPARE(found(launcher, "^MimeType=([^;]+);"), type);
    QCOMPARE(found(metainfo, "<mediatype>([^<]+)<"), type);
    const QString version = found("CMakeLists.txt", "VERSION ([0-9.]+)\n");
    QCOMPARE(found(metainfo, "<release version=\"([^\"]+)\""), version);
    QVERIFY(contentOf(PROJECT_DIR "/CHANGELOG.md").contains("## [" + version + "]"));
}

QTEST_MAIN(tst_Resources)
#include "tst_resources.moc"
