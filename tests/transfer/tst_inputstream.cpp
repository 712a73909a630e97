// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "tests/transfer/compressed.h"
#include "transfer/inputstream.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;
using testing::compressed;
using testing::Compression;
using transfer::InputStream;

class InputStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCompressionIsRead_data();
    void everyCompressionIsRead();
    void framesFollowEachOther();
    void emptyFile();
    void cutOffStreamGivesWhatCameBefore();
    void damagedStreamIsNoticed();
    void missingFileIsRefused();
    void folderIsRefused();

private:
    QString write(const QByteArray &content);
    QTemporaryDir m_folder;
};

namespace {

QByteArray everythingOf(InputStream &stream)
{
    QByteArray all;
    for (QByteArrayView part = stream.read(); !part.isEmpty(); part = stream.read())
        all += part;
    return all;
}

QByteArray text() // larger than any buffer, and not too compressible
{
    QByteArray result;
    for (int i = 0; result.size() < 2'000'000; ++i)
        result += QByteArray::number(i * 2654435761LL, 36) + '\n';
    return result;
}

} // namespace

void InputStreamTest::init()
{
    QVERIFY(m_folder.isValid());
}

QString InputStreamTest::write(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"input"_s));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(content);
    return file.fileName();
}

void InputStreamTest::everyCompressionIsRead_data()
{
    QTest::addColumn<Compression>("compression");
    QTest::newRow("plain") << Compression::None;
    QTest::newRow("gzip") << Compression::Gzip;
    QTest::newRow("zstd") << Compression::Zstd;
    QTest::newRow("xz") << Compression::Xz;
    QTest::newRow("bzip2") << Compression::Bzip2;
}

void InputStreamTest::everyCompressionIsRead()
{
    QFETCH(Compression, compression);
    const QByteArray content = compressed(text(), compression);
    InputStream stream(write(content));
    QCOMPARE(everythingOf(stream), text());
    QVERIFY(!stream.isCutOff());
    QCOMPARE(stream.bytesTotal(), content.size());
    QCOMPARE(stream.bytesRead(), content.size());
}

void InputStreamTest::framesFollowEachOther()
{
    for (const auto compression : {Compression::Gzip, Compression::Zstd}) {
        const QByteArray frames = compressed("one ", compression) + compressed("two", compression);
        InputStream stream(write(frames));
        QCOMPARE(everythingOf(stream), "one two");
        QVERIFY(!stream.isCutOff());
    }
}

void InputStreamTest::emptyFile()
{
    InputStream stream(write({}));
    QVERIFY(stream.read().isEmpty());
    QVERIFY(!stream.isCutOff());
}

void InputStreamTest::cutOffStreamGivesWhatCameBefore()
{
    for (const auto compression : {Compression::Gzip, Compression::Zstd}) {
        const QByteArray whole = compressed(text(), compression);
        InputStream stream(write(whole.first(whole.size() / 2)));
        const QByteArray read = everythingOf(stream);
        QVERIFY(read.size() > text().size() / 4);
        QVERIFY(text().startsWith(read));
        QVERIFY(stream.isCutOff());
    }
}

void InputStreamTest::damagedStreamIsNoticed()
{
    QByteArray content = compressed(text(), Compression::Zstd);
    content.remove(content.size() / 2, 1000);
    InputStream stream(write(content));
    everythingOf(stream);
    QVERIFY(stream.isCutOff());
}

void InputStreamTest::missingFileIsRefused()
{
    const QString path = m_folder.filePath(u"missing"_s);
    try {
        const InputStream stream(path);
        QFAIL("a missing file was opened");
    } catch (const core::EnvironmentError &error) {
        QVERIFY(error.explanation().contains(path));
    }
}

void InputStreamTest::folderIsRefused()
{
    QVERIFY_THROWS_EXCEPTION(core::EnvironmentError, InputStream(m_folder.path()));
}

QTEST_GUILESS_MAIN(InputStreamTest)
#include "tst_inputstream.moc"
