// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/jsonrecords.h"

namespace deskhand::transfer {

namespace {

constexpr qsizetype headKept = 64 * 1024; // of a record that is too long
constexpr qsizetype indentKept = 256;
constexpr char recordSeparator = '\x1e'; // RFC 7464
constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

bool isBlankInLine(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r';
}

} // namespace

JsonRecordReader::JsonRecordReader(std::function<QByteArrayView()> source)
    : m_window(std::move(source))
{
}

std::optional<JsonRecord> JsonRecordReader::next()
{
    while (!m_lost && skipBlank()) {
        m_window.mark();
        m_line = m_window.line();
        auto found = m_place == Place::PageRest ? skipPageRest()
                     : m_place == Place::List   ? stepInList(m_window.peek())
                                                : step(m_window.peek());
        m_startsLine = false;
        if (found)
            return found;
    }
    m_endsEarly = m_endsEarly || m_place != Place::Top;
    return std::nullopt;
}

// Blanks between records, and how far the next one is indented.
bool JsonRecordReader::skipBlank()
{
    for (; !m_window.atEnd(); m_window.advance()) {
        m_window.mark();
        const char byte = m_window.peek();
        if (byte == '\n') {
            m_startsLine = true;
            m_indent.clear();
        } else if (isBlankInLine(byte)) {
            if (m_indent.size() < indentKept)
                m_indent.append(byte);
        } else if (m_place == Place::Top && m_window.startsWith(byteOrderMark)) {
            m_window.moveTo(byteOrderMark.size() - 1);
        } else if (byte != recordSeparator) {
            return true;
        }
    }
    return false;
}

std::optional<JsonRecord> JsonRecordReader::step(char byte)
{
    switch (byte) {
    case '{':
        return value(byte);
    case '[':
        m_place = Place::List;
        [[fallthrough]];
    case ',': // a list without its brackets
        m_window.advance();
        return std::nullopt;
    default:
        return restOfLine(JsonRecord::Fault::NotJson);
    }
}

std::optional<JsonRecord> JsonRecordReader::stepInList(char byte)
{
    switch (byte) {
    case '{':
    case '[':
        return value(byte);
    case ']':
        leaveList();
        [[fallthrough]];
    case ',':
        m_window.advance();
        return std::nullopt;
    default:
        return bareElement();
    }
}

std::optional<JsonRecord> JsonRecordReader::value(char opening)
{
    JsonScanner scanner;
    while (!m_window.atEnd()) {
        const char byte = m_window.peek();
        if (m_place == Place::Top && m_layout == Layout::Lines && byte == '\n')
            return record(JsonRecord::Fault::NotJson);
        if (byte == '[' && !m_inPage && scanner.isBeforeOuterValue() && scanner.key() == "issues") {
            enterPage(scanner);
            return std::nullopt;
        }
        const auto state = scanner.feed(byte);
        if (state == JsonScanner::State::Broken)
            return broken();
        m_window.advance();
        if (state == JsonScanner::State::Complete)
            return completed(opening);
        if (m_window.markedSize() > longest)
            return tooLong(scanner);
    }
    return cutOff();
}

std::optional<JsonRecord> JsonRecordReader::completed(char opening)
{
    using Fault = JsonRecord::Fault;
    const Fault fault = opening == '{' ? Fault::None : Fault::NotAnObject;
    if (m_place != Place::Top)
        return record(fault);
    const bool spread = m_window.line() != m_line;
    if (!spread && hasJunkBehind())
        return restOfLine(Fault::NotJson);
    if (m_layout == Layout::Unknown)
        m_layout = spread ? Layout::Spread : Layout::Lines;
    return record(fault);
}

// Whether the line goes on with something that does not begin a record.
bool JsonRecordReader::hasJunkBehind()
{
    const qsizetype end = m_window.markedSize();
    while (!m_window.atEnd() && isBlankInLine(m_window.peek()))
        m_window.advance();
    const bool junk = !m_window.atEnd() && !QByteArrayView("\n{[,\x1e").contains(m_window.peek());
    m_window.moveTo(end);
    return junk;
}

std::optional<JsonRecord> JsonRecordReader::tooLong(JsonScanner scanner)
{
    JsonRecord head{m_line, m_window.marked().first(headKept), JsonRecord::Fault::TooLong};
    while (!m_window.atEnd()) {
        m_window.mark();
        const char byte = m_window.peek();
        const bool ends = byte == '\n' && m_place == Place::Top && m_layout == Layout::Lines;
        const auto state = ends ? JsonScanner::State::Complete : scanner.feed(byte);
        if (state == JsonScanner::State::Broken) {
            m_lost = m_place != Place::Top;
            m_endsEarly = m_endsEarly || m_lost;
            restOfLine(head.fault);
            return head;
        }
        m_window.advance();
        if (state == JsonScanner::State::Complete)
            return head;
    }
    m_endsEarly = true;
    return head;
}

std::optional<JsonRecord> JsonRecordReader::broken()
{
    using Fault = JsonRecord::Fault;
    if (m_startsLine && moveToSibling()) {
        auto refused = record(Fault::NotJson);
        if (m_place == Place::Top && m_layout == Layout::Unknown && !refused.text.contains('\n'))
            m_layout = Layout::Lines;
        return refused;
    }
    if (m_place == Place::List) {
        m_lost = !moveBehindBrackets();
        m_endsEarly = m_endsEarly || m_lost;
        return record(Fault::NotJson);
    }
    // Nothing tells where the next record begins. An object spread over lines opens with a line
    // that holds its brace alone, and is refused whole.
    m_window.moveTo(0);
    auto refused = restOfLine(Fault::NotJson);
    if (refused.text != "{") {
        m_layout = Layout::Lines;
        return refused;
    }
    while (!m_window.atEnd() && m_window.markedSize() < longest)
        m_window.advance();
    return record(Fault::NotJson);
}

std::optional<JsonRecord> JsonRecordReader::cutOff()
{
    if (m_startsLine && moveToSibling())
        return record(JsonRecord::Fault::NotJson);
    m_endsEarly = true;
    m_window.moveTo(0);
    while (!m_window.atEnd() && m_window.markedSize() < longest)
        m_window.advance();
    return record(JsonRecord::Fault::CutOff);
}

// To the next line that begins as this record does.
bool JsonRecordReader::moveToSibling()
{
    const QByteArray start = '\n' + m_indent + '{';
    m_window.moveTo(0);
    for (; !m_window.atEnd() && m_window.markedSize() < longest && m_searchLeft > 0;
         --m_searchLeft) {
        if (m_window.peek() == '\n' && m_window.startsWith(start))
            return true;
        m_window.advance();
    }
    return false;
}

// Behind the bracket that closes this record by count alone, if the list goes on there.
bool JsonRecordReader::moveBehindBrackets()
{
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    m_window.moveTo(0);
    while (!m_window.atEnd() && m_window.markedSize() < longest) {
        const char byte = m_window.peek();
        m_window.advance();
        if (byte == '"' && !escaped)
            inString = !inString;
        escaped = inString && byte == '\\' && !escaped;
        if (inString)
            continue;
        depth += byte == '{' || byte == '[' ? 1 : byte == '}' || byte == ']' ? -1 : 0;
        if (depth == 0)
            break;
    }
    const qsizetype end = m_window.markedSize();
    while (!m_window.atEnd() && (isBlankInLine(m_window.peek()) || m_window.peek() == '\n'))
        m_window.advance();
    const bool goesOn = !m_window.atEnd() && (m_window.peek() == ',' || m_window.peek() == ']');
    m_window.moveTo(end);
    return goesOn;
}

std::optional<JsonRecord> JsonRecordReader::skipPageRest()
{
    while (!m_window.atEnd()) {
        m_window.mark();
        const auto state = m_page.feed(m_window.peek());
        if (state != JsonScanner::State::Inside) {
            m_place = m_behindPage;
            m_inPage = false;
        }
        if (state == JsonScanner::State::Broken) {
            m_line = m_window.line();
            return restOfLine(JsonRecord::Fault::NotJson);
        }
        m_window.advance();
        if (state == JsonScanner::State::Complete)
            return std::nullopt;
    }
    return std::nullopt;
}

// A number, a word or a text: up to where the next element may begin.
JsonRecord JsonRecordReader::bareElement()
{
    bool inString = false;
    bool escaped = false;
    while (!m_window.atEnd() && m_window.peek() != '\n' && m_window.markedSize() < longest) {
        const char byte = m_window.peek();
        if (!inString && m_window.markedSize() > 0 && (byte == ',' || byte == ']'))
            break;
        if (byte == '"' && !escaped)
            inString = !inString;
        escaped = inString && byte == '\\' && !escaped;
        m_window.advance();
    }
    return record(JsonRecord::Fault::NotAnObject);
}

JsonRecord JsonRecordReader::restOfLine(JsonRecord::Fault fault)
{
    while (!m_window.atEnd() && m_window.peek() != '\n' && m_window.markedSize() < longest)
        m_window.advance();
    return record(fault);
}

JsonRecord JsonRecordReader::record(JsonRecord::Fault fault) const
{
    QByteArray text = m_window.marked();
    while (!text.isEmpty() && (isBlankInLine(text.back()) || text.back() == '\n'))
        text.chop(1);
    return {m_line, std::move(text), fault};
}

void JsonRecordReader::enterPage(const JsonScanner &scanner)
{
    m_page = scanner;
    m_page.feed('[');
    m_window.advance();
    m_behindPage = m_place;
    m_place = Place::List;
    m_inPage = true;
}

void JsonRecordReader::leaveList()
{
    if (m_inPage)
        m_page.feed(']');
    m_place = m_inPage ? Place::PageRest : Place::Top;
}

} // namespace deskhand::transfer
