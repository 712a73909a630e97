// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/completionmodel.h"

#include <algorithm>

namespace deskhand::items {

using search::Candidate;
using search::NameKind;

namespace {

bool begins(const QString &name, const QString &prefix)
{
    return name.startsWith(prefix, Qt::CaseInsensitive);
}

bool anyWordBegins(const QString &name, const QString &prefix)
{
    if (begins(name, prefix))
        return true;
    for (qsizetype at = name.indexOf(u' '); at >= 0; at = name.indexOf(u' ', at + 1))
        if (begins(name.mid(at + 1), prefix))
            return true;
    return false;
}

template <typename Named>
QStringList namesOf(const QList<Named> &all, const QString &prefix,
                    bool (*matches)(const QString &, const QString &))
{
    QStringList names;
    for (const Named &one : all)
        if (matches(one.name, prefix) && names.size() < CompletionModel::mostNames)
            names.append(one.name);
    return names;
}

} // namespace

void CompletionModel::offer(const QString &text, int cursor)
{
    beginResetModel();
    m_text = text;
    m_completion = search::complete(text, cursor);
    endResetModel();
    if (!m_completion.names)
        return;
    addNames(knownNames(*m_completion.names));
    if (m_completion.names->kind == NameKind::Person && !m_completion.names->prefix.isEmpty())
        Q_EMIT peopleWanted(m_completion.names->prefix);
}

void CompletionModel::addPeople(const QString &prefix, const QStringList &names)
{
    const auto &wanted = m_completion.names;
    if (wanted && wanted->kind == NameKind::Person && wanted->prefix == prefix)
        addNames(names);
}

QStringList CompletionModel::knownNames(const search::NameRequest &request) const
{
    switch (request.kind) {
    case NameKind::Person:
        return namesOf(m_directory.staff, request.prefix, anyWordBegins);
    case NameKind::Team:
        return namesOf(m_directory.teams, request.prefix, begins);
    case NameKind::Tag:
        return namesOf(m_directory.tags, request.prefix, begins);
    }
    Q_UNREACHABLE();
}

void CompletionModel::addNames(const QStringList &names)
{
    QList<Candidate> fresh = search::nameCandidates(names);
    fresh.removeIf([this](const Candidate &candidate) {
        return std::ranges::any_of(m_completion.candidates, [&](const Candidate &known) {
            return known.text == candidate.text;
        });
    });
    if (fresh.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_completion.candidates.append(fresh);
    endInsertRows();
}

CompletionModel::Edit CompletionModel::applied(int row) const
{
    const Candidate &candidate = m_completion.candidates.at(row);
    QString text = m_text;
    text.replace(m_completion.position, m_completion.length, candidate.text);
    return {text, m_completion.position + int(candidate.text.size())};
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_completion.candidates.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Candidate &candidate = m_completion.candidates.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return candidate.text;
    case HintRole:
        return candidate.label;
    case Qt::AccessibleTextRole:
        return candidate.label.isEmpty() ? candidate.text : candidate.text + u' ' + candidate.label;
    default:
        return {};
    }
}

} // namespace deskhand::items
