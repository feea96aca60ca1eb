// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/broadcastdraft.h"

#include "session/draftrequest.h"
#include "text/messagetext.h"
#include "text/placeholders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! Calls @p change with every text in @p value and the key that it stands at, and puts what it gives in its place.
template <typename Change>
QJsonValue withTexts(const QJsonValue &value, Change change, const QString &key = {})
{
    if (value.isString())
        return change(value.toString(), key);
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue each : value.toArray())
            all.append(withTexts(each, change, key));
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject all = value.toObject();
    for (auto field = all.begin(); field != all.end(); ++field)
        field.value() = withTexts(field.value(), change, field.key());
    return all;
}

QStringList openIn(const FormattedText &text)
{
    const FilledText filled = fillPlaceholders(text, {});
    QStringList names;
    for (const auto &[offset, length] : filled.open)
        names << filled.text.text.mid(offset + 1, length - 2);
    return names;
}

using Fields = QHash<QString, QString>;

QString filled(const QString &text, const Fields &fields)
{
    return fillPlaceholders({text, {}}, fields).text.text;
}

//! A column may hold whole addresses; where it is a part of one it must not break it.
QString filledAddress(const QString &address, const Fields &fields)
{
    if (address.startsWith(u'{'))
        return filled(address, fields);
    Fields escaped = fields;
    for (QString &value : escaped)
        value = QString::fromLatin1(QUrl::toPercentEncoding(value));
    return filled(address, escaped);
}

QJsonObject filled(const QJsonObject &json, const Fields &fields)
{
    return withTexts(json, [&fields](const QString &text, const QString &key) {
               return key == "url"_L1 ? filledAddress(text, fields) : filled(text, fields);
           }).toObject();
}

//! A button that the server would refuse. What only some kinds of chats refuse is told of private ones alone.
std::optional<MarkupProblem> keyboardProblem(const Draft &draft)
{
    if (draft.replyMarkup.isEmpty())
        return {};
    const bool isPrivate = number(draft.conversation.chat) > 0;
    const MarkupPlace place{.chat = isPrivate ? MarkupPlace::Chat::Private : MarkupPlace::Chat::Supergroup};
    for (const MarkupProblem &problem : problemsOf(QJsonDocument(draft.replyMarkup).toJson(QJsonDocument::Compact), place)) {
        if (problem.isRefused() && problem.isCertain && (isPrivate || problem.kind != MarkupProblem::Kind::WrongChat))
            return problem;
    }
    return {};
}

RecipientProblem problemOf(const Draft &draft, DraftProblem problem)
{
    using Kind = RecipientProblem::Kind;
    switch (problem) {
    case DraftProblem::Empty: return {.kind = Kind::Empty};
    case DraftProblem::TooLong: return {.kind = Kind::TooLong, .limit = draft.textRole() == Draft::TextRole::Text ? MessageTextLimit : CaptionLimit};
    case DraftProblem::Markup: return {.kind = Kind::Markup};
    case DraftProblem::NoText: return {.kind = Kind::NoText};
    case DraftProblem::Files: return {.kind = Kind::Files, .detail = checkAttachments(draft).value(0)};
    case DraftProblem::Content: return {.kind = Kind::Content, .detail = checkContent(draft.method, draft.more).value(0)};
    }
    Q_UNREACHABLE();
}

} // namespace

bool hasPlaceholders(const QString &text)
{
    return !openIn({text, {}}).isEmpty();
}

QStringList placeholdersOf(const Draft &draft)
{
    QStringList names = openIn({draft.text, {}});
    const auto take = [&names](const QString &text, const QString &) {
        names += openIn({text, {}});
        return text;
    };
    for (const Attachment &file : draft.attachments) {
        if (file.from == Attachment::From::Url)
            take(file.source, {});
        withTexts(file.fields, take);
    }
    withTexts(draft.more, take);
    withTexts(draft.replyMarkup, take);
    names.removeDuplicates();
    return names;
}

Draft filledDraft(const Draft &draft, const BroadcastRecipient &recipient)
{
    const Fields &fields = recipient.fields;
    Draft mine = draft;
    bool isId = false;
    const qint64 id = recipient.chat.toLongLong(&isId);
    mine.conversation = {.chat = ChatId{isId ? id : 0}};
    const FilledText text = fillPlaceholders({draft.text, draft.entities}, fields, draft.mode);
    mine.text = text.text.text;
    mine.entities = text.text.entities;
    for (Attachment &file : mine.attachments) {
        if (file.from == Attachment::From::Url)
            file.source = filledAddress(file.source, fields);
        file.fields = filled(file.fields, fields);
    }
    mine.more = filled(draft.more, fields);
    mine.replyMarkup = filled(draft.replyMarkup, fields);
    return mine;
}

Parameters broadcastRequest(const Draft &draft, const BroadcastRecipient &recipient)
{
    const Draft mine = filledDraft(draft, recipient);
    Parameters request = requestOf(mine);
    if (mine.conversation.chat == ChatId{})
        request.fields.insert("chat_id"_L1, recipient.chat);
    return request;
}

std::optional<RecipientProblem> problemOf(const Draft &draft, const BroadcastRecipient &recipient)
{
    for (const QString &name : placeholdersOf(draft)) {
        if (recipient.fields.value(name).isEmpty())
            return RecipientProblem{.kind = RecipientProblem::Kind::NoValue, .name = name};
    }
    const Draft mine = filledDraft(draft, recipient);
    if (const auto problems = validate(mine); !problems.isEmpty())
        return problemOf(mine, problems.first());
    if (const auto problem = keyboardProblem(mine))
        return RecipientProblem{.kind = RecipientProblem::Kind::Keyboard, .detail = *problem};
    return {};
}

std::chrono::seconds broadcastTime(const Draft &draft, int recipients, const SendLimits &limits)
{
    const qint64 second = isPaidBroadcast(draft) ? limits.paidSecond : limits.broadcastSecond;
    const qint64 messages = qint64(recipients) * messagesIn(draft.sendingMethod(), draft.parameters());
    return std::chrono::seconds((messages + second - 1) / second);
}

bool isPaidBroadcast(const Draft &draft)
{
    return draft.more["allow_paid_broadcast"_L1].toBool();
}

} // namespace Botdesk
