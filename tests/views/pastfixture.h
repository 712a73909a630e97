// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/ticketpanefixture.h"
#include "views/actions/actionregistry.h"
#include "views/ticket/momentslider.h"
#include "views/ticket/pastview.h"
#include "views/ticket/timetravelbar.h"
#include "views/widgets/elidedlabel.h"

#include <QDateTimeEdit>
#include <QLabel>

namespace deskhand::testing {

// A ticket with a past, on show and with the focus in its conversation: "Paper jam" when it was
// made, then "Paper jam!", then resolved, then answered, then assigned to Bo Ek. Keys go where
// those of a person would.
class PastFixture : public TicketPaneFixture {
public:
    PastFixture();
    ~PastFixture();

    void change(const domain::TicketPatch &patch); // by somebody else
    void comment(const QString &body);
    void changeTrail(const QString &sql); // as only a superuser can
    void readAgain();                     // after that

    void press(Qt::Key key) { QTest::keyClick(focus(), key); }
    void open() { QTest::keyClick(focus(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); }
    [[nodiscard]] static QWidget *focus() { return QApplication::focusWidget(); }

    // Of the ticket as it was; nullptr while it is on show as it is.
    [[nodiscard]] views::PastView *past() { return pane().findChild<views::PastView *>(); }
    [[nodiscard]] views::TimeTravelBar *bar()
    {
        return past()->findChild<views::TimeTravelBar *>();
    }
    [[nodiscard]] views::MomentSlider *slider()
    {
        return past()->findChild<views::MomentSlider *>();
    }
    [[nodiscard]] QDateTimeEdit *time() { return past()->findChild<QDateTimeEdit *>(); }
    [[nodiscard]] QString heading() { return bar()->findChild<QLabel *>()->text(); }
    [[nodiscard]] QString words() { return bar()->findChild<views::ElidedLabel *>()->text(); }
    [[nodiscard]] QString pastTitle()
    {
        return past()->findChild<views::TitleEdit *>()->toPlainText();
    }
    [[nodiscard]] QString pastTimeline() { return past()->conversation().toPlainText(); }
    [[nodiscard]] QComboBox *status();

    views::ActionRegistry registry;
};

} // namespace deskhand::testing
