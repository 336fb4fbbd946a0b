// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/model_reader.h"
#include "core/formats/unique_names.h"

#include <QTest>

using namespace edgecut;

class tst_ModelReader : public QObject
{
    Q_OBJECT

private slots:
    void formatsHaveSuffixesAndReaders()
    {
        QVERIFY(!modelFormats().empty());
        for (const ModelFormat& format : modelFormats()) {
            QVERIFY(format.suffix.starts_with('.'));
            QVERIFY(format.read);
            QVERIFY(*format.title.text);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown suffix") << "net.caffemodel"
                                        << ".onnx";
        QTest::newRow("no suffix") << "net"
                                   << ".onnx";
        QTest::newRow("no name") << ""
                                 << ".onnx";
        QTest::newRow("no file") << "/nowhere/net.onnx"
                                 << "There is no such file";
        QTest::newRow("upper case is known") << "/nowhere/NET.ONNX"
                                             << "There is no such file";
    }
    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(QString, says);
        const Result<ImportedModel> model = readModel(path.toStdString());
        QVERIFY(!model);
        QCOMPARE(QString::fromStdString(model.error().file), path);
        QVERIFY2(QString::fromStdString(english(model.error())).contains(says),
                 english(model.error()).c_str());
    }

    void namesAreHandedOutOnce()
    {
        UniqueNames names;
        QCOMPARE(names.take("conv"), std::string("conv"));
        QCOMPARE(names.take("conv_2"), std::string("conv_2"));
        QCOMPARE(names.take("conv"), std::string("conv_3"));
        QCOMPARE(names.take("conv"), std::string("conv_4"));
        QCOMPARE(names.take(""), std::string(""));
        QCOMPARE(names.take(""), std::string("_2"));
    }

    void brokenTextIsMended_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        const QByteArray mark = "\xEF\xBF\xBD";
        QTest::newRow("plain") << QByteArray("conv1") << QByteArray("conv1");
        QTest::newRow("two to four bytes") << QByteArray("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80")
                                           << QByteArray("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
        QTest::newRow("lone continuation") << QByteArray("a\x80z") << "a" + mark + "z";
        QTest::newRow("cut off") << QByteArray("a\xE2\x82") << "a" + mark + mark;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << mark + mark;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << mark + mark + mark;
        QTest::newRow("beyond Unicode")
            << QByteArray("\xF4\x90\x80\x80") << mark + mark + mark + mark;
    }
    void brokenTextIsMended()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(validUtf8(bytes.toStdString())), text);
    }
};

QTEST_APPLESS_MAIN(tst_ModelReader)
#include "tst_model_reader.moc"
