// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/openlink.h"

#include "views/ticket/links.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QCursor>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

struct OpenLink {
    Q_DECLARE_TR_FUNCTIONS(OpenLink)
};

// An ampersand in an address is no mnemonic.
QString literal(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

void askToOpenLink(const QUrl &link, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString destination = literal(realDestination(link));
    const bool mail = link.scheme() == "mailto"_L1;
    menu->addSection(mail ? OpenLink::tr("Mail address: %1").arg(destination)
                          : OpenLink::tr("Leads to: %1").arg(destination));
    QAction *open = menu->addAction(mail ? OpenLink::tr("&Write a mail to %1").arg(destination)
                                         : OpenLink::tr("&Open %1 in the browser").arg(destination),
                                    menu, [link] { QDesktopServices::openUrl(link); });
    menu->addAction(OpenLink::tr("&Copy the address"), menu, [link] {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(link.toEncoded()));
    });
    menu->setActiveAction(open);
    menu->popup(QCursor::pos());
}

} // namespace deskhand::views
