// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/completion.h"
#include "search/parser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::search;

namespace {

QStringList texts(const Completion &completion)
{
    QStringList texts;
    for (const Candidate &candidate : completion.candidates)
        texts.append(candidate.text);
    return texts;
}

const QStringList everyField{u"status:"_s,  u"priority:"_s, u"assignee:"_s, u"requester:"_s,
                             u"team:"_s,    u"tag:"_s,      u"number:"_s,   u"created:"_s,
                             u"updated:"_s, u"resolved:"_s, u"is:"_s,       u"has:"_s};

} // namespace

class TestCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
    void asksForNames_data();
    void asksForNames();
    void quotesNames();
    void everyOfferIsUnderstood();
};

// The bar stands for the cursor, the brackets for the range to replace.
void TestCompletion::offers_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &place, const QStringList &expected) {
        QTest::newRow(qPrintable(place)) << place << expected;
    };
    const QStringList statuses{u"open"_s, u"in_progress"_s, u"waiting_on_customer"_s, u"resolved"_s,
                               u"closed"_s};
    const QStringList comparisons{u">"_s, u">="_s, u"<"_s, u"<="_s};

    row(u"[|]"_s, everyField);
    row(u"foo [|]"_s, everyField + QStringList{u"OR "_s});
    row(u"(foo) [O|]"_s, {u"OR "_s});
    row(u"([|]"_s, everyField);
    row(u"[st|]"_s, {u"status:"_s});
    row(u"[ST|atus:]open"_s, {u"status:"_s});
    row(u"-[a|]"_s, {u"assignee:"_s});
    row(u"foo ([cre|] bar"_s, {u"created:"_s});
    row(u"[printer|]"_s, {});
    row(u"\"out st[|]\""_s, {});
    row(u"\"out of\" [st|]"_s, {u"status:"_s});

    row(u"status:[|]"_s, statuses);
    row(u"status:[o|pen] foo"_s, {u"open"_s});
    row(u"status:open,[c|],closed"_s, {u"closed"_s});
    row(u"-is:[un|]"_s, {u"unassigned"_s});
    row(u"is:[|]"_s, {u"overdue"_s, u"unassigned"_s, u"deleted"_s, u"escalated"_s, u"active"_s});
    row(u"has:[|]"_s, {u"attachment"_s});
    row(u"priority:[|]"_s,
        QStringList{u"low"_s, u"medium"_s, u"high"_s, u"urgent"_s} + comparisons);
    row(u"priority:>=[h|]"_s, {u"high"_s});
    row(u"priority:>=[|]"_s, {u"low"_s, u"medium"_s, u"high"_s, u"urgent"_s});
    row(u"created:[|]"_s, QStringList{u"1d"_s, u"7d"_s, u"1m"_s, u"1y"_s} + comparisons);
    row(u"created:>[|]"_s, {u"1d"_s, u"7d"_s, u"1m"_s, u"1y"_s});
    row(u"created:[7|]"_s, {u"7d"_s});
    row(u"number:[|]"_s, comparisons);
    row(u"assignee:[m|]"_s, {u"me"_s});
    row(u"assignee:[\"m|\"]"_s, {});
    row(u"unknown:[st|]"_s, {});
}

void TestCompletion::offers()
{
    QFETCH(QString, place);
    QFETCH(QStringList, expected);
    QString bare = place;
    const qsizetype start = bare.indexOf(u'[');
    bare.remove(u'[');
    const qsizetype cursor = bare.indexOf(u'|');
    bare.remove(u'|');
    const qsizetype end = bare.indexOf(u']');
    bare.remove(u']');

    const Completion completion = complete(bare, cursor);
    QCOMPARE(texts(completion), expected);
    if (expected.isEmpty() && !completion.names)
        return; // nothing to put anywhere
    QCOMPARE(completion.position, int(start));
    QCOMPARE(completion.length, int(end - start));
}

void TestCompletion::asksForNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("person") << u"assignee:an"_s << int(NameKind::Person) << u"an"_s;
    QTest::newRow("second") << u"-requester:me,An"_s << int(NameKind::Person) << u"An"_s;
    QTest::newRow("quoted") << u"assignee:\"Ann Lo"_s << int(NameKind::Person) << u"Ann Lo"_s;
    QTest::newRow("escaped") << u"tag:\"say \\\"h"_s << int(NameKind::Tag) << u"say \"h"_s;
    QTest::newRow("comma") << u"tag:\"a,b"_s << int(NameKind::Tag) << u"a,b"_s;
    QTest::newRow("nothing yet") << u"(team:"_s << int(NameKind::Team) << u""_s;
}

void TestCompletion::asksForNames()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, prefix);
    const Completion completion = complete(text, text.size());
    QVERIFY(completion.names.has_value());
    QCOMPARE(int(completion.names->kind), kind);
    QCOMPARE(completion.names->prefix, prefix);
    QVERIFY(!complete(u"status:", 7).names.has_value());
}

void TestCompletion::quotesNames()
{
    const QStringList names{u"Ada"_s, u"Ada Long"_s, u"me"_s, u"say \"hi\""_s, u"a,b"_s};
    QStringList candidates;
    for (const Candidate &candidate : nameCandidates(names))
        candidates.append(candidate.text);
    QCOMPARE(candidates, (QStringList{u"Ada"_s, u"\"Ada Long\""_s, u"\"me\""_s,
                                      u"\"say \\\"hi\\\"\""_s, u"\"a,b\""_s}));
}

void TestCompletion::everyOfferIsUnderstood()
{
    int offers = 0;
    for (const QString &field : everyField) {
        for (const Candidate &candidate : complete(field, field.size()).candidates) {
            const bool half = candidate.text.contains(u'<') || candidate.text.contains(u'>');
            const QString text = field + candidate.text;
            QVERIFY2(half || parse(text).problems.isEmpty(), qPrintable(text));
            ++offers;
        }
    }
    QVERIFY(offers > 30);
}

QTEST_APPLESS_MAIN(TestCompletion)
#include "tst_completion.moc"
