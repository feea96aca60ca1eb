// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/inlinebuttonreader.h"

#include "rules/cleaning.h"
#include "rules/serverwords.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using MaybeAction = Result<std::optional<InlineAction>>;

//! A kind of button, which is there when its field is; the first kind in the server's order wins.
using ReadAction = MaybeAction (*)(const ServerJson &);

MaybeAction readUrl(const ServerJson &json)
{
    return json.optionalString("url").map([](const QByteArray &url) {
        return url.isEmpty() ? std::nullopt : std::optional<InlineAction>(OpenUrl{textOfButton(url)});
    });
}

MaybeAction readCallbackData(const ServerJson &json)
{
    return json.optionalString("callback_data").map([](const QByteArray &data) {
        return data.isEmpty() ? std::nullopt : std::optional<InlineAction>(SendCallback{textOfButton(data)});
    });
}

MaybeAction readCallbackGame(const ServerJson &json)
{
    return json.find("callback_game") ? std::optional<InlineAction>(PlayGame{}) : std::nullopt;
}

MaybeAction readPay(const ServerJson &json)
{
    return json.find("pay") ? std::optional<InlineAction>(Pay{}) : std::nullopt;   // even {"pay":false}
}

template <typename Action>
MaybeAction readQuery(const ServerJson &json, QByteArrayView name)
{
    if (!json.find(name))
        return std::nullopt;
    return json.requiredString(name).map([](const QByteArray &query) {
        return std::optional<InlineAction>(Action{textOfButton(query)});
    });
}

MaybeAction readSwitchInline(const ServerJson &json)
{
    return readQuery<SwitchInline>(json, "switch_inline_query");
}

MaybeAction readSwitchInlineCurrentChat(const ServerJson &json)
{
    return readQuery<SwitchInlineCurrentChat>(json, "switch_inline_query_current_chat");
}

MaybeAction readSwitchInlineChosenChat(const ServerJson &json)
{
    const auto field = json.optionalField("switch_inline_query_chosen_chat", ServerJson::Type::Object);
    if (!field)
        return tl::unexpected(field.error());
    if (!*field)
        return std::nullopt;
    const ServerJson &chosen = **field;
    SwitchInlineChosenChat action;
    const auto query = chosen.optionalString("query");
    if (!query)
        return tl::unexpected(query.error());
    action.query = textOfButton(*query);
    const std::pair<QByteArrayView, bool *> switches[] = {{"allow_user_chats", &action.allowUserChats},
                                                          {"allow_bot_chats", &action.allowBotChats},
                                                          {"allow_group_chats", &action.allowGroupChats},
                                                          {"allow_channel_chats", &action.allowChannelChats}};
    for (const auto &[name, value] : switches) {
        const auto read = chosen.optionalBool(name);
        if (!read)
            return tl::unexpected(read.error());
        *value = *read;
    }
    return std::optional<InlineAction>(action);
}

bool isUsername(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

MaybeAction readLoginUrl(const ServerJson &json)
{
    const auto field = json.optionalField("login_url", ServerJson::Type::Object);
    if (!field)
        return tl::unexpected(field.error());
    if (!*field)
        return std::nullopt;
    const ServerJson &login = **field;
    const auto url = login.requiredString("url");
    if (!url)
        return tl::unexpected(url.error());
    const auto username = login.optionalString("bot_username");
    if (!username)
        return tl::unexpected(username.error());
    const auto writeAccess = login.optionalBool("request_write_access");
    if (!writeAccess)
        return tl::unexpected(writeAccess.error());
    const auto forwardText = login.optionalString("forward_text");
    if (!forwardText)
        return tl::unexpected(forwardText.error());
    const QByteArray bareName = username->startsWith('@') ? username->sliced(1) : *username;
    if (!username->isEmpty() && !isUsername(bareName))
        return refused(u"LoginUrl bot username is invalid"_s);
    return std::optional<InlineAction>(LogIn{.url = textOfButton(*url),
                                             .forwardText = textOfButton(*forwardText),
                                             .botUsername = QString::fromLatin1(bareName),
                                             .requestWriteAccess = *writeAccess});
}

MaybeAction readWebAppAction(const ServerJson &json)
{
    const auto field = json.optionalField("web_app", ServerJson::Type::Object);
    if (!field)
        return tl::unexpected(field.error());
    if (!*field)
        return std::nullopt;
    return readWebApp(**field).map([](const OpenWebApp &app) { return std::optional<InlineAction>(app); });
}

MaybeAction readCopyText(const ServerJson &json)
{
    const auto field = json.optionalField("copy_text", ServerJson::Type::Object);
    if (!field)
        return tl::unexpected(field.error());
    if (!*field)
        return std::nullopt;
    return (*field)->requiredString("text").map([](const QByteArray &text) {
        return std::optional<InlineAction>(CopyText{textOfButton(text)});
    });
}

constexpr ReadAction ActionsInOrder[] = {readUrl, readCallbackData, readCallbackGame, readPay, readSwitchInline,
                                         readSwitchInlineChosenChat, readSwitchInlineCurrentChat, readLoginUrl,
                                         readWebAppAction, readCopyText};

Result<ButtonStyle> readStyle(const QByteArray &given)
{
    const QByteArray name = given.toLower();
    if (name.isEmpty() || name == "default")
        return ButtonStyle::None;
    if (name == "primary")
        return ButtonStyle::Primary;
    if (name == "danger")
        return ButtonStyle::Danger;
    if (name == "success")
        return ButtonStyle::Success;
    return refused(u"invalid button style specified"_s);
}

MaybeAction readAction(const ServerJson &json)
{
    for (const ReadAction read : ActionsInOrder) {
        const auto action = read(json);
        if (!action || *action)
            return action;
    }
    return std::nullopt;
}

//! The action that was begun and has no value yet, which to the server is none.
std::optional<InlineAction> unfinishedAction(const ServerJson &json)
{
    if (json.find("callback_data"))
        return SendCallback{};
    return json.find("url") ? std::optional<InlineAction>(OpenUrl{}) : std::nullopt;
}

Result<InlineButton> readButton(const ServerJson &json, bool isDraft)
{
    if (json.type() != ServerJson::Type::Object)
        return refused(u"InlineKeyboardButton must be an Object"_s);
    const auto face = readButtonFace(json);
    if (!face)
        return tl::unexpected(face.error());
    auto action = readAction(json);
    if (!action)
        return tl::unexpected(action.error());
    if (!*action && isDraft)
        action = unfinishedAction(json);
    if (!*action)
        return refused(u"Text buttons are unallowed in the inline keyboard"_s);
    return InlineButton{*face, **action};
}

} // namespace

Result<InlineButton> readInlineButton(const ServerJson &json)
{
    return readButton(json, false);
}

Result<InlineButton> readInlineDraft(const ServerJson &json)
{
    return readButton(json, true);
}

Result<ButtonFace> readButtonFace(const ServerJson &json)
{
    const auto text = json.requiredString("text");
    if (!text)
        return tl::unexpected(text.error());
    const auto icon = json.optionalLong("icon_custom_emoji_id");
    if (!icon)
        return tl::unexpected(icon.error());
    const auto styleName = json.optionalString("style");
    if (!styleName)
        return tl::unexpected(styleName.error());
    const auto style = readStyle(*styleName);
    if (!style)
        return tl::unexpected(style.error());
    return ButtonFace{.text = textOfButton(*text), .iconCustomEmojiId = *icon, .style = *style};
}

Result<OpenWebApp> readWebApp(const ServerJson &json)
{
    return json.requiredString("url").map([](const QByteArray &url) { return OpenWebApp{textOfButton(url)}; });
}

QString textOfButton(const QByteArray &bytes)
{
    return fromServerUtf8(bytes).value_or(QString(QChar(0xd800)));
}

} // namespace Botdesk
