// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/parser.h"

#include "search/fields.h"
#include "search/textwords.h"
#include "search/ticketnumber.h"
#include "search/valuereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace deskhand::search {

using namespace Qt::StringLiterals;

namespace {

// Members that are groups of the same kind dissolve into it; a single member stands alone.
Filter joined(Join join, const QList<Filter> &members)
{
    if (members.size() == 1)
        return members.front();
    Group group{join, {}};
    for (const Filter &member : members) {
        const auto *inner = std::get_if<Group>(&member.node);
        if (inner != nullptr && inner->join == join)
            group.members.append(inner->members);
        else
            group.members.append(member);
    }
    return {group};
}

class Parser {
    Q_DECLARE_TR_FUNCTIONS(SearchParser)

public:
    explicit Parser(QStringView text) : m_text(text.left(maxTextLength))
    {
        if (text.size() > maxTextLength)
            report(maxTextLength, text.size(), tr("This search is too long; the end is left out."));
    }

    ParseResult parse()
    {
        QList<Filter> all = search(0);
        while (!atEnd()) { // stopped by a parenthesis that closes nothing
            report(m_at, m_at + 1, tr("This parenthesis closes nothing."));
            ++m_at;
            all.append(search(0));
        }
        std::stable_sort(m_problems.begin(), m_problems.end(),
                         [](const auto &a, const auto &b) { return a.position < b.position; });
        return {joined(Join::All, all), m_problems};
    }

private:
    // ------------------------------------------------------------------- characters
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    void skipSpace()
    {
        while (!atEnd() && peek().isSpace())
            ++m_at;
    }
    static bool endsToken(QChar c) { return c.isSpace() || c == u'(' || c == u')' || c == u'"'; }
    [[nodiscard]] qsizetype tokenEnd(qsizetype from) const
    {
        while (from < m_text.size() && !endsToken(m_text[from]))
            ++from;
        return from;
    }
    [[nodiscard]] bool atTokenEnd(qsizetype ahead) const
    {
        return m_at + ahead >= m_text.size() || endsToken(peek(ahead));
    }
    [[nodiscard]] bool atOr() const
    {
        return m_text.mid(m_at).startsWith(orWord) && atTokenEnd(orWord.size());
    }
    void report(qsizetype from, qsizetype to, const QString &message)
    {
        m_problems.append({int(from), int(std::max<qsizetype>(1, to - from)), message});
    }

    // ------------------------------------------------------------------------ groups
    // Up to the end or to the parenthesis that closes it.
    QList<Filter> search(int depth)
    {
        QList<Filter> all;
        for (skipSpace(); !atEnd() && peek() != u')'; skipSpace())
            if (auto member = either(depth))
                all.append(*std::move(member));
        return all;
    }

    std::optional<Filter> either(int depth)
    {
        QList<Filter> any;
        bool expectsTerm = true; // nothing yet, or just behind an OR
        qsizetype lastOr = -1;
        for (skipSpace(); !atEnd() && peek() != u')'; skipSpace()) {
            if (!atOr()) {
                if (!expectsTerm)
                    break;
                if (auto member = term(depth))
                    any.append(*std::move(member));
                expectsTerm = false;
                continue;
            }
            if (expectsTerm)
                reportOr(m_at);
            lastOr = expectsTerm ? lastOr : m_at;
            expectsTerm = true;
            m_at += orWord.size();
        }
        if (expectsTerm && lastOr >= 0)
            reportOr(lastOr);
        if (any.isEmpty())
            return std::nullopt;
        return joined(Join::Any, any);
    }

    void reportOr(qsizetype at)
    {
        report(
            at, at + orWord.size(),
            tr("OR needs something to look for on both sides. Write “or” to look for the word."));
    }

    std::optional<Filter> term(int depth)
    {
        const QChar next = peek(1);
        const bool negated =
            peek() == u'-' && next != u'-' && next != u')' && !next.isNull() && !next.isSpace();
        if (negated)
            ++m_at;
        auto found = peek() == u'(' ? parentheses(depth) : leaf();
        if (!found || !negated)
            return found;
        return Filter{Group{Join::Not, {*std::move(found)}}};
    }

    std::optional<Filter> parentheses(int depth)
    {
        const qsizetype start = m_at++;
        if (depth >= maxDepth) {
            m_at = m_text.size();
            report(start, m_at, tr("Parentheses are nested too deeply; the rest is left out."));
            return std::nullopt;
        }
        const auto problemsBefore = m_problems.size();
        const QList<Filter> members = search(depth + 1);
        const bool closed = !atEnd();
        m_at += closed ? 1 : 0;
        if (!closed)
            report(start, start + 1, tr("This parenthesis is not closed."));
        else if (members.isEmpty() && m_problems.size() == problemsBefore)
            report(start, m_at, tr("There is nothing between these parentheses."));
        if (members.isEmpty())
            return std::nullopt;
        return joined(Join::All, members);
    }

    // ------------------------------------------------------------------------- terms
    std::optional<Filter> leaf()
    {
        const qsizetype colon = fieldColon();
        if (colon >= 0) {
            const auto field = fromWord<Field>(m_text.mid(m_at, colon - m_at));
            return field ? fieldTerm(*field, colon) : unknownField(colon);
        }
        if (!countTerm())
            return std::nullopt;
        return peek() == u'"' ? phrase() : word();
    }

    // False, and at the end of the text, when there are too many of them.
    bool countTerm()
    {
        if (++m_terms <= maxTerms)
            return true;
        report(m_at, m_text.size(),
               tr("This search has too many conditions; the rest is left out."));
        m_at = m_text.size();
        return false;
    }

    // Where the colon of "name:value" is; -1 if the token has another form.
    [[nodiscard]] qsizetype fieldColon() const
    {
        qsizetype colon = m_at;
        while (colon < m_text.size() && m_text[colon].isLetter())
            ++colon;
        if (colon == m_at || colon >= m_text.size() || m_text[colon] != u':')
            return -1;
        if (fromWord<Field>(m_text.mid(m_at, colon - m_at)))
            return colon;
        const QChar next = colon + 1 < m_text.size() ? m_text[colon + 1] : QChar(u' ');
        return next.isSpace() || next == u'/' || next == u':' || next == u')' ? -1 : colon;
    }

    std::optional<Filter> unknownField(qsizetype colon)
    {
        const qsizetype start = m_at;
        m_at = colon + 1;
        skipValues();
        report(start, m_at,
               tr("There is no field “%1”. To look for this text, put it in quotes.")
                   .arg(shownText(m_text.mid(start, colon - start))));
        return std::nullopt;
    }

    std::optional<Filter> word()
    {
        const qsizetype start = m_at;
        m_at = std::max(tokenEnd(start), start + 1);
        QStringView text = m_text.mid(start, m_at - start);
        const bool prefix = text.endsWith(u'*');
        text.chop(prefix ? 1 : 0);
        if (const qsizetype star = text.indexOf(u'*'); star >= 0) {
            report(start + star, start + star + 1, tr("A * can only stand at the end of a word."));
            return std::nullopt;
        }
        return textTerm(start, text, prefix, ticketNumberIn(text));
    }

    std::optional<Filter> phrase()
    {
        const qsizetype start = m_at;
        const qsizetype end = m_text.indexOf(u'"', start + 1);
        const QStringView text = m_text.mid(start + 1, (end < 0 ? m_text.size() : end) - start - 1);
        m_at = end < 0 ? m_text.size() : end + 1;
        if (end < 0)
            reportOpenQuote(start);
        const bool prefix = peek() == u'*';
        m_at += prefix ? 1 : 0;
        return textTerm(start, text, prefix, {});
    }

    void reportOpenQuote(qsizetype at)
    {
        report(at, at + 1, tr("This quotation mark is not closed."));
    }

    std::optional<Filter> textTerm(qsizetype start, QStringView text, bool prefix,
                                   const QString &number)
    {
        const QStringList words = textWords(text);
        if (words.isEmpty()) {
            report(start, m_at,
                   tr("This holds no letter and no digit, so there is nothing to look "
                      "for."));
            return std::nullopt;
        }
        return Filter{TextTerm{words, prefix, number}};
    }

    // ------------------------------------------------------------------------ fields
    std::optional<Filter> fieldTerm(Field field, qsizetype colon)
    {
        const qsizetype start = m_at;
        m_at = colon + 1;
        FieldTerm term{field, {}};
        if (atTokenEnd(0) && peek() != u'"') {
            report(start, m_at, tr("A value is missing behind “%1:”.").arg(toWord(field)));
            return std::nullopt;
        }
        for (;;) {
            if (const auto found = value(field); found && !term.anyOf.contains(*found))
                term.anyOf.append(*found);
            if (peek() != u',')
                break;
            ++m_at;
            if (atTokenEnd(0) && peek() != u'"') {
                report(m_at - 1, m_at, tr("A value is missing behind this comma."));
                break;
            }
        }
        if (term.anyOf.isEmpty())
            return std::nullopt;
        return Filter{term};
    }

    std::optional<Value> value(Field field)
    {
        const qsizetype start = m_at;
        if (!countTerm())
            return std::nullopt;
        const RawValue raw = rawValue();
        if (!atTokenEnd(0) && peek() != u',') {
            const qsizetype surplus = m_at;
            while (!atTokenEnd(0) && peek() != u',')
                ++m_at;
            report(surplus, m_at, tr("The value has ended before this."));
            return std::nullopt;
        }
        const ReadValue read = readValue(field, raw);
        if (!read.value)
            report(start, m_at, read.problem);
        return read.value;
    }

    RawValue rawValue()
    {
        RawValue raw;
        raw.comparison = comparison();
        raw.quoted = peek() == u'"';
        if (raw.quoted) {
            raw.text = quotedText();
        } else {
            const qsizetype start = m_at;
            while (!atTokenEnd(0) && peek() != u',' && peek() != u'*')
                ++m_at;
            raw.text = m_text.mid(start, m_at - start).toString();
        }
        raw.prefix = peek() == u'*';
        m_at += raw.prefix ? 1 : 0;
        return raw;
    }

    Comparison comparison()
    {
        Comparison found = Comparison::Equal;
        qsizetype length = 0; // ">=" begins with ">": the longest counts
        for (const auto &entry : comparisonWords) {
            if (entry.word.size() > length && m_text.mid(m_at).startsWith(entry.word)) {
                found = entry.value;
                length = entry.word.size();
            }
        }
        m_at += length;
        return found;
    }

    QString quotedText()
    {
        const qsizetype start = m_at++;
        QString text;
        for (; !atEnd() && peek() != u'"'; ++m_at) {
            const bool escapes = peek() == u'\\' && (peek(1) == u'"' || peek(1) == u'\\');
            m_at += escapes ? 1 : 0;
            text.append(peek());
        }
        if (atEnd())
            reportOpenQuote(start);
        else
            ++m_at;
        return text;
    }

    // Over what would be values, if the field were one.
    void skipValues()
    {
        while (peek() == u'"' || !atTokenEnd(0)) {
            if (peek() == u'"')
                quotedText();
            else
                ++m_at;
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_terms = 0;
    QList<SearchProblem> m_problems;
};

} // namespace

ParseResult parse(QStringView text)
{
    return Parser(text).parse();
}

} // namespace deskhand::search
