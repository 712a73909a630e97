// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/accesspage.h"

#include "views/audit/listcolumns.h"
#include "views/audit/traildelegate.h"
#include "views/queue/busyline.h"
#include "views/queue/listnotice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>

namespace deskhand::views {

using items::AccessListModel;

AccessPage::AccessPage(services::AuditService &service, QWidget *parent)
    : QWidget(parent),
      m_source(service),
      m_model(m_source),
      m_kind(new QComboBox(this)),
      m_busy(new BusyLine(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new QTableView(m_stack)),
      m_notice(new ListNotice(m_stack))
{
    m_kind->addItem(tr("everything"));
    for (const auto &kind : domain::accessKindWords)
        m_kind->addItem(items::AuditWords::access(kind.value), static_cast<int>(kind.value));
    auto *label = new QLabel(tr("&Show"), this);
    label->setBuddy(m_kind);
    m_kind->setAccessibleName(tr("Kind of access"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TrailDelegate(m_table));
    arrangeList(*m_table, items::accessColumns, static_cast<int>(items::AccessColumn::Detail));
    m_table->setAccessibleName(tr("Accesses"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_notice);

    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_kind);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_busy);
    layout->addWidget(m_stack, 1);

    connect(m_kind, &QComboBox::activated, this, &AccessPage::load);
    connect(m_notice, &ListNotice::retryWanted, this, &AccessPage::load);
    connect(&m_model, &AccessListModel::stateChanged, this, &AccessPage::showState);
    connect(&m_model, &AccessListModel::failed, this, [this](const core::Error &error) {
        m_failure = services::errorWords(error);
        showState();
    });
}

AccessPage::~AccessPage()
{
    m_table->setModel(nullptr); // it goes before the children
}

void AccessPage::load()
{
    m_failure.reset();
    domain::AccessFilter filter;
    if (m_kind->currentData().isValid())
        filter.kind = static_cast<domain::AccessKind>(m_kind->currentData().toInt());
    m_model.show(filter);
}

void AccessPage::showState()
{
    const bool underway = m_model.state() == AccessListModel::State::Underway;
    m_busy->setBusy(underway);
    if (m_failure)
        m_notice->showFailure(m_failure->happened,
                              tr("%1 %2").arg(m_failure->meaning, m_failure->remedy).trimmed());
    else if (underway)
        m_notice->showLoading(tr("Reading the accesses…"));
    else
        m_notice->showEmpty(tr("No access of this kind was noted."), {});
    const bool listed = m_model.rowCount() > 0 && !m_failure;
    m_stack->setCurrentWidget(listed ? static_cast<QWidget *>(m_table) : m_notice);
}

void AccessPage::focusList()
{
    m_stack->currentWidget()->setFocus();
}

} // namespace deskhand::views
