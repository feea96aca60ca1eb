// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/sampleupdates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Botdesk::Testing {

namespace {

QJsonObject person(qint64 id, const QString &name)
{
    return {{u"id"_s, id}, {u"is_bot"_s, false}, {u"first_name"_s, name}, {u"username"_s, name.section(u' ', 0, 0).toLower()}};
}

QJsonObject alice() { return person(700100001, u"Alice (sandbox)"_s); }
QJsonObject bob() { return person(700100002, u"Bob (sandbox)"_s); }
QJsonObject carol() { return person(700100003, u"Carol (sandbox)"_s); }
QJsonObject dave() { return person(700100004, u"Dave (sandbox)"_s); }

QJsonObject privateChat(const QJsonObject &who)
{
    QJsonObject chat = who;
    chat.remove(u"is_bot"_s);
    chat[u"type"_s] = u"private"_s;
    return chat;
}

QJsonObject shop()
{
    return {{u"id"_s, qint64(-1002000000042)}, {u"title"_s, u"Sample Shop"_s}, {u"username"_s, u"sample_shop"_s},
            {u"type"_s, u"supergroup"_s}};
}

QJsonObject message(qint64 id, const QJsonObject &from, const QJsonObject &chat, QJsonObject content, qint64 date = 1767104725)
{
    content[u"message_id"_s] = id;
    content[u"from"_s] = from;
    content[u"chat"_s] = chat;
    content[u"date"_s] = date;
    return content;
}

QByteArray update(qint64 id, const QString &type, const QJsonObject &body)
{
    return QJsonDocument(QJsonObject{{u"update_id"_s, id}, {type, body}}).toJson(QJsonDocument::Compact);
}

QJsonObject pressed(const QString &queryId, const QJsonObject &from, const QString &data)
{
    const QJsonArray keyboard{
        QJsonArray{QJsonObject{{u"text"_s, u"💸 Refund"_s}, {u"callback_data"_s, u"refund:8841"_s}},
                   QJsonObject{{u"text"_s, u"📦 Replace"_s}, {u"callback_data"_s, u"replace:8841"_s}}},
        QJsonArray{QJsonObject{{u"text"_s, u"💬 Talk to a person"_s}, {u"callback_data"_s, u"human:8841"_s}}}};
    const QJsonObject bot{{u"id"_s, 123456}, {u"is_bot"_s, true}, {u"first_name"_s, u"Sample Shop Bot"_s}};
    const QJsonObject asked = message(
        5121, bot, shop(),
        {{u"text"_s, u"Sorry about that! What should we do with order #8841?"_s},
         {u"reply_markup"_s, QJsonObject{{u"inline_keyboard"_s, keyboard}}},
         {u"entities"_s, QJsonArray{QJsonObject{{u"type"_s, u"bold"_s}, {u"offset"_s, 47}, {u"length"_s, 5}}}}});
    return {{u"id"_s, queryId}, {u"from"_s, from}, {u"message"_s, asked}, {u"chat_instance"_s, u"1"_s}, {u"data"_s, data}};
}

QJsonObject photo()
{
    const QJsonObject size{{u"file_id"_s, u"AgAC"_s}, {u"file_unique_id"_s, u"AQ"_s}, {u"width"_s, 1280}, {u"height"_s, 960}};
    return {{u"photo"_s, QJsonArray{size}}, {u"caption"_s, u"Is this one in stock?"_s}};
}

} // namespace

QByteArray textMessage(qint64 updateId, const QString &text, qint64 date)
{
    return update(updateId, u"message"_s, message(updateId % 100000, alice(), privateChat(alice()), {{u"text"_s, text}}, date));
}

QByteArray buttonPress(qint64 updateId, const QString &queryId)
{
    return update(updateId, u"callback_query"_s, pressed(queryId, alice(), u"refund:8841"_s));
}

QByteArrayList sampleUpdates(qint64 id)
{
    const QJsonObject reaction{{u"type"_s, u"emoji"_s}, {u"emoji"_s, u"❤"_s}};
    return {
        update(id, u"message"_s, message(5101, bob(), shop(), {{u"text"_s, u"Do you ship to the islands? 🏝️"_s}})),
        update(id + 1, u"inline_query"_s,
               {{u"id"_s, u"77"_s}, {u"from"_s, carol()}, {u"query"_s, u"mug blue"_s}, {u"offset"_s, u""_s}}),
        update(id + 2, u"message"_s, message(5102, carol(), privateChat(carol()), photo())),
        update(id + 3, u"callback_query"_s, pressed(u"78"_s, dave(), u"replace:8841"_s)),
        update(id + 4, u"edited_message"_s,
               message(5103, carol(), privateChat(carol()),
                       {{u"text"_s, u"Is this one still in stock?"_s}, {u"edit_date"_s, 1767104730}})),
        update(id + 5, u"message_reaction"_s,
               {{u"chat"_s, shop()}, {u"message_id"_s, 5107}, {u"user"_s, dave()}, {u"date"_s, 1767104731},
                {u"old_reaction"_s, QJsonArray()}, {u"new_reaction"_s, QJsonArray{reaction}}}),
        update(id + 6, u"chat_member"_s,
               {{u"chat"_s, shop()}, {u"from"_s, bob()}, {u"date"_s, 1767104732},
                {u"old_chat_member"_s, QJsonObject{{u"user"_s, dave()}, {u"status"_s, u"member"_s}}},
                {u"new_chat_member"_s, QJsonObject{{u"user"_s, dave()}, {u"status"_s, u"administrator"_s}}}}),
        update(id + 7, u"message"_s, message(5108, alice(), privateChat(alice()), {{u"text"_s, u"/start order_8841"_s}})),
        update(id + 8, u"pre_checkout_query"_s,
               {{u"id"_s, u"79"_s}, {u"from"_s, dave()}, {u"currency"_s, u"EUR"_s}, {u"total_amount"_s, 1840},
                {u"invoice_payload"_s, u"order 8852"_s}}),
        update(id + 9, u"poll_answer"_s,
               {{u"poll_id"_s, u"5"_s}, {u"user"_s, bob()}, {u"option_ids"_s, QJsonArray{1, 2}}}),
        update(id + 10, u"chat_join_request"_s,
               {{u"chat"_s, shop()}, {u"from"_s, dave()}, {u"user_chat_id"_s, 700100004}, {u"date"_s, 1767104733},
                {u"bio"_s, u"I collect mugs"_s}}),
        update(id + 11, u"a_type_to_come"_s, {{u"something"_s, true}}),
        buttonPress(id + 12, u"4382bfdwdsb323b2d9"_s),
        update(id + 13, u"message"_s, message(5109, bob(), shop(), {{u"text"_s, u"One more thing: can I change the address of 8852?"_s}})),
    };
}

QList<ReceivedUpdate> received(const QByteArrayList &jsons, qint64 receivedMs)
{
    QList<ReceivedUpdate> all;
    for (const QByteArray &json : jsons) {
        const auto head = readUpdateHead(json);
        if (!head)
            qFatal("not an update: %s", json.constData());
        all.append({.head = *head, .json = json, .receivedMs = receivedMs + all.size() * 700});
    }
    return all;
}

} // namespace Botdesk::Testing
