// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/access.h"

namespace Botdesk::Sandbox {

//! A reply_markup after parsing: what of it is echoed, and what stands below the input field.
struct Markup
{
    enum class Kind { None, Inline, Reply, Remove, ForceReply };
    Kind kind = Kind::None;
    QJsonObject json = {};   //!< of Inline as it is echoed; of the others as the person's client gets it
};

Checked<Markup> readMarkup(const Arguments &arguments);                      //!< its shape; before the chat is looked up
Checked<Markup> checkedMarkup(const Markup &markup, const Chat &chat);       //!< what the chat allows; after it

//! What "reply_parameters" or the old "reply_to_message_id" asked for.
struct ReplyTo
{
    qint64 messageId = 0;
    QString chatId;             //!< of a reply to another chat
    bool mayBeMissing = false;
    QJsonObject quote;
};
Checked<ReplyTo> readReplyTo(const Arguments &arguments);

//! A text with its entities as a Message shows them: {"text","entities"} or {"caption","caption_entities"}.
struct FormattedText
{
    QString text;
    QJsonArray entities;
};
Checked<FormattedText> readText(const Arguments &arguments, QByteArrayView name, QByteArrayView entitiesName);
Checked<FormattedText> cleanedText(const FormattedText &text, int limit, const QString &tooLong);   //!< step 5 and on of the server
void insertText(QJsonObject &content, const FormattedText &text, const QString &name, const QString &entitiesName);

//! Everything that the send… methods do after their own content was read.
struct Draft
{
    QJsonObject content;
    QString right = QStringLiteral("messages");   //!< the can_send_ right that it needs
};
Checked<Message *> send(Call &call, Chat &chat, const Draft &draft, const ReplyTo &reply, const Markup &markup);

//! reply_parameters, reply_markup, chat_id and its access in the server's order, then @p makeContent, then send().
using MakeContent = std::function<Checked<Draft>(Chat &chat)>;
Answer sendFrom(Call &call, const MakeContent &makeContent);

//! Puts @p markup to work on the phones of @p chat: a reply keyboard comes, goes, or stays.
void showMarkup(Chat &chat, const Markup &markup, const Bot &bot);

} // namespace Botdesk::Sandbox
