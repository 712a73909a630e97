// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace deskhand::views {

// A slider whose steps are moments, one tick each where there is room. To screen readers its value
// is what valueWords() says, not a number.
class MomentSlider : public QSlider {
    Q_OBJECT
public:
    explicit MomentSlider(QWidget *parent);

    void setMoments(int least, int most); // the range; a page is a tenth of it
    void setValueWords(const QString &words);
    [[nodiscard]] QString valueWords() const { return m_words; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeTicks();

    QString m_words;
};

} // namespace deskhand::views
