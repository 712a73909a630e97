// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/login/firstrunpage.h"

#include "views/login/pagelook.h"
#include "views/login/waybutton.h"
#include "views/widgets/icons.h"

#include <QLabel>
#include <QVBoxLayout>

namespace deskhand::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int signSide = 48;

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent),
      m_thisComputer(new WayButton(u"inbox"_s, tr("Use &this computer"),
                                   tr("For yourself, or to look around. Everything is kept here; "
                                      "there is nothing to set up and nothing leaves this "
                                      "computer."),
                                   this)),
      m_server(new WayButton(u"online"_s, tr("Connect to our &server"),
                             tr("Your team has a desk already. You need the server's name, your "
                                "e-mail and a password; an administrator has them."),
                             this))
{
    auto *sign = new QLabel(this);
    sign->setPixmap(QIcon(u":/icons/deskhand.svg"_s).pixmap(signSide, signSide));
    auto *heading = new QLabel(tr("Welcome to Deskhand"), this);
    makeHeading(heading);
    auto *text = new QLabel(tr("Where are the tickets to be kept? You can change to the other "
                               "at any time."),
                            this);
    makeParagraph(text);
    connect(m_thisComputer, &QAbstractButton::clicked, this, &FirstRunPage::thisComputerChosen);
    connect(m_server, &QAbstractButton::clicked, this, &FirstRunPage::serverChosen);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(sign);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addSpacing(8);
    layout->addWidget(m_thisComputer);
    layout->addWidget(m_server);
    layout->addStretch();
}

void FirstRunPage::begin()
{
    m_thisComputer->setFocus(Qt::OtherFocusReason);
}

} // namespace deskhand::views
