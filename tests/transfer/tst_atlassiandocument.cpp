// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/atlassiandocument.h"

#include <QTest>
#include <nlohmann/json.hpp>

using deskhand::transfer::plainText;

class AtlassianDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomesPlainText_data();
    void becomesPlainText();
};

void AtlassianDocumentTest::becomesPlainText_data()
{
    QTest::addColumn<QByteArray>("nodes");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *nodes, const char *text) {
        QTest::newRow(name) << QByteArray(nodes) << QByteArray(text);
    };
    row("empty", "", "");
    row("paragraphs",
        R"({"type":"paragraph","content":[{"type":"text","text":" one "}]},
           {"type":"paragraph","content":[{"type":"text","text":"two"},{"type":"hardBreak"},
                                          {"type":"text","text":"three"}]})",
        " one \ntwo\nthree");
    row("empty paragraph",
        R"({"type":"paragraph","content":[{"type":"text","text":"a"}]},{"type":"paragraph"},
           {"type":"paragraph","content":[{"type":"text","text":"b"}]})",
        "a\n\nb");
    row("list",
        R"({"type":"bulletList","content":[
             {"type":"listItem","content":[
               {"type":"paragraph","content":[{"type":"text","text":"a"}]},
               {"type":"orderedList","content":[{"type":"listItem","content":[
                 {"type":"paragraph","content":[{"type":"text","text":"b"}]}]}]}]},
             {"type":"listItem","content":[
               {"type":"paragraph","content":[{"type":"text","text":"c"}]}]}]})",
        "- a\n  1. b\n- c");
    row("code", R"({"type":"codeBlock","content":[{"type":"text","text":"x = 1\n  y"}]})",
        "x = 1\n  y");
    row("quotation",
        R"({"type":"blockquote","content":[{"type":"paragraph","content":[
             {"type":"text","text":"a"},{"type":"hardBreak"},{"type":"text","text":"b"}]}]})",
        "> a\n> b");
    row("table",
        R"({"type":"table","content":[{"type":"tableRow","content":[
             {"type":"tableHeader","content":[{"type":"paragraph","content":[
               {"type":"text","text":"h"}]}]},
             {"type":"tableCell","content":[{"type":"paragraph","content":[
               {"type":"text","text":"c"}]}]}]}]})",
        "h | c");
    row("link",
        R"({"type":"paragraph","content":[{"type":"text","text":"here","marks":[
             {"type":"strong"},{"type":"link","attrs":{"href":"https://example.org"}}]}]})",
        "here (https://example.org)");
    row("link that says its address",
        R"({"type":"paragraph","content":[{"type":"text","text":"https://example.org","marks":[
             {"type":"link","attrs":{"href":"https://example.org"}}]}]})",
        "https://example.org");
    row("inline things",
        R"({"type":"paragraph","content":[
             {"type":"mention","attrs":{"text":"@Ada"}},{"type":"text","text":" "},
             {"type":"emoji","attrs":{"shortName":":x:"}},{"type":"text","text":" "},
             {"type":"inlineCard","attrs":{"url":"https://example.org/1"}},
             {"type":"text","text":" "},{"type":"date","attrs":{"timestamp":"1600000000000"}}]})",
        "@Ada :x: https://example.org/1 2020-09-13");
    row("tasks and images",
        R"({"type":"taskList","content":[
             {"type":"taskItem","attrs":{"state":"DONE"},"content":[{"type":"text","text":"a"}]},
             {"type":"taskItem","attrs":{"state":"OPEN"},"content":[{"type":"text","text":"b"}]}]},
           {"type":"mediaSingle","content":[{"type":"media","attrs":{"id":"1"}}]})",
        "[x] a\n[ ] b");
    row("nonsense", R"({"type":5,"content":{"x":1}},null,[1],{"content":[null]},
                       {"type":"text","text":7,"marks":"x"},{"type":"tableRow"})",
        "");
}

void AtlassianDocumentTest::becomesPlainText()
{
    QFETCH(QByteArray, nodes);
    const QByteArray document = R"({"type":"doc","version":1,"content":[)" + nodes + "]}";
    QTEST(plainText(nlohmann::json::parse(document.cbegin(), document.cend())), "text");
}

QTEST_GUILESS_MAIN(AtlassianDocumentTest)
#include "tst_atlassiandocument.moc"
