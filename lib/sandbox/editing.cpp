// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/editing.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

InlineMessage findIn(Chat &chat, const Bot &bot, const QString &id)
{
    for (auto &[messageId, message] : chat.messages) {
        if (message.viaBotId == bot.id && message.inlineMessageId == id)
            return {&chat, &message};
    }
    return {};
}

Checked<InlineMessage> target(Call &call)
{
    if (const QString inlineId = call.arguments.string("inline_message_id"); !inlineId.isEmpty()) {
        const InlineMessage found = findInline(call.world, call.bot, inlineId);
        if (!found.message)
            return badRequest(u"MESSAGE_ID_INVALID"_s);
        return found;
    }
    const auto chat = readChat(call, Access::Write);
    if (!chat)
        return tl::unexpected(chat.error());
    const auto message = readMessage(call, **chat, u"to edit");
    if (!message)
        return tl::unexpected(message.error());
    const bool isOwn = (*message)->authorId == call.bot.id && !(*message)->isService;
    const bool mayEditPosts = (*chat)->isBroadcast() && !(*message)->isService && (*chat)->hasRight(call.bot.id, u"can_edit_messages");
    if (!isOwn && !mayEditPosts)
        return badRequest(u"message can't be edited"_s);
    return InlineMessage{*chat, *message};
}

} // namespace

InlineMessage findInline(World &world, const Bot &bot, const QString &inlineMessageId)
{
    for (auto &[id, chat] : world.sharedChats()) {
        if (const auto found = findIn(chat, bot, inlineMessageId); found.message)
            return found;
    }
    for (auto &[ids, chat] : world.privateChats()) {
        if (const auto found = findIn(chat, bot, inlineMessageId); found.message)
            return found;
    }
    return {};
}

Answer editFrom(Call &call, const EditContent &editContent)
{
    const auto markup = readMarkup(call.world, call.arguments);
    if (!markup)
        return tl::unexpected(markup.error());
    const auto found = target(call);
    if (!found)
        return tl::unexpected(found.error());
    Message &message = *found->message;
    const auto content = editContent(message);
    if (!content)
        return tl::unexpected(content.error());
    if (markup->kind != Markup::Kind::None && markup->kind != Markup::Kind::Inline)
        return badRequest(u"inline keyboard expected"_s);
    const auto checked = checkedMarkup(*markup, *found->chat);
    if (!checked)
        return tl::unexpected(checked.error());
    if (message.content == *content && message.inlineMarkup == checked->json)
        return badRequest(u"message is not modified: specified new message content and reply markup are exactly the same as a current "
                          u"content and reply markup of the message"_s);
    message.content = *content;
    message.inlineMarkup = checked->json;
    message.editDate = call.world.now();
    call.world.changed();
    if (call.arguments.has("inline_message_id"))
        return success(true);
    return success(call.world.messageJson(*found->chat, message, call.bot));
}

} // namespace Botdesk::Sandbox
