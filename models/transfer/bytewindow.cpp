// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/bytewindow.h"

#include <algorithm>

namespace deskhand::transfer {

ByteWindow::ByteWindow(std::function<QByteArrayView()> source) : m_source(std::move(source)) {}

bool ByteWindow::atEnd()
{
    if (m_cursor < m_bytes.size())
        return false;
    if (m_drained)
        return true;
    m_bytes.remove(0, m_mark);
    m_cursor -= m_mark;
    m_mark = 0;
    const QByteArrayView more = m_source();
    m_drained = more.isEmpty();
    m_bytes.append(more);
    return m_drained;
}

void ByteWindow::advance()
{
    if (m_bytes.at(m_cursor) == '\n')
        ++m_line;
    ++m_cursor;
}

bool ByteWindow::startsWith(QByteArrayView bytes)
{
    const qsizetype cursor = markedSize();
    const qint64 line = m_line;
    bool equal = true;
    for (const char byte : bytes) {
        equal = equal && !atEnd() && peek() == byte;
        if (!equal)
            break;
        advance();
    }
    m_cursor = m_mark + cursor;
    m_line = line;
    return equal;
}

void ByteWindow::mark()
{
    m_mark = m_cursor;
    m_markLine = m_line;
}

QByteArray ByteWindow::marked() const
{
    return m_bytes.sliced(m_mark, markedSize());
}

void ByteWindow::moveTo(qsizetype offset)
{
    m_cursor = m_mark + offset;
    m_line = m_markLine + std::count(m_bytes.cbegin() + m_mark, m_bytes.cbegin() + m_cursor, '\n');
}

} // namespace deskhand::transfer
