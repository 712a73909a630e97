// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/links.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::views;

class TestTicketLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void showsWhereItLeads_data();
    void showsWhereItLeads();
};

void TestTicketLinks::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    const auto row = [](const char *name, const QString &text, const QStringList &links) {
        QTest::newRow(name) << text << links;
    };
    row("none", u"no link, example.org"_s, {});
    row("one", u"see https://example.org/a?b=c#d now"_s, {u"https://example.org/a?b=c#d"_s});
    row("end of sentence", u"At http://example.org."_s, {u"http://example.org"_s});
    row("brackets around", u"(https://example.org/x)"_s, {u"https://example.org/x"_s});
    row("brackets within", u"https://example.org/a_(b)"_s, {u"https://example.org/a_(b)"_s});
    row("quotes", u"\"https://example.org\""_s, {u"https://example.org"_s});
    row("mail", u"mailto:juno@customer.example!"_s, {u"mailto:juno@customer.example"_s});
    row("two", u"https://a.example https://b.example"_s,
        {u"https://a.example"_s, u"https://b.example"_s});
    row("capitals", u"HTTPS://Example.org/A"_s, {u"HTTPS://Example.org/A"_s});
    row("file", u"file:///etc/passwd"_s, {});
    row("script", u"javascript:alert(1)"_s, {});
    row("program", u"vscode://open smb://host/share"_s, {});
    row("no host", u"https:///path"_s, {});
    row("within a word", u"xhttps://example.org"_s, {});
}

void TestTicketLinks::found()
{
    QFETCH(QString, text);
    QStringList links;
    for (const FoundLink &link : findLinks(text))
        links.append(text.mid(link.position, link.length));
    QTEST(links, "links");
}

void TestTicketLinks::showsWhereItLeads_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("destination");
    QTest::newRow("plain") << u"https://example.org/bank.example"_s << u"example.org"_s;
    QTest::newRow("user in front") << u"https://bank.example@evil.example/"_s << u"evil.example"_s;
    QTest::newRow("port") << u"http://example.org:8080/"_s << u"example.org:8080"_s;
    QTest::newRow("look-alike") << u"https://\u0430pple.example/"_s << u"xn--pple-43d.example"_s;
    QTest::newRow("mail") << u"mailto:juno@customer.example?subject=x"_s
                          << u"juno@customer.example"_s;
}

void TestTicketLinks::showsWhereItLeads()
{
    QFETCH(QString, link);
    const auto links = findLinks(link);
    QCOMPARE(links.size(), 1);
    QTEST(realDestination(links[0].url), "destination");
}

QTEST_GUILESS_MAIN(TestTicketLinks)
#include "tst_ticketlinks.moc"
