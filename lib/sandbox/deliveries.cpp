// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/deliveries.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

Delivery deliveryOf(const QueuedUpdate &update)
{
    return {.id = update.id, .queue = deliveryQueueOf(update.json), .update = update.json, .expires = update.expires};
}

std::optional<DeliveryTarget> targetOf(const World &world, const Webhook &webhook)
{
    const auto url = readWebhookUrl(webhook.url.toUtf8());
    if (!url)
        return {};
    return DeliveryTarget{.url = *url, .secret = webhook.secretToken, .maxConnections = webhook.maxConnections,
                          .address = webhook.ipIsFixed ? QHostAddress(webhook.ipAddress) : QHostAddress(), .trusted = QSslCertificate::fromData(webhook.certificate),
                          .onlyPublic = !world.localWebhooks};
}

QJsonObject attemptJson(const DeliveryAttempt &attempt)
{
    QJsonObject json{{u"update_id"_s, attempt.id}, {u"queue"_s, QString::fromUtf8(attempt.queue)}, {u"attempt"_s, attempt.number},
                     {u"time"_s, attempt.atMs}, {u"took_ms"_s, attempt.tookMs}, {u"status"_s, attempt.status},
                     {u"is_delivered"_s, attempt.isDelivered}};
    if (!attempt.error.isEmpty())
        json.insert(u"error"_s, attempt.error);
    if (attempt.retryIn)
        json.insert(u"retry_in_ms"_s, qint64(attempt.retryIn->count()));
    return json;
}

QJsonObject queueJson(const DeliveryQueue &queue)
{
    QJsonObject json{{u"queue"_s, QString::fromUtf8(queue.queue)}, {u"update_id"_s, queue.head}, {u"waiting"_s, queue.waiting},
                     {u"attempts"_s, queue.attempts}, {u"is_under_way"_s, queue.isUnderWay}};
    if (queue.attempts > 0) {
        json.insert(u"since"_s, queue.sinceMs / 1000);
        json.insert(u"last_error"_s, queue.lastError);
        json.insert(u"last_status"_s, queue.lastStatus);
    }
    if (queue.retryIn)
        json.insert(u"retry_in_ms"_s, qint64(queue.retryIn->count()));
    return json;
}

} // namespace

struct Deliveries::Desk
{
    std::unique_ptr<DeliveryEngine> engine;
    int webhookChanges = 0;   // as the engine knows them
    int clearings = 0;
};

Deliveries::Deliveries(World &world, ServerLog &log, QObject &owner)
    : m_world(world)
    , m_log(log)
    , m_owner(owner)
{
}

Deliveries::~Deliveries() = default;

void Deliveries::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    if (!isRunning)
        m_desks.clear();
    sync();
}

void Deliveries::sync()
{
    for (auto &[id, bot] : m_world.bots())
        sync(bot);
    const auto ahead = m_world.clock().ahead();
    if (std::exchange(m_ahead, ahead) == ahead)
        return;
    for (const auto &[id, desk] : m_desks)
        desk->engine->wake();
}

void Deliveries::sync(Bot &bot)
{
    if (!m_isRunning || (!bot.webhook.isSet() && !m_desks.contains(bot.id)))
        return;
    const bool isNew = !m_desks.contains(bot.id);
    Desk &desk = this->desk(bot.id);
    const bool isSame = desk.webhookChanges == bot.webhookChanges && desk.clearings == bot.queue.clearings()
        && desk.engine->target().has_value() == bot.webhook.isSet();
    if (isSame && !isNew)
        return;
    desk.webhookChanges = bot.webhookChanges;
    desk.clearings = bot.queue.clearings();
    desk.engine->clear();
    desk.engine->setTarget(bot.webhook.isSet() ? targetOf(m_world, bot.webhook) : std::nullopt);
    desk.engine->setLimits({.loaded = 2 * bot.webhook.maxConnections});
    if (!bot.webhook.isSet())
        return;
    QList<Delivery> waiting;
    for (const QueuedUpdate &update : bot.queue.all())
        waiting.append(deliveryOf(update));
    desk.engine->add(waiting);
}

void Deliveries::add(Bot &bot)
{
    const auto found = m_desks.find(bot.id);
    if (found == m_desks.end() || !found->second->engine->target())
        return;
    found->second->engine->add({deliveryOf(bot.queue.all().back())});
}

Deliveries::Desk &Deliveries::desk(qint64 botId)
{
    auto &slot = m_desks[botId];
    if (slot)
        return *slot;
    slot = std::make_unique<Desk>();
    slot->engine = std::make_unique<DeliveryEngine>(nullptr, m_world.clock());
    DeliveryEngine *engine = slot->engine.get();
    engine->faultFor = [this](const Delivery &) { return m_faults.apply(); };
    // A bot never goes, once it is there.
    Bot &bot = *m_world.bot(botId);
    QObject::connect(engine, &DeliveryEngine::attempted, &m_owner, [this, &bot](const DeliveryAttempt &attempt) { note(bot, attempt); });
    QObject::connect(engine, &DeliveryEngine::delivered, &m_owner, [this, &bot](qint64 id, const HttpReply &reply) { taken(bot, id, reply); });
    QObject::connect(engine, &DeliveryEngine::expired, &m_owner, [this, &bot](qint64 id) {
        bot.queue.remove(qint32(id));
        m_world.changed();
    });
    QObject::connect(engine, &DeliveryEngine::gone, &m_owner, [this, &bot] { m_world.setWebhook(bot, {}); });
    QObject::connect(engine, &DeliveryEngine::found, &m_owner, [this, &bot](const QHostAddress &address) {
        bot.webhook.ipAddress = address.toString();
        m_world.changed();
    });
    return *slot;
}

void Deliveries::note(Bot &bot, const DeliveryAttempt &attempt)
{
    QJsonObject entry{{u"time"_s, attempt.atMs}, {u"kind"_s, u"delivery"_s}, {u"bot"_s, bot.id}, {u"method"_s, u"webhook"_s},
                      {u"update_id"_s, attempt.id}, {u"status"_s, attempt.status}, {u"took_ms"_s, attempt.tookMs}};
    if (!attempt.error.isEmpty()) {
        entry.insert(u"note"_s, attempt.error);
        bot.webhook.lastErrorDate = m_world.now();
        bot.webhook.lastErrorMessage = attempt.error;
        m_world.changed();
    }
    m_log.add(entry);
}

void Deliveries::taken(Bot &bot, qint64 id, const HttpReply &reply)
{
    bot.queue.remove(qint32(id));
    m_world.changed();
    if (onAnswer)
        onAnswer(bot, reply);
}

QJsonObject Deliveries::toJson(Bot &bot)
{
    QJsonObject json{{u"url"_s, bot.webhook.url}, {u"local_webhooks"_s, m_world.localWebhooks},
                     {u"pending_updates"_s, bot.queue.size(m_world.now())}, {u"faults"_s, m_faults.toJson()}};
    if (bot.webhook.lastErrorDate > 0) {
        json.insert(u"last_error_date"_s, bot.webhook.lastErrorDate);
        json.insert(u"last_error_message"_s, bot.webhook.lastErrorMessage);
    }
    QJsonArray queues;
    QJsonArray attempts;
    const auto found = m_desks.find(bot.id);
    if (found != m_desks.end()) {
        const DeliveryEngine &engine = *found->second->engine;
        json.insert(u"connections"_s, engine.connections());
        json.insert(u"under_way"_s, engine.underWay());
        const auto all = engine.queues();
        for (const DeliveryQueue &queue : all)
            queues.append(queueJson(queue));
        for (const DeliveryAttempt &attempt : engine.attempts())
            attempts.append(attemptJson(attempt));
    }
    json.insert(u"queues"_s, queues);
    json.insert(u"attempts"_s, attempts);
    return json;
}

} // namespace Botdesk::Sandbox
