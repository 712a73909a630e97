// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace deskhand::testing {

// A certificate authority of the test's own, made by the program openssl. Throws
// std::runtime_error with its words when that fails.
class CertificateAuthority {
public:
    struct Issued {
        QString certificate; // paths of PEM files
        QString key;
    };

    explicit CertificateAuthority(const QString &name);

    [[nodiscard]] QString rootCertificate() const; // path
    // For a server of that name, valid from now on.
    [[nodiscard]] Issued issue(const QString &hostName) const;
    // The same, but it was valid only in the past.
    [[nodiscard]] Issued issueExpired(const QString &hostName) const;

private:
    [[nodiscard]] Issued issue(const QString &hostName, const QString &days) const;

    QTemporaryDir m_folder;
};

} // namespace deskhand::testing
