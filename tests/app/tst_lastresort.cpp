// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lastresort.h"

#include "core/error.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>
#include <filesystem>
#include <new>
#include <nlohmann/json.hpp>
#include <unistd.h>

using namespace Qt::StringLiterals;
using deskhand::app::runGuarded;

namespace {

// What the call writes to stderr.
template <typename Function>
QByteArray errorsOf(Function &&function)
{
    QTemporaryFile file;
    if (!file.open())
        return "no file";
    std::fflush(stderr);
    const int before = dup(STDERR_FILENO);
    dup2(file.handle(), STDERR_FILENO);
    function();
    std::fflush(stderr);
    dup2(before, STDERR_FILENO);
    close(before);
    file.seek(0);
    return file.readAll();
}

} // namespace

class LastResortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::set_terminate(std::abort); }

    void eachIsOneClearLine_data()
    {
        QTest::addColumn<std::function<int()>>("program");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("logged");
        const auto row = [](const char *name, const std::function<int()> &program,
                            const QByteArray &words, const QString &logged) {
            QTest::newRow(name) << program << words << logged;
        };
        row(
            "no memory", []() -> int { throw std::bad_alloc(); }, "not enough memory",
            u"out of memory$"_s);
        row(
            "a refusal of the system",
            []() -> int { return int(std::filesystem::file_size("/nonexistent/file")); },
            "No such file or directory", u"/nonexistent/file"_s);
        row(
            "broken JSON",
            []() -> int { return nlohmann::json::parse("[\"confidential").get<int>(); },
            "fault of its own", u"parse_error(?!.*confidential)"_s);
        row(
            "an error of ours",
            []() -> int { throw deskhand::core::EnvironmentError(u"The disk is full."_s); },
            "The disk is full.", u"not caught"_s);
        row(
            "no exception of the standard", []() -> int { throw 42; }, "fault of its own",
            u"not caught"_s);
    }

    void eachIsOneClearLine()
    {
        QFETCH(std::function<int()>, program);
        QFETCH(QByteArray, words);
        QFETCH(QString, logged);
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(logged));
        int code = -1;
        const QByteArray errors = errorsOf([&] { code = runGuarded(program); });
        QCOMPARE(code, 1);
        QVERIFY2(errors.startsWith("deskhand: "), errors.constData());
        QVERIFY2(errors.contains(words), errors.constData());
        QVERIFY2(!errors.contains("confidential"), errors.constData());
        QCOMPARE(errors.count('\n'), 1);
    }

    void whatGoesWellIsLeftAlone()
    {
        QCOMPARE(errorsOf([] { QCOMPARE(runGuarded([] { return 7; }), 7); }), QByteArray());
    }
};

QTEST_GUILESS_MAIN(LastResortTest)
#include "tst_lastresort.moc"
