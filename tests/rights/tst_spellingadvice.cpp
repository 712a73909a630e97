// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/queuerepository.h"
#include "repositories/spellingadvice.h"
#include "rights/rightsdesk.h"
#include "search/parser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::search;
using deskhand::testing::RightsDesk;

// What a search that finds nothing may have been meant to be, and never a word of a ticket that the
// person does not see.
class SpellingAdviceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void advises_data();
    void advises();
    void hiddenWordsAreNotSuggested();

private:
    [[nodiscard]] QString advice(const QString &name, const QString &text);

    std::unique_ptr<RightsDesk> m_desk;
};

void SpellingAdviceTest::initTestCase()
{
    m_desk = std::make_unique<RightsDesk>();
    auto &owner = m_desk->owner().connection();
    owner.execute(u"INSERT INTO desk.tickets (title, description, team_id) VALUES"
                  " ('Printer offline', 'It prints blank pages', %1),"
                  " ('Quarantine mailbox', 'confidential restructuring', %2)"_s
                      .arg(m_desk->team(u"red"_s).value())
                      .arg(m_desk->team(u"blue"_s).value()));
}

void SpellingAdviceTest::cleanupTestCase()
{
    m_desk.reset();
}

QString SpellingAdviceTest::advice(const QString &name, const QString &text)
{
    const QueueQuery query{.filter = parse(text).filter,
                           .sort = {},
                           .me = m_desk->person(name),
                           .now = QDateTime::currentDateTimeUtc(),
                           .timeZone = QTimeZone::utc()};
    auto &connection = m_desk->as(name);
    const auto meant = deskhand::repositories::adviseSpelling(connection, query);
    if (!meant)
        return {};
    QueueQuery better = query;
    better.filter = *meant;
    if (deskhand::repositories::countTickets(connection, better) == 0)
        return u"finds nothing"_s;
    return toText(*meant);
}

void SpellingAdviceTest::advises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a slip") << u"pritner"_s << u"printer"_s;
    QTest::newRow("one of two") << u"printer ofline"_s << u"printer offline"_s;
    QTest::newRow("both") << u"prinetr oflline"_s << u"printer offline"_s;
    QTest::newRow("phrase") << u"\"blnak pages\""_s << u"\"blank pages\""_s;
    QTest::newRow("with a condition that fits")
        << u"pritner status:open"_s << u"printer status:open"_s;
    QTest::newRow("with one that does not") << u"pritner status:closed"_s << QString();
    QTest::newRow("either") << u"(zzyzxq OR pritner)"_s << u"zzyzxq OR printer"_s;
    QTest::newRow("nothing alike") << u"zzyzxq"_s << QString();
    QTest::newRow("known words that do not go together") << u"printer quarantine"_s << QString();
}

void SpellingAdviceTest::advises()
{
    QFETCH(QString, text);
    QTEST(advice(u"anna"_s, text), "meant");
}

void SpellingAdviceTest::hiddenWordsAreNotSuggested()
{
    QCOMPARE(advice(u"ben"_s, u"quarantien"_s), u"quarantine"_s);
    QCOMPARE(advice(u"anna"_s, u"quarantien"_s), QString());
    QCOMPARE(
        m_desk->text(u"anna"_s, u"SELECT count(*) FROM desk.similar_words('confidental', 9)"_s),
        u"0"_s);
    QCOMPARE(m_desk->text(u"sue"_s, u"SELECT desk.similar_words('confidental', 1)"_s),
             u"confidential"_s);
}

QTEST_GUILESS_MAIN(SpellingAdviceTest)
#include "tst_spellingadvice.moc"
