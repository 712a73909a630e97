// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/login/serverfields.h"

#include "views/ticket/banner.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace deskhand::views {

using services::ConnectionProfile;
using services::SignInField;
using services::TlsMode;

namespace {

constexpr int largestPort = 65535;

} // namespace

ServerFields::ServerFields(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_host(new QLineEdit(this)),
      m_port(new QSpinBox(this)),
      m_database(new QLineEdit(this)),
      m_tls(new QComboBox(this)),
      m_warning(new Banner(Tone::Warning, Banner::Closing::ByProgram, this)),
      m_certificate(new QLineEdit(this)),
      m_service(new QLineEdit(this))
{
    build();
    connect(m_tls, &QComboBox::currentIndexChanged, this, &ServerFields::warn);
    setProfile({});
}

void ServerFields::build()
{
    m_port->setRange(1, largestPort);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_host->setPlaceholderText(tr("desk.example.org"));
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_name->setPlaceholderText(tr("As the server"));
    m_certificate->setPlaceholderText(tr("The usual place"));
    m_service->setPlaceholderText(tr("None"));
    for (const auto &[mode, text] :
         {std::pair(TlsMode::VerifyFull, tr("Encrypted, server checked (verify-full)")),
          std::pair(TlsMode::VerifyCa, tr("Encrypted, only the authority checked (verify-ca)")),
          std::pair(TlsMode::Require, tr("Encrypted, nothing checked (require)")),
          std::pair(TlsMode::Disable, tr("Not encrypted (disable)"))})
        m_tls->addItem(text, static_cast<int>(mode));
    m_tls->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addField(form, tr("&Server"), m_host);
    m_problems.addPlace(form, SignInField::Host, m_host);
    addField(form, tr("P&ort"), m_port);
    addField(form, tr("&Database"), m_database);
    m_problems.addPlace(form, SignInField::Database, m_database);
    addField(form, tr("Encr&yption"), m_tls);
    form->addRow(m_warning);
    m_problems.addPlace(form, SignInField::Tls, m_tls);

    auto *browse = new QPushButton(tr("C&hoose…"), this);
    browse->setAccessibleName(tr("Choose the root certificate"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ServerFields::chooseCertificate);
    auto *file = new QWidget(this);
    auto *fileRow = new QHBoxLayout(file);
    fileRow->setContentsMargins(0, 0, 0, 0);
    fileRow->addWidget(m_certificate, 1);
    fileRow->addWidget(browse);
    addField(form, tr("Root &certificate"), file)->setBuddy(m_certificate);
    file->setFocusProxy(m_certificate);
    m_certificate->setAccessibleName(tr("Root certificate"));
    m_problems.addPlace(form, SignInField::RootCertificate, m_certificate);
    addField(form, tr("Ser&vice"), m_service);
    m_problems.addPlace(form, SignInField::Service, m_service);
    addField(form, tr("&Name of this profile"), m_name);
}

void ServerFields::setProfile(const ConnectionProfile &profile)
{
    m_name->setText(profile.name);
    m_host->setText(profile.host);
    m_port->setValue(profile.port);
    m_database->setText(profile.database);
    m_tls->setCurrentIndex(m_tls->findData(static_cast<int>(profile.tls)));
    m_certificate->setText(profile.rootCertificate);
    m_service->setText(profile.service);
    clearProblems();
    warn();
}

void ServerFields::applyTo(ConnectionProfile &profile) const
{
    profile.name = m_name->text().trimmed();
    profile.host = m_host->text().trimmed();
    profile.port = m_port->value();
    profile.database = m_database->text().trimmed();
    profile.tls = static_cast<TlsMode>(m_tls->currentData().toInt());
    profile.rootCertificate = m_certificate->text().trimmed();
    profile.service = m_service->text().trimmed();
}

void ServerFields::focusHost()
{
    m_host->setFocus(Qt::OtherFocusReason);
}

bool ServerFields::sayProblem(SignInField field, const services::ErrorWords &words)
{
    return m_problems.say(field, words);
}

void ServerFields::warn()
{
    switch (static_cast<TlsMode>(m_tls->currentData().toInt())) {
    case TlsMode::VerifyFull:
        m_warning->hide();
        return;
    case TlsMode::VerifyCa:
        m_warning->say(tr("Less safe: the server's name is not checked. Any server with a "
                          "certificate of the same authority could pass for yours."));
        return;
    case TlsMode::Require:
        m_warning->say(tr("Not safe: nobody checks who answers. Somebody in between could pass "
                          "for your server and read and change everything."));
        return;
    case TlsMode::Disable:
        m_warning->say(tr("Not safe: nothing is encrypted. Everybody on the way can read and "
                          "change your customers' tickets. Only for a server on this computer."));
        return;
    }
}

void ServerFields::chooseCertificate()
{
    auto *dialog = new QFileDialog(this, tr("Root certificate"), m_certificate->text(),
                                   tr("Certificates (*.crt *.pem *.cer);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_certificate->setText(path);
        m_problems.clear();
    });
    dialog->open();
}

} // namespace deskhand::views
