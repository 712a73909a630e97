// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/jsonscanner.h"

namespace deskhand::transfer {

namespace {

constexpr int keyKept = 16;

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

// Of numbers, true, false and null.
bool isScalar(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || byte == '-' ||
           byte == '+' || byte == '.' || byte == 'E';
}

} // namespace

bool JsonScanner::expectsValue() const
{
    return m_expect == Expect::Value || m_expect == Expect::ValueOrEnd;
}

bool JsonScanner::isBeforeOuterValue() const
{
    return m_open.size() == 1 && m_open.front() == '{' && m_expect == Expect::Value && !m_inScalar;
}

JsonScanner::State JsonScanner::feed(char byte)
{
    if (m_inString)
        return feedString(byte);
    if (m_inScalar && !isScalar(byte)) {
        m_inScalar = false;
        m_expect = Expect::CommaOrEnd;
    }
    if (isSpace(byte))
        return State::Inside;
    switch (byte) {
    case '"':
        return quote();
    case '{':
    case '[':
        return open(byte);
    case '}':
        return close('{');
    case ']':
        return close('[');
    case ':':
        return separator(Expect::Colon, Expect::Value);
    case ',':
        return separator(Expect::CommaOrEnd, m_open.endsWith('{') ? Expect::Key : Expect::Value);
    default:
        return scalar(byte);
    }
}

JsonScanner::State JsonScanner::feedString(char byte)
{
    if (static_cast<unsigned char>(byte) < 0x20)
        return State::Broken;
    if (byte == '"' && !m_escaped) {
        m_inString = false;
        m_expect = m_isKey ? Expect::Colon : Expect::CommaOrEnd;
        return State::Inside;
    }
    m_escaped = byte == '\\' && !m_escaped;
    if (m_isKey && m_open.size() == 1 && m_key.size() < keyKept)
        m_key.append(byte);
    return State::Inside;
}

JsonScanner::State JsonScanner::quote()
{
    m_isKey = m_expect == Expect::Key || m_expect == Expect::KeyOrEnd;
    if (!m_isKey && !expectsValue())
        return State::Broken;
    if (m_isKey && m_open.size() == 1)
        m_key.clear();
    m_inString = true;
    return State::Inside;
}

JsonScanner::State JsonScanner::open(char byte)
{
    if (!expectsValue() || m_open.size() >= deepest)
        return State::Broken;
    m_open.append(byte);
    m_expect = byte == '{' ? Expect::KeyOrEnd : Expect::ValueOrEnd;
    return State::Inside;
}

JsonScanner::State JsonScanner::close(char opening)
{
    const Expect empty = opening == '{' ? Expect::KeyOrEnd : Expect::ValueOrEnd;
    if (!m_open.endsWith(opening) || (m_expect != empty && m_expect != Expect::CommaOrEnd))
        return State::Broken;
    m_open.chop(1);
    m_expect = Expect::CommaOrEnd;
    return m_open.isEmpty() ? State::Complete : State::Inside;
}

JsonScanner::State JsonScanner::separator(Expect due, Expect next)
{
    if (m_expect != due)
        return State::Broken;
    m_expect = next;
    return State::Inside;
}

JsonScanner::State JsonScanner::scalar(char byte)
{
    if (m_open.isEmpty() || !isScalar(byte) || (!m_inScalar && !expectsValue()))
        return State::Broken;
    m_inScalar = true;
    return State::Inside;
}

} // namespace deskhand::transfer
