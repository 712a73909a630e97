// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwordinput.h"

#include "app/cli/commandline.h"
#include "core/randompassword.h"

#include <QCoreApplication>
#include <cstdio>
#include <memory>
#include <termios.h>
#include <unistd.h>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

class PasswordInput {
    Q_DECLARE_TR_FUNCTIONS(PasswordInput)
};

// The terminal shows nothing of what is typed while this lives.
class Unseen {
public:
    Unseen()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    termios m_before{};
};

QString readLine()
{
    char *buffer = nullptr;
    std::size_t capacity = 0;
    const ssize_t length = getline(&buffer, &capacity, stdin);
    const std::unique_ptr<char, decltype(&std::free)> owned(buffer, &std::free);
    if (length < 0)
        throw UsageError(PasswordInput::tr("No password came from standard input."));
    QByteArray line(buffer, length);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

QString ask(const QString &prompt)
{
    std::fputs(prompt.toUtf8().constData(), stderr);
    const Unseen unseen;
    const QString answer = readLine();
    std::fputc('\n', stderr);
    return answer;
}

QString typedTwice()
{
    const QString first = ask(PasswordInput::tr("New password: "));
    if (ask(PasswordInput::tr("Once more: ")) != first)
        throw UsageError(
            PasswordInput::tr("The two passwords differ. Nothing was changed; try again."));
    return first;
}

NewPassword checked(NewPassword password)
{
    if (password.text.size() < core::leastPasswordCharacters)
        throw UsageError(PasswordInput::tr("A password has at least %1 characters. A few words in "
                                           "a row are easy to remember and hard to guess.")
                             .arg(core::leastPasswordCharacters));
    return password;
}

} // namespace

NewPassword readNewPassword(const CommandLine &line, PasswordSource whenUnsaid)
{
    if (line.isSet(u"password-stdin"_s))
        return checked({readLine(), PasswordSource::StdIn});
    if (whenUnsaid == PasswordSource::Typed && isatty(STDIN_FILENO) != 0)
        return checked({typedTwice(), PasswordSource::Typed});
    return {core::randomPassword(), PasswordSource::Generated};
}

} // namespace deskhand::app
