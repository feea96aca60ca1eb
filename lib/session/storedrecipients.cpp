// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/pending.h"
#include "session/recipients.h"

#include <QJsonObject>
#include <QPointer>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr int Everybody = 10'000'000;
constexpr int AtOnce = 64;   // readings that are under way together

//! Asks the store for conversations, and then for the last message of each. Deletes itself.
class StoredRecipients final : public QObject
{
public:
    StoredRecipients(UpdateStore &store, const PeopleFilter &filter, QObject *parent)
        : QObject(parent)
        , m_store(store)
        , m_filter(filter)
    {
    }

    QFuture<Result<RecipientList>> start()
    {
        whenDone(m_store.chatTroubles(), this, [this](const Result<QList<ChatTrouble>> &troubles) {
            for (const ChatTrouble &trouble : troubles.value_or(QList<ChatTrouble>()))
                m_troubled.insert(trouble.chat);
            askConversations();
        });
        return m_pending->future();
    }

private:
    void askConversations()
    {
        whenDone(m_store.conversations({.search = m_filter.search, .count = Everybody}), this,
                 [this](const Result<QList<Conversation>> &found) {
                     if (!found)
                         return finish(failure(found.error()));
                     for (const Conversation &conversation : *found)
                         consider(conversation);
                     m_list.columns = {u"first_name"_s, u"last_name"_s, u"name"_s, u"username"_s, u"chat_id"_s};
                     askNames();
                 });
    }

    void consider(const Conversation &conversation)
    {
        const ChatId chat = conversation.key.chat;
        const bool hasMoved = conversation.preview.kind == "migrate_to_chat_id"_L1;   // the supergroup is another chat
        const bool isLeftOut = hasMoved || m_seen.contains(chat) || !conversation.key.businessConnectionId.isEmpty() || !isMeant(conversation)
            || conversation.lastMs < m_filter.seenSinceMs || (m_filter.leavesOutTroubled && m_troubled.contains(chat));
        if (isLeftOut)
            return;
        m_seen.insert(chat);
        const QString id = QString::number(number(chat));
        m_list.recipients.append({.place = int(m_list.recipients.size()),
                                  .chat = id,
                                  .name = conversation.title,
                                  .fields = {{u"name"_s, conversation.title}, {u"username"_s, conversation.username}, {u"chat_id"_s, id}}});
    }

    bool isMeant(const Conversation &conversation) const
    {
        switch (m_filter.who) {
        case PeopleFilter::Who::People: return number(conversation.key.chat) > 0;
        case PeopleFilter::Who::Groups: return number(conversation.key.chat) < 0 && conversation.type != "channel"_L1;
        case PeopleFilter::Who::Channels: return conversation.type == "channel"_L1;
        case PeopleFilter::Who::All: return true;
        }
        Q_UNREACHABLE();
    }

    //! A person's first name stands in the chat of each message; the list of conversations has it only joined to the last.
    void askNames()
    {
        while (m_underWay < AtOnce && m_asked < m_list.recipients.size()) {
            const int place = m_asked++;
            ++m_underWay;
            const ConversationKey key{.chat = ChatId{m_list.recipients[place].chat.toLongLong()}};
            whenDone(m_store.messages(key, {}, 1), this, [this, place](const Result<QList<ChatItem>> &items) {
                --m_underWay;
                if (items && !items->isEmpty())
                    takeNames(place, items->last().object());
                askNames();
            });
        }
        if (m_underWay == 0 && m_asked >= m_list.recipients.size())
            finish(m_list);
    }

    void takeNames(int place, const QJsonObject &message)
    {
        QJsonObject from = message["chat"_L1].toObject();
        if (from.isEmpty())
            from = message["from"_L1].toObject();   // a query has no chat of its own
        auto &fields = m_list.recipients[place].fields;
        for (const auto &key : {u"first_name"_s, u"last_name"_s}) {
            if (const QString value = from[key].toString(); !value.isEmpty())
                fields.insert(key, value);
        }
    }

    void finish(const Result<RecipientList> &list)
    {
        m_pending->finish(list);
        deleteLater();
    }

    UpdateStore &m_store;
    PeopleFilter m_filter;
    Pending<RecipientList>::Ptr m_pending = Pending<RecipientList>::make();
    QSet<ChatId> m_troubled;
    QSet<ChatId> m_seen;
    RecipientList m_list;
    int m_asked = 0;
    int m_underWay = 0;
};

} // namespace

QFuture<Result<RecipientList>> recipientsFromStore(UpdateStore &store, const PeopleFilter &filter, QObject *context)
{
    return (new StoredRecipients(store, filter, context))->start();
}

QFuture<Result<KnownNames>> knownNames(UpdateStore &store, QObject *context)
{
    auto pending = Pending<KnownNames>::make();
    whenDone(store.chats({}, Everybody), context, [&store, context, pending](const Result<QList<ChatInfo>> &chats) {
        if (!chats)
            return pending->finish(failure(chats.error()));
        KnownNames names;
        for (const ChatInfo &chat : *chats) {
            if (!chat.username.isEmpty())
                names.insert(chat.username.toLower(), chat.id);
        }
        whenDone(store.people({}, Everybody), context, [pending, names](const Result<QList<Person>> &people) mutable {
            for (const Person &person : people.value_or(QList<Person>())) {
                if (!person.username.isEmpty())
                    names.insert(person.username.toLower(), ChatId{number(person.id)});
            }
            pending->finish(names);
        });
    });
    return pending->future();
}

} // namespace Botdesk
