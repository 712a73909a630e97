// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace deskhand::testing {

// One rule of the house for the catalogue of a migrated database.
struct RightsRule {
    QString name;
    QString query;     // yields the names of what breaks the rule
    QString violation; // SQL that breaks it, to prove that the query finds it
    QString found;     // what it then names
};

const QList<RightsRule> &rightsRules();

} // namespace deskhand::testing
