// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/session/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace edgecut;

class tst_Sha256 : public QObject
{
    Q_OBJECT

private slots:
    void publishedExamples_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("empty")
            << QByteArray()
            << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc")
            << QByteArray("abc")
            << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }
    void publishedExamples()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, hash);
        QCOMPARE(QByteArray::fromStdString(sha256(text.toStdString())), hash);
    }

    // Every length round the block's, where padding goes wrong.
    void equalsAnotherImplementation()
    {
        constexpr std::uint64_t seed = 11;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        for (int length = 0; length < 300; ++length) {
            QByteArray text;
            for (int i = 0; i < length; ++i)
                text.append(static_cast<char>(random.integer(-128, 127)));
            QCOMPARE(QByteArray::fromStdString(sha256(text.toStdString())),
                     QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
        }
    }
};

QTEST_APPLESS_MAIN(tst_Sha256)
#include "tst_sha256.moc"
