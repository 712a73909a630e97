// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/audittrailmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;
using namespace deskhand;
using namespace deskhand::domain;
using items::Answer;
using items::AuditColumn;
using items::AuditTrailModel;

namespace {

// A trail in memory, walked in stretches of a given length; answers when it is told to.
class FakeTrail final : public items::AuditSource {
public:
    Cancel page(const AuditFilter &filter, const AuditPageRequest &request,
                Answer<AuditPage> answer) override
    {
        requests.append(request);
        const int number = ++m_last;
        waiting.push_back({number, [=, this] {
                               if (error)
                                   answer.failed(*error);
                               else
                                   answer.ready(cut(filter, request));
                           }});
        return [this, number] {
            const auto gone =
                std::erase_if(waiting, [&](const auto &w) { return w.first == number; });
            calledOff += int(gone);
        };
    }
    Cancel accesses(const AccessFilter &, std::optional<AccessId>, int,
                    Answer<QList<Access>>) override
    {
        return {};
    }

    bool answerOne()
    {
        if (waiting.empty())
            return false;
        const auto next = waiting.front().second;
        waiting.pop_front();
        next();
        return true;
    }
    void answerAll()
    {
        while (answerOne() || (QCoreApplication::processEvents(), !waiting.empty())) {
        }
    }

    std::map<qint64, AuditEntry> entries;
    qint64 stretch = 1'000'000;
    std::deque<std::pair<int, std::function<void()>>> waiting;
    QList<AuditPageRequest> requests;
    std::optional<core::Error> error;
    int calledOff = 0;

private:
    AuditPage cut(const AuditFilter &filter, const AuditPageRequest &request) const
    {
        AuditPage page;
        const qint64 before =
            request.before ? request.before->value() : entries.rbegin()->first + 1;
        const qint64 end = request.oldest ? request.oldest->value() : 1;
        const qint64 oldest = std::max(end, before - stretch);
        for (qint64 id = before - 1; id >= oldest; --id) {
            if (const auto entry = entries.find(id);
                entry != entries.end() &&
                (filter.table.isEmpty() || filter.table == entry->second.table))
                page.entries.append(entry->second);
            if (page.entries.size() == request.limit) {
                page.next = AuditEntryId(id);
                return page;
            }
        }
        if (oldest > end)
            page.next = AuditEntryId(oldest);
        return page;
    }

    int m_last = 0;
};

AuditEntry entry(qint64 id, const QUuid &edit, const QString &table = u"tickets"_s)
{
    return {.id = AuditEntryId(id),
            .editId = edit,
            .actor = u"ada"_s,
            .reason = u"because"_s,
            .at = QDateTime::fromSecsSinceEpoch(1'700'000'000 + id),
            .table = table,
            .record = id,
            .ticket = QString::number(id),
            .action = AuditAction::Update,
            .changes = {{u"status"_s, u"open"_s, u"closed"_s}}};
}

void fill(FakeTrail &trail, int count, int perEdit = 1)
{
    QUuid edit;
    for (int id = 1; id <= count; ++id) {
        if ((id - 1) % perEdit == 0)
            edit = QUuid::createUuid();
        trail.entries[id] = entry(id, edit);
    }
}

QString text(const AuditTrailModel &model, int row, AuditColumn column)
{
    return model.index(row, int(column)).data().toString();
}

} // namespace

class AuditTrailModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesPageByPage();
    void groupsTheRowsOfAnEdit();
    void searchesOnUntilAPageIsFull();
    void stopsAndGoesOn();
    void newFilterCallsOffTheOld();
    void forgetsAndReadsAgain();
    void ignoresWhatWasCommittedLate();
    void tellsFailures();
};

void AuditTrailModelTest::comesPageByPage()
{
    FakeTrail trail;
    fill(trail, 250);
    AuditTrailModel model(trail);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.canFetchMore({}));
    model.show({});
    QCOMPARE(model.state(), AuditTrailModel::State::Underway);
    trail.answerAll();
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.entryAt(0)->id, AuditEntryId(250));
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({}); // one at a time
    QCOMPARE(trail.waiting.size(), 1U);
    trail.answerAll();
    model.fetchMore({});
    trail.answerAll();
    QCOMPARE(model.rowCount(), 250);
    QVERIFY(model.isComplete());
    QVERIFY(!model.canFetchMore({}));
    for (int row = 0; row < 250; ++row)
        QCOMPARE(model.entryAt(row)->id, AuditEntryId(250 - row));
}

void AuditTrailModelTest::groupsTheRowsOfAnEdit()
{
    FakeTrail trail;
    fill(trail, 6, 3);
    AuditTrailModel model(trail);
    model.setDirectory({.me = {.id = UserId(1), .name = u"Ada Lind"_s, .login = u"ada"_s}});
    model.show({});
    trail.answerAll();
    QCOMPARE(text(model, 0, AuditColumn::Who), u"Ada Lind"_s);
    QCOMPARE(text(model, 0, AuditColumn::Reason), u"because"_s);
    QCOMPARE(text(model, 1, AuditColumn::Who), QString());
    QCOMPARE(text(model, 1, AuditColumn::What), u"Ticket changed: Status"_s);
    QCOMPARE(text(model, 1, AuditColumn::Ticket), u"5"_s);
    // A screen reader has no line above to look at.
    QCOMPARE(model.index(1, int(AuditColumn::Who)).data(Qt::AccessibleTextRole).toString(),
             u"Ada Lind"_s);
    QCOMPARE(model.index(3, 0).data(AuditTrailModel::FirstOfEditRole).toBool(), true);
    QCOMPARE(model.index(4, 0).data(AuditTrailModel::FirstOfEditRole).toBool(), false);
    QCOMPARE(model.editAround(4).size(), 3);
    QCOMPARE(model.editAround(4).first().id, AuditEntryId(3));
    QVERIFY(model.editAround(-1).isEmpty());
}

void AuditTrailModelTest::searchesOnUntilAPageIsFull()
{
    FakeTrail trail;
    fill(trail, 1000);
    for (const int id : {990, 500, 10})
        trail.entries[id].table = u"teams"_s;
    trail.stretch = 100;
    AuditTrailModel model(trail);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({.table = u"teams"_s});
    QVERIFY(trail.answerOne());
    QCOMPARE(model.rowCount(), 1); // the first find is there at once
    QCOMPARE(model.state(), AuditTrailModel::State::Underway);
    trail.answerAll();
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.isComplete());
    QCOMPARE(trail.requests.size(), 10);
}

void AuditTrailModelTest::stopsAndGoesOn()
{
    FakeTrail trail;
    fill(trail, 1000);
    trail.stretch = 100;
    AuditTrailModel model(trail);
    model.show({.table = u"teams"_s});
    trail.answerOne();
    model.stop();
    QCOMPARE(trail.calledOff, 1);
    QVERIFY(model.isStopped());
    QVERIFY(!model.isComplete());
    QVERIFY(!model.canFetchMore({})); // a view must not go on by itself
    model.fetchMore({});
    QVERIFY(!model.isStopped());
    QCOMPARE(trail.requests.last().before, AuditEntryId(901));
    trail.answerAll();
    QVERIFY(model.isComplete());
}

void AuditTrailModelTest::newFilterCallsOffTheOld()
{
    FakeTrail trail;
    fill(trail, 10);
    AuditTrailModel model(trail);
    model.show({});
    model.show({.table = u"tickets"_s});
    QCOMPARE(trail.calledOff, 1);
    trail.answerAll();
    QCOMPARE(model.rowCount(), 10);
}

void AuditTrailModelTest::forgetsAndReadsAgain()
{
    constexpr int blocks = AuditTrailModel::mostBlocks + 5;
    FakeTrail trail;
    fill(trail, blocks * AuditTrailModel::blockSize);
    trail.stretch = 60; // a block takes two requests
    AuditTrailModel model(trail);
    model.show({});
    for (int i = 0; i < blocks; ++i) {
        trail.answerAll();
        model.fetchMore({});
    }
    QCOMPARE(model.rowCount(), blocks * AuditTrailModel::blockSize);
    QCOMPARE(model.blocksInMemory(), AuditTrailModel::mostBlocks);
    QVERIFY(!model.entryAt(0));
    QVERIFY(model.index(7, 0).data(AuditTrailModel::LoadingRole).toBool());
    QSignalSpy changed(&model, &AuditTrailModel::dataChanged);
    trail.answerAll();
    QVERIFY(changed.size() >= 1);
    for (int row = 0; row < AuditTrailModel::blockSize; ++row) {
        QVERIFY(model.entryAt(row));
        QCOMPARE(model.entryAt(row)->id, AuditEntryId(model.rowCount() - row));
    }
    QVERIFY(model.blocksInMemory() <= AuditTrailModel::mostBlocks);
}

void AuditTrailModelTest::ignoresWhatWasCommittedLate()
{
    constexpr int blocks = AuditTrailModel::mostBlocks + 2;
    FakeTrail trail;
    fill(trail, blocks * AuditTrailModel::blockSize);
    const AuditEntry late = trail.entries[blocks * AuditTrailModel::blockSize - 3];
    trail.entries.erase(late.id.value());
    AuditTrailModel model(trail);
    model.show({});
    for (int i = 0; i < blocks; ++i) {
        trail.answerAll();
        model.fetchMore({});
    }
    trail.entries[late.id.value()] = late;
    QVERIFY(!model.entryAt(3));
    trail.answerAll();
    QCOMPARE(model.entryAt(2)->id.value(), late.id.value() + 1);
    QCOMPARE(model.entryAt(3)->id.value(), late.id.value() - 1);
}

void AuditTrailModelTest::tellsFailures()
{
    FakeTrail trail;
    fill(trail, 10);
    trail.error = core::Error(core::ErrorKind::ConnectionLost, {});
    AuditTrailModel model(trail);
    QSignalSpy failed(&model, &AuditTrailModel::failed);
    model.show({});
    trail.answerAll();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(model.state(), AuditTrailModel::State::Failed);
    trail.error.reset();
    model.reload();
    trail.answerAll();
    QCOMPARE(model.rowCount(), 10);
}

QTEST_GUILESS_MAIN(AuditTrailModelTest)
#include "tst_audittrailmodel.moc"
