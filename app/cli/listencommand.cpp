// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/botstore.h"
#include "cli/console.h"
#include "cli/webhookplace.h"
#include "core/whendone.h"
#include "receive/longpoller.h"
#include "receive/receiverlock.h"
#include "receive/systemevents.h"
#include "words/errorwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! Receives, stores, prints, in this order. What has not been printed is not asked past, so a limit is kept exactly.
class ListenCommand final : public Command
{
    Q_OBJECT
public:
    ListenCommand(const CommonOptions &options, const PollSettings &polling, std::optional<WebhookPlace> webhook,
                  std::optional<qint64> limit)
        : m_options(options)
        , m_polling(polling)
        , m_webhook(std::move(webhook))
        , m_left(limit)
        , m_client(options.token, options.server)
        , m_poller(m_client)
    {
    }

    static CommandKind kind();

    void start() override;
    void stop() override;

private:
    static CommandKind::Made make(const QCommandLineParser &parser, const CommonOptions &options);
    void startPolling(std::optional<UpdateId> nextOffset);
    void startListening();
    void store(const QList<ReceivedUpdate> &updates);
    void printStored(const QList<QByteArray> &updates, UpdateId last);
    void show(const SourceState &state);
    void endStored(UpdateId last);
    void end(int code);

    CommonOptions m_options;
    PollSettings m_polling;
    std::optional<WebhookPlace> m_webhook;   //!< absent: by long polling
    std::optional<qint64> m_left;   //!< updates still to print; absent: no end
    std::optional<ReceiverLock> m_lock;
    std::unique_ptr<UpdateStore> m_store;
    std::unique_ptr<SystemEvents> m_system;
    Client m_client;
    LongPoller m_poller;
    WebhookServer m_webhookServer;
    std::unique_ptr<WebhookListener> m_listener;
    UpdateSource *m_source = &m_poller;
    qint64 m_printed = 0;
    bool m_isStoring = false;
    bool m_isStopping = false;
};

void ListenCommand::start()
{
    auto lock = ReceiverLock::take(m_options.token.botId(), m_options.server,
                                   {.program = u"botdesk-cli"_s, .profile = m_options.profile});
    if (!lock)
        return fail(lock.error());
    m_lock = *std::move(lock);
    m_store = openBotStore(m_options.database(), this);
    if (m_webhook)
        return startListening();
    m_system = watchSystem();
    m_poller.watch(*m_system);
    connect(&m_poller, &LongPoller::received, this, &ListenCommand::store);
    connect(&m_poller, &LongPoller::stateChanged, this, &ListenCommand::show);
    whenDone(m_store->nextOffset(), this, [this](const Result<std::optional<UpdateId>> &offset) {
        if (!offset)
            return fail(offset.error());
        startPolling(*offset);
    });
}

void ListenCommand::startListening()
{
    // Before the first delivery can come: a store that does not open is told now and not with the first update.
    whenDone(m_store->opened(), this, [this](const Result<StoreInfo> &info) {
        if (!info)
            return fail(info.error());
        if (m_isStopping)
            return end(Success);
        if (!m_webhook->openWarning.isEmpty())
            complain(m_webhook->openWarning);
        if (const auto listening = m_webhookServer.start(m_webhook->server); !listening) {
            complain(tr("Botdesk cannot listen there: %1. Give another --address or --port.").arg(listening.error().detail));
            return end(Refused);
        }
        m_listener = std::make_unique<WebhookListener>(m_webhookServer, m_webhook->path, m_webhook->secret);
        m_source = m_listener.get();
        connect(m_source, &UpdateSource::received, this, &ListenCommand::store);
        m_source->start();
        if (!m_webhook->warning.isEmpty())
            complain(m_webhook->warning);
        complain(m_webhook->inWords(m_webhookServer.port()));
    });
}

void ListenCommand::startPolling(std::optional<UpdateId> nextOffset)
{
    if (m_isStopping)
        return end(Success);
    if (m_left)
        m_polling.limit = int(std::min<qint64>(m_polling.limit, *m_left));
    m_poller.setSettings(m_polling);
    if (nextOffset)
        m_poller.setNextOffset(number(*nextOffset));
    m_poller.start();
}

void ListenCommand::store(const QList<ReceivedUpdate> &updates)
{
    if (m_isStopping)
        return;
    m_isStoring = true;
    const UpdateId last = updates.last().head.id;
    std::optional<UpdateId> nextOffset;
    if (!m_listener)
        nextOffset = UpdateId(number(last) + 1);
    whenDoneOrNow(m_store->append(updates, nextOffset), this, [this, updates, last](const Result<Committed> &committed) {
        if (!committed) {
            m_source->stop();
            return fail(committed.error());
        }
        QList<QByteArray> fresh;
        for (qsizetype i = 0; i < updates.size(); ++i) {
            if (!std::binary_search(committed->known.begin(), committed->known.end(), i))
                fresh.append(updates[i].json);
        }
        printStored(fresh, last);
    });
}

void ListenCommand::printStored(const QList<QByteArray> &updates, UpdateId last)
{
    m_isStoring = false;
    // Deliveries come in batches that nobody can ask to be smaller; what is over the limit is stored and in export.
    const QList<QByteArray> wanted = m_left ? updates.first(std::min<qint64>(*m_left, updates.size())) : updates;
    if (!printJsonLines(wanted))
        return endStored(last);
    m_printed += wanted.size();
    showProgress([this] { return tr("%n update(s) received", nullptr, int(m_printed)); });
    if (m_left) {
        *m_left -= wanted.size();
        if (*m_left <= 0)
            return endStored(last);
        m_polling.limit = int(std::min<qint64>(m_polling.limit, *m_left));
        m_poller.setSettings(m_polling);
    }
    if (m_isStopping)
        return endStored(last);
    m_source->accept(last);
}

//! Deliveries that are stored are answered 200; those that came behind them get 503 and come again. The poller would only
//! ask once more: the next offset is stored.
void ListenCommand::endStored(UpdateId last)
{
    m_isStopping = true;
    if (m_listener)
        m_listener->accept(last);
    end(Success);
}

void ListenCommand::show(const SourceState &state)
{
    if (!state.error)
        return;
    switch (state.kind) {
    case SourceState::Kind::Conflict:
    case SourceState::Kind::Unauthorized:
        m_poller.stop();
        return fail(*state.error);
    case SourceState::Kind::BackingOff:
        return complain(errorText(*state.error));   // and goes on: a listener outlives its server
    default:
        return;
    }
}

void ListenCommand::stop()
{
    m_isStopping = true;
    if (m_isStoring && m_listener)
        return;   // its answer waits for the disk
    m_source->stop();
    if (!m_isStoring)
        end(Success);
}

void ListenCommand::end(int code)
{
    m_source->stop();
    emit finished(code);
}

CommandKind::Made ListenCommand::make(const QCommandLineParser &parser, const CommonOptions &options)
{
    PollSettings polling;
    if (parser.isSet(u"allowed-updates"_s)) {
        polling.allowedUpdates = parser.value(u"allowed-updates"_s).split(u',', Qt::SkipEmptyParts);
        tellUnknownTypes(*polling.allowedUpdates);
    }
    std::optional<qint64> limit;
    if (parser.isSet(u"limit"_s)) {
        const auto read = readNumber(u"--limit"_s, parser.value(u"limit"_s), 1, std::numeric_limits<int>::max());
        if (!read)
            return tl::unexpected(read.error());
        limit = *read;
    }
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(tr("listen takes options only, not \"%1\".").arg(parser.positionalArguments().first()));
    const auto webhook = readWebhookPlace(parser, options);
    if (!webhook)
        return tl::unexpected(webhook.error());
    return std::make_unique<ListenCommand>(options, polling, *webhook, limit);
}

CommandKind ListenCommand::kind()
{
    return {.name = "listen"_L1,
            .description = tr("Receive updates and print each as a line of JSON, once it is stored."),
            .arguments = {},
            .addOptions =
                [](QCommandLineParser &parser) {
                    parser.addOptions({{u"allowed-updates"_s,
                                        tr("Types to receive, divided by commas; the server remembers them."), u"a,b"_s},
                                       {u"limit"_s, tr("End after so many updates."), u"N"_s}});
                    addWebhookOptions(parser);
                },
            .make = &ListenCommand::make};
}

} // namespace

CommandKind listenKind()
{
    return ListenCommand::kind();
}

} // namespace Botdesk

#include "listencommand.moc"
