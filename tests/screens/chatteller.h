// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/draft.h"
#include "store/store.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

// What the conversations of the pictures are made of.

namespace Botdesk::Screens {

using namespace Qt::StringLiterals;

constexpr qint64 Alice = 700100001;
constexpr qint64 Staff = -1001700100050;

struct Author
{
    qint64 id;
    QString name;
};

//! Updates and messages as a server would tell them, one minute apart.
class Teller
{
public:
    explicit Teller(UpdateStore &store, qint64 firstMessage = 101) : m_store(store), m_message(firstMessage - 1) { }

    static QJsonObject privateChat(const Author &person)
    {
        return {{u"id"_s, person.id}, {u"type"_s, u"private"_s}, {u"first_name"_s, person.name},
                {u"username"_s, person.name.section(u' ', 0, 0).toLower() + u"_sample"_s}};
    }

    QJsonObject message(const QJsonObject &chat, const Author &from, QJsonObject content)
    {
        m_ms += 60'000;
        content.insert(u"message_id"_s, ++m_message);
        content.insert(u"date"_s, m_ms / 1000);
        content.insert(u"chat"_s, chat);
        content.insert(u"from"_s, QJsonObject{{u"id"_s, from.id}, {u"is_bot"_s, from.id == 1}, {u"first_name"_s, from.name},
                                              {u"language_code"_s, u"en"_s}});
        return content;
    }

    void update(const QString &type, const QJsonObject &body)
    {
        const QByteArray json = QJsonDocument(QJsonObject{{u"update_id"_s, ++m_update}, {type, body}}).toJson(QJsonDocument::Compact);
        m_store.append({{.head = *readUpdateHead(json), .json = json, .receivedMs = m_ms}}).waitForFinished();
    }

    void says(const Author &person, const QString &text)
    {
        update(u"message"_s, message(privateChat(person), person, {{u"text"_s, text}}));
    }

    QJsonObject sends(const QJsonObject &chat, const QJsonObject &content, const QString &method = u"sendMessage"_s)
    {
        const QJsonObject sent = message(chat, {1, u"Sample Shop"_s}, content);
        keep(sent, method);
        return sent;
    }

    void keep(const QJsonObject &sent, const QString &method)
    {
        const ConversationKey key{.chat = ChatId(sent[u"chat"_s][u"id"_s].toInteger())};
        m_store.saveSent({.conversation = key, .method = method, .json = QJsonDocument(sent).toJson(QJsonDocument::Compact),
                          .atMs = m_ms}).waitForFinished();
    }

    void fails(qint64 chat, const QString &text, const Error &error)
    {
        const ConversationKey key{.chat = ChatId(chat)};
        const Draft draft{.conversation = key, .method = u"sendMessage"_s, .text = text};
        m_store.addOutbox({.conversation = key, .draft = draft.toJson(), .state = OutboxEntry::State::Failed, .error = error,
                           .attempts = 1, .createdMs = m_ms}).waitForFinished();
    }

    qint64 now() const { return m_ms; }

private:
    UpdateStore &m_store;
    qint64 m_ms = QDateTime::currentMSecsSinceEpoch() - 22 * 60'000;
    qint64 m_message;
    qint64 m_update = 1000;
};

void tellShop(UpdateStore &store);          //!< a shop's chats
void tellFiles(UpdateStore &store);         //!< and every kind of file in Alice's
void tellAlbums(UpdateStore &store);        //!< or albums of several makes, films with their stills, a caption above
void keepPictures(const QString &folder);   //!< what they show, as it lies there once it was fetched

} // namespace Botdesk::Screens
