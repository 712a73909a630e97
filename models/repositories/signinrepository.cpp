// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/signinrepository.h"

#include "database/passwordverifier.h"
#include "database/query.h"

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Row;
using database::sqlFile;
using namespace domain;
using namespace Qt::StringLiterals;

std::optional<SignedIn> signIn(Connection &connection)
{
    return Query(connection, sqlFile(u"people/signin"_s)).zeroOrOne([](const Row &row) {
        return SignedIn{.id = row.id<UserId>(0),
                        .name = row.text(1),
                        .tier = row.word<UserTier>(2),
                        .passwordExpiresAt = row.time(3),
                        .mustChangePassword = row.boolean(4)};
    });
}

bool hasPlace(Connection &connection)
{
    return Query(connection, sqlFile(u"people/hasplace"_s)).one([](const Row &row) {
        return row.boolean(0);
    });
}

bool canSignIn(Connection &connection)
{
    return Query(connection, sqlFile(u"people/cansignin"_s)).one([](const Row &row) {
        return row.boolean(0);
    });
}

void changeOwnPassword(Connection &connection, const QString &password)
{
    const QString verifier =
        database::passwordVerifier(connection, connection.settings().user, password);
    Query(connection, sqlFile(u"people/changepassword"_s)).bind(u":verifier"_s, verifier).run();
}

} // namespace deskhand::repositories
