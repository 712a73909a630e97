// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rights/rightsdesk.h"

namespace deskhand::testing {

// The desk under attack: RightsDesk with secrets of team blue, and three who may do nothing:
// "eve" is disabled, the password of "xaver" has expired, "stranger" belongs to another desk.
class AttackedDesk {
public:
    AttackedDesk();
    ~AttackedDesk();
    AttackedDesk(const AttackedDesk &) = delete;
    AttackedDesk &operator=(const AttackedDesk &) = delete;

    [[nodiscard]] RightsDesk &rights() { return m_desk; }
    [[nodiscard]] DeskDatabase &owner() { return m_desk.owner(); }
    [[nodiscard]] database::ConnectionSettings settingsOf(const QString &who) const;
    [[nodiscard]] QString loginOf(const QString &who) const;
    [[nodiscard]] QString filled(QString sql) const; // names in braces replaced, see attacks.h

    // Every row of the desk, the trail, and the roles of the server, by relation, as hashes.
    [[nodiscard]] QMap<QString, QString> state();
    // Which of the words that only team blue may read are in a text.
    [[nodiscard]] static QStringList secretsIn(const QString &text);

private:
    void hideAFile();
    void addOutsider(const QString &name);

    RightsDesk m_desk;
    QMap<QString, QString> m_names;
    QStringList m_outsiders;
};

} // namespace deskhand::testing
