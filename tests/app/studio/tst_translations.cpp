// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues say what the sources say: lupdate finds every text, also core's, and no place for
// a value is lost on the way into another language.
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

struct Text
{
    QString context;
    QString source;
    QString type; // "unfinished" or empty
    bool counted = false;
    QStringList translations; // one, or one a plural form
};

Text readText(QXmlStreamReader& xml, const QString& context)
{
    Text text;
    text.context = context;
    text.counted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            text.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            text.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!text.counted) {
                text.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                text.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QList<Text> readCatalogue(const QString& path)
{
    QList<Text> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            texts << readText(xml, context);
    }
    return texts;
}

// "%1", "%2", "%n", "%L1" as they stand in a text, sorted.
QStringList placesIn(const QString& text)
{
    static const QRegularExpression place("%(L?[1-9]|n)");
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places << found.next().captured().remove('L');
    places.sort();
    return places;
}

QString key(const Text& text)
{
    return text.context + QChar(4) + text.source;
}

// "..." "..." of a C++ source, joined and unescaped.
QString literal(const QString& quoted)
{
    static const QRegularExpression gap("\"\\s*\"");
    QString joined = quoted.trimmed();
    joined = joined.mid(1, joined.size() - 2).remove(gap);
    return joined.replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\");
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lupdateFindsWhatCoreSays();
    void textsAreWrittenWhereTheyAreTranslated();
    void catalogueIsComplete_data() { languages(); }
    void catalogueIsComplete();
    void translationsFitTheirSource_data() { languages(); }
    void translationsFitTheirSource();
    void studioCarriesTheCatalogue_data() { languages(); }
    void studioCarriesTheCatalogue();

private:
    static void languages();
    static QString catalogue() // of this row
    {
        return QString(PROJECT_DIR "/translations/edgecut_%1.ts")
            .arg(QString::fromLatin1(QTest::currentDataTag()));
    }

    QList<Text> m_collected; // what lupdate finds in the sources as they are
};

void tst_Translations::languages()
{
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("de") << 2;
    QTest::newRow("en") << 2; // only what is counted
    QTest::newRow("zh_CN") << 1;
}

void tst_Translations::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("collected.ts");
    QProcess lupdate;
    lupdate.setWorkingDirectory(PROJECT_DIR);
    QStringList arguments{"-silent", "-tr-function-alias", LUPDATE_ALIAS, "-I", "."};
    arguments << QString(TRANSLATED_ROOMS).split(' ') << "-ts" << path;
    lupdate.start(LUPDATE, arguments);
    QVERIFY2(lupdate.waitForFinished(110000), qPrintable(lupdate.errorString()));
    m_collected = readCatalogue(path);
    QVERIFY(m_collected.size() > 100);
}

void tst_Translations::lupdateFindsWhatCoreSays()
{
    QSet<QString> collected;
    for (const Text& text : m_collected)
        collected << key(text);
    static const QRegularExpression marked(
        "\\btranslatable\\(\\s*\"core\",\\s*((\"([^\"\\\\]|\\\\.)*\"\\s*)+)\\)");
    static const QRegularExpression comment("^\\s*//.*$", QRegularExpression::MultilineOption);
    int count = 0;
    for (QDirIterator it(PROJECT_DIR "/core", {"*.h", "*.cpp"}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString path = it.next();
        const QString content = contentOf(path).remove(comment);
        for (auto found = marked.globalMatch(content); found.hasNext(); ++count) {
            const QString source = literal(found.next().captured(1));
            QVERIFY2(collected.contains(QString("core") + QChar(4) + source),
                     qPrintable(path + ": " + source));
        }
    }
    QVERIFY(count > 100);
}

// translate("Context", source) inside a function of one's own hides its texts from lupdate: only
// what was marked elsewhere may come in by a variable.
void tst_Translations::textsAreWrittenWhereTheyAreTranslated()
{
    static const QRegularExpression byVariable("\\btranslate\\(\\s*\"[^\"]+\",\\s*[^\"\\s]");
    for (const char* room : {"/widgets", "/app/studio"})
        for (QDirIterator it(QString(PROJECT_DIR) + room, {"*.h", "*.cpp"}, QDir::Files,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString path = it.next();
            const QString content = contentOf(path);
            QVERIFY2(!byVariable.match(content).hasMatch() || content.contains("_NOOP"),
                     qPrintable(path));
        }
}

// A new text may wait for its translators a while, a language must not rot.
void tst_Translations::catalogueIsComplete()
{
    constexpr double mostWaiting = 0.05;
    QSet<QString> translated;
    for (const Text& text : readCatalogue(catalogue()))
        if (text.type.isEmpty())
            translated << key(text);
    QStringList waiting;
    const bool countedOnly = catalogue().endsWith("_en.ts");
    for (const Text& text : m_collected)
        if (!translated.contains(key(text)) && (text.counted || !countedOnly))
            waiting << text.context + ": " + text.source;
    if (!waiting.isEmpty())
        qInfo("%d texts wait for translation (ninja update-translations collects them):\n%s",
              static_cast<int>(waiting.size()), qPrintable(waiting.join('\n')));
    QVERIFY(static_cast<double>(waiting.size()) <=
            mostWaiting * static_cast<double>(m_collected.size()));
}

void tst_Translations::translationsFitTheirSource()
{
    QFETCH(int, pluralForms);
    static const QRegularExpression accelerator("&[^&\\s]");
    for (const Text& text : readCatalogue(catalogue())) {
        if (!text.type.isEmpty())
            continue;
        const QByteArray where = text.source.toUtf8();
        QCOMPARE(text.translations.size(), text.counted ? pluralForms : 1);
        for (const QString& translation : text.translations) {
            QVERIFY2(!translation.trimmed().isEmpty() || text.source.trimmed().isEmpty(), where);
            // "One layer" may leave out its number, no other place may go missing.
            QStringList places = placesIn(translation);
            QStringList wanted = placesIn(text.source);
            if (text.counted && !places.contains("%n"))
                wanted.removeAll("%n");
            QVERIFY2(places == wanted, where);
            QVERIFY2(text.source.contains(accelerator) == translation.contains(accelerator), where);
            QVERIFY2(text.source.endsWith(u'…') == translation.endsWith(u'…'), where);
            QVERIFY2(text.source.startsWith(' ') == translation.startsWith(' '), where);
        }
    }
}

void tst_Translations::studioCarriesTheCatalogue()
{
    QTranslator translator;
    QVERIFY(translator.load(
        QString(":/translations/edgecut_%1.qm").arg(QString::fromLatin1(QTest::currentDataTag()))));
    const QString one =
        translator.translate("edgecut::studio::StatusLine", "%n layer(s)", nullptr, 1);
    QVERIFY(!one.isEmpty());
    QVERIFY2(!one.contains("(s)"), "the plural was left to the reader");
    const QString cancelled = translator.translate("core", "Cancelled.");
    QCOMPARE(cancelled.isEmpty(), catalogue().endsWith("_en.ts"));
    QVERIFY(cancelled != "Cancelled.");
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
