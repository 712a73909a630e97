// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

namespace deskhand::transfer {

// The records an import refused, one JSON object per line:
//   {"line":N,"reason":"...","record":"..."}
// `record` is the text as it stood in the file; bytes that are not UTF-8 become U+FFFD. The
// file is made anew and readable by its owner only, for it may hold what customers wrote.
class RejectsFile {
public:
    explicit RejectsFile(const QString &path); // core::EnvironmentError

    void add(qint64 line, const QString &reason, const QByteArray &record);
    void finish(); // all of it has reached the disk's care, or core::EnvironmentError

private:
    [[noreturn]] void fail() const;
    QFile m_file;
};

} // namespace deskhand::transfer
