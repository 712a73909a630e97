// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/auditwindow.h"

#include "services/answer.h"
#include "services/errorwords.h"
#include "views/audit/accesspage.h"
#include "views/audit/trailpage.h"
#include "views/ticket/timewords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace deskhand::views {

using namespace Qt::StringLiterals;

namespace {

QString sealWords(const domain::SealState &state)
{
    const QLocale locale;
    if (!state.lastSealedAt.isValid())
        return AuditWindow::tr("Nothing of the trail is sealed yet.");
    const QString last = AuditWindow::tr("Last sealed: %1").arg(exactWords(state.lastSealedAt));
    if (state.unsealed == 0)
        return AuditWindow::tr("All %L1 changes are sealed. %2").arg(state.sealed).arg(last);
    return AuditWindow::tr("%L1 changes are sealed, %L2 wait for the next seal. %3")
        .arg(state.sealed)
        .arg(state.unsealed)
        .arg(last);
}

} // namespace

AuditWindow::AuditWindow(const services::Desk &desk, QSettings &settings, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_audit(desk.audit),
      m_settings(settings),
      m_tabs(new QTabWidget(this)),
      m_trail(new TrailPage(desk, m_tabs)),
      m_accesses(new AccessPage(desk.audit, m_tabs)),
      m_seal(new QLabel(this))
{
    setWindowTitle(tr("Audit trail"));
    m_tabs->addTab(m_trail, tr("C&hanges"));
    m_tabs->addTab(m_accesses, tr("A&ccess"));
    m_tabs->setDocumentMode(true);
    m_seal->setTextFormat(Qt::PlainText);
    m_seal->setWordWrap(true);
    m_seal->setContentsMargins(10, 0, 10, 6);
    m_seal->setAccessibleName(tr("State of sealing"));
    m_seal->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_seal);

    connect(m_trail, &TrailPage::ticketWanted, this, &AuditWindow::ticketWanted);
    connect(m_trail, &TrailPage::ticketWantedAsOf, this, &AuditWindow::ticketWantedAsOf);
    connect(m_trail, &TrailPage::ticketsEdited, this, &AuditWindow::ticketsEdited);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AuditWindow::loadPage);
    auto *again = new QShortcut(QKeySequence(Qt::Key_F5), this);
    connect(again, &QShortcut::activated, this, &AuditWindow::loadPage);
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_tabs->setCurrentWidget(m_trail);
        m_trail->focusFilters();
    });
    resize(1180, 720);
    restoreGeometry(m_settings.value(u"audit/geometry"_s).toByteArray());
    m_trail->restoreShape(m_settings);
}

AuditWindow::~AuditWindow() = default;

void AuditWindow::setDirectory(const domain::Directory &directory)
{
    m_trail->setDirectory(directory);
    m_accesses->setDirectory(directory);
}

void AuditWindow::setSealState(const std::optional<domain::SealState> &state)
{
    m_seal->setVisible(state.has_value());
    m_seal->setText(state ? sealWords(*state) : QString());
}

void AuditWindow::loadPage()
{
    if (m_tabs->currentWidget() == m_trail)
        m_trail->load();
    else
        m_accesses->load();
    services::onAnswer(
        m_audit.sealState().future, this,
        [this](const domain::SealState &state) { setSealState(state); },
        [this](const core::Error &error) {
            services::errorWords(error); // the page says what is wrong with the connection
            setSealState(std::nullopt);
        });
}

void AuditWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    loadPage();
    m_trail->focusList();
}

void AuditWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(u"audit/geometry"_s, saveGeometry());
    m_trail->keepShape(m_settings);
    QWidget::closeEvent(event);
}

void AuditWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace deskhand::views
