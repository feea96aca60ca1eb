// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/updatetext.h"

#include "answers/answerwindow.h"
#include "widgets/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UpdateText)
};

QHash<QString, TypeLook> allLooks()
{
    const TypeLook edited{u"type-edited-message"_s, Color::CatEdit};
    const TypeLook member{u"type-chat-member"_s, Color::CatMember};
    const TypeLook reaction{u"type-message-reaction"_s, Color::CatReaction};
    const TypeLook payment{u"type-pre-checkout-query"_s, Color::CatPay};
    const TypeLook boost{u"type-chat-boost"_s, Color::CatReaction};
    const TypeLook inlined{u"type-inline-query"_s, Color::CatInline};
    const TypeLook business{u"type-business"_s, Color::CatMessage};
    return {{u"message"_s, {u"type-message"_s, Color::CatMessage}},
            {u"guest_message"_s, {u"type-message"_s, Color::CatMessage}},
            {u"edited_message"_s, edited},
            {u"edited_channel_post"_s, edited},
            {u"edited_business_message"_s, edited},
            {u"channel_post"_s, {u"type-channel-post"_s, Color::CatMessage}},
            {u"business_message"_s, business},
            {u"business_connection"_s, {u"type-business"_s, Color::CatMember}},
            {u"deleted_business_messages"_s, {u"type-business"_s, Color::CatEdit}},
            {u"callback_query"_s, {u"type-callback-query"_s, Color::CatCallback}},
            {u"inline_query"_s, inlined},
            {u"chosen_inline_result"_s, inlined},
            {u"chat_member"_s, member},
            {u"my_chat_member"_s, member},
            {u"chat_join_request"_s, {u"type-chat-join-request"_s, Color::CatMember}},
            {u"managed_bot"_s, {u"bot"_s, Color::CatMember}},
            {u"message_reaction"_s, reaction},
            {u"message_reaction_count"_s, reaction},
            {u"chat_boost"_s, boost},
            {u"removed_chat_boost"_s, boost},
            {u"poll"_s, {u"type-poll-answer"_s, Color::CatReaction}},
            {u"poll_answer"_s, {u"type-poll-answer"_s, Color::CatReaction}},
            {u"pre_checkout_query"_s, payment},
            {u"shipping_query"_s, payment},
            {u"purchased_paid_media"_s, payment},
            {u"subscription"_s, payment}};
}

} // namespace

TypeLook typeLook(const QString &type)
{
    static const QHash<QString, TypeLook> looks = allLooks();
    return looks.value(type, {u"ring"_s, Color::CatEdit});
}

QString timeText(qint64 receivedMs, bool withMilliseconds)
{
    const QString clock = withMilliseconds ? timeWithMilliseconds(receivedMs) : timeWithSeconds(receivedMs);
    const bool isUtc = timeZoneChoice() == TimeZoneChoice::Utc;
    const QDateTime now = isUtc ? QDateTime::currentDateTimeUtc() : QDateTime::currentDateTime();
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(receivedMs, now.timeZone());
    return time.date() == now.date() ? clock : time.toString(u"MM-dd "_s) + clock;
}

QString chatText(const UpdateHead &head)
{
    if (!head.chatTitle.isEmpty())
        return head.chatTitle;
    return head.chat ? QString::number(number(*head.chat)) : u"–"_s;
}

QString fromText(const UpdateHead &head)
{
    if (!head.fromName.isEmpty())
        return head.fromName;
    return head.from ? QString::number(number(*head.from)) : u"–"_s;
}

QString latencyText(const StoredUpdate &update)
{
    const auto latency = latencyOf(update);
    if (!latency)
        return u"–"_s;
    return *latency < 1 ? Words::tr("<1 s") : waitText(std::chrono::seconds(*latency));
}

QString spokenText(const StoredUpdate &update, const QString &summary, bool waits)
{
    const UpdateHead &head = update.head;
    const QString time = timeText(update.receivedMs, false);
    QString spoken = head.fromName.isEmpty() ? Words::tr("%1, %2").arg(head.type, time)
                                             : Words::tr("%1 from %2, %3").arg(head.type, head.fromName, time);
    if (waitsForAnswer(head.type))
        spoken += u", "_s + (waits ? Words::tr("not answered") : Words::tr("answered"));
    else if (!summary.isEmpty())
        spoken += u", "_s + summary;
    return spoken;
}

} // namespace Botdesk
