// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/broadcastguard.h"

#include "broadcast/broadcastwords.h"
#include "session/session.h"

#include <QCoreApplication>

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BroadcastGuard)
};

} // namespace

void askToSendToMany(Guard &guard, Session &session, const Broadcast &broadcast, QObject *context, std::function<void()> go)
{
    if (broadcast.state == Broadcast::State::Paused)
        return go();   // asked when it began, and paused by hand
    const Draft draft = Draft::fromJson(broadcast.draft);
    const int count = broadcast.counts.waiting;
    const bool isPaid = isPaidBroadcast(draft);
    GuardedChange change{.title = Words::tr("Send to many"),
                         .what = Words::tr("“%1” goes to %n recipient(s).", nullptr, count).arg(broadcast.title),
                         .consequences = {Words::tr("It takes %1 at least, and can be paused or stopped. What was sent cannot be taken back all at once.")
                                              .arg(spanText(broadcastTime(draft, count)))}};
    if (isPaid)
        change.consequences << Words::tr("Paid broadcast: each message above the free ones costs 0.1 Stars of the bot's balance.");
    if (broadcast.counts.unknown > 0)
        change.consequences << Words::tr("%n message(s) of unknown outcome are not sent again.", nullptr, broadcast.counts.unknown);
    change.choices << GuardedChange::Choice{Words::tr("Send to %1").arg(countText(count))};
    guard.ask(session.profile(), change, context, [go = std::move(go)](int) { go(); });
}

} // namespace Botdesk
