// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/momentslider.h"

#include <QAccessibleWidget>
#include <algorithm>

namespace deskhand::views {

namespace {

constexpr int leastBetweenTicks = 4; // pixels; closer together they are a grey bar

// The number stays there as well: some screen readers work out from it how far along it is.
class AccessibleMomentSlider : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleMomentSlider(MomentSlider *slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? slider()->valueWords() : QAccessibleWidget::text(kind);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return slider()->value(); }
    void setCurrentValue(const QVariant &value) override { slider()->setValue(value.toInt()); }
    [[nodiscard]] QVariant maximumValue() const override { return slider()->maximum(); }
    [[nodiscard]] QVariant minimumValue() const override { return slider()->minimum(); }
    [[nodiscard]] QVariant minimumStepSize() const override { return slider()->singleStep(); }

private:
    [[nodiscard]] MomentSlider *slider() const { return static_cast<MomentSlider *>(widget()); }
};

QAccessibleInterface *accessibleMomentSlider(const QString & /*className*/, QObject *object)
{
    auto *slider = qobject_cast<MomentSlider *>(object);
    return slider ? new AccessibleMomentSlider(slider) : nullptr; // owned by Qt's cache
}

} // namespace

MomentSlider::MomentSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    QAccessible::installFactory(accessibleMomentSlider); // once, however often it is asked for
    setMinimumWidth(60);
}

void MomentSlider::setMoments(int least, int most)
{
    setRange(least, most);
    setPageStep(std::max(1, (most - least) / 10));
    placeTicks();
}

void MomentSlider::setValueWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    // What speaks of a slider by its number alone reads this beside it.
    setAccessibleDescription(words);
    QAccessibleValueChangeEvent changed(this, words);
    QAccessible::updateAccessibility(&changed);
}

void MomentSlider::resizeEvent(QResizeEvent *event)
{
    QSlider::resizeEvent(event);
    placeTicks();
}

void MomentSlider::placeTicks()
{
    const int steps = std::max(1, maximum() - minimum());
    setTickInterval(1);
    setTickPosition(width() / steps >= leastBetweenTicks ? TicksBelow : NoTicks);
}

} // namespace deskhand::views
