// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QProcess>
#include <QString>

namespace deskhand::testing {

// An X server of its own (Xvfb), the keys somebody types on it (xdotool) and what can be seen.
class XScreen {
public:
    // Throws std::runtime_error when the server does not come up.
    explicit XScreen(const QString &size = QStringLiteral("1280x800x24"));
    ~XScreen();
    XScreen(const XScreen &) = delete;
    XScreen &operator=(const XScreen &) = delete;

    // Programs the test needs and this machine lacks; empty: none.
    [[nodiscard]] static QStringList missingPrograms();

    [[nodiscard]] QString display() const { return m_display; }

    // Waits for a visible window of that title and gives it the focus.
    bool focusWindow(const QString &title) const;
    void key(const QString &keys) const; // as xdotool names them: "ctrl+f", "Return"
    void type(const QString &text) const;

    [[nodiscard]] QImage look() const;
    // Waits until the picture has stopped changing, but for a blinking cursor.
    bool waitUntilStill() const;
    void save(const QString &path) const;

private:
    int tool(const QString &program, const QStringList &arguments,
             QByteArray *output = nullptr) const;

    QProcess m_server;
    QString m_display;
};

} // namespace deskhand::testing
