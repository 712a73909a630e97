// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"

#include <QFile>
#include <QProcess>
#include <stdexcept>

namespace deskhand::testing {

using namespace Qt::StringLiterals;

namespace {

void openssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        throw std::runtime_error("openssl: " + process.errorString().toStdString() + '\n' +
                                 process.readAll().toStdString());
}

QStringList freshKey(const QString &file)
{
    return {u"-newkey"_s, u"ec"_s,      u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s,  u"-keyout"_s, file};
}

} // namespace

CertificateAuthority::CertificateAuthority(const QString &name)
{
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-subj"_s, u"/CN="_s + name, u"-days"_s, u"30"_s,
                        u"-out"_s, rootCertificate()} +
            freshKey(m_folder.filePath(u"authority.key"_s)));
}

QString CertificateAuthority::rootCertificate() const
{
    return m_folder.filePath(u"authority.crt"_s);
}

CertificateAuthority::Issued CertificateAuthority::issue(const QString &hostName) const
{
    return issue(hostName, u"30"_s);
}

CertificateAuthority::Issued CertificateAuthority::issueExpired(const QString &hostName) const
{
    return issue(hostName, u"-1"_s);
}

CertificateAuthority::Issued CertificateAuthority::issue(const QString &hostName,
                                                         const QString &days) const
{
    const QString base = m_folder.filePath(hostName + days);
    Issued issued{.certificate = base + u".crt"_s, .key = base + u".key"_s};
    QFile names(base + u".names"_s);
    if (!names.open(QIODevice::WriteOnly))
        throw std::runtime_error(names.errorString().toStdString());
    names.write((u"subjectAltName=DNS:"_s + hostName).toUtf8());
    names.close();
    openssl(QStringList{u"req"_s, u"-subj"_s, u"/CN="_s + hostName, u"-out"_s, base + u".csr"_s} +
            freshKey(issued.key));
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, base + u".csr"_s, u"-CA"_s, rootCertificate(),
             u"-CAkey"_s, m_folder.filePath(u"authority.key"_s), u"-CAcreateserial"_s, u"-days"_s,
             days, u"-extfile"_s, names.fileName(), u"-out"_s, issued.certificate});
    return issued;
}

} // namespace deskhand::testing
