// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/completion.h"

#include "search/fields.h"

#include <QCoreApplication>

namespace deskhand::search {

using namespace Qt::StringLiterals;

namespace {

bool isBoundary(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')';
}

// The token the cursor stands in, as far as completion needs to know it.
struct Place {
    qsizetype start = 0; // of the token, behind "-"
    qsizetype item = 0;  // of the value the cursor stands in
    bool quoted = false; // within quotes
    bool first = true;   // nothing stands before the token
    std::optional<Field> field;
};

class Completer {
    Q_DECLARE_TR_FUNCTIONS(SearchCompletion)

public:
    Completer(QStringView text, qsizetype cursor)
        : m_text(text),
          m_cursor(qBound(qsizetype(0), cursor, text.size())),
          m_place(place())
    {
    }

    Completion complete()
    {
        if (m_place.field)
            return value(*m_place.field);
        if (m_place.quoted)
            return {int(m_cursor), 0, {}, {}};
        return fieldName();
    }

private:
    [[nodiscard]] Place place() const
    {
        Place place;
        for (qsizetype at = 0; at < m_cursor; ++at) {
            const QChar c = m_text[at];
            if (place.quoted) {
                if (c == u'\\' && place.field && at + 1 < m_cursor)
                    ++at;
                else if (c == u'"')
                    place.quoted = false;
            } else if (c == u'"') {
                place.quoted = true;
            } else if (isBoundary(c)) {
                place = {at + 1, at + 1, false, place.first && c != u')' && at == place.start, {}};
            } else if (c == u'-' && at == place.start) {
                place.start = place.item = at + 1;
            } else if (c == u':' && !place.field) {
                place.field = fromWord<Field>(m_text.mid(place.start, at - place.start));
                place.item = at + 1;
            } else if (c == u',' && place.field) {
                place.item = at + 1;
            }
        }
        return place;
    }

    // --------------------------------------------------------------------- field names
    [[nodiscard]] Completion fieldName() const
    {
        qsizetype end = m_cursor;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        end += end < m_text.size() && m_text[end] == u':' ? 1 : 0;
        const QStringView typed = m_text.mid(m_place.start, m_cursor - m_place.start);
        Completion result{int(m_place.start), int(end - m_place.start), {}, {}};
        for (const auto &entry : fieldWords)
            if (entry.word.startsWith(typed, Qt::CaseInsensitive))
                result.candidates.append({entry.word + u':', label(entry.value)});
        if (!m_place.first && orWord.startsWith(typed))
            result.candidates.append({orWord + u' ', tr("either what is before or what follows")});
        return result;
    }

    static QString label(Field field)
    {
        switch (field) {
        case Field::Status:
            return tr("how far the work is");
        case Field::Priority:
            return tr("how urgent it is");
        case Field::Assignee:
            return tr("who works on it");
        case Field::Requester:
            return tr("who asked");
        case Field::Team:
            return tr("which team works on it");
        case Field::Tag:
            return tr("what it is tagged with");
        case Field::Number:
            return tr("its number");
        case Field::Created:
            return tr("when it was created");
        case Field::Updated:
            return tr("when it last changed");
        case Field::Resolved:
            return tr("when it was resolved");
        case Field::Is:
            return tr("a state: overdue, unassigned, …");
        case Field::Has:
            return tr("what comes with it");
        }
        Q_UNREACHABLE();
    }

    // ------------------------------------------------------------------------- values
    [[nodiscard]] Completion value(Field field) const
    {
        const qsizetype start = wordStart(field);
        Completion result{int(start), int(valueEnd() - start), {}, {}};
        const bool bare = m_text.mid(m_place.item, 1) != "\""_L1;
        const bool compared = start > m_place.item;
        if (bare)
            result.candidates = words(field, m_text.mid(start, m_cursor - start), compared);
        if (const auto kind = nameKind(field))
            result.names = NameRequest{*kind, typedName()};
        return result;
    }

    // Behind the sign of comparison, where the field knows comparison.
    [[nodiscard]] qsizetype wordStart(Field field) const
    {
        qsizetype start = m_place.item;
        const bool comparable =
            field == Field::Priority || field == Field::Number || isDateField(field);
        while (comparable && start < m_cursor && u"<>="_s.contains(m_text[start]))
            ++start;
        return start;
    }

    [[nodiscard]] qsizetype valueEnd() const
    {
        qsizetype end = m_cursor;
        if (m_place.quoted) {
            const qsizetype quote = m_text.indexOf(u'"', m_cursor);
            return quote < 0 ? m_text.size() : quote + 1;
        }
        while (end < m_text.size() && !isBoundary(m_text[end]) && m_text[end] != u',' &&
               m_text[end] != u'"')
            ++end;
        return end;
    }

    [[nodiscard]] QString typedName() const
    {
        QString name = m_text.mid(m_place.item, m_cursor - m_place.item).toString();
        if (name.startsWith(u'"'))
            name.remove(0, 1).replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
        return name;
    }

    static std::optional<NameKind> nameKind(Field field)
    {
        if (isPersonField(field))
            return NameKind::Person;
        if (field == Field::Team)
            return NameKind::Team;
        return field == Field::Tag ? std::optional(NameKind::Tag) : std::nullopt;
    }

    [[nodiscard]] static QList<Candidate> words(Field field, QStringView typed, bool compared)
    {
        QList<Candidate> all = known(field);
        if (field == Field::Priority && typed.isEmpty() && !compared)
            all.append(comparisons());
        if (isDateField(field) || field == Field::Number)
            all = compared ? all : all + comparisons();
        all.removeIf([&](const Candidate &candidate) {
            return !candidate.text.startsWith(typed, Qt::CaseInsensitive);
        });
        return all;
    }

    template <typename Enum>
    static QList<Candidate> enumWords()
    {
        QList<Candidate> words;
        for (const auto &entry : wordsOf(Enum{}))
            words.append({entry.word, {}});
        return words;
    }

    [[nodiscard]] static QList<Candidate> known(Field field)
    {
        if (field == Field::Status)
            return enumWords<domain::TicketStatus>();
        if (field == Field::Priority)
            return enumWords<domain::TicketPriority>();
        if (isPersonField(field))
            return {{meWord, tr("yourself")}, {noneWord, tr("nobody")}};
        if (field == Field::Team)
            return {{noneWord, tr("no team")}};
        if (field == Field::Tag)
            return {{noneWord, tr("no tag")}};
        if (isDateField(field))
            return {{u"1d"_s, tr("a day")},
                    {u"7d"_s, tr("seven days")},
                    {u"1m"_s, tr("a month")},
                    {u"1y"_s, tr("a year")}};
        return flags(field);
    }

    [[nodiscard]] static QList<Candidate> flags(Field field)
    {
        QList<Candidate> words;
        for (const auto &entry : flagWords)
            if (fieldOf(entry.value) == field)
                words.append({entry.word, label(entry.value)});
        return words;
    }

    static QString label(Flag flag)
    {
        switch (flag) {
        case Flag::Overdue:
            return tr("active for more than seven days");
        case Flag::Unassigned:
            return tr("nobody works on it");
        case Flag::Deleted:
            return tr("in the trash");
        case Flag::Escalated:
            return tr("open for more than 24 hours and not begun");
        case Flag::Active:
            return tr("open, in progress or waiting");
        case Flag::Attachment:
            return tr("at least one attached file");
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] static QList<Candidate> comparisons()
    {
        return {{u">"_s, tr("more; for an age: longer ago")},
                {u">="_s, tr("this or more")},
                {u"<"_s, tr("less")},
                {u"<="_s, tr("this or less")}};
    }

    QStringView m_text;
    qsizetype m_cursor;
    Place m_place;
};

} // namespace

Completion complete(QStringView text, qsizetype cursor)
{
    return Completer(text, cursor).complete();
}

QList<Candidate> nameCandidates(const QStringList &names)
{
    QList<Candidate> candidates;
    for (const QString &name : names)
        candidates.append({toText(Value(NameValue{name})), {}});
    return candidates;
}

} // namespace deskhand::search
