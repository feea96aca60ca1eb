// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/summarywords.h"

#include "words/money.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! "a · b" of those that are not empty.
QString joined(const QStringList &all)
{
    QStringList some = all;
    some.removeAll(QString());
    return some.join(u" · "_s);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Summary)

public:
    using Make = QString (*)(const Summary &);
    static QHash<QString, Make> all();
    static QString reply(MessageId to, const QString &content)
    {
        return tr("↩ Reply to %1: %2").arg(QString::number(number(to)), content);
    }

private:
    static QString quoted(const QString &text) { return text.isEmpty() ? QString() : tr("“%1”").arg(text); }

    static QString duration(const Summary &summary)
    {
        return summary.part(1).isEmpty() ? QString() : u' ' + playingTime(summary.part(1).toLongLong());
    }

    static QString money(const Summary &summary)
    {
        return moneyText(summary.part(1).toLongLong(), summary.part(2));
    }

    static void addMedia(QHash<QString, Make> &words);
    static void addContent(QHash<QString, Make> &words);
    static void addService(QHash<QString, Make> &words);
    static void addPayments(QHash<QString, Make> &words);
    static void addQueries(QHash<QString, Make> &words);
    static void addMembers(QHash<QString, Make> &words);
    static void addRest(QHash<QString, Make> &words);
};

void Words::addMedia(QHash<QString, Make> &words)
{
    words[u"photo"_s] = [](const Summary &s) {
        const QString size = QString(s.part(1)).replace(u'x', u'×');
        return joined({size.isEmpty() ? tr("🖼 Photo") : tr("🖼 Photo %1").arg(size), quoted(s.part(0))});
    };
    words[u"video"_s] = [](const Summary &s) { return joined({tr("🎬 Video") + duration(s), quoted(s.part(0))}); };
    words[u"animation"_s] = [](const Summary &s) { return joined({tr("🎞 Animation") + duration(s), quoted(s.part(0))}); };
    words[u"voice"_s] = [](const Summary &s) { return joined({tr("🎤 Voice") + duration(s), quoted(s.part(0))}); };
    words[u"video_note"_s] = [](const Summary &s) { return tr("⏺ Video note") + duration(s); };
    words[u"audio"_s] = [](const Summary &s) {
        return joined({tr("🎵 Audio") + duration(s), s.part(2), quoted(s.part(0))});
    };
    words[u"document"_s] = [](const Summary &s) {
        const QString size = s.part(2).isEmpty() ? QString() : QLocale().formattedDataSize(s.part(2).toLongLong());
        return joined({tr("📎 File") + u' ' + s.part(1), size, quoted(s.part(0))});
    };
    words[u"sticker"_s] = [](const Summary &s) { return joined({tr("Sticker") + u' ' + s.part(0), s.part(1)}); };
    words[u"paid_media"_s] = [](const Summary &s) {
        return joined({tr("Paid media") + u' ' + s.part(1) + u" ⭐"_s, quoted(s.part(0))});
    };
}

void Words::addContent(QHash<QString, Make> &words)
{
    words[u"text"_s] = [](const Summary &s) { return s.part(0); };
    words[u"contact"_s] = [](const Summary &s) { return joined({tr("👤 Contact") + u' ' + s.part(0), s.part(1)}); };
    words[u"location"_s] = [](const Summary &s) {
        return tr("📍 Location") + u' ' + s.part(0) + u", "_s + s.part(1);
    };
    words[u"venue"_s] = [](const Summary &s) { return joined({tr("📍 Place") + u' ' + s.part(0), s.part(1)}); };
    words[u"dice"_s] = [](const Summary &s) { return tr("%1 rolled %2").arg(s.part(0), s.part(1)); };
    words[u"game"_s] = [](const Summary &s) { return joined({tr("🎮 Game"), s.part(0)}); };
    words[u"checklist"_s] = [](const Summary &s) { return joined({tr("Checklist"), quoted(s.part(0))}); };
    words[u"story"_s] = [](const Summary &) { return tr("Story"); };
    words[u"web_app_data"_s] = [](const Summary &s) { return joined({tr("Data of a web app"), s.part(1), s.part(0)}); };
    words[u"users_shared"_s] = [](const Summary &s) { return tr("Shared people: %1").arg(s.part(0)); };
    words[u"chat_shared"_s] = [](const Summary &s) { return tr("Shared chat: %1").arg(s.part(0)); };
    words[u"connected_website"_s] = [](const Summary &s) { return tr("Logged in on %1").arg(s.part(0)); };
}

void Words::addService(QHash<QString, Make> &words)
{
    words[u"new_chat_members"_s] = [](const Summary &s) { return tr("Joined: %1").arg(s.part(0)); };
    words[u"left_chat_member"_s] = [](const Summary &s) { return tr("Left: %1").arg(s.part(0)); };
    words[u"new_chat_title"_s] = [](const Summary &s) { return tr("New title: %1").arg(quoted(s.part(0))); };
    words[u"new_chat_photo"_s] = [](const Summary &) { return tr("New chat photo"); };
    words[u"delete_chat_photo"_s] = [](const Summary &) { return tr("Chat photo removed"); };
    words[u"group_chat_created"_s] = [](const Summary &) { return tr("Group created"); };
    words[u"supergroup_chat_created"_s] = [](const Summary &) { return tr("Supergroup created"); };
    words[u"channel_chat_created"_s] = [](const Summary &) { return tr("Channel created"); };
    words[u"message_auto_delete_timer_changed"_s] = [](const Summary &) { return tr("Time of deletion changed"); };
    words[u"pinned_message"_s] = [](const Summary &s) { return joined({tr("📌 Pinned a message"), quoted(s.part(0))}); };
    words[u"migrate_to_chat_id"_s] = [](const Summary &s) { return tr("Became a supergroup: %1").arg(s.part(0)); };
    words[u"migrate_from_chat_id"_s] = [](const Summary &s) { return tr("Was a group: %1").arg(s.part(0)); };
    words[u"forum_topic_created"_s] = [](const Summary &s) { return tr("Topic created: %1").arg(quoted(s.part(0))); };
    words[u"forum_topic_edited"_s] = [](const Summary &s) { return joined({tr("Topic changed"), quoted(s.part(0))}); };
    words[u"forum_topic_closed"_s] = [](const Summary &) { return tr("Topic closed"); };
    words[u"forum_topic_reopened"_s] = [](const Summary &) { return tr("Topic opened again"); };
    words[u"boost_added"_s] = [](const Summary &s) { return tr("Boosted %n time(s)", nullptr, s.part(0).toInt()); };
    words[u"video_chat_started"_s] = [](const Summary &) { return tr("Video chat started"); };
    words[u"video_chat_ended"_s] = [](const Summary &) { return tr("Video chat ended"); };
    words[u"write_access_allowed"_s] = [](const Summary &) { return tr("Allowed the bot to write"); };
}

void Words::addPayments(QHash<QString, Make> &words)
{
    words[u"invoice"_s] = [](const Summary &s) { return joined({tr("🧾 Invoice") + u' ' + money(s), s.part(0)}); };
    words[u"successful_payment"_s] = [](const Summary &s) { return joined({tr("💳 Paid %1").arg(money(s)), s.part(0)}); };
    words[u"refunded_payment"_s] = [](const Summary &s) { return joined({tr("💳 Refunded %1").arg(money(s)), s.part(0)}); };
    words[u"pre_checkout_query"_s] = [](const Summary &s) {
        return joined({u"💳 "_s + money(s), s.part(0), tr("must be answered within 10 s")});
    };
    words[u"shipping_query"_s] = [](const Summary &s) {
        return joined({tr("🚚 Shipping to %1").arg(joined({s.part(2), s.part(1)})), s.part(0)});
    };
    words[u"purchased_paid_media"_s] = [](const Summary &s) { return joined({tr("Bought paid media"), s.part(0)}); };
    words[u"subscription"_s] = [](const Summary &s) { return joined({tr("Subscription"), s.part(0), s.part(1)}); };
}

void Words::addQueries(QHash<QString, Make> &words)
{
    words[u"callback_query"_s] = [](const Summary &s) { return u"▸ "_s + joined({s.part(0), s.part(1)}); };
    words[u"inline_query"_s] = [](const Summary &s) {
        return joined({tr("“%1”").arg(s.part(0)), s.part(1).isEmpty() ? QString() : tr("from %1").arg(s.part(1))});
    };
    words[u"chosen_inline_result"_s] = [](const Summary &s) {
        return joined({tr("Chose result %1").arg(s.part(1)), quoted(s.part(0))});
    };
    words[u"poll"_s] = [](const Summary &s) {
        const QString votes = s.part(1).isEmpty() ? QString() : tr("%n vote(s)", nullptr, s.part(1).toInt());
        return joined({tr("📊 Poll") + u' ' + quoted(s.part(0)), votes});
    };
    words[u"poll_answer"_s] = [](const Summary &s) {
        if (s.part(0).isEmpty())
            return tr("Took the vote back");
        return tr("Voted for option %1", nullptr, int(s.part(0).count(u',')) + 1).arg(s.part(0));
    };
}

void Words::addMembers(QHash<QString, Make> &words)
{
    words[u"chat_member"_s] = words[u"my_chat_member"_s] = [](const Summary &s) {
        return tr("%1: %2 → %3").arg(s.part(0), s.part(1), s.part(2));
    };
    words[u"chat_join_request"_s] = [](const Summary &s) {
        return joined({tr("Asks to join"), quoted(s.part(0)), s.part(1)});
    };
    words[u"message_reaction"_s] = [](const Summary &s) {
        if (s.part(1).isEmpty())
            return tr("%1 taken from message %2").arg(s.part(0), s.part(2));
        if (s.part(0).isEmpty())
            return tr("%1 added to message %2").arg(s.part(1), s.part(2));
        return tr("%1 → %2 at message %3").arg(s.part(0), s.part(1), s.part(2));
    };
    words[u"message_reaction_count"_s] = [](const Summary &s) {
        return tr("%1 at message %2").arg(s.part(0), s.part(1));
    };
}

void Words::addRest(QHash<QString, Make> &words)
{
    words[u"chat_boost"_s] = [](const Summary &s) { return joined({tr("Boost"), s.part(0)}); };
    words[u"removed_chat_boost"_s] = [](const Summary &s) { return joined({tr("Boost ended"), s.part(0)}); };
    words[u"business_connection"_s] = [](const Summary &s) {
        return s.part(0) == "enabled"_L1 ? tr("Business connection made") : tr("Business connection ended");
    };
    words[u"deleted_business_messages"_s] = [](const Summary &s) {
        return tr("%n message(s) deleted", nullptr, s.part(0).toInt());
    };
    words[u"managed_bot"_s] = [](const Summary &s) { return tr("Managed bot: %1").arg(s.part(0)); };
    words[u"stopped_message_generation"_s] = [](const Summary &) { return tr("Stopped the message being written"); };
}

QHash<QString, Words::Make> Words::all()
{
    QHash<QString, Make> words;
    addMedia(words);
    addContent(words);
    addService(words);
    addPayments(words);
    addQueries(words);
    addMembers(words);
    addRest(words);
    return words;
}

QString onOneLine(QString text)
{
    for (QChar &character : text) {
        if (character == u'\n' || character == u'\r' || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator)
            character = u' ';
    }
    return text;
}

} // namespace

QString contentText(const Summary &summary)
{
    static const QHash<QString, Words::Make> all = Words::all();
    const auto make = all.value(summary.kind);
    return make ? onOneLine(make(summary)) : joined(QStringList(summary.kind) + summary.parts);
}

QString summaryText(const Summary &summary)
{
    const QString content = contentText(summary);
    return summary.replyTo == MessageId{} ? content : Words::reply(summary.replyTo, content);
}

} // namespace Botdesk
