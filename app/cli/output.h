// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <cstdio>

namespace deskhand::app {

enum class OutputForm { Text, Json };

// Data goes to stdout, words for people to stderr. Text of the database is printed as it is,
// but for control characters, which a terminal would obey: those are shown as U+FFFD.
// A failed write (full disk, closed pipe) throws core::EnvironmentError from finish().
class Output {
public:
    explicit Output(OutputForm form);
    ~Output(); // ends a line of progress: what comes next begins a line of its own
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    [[nodiscard]] bool isJson() const { return m_form == OutputForm::Json; }

    void json(const QJsonValue &document); // one whole document
    void raw(const QByteArray &utf8);      // a piece of a streamed JSON document
    void line(const QString &text);        // one line of data for people
    void table(const QStringList &headers, const QList<QStringList> &rows);
    // A row of a table whose rows come bit by bit. A longer cell pushes those behind it.
    void tableRow(const QList<qsizetype> &widths, const QStringList &cells);
    void note(const QString &text);     // stderr
    void progress(const QString &text); // stderr, the same line again and again; terminals only
    void endProgress();
    void finish();

private:
    OutputForm m_form;
    bool m_progressShown = false;
};

// What went wrong, as one line on stderr behind the program's name.
void complain(const QString &message);

} // namespace deskhand::app
