// SPDX-License-Identifier: GPL-3.0-or-later
// A desktop without a keychain, for real: no message bus to reach one by.
#include "app/systemkeychain.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::app::SystemKeychain;
using deskhand::services::Keychain;

class SystemKeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysThatThereIsNone();

private:
    QTemporaryDir m_folder;
};

void SystemKeychainTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    for (const char *home : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(home, m_folder.path().toLocal8Bit());
}

void SystemKeychainTest::saysThatThereIsNone()
{
    SystemKeychain keychain;
    for (const auto &answer :
         {keychain.keep(u"ada / db.example"_s, u"xylophone"_s),
          keychain.find(u"ada / db.example"_s), keychain.forget(u"ada / db.example"_s)}) {
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 30'000);
        QCOMPARE(int(answer.result().state), int(Keychain::State::Unavailable));
        QVERIFY(answer.result().password.isEmpty());
    }
    // And nothing was kept anywhere else instead.
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("xylophone"), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(SystemKeychainTest)
#include "tst_systemkeychain.moc"
