// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/literals.h"

#include "tests/architecture/cpptokens.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace deskhand::sourcechecks {

namespace {

// Which of a call's arguments are shown, counted from 0.
struct Shown {
    int first = 0;
    int last = 99;
    // Beside a translated text, a literal is data: a shortcut, an item's value.
    bool unlessTranslated = false;
};

using Sinks = QHash<QString, Shown>;

void add(Sinks &sinks, const QString &names, Shown shown)
{
    for (const QString &name : names.split(u' '))
        sinks.insert(name, shown);
}

// Failures, thrown everywhere.
const Sinks &errorSinks()
{
    static const Sinks table = [] {
        Sinks sinks;
        add(sinks, u"Error EmbeddedError"_s, {.first = 1, .last = 1});
        add(sinks, u"EnvironmentError InvalidInput NotFound SchemaError UsageError"_s, {.last = 0});
        return sinks;
    }();
    return table;
}

// Failures, and what the window and the command line show.
const Sinks &allSinks()
{
    static const Sinks table = [] {
        Sinks sinks = errorSinks();
        add(sinks,
            u"setText setWindowTitle setTitle setSubTitle setLabelText setToolTip setStatusTip "
            u"setWhatsThis setPlaceholderText setAccessibleName setAccessibleDescription "
            u"setInformativeText setDetailedText setButtonText setSpecialValueText setPrefix "
            u"setSuffix setHtml setPlainText setMarkdown showMessage setHeaderLabels addRow "
            u"addTab addMenu addToolBar addDockWidget setNameFilter drawText showText "
            u"setApplicationDisplayName setApplicationDescription "
            u"QLabel QPushButton QCheckBox QRadioButton QGroupBox QToolButton QMenu QDockWidget "
            u"QCommandLinkButton QMessageBox QProgressDialog information warning critical "
            u"question about note complain"_s,
            {});
        add(sinks,
            u"addAction addItem insertItem insertTab addButton QAction QTreeWidgetItem "
            u"QListWidgetItem QTableWidgetItem QStandardItem"_s,
            {.unlessTranslated = true});
        add(sinks, u"QCommandLineOption addPositionalArgument"_s, {.first = 1});
        return sinks;
    }();
    return table;
}

// Members that hold a text for people, in designated initialisers and assignments.
const QSet<QString> shownMembers{u"text"_s,    u"title"_s,       u"label"_s,   u"toolTip"_s,
                                 u"summary"_s, u"explanation"_s, u"caption"_s, u"hint"_s};

const QSet<QString> translators{u"tr"_s,           u"translate"_s,
                                u"QT_TR_NOOP"_s,   u"QT_TRANSLATE_NOOP"_s,
                                u"QT_TR_N_NOOP"_s, u"QT_TRANSLATE_N_NOOP"_s};

// Calls that hand a literal on as the same text.
const QSet<QString> wrappers{u"QString"_s,     u"QStringLiteral"_s, u"QLatin1String"_s,
                             u"QStringView"_s, u"fromLatin1"_s,     u"fromUtf8"_s,
                             u"arg"_s,         u"QStringList"_s,    u"QLatin1StringView"_s};

// Letters that remain when markup, entities, escapes and place markers are taken away.
bool saysSomething(const QString &literal)
{
    static const QRegularExpression unsaid(
        uR"re(<[^>]*>|&\w+;|%L?\d+|%n|\\[uU][0-9a-fA-F]+|\\x[0-9a-fA-F]+|\\.)re"_s);
    static const QRegularExpression letter(uR"re(\p{L})re"_s);
    return QString(literal).remove(unsaid).contains(letter);
}

bool opens(const Token &token)
{
    return token.is(u"(") || token.is(u"{") || token.is(u"[");
}

bool closes(const Token &token)
{
    return token.is(u")") || token.is(u"}") || token.is(u"]");
}

class Scanner {
public:
    Scanner(QString file, QList<Token> tokens)
        : m_file(std::move(file)),
          m_tokens(std::move(tokens)),
          m_shows(!m_file.startsWith(u"models/")),
          m_sinks(m_shows ? allSinks() : errorSinks())
    {
        for (qsizetype i = 0; i < m_tokens.size(); ++i)
            noteForwarder(i);
    }

    QList<Finding> run()
    {
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            scanCall(i);
            scanForwarding(i);
            if (m_shows) {
                scanMember(i);
                scanStream(i);
            }
        }
        return m_findings;
    }

private:
    [[nodiscard]] bool isSign(qsizetype at, QStringView sign) const
    {
        return at >= 0 && at < m_tokens.size() && m_tokens[at].is(sign);
    }

    [[nodiscard]] qsizetype endOf(qsizetype open) const
    {
        int depth = 0;
        for (qsizetype i = open; i < m_tokens.size(); ++i) {
            depth += opens(m_tokens[i]) ? 1 : closes(m_tokens[i]) ? -1 : 0;
            if (depth == 0)
                return i;
        }
        return m_tokens.size();
    }

    // The bracket at `open` belongs to a call or a subscript of its own, not to a wrapper.
    [[nodiscard]] bool isOtherCall(qsizetype open) const
    {
        const Token &before = m_tokens[open - 1];
        if (isSign(open, u"[") || before.is(u">"))
            return true;
        return before.kind == Token::Kind::Name && !wrappers.contains(before.text);
    }

    // "QString f(const char *text) { return translate("Context", text); }": lupdate reads the
    // sources, and finds nothing where f is called.
    void noteForwarder(qsizetype at)
    {
        if (!isSign(at, u"char") || !isSign(at + 1, u"*") || at + 2 >= m_tokens.size())
            return;
        qsizetype open = at;
        while (open > 0 && !isSign(open, u"("))
            --open;
        qsizetype body = endOf(open) + 1;
        while (body < m_tokens.size() && m_tokens[body].kind == Token::Kind::Name)
            ++body;
        if (open > 0 && isSign(body, u"{") && isTranslatedIn(m_tokens[at + 2].text, body))
            m_forwarders.insert(m_tokens[open - 1].text);
    }

    [[nodiscard]] bool isTranslatedIn(const QString &name, qsizetype body) const
    {
        const qsizetype end = endOf(body);
        for (qsizetype i = body; i < end; ++i) {
            if (!translators.contains(m_tokens[i].text) || !isSign(i + 1, u"("))
                continue;
            const qsizetype close = endOf(i + 1);
            for (qsizetype j = i + 2; j < close; ++j)
                if (m_tokens[j].is(name))
                    return true;
        }
        return false;
    }

    void scanForwarding(qsizetype at)
    {
        if (m_forwarders.contains(m_tokens[at].text) && isSign(at + 1, u"("))
            scanOtherCall(m_findings, at + 1, endOf(at + 1));
    }

    // A plain literal in an argument is no key: those are QStrings. The call it is handed to
    // may translate it, but lupdate does not know that.
    void scanOtherCall(QList<Finding> &findings, qsizetype open, qsizetype end) const
    {
        const QString &callee = m_tokens[open - 1].text;
        if (isSign(open, u"[") || translators.contains(callee))
            return;
        for (qsizetype i = open + 1; i < end; ++i) {
            if (opens(m_tokens[i]) && translators.contains(m_tokens[i - 1].text))
                i = endOf(i);
            else if (m_tokens[i].isPlain)
                addIfUntranslated(findings, callee, i);
        }
    }

    // "x == literal": not shown, compared.
    [[nodiscard]] bool isCompared(qsizetype at) const
    {
        return isSign(at - 1, u"=") && (isSign(at - 2, u"=") || isSign(at - 2, u"!"));
    }

    // "QLabel(", "QLabel label(", "new QLabel{": the bracket after the name at `at`, or -1.
    [[nodiscard]] qsizetype bracketAfter(qsizetype at) const
    {
        for (qsizetype i = at + 1; i <= at + 2; ++i) {
            if (isSign(i, u"(") || isSign(i, u"{"))
                return i;
            const bool declares = m_tokens[at].text.startsWith(u'Q');
            if (!declares || i >= m_tokens.size() || m_tokens[i].kind != Token::Kind::Name)
                return -1;
        }
        return -1;
    }

    void scanCall(qsizetype at)
    {
        if (m_tokens[at].kind != Token::Kind::Name || !m_sinks.contains(m_tokens[at].text))
            return;
        const qsizetype open = bracketAfter(at);
        if (open < 0)
            return;
        const Shown shown = m_sinks.value(m_tokens[at].text);
        QList<Finding> found;
        bool translated = false;
        int argument = 0;
        int depth = 0;
        const qsizetype end = endOf(open);
        for (qsizetype i = open + 1; i < end; ++i) {
            const Token &token = m_tokens[i];
            translated = translated || translators.contains(token.text);
            if (opens(token) && isOtherCall(i)) {
                const qsizetype close = endOf(i);
                if (argument >= shown.first && argument <= shown.last)
                    scanOtherCall(found, i, close);
                i = close;
            } else if (opens(token) || closes(token))
                depth += opens(token) ? 1 : -1;
            else if (token.is(u",") && depth == 0)
                ++argument;
            else if (argument >= shown.first && argument <= shown.last)
                addIfUntranslated(found, m_tokens[at].text, i);
        }
        if (!shown.unlessTranslated || !translated)
            m_findings += found;
    }

    // ".text = u"..."_s" as an initialiser or an assignment.
    void scanMember(qsizetype at)
    {
        if (!isSign(at, u".") || !isSign(at + 2, u"=") || at + 3 >= m_tokens.size() ||
            !shownMembers.contains(m_tokens[at + 1].text))
            return;
        addIfUntranslated(m_findings, m_tokens[at + 1].text, at + 3);
    }

    // "out << u"..."_s": a sentence written to a stream, unless the stream is a log category's.
    void scanStream(qsizetype at)
    {
        if (!isSign(at - 1, u"<") || !isSign(at - 2, u"<") || !m_tokens[at].text.contains(u' '))
            return;
        for (qsizetype i = at; i >= 0 && !isSign(i, u";") && !isSign(i, u"{"); --i)
            if (m_tokens[i].text.startsWith(u"qC") || m_tokens[i].text.startsWith(u"qDebug"))
                return;
        addIfUntranslated(m_findings, u"a stream"_s, at);
    }

    void addIfUntranslated(QList<Finding> &findings, const QString &sink, qsizetype at) const
    {
        const Token &token = m_tokens[at];
        if (token.kind == Token::Kind::String && saysSomething(token.text) && !isCompared(at))
            findings.append(
                {m_file, token.line, u"%1 shows \"%2\" untranslated"_s.arg(sink, token.text)});
    }

    QString m_file;
    QList<Token> m_tokens;
    bool m_shows; // models/ show nothing themselves; their failures are shown
    const Sinks &m_sinks;
    QSet<QString> m_forwarders;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> untranslatedTexts(const QString &file, const QString &source)
{
    return Scanner(file, tokensOf(source)).run();
}

} // namespace deskhand::sourcechecks
