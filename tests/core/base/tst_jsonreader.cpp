// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/base/json_text.h"
#include "core/base/numbers.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

using namespace edgecut;

namespace {

const NumberRule anyNumber{translatable("core", "%1 must be a number; it is %2."),
                           std::numeric_limits<double>::lowest()};
const NumberRule countRule{translatable("core", "%1 must be 0 or more; it is %2.")};

std::string said(const JsonReader& reader)
{
    return reader.ok() ? std::string("no error") : english(reader.error());
}

} // namespace

class tst_JsonReader : public QObject
{
    Q_OBJECT

private slots:
    void everyValueKnowsItsLineAndPath()
    {
        JsonReader reader("{\"a\": 1,\n \"b\": [10,\n20\n,\n 30],\n\n \"c d\": {\"e\":\n\"x\"}}\n",
                          "f");
        QVERIFY2(reader.ok(), said(reader).c_str());
        const JsonPlace root = reader.root();
        QCOMPARE(root.line(), 1);
        QCOMPARE(root.path(), std::string());
        QCOMPARE(root.optional("a").line(), 1);
        const auto numbers = root.required("b").elements();
        QCOMPARE(numbers.size(), std::size_t(3));
        // A number is read up to the character after it: that one must not move the line.
        QCOMPARE(numbers[0].line(), 2);
        QCOMPARE(numbers[1].line(), 3);
        QCOMPARE(numbers[2].line(), 5);
        QCOMPARE(numbers[2].path(), std::string("b[2]"));
        QCOMPARE(numbers[2].number(anyNumber), 30.0);
        const JsonPlace text = root.required("c d").required("e");
        QCOMPARE(text.line(), 8);
        QCOMPARE(text.path(), std::string("[\"c d\"].e"));
        QCOMPARE(text.text(), std::string("x"));
        QVERIFY(reader.ok());
    }

    void numbersAreExact_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("number");
        QTest::newRow("zero") << QByteArray("0") << 0.0;
        QTest::newRow("minus zero") << QByteArray("-0.0") << 0.0;
        QTest::newRow("shortest") << QByteArray("0.1") << 0.1;
        QTest::newRow("exponent") << QByteArray("4e9") << 4e9;
        QTest::newRow("smallest") << QByteArray("5e-324") << 5e-324;
        QTest::newRow("largest") << QByteArray("1.7976931348623157e308")
                                 << std::numeric_limits<double>::max();
        QTest::newRow("beyond 64 bits")
            << QByteArray("18446744073709551616") << 18446744073709551616.0;
    }
    void numbersAreExact()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, number);
        JsonReader reader(text.toStdString(), "f");
        QCOMPARE(reader.root().number(anyNumber), number);
        QVERIFY(!std::signbit(reader.root().number(countRule)));
        QVERIFY(reader.ok());
    }

    void wholeNumbers()
    {
        JsonReader reader("[9223372036854775807, 4e9, 1.5]", "f");
        const auto places = reader.root().elements();
        QCOMPARE(places[0].integer(countRule), std::int64_t(9223372036854775807));
        QCOMPARE(places[1].integer(countRule), std::int64_t(4000000000));
        QVERIFY(reader.ok());
        places[2].integer(countRule);
        QCOMPARE(said(reader),
                 std::string("f:1: [2] must be a whole number of at most 2^53; it is 1.5."));
    }

    void byteOrderMarkIsNoError()
    {
        JsonReader reader("\xEF\xBB\xBF[1]", "f");
        QVERIFY(reader.ok());
        QCOMPARE(reader.root().elements().size(), std::size_t(1));
    }

    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QByteArray& text, int line,
                            const char* message) {
            QTest::newRow(name) << text << line << message;
        };
        row("empty", "", 1, "unexpected end of input");
        row("cut off", "{\"a\":\n[1,", 2, "unexpected end of input");
        row("garbage after", "{}\n}", 2, "expected end of input");
        row("second document", "{} {}", 1, "expected end of input");
        row("comma too many", "[1,\n]", 2, "unexpected ']'");
        row("single quotes", "{'a': 1}", 1, "invalid literal");
        row("comment", "// x\n{}", 1, "invalid literal");
        row("nan", "[NaN]", 1, "invalid literal");
        row("infinity", "[-Infinity]", 1, "invalid number");
        row("overflow", "[\n1e400]", 2, "number overflow");
        row("leading zero", "[01]", 1, "unexpected number literal");
        row("plus", "[+1]", 1, "invalid literal");
        row("hexadecimal", "[0x10]", 1, "invalid literal");
        row("newline in a text", "[\"a\nb\"]", 1, "control character");
        row("lone surrogate", "[\"\\ud800\"]", 1, "surrogate");
        row("invalid UTF-8", "[\n\"\xFF\"]", 2, "ill-formed UTF-8");
        row("overlong UTF-8", "[\"\xC0\xAF\"]", 1, "ill-formed UTF-8");
        row("zero byte", QByteArray("[1\0]", 4), 1, "zero byte");
        row("zero byte after the end", QByteArray("{}\n\0{}", 6), 2, "zero byte");
        row("key twice", "{\"a\": 1,\n\"b\": 2,\n\"a\": 3}", 3, "The key a stands twice");
        row("key twice inside", "[{\"x\": {\"a\": 1, \"a\": 1}}]", 1,
            "The key [0].x.a stands twice");
    }
    void refusesWhatIsNoJson()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, message);
        JsonReader reader(text.toStdString(), "f");
        QVERIFY(!reader.ok());
        QVERIFY(!reader.root().isValid());
        const QString error = QString::fromStdString(said(reader));
        QVERIFY2(error.contains(message), qPrintable(error));
        QCOMPARE(reader.error().line, line);
        QVERIFY2(error.size() < 400 && !error.contains('\n'), qPrintable(error));
    }

    void hostileInputIsRefusedQuickly()
    {
        const std::string brackets(100'000'000, '[');
        JsonReader lists(brackets, "f");
        QCOMPARE(lists.error().code, ErrorCode::Limit);
        std::string objects;
        for (int i = 0; i < 1'000'000; ++i)
            objects += "{\"a\":";
        JsonReader nested(objects, "f");
        QCOMPARE(nested.error().code, ErrorCode::Limit);
        QVERIFY(QString::fromStdString(said(nested)).contains("more than 64 deep"));
        JsonReader many("[0,1,2,3]", "f", {100, 4, 64});
        QCOMPARE(many.error().code, ErrorCode::Limit);
        JsonReader large("[0,1,2,3]", "f", {5, 100, 64});
        QCOMPARE(large.error().code, ErrorCode::Limit);
        JsonReader unended("[\"" + std::string(10'000'000, 'x'), "f");
        QVERIFY(said(unended).size() < 400);
    }

    void nestingUpToTheLimitIsTaken()
    {
        JsonReader reader(std::string(64, '[') + std::string(64, ']'), "f");
        QVERIFY2(reader.ok(), said(reader).c_str());
        JsonReader deeper(std::string(65, '[') + std::string(65, ']'), "f");
        QVERIFY(!deeper.ok());
    }

    void wrongTypesAreSaidWithTheirPlace_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("message");
        QTest::newRow("text for a number") << "number"
                                           << "f:2: number must be 0 or more; it is \"x\".";
        QTest::newRow("null for a list") << "list"
                                         << "f:3: list must be a list [...]; it is null.";
        QTest::newRow("list for an object") << "object"
                                            << "f:4: object must be an object {...}; it is a list.";
        QTest::newRow("number for a text") << "text"
                                           << "f:5: text must be a text in quotes; it is 1.5.";
        QTest::newRow("object for a switch")
            << "switch"
            << "f:6: switch must be true or false; it is an object.";
        QTest::newRow("empty text") << "empty"
                                    << "f:7: empty must not be empty.";
        QTest::newRow("missing") << "missing"
                                 << "f:1: The key \"missing\" is missing; add it.";
    }
    void wrongTypesAreSaidWithTheirPlace()
    {
        QFETCH(QString, key);
        QFETCH(QString, message);
        JsonReader reader(
            "{\n\"number\": \"x\",\n\"list\": null,\n\"object\": [],\n\"text\": 1.5,\n"
            "\"switch\": {},\n\"empty\": \"\"}",
            "f");
        const JsonPlace place = reader.root().required(key.toStdString());
        if (key == "number")
            place.number(countRule);
        else if (key == "list")
            place.elements();
        else if (key == "object")
            place.required("x");
        else if (key == "switch")
            place.boolean();
        else
            place.text();
        QCOMPARE(QString::fromStdString(said(reader)), message);
    }

    void theFirstErrorStays()
    {
        JsonReader reader("{\"a\": 1, \"b\": 2}", "f");
        reader.root().required("a").text();
        const std::string first = said(reader);
        reader.root().required("b").text();
        QCOMPARE(said(reader), first);
    }

    void unknownKeysListTheKnown()
    {
        JsonReader reader("{\"a\": {\"b\": 1,\n \"x\": 2}}", "f");
        reader.root().required("a").allowKeys({"b", "c"});
        QCOMPARE(said(reader), std::string("f:2: a.x is no known key; known here are b, c."));
    }

    void formatAndVersion_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("good") << R"({"format": "edgecut.x", "version": 1})"
                              << "no error";
        QTest::newRow("older") << R"({"format": "edgecut.x", "version": 2})"
                               << "no error";
        QTest::newRow("none") << "{}"
                              << "f:1: This is no edgecut.x file";
        QTest::newRow("other") << R"({"format": "edgecut.y", "version": 1})"
                               << "This is a file of format \"edgecut.y\", where edgecut.x";
        QTest::newRow("newer") << "{\"format\": \"edgecut.x\",\n\"version\": 3}"
                               << "f:2: The file is of version 3 and this program reads up to "
                                  "version 2";
        QTest::newRow("no version") << R"({"format": "edgecut.x"})"
                                    << "\"version\" is missing";
        QTest::newRow("version 0") << R"({"format": "edgecut.x", "version": 0})"
                                   << "version must be a whole number from 1";
        QTest::newRow("version 1.5") << R"({"format": "edgecut.x", "version": 1.5})"
                                     << "whole number";
        QTest::newRow("no object") << "[1]"
                                   << "must hold one JSON object; it holds a list";
    }
    void formatAndVersion()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        JsonReader reader(text.toStdString(), "f");
        reader.root("edgecut.x", 2);
        QVERIFY2(QString::fromStdString(said(reader)).contains(message), said(reader).c_str());
    }

    void numbersAreWrittenAsTheyAreRead_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << "0";
        QTest::newRow("minus zero") << -0.0 << "0";
        QTest::newRow("whole") << 4e9 << "4000000000";
        QTest::newRow("fraction") << 5.85 << "5.85";
        QTest::newRow("tiny") << 1e-9 << "1e-09";
        QTest::newRow("large") << 1e300 << "1e+300";
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << "null";
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << "null";
    }
    void numbersAreWrittenAsTheyAreRead()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(jsonNumber(number).dump()), text);
    }

    void textIsLinedUpAndNeverThrows()
    {
        const nlohmann::ordered_json document{{"name", "a\xFF"},
                                              {"list", {{{"x", 1}}, {{"x", 2}}}},
                                              {"empty", nlohmann::json::array()}};
        const std::string text = jsonText(document);
        QCOMPARE(text, std::string("{\n  \"name\": \"a\xEF\xBF\xBD\",\n  \"list\": [\n    "
                                   "{\"x\":1},\n    {\"x\":2}\n  ],\n  \"empty\": []\n}\n"));
        QVERIFY(JsonReader(text, "f").ok());
    }
};

QTEST_GUILESS_MAIN(tst_JsonReader)
#include "tst_jsonreader.moc"
