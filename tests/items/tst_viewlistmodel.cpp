// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchtext.h"
#include "items/viewlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;
using items::ViewListModel;

class ViewListModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyViewIsASearchWithoutProblems()
    {
        for (const items::BuiltInView &view : items::builtInViews) {
            const items::SearchText search{QString(view.query)};
            QVERIFY2(search.problems().isEmpty(), view.query.data());
            QVERIFY2(!search.filter().isEmpty(), view.query.data());
        }
    }

    void countsArriveInPlace()
    {
        ViewListModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(!model.index(1).data(ViewListModel::CountRole).isValid());
        QSignalSpy changed(&model, &ViewListModel::dataChanged);
        model.setCounts({10, 20, 30, std::nullopt, 0, 5});
        QCOMPARE(changed.size(), 5);
        QCOMPARE(model.index(1).data(ViewListModel::CountRole).toLongLong(), 20);
        changed.clear();
        model.setCounts({10, 21, 30, std::nullopt, 0, 5});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    }

    void viewsAreFoundByQueryAndByWord()
    {
        const ViewListModel model;
        QCOMPARE(model.rowOfQuery(u" is:deleted "_s), 5);
        QCOMPARE(model.rowOfQuery(u"is:deleted x"_s), -1);
        QCOMPARE(model.rowOfWord(u"mine"_s), 1);
        QCOMPARE(ViewListModel::filters().size(), 6);
    }
};

QTEST_GUILESS_MAIN(ViewListModelTest)
#include "tst_viewlistmodel.moc"
