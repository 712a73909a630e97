// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <optional>

namespace deskhand::search {

struct Candidate {
    QString text;  // replaces the range; ends in a colon or space where something must follow
    QString label; // what it does, translated; may be empty

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

enum class NameKind { Person, Team, Tag };

// Names only the database knows: those that begin so are wanted, case ignored; for a person
// those of whom any word begins so.
struct NameRequest {
    NameKind kind;
    QString prefix; // may be empty: the most used ones

    friend bool operator==(const NameRequest &, const NameRequest &) = default;
};

// What may be put in place of `length` UTF-16 units of the text at `position`.
struct Completion {
    int position = 0;
    int length = 0;
    QList<Candidate> candidates;
    std::optional<NameRequest> names;

    friend bool operator==(const Completion &, const Completion &) = default;
};

// Offers for the place of the cursor (0 to text size): fields, operators, the words a field
// knows; and, in `names`, which names to look up. Nothing within free text that begins no field.
Completion complete(QStringView text, qsizetype cursor);

// Candidates for the names that came back for a request, quoted where the language needs it.
QList<Candidate> nameCandidates(const QStringList &names);

} // namespace deskhand::search
