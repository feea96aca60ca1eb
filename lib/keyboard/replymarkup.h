// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace Botdesk {

enum class ButtonStyle { None, Primary, Danger, Success };

//! How any button looks.
struct ButtonFace
{
    QString text;
    qint64 iconCustomEmojiId = 0;   //!< 0: no icon
    ButtonStyle style = ButtonStyle::None;

    bool operator==(const ButtonFace &) const = default;
};

// What pressing a button of a message does. Fields are called as in the Bot API.
struct OpenUrl { QString url; bool operator==(const OpenUrl &) const = default; };
struct OpenUser { UserId id{}; bool operator==(const OpenUser &) const = default; };   //!< url `tg://user?id=N`
struct SendCallback { QString data; bool operator==(const SendCallback &) const = default; };
struct PlayGame { bool operator==(const PlayGame &) const = default; };
struct Pay { bool operator==(const Pay &) const = default; };
struct SwitchInline { QString query; bool operator==(const SwitchInline &) const = default; };
struct SwitchInlineCurrentChat { QString query; bool operator==(const SwitchInlineCurrentChat &) const = default; };
struct CopyText { QString text; bool operator==(const CopyText &) const = default; };
struct OpenWebApp { QString url; bool operator==(const OpenWebApp &) const = default; };

struct SwitchInlineChosenChat
{
    QString query;
    bool allowUserChats = false;
    bool allowBotChats = false;
    bool allowGroupChats = false;
    bool allowChannelChats = false;

    bool operator==(const SwitchInlineChosenChat &) const = default;
};

struct LogIn
{
    QString url;
    QString forwardText;
    QString botUsername;   //!< without `@`; empty: the bot itself. Whether there is such a bot is not checked here.
    bool requestWriteAccess = false;

    bool operator==(const LogIn &) const = default;
};

using InlineAction = std::variant<OpenUrl, OpenUser, SendCallback, PlayGame, Pay, SwitchInline, SwitchInlineChosenChat,
                                  SwitchInlineCurrentChat, LogIn, OpenWebApp, CopyText>;

struct InlineButton
{
    ButtonFace face;
    InlineAction action;

    bool operator==(const InlineButton &) const = default;
};

// What tapping a button of a reply keyboard does; without any of these it sends its text.
struct SendText { bool operator==(const SendText &) const = default; };
struct SendContact { bool operator==(const SendContact &) const = default; };
struct SendLocation { bool operator==(const SendLocation &) const = default; };

struct CreatePoll
{
    enum class Type { Any, Regular, Quiz };
    Type type = Type::Any;

    bool operator==(const CreatePoll &) const = default;
};

struct ShareUsers
{
    qint32 requestId = 0;
    std::optional<bool> userIsBot = {};       //!< nothing: both kinds
    std::optional<bool> userIsPremium = {};
    qint32 maxQuantity = 1;
    bool requestName = false;
    bool requestUsername = false;
    bool requestPhoto = false;

    bool operator==(const ShareUsers &) const = default;
};

struct ShareChat
{
    qint32 requestId = 0;
    bool chatIsChannel = false;
    std::optional<bool> chatIsForum = {};
    std::optional<bool> chatHasUsername = {};
    bool chatIsCreated = false;
    std::optional<QStringList> userAdministratorRights = {};   //!< names of those that are demanded
    std::optional<QStringList> botAdministratorRights = {};
    bool botIsMember = false;
    bool requestTitle = false;
    bool requestUsername = false;
    bool requestPhoto = false;

    bool operator==(const ShareChat &) const = default;
};

struct CreateManagedBot
{
    qint32 requestId = 0;
    QString suggestedName;
    QString suggestedUsername;

    bool operator==(const CreateManagedBot &) const = default;
};

using ReplyAction = std::variant<SendText, SendContact, SendLocation, CreatePoll, OpenWebApp, ShareUsers, ShareChat,
                                 CreateManagedBot>;

struct ReplyButton
{
    ButtonFace face;
    ReplyAction action;

    bool operator==(const ReplyButton &) const = default;
};

// The four things that `reply_markup` can be.
struct InlineMarkup
{
    QList<QList<InlineButton>> rows;

    bool operator==(const InlineMarkup &) const = default;
};

struct KeyboardMarkup
{
    QList<QList<ReplyButton>> rows;
    bool isPersistent = false;
    bool resizeKeyboard = false;
    bool oneTimeKeyboard = false;
    bool isSelective = false;
    QString inputFieldPlaceholder;

    bool operator==(const KeyboardMarkup &) const = default;
};

struct RemoveMarkup
{
    bool isSelective = false;

    bool operator==(const RemoveMarkup &) const = default;
};

struct ForceReplyMarkup
{
    bool isSelective = false;
    QString inputFieldPlaceholder;

    bool operator==(const ForceReplyMarkup &) const = default;
};

//! `reply_markup`; std::monostate when there is none.
using ReplyMarkup = std::variant<std::monostate, InlineMarkup, KeyboardMarkup, RemoveMarkup, ForceReplyMarkup>;

} // namespace Botdesk
