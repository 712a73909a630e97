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

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
