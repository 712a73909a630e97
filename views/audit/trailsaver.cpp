// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/trailsaver.h"

#include "services/answer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace deskhand::views {

namespace {

constexpr auto tick = 200ms;

} // namespace

TrailSaver::TrailSaver(services::AuditService &service, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(tr("Stop export&ing"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setRange(0, 100);
    m_bar->setAccessibleName(tr("Progress of the export"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_stop);
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &TrailSaver::showProgress);
    connect(m_stop, &QPushButton::clicked, this, &TrailSaver::callOff);
    hide();
}

TrailSaver::~TrailSaver()
{
    if (m_cancel)
        m_cancel();
}

void TrailSaver::save(const domain::AuditFilter &filter, services::TrailFormat format,
                      const QString &path)
{
    if (isSaving())
        return;
    m_progress = std::make_shared<services::ExportProgress>();
    auto request = m_service.save(filter, format, path, m_progress);
    m_cancel = std::move(request.cancel);
    services::onAnswer(
        request.future, this,
        [this, path](qint64 entries) {
            finish();
            Q_EMIT saved(entries, path);
        },
        [this](const core::Error &error) {
            finish();
            if (error.kind() == core::ErrorKind::Cancelled)
                Q_EMIT calledOff();
            else
                Q_EMIT failed(services::errorWords(error));
        });
    showProgress();
    m_tick.start();
    show();
}

void TrailSaver::callOff()
{
    if (m_cancel)
        m_cancel(); // the answer ends it
}

void TrailSaver::showProgress()
{
    m_text->setText(tr("Exporting: %Ln change(s)", nullptr, static_cast<int>(m_progress->entries)));
    m_bar->setValue(static_cast<int>(m_progress->walked * 100));
}

void TrailSaver::finish()
{
    m_tick.stop();
    m_cancel = {};
    hide();
}

} // namespace deskhand::views
