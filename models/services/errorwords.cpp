// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/errorwords.h"

#include "core/logging.h"
#include "database/errors.h"
#include "services/connectwords.h"
#include "services/constraintwords.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>
#include <array>

namespace deskhand::services {

using core::ErrorKind;
using namespace Qt::StringLiterals;

namespace {

struct KindWords {
    ErrorKind kind;
    const char *happened;
    const char *meaning;
    const char *remedy;
};

// clang-format off
constexpr std::array kindWords{
    KindWords{ErrorKind::Constraint,
              QT_TRANSLATE_NOOP("ErrorWords", "The database refused one of the values."),
              QT_TRANSLATE_NOOP("ErrorWords", "Nothing was saved."),
              QT_TRANSLATE_NOOP("ErrorWords", "Check what you entered and try again.")},
    KindWords{ErrorKind::Conflict,
              QT_TRANSLATE_NOOP("ErrorWords", "Somebody else changed the same thing at the same moment."),
              QT_TRANSLATE_NOOP("ErrorWords", "Your change was not saved, nothing was overwritten."),
              QT_TRANSLATE_NOOP("ErrorWords", "Look at what is there now and try again.")},
    KindWords{ErrorKind::Permission,
              QT_TRANSLATE_NOOP("ErrorWords", "You may not do this."),
              QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
              QT_TRANSLATE_NOOP("ErrorWords", "If you need it for your work, ask an administrator.")},
    KindWords{ErrorKind::Timeout,
              QT_TRANSLATE_NOOP("ErrorWords", "The database took too long to answer."),
              QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
              QT_TRANSLATE_NOOP("ErrorWords", "Try again in a moment; a narrower search answers sooner.")},
    KindWords{ErrorKind::Cancelled,
              QT_TRANSLATE_NOOP("ErrorWords", "This was stopped."),
              QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
              QT_TRANSLATE_NOOP("ErrorWords", "Start it again when you want it.")},
    KindWords{ErrorKind::ConnectionLost,
              QT_TRANSLATE_NOOP("ErrorWords", "The connection to the database is lost."),
              QT_TRANSLATE_NOOP("ErrorWords", "Nothing was saved. What you typed is still here."),
              QT_TRANSLATE_NOOP("ErrorWords", "Deskhand connects again by itself; then try again.")},
    KindWords{ErrorKind::InDoubt,
              QT_TRANSLATE_NOOP("ErrorWords", "The connection was lost at the very moment of saving."),
              QT_TRANSLATE_NOOP("ErrorWords", "The change may or may not have been saved."),
              QT_TRANSLATE_NOOP("ErrorWords", "Look at it once the connection is back, before you do it again.")},
    KindWords{ErrorKind::NotFound,
              QT_TRANSLATE_NOOP("ErrorWords", "It does not exist any more, or you may not see it."),
              QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
              QT_TRANSLATE_NOOP("ErrorWords", "Refresh the list.")},
    KindWords{ErrorKind::InvalidInput,
              QT_TRANSLATE_NOOP("ErrorWords", "This input makes no sense."),
              QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
              QT_TRANSLATE_NOOP("ErrorWords", "Check what you entered and try again.")},
    KindWords{ErrorKind::Environment,
              QT_TRANSLATE_NOOP("ErrorWords", "This computer or the database server lacks something that is needed."),
              QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
              QT_TRANSLATE_NOOP("ErrorWords", "The disk may be full; the log says more. Ask an administrator.")},
    KindWords{ErrorKind::Schema,
              QT_TRANSLATE_NOOP("ErrorWords", "The database and this program are of different versions."),
              QT_TRANSLATE_NOOP("ErrorWords", "They cannot work together safely."),
              QT_TRANSLATE_NOOP("ErrorWords", "Run \"deskhand migrate\", or update this program.")},
    KindWords{ErrorKind::Internal,
              QT_TRANSLATE_NOOP("ErrorWords", "Deskhand made a mistake."),
              QT_TRANSLATE_NOOP("ErrorWords", "Nothing was changed."),
              QT_TRANSLATE_NOOP("ErrorWords", "Try again. If it happens again, report it together with the log.")},
};
// clang-format on

constexpr bool kindsAreInOrder()
{
    for (std::size_t i = 0; i < kindWords.size(); ++i)
        if (static_cast<std::size_t>(kindWords[i].kind) != i)
            return false;
    return kindWords.size() == static_cast<std::size_t>(ErrorKind::Internal) + 1;
}
static_assert(kindsAreInOrder());

ErrorWords wordsOf(ErrorKind kind)
{
    const KindWords &words = kindWords[static_cast<std::size_t>(kind)];
    return {.happened = QCoreApplication::translate("ErrorWords", words.happened),
            .meaning = QCoreApplication::translate("ErrorWords", words.meaning),
            .remedy = QCoreApplication::translate("ErrorWords", words.remedy)};
}

// An explanation says all three in its own words; the first sentence is what happened.
ErrorWords wordsOf(const QString &explanation)
{
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, explanation);
    const qsizetype end = sentences.toNextBoundary();
    if (end <= 0 || end >= explanation.size())
        return {.happened = explanation, .meaning = {}, .remedy = {}};
    return {.happened = explanation.first(end).trimmed(),
            .meaning = explanation.sliced(end).trimmed(),
            .remedy = {}};
}

// What these two explain is what somebody typed: names and words that a log must not keep.
bool quotesInput(const core::Error &error)
{
    return error.kind() == ErrorKind::InvalidInput || error.kind() == ErrorKind::NotFound;
}

void log(const core::Error &error)
{
    const QString words = quotesInput(error) ? wordsOf(error.kind()).happened : error.explanation();
    const QString text = words + u" ["_s + error.detail() + u']';
    if (error.kind() == ErrorKind::Cancelled) // on request, and often
        qCDebug(core::lcServices, "%ls", qUtf16Printable(text));
    else
        qCWarning(core::lcServices, "%ls", qUtf16Printable(text));
}

} // namespace

QString ErrorWords::oneLine() const
{
    QStringList parts{happened, meaning, remedy};
    parts.removeAll(QString());
    return parts.join(u' ').simplified();
}

ErrorWords errorWords(const core::Error &error)
{
    log(error);
    if (!error.explanation().isEmpty())
        return wordsOf(error.explanation());
    if (const auto *unconnected = dynamic_cast<const database::ConnectFailure *>(&error))
        if (const auto words = connectWords(*unconnected))
            return *words;
    if (const auto *refused = dynamic_cast<const database::DatabaseError *>(&error))
        if (const auto words = constraintWords(refused->constraint()))
            return *words;
    return wordsOf(error.kind());
}

} // namespace deskhand::services
