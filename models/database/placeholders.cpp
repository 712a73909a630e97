// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/placeholders.h"

#include "database/errors.h"

#include <QRegularExpression>

namespace deskhand::database {

using namespace Qt::StringLiterals;

namespace {

bool isNameStart(QChar c)
{
    return c == u'_' || (c.unicode() < 0x80 && c.isLetter());
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c.unicode() < 0x80 && c.isDigit());
}

class Parser {
public:
    explicit Parser(const QString &sql) : m_sql(sql) {}

    ParsedSql parse()
    {
        while (m_at < m_sql.size())
            step();
        m_out.text = m_out.text.trimmed();
        return m_out;
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead) const
    {
        return m_at + ahead < m_sql.size() ? m_sql.at(m_at + ahead) : QChar();
    }

    void step()
    {
        const QChar c = peek(0);
        if (c == u'\'' || c == u'"')
            copyQuoted(c);
        else if (c == u'-' && peek(1) == u'-')
            skipLine();
        else if (c == u'/' && peek(1) == u'*')
            skipBlock();
        else if (c == u'$' && !m_afterName)
            takeDollarQuoted();
        else if (c == u':' && peek(1) == u':')
            copy(2);
        else if (c == u':' && isNameStart(peek(1)))
            takeName();
        else if (c == u'?' || (c == u':' && peek(1).isDigit()))
            refuse();
        else
            copy(1);
    }

    void copy(qsizetype count)
    {
        m_out.text += QStringView(m_sql).mid(m_at, count);
        m_at += count;
        m_afterName = isNamePart(m_sql.at(m_at - 1));
    }

    // A doubled quote ends one literal and starts the next: nothing to be done about it.
    void copyQuoted(QChar quote)
    {
        const qsizetype end = m_sql.indexOf(quote, m_at + 1);
        copy(end < 0 ? m_sql.size() - m_at : end + 1 - m_at);
    }

    void skipLine()
    {
        const qsizetype end = m_sql.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_sql.size() : end;
        m_afterName = false;
    }

    void skipBlock() // they nest in SQL
    {
        int depth = 0;
        do {
            if (peek(0) == u'/' && peek(1) == u'*') {
                ++depth;
                m_at += 2;
            } else if (peek(0) == u'*' && peek(1) == u'/') {
                --depth;
                m_at += 2;
            } else {
                ++m_at;
            }
        } while (depth > 0 && m_at < m_sql.size());
        m_out.text += u' ';
        m_afterName = false;
    }

    // QtSql does not know dollar quotes and would look for placeholders inside.
    void takeDollarQuoted()
    {
        static const QRegularExpression tag(u"\\$([A-Za-z_][A-Za-z_0-9]*)?\\$"_s);
        const auto match = tag.match(m_sql, m_at, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption);
        const qsizetype from = m_at + match.capturedLength();
        const qsizetype end = match.hasMatch() ? m_sql.indexOf(match.captured(), from) : -1;
        if (end < 0) {
            copy(1);
            return;
        }
        QString content = m_sql.mid(from, end - from);
        m_out.text += u'\'' + content.replace(u'\'', u"''"_s) + u'\'';
        m_at = end + match.capturedLength();
        m_afterName = false;
    }

    void takeName()
    {
        qsizetype length = 1;
        while (isNamePart(peek(length)))
            ++length;
        const QString name = m_sql.mid(m_at, length);
        qsizetype index = m_out.names.indexOf(name);
        if (index < 0) {
            index = m_out.names.size();
            m_out.names += name;
        }
        m_out.text += u'$' + QString::number(index + 1);
        m_at += length;
        m_afterName = true;
    }

    [[noreturn]] void refuse() const
    {
        throw DatabaseError(core::ErrorKind::Internal, {}, {},
                            u"operator QtSql cannot pass on at: "_s + m_sql.mid(m_at, 40));
    }

    const QString &m_sql;
    qsizetype m_at = 0;
    bool m_afterName = false; // a$b is a name, not the start of a dollar quote
    ParsedSql m_out;
};

} // namespace

ParsedSql parsePlaceholders(const QString &sql)
{
    return Parser(sql).parse();
}

} // namespace deskhand::database
