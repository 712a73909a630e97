// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/uploads.h"

#include "core/bidi.h"
#include "services/answer.h"
#include "views/ticket/timewords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace deskhand::views {

namespace {

constexpr qint64 largest = 25 * 1024 * 1024; // domain::NewAttachment

struct UploadWords {
    Q_DECLARE_TR_FUNCTIONS(Uploads)
};

QString nameOf(const QString &path)
{
    return core::withoutBidiControls(QFileInfo(path).fileName());
}

// Why the file cannot be attached; nothing when it can be tried.
std::optional<services::ErrorWords> refusal(const QString &path)
{
    const QFileInfo file(path);
    services::ErrorWords words{
        .happened = UploadWords::tr("%1 was not attached.").arg(core::isolated(nameOf(path)))};
    if (file.isDir()) {
        words.meaning = UploadWords::tr("It is a folder.");
        words.remedy = UploadWords::tr("Attach the files in it, or pack it into one file.");
    } else if (!file.exists() || !file.isReadable()) {
        words.meaning = UploadWords::tr("It is gone, or you may not read it.");
        words.remedy = UploadWords::tr("Check where it is and its permissions.");
    } else if (file.size() == 0) {
        words.meaning = UploadWords::tr("It is empty.");
        words.remedy = UploadWords::tr("Attach it again once there is something in it.");
    } else if (file.size() > largest) {
        words.meaning = UploadWords::tr("It has %1, and an attachment has at most %2.")
                            .arg(sizeWords(file.size()), sizeWords(largest));
        words.remedy = UploadWords::tr("Make it smaller, or put a link to it into your message.");
    } else {
        return std::nullopt;
    }
    return words;
}

} // namespace

Uploads::Uploads(services::TicketService &tickets, QObject *parent)
    : QObject(parent),
      m_tickets(tickets)
{
}

void Uploads::add(domain::TicketId ticket, const QStringList &paths, const QString &reason)
{
    const bool idle = m_queue.isEmpty();
    for (const QString &path : paths) {
        if (const auto words = refusal(path))
            Q_EMIT failed(ticket, *words);
        else
            m_queue.append({ticket, path, reason});
    }
    if (idle && !m_queue.isEmpty())
        startFirst();
    Q_EMIT changed(ticket);
}

QStringList Uploads::waiting(domain::TicketId ticket) const
{
    QStringList names;
    for (const Upload &upload : m_queue)
        if (upload.ticket == ticket)
            names.append(nameOf(upload.path));
    return names;
}

void Uploads::startFirst()
{
    const Upload upload = m_queue.first();
    services::onAnswer(
        m_tickets.attach({.ticket = upload.ticket, .path = upload.path}, {.reason = upload.reason}),
        this,
        [this, ticket = upload.ticket](domain::AttachmentId) {
            finishFirst();
            Q_EMIT uploaded(ticket);
        },
        [this, upload](const core::Error &error) {
            services::ErrorWords words = services::errorWords(error);
            words.happened = UploadWords::tr("%1 was not attached. %2")
                                 .arg(core::isolated(nameOf(upload.path)), words.happened);
            finishFirst();
            Q_EMIT failed(upload.ticket, words);
        });
}

void Uploads::finishFirst()
{
    const domain::TicketId ticket = m_queue.takeFirst().ticket;
    if (!m_queue.isEmpty())
        startFirst();
    Q_EMIT changed(ticket);
}

} // namespace deskhand::views
