// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>

namespace deskhand::transfer {

// A moving window on a stream of bytes: a cursor that counts lines, and a mark from which on
// the bytes are kept, so that the cursor can go back.
class ByteWindow {
public:
    // `source` gives the next bytes, and an empty view at the end.
    explicit ByteWindow(std::function<QByteArrayView()> source);

    bool atEnd();                                                    // reads on when it must
    [[nodiscard]] char peek() const { return m_bytes.at(m_cursor); } // not at the end
    void advance();                                                  // not at the end
    bool startsWith(QByteArrayView bytes);                           // at the cursor
    [[nodiscard]] qint64 line() const { return m_line; } // of the cursor; the first is 1

    void mark();                             // here
    [[nodiscard]] QByteArray marked() const; // from the mark to the cursor
    [[nodiscard]] qsizetype markedSize() const { return m_cursor - m_mark; }
    // Moves the cursor to `offset` bytes behind the mark, whichever way that is.
    void moveTo(qsizetype offset);

private:
    std::function<QByteArrayView()> m_source;
    QByteArray m_bytes;
    qsizetype m_cursor = 0;
    qsizetype m_mark = 0;
    qint64 m_line = 1;
    qint64 m_markLine = 1;
    bool m_drained = false;
};

} // namespace deskhand::transfer
