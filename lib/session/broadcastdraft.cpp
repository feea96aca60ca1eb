// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/broadcastdraft.h"

#include "text/placeholders.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! Calls @p change with every text in @p value, keys excepted, and puts what it gives in its place.
template <typename Change>
QJsonValue withTexts(const QJsonValue &value, Change change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue each : value.toArray())
            all.append(withTexts(each, change));
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject all = value.toObject();
    for (auto field = all.begin(); field != all.end(); ++field)
        field.value() = withTexts(field.value(), change);
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

} // namespace

QStringList placeholdersOf(const Draft &draft)
{
    QStringList names = openIn({draft.text, {}});
    withTexts(draft.replyMarkup, [&names](const QString &text) {
        names += openIn({text, {}});
        return text;
    });
    names.removeDuplicates();
    return names;
}

Draft filledDraft(const Draft &draft, const BroadcastRecipient &recipient)
{
    Draft filled = draft;
    bool isId = false;
    const qint64 id = recipient.chat.toLongLong(&isId);
    filled.conversation = {.chat = ChatId{isId ? id : 0}};
    const FilledText text = fillPlaceholders({draft.text, draft.entities}, recipient.fields, draft.mode);
    filled.text = text.text.text;
    filled.entities = text.text.entities;
    filled.replyMarkup = withTexts(draft.replyMarkup, [&recipient](const QString &text) {
                             return fillPlaceholders({text, {}}, recipient.fields).text.text;
                         }).toObject();
    return filled;
}

QJsonObject broadcastParameters(const Draft &draft, const BroadcastRecipient &recipient)
{
    const Draft filled = filledDraft(draft, recipient);
    QJsonObject parameters = filled.parameters();
    if (filled.conversation.chat == ChatId{})
        parameters.insert("chat_id"_L1, recipient.chat);
    return parameters;
}

std::optional<RecipientProblem> problemOf(const Draft &draft, const BroadcastRecipient &recipient)
{
    for (const QString &name : placeholdersOf(draft)) {
        if (recipient.fields.value(name).isEmpty())
            return RecipientProblem{.kind = RecipientProblem::Kind::NoValue, .name = name};
    }
    const auto problems = validate(filledDraft(draft, recipient));
    if (problems.isEmpty())
        return {};
    switch (problems.first()) {
    case DraftProblem::Empty: return RecipientProblem{.kind = RecipientProblem::Kind::Empty};
    case DraftProblem::TooLong: return RecipientProblem{.kind = RecipientProblem::Kind::TooLong};
    default: return RecipientProblem{.kind = RecipientProblem::Kind::Markup};
    }
}

std::chrono::seconds broadcastTime(int recipients, bool isPaid, const SendLimits &limits)
{
    const int second = isPaid ? limits.paidSecond : limits.broadcastSecond;
    return std::chrono::seconds((recipients + second - 1) / second);
}

bool isPaidBroadcast(const Draft &draft)
{
    return draft.more["allow_paid_broadcast"_L1].toBool();
}

} // namespace Botdesk
