// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layering.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace deskhand::sourcechecks {

namespace {

// A room, the rooms it may include beside itself, and the Qt modules it may use.
struct Room {
    QStringView name;
    QStringView rooms;
    QStringView qt;
};

constexpr std::array theHouse{
    Room{u"core", u"", u"Core"},
    Room{u"domain", u"core", u"Core"},
    Room{u"database", u"core", u"Core Sql Concurrent"},
    Room{u"embedded", u"core", u"Core Sql"},
    Room{u"search", u"core domain", u"Core"},
    Room{u"repositories", u"core domain database search", u"Core"},
    Room{u"analytics", u"core domain database search", u"Core"},
    Room{u"transfer", u"core domain database search repositories", u"Core"},
    Room{u"services", u"core domain database embedded search repositories analytics transfer",
         u"Core Concurrent"},
    Room{u"items", u"core domain search", u"Core Gui"},
    Room{u"views", u"core domain items services analytics",
         u"Core Gui Widgets Svg SvgWidgets Charts PrintSupport DBus"},
    Room{u"app",
         u"core domain database embedded search repositories analytics transfer services items "
         u"views",
         u"Core Gui Widgets Concurrent Network DBus"},
};

// Libraries of others, and the only rooms that know them.
struct Foreign {
    QStringView header; // how its headers begin
    QStringView target; // its target in CMake
    QStringView rooms;
};

constexpr std::array foreignLibraries{
    Foreign{u"libpq", u"PostgreSQL::PostgreSQL", u"database embedded"},
    Foreign{u"archive", u"LibArchive::LibArchive", u"transfer"},
    Foreign{u"sodium", u"PkgConfig::SODIUM", u"services"},
    Foreign{u"qt6keychain/", u"Qt6Keychain::Qt6Keychain", u"app"},
    Foreign{u"nlohmann/", u"nlohmann_json::nlohmann_json", u"transfer"},
};

bool lists(QStringView words, QStringView word)
{
    return words.split(u' ').contains(word);
}

const Room *findRoom(QStringView name)
{
    const auto *found = std::ranges::find(theHouse, name, &Room::name);
    return found == theHouse.end() ? nullptr : found;
}

bool mayUse(const Room &room, QStringView other)
{
    return room.name == other || lists(room.rooms, other);
}

// What is wrong with an #include in quotes; empty where nothing is.
QString wrongWithOwn(const Room &room, const QString &header)
{
    if (header.endsWith(u".moc"_s))
        return {};
    const QString other = header.section(u'/', 0, 0);
    if (!header.contains(u'/') || !findRoom(other))
        return u"\"%1\" names no room: write \"<room>/<file>.h\""_s.arg(header);
    if (!mayUse(room, other))
        return u"%1 may not include %2 (\"%3\")"_s.arg(room.name, other, header);
    return {};
}

// What is wrong with an #include in angle brackets; empty where nothing is.
QString wrongWithForeign(const Room &room, const QString &header)
{
    for (const Foreign &library : foreignLibraries)
        if (header.startsWith(library.header) && !lists(library.rooms, room.name))
            return u"%1 may not include <%2>"_s.arg(room.name, header);
    const QString module = qtModuleOf(header);
    if (!module.isEmpty() && !lists(room.qt, module.sliced(2)))
        return u"%1 may not use %2 (<%3>)"_s.arg(room.name, module, header);
    return {};
}

// What is wrong with linking a target; empty where nothing is.
QString wrongWithTarget(const Room &room, const QString &target)
{
    const auto refused = u"%1 may not link %2"_s.arg(room.name, target);
    if (target.startsWith(u"Qt6::"_s))
        return lists(room.qt, target.sliced(5)) ? QString{} : refused;
    for (const Foreign &library : foreignLibraries)
        if (target == library.target)
            return lists(library.rooms, room.name) ? QString{} : refused;
    const QString other = target.mid(int(sizeof("deskhand_")) - 1);
    return !findRoom(other) || mayUse(room, other) ? QString{} : refused;
}

} // namespace

QString roomOf(const QString &file)
{
    const QStringList parts = file.split(u'/');
    if (parts.size() > 2 && parts[0] == u"models"_s)
        return parts[1];
    if (parts.size() > 1 && (parts[0] == u"views"_s || parts[0] == u"app"_s))
        return parts[0];
    return {};
}

QString qtModuleOf(const QString &header)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QString first = header.section(u'/', 0, 0);
    if (first.startsWith(u"Qt"_s) && headers.exists(first))
        return first;
    if (header.contains(u'/') || !header.startsWith(u'q', Qt::CaseInsensitive))
        return {};
    for (const QString &module : headers.entryList({u"Qt*"_s}, QDir::Dirs))
        if (QFileInfo::exists(headers.filePath(module + u'/' + header)))
            return module;
    return {};
}

QList<Finding> checkIncludes(const QString &file, const QString &text)
{
    const Room *room = findRoom(roomOf(file));
    if (!room)
        return {{file, 0, u"belongs to no room of the house"_s}};
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*(?:<([^>]+)>|"([^"]+)"))re"_s);
    QList<Finding> findings;
    int line = 0;
    for (const QString &code : text.split(u'\n')) {
        ++line;
        const auto match = include.match(code);
        if (!match.hasMatch())
            continue;
        const QString wrong = match.hasCaptured(2) ? wrongWithOwn(*room, match.captured(2))
                                                   : wrongWithForeign(*room, match.captured(1));
        if (!wrong.isEmpty())
            findings.append({file, line, wrong});
    }
    return findings;
}

QList<Finding> checkLinks(const QString &file, const QString &text)
{
    const Room *room = findRoom(roomOf(file));
    if (!room)
        return {};
    static const QRegularExpression target(uR"(\b(deskhand_\w+|\w+::\w+))"_s);
    QList<Finding> findings;
    int line = 0;
    for (const QString &code : text.split(u'\n')) {
        ++line;
        auto matches = target.globalMatch(code.section(u'#', 0, 0));
        while (matches.hasNext()) {
            const QString wrong = wrongWithTarget(*room, matches.next().captured(1));
            if (!wrong.isEmpty())
                findings.append({file, line, wrong});
        }
    }
    return findings;
}

} // namespace deskhand::sourcechecks
