// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditbreak.h"

#include <QByteArray>
#include <optional>

// A checkpoint on its way to where the owner of the server cannot reach it: a small JSON document,
// signed with Ed25519 (RFC 8032, by libsodium) if somebody has a key for it. Pure but for the
// random numbers of a new key; any thread.
namespace deskhand::services {

struct SigningKey {
    QByteArray secret;    // 64 bytes, as libsodium keeps it
    QByteArray publicKey; // 32 bytes
};
SigningKey makeSigningKey();

// The texts of the key files, base64 in one line. Reading throws core::InvalidInput.
QByteArray secretKeyText(const SigningKey &key);
QByteArray publicKeyText(const SigningKey &key);
SigningKey readSecretKey(const QByteArray &text);
QByteArray readPublicKey(const QByteArray &text);

QByteArray writeCheckpoint(const domain::Checkpoint &checkpoint,
                           const std::optional<SigningKey> &key = {});

struct ReadCheckpoint {
    domain::Checkpoint checkpoint;
    QByteArray publicKey; // that the document itself names; empty: it is not signed
};
// Throws core::InvalidInput for what is no checkpoint, and for a signature that does not fit the
// key the document names. Whose key that is, only a key from elsewhere tells.
ReadCheckpoint readCheckpoint(const QByteArray &document);

} // namespace deskhand::services
