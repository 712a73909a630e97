// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;

// What no command can bring about; the rest is in tests/e2e/tst_commandshapes.cpp.
class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void attachmentsHaveTheirShape();
    void commentsTellWhatBecameOfThem();
};

void JsonTest::attachmentsHaveTheirShape()
{
    const QDateTime at(QDate(2026, 1, 31), QTime(12, 0, 0, 123), Qt::UTC);
    domain::TicketDetail detail;
    detail.attachments.append({.fileName = u"a.txt"_s,
                               .mediaType = u"text/plain"_s,
                               .sizeBytes = 12,
                               .sha256 = QByteArray::fromHex("00ff"),
                               .uploadedByName = u"Ida"_s,
                               .createdAt = at});
    detail.attachments.append({.fileName = u"b"_s});
    const QJsonArray attachments = app::toJson(detail)["attachments"_L1].toArray();
    QCOMPARE(attachments[0].toObject(),
             (QJsonObject{{u"file_name"_s, u"a.txt"_s},
                          {u"media_type"_s, u"text/plain"_s},
                          {u"size_bytes"_s, 12},
                          {u"sha256"_s, u"00ff"_s},
                          {u"uploaded_by"_s, u"Ida"_s},
                          {u"created_at"_s, u"2026-01-31T12:00:00.123Z"_s}}));
    QVERIFY(attachments[1]["uploaded_by"_L1].isNull());
    QVERIFY(attachments[1]["created_at"_L1].isNull());
}

void JsonTest::commentsTellWhatBecameOfThem()
{
    const QDateTime at(QDate(2026, 1, 31), QTime(12, 0, 0, 123), Qt::UTC);
    const auto entry = [&](qint64 id, qint64 comment, domain::AuditAction action,
                           const QList<domain::FieldChange> &changes) {
        return domain::AuditEntry{.id = domain::AuditEntryId(id),
                                  .actor = u"bo"_s,
                                  .at = at.addSecs(60),
                                  .table = u"comments"_s,
                                  .record = comment,
                                  .action = action,
                                  .changes = changes};
    };
    domain::TicketDetail detail;
    detail.people = {{.id = domain::UserId(3), .name = u"Bo Ek"_s, .login = u"bo"_s}};
    detail.comments = {
        {.id = domain::CommentId(1), .authorName = u"Ada"_s, .body = u"new"_s, .createdAt = at},
        {.id = domain::CommentId(2), .authorName = u"Ada"_s, .body = u"same"_s, .createdAt = at}};
    detail.history = {
        entry(8, 1, domain::AuditAction::Update, {{u"body"_s, u"old"_s, u"new"_s}}),
        entry(9, 4, domain::AuditAction::Delete,
              {{u"author_id"_s, 3, QJsonValue::Null},
               {u"visibility"_s, u"internal"_s, QJsonValue::Null},
               {u"body"_s, u"gone"_s, QJsonValue::Null},
               {u"created_at"_s, u"2026-01-31T12:00:00.123456+00:00"_s, QJsonValue::Null}})};
    const QJsonObject ticket = app::toJson(detail);
    const QJsonArray comments = ticket["comments"_L1].toArray();
    QCOMPARE(comments.size(), 2);
    QCOMPARE(comments[0].toObject(), (QJsonObject{{u"author"_s, u"Ada"_s},
                                                  {u"visibility"_s, u"public"_s},
                                                  {u"created_at"_s, u"2026-01-31T12:00:00.123Z"_s},
                                                  {u"body"_s, u"new"_s},
                                                  {u"edited_at"_s, u"2026-01-31T12:01:00.123Z"_s},
                                                  {u"edited_by"_s, u"Bo Ek"_s}}));
    QVERIFY(comments[1]["edited_at"_L1].isNull());
    QVERIFY(comments[1]["edited_by"_L1].isNull());
    QCOMPARE(ticket["deleted_comments"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"author"_s, u"Bo Ek"_s},
                                     {u"visibility"_s, u"internal"_s},
                                     {u"created_at"_s, u"2026-01-31T12:00:00.123Z"_s},
                                     {u"body"_s, u"gone"_s},
                                     {u"edited_at"_s, QJsonValue()},
                                     {u"edited_by"_s, QJsonValue()},
                                     {u"deleted_at"_s, u"2026-01-31T12:01:00.123Z"_s},
                                     {u"deleted_by"_s, u"Bo Ek"_s}}}));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
