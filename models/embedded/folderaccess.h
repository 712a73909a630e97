// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedded/serveraccount.h"
#include <QString>

namespace deskhand::embedded {

// The longest part of an absolute path that exists; at worst "/".
QString existingPart(const QString &path);

// The owner of an existing file or folder. Throws EmbeddedError (FolderNotWritable).
uid_t ownerOf(const QString &path);

// Makes the missing folders of a path: those above the last open to passers-by if root makes
// them (the server's account has to get through), the last one the account's alone.
// Throws EmbeddedError (FolderNotWritable, DiskFull).
void makeFolders(const QString &path, const ServerAccount &account);

// Makes one folder of mode 0700 unless it exists. Throws as above.
void makePrivateFolder(const QString &path);

// Sees to it that the folder belongs to the account. Root hands an empty one over.
// Throws EmbeddedError (FolderForeign, FolderNotWritable).
void requireOwnership(const QString &path, const ServerAccount &account);

// Throws EmbeddedError (FolderUnreachable) naming the folder that the account may not enter.
void requireReachable(const QString &path, const ServerAccount &account);

// Throws EmbeddedError (FolderNotWritable) if this thread may not look into the folder.
void requireReadable(const QString &path);

// Makes what a rename or a new file did to a folder durable. Throws EmbeddedError.
void syncFolder(const QString &path);

} // namespace deskhand::embedded
