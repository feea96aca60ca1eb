// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/botstore.h"
#include "cli/console.h"
#include "cli/inputfile.h"
#include "core/redact.h"
#include "core/whendone.h"
#include "receive/longpoller.h"
#include "receive/receiverlock.h"
#include "receive/systemevents.h"
#include "session/forwarder.h"
#include "words/errorwords.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr std::chrono::seconds LongestStop(5);   // that a signal waits for answers

//! What `forward` was told.
struct ForwardPlan
{
    DeliveryTarget target;
    bool once = false;
    bool json = false;
};

//! Receives by long polling and delivers to a webhook. Each update is in the journal and in the store before it is
//! confirmed to the server, and goes out after that.
class ForwardCommand final : public Command
{
    Q_OBJECT
public:
    ForwardCommand(const CommonOptions &options, const ForwardPlan &plan)
        : m_options(options)
        , m_plan(plan)
        , m_client(options.token, options.server)
        , m_poller(m_client)
        , m_forwarder([this](const QString &method, const Parameters &parameters) { return m_client.call(method, parameters); })
    {
    }

    static CommandKind kind();

    void start() override;
    void stop() override;

private:
    static CommandKind::Made make(const QCommandLineParser &parser, const CommonOptions &options);
    void startPolling(std::optional<UpdateId> nextOffset);
    void noteAnswer(const CallRecord &record);
    void take(const QList<ReceivedUpdate> &updates);
    void accept(UpdateId last);
    void tell(const DeliveryAttempt &attempt);
    void countDelivered();
    void show(const SourceState &state);
    void endWhenDone();
    void end(int code);
    void give(const Error &error);

    CommonOptions m_options;
    ForwardPlan m_plan;
    std::optional<ReceiverLock> m_lock;
    std::unique_ptr<UpdateStore> m_store;
    std::unique_ptr<SystemEvents> m_system;
    Client m_client;
    LongPoller m_poller;
    Forwarder m_forwarder;
    std::optional<UpdateId> m_held;   //!< stored, and confirmed when less waits
    qint64 m_delivered = 0;
    bool m_isStoring = false;
    bool m_isDrained = false;         //!< with --once: the server had nothing more
    bool m_isStopping = false;
    bool m_hasEnded = false;
};

void ForwardCommand::start()
{
    auto lock = ReceiverLock::take(m_options.token.botId(), m_options.server,
                                   {.program = u"botdesk-cli"_s, .profile = m_options.profile});
    if (!lock)
        return fail(lock.error());
    m_lock = *std::move(lock);
    if (const auto opened = m_forwarder.open(QFileInfo(m_options.database()).path() + u"/deliveries"_s); !opened)
        return fail(opened.error());
    m_store = openBotStore(m_options.database(), this);
    m_system = watchSystem();
    m_poller.watch(*m_system);
    connect(&m_poller, &LongPoller::received, this, &ForwardCommand::take);
    connect(&m_poller, &LongPoller::stateChanged, this, &ForwardCommand::show);
    connect(&m_forwarder, &Forwarder::attempted, this, &ForwardCommand::tell);
    connect(&m_forwarder, &Forwarder::delivered, this, &ForwardCommand::countDelivered);
    connect(&m_forwarder, &Forwarder::failed, this, &ForwardCommand::give);
    connect(&m_forwarder, &Forwarder::changed, this, &ForwardCommand::endWhenDone);
    connect(&m_forwarder, &Forwarder::roomMade, this, [this] {
        if (m_held)
            accept(*m_held);
    });
    connect(&m_forwarder, &Forwarder::callFailed, this, [](const QString &method, const Error &error) {
        complain(tr("%1, which the webhook answered with, failed: %2").arg(method, errorText(error)));
    });
    connect(&m_forwarder, &Forwarder::gone, this, [this] {
        complain(tr("The webhook has answered 410 for 23 hours: it is taken for given up."));
        end(Refused);
    });
    if (m_plan.once) {
        // Later, when the poller has handed over what the answer brought.
        connect(&m_client, &Client::called, this, &ForwardCommand::noteAnswer, Qt::QueuedConnection);
        m_forwarder.setTriesAgain(false);
    }
    whenDone(m_store->nextOffset(), this, [this](const Result<std::optional<UpdateId>> &offset) {
        if (!offset)
            return give(offset.error());
        startPolling(*offset);
    });
}

void ForwardCommand::startPolling(std::optional<UpdateId> nextOffset)
{
    if (m_isStopping)
        return end(Success);
    m_forwarder.setTarget(m_plan.target);
    if (m_plan.once)
        m_poller.setSettings({.timeout = std::chrono::seconds(0)});
    if (nextOffset)
        m_poller.setNextOffset(number(*nextOffset));
    m_poller.start();
}

//! Of the server, with --once: an answer that brought nothing is the end.
void ForwardCommand::noteAnswer(const CallRecord &record)
{
    if (record.method != u"getUpdates" || record.error || m_isStoring || m_held)
        return;
    m_isDrained = true;
    m_poller.stop();
    endWhenDone();
}

void ForwardCommand::take(const QList<ReceivedUpdate> &updates)
{
    m_isStoring = true;
    if (const auto put = m_forwarder.put(updates); !put)
        return give(put.error());
    const UpdateId last = updates.last().head.id;
    const auto stored = m_store->append(updates, UpdateId(number(last) + 1));
    whenDone(stored, this, [this, last](const Result<Committed> &committed) {
        if (!committed)
            return give(committed.error());
        m_isStoring = false;
        if (m_isStopping)
            return endWhenDone();
        m_forwarder.release();
        m_held = last;
        if (m_forwarder.hasRoom())
            accept(last);
    });
}

void ForwardCommand::accept(UpdateId last)
{
    m_held.reset();
    m_poller.accept(last);
}

void ForwardCommand::tell(const DeliveryAttempt &attempt)
{
    const QString error = redacted(attempt.error);
    const qint64 updateId = number(m_forwarder.headOf(attempt.id).id);
    if (m_plan.json) {
        QJsonObject json{{u"update_id"_s, updateId}, {u"queue"_s, QString::fromUtf8(attempt.queue)},
                         {u"attempt"_s, attempt.number}, {u"status"_s, attempt.status}, {u"took_ms"_s, attempt.tookMs},
                         {u"is_delivered"_s, attempt.isDelivered}};
        if (!attempt.isDelivered)
            json.insert(u"error"_s, error);
        if (attempt.retryIn)
            json.insert(u"retry_in_ms"_s, qint64(attempt.retryIn->count()));
        if (!printJsonLine(QJsonDocument(json).toJson(QJsonDocument::Compact)))
            return end(Success);
    } else if (!attempt.isDelivered) {
        const QString why = error.isEmpty() ? tr("closed without an answer") : error;
        const QString what = tr("Update %1 (%2), attempt %3: %4.")
                                 .arg(updateId).arg(QString::fromUtf8(attempt.queue)).arg(attempt.number).arg(why);
        const auto wait = attempt.retryIn ? std::chrono::ceil<std::chrono::seconds>(*attempt.retryIn).count() : 0;
        complain(wait > 0 ? what + u' ' + tr("Next in %n second(s).", nullptr, int(wait)) : what);
    }
}

void ForwardCommand::countDelivered()
{
    ++m_delivered;
    if (!m_plan.json)
        showProgress([this] { return tr("%n update(s) delivered", nullptr, int(m_delivered)); });
}

void ForwardCommand::show(const SourceState &state)
{
    if (!state.error)
        return;
    switch (state.kind) {
    case SourceState::Kind::Conflict:
    case SourceState::Kind::Unauthorized:
        return give(*state.error);
    case SourceState::Kind::BackingOff:
        if (m_plan.once)
            return give(*state.error);
        return complain(errorText(*state.error));   // and goes on: it outlives its server
    default:
        return;
    }
}

void ForwardCommand::endWhenDone()
{
    if (m_forwarder.calls() > 0 || m_isStoring)
        return;
    const DeliveryEngine &engine = m_forwarder.engine();
    if (m_isStopping && engine.underWay() == 0)
        return end(Success);
    if (m_isStopping || !m_plan.once || !m_isDrained || !engine.isResting())
        return;
    if (engine.waiting() > 0)
        complain(tr("%n update(s) could not be delivered; the next run tries again.", nullptr, engine.waiting()));
    end(engine.waiting() > 0 ? Refused : Success);
}

void ForwardCommand::stop()
{
    m_isStopping = true;
    m_poller.stop();
    // What is under way may end well, and would come again otherwise.
    m_forwarder.pause();
    QTimer::singleShot(LongestStop, this, [this] { end(Success); });
    endWhenDone();
}

void ForwardCommand::give(const Error &error)
{
    complain(errorText(error));
    end(Refused);
}

void ForwardCommand::end(int code)
{
    m_poller.stop();
    m_forwarder.setTarget({});
    if (!std::exchange(m_hasEnded, true))
        emit finished(code);
}

CommandKind::Made ForwardCommand::make(const QCommandLineParser &parser, const CommonOptions &options)
{
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(tr("forward takes options only, not \"%1\".").arg(parser.positionalArguments().first()));
    const QByteArray text = parser.value(u"to"_s).toUtf8();
    const auto url = text.startsWith("http://") || text.startsWith("https://") ? readWebhookUrl(text) : std::nullopt;
    if (!url)
        return tl::unexpected(tr("Say where to deliver: --to http://127.0.0.1:3000/hook"));
    const auto connections = readNumber(u"--max-connections"_s, parser.value(u"max-connections"_s), 1, 100);
    if (!connections)
        return tl::unexpected(connections.error());
    ForwardPlan plan{.target = {.url = *url, .maxConnections = int(*connections)}, .once = parser.isSet(u"once"_s), .json = parser.isSet(u"json"_s)};
    if (const QString path = parser.value(u"secret-file"_s); !path.isEmpty()) {
        const auto secret = readWebhookSecret(path);
        if (!secret)
            return tl::unexpected(secret.error());
        plan.target.secret = *secret;
    }
    return std::make_unique<ForwardCommand>(options, plan);
}

CommandKind ForwardCommand::kind()
{
    return {.name = "forward"_L1,
            .description = tr("Receive updates and deliver each to a URL as Telegram would."),
            .arguments = {},
            .addOptions =
                [](QCommandLineParser &parser) {
                    parser.addOptions({{u"to"_s, tr("Where to deliver."), u"URL"_s},
                                       {u"secret-file"_s, tr("File (mode 0600) with the secret token that goes along."), u"FILE"_s},
                                       {u"max-connections"_s, tr("Chats served at the same time, up to 100."), u"N"_s, u"40"_s},
                                       {u"once"_s, tr("Deliver what waits now, then end.")},
                                       {u"json"_s, tr("Print each attempt as a line of JSON.")}});
                },
            .make = &ForwardCommand::make};
}

} // namespace

CommandKind forwardKind()
{
    return ForwardCommand::kind();
}

} // namespace Botdesk

#include "forwardcommand.moc"
