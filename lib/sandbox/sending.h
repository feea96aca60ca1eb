// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/replymarkup.h"
#include "sandbox/access.h"
#include "text/messagetext.h"

namespace Botdesk::Sandbox {

//! A reply_markup after parsing: what of it is echoed, and what stands below the input field.
struct Markup
{
    enum class Kind { None, Inline, Reply, Remove, ForceReply };
    Kind kind = Kind::None;
    QJsonObject json = {};   //!< once checked: of Inline as it is echoed; of the others as the person's client gets it
    ReplyMarkup parsed = {};
};

Checked<Markup> readMarkup(World &world, const Arguments &arguments);        //!< its shape, and bots it names; before the chat is looked up
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

//! The two steps of a text: as it came (first of all checks), and cleaned, checked and measured (the last of them).
Checked<FormattedText> readSource(const Arguments &arguments, QByteArrayView name, QByteArrayView entitiesName, const TextRules &rules,
                                  QByteArrayView parseModeName = "parse_mode");
Checked<FormattedText> finished(const FormattedText &text, const TextRules &rules);
void insertText(QJsonObject &content, const World &world, const FormattedText &text, const QString &name, const QString &entitiesName);

//! What the send… methods each make by themselves.
struct Draft
{
    QJsonObject content = {};
    QString right = QStringLiteral("messages");   //!< the can_send_ right that it needs
    QJsonObject extra = {};
    QString inlineMessageId = {};
    QJsonObject hidden = {};
};

//! Makes the content once it is known where to; the last step but one.
using MakeContent = std::function<Checked<Draft>(Chat &chat)>;

//! reply_parameters, reply_markup, chat_id and its access, reply target, keyboard, content, right: in the server's order.
Checked<Message *> send(Call &call, const MakeContent &makeContent);
Answer sendFrom(Call &call, const MakeContent &makeContent);   //!< the same, answering with the Message

//! Puts @p markup to work on the phones of @p chat: a reply keyboard comes, goes, or stays.
void showMarkup(Chat &chat, const Markup &markup, const Bot &bot, qint64 repliedTo = 0);   //!< a selective one only to him

} // namespace Botdesk::Sandbox
