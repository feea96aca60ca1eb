// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/copies.h"

#include "core/clock.h"
#include "core/pending.h"
#include "text/messagetext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! What belongs to a message and not to what it says.
bool isOfTheEnvelope(const QString &field)
{
    static const QStringList fields{
        u"message_id"_s, u"message_thread_id"_s, u"is_topic_message"_s, u"direct_messages_topic"_s, u"date"_s, u"edit_date"_s,
        u"chat"_s, u"from"_s, u"sender_chat"_s, u"sender_boost_count"_s, u"sender_business_bot"_s, u"sender_tag"_s,
        u"business_connection_id"_s, u"reply_to_message"_s, u"external_reply"_s, u"quote"_s, u"reply_to_story"_s,
        u"reply_to_checklist_task_id"_s, u"reply_to_poll_option_id"_s, u"via_bot"_s, u"author_signature"_s,
        u"is_automatic_forward"_s, u"is_from_offline"_s, u"is_paid_post"_s, u"paid_star_count"_s, u"has_protected_content"_s,
        u"media_group_id"_s, u"effect_id"_s, u"reply_markup"_s, u"suggested_post_info"_s, u"forward_origin"_s, u"forward_date"_s,
        u"forward_from"_s, u"forward_from_chat"_s, u"forward_from_message_id"_s, u"forward_signature"_s, u"forward_sender_name"_s,
    };
    return fields.contains(field);
}

bool isForward(const QString &method)
{
    return method.startsWith("forward"_L1, Qt::CaseInsensitive);
}

//! A parameter of a form is a string where one of a program is a number or an object.
qint64 numberIn(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

QJsonValue jsonIn(const QJsonValue &value)
{
    if (!value.isString())
        return value;
    const auto document = QJsonDocument::fromJson(value.toString().toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

bool isSet(const QJsonValue &value)
{
    return value.toBool() || value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
}

QJsonObject originOf(const QJsonObject &original)
{
    if (original.contains("forward_origin"_L1))
        return original["forward_origin"_L1].toObject();
    const QJsonObject chat = original["chat"_L1].toObject();
    QJsonObject origin{{"date"_L1, original["date"_L1]}};
    if (chat["type"_L1] == "channel"_L1) {
        origin.insert("type"_L1, "channel"_L1);
        origin.insert("chat"_L1, chat);
        origin.insert("message_id"_L1, original["message_id"_L1]);
    } else if (original.contains("sender_chat"_L1)) {
        origin.insert("type"_L1, "chat"_L1);
        origin.insert("sender_chat"_L1, original["sender_chat"_L1]);
    } else {
        origin.insert("type"_L1, "user"_L1);
        origin.insert("sender_user"_L1, original["from"_L1]);
    }
    return origin;
}

void takeCaption(QJsonObject &message, const QJsonObject &fields)
{
    if (message.contains("text"_L1))
        return;   // a text has no caption, and the server ignores one
    if (!fields.contains("caption"_L1) && !isSet(fields["remove_caption"_L1]))
        return;
    message.remove("caption"_L1);
    message.remove("caption_entities"_L1);
    const QString source = fields["caption"_L1].toString();
    const QByteArray entities = QJsonDocument(jsonIn(fields["caption_entities"_L1]).toArray()).toJson(QJsonDocument::Compact);
    const auto text = parseText(source.toUtf8(), fields["parse_mode"_L1].toString().toLatin1(), entities, TextRules::caption())
                          .value_or(FormattedText{source, {}});
    if (text.text.isEmpty())
        return;
    message.insert("caption"_L1, text.text);
    if (!text.entities.isEmpty())
        message.insert("caption_entities"_L1, toJson(text.entities));
    if (fields.contains("show_caption_above_media"_L1))
        message.insert("show_caption_above_media"_L1, isSet(fields["show_caption_above_media"_L1]));
}

//! Asks the store for what was copied and for the chat that it went to, and writes down what came of it.
class CopyKeeper final : public QObject
{
public:
    CopyKeeper(UpdateStore &store, const QString &method, const QJsonObject &fields, const QJsonValue &result, QObject *context)
        : QObject(context)
        , m_store(store)
        , m_method(method)
        , m_fields(fields)
        , m_to{.chat = ChatId(numberIn(fields["chat_id"_L1])), .thread = ThreadId(numberIn(fields["message_thread_id"_L1])), .businessConnectionId = {}}
    {
        for (const QJsonValue one : result.isArray() ? result.toArray() : QJsonArray{result})
            m_made.append(one["message_id"_L1].toInteger());
        if (fields.contains("message_id"_L1))
            m_ids.append(numberIn(fields["message_id"_L1]));
        for (const QJsonValue id : jsonIn(fields["message_ids"_L1]).toArray())
            m_ids.append(numberIn(id));
    }

    QFuture<Result<void>> start()
    {
        const ChatId from{numberIn(m_fields["from_chat_id"_L1])};
        // By a name nobody finds them here.
        if (m_to.chat == ChatId{} || from == ChatId{} || m_ids.isEmpty())
            finish({});
        else
            askOriginal(from);
        return m_pending->future();
    }

private:
    void finish(const Result<void> &result)
    {
        m_pending->finish(result);
        deleteLater();
    }

    void askOriginal(ChatId from)
    {
        if (m_originals.size() == m_ids.size())
            return askChat();
        whenDone(m_store.message(from, MessageId(m_ids[m_originals.size()])), this, [this, from](const Result<ChatItem> &item) {
            m_originals.append(item && !item->isDeleted ? item->object() : QJsonObject());
            askOriginal(from);
        });
    }

    void askChat()
    {
        if (m_originals.size() != m_made.size())
            m_originals.removeAll(QJsonObject());   // what is gone is skipped, and nobody says what was
        if (m_originals.size() != m_made.size())
            return finish({});
        whenDone(m_store.messages(m_to, {}, 1), this, [this](const Result<QList<ChatItem>> &items) {
            const QJsonObject last = items && !items->isEmpty() ? items->first().object() : QJsonObject();
            const QJsonObject chat = last["chat"_L1].isObject() ? last["chat"_L1].toObject() : last["message"_L1]["chat"_L1].toObject();
            if (ChatId(chat["id"_L1].toInteger()) == m_to.chat)
                return save(chat);
            askConversation();
        });
    }

    void askConversation()
    {
        whenDone(m_store.chatInfo(m_to.chat), this, [this](const Result<ChatInfo> &info) {
            const ChatInfo known = info.value_or(ChatInfo());
            const QString usual = number(m_to.chat) > 0 ? u"private"_s : u"supergroup"_s;
            QJsonObject chat{{"id"_L1, number(m_to.chat)}, {"type"_L1, known.type.isEmpty() ? usual : known.type}};
            if (!known.title.isEmpty())
                chat.insert(chat["type"_L1] == "private"_L1 ? "first_name"_L1 : "title"_L1, known.title);
            if (!known.username.isEmpty())
                chat.insert("username"_L1, known.username);
            save(chat);
        });
    }

    void save(const QJsonObject &chat)
    {
        QFuture<Result<void>> last = readyFuture(Result<void>());
        for (qsizetype i = 0; i < m_made.size(); ++i) {
            if (m_originals[i].isEmpty())
                continue;
            QJsonObject message = copiedMessage(m_method, m_fields, m_originals[i], chat);
            message.insert("message_id"_L1, m_made[i]);
            if (const QString album = m_originals[i]["media_group_id"_L1].toString(); !album.isEmpty() && m_made.size() > 1)
                message.insert("media_group_id"_L1, u"%1-%2"_s.arg(album).arg(m_made.first()));
            last = m_store.saveSent({.conversation = m_to,
                                     .method = m_method,
                                     .json = QJsonDocument(message).toJson(QJsonDocument::Compact),
                                     .draft = {},
                                     .atMs = Clock::system().unixMilliseconds()});
        }
        whenDone(last, this, [this](const Result<void> &stored) { finish(stored); });   // writes happen in the order of the calls
    }

    UpdateStore &m_store;
    QString m_method;
    QJsonObject m_fields;
    ConversationKey m_to;
    QList<qint64> m_ids;
    QList<qint64> m_made;
    QList<QJsonObject> m_originals;   // empty for what is not stored
    Pending<void>::Ptr m_pending = Pending<void>::make();
};

} // namespace

bool tellsIdsOnly(const QString &method)
{
    for (const auto name : {"copyMessage"_L1, "copyMessages"_L1, "forwardMessages"_L1}) {
        if (method.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QJsonObject copiedMessage(const QString &method, const QJsonObject &fields, const QJsonObject &original, const QJsonObject &chat)
{
    QJsonObject message{{"date"_L1, Clock::system().unixMilliseconds() / 1000}, {"chat"_L1, chat}};
    for (auto field = original.begin(); field != original.end(); ++field) {
        if (!isOfTheEnvelope(field.key()))
            message.insert(field.key(), field.value());
    }
    if (const qint64 thread = numberIn(fields["message_thread_id"_L1]); thread != 0) {
        message.insert("message_thread_id"_L1, thread);
        message.insert("is_topic_message"_L1, true);
    }
    if (isSet(fields["protect_content"_L1]))
        message.insert("has_protected_content"_L1, true);
    if (isForward(method)) {
        message.insert("forward_origin"_L1, originOf(original));
        return message;
    }
    takeCaption(message, fields);
    const QJsonObject markup = fields.contains("reply_markup"_L1) ? jsonIn(fields["reply_markup"_L1]).toObject()
                                                                  : original["reply_markup"_L1].toObject();
    if (markup.contains("inline_keyboard"_L1))
        message.insert("reply_markup"_L1, markup);
    return message;
}

QFuture<Result<void>> keepCopies(UpdateStore &store, const QString &method, const QJsonObject &fields, const QJsonValue &result,
                                 QObject *context)
{
    auto *keeper = new CopyKeeper(store, method, fields, result, context);
    return keeper->start();
}

} // namespace Botdesk
