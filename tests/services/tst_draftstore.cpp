// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/draftstore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::domain::CommentId;
using deskhand::domain::CommentVisibility;
using deskhand::domain::TicketId;
using deskhand::services::DescriptionDraft;
using deskhand::services::Draft;
using deskhand::services::DraftStore;

namespace {

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(found.next());
    return files;
}

const QString server = u"host=desk dbname=deskhand"_s;

} // namespace

class TestDraftStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void survivesARestart();
    void writtenWhileTypingGoesOn();
    void readableByItsOwnerAlone();
    void serversAreApart();
    void emptyTextRemovesTheFile();
    void damagedFileIsNoDraft();
    void unwritableFolderIsToldOnce();

private:
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
};

void TestDraftStore::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_folder = m_place->path() + u"/drafts"_s;
}

void TestDraftStore::survivesARestart()
{
    const Draft draft{.reply = u"Dear Juno,\n\u202e\tgrüße 🙂"_s,
                      .note = u"angry customer"_s,
                      .shown = CommentVisibility::Internal,
                      .replyEdit = QUuid::createUuid(),
                      .noteEdit = QUuid::createUuid(),
                      .description = DescriptionDraft{.text = u"new"_s, .upon = QString()},
                      .comments = {{CommentId(3), {.text = u"a"_s, .upon = u"b\r\n"_s}},
                                   {CommentId(4), {.text = u"c"_s, .isOpen = false}}}};
    {
        DraftStore store(m_folder, server);
        store.put(TicketId(7), draft);
        QCOMPARE(store.draft(TicketId(7)), draft);
    }
    const DraftStore store(m_folder, server);
    QCOMPARE(store.draft(TicketId(7)), draft);
    QVERIFY(store.draft(TicketId(8)).isEmpty());
}

// Somebody who never pauses is saved too: the wait counts from the first change.
void TestDraftStore::writtenWhileTypingGoesOn()
{
    DraftStore store(m_folder, server);
    QString text;
    while (filesBelow(m_folder).isEmpty()) {
        text += u'x';
        QVERIFY2(text.size() < 1000, "nothing was written while typing went on");
        store.put(TicketId(7), {.reply = text});
        QTest::qWait(20);
    }
}

void TestDraftStore::readableByItsOwnerAlone()
{
    DraftStore store(m_folder, server);
    store.put(TicketId(7), {.reply = u"secret"_s});
    store.flush();
    const QStringList files = filesBelow(m_folder);
    QCOMPARE(files.size(), 1);
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                            QFileDevice::ExeGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(files[0]) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(files[0]).path()) & others));
    // An old file that was open to all is closed by the next write.
    QVERIFY(QFile::setPermissions(files[0], QFile::permissions(files[0]) | others));
    store.put(TicketId(7), {.reply = u"secret too"_s});
    store.flush();
    QVERIFY(!(QFile::permissions(files[0]) & others));
}

void TestDraftStore::serversAreApart()
{
    {
        DraftStore store(m_folder, server);
        store.put(TicketId(7), {.reply = u"for one desk"_s});
    }
    const DraftStore other(m_folder, u"host=elsewhere"_s);
    QVERIFY(other.draft(TicketId(7)).isEmpty());
}

void TestDraftStore::emptyTextRemovesTheFile()
{
    DraftStore store(m_folder, server);
    store.put(TicketId(7), {.reply = u"words"_s});
    store.flush();
    QCOMPARE(filesBelow(m_folder).size(), 1);
    store.put(TicketId(7), {});
    store.flush();
    QCOMPARE(filesBelow(m_folder), QStringList());
}

void TestDraftStore::damagedFileIsNoDraft()
{
    {
        DraftStore store(m_folder, server);
        store.put(TicketId(7), {.reply = u"words"_s});
    }
    QFile file(filesBelow(m_folder).value(0));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"reply\": 12");
    file.close();
    DraftStore store(m_folder, server);
    QVERIFY(store.draft(TicketId(7)).isEmpty());
    store.put(TicketId(7), {.reply = u"new"_s});
    store.flush();
    QCOMPARE(DraftStore(m_folder, server).draft(TicketId(7)).reply, u"new"_s);
}

void TestDraftStore::unwritableFolderIsToldOnce()
{
    // A file in the place of the folder: root could write into any folder.
    QFile obstacle(m_folder);
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    DraftStore store(m_folder, server);
    QSignalSpy failed(&store, &DraftStore::writingFailed);
    store.put(TicketId(7), {.reply = u"a"_s});
    store.flush();
    store.put(TicketId(7), {.reply = u"ab"_s});
    store.flush();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(store.draft(TicketId(7)).reply, u"ab"_s);

    QVERIFY(obstacle.remove());
    store.flush();
    QCOMPARE(DraftStore(m_folder, server).draft(TicketId(7)).reply, u"ab"_s);
}

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
