// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace deskhand::transfer {

// Follows the structure of one JSON object or array byte by byte and holds nothing but its
// nesting: finds where it ends, or where it breaks the grammar. The insides of scalars are not
// looked at; a parser does that later.
class JsonScanner {
public:
    enum class State { Inside, Complete, Broken };
    static constexpr int deepest = 200; // a deeper nesting counts as broken

    // The first byte is the opening bracket.
    State feed(char byte);

    // True while the next byte begins the value of a key of the outermost object; key() is then
    // that key, cut to 16 bytes and with its escapes as they stand.
    [[nodiscard]] bool isBeforeOuterValue() const;
    [[nodiscard]] const QByteArray &key() const { return m_key; }

private:
    enum class Expect { Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd };

    State feedString(char byte);
    State open(char byte);
    State close(char opening);
    State quote();
    State scalar(char byte);
    State separator(Expect due, Expect next);
    [[nodiscard]] bool expectsValue() const;

    QByteArray m_open; // the brackets that are open
    QByteArray m_key;
    Expect m_expect = Expect::Value;
    bool m_inString = false;
    bool m_isKey = false;
    bool m_escaped = false;
    bool m_inScalar = false;
};

} // namespace deskhand::transfer
