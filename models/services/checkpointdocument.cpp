// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/checkpointdocument.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>

namespace deskhand::services {

using namespace Qt::StringLiterals;

namespace {

class CheckpointDocument {
    Q_DECLARE_TR_FUNCTIONS(CheckpointDocument)
};

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

void prepareSodium()
{
    if (sodium_init() < 0)
        throw core::Error(core::ErrorKind::Internal, {}, u"libsodium does not start"_s);
}

QByteArray fromBase64(const QByteArray &text, qsizetype length)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == length ? decoded.decoded : QByteArray();
}

QByteArray keyFrom(const QByteArray &text, qsizetype length)
{
    const QByteArray key = fromBase64(text, length);
    if (key.isEmpty())
        throw core::InvalidInput(
            CheckpointDocument::tr("This file holds no key for checkpoints. \"deskhand audit "
                                   "checkpoint key\" makes one."));
    return key;
}

// What is signed: the members in a fixed order and form, whatever the document looks like.
QByteArray statementOf(const domain::Checkpoint &checkpoint)
{
    return "deskhand checkpoint 1\n" + checkpoint.desk.toByteArray(QUuid::WithoutBraces) + '\n' +
           QByteArray::number(checkpoint.n) + '\n' + checkpoint.hash.toHex() + '\n' +
           QByteArray::number(checkpoint.sealedAt.toMSecsSinceEpoch()) + '\n' +
           QByteArray::number(checkpoint.rows) + '\n';
}

bool isSigned(const QByteArray &signature, const QByteArray &statement, const QByteArray &key)
{
    return signature.size() == qsizetype(crypto_sign_BYTES) &&
           crypto_sign_verify_detached(bytes(signature), bytes(statement),
                                       static_cast<unsigned long long>(statement.size()),
                                       bytes(key)) == 0;
}

domain::Checkpoint checkpointFrom(const QJsonObject &object)
{
    return {.desk = QUuid::fromString(object.value("desk"_L1).toString()),
            .n = object.value("n"_L1).toInteger(),
            .hash = QByteArray::fromHex(object.value("hash"_L1).toString().toLatin1()),
            .sealedAt =
                QDateTime::fromString(object.value("sealed_at"_L1).toString(), Qt::ISODateWithMs)
                    .toUTC(),
            .rows = object.value("rows"_L1).toInteger()};
}

} // namespace

SigningKey makeSigningKey()
{
    prepareSodium();
    SigningKey key{.secret = QByteArray(crypto_sign_SECRETKEYBYTES, '\0'),
                   .publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0')};
    crypto_sign_keypair(bytes(key.publicKey), bytes(key.secret));
    return key;
}

QByteArray secretKeyText(const SigningKey &key)
{
    return key.secret.toBase64() + '\n';
}

QByteArray publicKeyText(const SigningKey &key)
{
    return key.publicKey.toBase64() + '\n';
}

SigningKey readSecretKey(const QByteArray &text)
{
    SigningKey key{.secret = keyFrom(text, crypto_sign_SECRETKEYBYTES),
                   .publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0')};
    crypto_sign_ed25519_sk_to_pk(bytes(key.publicKey), bytes(key.secret));
    return key;
}

QByteArray readPublicKey(const QByteArray &text)
{
    return keyFrom(text, crypto_sign_PUBLICKEYBYTES);
}

QByteArray writeCheckpoint(const domain::Checkpoint &checkpoint,
                           const std::optional<SigningKey> &key)
{
    prepareSodium();
    QJsonObject object{{u"desk"_s, checkpoint.desk.toString(QUuid::WithoutBraces)},
                       {u"n"_s, checkpoint.n},
                       {u"hash"_s, QString::fromLatin1(checkpoint.hash.toHex())},
                       {u"sealed_at"_s, checkpoint.sealedAt.toUTC().toString(Qt::ISODateWithMs)},
                       {u"rows"_s, checkpoint.rows}};
    if (key) {
        const QByteArray statement = statementOf(checkpoint);
        QByteArray signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(bytes(signature), nullptr, bytes(statement),
                             static_cast<unsigned long long>(statement.size()), bytes(key->secret));
        object.insert(u"signature"_s, QString::fromLatin1(signature.toBase64()));
        object.insert(u"public_key"_s, QString::fromLatin1(key->publicKey.toBase64()));
    }
    return QJsonDocument(object).toJson();
}

ReadCheckpoint readCheckpoint(const QByteArray &document)
{
    prepareSodium();
    const QJsonObject object = QJsonDocument::fromJson(document).object();
    ReadCheckpoint read{.checkpoint = checkpointFrom(object)};
    const auto &checkpoint = read.checkpoint;
    if (checkpoint.desk.isNull() || checkpoint.n < 1 || checkpoint.hash.size() != 32 ||
        !checkpoint.sealedAt.isValid())
        throw core::InvalidInput(CheckpointDocument::tr(
            "This file is no checkpoint of an audit trail. \"deskhand audit checkpoint export\" "
            "writes one."));
    if (!object.contains("signature"_L1))
        return read;
    read.publicKey =
        fromBase64(object.value("public_key"_L1).toString().toLatin1(), crypto_sign_PUBLICKEYBYTES);
    const auto signature =
        fromBase64(object.value("signature"_L1).toString().toLatin1(), crypto_sign_BYTES);
    if (read.publicKey.isEmpty() || !isSigned(signature, statementOf(checkpoint), read.publicKey))
        throw core::InvalidInput(CheckpointDocument::tr(
            "The signature of this checkpoint does not fit what it says. It was changed, or not "
            "written by whom it names; use another copy."));
    return read;
}

} // namespace deskhand::services
