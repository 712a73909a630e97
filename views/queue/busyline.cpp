// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/busyline.h"

#include <QPainter>
#include <QStyle>
#include <chrono>

using namespace std::chrono_literals;

namespace deskhand::views {

namespace {

constexpr int thickness = 2;
constexpr int share = 30; // percent of the width
constexpr auto patience = 200ms;
constexpr auto frame = 40ms;

} // namespace

BusyLine::BusyLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(thickness);
    m_begin.setSingleShot(true);
    m_begin.setInterval(patience);
    m_step.setInterval(frame);
    connect(&m_begin, &QTimer::timeout, this, [this] {
        m_position = 0;
        m_step.start();
    });
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_position = (m_position + 3) % (100 + share);
        update();
    });
}

void BusyLine::setBusy(bool busy)
{
    if (!busy) {
        m_begin.stop();
        m_step.stop();
        update();
    } else if (!m_step.isActive()) {
        m_begin.start();
    }
}

void BusyLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (!m_step.isActive())
        return;
    const int left = (m_position - share) * width() / 100;
    const QRect part = QRect(left, 0, width() * share / 100, thickness);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), part),
                     palette().color(QPalette::Highlight));
}

} // namespace deskhand::views
