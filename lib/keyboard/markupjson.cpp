// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/markupjson.h"

#include <QJsonArray>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject faceJson(const ButtonFace &face)
{
    QJsonObject json{{"text"_L1, face.text}};
    if (face.iconCustomEmojiId != 0)
        json["icon_custom_emoji_id"_L1] = QString::number(face.iconCustomEmojiId);
    if (face.style != ButtonStyle::None)
        json["style"_L1] = buttonStyleName(face.style);
    return json;
}

void setIf(QJsonObject &json, QLatin1StringView name, bool value)
{
    if (value)
        json[name] = true;
}

void setIf(QJsonObject &json, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        json[name] = value;
}

void setIf(QJsonObject &json, QLatin1StringView name, std::optional<bool> value)
{
    if (value)
        json[name] = *value;
}

void setIf(QJsonObject &json, QLatin1StringView name, const std::optional<QStringList> &rights)
{
    if (!rights)
        return;
    QJsonObject granted;
    for (const QString &right : *rights)
        granted[right] = true;
    json[name] = granted;
}

//! Adds to a button's JSON the one field that says what it does.
struct ActionJson
{
    QJsonObject &json;
    bool isEcho = false;

    void operator()(const OpenUrl &action) const { json["url"_L1] = action.url; }
    void operator()(const OpenUser &action) const { json["url"_L1] = u"tg://user?id=%1"_s.arg(number(action.id)); }
    void operator()(const SendCallback &action) const { json["callback_data"_L1] = action.data; }
    void operator()(const PlayGame &) const { json["callback_game"_L1] = QJsonObject(); }
    void operator()(const Pay &) const { json["pay"_L1] = true; }
    void operator()(const SwitchInline &action) const { json["switch_inline_query"_L1] = action.query; }
    void operator()(const SwitchInlineCurrentChat &action) const
    {
        json["switch_inline_query_current_chat"_L1] = action.query;
    }
    void operator()(const SwitchInlineChosenChat &action) const
    {
        json["switch_inline_query_chosen_chat"_L1] = QJsonObject{{"query"_L1, action.query},
                                                                 {"allow_user_chats"_L1, action.allowUserChats},
                                                                 {"allow_bot_chats"_L1, action.allowBotChats},
                                                                 {"allow_group_chats"_L1, action.allowGroupChats},
                                                                 {"allow_channel_chats"_L1, action.allowChannelChats}};
    }
    void operator()(const LogIn &action) const
    {
        if (isEcho) {
            json["url"_L1] = action.url;
            return;
        }
        QJsonObject login{{"url"_L1, action.url}};
        setIf(login, "forward_text"_L1, action.forwardText);
        setIf(login, "bot_username"_L1, action.botUsername);
        setIf(login, "request_write_access"_L1, action.requestWriteAccess);
        json["login_url"_L1] = login;
    }
    void operator()(const OpenWebApp &action) const { json["web_app"_L1] = QJsonObject{{"url"_L1, action.url}}; }
    void operator()(const CopyText &action) const { json["copy_text"_L1] = QJsonObject{{"text"_L1, action.text}}; }

    void operator()(const SendText &) const { }
    void operator()(const SendContact &) const { json["request_contact"_L1] = true; }
    void operator()(const SendLocation &) const { json["request_location"_L1] = true; }
    void operator()(const CreatePoll &action) const
    {
        QJsonObject poll;
        if (action.type != CreatePoll::Type::Any)
            poll["type"_L1] = action.type == CreatePoll::Type::Quiz ? u"quiz"_s : u"regular"_s;
        json["request_poll"_L1] = poll;
    }
    void operator()(const ShareUsers &action) const
    {
        QJsonObject users{{"request_id"_L1, action.requestId}};
        setIf(users, "user_is_bot"_L1, action.userIsBot);
        setIf(users, "user_is_premium"_L1, action.userIsPremium);
        if (action.maxQuantity != 1)
            users["max_quantity"_L1] = action.maxQuantity;
        setIf(users, "request_name"_L1, action.requestName);
        setIf(users, "request_username"_L1, action.requestUsername);
        setIf(users, "request_photo"_L1, action.requestPhoto);
        json["request_users"_L1] = users;
    }
    void operator()(const ShareChat &action) const
    {
        QJsonObject chat{{"request_id"_L1, action.requestId}, {"chat_is_channel"_L1, action.chatIsChannel}};
        setIf(chat, "chat_is_forum"_L1, action.chatIsForum);
        setIf(chat, "chat_has_username"_L1, action.chatHasUsername);
        setIf(chat, "chat_is_created"_L1, action.chatIsCreated);
        setIf(chat, "user_administrator_rights"_L1, action.userAdministratorRights);
        setIf(chat, "bot_administrator_rights"_L1, action.botAdministratorRights);
        setIf(chat, "bot_is_member"_L1, action.botIsMember);
        setIf(chat, "request_title"_L1, action.requestTitle);
        setIf(chat, "request_username"_L1, action.requestUsername);
        setIf(chat, "request_photo"_L1, action.requestPhoto);
        json["request_chat"_L1] = chat;
    }
    void operator()(const CreateManagedBot &action) const
    {
        QJsonObject bot{{"request_id"_L1, action.requestId}};
        setIf(bot, "suggested_name"_L1, action.suggestedName);
        setIf(bot, "suggested_username"_L1, action.suggestedUsername);
        json["request_managed_bot"_L1] = bot;
    }
};

template <typename Button>
QJsonArray rowsJson(const QList<QList<Button>> &rows, bool isEcho)
{
    QJsonArray json;
    for (const auto &row : rows) {
        QJsonArray buttons;
        for (const Button &button : row) {
            QJsonObject object = faceJson(button.face);
            std::visit(ActionJson{object, isEcho}, button.action);
            buttons.append(object);
        }
        json.append(buttons);
    }
    return json;
}

struct MarkupJson
{
    QJsonObject operator()(const std::monostate &) const { return {}; }
    QJsonObject operator()(const InlineMarkup &markup) const
    {
        return {{"inline_keyboard"_L1, rowsJson(markup.rows, false)}};
    }
    QJsonObject operator()(const KeyboardMarkup &markup) const
    {
        QJsonObject json{{"keyboard"_L1, rowsJson(markup.rows, false)}};
        setIf(json, "is_persistent"_L1, markup.isPersistent);
        setIf(json, "resize_keyboard"_L1, markup.resizeKeyboard);
        setIf(json, "one_time_keyboard"_L1, markup.oneTimeKeyboard);
        setIf(json, "selective"_L1, markup.isSelective);
        setIf(json, "input_field_placeholder"_L1, markup.inputFieldPlaceholder);
        return json;
    }
    QJsonObject operator()(const RemoveMarkup &markup) const
    {
        QJsonObject json{{"remove_keyboard"_L1, true}};
        setIf(json, "selective"_L1, markup.isSelective);
        return json;
    }
    QJsonObject operator()(const ForceReplyMarkup &markup) const
    {
        QJsonObject json{{"force_reply"_L1, true}};
        setIf(json, "selective"_L1, markup.isSelective);
        setIf(json, "input_field_placeholder"_L1, markup.inputFieldPlaceholder);
        return json;
    }
};

} // namespace

QJsonObject toJson(const ReplyMarkup &markup)
{
    return std::visit(MarkupJson(), markup);
}

QJsonObject echoOf(const ReplyMarkup &markup)
{
    const auto *inlineMarkup = std::get_if<InlineMarkup>(&markup);
    return inlineMarkup ? QJsonObject{{"inline_keyboard"_L1, rowsJson(inlineMarkup->rows, true)}} : QJsonObject();
}

QString buttonStyleName(ButtonStyle style)
{
    switch (style) {
    case ButtonStyle::None:
        return {};
    case ButtonStyle::Primary:
        return u"primary"_s;
    case ButtonStyle::Danger:
        return u"danger"_s;
    case ButtonStyle::Success:
        return u"success"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Botdesk
