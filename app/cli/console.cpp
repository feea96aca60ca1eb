// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "core/redact.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

bool progressIsShown = false;
int whyNotPrinted = 0;   // an errno

//! Of a pipe that whoever began this program made non-blocking: a reader that is slow is no reader that is gone.
bool waitsForRoom(int descriptor)
{
    pollfd room{.fd = descriptor, .events = POLLOUT, .revents = 0};
    return errno == EAGAIN && (::poll(&room, 1, -1) > 0 || errno == EINTR);
}

bool writeAll(int descriptor, QByteArrayView text)
{
    while (!text.isEmpty()) {
        const ssize_t written = ::write(descriptor, text.data(), size_t(text.size()));
        if (written < 0 && (errno == EINTR || waitsForRoom(descriptor)))
            continue;
        if (written < 0)
            return false;
        text = text.sliced(written);
    }
    return true;
}

void clearProgress()
{
    if (progressIsShown)
        writeAll(STDERR_FILENO, "\r\x1b[K");
    progressIsShown = false;
}

} // namespace

bool print(QByteArrayView text)
{
    if (progressIsShown && ::isatty(STDOUT_FILENO))
        clearProgress();
    if (writeAll(STDOUT_FILENO, text))
        return true;
    whyNotPrinted = errno;
    return false;
}

QString outputTrouble()
{
    return whyNotPrinted == 0 || whyNotPrinted == EPIPE ? QString() : QString::fromLocal8Bit(std::strerror(whyNotPrinted));
}

bool printJsonLine(const QByteArray &json)
{
    return printJsonLines({json});
}

bool printJsonLines(const QList<QByteArray> &jsons)
{
    QByteArray lines;
    qsizetype bytes = 0;
    for (const QByteArray &json : jsons)
        bytes += json.size() + 1;
    lines.reserve(bytes);
    for (const QByteArray &json : jsons) {
        const qsizetype begin = lines.size();
        lines += json;
        // Within a JSON string a line break is always escaped, so these stand between tokens.
        const auto isBreak = [](char c) { return c == '\n' || c == '\r'; };
        if (json.contains('\n') || json.contains('\r'))   // which Telegram's never have
            std::replace_if(lines.begin() + begin, lines.end(), isBreak, ' ');
        lines += '\n';
    }
    return lines.isEmpty() || print(lines);
}

void complain(const QString &text)
{
    clearProgress();
    writeAll(STDERR_FILENO, "botdesk-cli: " + redacted(text).toUtf8() + '\n');
}

void showProgress(const std::function<QString()> &text)
{
    static const bool isTerminal = ::isatty(STDERR_FILENO);
    if (!isTerminal)
        return;
    writeAll(STDERR_FILENO, "\r\x1b[K" + redacted(text()).toUtf8());
    progressIsShown = true;
}

} // namespace Botdesk
