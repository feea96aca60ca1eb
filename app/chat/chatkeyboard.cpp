// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatkeyboard.h"

#include "keyboard/markupreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject messageOf(const Draft &draft)
{
    const FormattedText text = draft.formatted();
    return {{"text"_L1, text.text}, {"entities"_L1, toJson(text.entities)}};
}

Result<ReplyMarkup> markupOf(const QJsonObject &json)
{
    return readReplyMarkup(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

bool isSameMarkup(const QJsonObject &a, const QJsonObject &b)
{
    const auto one = markupOf(a);
    const auto other = markupOf(b);
    return one && other && *one == *other;
}

ChatKeyboard keyboardOf(const ChatRow &row)
{
    if (row.kind == ChatRow::Kind::Outbox)
        return {row.draft.replyMarkup, messageOf(row.draft)};
    if (row.kind != ChatRow::Kind::Item || row.item.kind != ChatItem::Kind::Message)
        return {};
    const QJsonObject message = row.item.object();
    if (const QJsonObject markup = message["reply_markup"_L1].toObject(); !markup.isEmpty())
        return {markup, message};
    const QJsonObject sent = Draft::fromJson(row.item.draft).replyMarkup;
    return sent.contains("inline_keyboard"_L1) ? ChatKeyboard() : ChatKeyboard{sent, message};   // that one has been taken away
}

ChatKeyboard replyKeyboardIn(const QList<ChatItem> &items)
{
    for (auto item = items.crbegin(); item != items.crend(); ++item) {
        const QJsonObject markup = Draft::fromJson(item->draft).replyMarkup;
        if (markup.contains("keyboard"_L1))
            return {markup, item->object()};
        if (markup.contains("remove_keyboard"_L1) || markup.contains("force_reply"_L1))
            return {};   // takes its place
    }
    return {};
}

} // namespace Botdesk
