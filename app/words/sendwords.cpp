// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sendwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendWords)

public:
    static QString time(qint64 ms)
    {
        const qint64 seconds = (std::max<qint64>(ms, 0) + 999) / 1000;
        if (seconds < 120)
            return tr("%1 s").arg(seconds);
        return tr("%1 min", "minutes and seconds").arg(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
    }
};

} // namespace

QString sendWaitText(SendWait::For what, qint64 leftMs)
{
    const QString time = Words::time(leftMs);
    switch (what) {
    case SendWait::For::Nothing: return {};
    case SendWait::For::Turn: return Words::tr("Waits for its turn in this chat");
    case SendWait::For::ChatSecond: return Words::tr("Waits %1: one message a second in a chat").arg(time);
    case SendWait::For::GroupMinute: return Words::tr("Waits %1: 20 messages a minute in a group").arg(time);
    case SendWait::For::Second: return Words::tr("Waits %1: 30 messages a second in all").arg(time);
    case SendWait::For::ChatTold: return Words::tr("Waits %1: the server asks for it (429)").arg(time);
    case SendWait::For::AllTold: return Words::tr("Waits %1: the server asks for it in every chat (429)").arg(time);
    case SendWait::For::Connection: return Words::tr("No connection: next try in %1").arg(time);
    }
    Q_UNREACHABLE();
}

QString troubleTag(ChatTrouble::Kind kind)
{
    switch (kind) {
    case ChatTrouble::Kind::Blocked: return Words::tr("blocked");
    case ChatTrouble::Kind::Removed: return Words::tr("not a member");
    case ChatTrouble::Kind::Deactivated: return Words::tr("deleted account");
    case ChatTrouble::Kind::NotFound: return Words::tr("not found");
    case ChatTrouble::Kind::NeverStarted: return Words::tr("never wrote");
    }
    Q_UNREACHABLE();
}

QString troubleText(ChatTrouble::Kind kind, const QString &name)
{
    switch (kind) {
    case ChatTrouble::Kind::Blocked:
        return Words::tr("%1 has blocked the bot. It can be written to again when it is unblocked.").arg(name);
    case ChatTrouble::Kind::Removed: return Words::tr("The bot is no longer a member here, so it cannot write.");
    case ChatTrouble::Kind::Deactivated: return Words::tr("The account of %1 does not exist any more.").arg(name);
    case ChatTrouble::Kind::NotFound: return Words::tr("The server knows no such chat, or the bot has never met it.");
    case ChatTrouble::Kind::NeverStarted:
        return Words::tr("%1 has not written to the bot yet, and a bot cannot begin.").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace Botdesk
