// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "transfer/importsummary.h"
#include "transfer/recorddigest.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace deskhand::database {
class Connection;
}

namespace deskhand::transfer {

// A person as one record shows them.
struct PersonView {
    QString source;
    ImportedPerson person;
};

// What has to be written about people before tickets can name them.
struct PeoplePlan {
    struct Person {
        bool isNew = false;
        QByteArray name;  // of one who is there already: empty where it stays
        QByteArray email; // the same
        std::optional<bool> active;
    };
    struct Alias {
        QString source;
        QByteArray alias;
        domain::UserId id;
        QByteArray digest;
    };
    QMap<qint64, Person> people; // by id
    QHash<QByteArray, Alias> aliases;
};

// Which of our people is which of the source's, for one run of an import. Somebody is known by
// any of the aliases, else by the e-mail address, else new. Records may differ in what they say
// of a person; the first of a run that says something decides, so that the same file again
// changes nothing.
class ImportedPeople {
public:
    explicit ImportedPeople(database::Connection &connection) : m_connection(connection) {}

    // Reads what is known, in a constant number of statements, and decides what is to be
    // written. What it decided counts as done.
    PeoplePlan plan(const QList<PersonView> &views);

    // Of a person that plan() has seen.
    [[nodiscard]] domain::UserId idOf(const QString &source, const ImportedPerson &person) const;
    [[nodiscard]] ImportCounts counts() const;

private:
    enum class Outcome { Unchanged, Updated, Created };
    struct Entry {
        domain::UserId id;
        PersonDigest digest;
        unsigned stated = 0; // bits of PersonDigest::Part that this run has seen
        Outcome outcome = Outcome::Unchanged;
    };

    [[nodiscard]] qsizetype find(const PersonView &view) const; // -1: not known
    [[nodiscard]] bool isSettled(const PersonView &view) const;
    qsizetype entryOf(domain::UserId id, const PersonDigest &digest);
    void loadAliases(const QList<PersonView> &views);
    void loadEmails(const QList<PersonView> &views);
    void reserveIds(const QList<PersonView> &views);
    void settle(const PersonView &view, PeoplePlan &plan);
    qsizetype adopt(const PersonView &view, PeoplePlan &plan);
    bool update(Entry &entry, const PersonView &view, PeoplePlan &plan);
    [[nodiscard]] bool isFree(const QByteArray &email) const;

    database::Connection &m_connection;
    QList<Entry> m_entries;
    QHash<QByteArray, qsizetype> m_byAlias; // source and alias
    QHash<qint64, qsizetype> m_byId;
    QHash<QByteArray, domain::UserId> m_byEmail; // folded; of the present batch
    QList<qint64> m_freeIds;
};

} // namespace deskhand::transfer
