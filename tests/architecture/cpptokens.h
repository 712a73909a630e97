// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// C++ source cut into what the scanner for untranslated texts needs to see, and no more.
namespace deskhand::sourcechecks {

struct Token {
    enum class Kind { Name, String, Sign };
    Kind kind = Kind::Sign;
    QString text; // of a string: what is between the quotes, escapes as they are written
    int line = 1;
    bool isPlain = false; // a string without prefix and suffix, such as tr() takes

    [[nodiscard]] bool is(QStringView sign) const { return kind != Kind::String && text == sign; }
};

// Comments, preprocessor lines, numbers and character literals are left out. A sign is one
// character; neighbouring strings are joined, as the compiler does.
QList<Token> tokensOf(const QString &source);

} // namespace deskhand::sourcechecks
