// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatrow.h"

#include "chat/chatwords.h"
#include "compose/attachmentwords.h"
#include "core/clock.h"
#include "widgets/timetext.h"
#include "words/errorwords.h"
#include "words/summarywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! Its text; the names of its files or what else it holds where it has none.
QString draftText(const Draft &draft)
{
    if (!draft.text.isEmpty())
        return draft.text;
    QStringList names;
    for (const Attachment &one : draft.attachments)
        names += one.name();
    if (!names.isEmpty())
        return names.join(u", "_s);
    return (contentTitle(draft.method) + u' ' + contentLine(draft.method, draft.more)).trimmed();
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChatRow)

public:
    static QString ofOutbox(const ChatRow &row)
    {
        QStringList parts{tr("You: %1").arg(draftText(row.draft))};
        switch (row.entry.state) {
        case OutboxEntry::State::Waiting: parts += tr("waits to be sent"); break;
        case OutboxEntry::State::Sending: parts += tr("is being sent"); break;
        case OutboxEntry::State::Failed: parts += tr("not sent"); break;
        case OutboxEntry::State::Unknown: parts += tr("it is not known whether it was sent"); break;
        }
        if (row.entry.error)
            parts += wordsFor(*row.entry.error).what;
        return parts.join(u", "_s);
    }

    static QString ofItem(const ChatRow &row)
    {
        const ChatItem &item = row.item;
        const QString who = item.isOutgoing ? tr("You") : item.fromName;
        QStringList parts{tr("%1, %2: %3", "sender, time, content").arg(who, timeOfDay(item.atMs), chatRowText(row))};
        if (!row.album.isEmpty())
            parts += tr("album of %n", "files", row.partCount());
        if (item.summary.replyTo != MessageId{})
            parts += tr("reply to message %1").arg(number(item.summary.replyTo));
        if (item.isDeleted)
            parts += tr("deleted");
        else if (!item.versions.isEmpty())
            parts += tr("edited");
        for (const ItemReaction &reaction : item.reactions)
            parts += reaction.isOwn ? tr("%1 %2 times, also from the bot", "reaction, count").arg(reaction.value).arg(reaction.count)
                                    : tr("%1 %2 times", "reaction, count").arg(reaction.value).arg(reaction.count);
        if (item.kind == ChatItem::Kind::Query || item.kind == ChatItem::Kind::JoinRequest)
            parts += item.answeredMs ? tr("answered") : tr("not answered");
        return parts.join(u", "_s);
    }
};

} // namespace

ChatRow::Id ChatRow::id() const
{
    switch (kind) {
    case Kind::Day: return {kind, day.toJulianDay(), 0};
    case Kind::NewFromHere: return {kind, 0, 0};
    case Kind::Item: return {kind, item.key.position, item.key.sub};
    case Kind::Outbox: return {kind, static_cast<qint64>(entry.id), 0};
    }
    Q_UNREACHABLE();
}

ChatRow ChatRow::part(int index) const
{
    ChatRow one = *this;
    one.album.clear();
    if (index > 0 && index <= album.size()) {
        one.item = album[index - 1].item;
        one.message = album[index - 1].message;
    }
    return one;
}

QList<ChatRow> ChatRow::parts() const
{
    QList<ChatRow> all;
    for (int i = 0; i < partCount(); ++i)
        all += part(i);
    return all;
}

int ChatRow::speakingPart() const
{
    if (message && !message->text.isEmpty())
        return 0;
    for (int i = 0; i < album.size(); ++i) {
        if (!album[i].message->text.isEmpty())
            return i + 1;
    }
    return 0;
}

int ChatRow::partOf(MessageId id) const
{
    if (item.message == id)
        return 0;
    for (int i = 0; i < album.size(); ++i) {
        if (album[i].item.message == id)
            return i + 1;
    }
    return -1;
}

bool ChatRow::isBubble() const
{
    return kind == Kind::Outbox || (kind == Kind::Item && message && !message->isService());
}

bool ChatRow::isWaiting(qint64 nowMs) const
{
    if (kind != Kind::Item || item.answeredMs)
        return false;
    if (item.kind == ChatItem::Kind::JoinRequest)
        return true;
    const qint64 limit = answerableForMs(item.type);
    return item.kind == ChatItem::Kind::Query && (limit == 0 || nowMs - item.atMs < limit);
}

QString chatRowText(const ChatRow &row)
{
    if (row.kind == ChatRow::Kind::Outbox)
        return draftText(row.draft);
    if (row.kind == ChatRow::Kind::Day)
        return dayName(row.dayMs, Clock::system().unixMilliseconds());
    QStringList texts;
    for (const ChatRow &part : row.parts())
        texts += part.message ? part.message->text : QString();
    texts.removeAll(QString());
    if (!texts.isEmpty())
        return texts.join(u'\n');
    return contentText(row.item.summary);
}

int captionOffset(const ChatRow &row, int part)
{
    if (!row.part(part).message || row.part(part).message->text.isEmpty())
        return -1;
    int offset = 0;
    for (int i = 0; i < part; ++i) {
        const qsizetype length = row.part(i).message->text.size();
        offset += length > 0 ? int(length) + 1 : 0;
    }
    return offset;
}

QString chatRowInWords(const ChatRow &row)
{
    switch (row.kind) {
    case ChatRow::Kind::Day: return chatRowText(row);
    case ChatRow::Kind::NewFromHere: return Words::tr("New from here");
    case ChatRow::Kind::Item: return Words::ofItem(row);
    case ChatRow::Kind::Outbox: return Words::ofOutbox(row);
    }
    Q_UNREACHABLE();
}

} // namespace Botdesk
