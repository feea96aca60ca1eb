// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatwords.h"

#include "core/clock.h"
#include "widgets/timetext.h"
#include "words/summarywords.h"

#include <QCoreApplication>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chats)
};

bool isGroup(const QString &type)
{
    return type == "group"_L1 || type == "supergroup"_L1;
}

} // namespace

QString conversationName(const Conversation &conversation)
{
    QString name = conversation.title;
    if (name.isEmpty())
        name = conversation.username.isEmpty() ? QString::number(number(conversation.key.chat)) : u'@' + conversation.username;
    if (conversation.key.thread != ThreadId{})
        return Words::tr("%1 · topic %2").arg(name, QString::number(number(conversation.key.thread)));
    if (!conversation.key.businessConnectionId.isEmpty())
        return Words::tr("%1 · business").arg(name);
    return name;
}

QString conversationToolTip(const Conversation &conversation)
{
    QStringList lines{conversationName(conversation)};
    if (!conversation.username.isEmpty())
        lines += u'@' + conversation.username;
    lines += Words::tr("id %1").arg(number(conversation.key.chat));
    if (conversation.lastMs > 0)
        lines += fullTime(conversation.lastMs);
    return lines.join(u'\n');
}

QString conversationPreview(const Conversation &conversation)
{
    const QString content = conversation.preview.kind.isEmpty() ? QString() : contentText(conversation.preview);
    if (content.isEmpty())
        return content;
    if (conversation.previewIsOutgoing)
        return Words::tr("You: %1").arg(content);
    if (isGroup(conversation.type) && !conversation.previewFrom.isEmpty())
        return Words::tr("%1: %2", "sender, message").arg(conversation.previewFrom.section(u' ', 0, 0), content);
    return content;
}

QString conversationInWords(const Conversation &conversation)
{
    QStringList parts{conversationName(conversation), conversation.type, conversationPreview(conversation)};
    if (conversation.lastMs > 0)
        parts += shortDayOrTime(conversation.lastMs, Clock::system().unixMilliseconds());
    if (conversation.unread > 0)
        parts += Words::tr("%n unread", nullptr, conversation.unread);
    if (conversation.waiting > 0)
        parts += Words::tr("%n not answered", nullptr, conversation.waiting);
    if (conversation.failed > 0)
        parts += Words::tr("%n not sent", nullptr, conversation.failed);
    if (conversation.hasDraft)
        parts += Words::tr("has a draft");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString senderOf(const FoundMessage &found)
{
    return found.isOutgoing ? Words::tr("You") : found.fromName;
}

QString foundInWords(const FoundMessage &found)
{
    return QStringList{Words::tr("Message in %1").arg(conversationName(found.conversation)), senderOf(found), found.excerpt,
                       shortDayOrTime(found.atMs, Clock::system().unixMilliseconds())}
        .join(u", "_s);
}

QString waitedFor(qint64 ms)
{
    const int seconds = int(std::clamp<qint64>(ms / 1000, 0, 1'000'000'000));
    if (seconds < 120)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 2 * 3600)
        return Words::tr("%1 min").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return Words::tr("%1 h").arg(seconds / 3600);
    return Words::tr("%1 d").arg(seconds / 86400);
}

QString chatTypeIcon(const QString &type)
{
    if (isGroup(type))
        return u"users"_s;
    return type == "channel"_L1 ? u"type-channel-post"_s : QString();
}

// The server forgets a query after this time; a payment fails when its pre-checkout query waits longer.
qint64 answerableForMs(const QString &type)
{
    static const QHash<QString, qint64> limits{{u"callback_query"_s, 150'000}, {u"inline_query"_s, 30'000},
                                               {u"shipping_query"_s, 150'000}, {u"pre_checkout_query"_s, 10'000}};
    return limits.value(type);
}

QHash<QString, qint64> stillAnswerableSince(qint64 nowMs)
{
    QHash<QString, qint64> since;
    for (const QString &type : {u"callback_query"_s, u"inline_query"_s, u"shipping_query"_s, u"pre_checkout_query"_s})
        since.insert(type, nowMs - answerableForMs(type));
    return since;
}

} // namespace Botdesk
