// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatbubble.h"

#include "compose/attachmentwords.h"
#include "widgets/timetext.h"
#include "words/money.h"
#include "words/summarywords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChatBubble)

public:
    static QString mediaName(const QString &kind)
    {
        static const QHash<QString, const char *> names{
            {u"photo"_s, QT_TR_NOOP("Photo")},         {u"video"_s, QT_TR_NOOP("Video")},
            {u"animation"_s, QT_TR_NOOP("Animation")}, {u"voice"_s, QT_TR_NOOP("Voice message")},
            {u"audio"_s, QT_TR_NOOP("Audio")},         {u"video_note"_s, QT_TR_NOOP("Video note")},
            {u"document"_s, QT_TR_NOOP("File")},       {u"sticker"_s, QT_TR_NOOP("Sticker")},
        };
        const char *name = names.value(kind);
        return name ? tr(name) : kind;
    }

    static QString mediaLine(const Media &media)
    {
        QStringList parts{media.fileName.isEmpty() ? mediaName(media.kind) : media.fileName};
        parts += media.title;
        if (media.duration > 0)
            parts += playingTime(media.duration);
        if (media.fileName.isEmpty() && media.width > 0 && media.kind != "sticker"_L1)
            parts += tr("%1×%2").arg(media.width).arg(media.height);
        if (media.fileSize > 0)
            parts += byteText(media.fileSize);
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    //! Question, options with their votes, and who voted where the server told it.
    static QString poll(const QJsonObject &poll, const QList<ItemVote> &votes)
    {
        QStringList lines{poll["question"_L1].toString()};
        const QJsonArray options = poll["options"_L1].toArray();
        for (int i = 0; i < options.size(); ++i) {
            const QJsonObject option = options[i].toObject();
            QStringList voters;
            for (const ItemVote &vote : votes) {
                if (vote.options.contains(i))
                    voters += vote.from;
            }
            QString line = tr("• %1 – %n vote(s)", nullptr, option["voter_count"_L1].toInt()).arg(option["text"_L1].toString());
            if (!voters.isEmpty())
                line += u" ("_s + voters.join(u", "_s) + u')';
            lines += line;
        }
        if (poll["is_closed"_L1].toBool())
            lines += tr("This poll is closed.");
        return lines.join(u'\n');
    }

    static QString meta(const ChatItem &item)
    {
        if (item.isDeleted)
            return tr("deleted · %1").arg(timeOfDay(item.atMs));
        const qint64 sent = item.date ? *item.date * 1000 : item.atMs;
        return item.versions.isEmpty() ? timeOfDay(sent) : tr("edited %1").arg(timeOfDay(item.versions.last().atMs));
    }

    static QString forwarded(const QString &from) { return tr("Forwarded from %1").arg(from); }

    //! Without decimals below a megabyte: they change too fast to be read.
    static QString speed(qint64 bytes)
    {
        return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
    }

    //! "1.2 of 3.4 MB · 820 kB/s"
    static QString progress(const UploadProgress &progress)
    {
        const QLocale locale;
        const QString total = byteText(progress.total);
        const QString sent = byteText(progress.sent);
        // The unit once where both have the same.
        const qsizetype unit = total.lastIndexOf(u' ');
        const QString shortSent = unit > 0 && sent.endsWith(total.mid(unit)) ? sent.chopped(total.size() - unit) : sent;
        const QString part = tr("%1 of %2", "bytes").arg(shortSent, total);
        return progress.bytesPerSecond > 0 ? tr("%1 · %2/s", "how far, bytes").arg(part, speed(progress.bytesPerSecond)) : part;
    }

    static UploadBlock upload(const ChatRow &row)
    {
        const Draft &draft = row.draft;
        const qsizetype more = draft.attachments.size() + draft.uploads.size() - 1;
        const bool isUpload = draft.attachments.isEmpty();
        const QString first = isUpload ? draft.uploads.first().path.section(u'/', -1) : draft.attachments.first().name();
        UploadBlock block{.icon = isUpload ? u"file"_s : attachmentIcon(draft.attachments.first().kind),
                          .name = more > 0 ? tr("%1 and %n more", nullptr, int(more)).arg(first) : first,
                          .state = {}};
        block.canCancel = row.entry.state == OutboxEntry::State::Sending && !draft.files().isEmpty();
        if (row.upload && row.upload->total > 0) {
            block.state = progress(*row.upload);
            block.part = double(row.upload->sent) / double(row.upload->total);
        }
        return block;
    }

    static BubbleContent outbox(const ChatRow &row)
    {
        const FormattedText text = row.draft.formatted();
        BubbleContent content{.isOutgoing = true, .text = text.text, .entities = messageEntities(text.entities),
                              .metaIcon = u"clock"_s};
        switch (row.entry.state) {
        case OutboxEntry::State::Waiting: content.meta = tr("waiting"); break;
        case OutboxEntry::State::Sending: content.meta = tr("sending"); break;
        case OutboxEntry::State::Failed:
            content.meta = tr("not sent");
            content.metaIcon = u"error"_s;
            content.hasFailed = true;
            break;
        case OutboxEntry::State::Unknown:
            content.meta = tr("unknown");
            content.metaIcon = u"warn"_s;
            content.hasFailed = true;
            break;
        }
        if (!row.draft.attachments.isEmpty() || !row.draft.uploads.isEmpty())
            content.upload = upload(row);
        else if (row.draft.textRole() == Draft::TextRole::None)
            content.mediaLine = contentTitle(row.draft.method) + u' ' + contentLine(row.draft.method, row.draft.more);
        if (!content.mediaLine.isEmpty())
            content.mediaIcon = contentIcon(row.draft.method);
        if (row.draft.replyTo)
            content.replyText = tr("Reply to message %1").arg(number(*row.draft.replyTo));
        if (row.draft.edits)
            content.replyText = tr("New text of message %1").arg(number(*row.draft.edits));
        return content;
    }
};

QString iconOf(const QString &kind)
{
    static const QHash<QString, QString> icons{
        {u"photo"_s, u"image"_s},   {u"video"_s, u"play"_s},       {u"animation"_s, u"play"_s},  {u"video_note"_s, u"play"_s},
        {u"voice"_s, u"mic"_s},     {u"audio"_s, u"mic"_s},        {u"document"_s, u"file"_s},   {u"sticker"_s, u"emoji"_s},
        {u"location"_s, u"pin"_s},  {u"venue"_s, u"pin"_s},        {u"contact"_s, u"contact"_s}, {u"poll"_s, u"poll"_s},
        {u"invoice"_s, u"type-pre-checkout-query"_s},
    };
    return icons.value(kind, u"info"_s);
}

//! What is not text: a file by name and size, anything else by its summary.
void addContent(BubbleContent &content, const ChatRow &row)
{
    const Message &message = *row.message;
    if (message.contentKind == "poll"_L1) {
        const QJsonObject poll = row.item.poll.isEmpty() ? message.json["poll"_L1].toObject()
                                                         : QJsonDocument::fromJson(row.item.poll).object();
        content.mediaIcon = iconOf(message.contentKind);
        content.mediaLine = Words::tr("Poll");
        content.text = Words::poll(poll, row.item.votes);
        content.entities.clear();
    } else if (message.media) {
        content.mediaIcon = iconOf(message.media->kind);
        content.mediaLine = Words::mediaLine(*message.media);
    } else if (message.contentKind != "text"_L1) {
        content.mediaIcon = iconOf(message.contentKind);
        content.mediaLine = contentText(row.item.summary);
    }
}

//! Which of an album's messages its last line is about: one that was edited, before one that is as it was sent.
const ChatItem &itemForMeta(const ChatRow &row)
{
    const ChatItem *found = row.item.isDeleted ? nullptr : &row.item;
    for (const AlbumPart &part : row.album) {
        if (!part.item.isDeleted && (!found || (found->versions.isEmpty() && !part.item.versions.isEmpty())))
            found = &part.item;
    }
    return found ? *found : row.item;
}

//! The captions of an album below one another.
void addCaptions(BubbleContent &content, const ChatRow &row)
{
    for (const AlbumPart &part : row.album) {
        const Message &message = *part.message;
        if (message.text.isEmpty())
            continue;
        if (!content.text.isEmpty())
            content.text += u'\n';
        for (MessageEntity entity : message.entities) {
            entity.offset += int(content.text.size());
            content.entities.append(entity);
        }
        content.text += message.text;
    }
}

} // namespace

BubbleContent bubbleOf(const ChatRow &row)
{
    if (row.kind == ChatRow::Kind::Outbox)
        return Words::outbox(row);
    const Message &message = *row.message;
    BubbleContent content;
    content.isOutgoing = row.item.isOutgoing;
    if (!content.isOutgoing && row.chatType != "private"_L1)
        content.sender = message.senderName();
    if (!message.forwardedFrom.isEmpty())
        content.forwardedFrom = Words::forwarded(message.forwardedFrom);
    if (message.replyTo) {
        content.replySender = message.replyTo->senderName;
        content.replyText = QString(message.replyTo->text).replace(u'\n', u' ');
        if (content.replyText.isEmpty())
            content.replyText = Words::tr("Message %1").arg(number(message.replyTo->id));
    }
    content.text = message.text;
    content.entities = message.entities;
    addCaptions(content, row);
    const ChatItem &last = itemForMeta(row);
    content.meta = Words::meta(last);
    if (last.isDeleted)
        content.metaIcon = u"trash"_s;
    else if (content.isOutgoing)
        content.metaIcon = u"check"_s;
    addContent(content, row);
    return content;
}

QList<ItemReaction> reactionsTo(const ChatRow &row)
{
    QList<ItemReaction> all = row.item.reactions;
    for (const AlbumPart &part : row.album) {
        for (const ItemReaction &one : part.item.reactions) {
            const auto same = std::find_if(all.begin(), all.end(), [&](const ItemReaction &known) {
                return known.type == one.type && known.value == one.value;
            });
            if (same == all.end()) {
                all.append(one);
                continue;
            }
            same->count += one.count;
            same->isOwn = same->isOwn || one.isOwn;
        }
    }
    return all;
}

QString reactionText(const ItemReaction &reaction)
{
    const QString text = reaction.type == "emoji"_L1 ? reaction.value : reaction.type == "paid"_L1 ? u"⭐"_s : reaction.type;
    return reaction.count > 1 ? text + u' ' + QLocale().toString(reaction.count) : text;
}

QString serviceText(const ChatRow &row)
{
    const QString content = contentText(row.item.summary);
    const QString who = row.item.isOutgoing ? Words::tr("You") : row.item.fromName;
    return who.isEmpty() ? content : Words::tr("%1 · %2", "who, what").arg(who, content);
}

} // namespace Botdesk
