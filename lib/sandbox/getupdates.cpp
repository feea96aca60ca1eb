// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/getupdates.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int TimeoutLimit = 50;              // seconds; larger is silently 50
constexpr qint64 SpinWindow = 3000;           // milliseconds: the same question within it waits as long
constexpr qint64 FastSpinWindow = 500;        // and within this gets one update only
constexpr qint64 ConflictWindow = 3000;       // a further 409 within it comes that much later
constexpr int QuietBeforeAnswer = 1;          // milliseconds after the last new update
constexpr qint64 LongestBatch = 2;            // milliseconds after the first

QByteArray joined(const QList<QueuedUpdate> &updates)
{
    QByteArray json = "[";
    for (const QueuedUpdate &update : updates) {
        if (json.size() > 1)
            json += ',';
        json += update.json;
    }
    return json + ']';
}

} // namespace

struct GetUpdates::Desk
{
    Bot *bot = nullptr;
    std::optional<qint32> lastOffset;
    qint64 lastStart = 0;
    qint64 nextConflictAtOnce = 0;
    QPointer<ApiCall> waiting;
    qint32 offset = 0;
    int limit = 0;
    QTimer timeout;
    QTimer batch;
    QElapsedTimer sinceFirst;
};

GetUpdates::GetUpdates(const SandboxClock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

GetUpdates::~GetUpdates() = default;

GetUpdates::Desk &GetUpdates::desk(Bot &bot)
{
    auto &slot = m_desks[bot.id];
    if (!slot) {
        slot = std::make_unique<Desk>();
        Desk *desk = slot.get();
        for (QTimer *timer : {&desk->timeout, &desk->batch}) {
            timer->setSingleShot(true);
            timer->setTimerType(Qt::PreciseTimer);
            connect(timer, &QTimer::timeout, this, [this, desk] { answerWaiting(*desk); });
        }
    }
    slot->bot = &bot;
    return *slot;
}

void GetUpdates::serve(Bot &bot, ApiCall &call)
{
    Desk &desk = this->desk(bot);
    if (bot.webhook.isSet()) {
        failConflict(desk, call, u"can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"_s);
        return;
    }
    const Arguments &arguments = call.arguments();
    const auto offset = qint32(arguments.integer("offset"));
    int limit = arguments.clamped("limit", 100, 1, 100);
    int timeout = arguments.clamped("timeout", 0, 0, TimeoutLimit);
    bot.allowedUpdates = readAllowedUpdates(arguments.text("allowed_updates"), bot.allowedUpdates);

    const qint64 now = m_clock.unixMilliseconds();
    const bool isRepeated = desk.lastOffset == offset;
    if (isRepeated && timeout < 3 && now < desk.lastStart + SpinWindow)
        timeout = 3;
    if (isRepeated && now < desk.lastStart + FastSpinWindow)
        limit = 1;
    desk.lastOffset = offset;
    desk.lastStart = now;

    const auto updates = bot.queue.read(offset, limit, m_clock.unixSeconds());
    const bool hasSome = offset > 0 ? bot.queue.hasUpdates(offset, m_clock.unixSeconds()) : !updates.isEmpty();
    if (hasSome || timeout == 0) {
        call.answer(Success{.result = joined(hasSome ? updates : QList<QueuedUpdate>())});
        return;
    }
    if (desk.waiting)
        failConflict(desk, *desk.waiting, u"terminated by other getUpdates request; make sure that only one bot instance is running"_s);
    desk.waiting = &call;
    desk.offset = offset;
    desk.limit = limit;
    desk.batch.stop();
    desk.timeout.start(timeout * 1000);
}

void GetUpdates::wake(Bot &bot)
{
    Desk &desk = this->desk(bot);
    if (!desk.waiting)
        return;
    if (!desk.batch.isActive())
        desk.sinceFirst.start();
    if (desk.sinceFirst.elapsed() < LongestBatch)
        desk.batch.start(QuietBeforeAnswer);
}

void GetUpdates::answerWaiting(Desk &desk)
{
    desk.timeout.stop();
    desk.batch.stop();
    const QPointer<ApiCall> call = std::exchange(desk.waiting, nullptr);
    if (!call)
        return;
    call->answer(Success{.result = joined(desk.bot->queue.read(desk.offset, desk.limit, m_clock.unixSeconds()))});
}

void GetUpdates::terminate(qint64 botId, const QString &text)
{
    const auto found = m_desks.find(botId);
    if (found == m_desks.end() || !found->second->waiting)
        return;
    Desk &desk = *found->second;
    desk.timeout.stop();
    desk.batch.stop();
    failConflict(desk, *std::exchange(desk.waiting, nullptr), text);
}

bool GetUpdates::isPolling(qint64 botId) const
{
    const auto found = m_desks.find(botId);
    return found != m_desks.end() && found->second->waiting;
}

void GetUpdates::failConflict(Desk &desk, ApiCall &call, const QString &text)
{
    const qint64 now = m_clock.unixMilliseconds();
    if (now >= desk.nextConflictAtOnce) {
        desk.nextConflictAtOnce = now + ConflictWindow;
        call.answer(conflict(text));
        return;
    }
    QTimer::singleShot(int(ConflictWindow), Qt::PreciseTimer, &call, [&call, text] { call.answer(conflict(text)); });
}

} // namespace Botdesk::Sandbox
