// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectwords.h"

#include <QCoreApplication>
#include <array>

namespace deskhand::services {

using database::ConnectPlace;
using database::ConnectReason;
using namespace Qt::StringLiterals;

namespace {

// %1 host and port, %2 database, %3 file of the root certificate, %4 service
struct ReasonWords {
    ConnectReason reason = ConnectReason::Other;
    const char *happened = "";
    const char *meaning = "";
    const char *remedy = "";
};

// clang-format off
constexpr std::array reasonWords{
    ReasonWords{ConnectReason::UnknownHost,
                QT_TRANSLATE_NOOP("ConnectWords", "There is no computer called “%1”."),
                QT_TRANSLATE_NOOP("ConnectWords", "The name could not be looked up on this network, so there is no connection to the desk."),
                QT_TRANSLATE_NOOP("ConnectWords", "Check the server's name for a slip of the pen, and whether this computer is online.")},
    ReasonWords{ConnectReason::NotRunning,
                QT_TRANSLATE_NOOP("ConnectWords", "No database server answers at “%1”."),
                QT_TRANSLATE_NOOP("ConnectWords", "It may not be running, or a firewall keeps it apart, so there is no connection to the desk."),
                QT_TRANSLATE_NOOP("ConnectWords", "Check server and port, try again in a moment, or ask who runs the server.")},
    ReasonWords{ConnectReason::Timeout,
                QT_TRANSLATE_NOOP("ConnectWords", "“%1” did not answer in time."),
                QT_TRANSLATE_NOOP("ConnectWords", "The network is slow, a firewall swallows the question, or something else than a database is at that port."),
                QT_TRANSLATE_NOOP("ConnectWords", "Check server and port, then try again; behind a VPN, connect that first.")},
    ReasonWords{ConnectReason::UnknownService,
                QT_TRANSLATE_NOOP("ConnectWords", "The service “%4” is not known on this computer."),
                QT_TRANSLATE_NOOP("ConnectWords", "No pg_service.conf has a section of that name, or the file cannot be read."),
                QT_TRANSLATE_NOOP("ConnectWords", "Correct the name, or leave the service empty and give server and database.")},
    ReasonWords{ConnectReason::RootCertificateMissing,
                QT_TRANSLATE_NOOP("ConnectWords", "There is no root certificate in “%3”."),
                QT_TRANSLATE_NOOP("ConnectWords", "Without it nobody can tell whether the server is the one it says it is. Nothing was sent to it."),
                QT_TRANSLATE_NOOP("ConnectWords", "Choose the file that your administrator gave you.")},
    ReasonWords{ConnectReason::NoTls,
                QT_TRANSLATE_NOOP("ConnectWords", "“%1” does not encrypt."),
                QT_TRANSLATE_NOOP("ConnectWords", "The server has no TLS, but this profile asks for it. Nothing was sent to it."),
                QT_TRANSLATE_NOOP("ConnectWords", "Ask the administrator to switch TLS on in the server. Going without it lets the network read along.")},
    ReasonWords{ConnectReason::CertificateNotTrusted,
                QT_TRANSLATE_NOOP("ConnectWords", "The certificate of “%1” cannot be trusted."),
                QT_TRANSLATE_NOOP("ConnectWords", "It was not issued by whom “%3” names, or it is out of date; somebody may stand between you and the server. Nothing was sent to it."),
                QT_TRANSLATE_NOOP("ConnectWords", "Choose the right root certificate, or ask the administrator.")},
    ReasonWords{ConnectReason::CertificateForAnotherHost,
                QT_TRANSLATE_NOOP("ConnectWords", "The certificate of the server is not for “%1”."),
                QT_TRANSLATE_NOOP("ConnectWords", "It can be trusted, but it names another computer; you may have been led to the wrong one. Nothing was sent to it."),
                QT_TRANSLATE_NOOP("ConnectWords", "Write the server's name exactly as its administrator does, not its address or a short form.")},
    ReasonWords{ConnectReason::NoPassword,
                QT_TRANSLATE_NOOP("ConnectWords", "The server asks for a password."),
                QT_TRANSLATE_NOOP("ConnectWords", "None was given, so nobody was signed in."),
                QT_TRANSLATE_NOOP("ConnectWords", "Enter the password. Commands take it from ~/.pgpass or PGPASSWORD.")},
    ReasonWords{ConnectReason::WrongPassword,
                QT_TRANSLATE_NOOP("ConnectWords", "E-mail or password is wrong."),
                QT_TRANSLATE_NOOP("ConnectWords", "The server does not say which of them. A password that expired more than 30 days ago gets the same answer."),
                QT_TRANSLATE_NOOP("ConnectWords", "Check both, and Caps Lock. An administrator can give you a new password.")},
    ReasonWords{ConnectReason::LoginDisabled,
                QT_TRANSLATE_NOOP("ConnectWords", "This account is disabled."),
                QT_TRANSLATE_NOOP("ConnectWords", "The password is right, but the account may not sign in any more."),
                QT_TRANSLATE_NOOP("ConnectWords", "Ask an administrator to enable it.")},
    ReasonWords{ConnectReason::NotAdmitted,
                QT_TRANSLATE_NOOP("ConnectWords", "“%1” lets nobody in this way."),
                QT_TRANSLATE_NOOP("ConnectWords", "By its own rules it refuses this login, this computer, or the kind of encryption, before any password."),
                QT_TRANSLATE_NOOP("ConnectWords", "Try the encryption “verify-full”; otherwise the administrator has to allow it in pg_hba.conf.")},
    ReasonWords{ConnectReason::NoSuchDatabase,
                QT_TRANSLATE_NOOP("ConnectWords", "There is no database called “%2” on “%1”."),
                QT_TRANSLATE_NOOP("ConnectWords", "The server is there and the password is right, but the desk is under another name."),
                QT_TRANSLATE_NOOP("ConnectWords", "Correct the database's name, or ask the administrator for it.")},
    ReasonWords{ConnectReason::DatabaseForbidden,
                QT_TRANSLATE_NOOP("ConnectWords", "You may not use the database “%2”."),
                QT_TRANSLATE_NOOP("ConnectWords", "The password is right, but this login has no right to connect to it."),
                QT_TRANSLATE_NOOP("ConnectWords", "Check the database's name, or ask an administrator of the desk.")},
    ReasonWords{ConnectReason::TooManySessions,
                QT_TRANSLATE_NOOP("ConnectWords", "The server has no room for another connection."),
                QT_TRANSLATE_NOOP("ConnectWords", "As many people and programs are connected as it allows, so there is no connection to the desk."),
                QT_TRANSLATE_NOOP("ConnectWords", "Try again in a minute. If it goes on, the administrator has to allow more.")},
    ReasonWords{ConnectReason::StartingUp,
                QT_TRANSLATE_NOOP("ConnectWords", "The database server is just starting or stopping."),
                QT_TRANSLATE_NOOP("ConnectWords", "It takes no connections at the moment, so there is none to the desk."),
                QT_TRANSLATE_NOOP("ConnectWords", "Try again in a minute.")},
};
// clang-format on

constexpr bool reasonsAreInOrder()
{
    for (std::size_t i = 0; i < reasonWords.size(); ++i)
        if (static_cast<std::size_t>(reasonWords[i].reason) != i)
            return false;
    return reasonWords.size() == static_cast<std::size_t>(ConnectReason::Other);
}
static_assert(reasonsAreInOrder());

QString addressIn(const ConnectPlace &place)
{
    const QString host = place.host.isEmpty()
                             ? QCoreApplication::translate("ConnectWords", "this computer")
                             : place.host;
    return place.port.isEmpty() || place.port == "5432"_L1 ? host : host + u':' + place.port;
}

} // namespace

std::optional<ErrorWords> connectWords(const database::ConnectFailure &failure)
{
    if (failure.reason() == ConnectReason::Other)
        return std::nullopt;
    const auto &words = reasonWords[static_cast<std::size_t>(failure.reason())];
    const auto &place = failure.place();
    const auto fill = [&](const char *text) {
        return QCoreApplication::translate("ConnectWords", text)
            .replace(u"%1"_s, failure.reason() == ConnectReason::UnknownHost ||
                                      failure.reason() == ConnectReason::CertificateForAnotherHost
                                  ? place.host
                                  : addressIn(place))
            .replace(u"%2"_s, place.database)
            .replace(u"%3"_s, place.rootCertificate)
            .replace(u"%4"_s, place.service);
    };
    return ErrorWords{.happened = fill(words.happened),
                      .meaning = fill(words.meaning),
                      .remedy = fill(words.remedy)};
}

} // namespace deskhand::services
