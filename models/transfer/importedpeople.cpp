// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/importedpeople.h"

#include "database/query.h"
#include "transfer/knownrecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand::transfer {

using domain::UserId;

namespace {

constexpr std::array parts{PersonDigest::Name, PersonDigest::Email, PersonDigest::Active};

QByteArray keyOf(const QString &source, const QByteArray &alias)
{
    return source.toUtf8() + '\n' + alias;
}

unsigned bit(PersonDigest::Part part)
{
    return 1U << part;
}

// Two records of one batch may each say something new.
void merge(PeoplePlan::Person &planned, const PeoplePlan::Person &change)
{
    if (!change.name.isEmpty())
        planned.name = change.name;
    if (!change.email.isEmpty())
        planned.email = change.email;
    if (change.active)
        planned.active = change.active;
}

} // namespace

qsizetype ImportedPeople::find(const PersonView &view) const
{
    for (const QByteArray &alias : view.person.aliases)
        if (const auto found = m_byAlias.constFind(keyOf(view.source, alias));
            found != m_byAlias.cend())
            return *found;
    return -1;
}

UserId ImportedPeople::idOf(const QString &source, const ImportedPerson &person) const
{
    return m_entries.at(find({source, person})).id;
}

// Whether the view can teach nothing new.
bool ImportedPeople::isSettled(const PersonView &view) const
{
    const bool aliasesKnown =
        std::ranges::all_of(view.person.aliases, [&](const QByteArray &alias) {
            return m_byAlias.contains(keyOf(view.source, alias));
        });
    if (!aliasesKnown)
        return false;
    const Entry &entry = m_entries.at(find(view));
    const PersonDigest digest(view.person);
    return std::ranges::all_of(parts, [&](PersonDigest::Part part) {
        return !digest.says(part) || (entry.stated & bit(part)) != 0;
    });
}

PeoplePlan ImportedPeople::plan(const QList<PersonView> &views)
{
    QList<PersonView> open;
    std::ranges::copy_if(views, std::back_inserter(open),
                         [&](const PersonView &view) { return !isSettled(view); });
    PeoplePlan result;
    if (open.isEmpty())
        return result;
    loadAliases(open);
    loadEmails(open);
    reserveIds(open);
    for (const PersonView &view : open)
        if (!isSettled(view))
            settle(view, result);
    return result;
}

qsizetype ImportedPeople::entryOf(UserId id, const PersonDigest &digest)
{
    if (const auto known = m_byId.constFind(id.value()); known != m_byId.cend())
        return *known;
    m_entries.append({.id = id, .digest = digest});
    m_byId.insert(id.value(), m_entries.size() - 1);
    return m_entries.size() - 1;
}

void ImportedPeople::loadAliases(const QList<PersonView> &views)
{
    QList<RecordKey> asked;
    QSet<QByteArray> seen;
    for (const PersonView &view : views)
        for (const QByteArray &alias : view.person.aliases) {
            const QByteArray key = keyOf(view.source, alias);
            if (m_byAlias.contains(key) || seen.contains(key))
                continue;
            seen.insert(key);
            asked.append({view.source, alias});
        }
    const auto found = findRecords(m_connection, RecordKind::Person, asked);
    for (const auto &[place, record] : found.asKeyValueRange())
        m_byAlias.insert(keyOf(asked.at(place).source, asked.at(place).externalId),
                         entryOf(UserId(record.id), PersonDigest(record.digest)));
}

void ImportedPeople::loadEmails(const QList<PersonView> &views)
{
    m_byEmail.clear();
    QStringList emails;
    for (const PersonView &view : views)
        if (!view.person.email.isEmpty())
            emails.append(QString::fromLatin1(view.person.email.toLower()));
    if (emails.isEmpty())
        return;
    database::Query(m_connection, database::sqlFile(u"import/findemails"_s))
        .bind(u":emails"_s, emails)
        .each([&](const database::Row &row) {
            m_byEmail.insert(row.text(0).toLatin1(), row.id<UserId>(1));
        });
}

void ImportedPeople::reserveIds(const QList<PersonView> &views)
{
    const auto unknown =
        std::ranges::count_if(views, [&](const PersonView &view) { return find(view) < 0; });
    m_freeIds = nextIds(m_connection, u"desk.users"_s, unknown);
}

bool ImportedPeople::isFree(const QByteArray &email) const
{
    return !m_byEmail.contains(email.toLower());
}

void ImportedPeople::settle(const PersonView &view, PeoplePlan &plan)
{
    qsizetype place = find(view);
    bool digestChanged = true;
    if (place < 0)
        place = adopt(view, plan);
    else
        digestChanged = update(m_entries[place], view, plan);
    for (const QByteArray &alias : view.person.aliases) {
        const QByteArray key = keyOf(view.source, alias);
        const Entry &entry = m_entries.at(place);
        if (digestChanged || !m_byAlias.contains(key))
            plan.aliases.insert(key, {view.source, alias, entry.id, entry.digest.bytes()});
        if (!m_byAlias.contains(key))
            m_byAlias.insert(key, place);
    }
}

// Somebody the source has not shown before: one of ours with that e-mail address, or new.
qsizetype ImportedPeople::adopt(const PersonView &view, PeoplePlan &plan)
{
    const ImportedPerson &person = view.person;
    const PersonDigest digest(person);
    const QByteArray email = person.email.toLower();
    const auto ours = email.isEmpty() ? m_byEmail.cend() : m_byEmail.constFind(email);
    const bool isNew = ours == m_byEmail.cend();
    const UserId id = isNew ? UserId(m_freeIds.takeLast()) : *ours;
    const qsizetype place = entryOf(id, digest);
    Entry &entry = m_entries[place];
    for (const PersonDigest::Part part : parts)
        if (digest.says(part))
            entry.stated |= bit(part);
    if (!isNew)
        return place;
    entry.outcome = Outcome::Created;
    if (!email.isEmpty())
        m_byEmail.insert(email, id);
    plan.people.insert(id.value(), {true, person.name, person.email, person.active});
    return place;
}

// True when the entry's digest is another now.
bool ImportedPeople::update(Entry &entry, const PersonView &view, PeoplePlan &plan)
{
    const ImportedPerson &person = view.person;
    const PersonDigest digest(person);
    PeoplePlan::Person change;
    bool changed = false;
    for (const PersonDigest::Part part : parts) {
        if (!digest.says(part) || (entry.stated & bit(part)) != 0)
            continue;
        entry.stated |= bit(part);
        if (!digest.differs(part, entry.digest))
            continue;
        entry.digest.take(part, digest);
        changed = true;
        if (part == PersonDigest::Name)
            change.name = person.name;
        else if (part == PersonDigest::Active)
            change.active = person.active;
        else if (isFree(person.email))
            change.email = person.email;
    }
    if (!change.name.isEmpty() || !change.email.isEmpty() || change.active) {
        if (entry.outcome == Outcome::Unchanged)
            entry.outcome = Outcome::Updated;
        if (!change.email.isEmpty())
            m_byEmail.insert(change.email.toLower(), entry.id);
        merge(plan.people[entry.id.value()], change);
    }
    return changed;
}

ImportCounts ImportedPeople::counts() const
{
    ImportCounts counts;
    for (const Entry &entry : m_entries) {
        counts.created += entry.outcome == Outcome::Created ? 1 : 0;
        counts.updated += entry.outcome == Outcome::Updated ? 1 : 0;
        counts.unchanged += entry.outcome == Outcome::Unchanged ? 1 : 0;
    }
    return counts;
}

} // namespace deskhand::transfer
