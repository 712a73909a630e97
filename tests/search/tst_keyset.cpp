// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/keyset.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::search;
using deskhand::domain::TicketId;

// The texts; that they page rightly is shown on a server by tst_searchagreement.
class TestKeyset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersSoThatAnIndexCanFollow();
    void comparesTheWholeKey();
    void emptyPlacesComeLast();
    void emptyTextIsNoNull();
};

void TestKeyset::ordersSoThatAnIndexCanFollow()
{
    QCOMPARE(orderBy({SortColumn::Created, SortDirection::Descending}),
             u"t.created_at DESC, t.id DESC"_s);
    QCOMPARE(reversedOrderBy({SortColumn::Created, SortDirection::Descending}),
             u"t.created_at ASC, t.id ASC"_s);
    QCOMPARE(orderBy({SortColumn::Number, SortDirection::Ascending}),
             u"t.number COLLATE desk.natural ASC, t.id ASC"_s);
    QCOMPARE(orderBy({SortColumn::Assignee, SortDirection::Descending}),
             u"a.name COLLATE desk.people DESC NULLS LAST, t.id DESC"_s);
    QCOMPARE(reversedOrderBy({SortColumn::Assignee, SortDirection::Descending}),
             u"a.name COLLATE desk.people ASC NULLS FIRST, t.id ASC"_s);
    QCOMPARE(keyExpression(SortColumn::Status), u"CAST(t.status AS text)"_s);
}

void TestKeyset::comparesTheWholeKey()
{
    const SortKey key{u"2026-01-01 00:00:00.000123+00"_s, TicketId(9)};
    const QList<Binding> bindings{{u":k1"_s, *key.value}, {u":k2"_s, qint64(9)}};
    const QString where = u"(t.created_at, t.id) %1 (CAST(:k1 AS timestamptz), "
                          "CAST(:k2 AS bigint))"_s;
    const Sort up{SortColumn::Created, SortDirection::Ascending};
    const Sort down{SortColumn::Created, SortDirection::Descending};
    QCOMPARE(after(up, key), (CompiledFilter{where.arg(u">"_s), bindings}));
    QCOMPARE(before(up, key), (CompiledFilter{where.arg(u"<"_s), bindings}));
    QCOMPARE(after(down, key), (CompiledFilter{where.arg(u"<"_s), bindings}));
    QCOMPARE(before(down, key), (CompiledFilter{where.arg(u">"_s), bindings}));
}

void TestKeyset::emptyPlacesComeLast()
{
    const Sort sort{SortColumn::Team, SortDirection::Descending};
    const SortKey named{u"Support"_s, TicketId(9)};
    const SortKey none{std::nullopt, TicketId(9)};
    const QString beyond = u"(tm.name COLLATE desk.people, t.id) %1 (CAST(:k1 AS text) COLLATE "
                           "desk.people, CAST(:k2 AS bigint))"_s;
    QCOMPARE(after(sort, named).where, u"("_s + beyond.arg(u"<"_s) + u" OR tm.name IS NULL)"_s);
    QCOMPARE(before(sort, named).where, beyond.arg(u">"_s));
    QCOMPARE(after(sort, none).where, u"(tm.name IS NULL AND t.id < CAST(:k1 AS bigint))"_s);
    QCOMPARE(before(sort, none).where,
             u"(tm.name IS NOT NULL OR (tm.name IS NULL AND t.id > CAST(:k1 AS bigint)))"_s);
    QCOMPARE(after(sort, none).bindings, (QList<Binding>{{u":k1"_s, qint64(9)}}));
}

void TestKeyset::emptyTextIsNoNull()
{
    const auto compiled =
        after({SortColumn::Title, SortDirection::Ascending}, {QString(), TicketId(9)});
    QVERIFY(!compiled.bindings.front().value.isNull());
}

QTEST_APPLESS_MAIN(TestKeyset)
#include "tst_keyset.moc"
