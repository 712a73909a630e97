// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widestColumn = 60;

void put(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

QString withoutControls(QString text)
{
    for (QChar &character : text)
        if (character.category() == QChar::Other_Control && character != u'\n')
            character = QChar::ReplacementCharacter;
    return text;
}

QString cell(const QString &text)
{
    QString flat = withoutControls(text);
    flat.replace(u'\n', u' ');
    return flat;
}

} // namespace

Output::Output(OutputForm form) : m_form(form) {}

Output::~Output()
{
    endProgress();
}

void Output::json(const QJsonValue &document)
{
    const auto whole =
        document.isArray() ? QJsonDocument(document.toArray()) : QJsonDocument(document.toObject());
    put(stdout, whole.toJson(QJsonDocument::Indented));
}

void Output::raw(const QByteArray &utf8)
{
    put(stdout, utf8);
    if (std::ferror(stdout) != 0) // a closed pipe need not be told millions of tickets
        finish();
}

void Output::line(const QString &text)
{
    put(stdout, withoutControls(text).toUtf8() + '\n');
}

void Output::table(const QStringList &headers, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QString &header : headers)
        widths.append(header.size());
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::clamp(cell(row.at(i)).size(), widths.at(i), widestColumn);
    tableRow(widths, headers);
    for (const QStringList &row : rows)
        tableRow(widths, row);
}

void Output::tableRow(const QList<qsizetype> &widths, const QStringList &cells)
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString content = cell(cells.at(i));
        if (content.size() > widestColumn)
            content = content.left(widestColumn - 1) + u'…';
        text += i + 1 < cells.size() ? content.leftJustified(widths.at(i)) + u"  "_s : content;
    }
    line(text);
}

void Output::note(const QString &text)
{
    endProgress();
    put(stderr, withoutControls(text).toUtf8() + '\n');
}

void Output::progress(const QString &text)
{
    if (!isatty(STDERR_FILENO))
        return;
    put(stderr, '\r' + text.toUtf8() + "\x1b[K");
    std::fflush(stderr);
    m_progressShown = true;
}

void Output::endProgress()
{
    if (m_progressShown)
        put(stderr, "\n");
    m_progressShown = false;
}

void Output::finish()
{
    endProgress();
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return;
    throw core::EnvironmentError(
        QCoreApplication::translate("Output", "The output could not be written: %1.")
            .arg(QString::fromLocal8Bit(std::strerror(errno))));
}

void complain(const QString &message)
{
    constexpr auto who = "deskhand: "_L1;
    Output(OutputForm::Text).note(who + QString(message).replace(u'\n', u' '));
}

} // namespace deskhand::app
