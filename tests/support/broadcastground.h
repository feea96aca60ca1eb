// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/broadcaster.h"
#include "session/chattroubles.h"
#include "support/postoffice.h"
#include "support/waitfor.h"

#include <QTemporaryDir>

namespace Botdesk::Testing {

//! What a broadcaster stands on: a store, and a server that does as it is told. open() once more is as after a kill.
class BroadcastGround
{
public:
    ~BroadcastGround() { close(); }

    void open(const SendLimits &limits = {}, const Clock &clock = Clock::system())
    {
        close();
        if (!server)
            server = std::make_unique<PostOffice>();
        store = openSqliteStore({.path = database()});
        client = std::make_unique<Client>(*Token::parse(QStringLiteral("123456:abcdefghijklmnopqrstuvwxyz012345678")), ApiServer{.root = server->root()});
        budget = std::make_unique<SendBudget>(clock, limits);
        troubles = std::make_unique<ChatTroubles>(*store);
        broadcaster = std::make_unique<Broadcaster>(*client, *store, *budget, *troubles, nullptr, clock);
        progress = {};
        QObject::connect(broadcaster.get(), &Broadcaster::progressed, broadcaster.get(), [this](const BroadcastProgress &told) { progress = told; });
    }

    void close()
    {
        broadcaster.reset();
        troubles.reset();
        client.reset();
        store.reset();
    }

    QString database() const { return folder.filePath(QStringLiteral("s.sqlite")); }

    //! To people 700, 701 …, each with a {name}.
    BroadcastId add(int people, const Draft &draft = {.text = QStringLiteral("Hello {name}")})
    {
        QList<BroadcastRecipient> all;
        for (int i = 0; i < people; ++i)
            all.append({.chat = QString::number(700 + i), .fields = {{QStringLiteral("name"), QStringLiteral("P%1").arg(i)}}});
        return add(all, draft);
    }
    BroadcastId add(const QList<BroadcastRecipient> &people, const Draft &draft)
    {
        return waitFor(store->addBroadcast({.title = QStringLiteral("News"), .draft = draft.toJson()}, people)).value_or(BroadcastId{});
    }

    bool begin(BroadcastId id) { return waitFor(broadcaster->start(id)).has_value(); }

    Broadcast kept(BroadcastId id)
    {
        for (const Broadcast &each : waitFor(store->broadcasts()).value_or(QList<Broadcast>())) {
            if (each.id == id)
                return each;
        }
        return {};
    }
    QList<BroadcastRecipient> recipients(BroadcastId id)
    {
        return waitFor(store->recipients(id, {.count = 100'000})).value_or(QList<BroadcastRecipient>());
    }

    //! "sent sent blocked": each recipient's, in their order.
    QString fates(BroadcastId id)
    {
        static const QHash<BroadcastRecipient::State, QString> names{
            {BroadcastRecipient::State::Waiting, QStringLiteral("waiting")}, {BroadcastRecipient::State::Sending, QStringLiteral("sending")},
            {BroadcastRecipient::State::Sent, QStringLiteral("sent")},       {BroadcastRecipient::State::Blocked, QStringLiteral("blocked")},
            {BroadcastRecipient::State::Failed, QStringLiteral("failed")},   {BroadcastRecipient::State::Unknown, QStringLiteral("unknown")}};
        QStringList all;
        for (const BroadcastRecipient &one : recipients(id))
            all << names.value(one.state);
        return all.join(u' ');
    }

    QTemporaryDir folder;
    std::unique_ptr<PostOffice> server;
    std::unique_ptr<UpdateStore> store;
    std::unique_ptr<Client> client;
    std::unique_ptr<SendBudget> budget;
    std::unique_ptr<ChatTroubles> troubles;
    std::unique_ptr<Broadcaster> broadcaster;
    BroadcastProgress progress;   //!< as told last
};

inline qint64 chatOf(const QJsonObject &request)
{
    return request[QLatin1StringView("chat_id")].toInteger();
}

} // namespace Botdesk::Testing
