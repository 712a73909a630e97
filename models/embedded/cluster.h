// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedded/datafolder.h"
#include "embedded/postgresbinaries.h"
#include <optional>
#include <stop_token>

namespace deskhand::embedded {

// The superuser that initdb makes, and the database that the program works in.
inline constexpr auto superuserName = "deskhand";
inline constexpr auto databaseName = "deskhand";

// The major version that made the cluster; nothing if there is no cluster yet.
// Throws EmbeddedError (ClusterDamaged) if the folder is there without being a cluster.
std::optional<int> clusterMajor(const DataFolder &folder);

// Makes the cluster: checksums, C.UTF-8, SCRAM with a new random password. Works in a folder
// of its own and moves it into place when it is whole, so that an interrupted attempt leaves
// nothing that looks like a cluster. To be called under the operation lock, with the
// account's file identity. Throws EmbeddedError (InitFailed, DiskFull, AccountMissing, ...), and
// core::Stopped when `stop` is asked for, leaving nothing behind.
void createCluster(const DataFolder &folder, const PostgresBinaries &binaries,
                   const std::stop_token &stop = {});

// Writes our settings for this machine into the cluster; done before every start.
void refreshSettings(const DataFolder &folder, const PostgresBinaries &binaries);

// The superuser's password. Throws EmbeddedError (SecretUnusable).
QString readSecret(const DataFolder &folder);

} // namespace deskhand::embedded
