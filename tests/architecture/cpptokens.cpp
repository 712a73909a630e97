// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/cpptokens.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskhand::sourcechecks {

namespace {

// One alternative per lexical form; the order decides between those that begin alike.
const QRegularExpression &lexicon()
{
    static const QRegularExpression forms(
        uR"re((?<skip>\s+|//[^\n]*|/\*.*?\*/)re"_s
        uR"re(|^[ \t]*\#(?:[^\n\\]|\\.)*)re"_s
        uR"re(|\d(?:[\w.']|[eEpP][+-])*)re"_s
        uR"re(|(?:u8|[uUL])?'(?:[^'\\]|\\.)*'))re"_s
        uR"re(|(?:u8|[uUL])?R"(?<mark>[^(]*)\((?<raw>.*?)\)\k<mark>"\w*)re"_s
        uR"re(|(?<prefix>u8|[uUL])?"(?<string>(?:[^"\\]|\\.)*)"(?<suffix>\w+)?)re"_s
        uR"re(|(?<name>[A-Za-z_]\w*))re"_s
        uR"re(|(?<sign>.))re"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    return forms;
}

Token toToken(const QRegularExpressionMatch &match, int line)
{
    if (match.hasCaptured(u"raw"))
        return {Token::Kind::String, match.captured(u"raw"), line};
    if (match.hasCaptured(u"string"))
        return {Token::Kind::String, match.captured(u"string"), line,
                !match.hasCaptured(u"prefix") && !match.hasCaptured(u"suffix")};
    if (match.hasCaptured(u"name"))
        return {Token::Kind::Name, match.captured(u"name"), line};
    return {Token::Kind::Sign, match.captured(u"sign"), line};
}

} // namespace

QList<Token> tokensOf(const QString &source)
{
    QList<Token> tokens;
    int line = 1;
    auto matches = lexicon().globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!match.hasCaptured(u"skip")) {
            const Token token = toToken(match, line);
            if (token.kind == Token::Kind::String && !tokens.isEmpty() &&
                tokens.last().kind == Token::Kind::String) {
                tokens.last().text += token.text;
                tokens.last().isPlain = tokens.last().isPlain && token.isPlain;
            } else {
                tokens.append(token);
            }
        }
        line += int(match.capturedView().count(u'\n'));
    }
    return tokens;
}

} // namespace deskhand::sourcechecks
