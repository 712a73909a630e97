// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoints: what the end of the trail is now, for keeping where the server's owner cannot go.
#include "app/cli/allcommands.h"
#include "app/cli/checkpointinput.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "database/connection.h"
#include "repositories/sealing.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

class CheckpointCommand {
    Q_DECLARE_TR_FUNCTIONS(CheckpointCommand)
};

QString fileNamed(const CommandContext &context)
{
    return context.line.positional().constFirst();
}

domain::Checkpoint present(database::Connection &connection)
{
    const auto end = repositories::chainEnd(connection);
    if (end.n == 0)
        throw core::NotFound(CheckpointCommand::tr(
            "Nothing of this trail is sealed yet, so there is nothing to export. \"deskhand seal\" "
            "seals it."));
    return {.desk = end.desk,
            .n = end.n,
            .hash = end.hash,
            .sealedAt = end.sealedAt,
            .rows = end.total};
}

void report(CommandContext &context, const domain::Checkpoint &checkpoint, const QString &signedBy,
            const QString &words)
{
    if (context.out.isJson())
        context.out.json(QJsonObject{{u"desk"_s, checkpoint.desk.toString(QUuid::WithoutBraces)},
                                     {u"n"_s, checkpoint.n},
                                     {u"hash"_s, QString::fromLatin1(checkpoint.hash.toHex())},
                                     {u"sealed_at"_s, jsonTime(checkpoint.sealedAt)},
                                     {u"rows"_s, checkpoint.rows},
                                     {u"signed_by"_s, jsonText(signedBy)}});
    else
        context.out.line(words);
}

// Whose signature it is. Only a key that came another way tells that it is the right one.
void requireSignature(const CommandContext &context, const services::ReadCheckpoint &read)
{
    if (!context.line.isSet(u"public-key"_s))
        return;
    const auto wanted = services::readPublicKey(readFile(context.line.value(u"public-key"_s)));
    if (read.publicKey.isEmpty())
        throw core::InvalidInput(CheckpointCommand::tr(
            "This checkpoint is not signed. Use one that was exported with --key."));
    if (read.publicKey != wanted)
        throw core::InvalidInput(CheckpointCommand::tr(
            "This checkpoint is signed with another key than the one given."));
}

QString signatureWords(const CommandContext &context, const services::ReadCheckpoint &read)
{
    if (read.publicKey.isEmpty())
        return CheckpointCommand::tr("It is not signed.");
    if (context.line.isSet(u"public-key"_s))
        return CheckpointCommand::tr("It is signed with the given key.");
    return CheckpointCommand::tr("Its signature fits the key it names itself; whose key that is, "
                                 "only --public-key can tell.");
}

} // namespace

QList<QCommandLineOption> checkpointExportOptions()
{
    return {{u"key"_s, CheckpointCommand::tr("sign with this secret key"), u"FILE"_s}};
}

int runCheckpointExport(CommandContext &context)
{
    std::optional<services::SigningKey> key;
    if (context.line.isSet(u"key"_s))
        key = services::readSecretKey(readFile(context.line.value(u"key"_s)));
    database::Connection connection(context.database.reachReady());
    const auto checkpoint = present(connection);
    writeNewFile(fileNamed(context), services::writeCheckpoint(checkpoint, key),
                 FileAccess::Everybody);
    report(context, checkpoint, key ? QString::fromLatin1(key->publicKey.toBase64()) : QString(),
           CheckpointCommand::tr("The checkpoint of seal %1 was written. Keep it where those who "
                                 "run the server cannot change it.")
               .arg(checkpoint.n));
    return EXIT_SUCCESS;
}

QList<QCommandLineOption> checkpointCheckOptions()
{
    return {{u"public-key"_s,
             CheckpointCommand::tr("require a signature with the secret key that belongs to this"),
             u"FILE"_s}};
}

int runCheckpointCheck(CommandContext &context)
{
    const auto read = services::readCheckpoint(readFile(fileNamed(context)));
    requireSignature(context, read);
    database::Connection connection(context.database.reachReady());
    const auto &checkpoint = read.checkpoint;
    if (repositories::chainEnd(connection).desk != checkpoint.desk)
        throw core::InvalidInput(CheckpointCommand::tr("This checkpoint belongs to another desk."));
    const QByteArray hash = repositories::hashOfSeal(connection, checkpoint.n);
    if (hash != checkpoint.hash) {
        complain(hash.isEmpty()
                     ? CheckpointCommand::tr("The end of the trail was cut off: it does not reach "
                                             "seal %1 of the checkpoint any more.")
                           .arg(checkpoint.n)
                     : CheckpointCommand::tr("The trail was rewritten: seal %1 is not the one of "
                                             "the checkpoint.")
                           .arg(checkpoint.n));
        return EXIT_FAILURE;
    }
    report(context, checkpoint, QString::fromLatin1(read.publicKey.toBase64()),
           CheckpointCommand::tr("Seal %1 is the one of the checkpoint. %2 That the rows still fit "
                                 "their seals, \"deskhand audit verify --checkpoint\" finds out.")
               .arg(QString::number(checkpoint.n), signatureWords(context, read)));
    return EXIT_SUCCESS;
}

int runCheckpointKey(CommandContext &context)
{
    const auto key = services::makeSigningKey();
    const QString path = fileNamed(context);
    writeNewFile(path, services::secretKeyText(key), FileAccess::Secret);
    writeNewFile(path + u".pub"_s, services::publicKeyText(key), FileAccess::Everybody);
    context.out.note(CheckpointCommand::tr("%1 holds the secret key, %1.pub the public one. Give "
                                           "the public one to those who check.")
                         .arg(path));
    return EXIT_SUCCESS;
}

} // namespace deskhand::app
