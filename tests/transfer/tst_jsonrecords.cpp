// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/jsonrecords.h"

#include <QTest>

using namespace deskhand::transfer;
using namespace Qt::StringLiterals;

class JsonRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void endsEarly_data();
    void endsEarly();
    void recordIsGivenBackAsItStands();
    void overlongRecordIsRefusedAndTheNextIsRead();
    void deepNestingEndsNothing();
    void hostileListsDoNotTakeForEver();
};

namespace {

// "line:a" for a record {"k":"a"}, "line!fault" for a refused one.
QString told(const JsonRecord &record)
{
    const QString line = QString::number(record.line);
    switch (record.fault) {
    case JsonRecord::Fault::None:
        break;
    case JsonRecord::Fault::NotJson:
        return line + u"!json"_s;
    case JsonRecord::Fault::NotAnObject:
        return line + u"!object"_s;
    case JsonRecord::Fault::TooLong:
        return line + u"!long"_s;
    case JsonRecord::Fault::CutOff:
        return line + u"!cut"_s;
    }
    const qsizetype key = record.text.indexOf("\"k\"");
    const qsizetype value = key < 0 ? -1 : record.text.indexOf('"', key + 3);
    return line + u':' + QString::fromUtf8(value < 0 ? "?" : record.text.sliced(value + 1, 1));
}

struct Reading {
    QString records;
    bool endsEarly = false;
};

// However the bytes arrive.
Reading read(const QByteArray &input, qsizetype chunk)
{
    qsizetype at = 0;
    JsonRecordReader reader([&] {
        const QByteArrayView part =
            QByteArrayView(input).sliced(at, std::min(chunk, input.size() - at));
        at += part.size();
        return part;
    });
    QStringList records;
    while (const auto record = reader.next())
        records.append(told(*record));
    return {records.join(u' '), reader.endsEarly()};
}

} // namespace

void JsonRecordsTest::splits_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("records");
    const auto row = [](const char *name, const QByteArray &input, const char *records) {
        QTest::newRow(name) << input << QString::fromLatin1(records);
    };
    const QByteArray a = R"({"k":"a"})";
    const QByteArray b = R"({"k":"b"})";
    row("nothing", "", "");
    row("blanks", " \n\r\n\t", "");
    row("lines", a + '\n' + b + '\n', "1:a 2:b");
    row("no newline at the end", a + '\n' + b, "1:a 2:b");
    row("carriage returns and empty lines", a + "\r\n\r\n" + b + "\r\n", "1:a 3:b");
    row("byte order mark", "\xef\xbb\xbf" + a + '\n' + b, "1:a 2:b");
    row("record separators", '\x1e' + a + "\n\x1e" + b + '\n', "1:a 2:b");
    row("two on a line", a + ' ' + b, "1:a 1:b");
    row("commas between lines", a + ",\n" + b + ",\n", "1:a 2:b");
    row("list", '[' + a + ',' + b + ']', "1:a 1:b");
    row("list over lines", "[\n  " + a + ",\n  " + b + "\n]\n", "2:a 3:b");
    row("empty list", "[]", "");
    row("page", R"({"total":2,"issues":[)" + a + ',' + b + R"(],"names":{"x":[1]}})", "1:a 1:b");
    row("pages", R"({"issues":[)" + a + "]}\n{\"issues\":[" + b + "]}", "1:a 2:b");
    row("list of pages", R"([{"issues":[)" + a + R"(]},{"issues":[)" + b + "]}]", "1:a 1:b");
    row("empty page", R"({"issues":[],"total":0})", "");
    row("issues that are no list", R"({"issues":null,"k":"a"})", "1:a");
    row("issues of a part", R"({"x":{"issues":[1]},"k":"a"})", "1:a");
    row("issues inside an element", R"([{"issues":[{"issues":[1],"k":"a"}]}])", "1:a");
    row("spread", "{\n \"k\": \"a\",\n \"x\": [\n  1\n ]\n}\n{\n \"k\": \"b\"\n}\n", "1:a 7:b");
    row("brackets in texts", R"({"x":"]}\"{[","k":"a"})", "1:a");
    row("a key like issues in a text", R"({"x":"issues","k":"a"})", "1:a");

    row("broken line", "{\"k\": \n" + b, "1!json 2:b");
    row("broken text", "{\"k\":\"a\n" + b, "1!json 2:b");
    row("broken list in a line", "{\"k\":[\n" + b + '\n' + a, "1!json 2:b 3:a");
    row("broken line in the middle", a + "\n{\"k\":\n" + b, "1:a 2!json 3:b");
    row("broken last line", a + "\n{\"k\":\n", "1:a 2!json");
    row("two broken lines", "{\"k\":\n{\"k\":\n" + b, "1!json 2!json 3:b");
    row("junk behind a record", a + " x\n" + b, "1!json 2:b");
    row("no JSON at all", "<html>\n<body>\n", "1!json 2!json");
    row("log with brackets", "[2026] x\n[2027] y\n", "1!object 1!json 2!object 2!json");
    row("scalars", "1\n\"x\"\nnull\n", "1!json 2!json 3!json");
    row("scalars in a list", R"([1,"a,]",null,)" + a + ']', "1!object 1!object 1!object 1:a");
    row("list in a list", "[[1,2]," + a + ']', "1!object 1:a");
    row("missing comma in an element", R"([{"k" "x"},)" + a + ']', "1!json 1:a");
    row("missing brace in a list over lines", "[\n {\"k\":\"x\",\n " + a + "\n]", "2!json 3:a");
    row("missing brace in a spread element",
        "[\n {\n  \"k\": {\n   \"x\": 1\n },\n {\n  \"k\": \"a\"\n }\n]", "2!json 6:a");
    row("broken element at the end of a page, then a page",
        "{\"issues\":[\n {\"k\" 1}\n]}\n{\"issues\":[\n " + a + "\n]}", "2!json 5:a");
    row("spread and broken, then good", "{\n \"k\": ?\n}\n{\n \"k\": \"a\"\n}\n", "1!json 4:a");
    row("spread and broken alone", "{\n \"k\": ?\n}\n", "1!json");
    row("junk behind a page's list", R"({"issues":[)" + a + "] x }\n" + b, "1:a 1!json 2:b");
}

void JsonRecordsTest::splits()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, records);
    for (const qsizetype chunk : {1, 3, 1'000'000}) {
        const Reading reading = read(input, chunk);
        QCOMPARE(reading.records, records);
        QVERIFY(!reading.endsEarly);
    }
}

void JsonRecordsTest::endsEarly_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("records");
    const auto row = [](const char *name, const QByteArray &input, const char *records) {
        QTest::newRow(name) << input << QString::fromLatin1(records);
    };
    const QByteArray a = R"({"k":"a"})";
    row("in a line", a + "\n{\"k\":\"b", "1:a 2!cut");
    row("in the only line", "{\"k\":\"b", "1!cut");
    row("behind an element", '[' + a, "1:a");
    row("behind a comma", '[' + a + ",\n", "1:a");
    row("in an element", '[' + a + ",{\"k\":", "1:a 1!cut");
    row("in a page", R"({"issues":[)" + a, "1:a");
    row("behind a page's list", R"({"issues":[)" + a + "],\"x\":", "1:a");
    row("a list on one line that cannot be told apart", '[' + a + R"(,{"k":{"x":1},)" + a + ']',
        "1:a 1!json");
}

void JsonRecordsTest::endsEarly()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, records);
    for (const qsizetype chunk : {1, 1'000'000}) {
        const Reading reading = read(input, chunk);
        QCOMPARE(reading.records, records);
        QVERIFY(reading.endsEarly);
    }
}

void JsonRecordsTest::recordIsGivenBackAsItStands()
{
    const QByteArray record = "{\"k\": \"a\\u0000\xff\xc3\" }";
    const QByteArray input = " [ " + record + " ]";
    bool given = false;
    JsonRecordReader reader(
        [&] { return std::exchange(given, true) ? QByteArrayView() : QByteArrayView(input); });
    QCOMPARE(reader.next().value().text, record);
}

void JsonRecordsTest::overlongRecordIsRefusedAndTheNextIsRead()
{
    const QByteArray a = R"({"k":"a"})";
    const QByteArray big = "{\"x\":\"" + QByteArray(JsonRecordReader::longest, 'x') + "\"}";
    QCOMPARE(read(a + '\n' + big + '\n' + a, 1 << 16).records, u"1:a 2!long 3:a"_s);
    QCOMPARE(read('[' + big + ",\n" + a + ']', 1 << 16).records, u"1!long 2:a"_s);
    const Reading cut = read(a + '\n' + big.chopped(2), 1 << 16);
    QCOMPARE(cut.records, u"1:a 2!long"_s);
    QVERIFY(cut.endsEarly);
}

void JsonRecordsTest::deepNestingEndsNothing()
{
    const QByteArray deep = "{\"x\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
    QCOMPARE(read(deep + "\n{\"k\":\"a\"}", 1 << 16).records, u"1!json 2:a"_s);
    QCOMPARE(read(QByteArray(100'000, '['), 1 << 16).endsEarly, true);
}

// Each of these would be searched to the end for the next record, time and again.
void JsonRecordsTest::hostileListsDoNotTakeForEver()
{
    QByteArray stairs = "[";
    for (int i = 0; i < 3'000; ++i)
        stairs += '\n' + QByteArray(i % 2000, ' ') + "{\"x\" 1},";
    QVERIFY(!read(stairs, 1 << 16).records.isEmpty());
    QByteArray openings = "[";
    for (int i = 0; i < 20'000; ++i)
        openings += "\n{\"x\":[1,";
    QVERIFY(!read(openings, 1 << 16).records.isEmpty());
}

QTEST_GUILESS_MAIN(JsonRecordsTest)
#include "tst_jsonrecords.moc"
