// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/completionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;
using items::CompletionModel;

class CompletionModelTest : public QObject {
    Q_OBJECT

    CompletionModel *m_model = nullptr;

    [[nodiscard]] QStringList offered() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts.append(m_model->index(row).data().toString());
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_model = new CompletionModel(this);
        new QAbstractItemModelTester(
            m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, m_model);
        domain::Directory directory;
        for (const QString &name : {u"Ann Long"_s, u"Mary Ann Poe"_s, u"Zoe"_s})
            directory.staff.append({.name = name});
        directory.teams = {{.name = u"Billing"_s}, {.name = u"Web shop"_s}};
        directory.tags = {{.name = u"bug"_s}, {.name = u"billing"_s}};
        m_model->setDirectory(directory);
    }

    void cleanup() { delete m_model; }

    void fieldsAreOfferedAndPutIn()
    {
        m_model->offer(u"printer sta"_s, 11);
        QCOMPARE(offered(), QStringList{u"status:"_s});
        QVERIFY(!m_model->index(0).data(CompletionModel::HintRole).toString().isEmpty());
        const auto edit = m_model->applied(0);
        QCOMPARE(edit.text, u"printer status:"_s);
        QCOMPARE(edit.cursor, 15);
    }

    void anyWordOfAPersonsNameCounts()
    {
        m_model->offer(u"assignee:an"_s, 11);
        QVERIFY(offered().contains(u"\"Ann Long\""_s) || offered().contains(u"\"Ann Long\" "_s));
        QCOMPARE(offered().filter(u"Ann"_s).size(), 2);
        QVERIFY(offered().filter(u"Zoe"_s).isEmpty());
    }

    void namesOfTeamsAndTagsByTheirBeginning()
    {
        m_model->offer(u"tag:b"_s, 5);
        QCOMPARE(offered().size(), 2);
        m_model->offer(u"team:sho"_s, 8);
        QVERIFY(offered().isEmpty());
    }

    void otherPeopleAreAskedForAndMayComeLate()
    {
        QSignalSpy wanted(m_model, &CompletionModel::peopleWanted);
        m_model->offer(u"requester:ri"_s, 12);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"ri"_s);
        m_model->addPeople(u"ri"_s, {u"Rita"_s});
        QCOMPARE(offered().filter(u"Rita"_s).size(), 1);
        m_model->addPeople(u"ri"_s, {u"Rita"_s}); // known by now
        QCOMPARE(offered().filter(u"Rita"_s).size(), 1);
        m_model->offer(u"requester:x"_s, 11);
        m_model->addPeople(u"ri"_s, {u"Richard"_s}); // nobody asks for these any more
        QVERIFY(offered().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CompletionModelTest)
#include "tst_completionmodel.moc"
