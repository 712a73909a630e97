// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/errorwords.h"

#include "database/errors.h"
#include "database/query.h"
#include "domain/editalreadydone.h"
#include "domain/ticketconflict.h"
#include "repositories/deskdatabase.h"
#include "repositories/directoryrepository.h"
#include "repositories/ticketrepository.h"
#include "services/constraintwords.h"
#include "support/expect.h"

#include <QRegularExpression>
#include <QTest>

using namespace deskhand::domain;
using namespace deskhand::services;
using namespace Qt::StringLiterals;
using deskhand::core::Error;
using deskhand::core::ErrorKind;
using deskhand::database::DatabaseError;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::testing::DeskDatabase;
using deskhand::testing::thrownBy;

class ErrorWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyConstraintHasWords();
    void everyWordedConstraintExists();
    void everyKindHasWords();
    void neverShowsTheDetail();
    void leavesATraceInTheLog();
    void keepsInputOutOfTheLog();
    void usesTheExplanationOfAnError();
    void putsEverythingOnOneLine();
    void speaksOfWhatWasRefused();
};

namespace {

const QString secret = u"relation \"desk.tickets\" violates 42P01 line 3"_s;

// All a client can run into by name: constraints, unique indexes, and what functions raise in
// the name of one. Left out are keys whose only column the server fills in.
QSet<QString> constraintsOf(DeskDatabase &desk)
{
    QSet<QString> names;
    const auto add = [&](const QString &sql) {
        Query(desk.connection(), sql).each([&](const Row &row) { names.insert(row.text(0)); });
    };
    add(u"SELECT c.conname FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace "
        "WHERE n.nspname IN ('desk', 'audit') AND NOT (c.contype = 'p' AND "
        "cardinality(c.conkey) = 1 AND EXISTS (SELECT FROM pg_attribute a WHERE "
        "a.attrelid = c.conrelid AND a.attnum = c.conkey[1] AND a.attidentity <> ''))"_s);
    add(u"SELECT r.relname FROM pg_index i JOIN pg_class r ON r.oid = i.indexrelid "
        "JOIN pg_namespace n ON n.oid = r.relnamespace WHERE n.nspname IN ('desk', 'audit') "
        "AND i.indisunique AND NOT i.indisprimary"_s);
    add(u"SELECT (regexp_matches(p.prosrc, $$CONSTRAINT = '([a-z0-9_]+)'$$, 'g'))[1] "
        "FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace "
        "WHERE n.nspname IN ('desk', 'audit')"_s);
    return names;
}

QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list;
}

void checkWords(const ErrorWords &words)
{
    QVERIFY(!words.happened.isEmpty());
    QVERIFY(words.happened.endsWith(u'.'));
    QVERIFY(!words.happened.contains(u'\n'));
    QVERIFY(!words.oneLine().contains(u'\n'));
}

} // namespace

void ErrorWordsTest::everyConstraintHasWords()
{
    DeskDatabase desk;
    const auto names = constraintsOf(desk);
    QVERIFY(names.contains(u"tickets_title_length"_s));
    QVERIFY(names.contains(u"users_email_unique"_s));
    QVERIFY(names.contains(u"blob_chunks_immutable"_s));
    const auto worded = wordedConstraints();
    const auto missing = names - QSet<QString>(worded.begin(), worded.end());
    QVERIFY2(missing.isEmpty(), qPrintable(sorted(missing).join(u", "_s)));
    for (const QString &name : worded)
        checkWords(constraintWords(name).value());
}

void ErrorWordsTest::everyWordedConstraintExists()
{
    DeskDatabase desk;
    const auto worded = wordedConstraints();
    const auto gone = QSet<QString>(worded.begin(), worded.end()) - constraintsOf(desk);
    QVERIFY2(gone.isEmpty(), qPrintable(sorted(gone).join(u", "_s)));
}

void ErrorWordsTest::everyKindHasWords()
{
    QSet<QString> texts;
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
        const ErrorWords words = errorWords(Error(ErrorKind(kind), {}));
        checkWords(words);
        QVERIFY(!words.meaning.isEmpty());
        QVERIFY(!words.remedy.isEmpty());
        texts.insert(words.happened);
    }
    QCOMPARE(texts.size(), int(ErrorKind::Internal) + 1);
}

void ErrorWordsTest::neverShowsTheDetail()
{
    for (const QString &constraint : {u""_s, u"tickets_title_length"_s, u"never_heard_of"_s}) {
        const QString text =
            errorWords(DatabaseError(ErrorKind::Constraint, u"23514"_s, constraint, secret))
                .oneLine();
        QVERIFY(!text.contains(u"desk."_s));
        QVERIFY(!text.contains(u"23514"_s));
        QVERIFY(!text.contains(u"never_heard_of"_s));
    }
}

void ErrorWordsTest::leavesATraceInTheLog()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QRegularExpression::escape(secret)));
    errorWords(DatabaseError(ErrorKind::Internal, u"42P01"_s, {}, secret));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"errno 28"_s));
    errorWords(deskhand::core::EnvironmentError(u"The disk is full."_s, u"errno 28"_s));
}

// Such an explanation repeats what somebody typed: a name, a search.
void ErrorWordsTest::keepsInputOutOfTheLog()
{
    const QRegularExpression withoutIt(u"^(?!.*Zorah).*\\[\\]$"_s);
    QTest::ignoreMessage(QtWarningMsg, withoutIt);
    errorWords(deskhand::core::InvalidInput(u"There is no person “Zorah Quill”."_s));
    QTest::ignoreMessage(QtWarningMsg, withoutIt);
    errorWords(deskhand::core::NotFound(u"There is no person “Zorah Quill”."_s));
}

void ErrorWordsTest::usesTheExplanationOfAnError()
{
    const ErrorWords words = errorWords(
        deskhand::core::InvalidInput(u"\"a.b c\" is empty. There is nothing in it to attach."_s));
    QCOMPARE(words.happened, u"\"a.b c\" is empty."_s);
    QCOMPARE(words.meaning, u"There is nothing in it to attach."_s);
    QVERIFY(words.remedy.isEmpty());
    QCOMPARE(errorWords(deskhand::core::InvalidInput(u"One sentence only."_s)).happened,
             u"One sentence only."_s);

    const ErrorWords done = errorWords(EditAlreadyDone(QUuid::createUuid()));
    QVERIFY(done.happened.contains(u"already"_s));
    const ErrorWords conflict = errorWords(TicketConflict({}, Ticket{.number = u"ARROW-12"_s}));
    QVERIFY(conflict.happened.contains(u"ARROW-12"_s));
    QVERIFY(!conflict.meaning.isEmpty());
}

void ErrorWordsTest::putsEverythingOnOneLine()
{
    const ErrorWords words{.happened = u"One."_s, .meaning = {}, .remedy = u"Two\nthree."_s};
    QCOMPARE(words.oneLine(), u"One. Two three."_s);
}

// From the server's refusal to the words.
void ErrorWordsTest::speaksOfWhatWasRefused()
{
    DeskDatabase desk;
    const auto wordsFor = [](auto attempt) {
        const auto error = thrownBy<DatabaseError>(attempt);
        return error ? errorWords(*error).oneLine() : QString();
    };
    QVERIFY(wordsFor([&] { desk.ticket({.title = QString(501, u'x')}); }).contains(u"500"_s));
    QVERIFY(wordsFor([&] {
                desk.edit(u"tag"_s, [&](deskhand::repositories::AuditedWrite &write) {
                    deskhand::repositories::createTicket(
                        write, {.title = u"x"_s, .tags = {QString(101, u'x')}});
                });
            }).contains(u"tag"_s));
    QVERIFY(wordsFor([&] { desk.person({}); }).contains(u"person"_s));
}

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "tst_errorwords.moc"
