// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/accesslistmodel.h"

#include <QLocale>
#include <utility>

namespace deskhand::items {

using domain::Access;

AccessListModel::AccessListModel(AuditSource &source, QObject *parent)
    : TableModel(parent),
      m_source(source)
{
}

AccessListModel::~AccessListModel()
{
    callOff();
}

void AccessListModel::setDirectory(const domain::Directory &directory)
{
    m_words = AuditWords(directory);
    if (!m_accesses.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columnCount() - 1));
}

void AccessListModel::show(const domain::AccessFilter &filter)
{
    callOff();
    beginResetModel();
    m_filter = filter;
    m_accesses.clear();
    m_isComplete = false;
    endResetModel();
    read();
}

bool AccessListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Resting && !m_isComplete;
}

void AccessListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read();
}

void AccessListModel::read()
{
    m_state = State::Underway;
    const auto before = m_accesses.isEmpty() ? std::nullopt : std::optional(m_accesses.last().id);
    m_cancel = m_source.accesses(m_filter, before, pageSize,
                                 {.ready = [this](const QList<Access> &page) { take(page); },
                                  .failed =
                                      [this](const core::Error &error) {
                                          m_cancel = {};
                                          m_state = State::Failed;
                                          Q_EMIT stateChanged();
                                          Q_EMIT failed(error);
                                      }});
    Q_EMIT stateChanged();
}

void AccessListModel::take(const QList<Access> &page)
{
    m_cancel = {};
    m_isComplete = page.size() < pageSize;
    if (!page.isEmpty()) {
        beginInsertRows({}, rows(), rows() + static_cast<int>(page.size()) - 1);
        m_accesses += page;
        endInsertRows();
    }
    m_state = State::Resting;
    Q_EMIT stateChanged();
}

void AccessListModel::callOff()
{
    if (m_cancel)
        std::exchange(m_cancel, {})();
    m_state = State::Resting;
}

QVariant AccessListModel::cell(int row, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const Access &access = m_accesses[row];
    switch (static_cast<AccessColumn>(column)) {
    case AccessColumn::When:
        return QLocale().toString(access.at.toLocalTime(), QLocale::ShortFormat);
    case AccessColumn::Who:
        return m_words.person(access.actor);
    case AccessColumn::Kind:
        return AuditWords::access(access.kind);
    case AccessColumn::Rows:
        return access.rows ? QLocale().toString(*access.rows) : QString();
    case AccessColumn::Detail:
        return access.detail;
    }
    Q_UNREACHABLE();
}

} // namespace deskhand::items
