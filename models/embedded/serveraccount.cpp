// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/serveraccount.h"

#include "embedded/embeddederror.h"
#include <array>
#include <cerrno>
#include <grp.h>
#include <optional>
#include <pwd.h>
#include <sys/fsuid.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace deskhand::embedded {

namespace {

std::vector<gid_t> groupsOf(const char *name, gid_t primary)
{
    int count = 64;
    std::vector<gid_t> groups(static_cast<std::size_t>(count));
    while (getgrouplist(name, primary, groups.data(), &count) < 0)
        groups.resize(static_cast<std::size_t>(count));
    groups.resize(static_cast<std::size_t>(count));
    return groups;
}

ServerAccount fromEntry(const passwd &entry)
{
    return {.uid = entry.pw_uid,
            .gid = entry.pw_gid,
            .groups = groupsOf(entry.pw_name, entry.pw_gid),
            .name = QString::fromLocal8Bit(entry.pw_name)};
}

std::optional<ServerAccount> byUid(uid_t uid)
{
    passwd entry{};
    passwd *result = nullptr;
    std::array<char, 16384> buffer{};
    if (getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &result) != 0 || !result)
        return std::nullopt;
    return fromEntry(*result);
}

std::optional<ServerAccount> byName(const char *name)
{
    passwd entry{};
    passwd *result = nullptr;
    std::array<char, 16384> buffer{};
    if (getpwnam_r(name, &entry, buffer.data(), buffer.size(), &result) != 0 || !result)
        return std::nullopt;
    return result->pw_uid == 0 ? std::nullopt : std::optional(fromEntry(*result));
}

} // namespace

ServerAccount ServerAccount::forOwner(uid_t owner)
{
    const uid_t self = geteuid();
    if (self != 0)
        return byUid(self).value_or(ServerAccount{.uid = self, .gid = getegid()});
    if (owner != 0) {
        if (auto account = byUid(owner))
            return *account;
        throw EmbeddedError::accountMissing(u"uid %1 has no name"_s.arg(owner));
    }
    for (const char *name : {"postgres", "nobody"}) {
        if (auto account = byName(name))
            return *account;
    }
    throw EmbeddedError::accountMissing(u"neither postgres nor nobody exists"_s);
}

bool ServerAccount::differsFromProgram() const
{
    return geteuid() != uid;
}

int ServerAccount::becomeInChild() const
{
    // Not the wrappers of the C library: those change all threads of the parent's image.
    if (syscall(SYS_setgroups, groups.size(), groups.data()) != 0 ||
        syscall(SYS_setresgid, gid, gid, gid) != 0 || syscall(SYS_setresuid, uid, uid, uid) != 0)
        return errno;
    return 0;
}

FileIdentity::FileIdentity(const ServerAccount &account) : FileIdentity(account.uid, account.gid) {}

// The group goes first and comes back last: only the privileged may change it.
FileIdentity::FileIdentity(uid_t uid, gid_t gid)
    : m_previousGid(static_cast<gid_t>(setfsgid(gid))),
      m_previousUid(static_cast<uid_t>(setfsuid(uid)))
{
}

FileIdentity::~FileIdentity()
{
    setfsuid(m_previousUid);
    setfsgid(m_previousGid);
}

FileIdentity FileIdentity::ofProgram()
{
    return {geteuid(), getegid()};
}

} // namespace deskhand::embedded
