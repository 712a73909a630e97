// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/auditservice.h"
#include "services/errorwords.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace deskhand::views {

// An export of the trail under way: how far it is, and a way to call it off. Hidden at rest. Ends
// with saved(), failed(), or nothing when it was called off; a file is there after saved() only.
class TrailSaver : public QWidget {
    Q_OBJECT
public:
    TrailSaver(services::AuditService &service, QWidget *parent);
    ~TrailSaver() override; // calls it off

    void save(const domain::AuditFilter &filter, services::TrailFormat format, const QString &path);
    [[nodiscard]] bool isSaving() const { return static_cast<bool>(m_cancel); }
    void callOff();

Q_SIGNALS:
    void saved(qint64 entries, const QString &path);
    void failed(const deskhand::services::ErrorWords &words);
    void calledOff();

private:
    void showProgress();
    void finish();

    services::AuditService &m_service;
    std::shared_ptr<services::ExportProgress> m_progress;
    std::function<void()> m_cancel;
    QTimer m_tick;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace deskhand::views
