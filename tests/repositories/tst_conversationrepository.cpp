// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/conversationrepository.h"

#include "database/errors.h"
#include "repositories/attachmentfile.h"
#include "repositories/deskdatabase.h"
#include "repositories/ticketrepository.h"
#include "support/expect.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace deskhand::domain;
using namespace deskhand::repositories;
using namespace Qt::StringLiterals;
using deskhand::core::ErrorKind;
using deskhand::database::Connection;
using deskhand::database::DatabaseError;
using deskhand::testing::DeskDatabase;
using deskhand::testing::thrownBy;

class ConversationRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsCommentsInOrder();
    void touchesTheTicketWithoutEditingIt();
    void writesInNobodysName();
    void refusesACommentOnNoTicket();
    void refusesWhatIsForATicketInTheTrash();
    void waitsForSomebodyWhoIsDeleting();
    void keepsContentWhole_data();
    void keepsContentWhole();
    void auditsAnAttachmentWithoutItsContent();
    void storesTheSameContentOnce();
    void storesTheSameContentOnceForTwoAtATime();
    void findsTheMediaTypeInTheContent_data();
    void findsTheMediaTypeInTheContent();
    void cleansFileNames_data();
    void cleansFileNames();
    void refusesWhatCannotBeAttached();
    void noticesAFileThatChanges();
    void noticesDamagedContent();
    void reportsAFailingTarget();
    void reportsAMissingAttachment();

private:
    QString write(const QString &name, const QByteArray &content);
    AttachmentId attach(DeskDatabase &desk, TicketId ticket, const QString &path);
    QTemporaryDir m_folder;
};

namespace {

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator generator(quint32(size) + 1);
    for (char &byte : bytes)
        byte = char(generator.bounded(256));
    return bytes;
}

QByteArray contentOf(Connection &connection, AttachmentId id)
{
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    readAttachment(connection, id, target);
    return target.data();
}

} // namespace

QString ConversationRepositoryTest::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return path;
}

AttachmentId ConversationRepositoryTest::attach(DeskDatabase &desk, TicketId ticket,
                                                const QString &path)
{
    return desk.edit(u"attach"_s, [&](AuditedWrite &edit) {
        return addAttachment(edit, {.ticket = ticket, .path = path});
    });
}

void ConversationRepositoryTest::keepsCommentsInOrder()
{
    DeskDatabase desk;
    const TicketId ticket = desk.ticket();
    const TicketId other = desk.ticket();
    const EditIntent intent{.reason = u"answer"_s};
    const CommentId first = auditedWrite(desk.connection(), intent, [&](AuditedWrite &edit) {
        return addComment(edit, {.ticket = ticket, .body = u"Hello\n\nWorld "_s});
    });
    desk.comment({.ticket = other, .body = u"elsewhere"_s});
    const CommentId second = desk.comment(
        {.ticket = ticket, .visibility = CommentVisibility::Internal, .body = u"psst"_s});

    const auto comments = loadComments(desk.connection(), ticket);
    QCOMPARE(comments.size(), 2);
    QCOMPARE(comments[0].id, first);
    QCOMPARE(comments[0].ticket, ticket);
    QCOMPARE(comments[0].author, std::optional(desk.me()));
    QCOMPARE(comments[0].authorName, u"Robin Desk"_s);
    QCOMPARE(comments[0].visibility, CommentVisibility::Public);
    QCOMPARE(comments[0].body, u"Hello\n\nWorld "_s);
    QVERIFY(comments[0].createdAt.isValid());
    QCOMPARE(comments[1].id, second);
    QCOMPARE(comments[1].visibility, CommentVisibility::Internal);
    QCOMPARE(desk.trailOf(intent.id), QStringList{u"insert comments"_s});
    const auto entries = desk.trail({.edit = intent.id});
    QCOMPARE(entries[0].record, first.value());
    QCOMPARE(desk.trail({.ticket = ticket}).size(), 3);
}

void ConversationRepositoryTest::touchesTheTicketWithoutEditingIt()
{
    DeskDatabase desk;
    const TicketId id = desk.ticket();
    const Ticket before = loadTicket(desk.connection(), id);
    desk.comment({.ticket = id, .body = u"news"_s});
    const Ticket after = loadTicket(desk.connection(), id);
    QVERIFY(after.updatedAt > before.updatedAt);
    QCOMPARE(after.version, before.version);
}

void ConversationRepositoryTest::writesInNobodysName()
{
    DeskDatabase desk;
    const TicketId ticket = desk.ticket();
    desk.connection().execute(u"UPDATE desk.users SET login = 'somebody-else'"_s);
    const auto error = thrownBy([&] { desk.comment({.ticket = ticket, .body = u"x"_s}); });
    QVERIFY(error.has_value());
    QCOMPARE(error->kind(), ErrorKind::Permission);
    QVERIFY(!error->explanation().isEmpty());
    const QString path = write(u"a.txt"_s, "content");
    DH_EXPECT_ERROR(attach(desk, ticket, path), ErrorKind::Permission);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.comments"_s), 0);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.blobs"_s), 0);
}

void ConversationRepositoryTest::refusesACommentOnNoTicket()
{
    DeskDatabase desk;
    const auto error =
        thrownBy<DatabaseError>([&] { desk.comment({.ticket = TicketId(4711), .body = u"x"_s}); });
    QVERIFY(error.has_value());
    QCOMPARE(error->constraint(), u"comments_ticket_exists"_s);
}

void ConversationRepositoryTest::refusesWhatIsForATicketInTheTrash()
{
    DeskDatabase desk;
    const TicketId ticket = desk.ticket();
    const QString number = loadTicket(desk.connection(), ticket).number;
    desk.edit(u"trash"_s, [&](AuditedWrite &edit) { return deleteTickets(edit, {ticket}); });
    const auto comment = [&] { desk.comment({.ticket = ticket, .body = u"lost?"_s}); };
    const auto refused = thrownBy(comment);
    QVERIFY(refused.has_value());
    QCOMPARE(refused->kind(), ErrorKind::InvalidInput);
    QCOMPARE(refused->explanation(),
             u"Ticket %1 is in the trash and was not changed. Restore it first."_s.arg(number));
    const QString path = write(u"late.txt"_s, "late");
    DH_EXPECT_ERROR(attach(desk, ticket, path), ErrorKind::InvalidInput);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.comments"_s), 0);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.blobs"_s), 0);

    desk.edit(u"back"_s, [&](AuditedWrite &edit) { return restoreTickets(edit, {ticket}); });
    comment();
    attach(desk, ticket, path);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.comments"_s), 1);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.attachments"_s), 1);
}

void ConversationRepositoryTest::waitsForSomebodyWhoIsDeleting()
{
    DeskDatabase desk;
    const TicketId ticket = desk.ticket();
    std::optional<ErrorKind> refused;
    std::thread writer;
    {
        AuditedWrite deleting(desk.connection(), {.reason = u"trash"_s});
        deleteTickets(deleting, {ticket});
        writer = std::thread([&] {
            Connection connection(desk.settings());
            const auto error = thrownBy([&] {
                auditedWrite(connection, {.reason = u"answer"_s}, [&](AuditedWrite &edit) {
                    return addComment(edit, {.ticket = ticket, .body = u"too late"_s});
                });
            });
            if (error)
                refused = error->kind();
        });
        while (!desk.isWaitedFor())
            std::this_thread::yield();
        deleting.commit();
    }
    writer.join();
    QCOMPARE(refused, std::optional(ErrorKind::InvalidInput));
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.comments"_s), 0);
}

void ConversationRepositoryTest::keepsContentWhole_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {qint64(1), attachmentChunkBytes - 1, attachmentChunkBytes,
                              attachmentChunkBytes + 1, 3 * attachmentChunkBytes + 17})
        QTest::newRow(QByteArray::number(size).constData()) << size;
    QTest::newRow("largest") << maxAttachmentBytes;
}

void ConversationRepositoryTest::keepsContentWhole()
{
    QFETCH(qint64, size);
    DeskDatabase desk;
    const QByteArray content = randomBytes(size);
    const QString path = write(u"data.bin"_s, content);
    const TicketId ticket = desk.ticket();
    const AttachmentId id = attach(desk, ticket, path);
    QVERIFY(contentOf(desk.connection(), id) == content);

    const auto attachments = loadAttachments(desk.connection(), ticket);
    QCOMPARE(attachments.size(), 1);
    QCOMPARE(attachments[0].id, id);
    QCOMPARE(attachments[0].ticket, ticket);
    QVERIFY(!attachments[0].comment.has_value());
    QCOMPARE(attachments[0].fileName, u"data.bin"_s);
    QCOMPARE(attachments[0].sizeBytes, size);
    QCOMPARE(attachments[0].sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    QCOMPARE(attachments[0].uploadedBy, std::optional(desk.me()));
    QCOMPARE(attachments[0].uploadedByName, u"Robin Desk"_s);
    QVERIFY(attachments[0].createdAt.isValid());
}

void ConversationRepositoryTest::auditsAnAttachmentWithoutItsContent()
{
    DeskDatabase desk;
    const TicketId ticket = desk.ticket();
    const CommentId comment = desk.comment({.ticket = ticket, .body = u"see file"_s});
    const QByteArray content = randomBytes(1000);
    const QString path = write(u"proof.bin"_s, content);
    const EditIntent intent{.reason = u"attach"_s};
    const AttachmentId id = auditedWrite(desk.connection(), intent, [&](AuditedWrite &edit) {
        return addAttachment(edit, {.ticket = ticket, .comment = comment, .path = path});
    });
    const auto entries = desk.trail({.edit = intent.id});
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].table, u"attachments"_s);
    QCOMPARE(entries[0].record, id.value());
    QString sha256;
    for (const FieldChange &change : entries[0].changes)
        if (change.field == u"sha256"_s)
            sha256 = change.after.toString();
    QVERIFY(sha256.contains(QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())));
    QCOMPARE(loadAttachments(desk.connection(), ticket).at(0).comment, std::optional(comment));
}

void ConversationRepositoryTest::storesTheSameContentOnce()
{
    DeskDatabase desk;
    const QByteArray content = randomBytes(attachmentChunkBytes + 5);
    const AttachmentId first = attach(desk, desk.ticket(), write(u"a.bin"_s, content));
    const AttachmentId second = attach(desk, desk.ticket(), write(u"b.bin"_s, content));
    QVERIFY(first != second);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.blobs"_s), 1);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.blob_chunks"_s), 2);
    QVERIFY(contentOf(desk.connection(), second) == content);
}

void ConversationRepositoryTest::storesTheSameContentOnceForTwoAtATime()
{
    DeskDatabase desk;
    const TicketId ticket = desk.ticket();
    const QByteArray content = randomBytes(4 * attachmentChunkBytes);
    const QString path = write(u"shared.bin"_s, content);
    constexpr int rounds = 4;
    std::atomic<int> ready = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < rounds; ++i)
        threads.emplace_back([&] {
            Connection connection(desk.settings());
            ++ready;
            while (ready < rounds)
                std::this_thread::yield();
            auditedWrite(connection, {.reason = u"attach"_s}, [&](AuditedWrite &edit) {
                return addAttachment(edit, {.ticket = ticket, .path = path});
            });
        });
    for (std::thread &thread : threads)
        thread.join();
    const auto attachments = loadAttachments(desk.connection(), ticket);
    QCOMPARE(attachments.size(), rounds);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.blobs"_s), 1);
    for (const Attachment &attachment : attachments)
        QVERIFY(contentOf(desk.connection(), attachment.id) == content);
}

void ConversationRepositoryTest::findsTheMediaTypeInTheContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("mediaType");
    QTest::newRow("picture called text")
        << u"harmless.txt"_s << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")
        << u"image/png"_s;
    QTest::newRow("program called picture")
        << u"photo.jpg"_s << QByteArray::fromHex("7f454c46020101000000000000000000") + "\x02"
        << u"application/x-executable"_s;
    QTest::newRow("text") << u"page"_s << QByteArray("Good morning,\nall is well.\n")
                          << u"text/plain"_s;
    QTest::newRow("page called text")
        << u"a.txt"_s << QByteArray("<!DOCTYPE html><html></html>") << u"text/html"_s;
    QTest::newRow("nothing known")
        << u"a.pdf"_s << QByteArray("\x01\x02\x03\xfe\xff", 5) << u"application/octet-stream"_s;
}

void ConversationRepositoryTest::findsTheMediaTypeInTheContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, mediaType);
    const AttachmentFile file(write(name, content));
    QCOMPARE(file.mediaType(), mediaType);
    QCOMPARE(file.name(), name);
}

void ConversationRepositoryTest::cleansFileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"Rechnung März.pdf"_s << u"Rechnung März.pdf"_s;
    QTest::newRow("right to left") << u"تقرير.pdf"_s << u"تقرير.pdf"_s;
    QTest::newRow("direction override") << u"invoice\u202Egpj.exe"_s << u"invoicegpj.exe"_s;
    QTest::newRow("marks and isolates")
        << u"\u200Ea\u200F\u2066b\u2067\u2068c\u2069\u202A\u202B\u202C\u202D.txt"_s << u"abc.txt"_s;
    QTest::newRow("controls") << u"a\nb\tc\u0007\u007F\u0085.txt"_s << u"abc.txt"_s;
    QTest::newRow("separators") << u"..\\..\\etc/passwd"_s << u"....etcpasswd"_s;
    QTest::newRow("spaces") << u"  a.txt "_s << u"a.txt"_s;
    QTest::newRow("nothing left") << u"\u202E\n"_s << u"attachment"_s;
    QTest::newRow("long") << QString(300, u'x') + u".pdf"_s << QString(251, u'x') + u".pdf"_s;
    QTest::newRow("long without suffix") << QString(300, u'x') << QString(255, u'x');
    QTest::newRow("long in pairs")
        << u"\U0001F408"_s.repeated(200) << u"\U0001F408"_s.repeated(127);
}

void ConversationRepositoryTest::cleansFileNames()
{
    QFETCH(QString, name);
    QFETCH(QString, clean);
    QCOMPARE(cleanFileName(name), clean);
}

void ConversationRepositoryTest::refusesWhatCannotBeAttached()
{
    const auto refusal = [](const QString &path) {
        const auto error = thrownBy([&] { AttachmentFile file(path); });
        return error && error->kind() == ErrorKind::InvalidInput ? error->explanation() : QString();
    };
    QVERIFY(refusal(write(u"empty.txt"_s, {})).contains(u"empty.txt"_s));
    QVERIFY(refusal(m_folder.filePath(u"missing.txt"_s)).contains(u"missing.txt"_s));
    QVERIFY(!refusal(m_folder.path()).isEmpty());
    QVERIFY(refusal(u"/dev/zero"_s).contains(u"zero"_s));
    QFile large(write(u"large.bin"_s, "x"));
    QVERIFY(large.resize(maxAttachmentBytes + 1));
    QVERIFY(refusal(large.fileName()).contains(u"large.bin"_s));
}

void ConversationRepositoryTest::noticesAFileThatChanges()
{
    const QByteArray content = randomBytes(attachmentChunkBytes + 10);
    const auto after = [&](const std::function<void(QFile &)> &change) {
        QFile victim(write(u"moving.bin"_s, content));
        AttachmentFile file(victim.fileName());
        if (!victim.open(QIODevice::ReadWrite))
            qFatal("%s", qPrintable(victim.errorString()));
        change(victim);
        victim.close();
        return thrownBy([&] { file.eachChunk([](int, const QByteArray &) {}); });
    };
    QVERIFY(!after([](QFile &) {}).has_value());
    QVERIFY(after([](QFile &file) { file.resize(7); }).has_value());
    QVERIFY(after([](QFile &file) { file.resize(file.size() + 1); }).has_value());
    QVERIFY(after([](QFile &file) { file.write("other"); }).has_value());
}

void ConversationRepositoryTest::noticesDamagedContent()
{
    DeskDatabase desk;
    const AttachmentId id = attach(desk, desk.ticket(), write(u"sound.bin"_s, randomBytes(1000)));
    desk.connection().execute(
        u"ALTER TABLE desk.blob_chunks DISABLE TRIGGER ALL; "
        "UPDATE desk.blob_chunks SET content = set_byte(content, 10, 0) || '\\x00'"_s);
    const auto error = thrownBy([&] { contentOf(desk.connection(), id); });
    QVERIFY(error.has_value());
    QCOMPARE(error->kind(), ErrorKind::Environment);
    QVERIFY(error->explanation().contains(u"sound.bin"_s));
}

void ConversationRepositoryTest::reportsAFailingTarget()
{
    DeskDatabase desk;
    const AttachmentId id = attach(desk, desk.ticket(), write(u"a.bin"_s, randomBytes(1000)));
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    DH_EXPECT_ERROR(readAttachment(desk.connection(), id, full), ErrorKind::Environment);
    // The session is fit for the next statement.
    QCOMPARE(contentOf(desk.connection(), id).size(), 1000);
}

void ConversationRepositoryTest::reportsAMissingAttachment()
{
    DeskDatabase desk;
    DH_EXPECT_ERROR(contentOf(desk.connection(), AttachmentId(4711)), ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(ConversationRepositoryTest)
#include "tst_conversationrepository.moc"
