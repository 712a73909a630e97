// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace deskhand::testing {

// What somebody types into psql to get round the rights, and how the server answers. Whatever it
// answers, nothing may have changed and nothing secret may have been printed.
// Names in braces stand for what is on the desk under attack: {red} {blue} {hers} tickets,
// {anna} {ben} people, {annarole} {benrole} {sealer...} logins, {redteam} {blueteam}, {note} the
// internal note on blue, {edit} an edit of somebody else's, {file} a hidden file's SHA-256 in hex.
struct Attack {
    QString name;
    QString sql;
    QString state; // SQLSTATE of the refusal; empty: it runs, in vain
    QString who = QStringLiteral("anna");
};

QList<Attack> attacksOnTheTrail();
QList<Attack> attacksOnRoles();
QList<Attack> attacksOnTheServer(); // files, programs, objects of one's own, locks
QList<Attack> attacksOnRows();      // of others, and columns that are the server's
QList<Attack> attacksByStrangers(); // expired, disabled, of another desk, past the functions

} // namespace deskhand::testing
