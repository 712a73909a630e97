// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "items/searchtext.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>

class QAction;
class QLabel;

namespace deskhand::domain {
struct Directory;
}

namespace deskhand::items {
class CompletionModel;
}

namespace deskhand::services {
class DirectoryService;
}

namespace deskhand::views {

class CompletionPopup;
class SearchField;

// Where a search is typed. It applies by itself when typing pauses; what makes no sense in it is
// underlined and explained below, and the rest applies. While something is typed, a list below
// offers what may come next: Down and Up mark, Tab and Enter take, Escape closes it. UI thread.
class SearchBar : public QWidget {
    Q_OBJECT
public:
    SearchBar(services::DirectoryService &directory, QWidget *parent);
    ~SearchBar() override;

    void setDirectory(const domain::Directory &directory); // the names that are offered
    void setText(const QString &text);                     // emits nothing
    [[nodiscard]] QString text() const;
    void focusSearch(); // and marks the words, so that new ones replace them

Q_SIGNALS:
    void searchChanged(const QString &text); // 200 ms after typing paused; at once on Enter
    void left(); // Escape, or Down with no list open: the focus belongs to the tickets again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Offers { Wanted, Unwanted };

    void build();
    void addIcons();
    void typed();
    void applyNow();
    void leave();
    void clear();
    void explain(const items::SearchText &search);
    void colourMessage();

    bool isOwnKey(int key) const;
    bool pressed(int key);
    bool pressedInList(int key);

    void offer();
    void showOffers();
    void closeOffers();
    void take(int row);
    void askForPeople(const QString &prefix);
    void dropQuestion();

    services::DirectoryService &m_directory;
    SearchField *m_field;
    QLabel *m_message;
    QAction *m_clear = nullptr;
    items::CompletionModel *m_completion;
    QPointer<CompletionPopup> m_popup; // belongs to the window, which may go first
    QTimer m_pause;
    QString m_announced; // the search that applies
    Offers m_offers = Offers::Unwanted;
    int m_offeredAt = 0;                // the cursor the offers are for
    std::function<void()> m_stopAsking; // the people asked for last
    int m_question = 0;                 // its number
};

} // namespace deskhand::views
