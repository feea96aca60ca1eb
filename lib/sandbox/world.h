// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/chat.h"
#include "sandbox/files.h"
#include "sandbox/people.h"
#include "sandbox/sandboxclock.h"

#include "text/formattedtext.h"

#include <QRandomGenerator>

#include <functional>
#include <map>

namespace Botdesk::Sandbox {

//! Everything the Sandbox pretends: people, bots, chats, messages, files. Knows no network and no thread.
//!
//! What happens here reaches the bots as updates in their queues, each as that bot would see it.
class World
{
public:
    explicit World(quint32 seed = 0, const Clock &clock = Clock::system());   //!< seed 0 is another world every time
    ~World();

    SandboxClock &clock() { return m_clock; }
    qint64 now() const { return m_clock.unixSeconds(); }

    // Who and where.
    Bot &addBot(const QString &firstName, const QString &username);
    Person &addPerson(const QString &firstName, const QString &lastName = {});
    Chat &addChat(ChatType type, const QString &title);
    Bot *bot(qint64 id);
    Bot *botByUsername(const QString &username);
    Person *person(qint64 id);
    Chat *sharedChat(qint64 id);
    Chat *sharedChat(const QString &username);
    Chat &privateChat(const Bot &bot, const Person &person);   //!< made when it is not there
    Chat *chatFor(const Bot &bot, qint64 chatId);              //!< positive ids are private chats that exist
    std::map<qint64, Bot> &bots() { return m_bots; }
    std::map<qint64, Person> &people() { return m_people; }
    std::map<qint64, Chat> &sharedChats() { return m_shared; }
    std::map<std::pair<qint64, qint64>, Chat> &privateChats() { return m_private; }   //!< by (bot, person)

    // What is said.
    Message &post(Chat &chat, Message message);   //!< gives it its ids and date; tells the bots that may see it
    Message *find(Chat &chat, const Bot &bot, qint64 messageId);
    qint64 messageIdFor(const Chat &chat, const Message &message, const Bot &bot) const;
    void edited(Chat &chat, Message &message);    //!< by a person: sets the date, tells the bots
    void erase(Chat &chat, qint64 id);
    void service(Chat &chat, qint64 fromId, const QJsonObject &content);

    // What bots hear.
    bool mayHear(const Bot &bot, const Chat &chat, const Message &message) const;   //!< membership and privacy mode
    bool tell(Bot &bot, QByteArrayView type, const QJsonObject &payload, qint64 secondsToLive = 86400);   //!< if it wants that type
    std::optional<qint32> inject(Bot &bot, QByteArrayView type, const QJsonObject &payload, qint64 secondsToLive = 86400);   //!< in any case
    QList<Bot *> botsIn(const Chat &chat);

    // Who belongs where.
    void setMember(Chat &chat, qint64 actorId, qint64 userId, const Member &member, const QJsonObject &more = {});

    void liftRestrictions();   //!< bans and restrictions whose time is over

    // As the Bot API shows it.
    QJsonObject userJson(qint64 id, bool asSender = false) const;   //!< @p asSender adds what only `from` has
    QJsonObject chatJson(const Chat &chat) const;
    QJsonObject messageJson(const Chat &chat, const Message &message, const Bot &bot, bool withReply = true) const;
    QJsonObject originJson(const Chat &chat, const Message &message) const;   //!< the forward_origin of a forwarded @p message
    QJsonObject memberJson(const Chat &chat, qint64 userId) const;
    QJsonArray entitiesJson(const QList<TextEntity> &entities) const;
    QString chatName(const Chat &chat) const;

    // Files.
    const StoredFile &addFile(const QString &kind, const QByteArray &data, const QString &name, const QString &mimeType);
    const StoredFile *file(const QString &id) const;
    std::map<QString, StoredFile> &files() { return m_files; }

    QString randomText(int length);        //!< base64url
    QString randomNumber(int digits);      //!< without a leading zero
    quint32 randomBelow(quint32 bound) { return m_random.bounded(bound); }

    std::function<void(Bot &bot, const QByteArray &type, const QJsonObject &payload, qint32 updateId)> onUpdate;
    void setWebhook(Bot &bot, const Webhook &webhook);   //!< or takes it away

    bool localWebhooks = true;   //!< clear text, any port and any address are taken for a webhook too
    std::function<void(Bot &bot)> onWebhook;   //!< a setWebhook was accepted
    std::function<void()> onChange;
    void changed() const
    {
        if (onChange)
            onChange();
    }

    void clear();   //!< all but the bots, with their tokens and the ids of their updates and messages
    QJsonObject save() const;
    void load(const QJsonObject &saved);

    // Kept by the families of methods and by control; they fill and read them directly.
    std::map<QString, QJsonObject> callbacks;      //!< callback_query id → {bot, person, chat, message, date, …}
    std::map<QString, QJsonObject> inlineQueries;  //!< inline_query id → {bot, person, query, offset, date, answer}
    std::map<QString, QJsonObject> inlineCache;    //!< what answerInlineQuery told to keep
    std::map<QString, QJsonObject> payments;       //!< shipping and pre-checkout query id → …
    std::map<QString, QJsonObject> polls;          //!< poll id → {chat, message, votes, …}
    std::map<QString, QJsonObject> webAppQueries;
    std::map<QString, QJsonObject> games;          //!< bot|short name → Game
    std::map<QString, QJsonObject> gameScores;     //!< chat|bot|short name → {user: points}
    std::map<QString, QJsonObject> stickerSets;    //!< name → StickerSet, with bot and owner where a bot has made it
    std::map<QString, QJsonObject> businessConnections;   //!< id → {bot, connection}
    std::map<QString, QJsonObject> invoices;       //!< link, or bot|chat|message → what is to be paid
    QList<QJsonObject> callbackAnswers;            //!< newest last; bounded

private:
    static constexpr qint64 FirstPerson = 700100001;

    SandboxClock m_clock;
    QRandomGenerator m_random;
    std::map<qint64, Bot> m_bots;
    std::map<qint64, Person> m_people;
    std::map<qint64, Chat> m_shared;
    std::map<std::pair<qint64, qint64>, Chat> m_private;
    std::map<QString, StoredFile> m_files;
    qint64 m_nextPerson = FirstPerson;
    qint64 m_nextBot = 1000000042;
    qint64 m_nextChat = 1;
};

//! Fills @p world with what a new Sandbox holds: three people who have written, a group, a supergroup, a channel.
void makeStartState(World &world);

} // namespace Botdesk::Sandbox
