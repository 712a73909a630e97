// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profilestore.h"

#include "database/connectionsettings.h"
#include "services/profilesettings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::services;

class ProfileStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsEverything();
    void nothingKeptIsNothing();
    void lastUsedComesFirst();
    void removedIsGone();
    void nonsenseInTheFileIsTheSafeDefault();
    void settingsOfAProfile();
    void serviceBringsItsOwnPlace();
    void profileOfAConnectionString();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
};

namespace {

ConnectionProfile fullProfile()
{
    return {.id = {},
            .name = u"Our desk"_s,
            .kind = ProfileKind::Server,
            .host = u"db.example"_s,
            .port = 5433,
            .database = u"support"_s,
            .tls = TlsMode::VerifyCa,
            .rootCertificate = u"/etc/our.crt"_s,
            .service = u"desk"_s,
            .email = u"Ada@Desk.Example"_s,
            .rememberPassword = true};
}

} // namespace

void ProfileStoreTest::init()
{
    qputenv("HOME", m_folder.path().toLocal8Bit());
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings->clear();
}

void ProfileStoreTest::keepsEverything()
{
    const auto kept = ProfileStore(*m_settings).use(fullProfile());
    QVERIFY(!kept.id.isEmpty());
    m_settings->sync();
    QSettings again(m_settings->fileName(), QSettings::IniFormat);
    QCOMPARE(ProfileStore(again).lastUsed(), std::optional(kept));
    auto expected = fullProfile();
    expected.id = kept.id;
    QCOMPARE(kept, expected);
}

void ProfileStoreTest::nothingKeptIsNothing()
{
    QVERIFY(!ProfileStore(*m_settings).lastUsed());
    QVERIFY(ProfileStore(*m_settings).profiles().isEmpty());
}

void ProfileStoreTest::lastUsedComesFirst()
{
    ProfileStore store(*m_settings);
    auto profile = fullProfile();
    profile.name = u"B"_s;
    const auto b = store.use(profile);
    profile.name = u"A"_s;
    const auto a = store.use(profile);
    QCOMPARE(store.profiles(), (QList{a, b}));
    QCOMPARE(store.lastUsed()->id, a.id);
    store.use(b);
    QCOMPARE(store.lastUsed()->id, b.id);
    QCOMPARE(store.profiles().size(), 2); // used again, not kept twice
}

void ProfileStoreTest::removedIsGone()
{
    ProfileStore store(*m_settings);
    const auto first = store.use(fullProfile());
    const auto second = store.use(fullProfile());
    store.remove(second.id);
    QCOMPARE(store.lastUsed(), std::optional(first));
    QVERIFY(!m_settings->allKeys().join(u' ').contains(second.id));
}

void ProfileStoreTest::nonsenseInTheFileIsTheSafeDefault()
{
    ProfileStore store(*m_settings);
    const auto kept = store.use(fullProfile());
    m_settings->setValue(u"profiles/%1/tls"_s.arg(kept.id), u"whatever"_s);
    QCOMPARE(store.lastUsed()->tls, TlsMode::VerifyFull);
}

void ProfileStoreTest::settingsOfAProfile()
{
    auto profile = fullProfile();
    profile.service.clear();
    const auto settings = settingsOf(profile, u"secret"_s);
    QCOMPARE(settings.host, u"db.example"_s);
    QCOMPARE(settings.port, 5433);
    QCOMPARE(settings.database, u"support"_s);
    QCOMPARE(settings.user, u"ada@desk.example"_s);
    QCOMPARE(settings.password, u"secret"_s);
    QCOMPARE(settings.libpqParameters.value(u"sslmode"_s), u"verify-ca"_s);
    QCOMPARE(settings.libpqParameters.value(u"sslrootcert"_s), u"/etc/our.crt"_s);
    // No file given: the computer's own list, but only where the name is checked as well.
    profile.rootCertificate.clear();
    QVERIFY(!settingsOf(profile, {}).libpqParameters.contains(u"sslrootcert"_s));
}

void ProfileStoreTest::serviceBringsItsOwnPlace()
{
    auto profile = fullProfile();
    profile.host.clear();
    profile.database.clear();
    const auto settings = settingsOf(profile, {});
    QCOMPARE(settings.port, 0);
    QCOMPARE(settings.libpqParameters.value(u"service"_s), u"desk"_s);
    QCOMPARE(placeOf(profile), u"desk"_s);
}

void ProfileStoreTest::profileOfAConnectionString()
{
    const auto profile = profileFrom(deskhand::database::settingsFromConninfo(
        u"host=db.example user=ada dbname=desk password=secret sslmode=require"_s));
    QCOMPARE(profile.host, u"db.example"_s);
    QCOMPARE(profile.port, 5432);
    QCOMPARE(profile.database, u"desk"_s);
    QCOMPARE(profile.email, u"ada"_s);
    QCOMPARE(profile.tls, TlsMode::Require);
    ProfileStore(*m_settings).use(profile);
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret"));
    QCOMPARE(profileFrom(deskhand::database::settingsFromConninfo(u"host=db.example"_s)).tls,
             TlsMode::VerifyFull);
}

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "tst_profilestore.moc"
