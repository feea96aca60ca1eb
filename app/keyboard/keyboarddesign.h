// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "keyboard/replymarkup.h"
#include "text/textmode.h"

#include <QJsonObject>
#include <QMap>

namespace Botdesk {

//! What any button does, of either kind of keyboard.
using ButtonAction = std::variant<SendCallback, OpenUrl, OpenUser, OpenWebApp, LogIn, SwitchInline, SwitchInlineCurrentChat,
                                  SwitchInlineChosenChat, CopyText, Pay, PlayGame, SendText, SendContact, SendLocation,
                                  CreatePoll, ShareUsers, ShareChat, CreateManagedBot>;

struct DesignButton
{
    ButtonFace face;
    ButtonAction action;

    bool operator==(const DesignButton &) const = default;
};

using DesignRows = QList<QList<DesignButton>>;

//! What an operator designs: a markup, the message above it, and what its short data stands for. The content of every kind
//! is kept while another one is chosen, and may be what no server takes.
struct KeyboardDesign
{
    enum class Kind { Inline, Reply, Remove, ForceReply };

    Kind kind = Kind::Inline;
    DesignRows inlineRows = {};
    KeyboardMarkup options = {.resizeKeyboard = true};   //!< of the reply keyboard; its rows stand in `replyRows`
    DesignRows replyRows = {};
    RemoveMarkup remove = {};
    ForceReplyMarkup forceReply = {};
    FormattedText message = {};
    TextMode messageMode = TextMode::Formatted;
    QMap<QString, QString> lookup = {};                  //!< callback_data that was shortened, and what it stands for

    bool hasRows() const { return kind == Kind::Inline || kind == Kind::Reply; }
    const DesignRows &rows() const { return kind == Kind::Reply ? replyRows : inlineRows; }
    DesignRows &rows() { return kind == Kind::Reply ? replyRows : inlineRows; }
    qsizetype buttonCount() const;                       //!< of the kind that is chosen

    ReplyMarkup markup() const;
    void setMarkup(const ReplyMarkup &markup);           //!< the kind too; nothing for none

    bool operator==(const KeyboardDesign &) const = default;
};

//! Whether a button of a keyboard of @p kind can do that.
bool isActionOf(const ButtonAction &action, KeyboardDesign::Kind kind);

//! "url", "callback_data" …: the field of the Bot API; "text" for a button that sends its text.
QString fieldOf(const ButtonAction &action);

//! What the field holds as one text: data, address, query. Empty for actions without one.
QString contentOf(const ButtonAction &action);

//! The button as the Bot API has it.
QJsonObject buttonJson(const DesignButton &button);

//! What the markup takes of MarkupByteLimit: its length as JSON.
qint64 bytesOf(const ReplyMarkup &markup);

//! Whether the text mentions a person, by username or by link. A keyboard that is selective is shown to that one.
bool namesSomebody(const FormattedText &text);

//! Text or caption of a Message, or of the parameters of one.
FormattedText messageTextOf(const QJsonObject &message);

//! What sendMessage takes to send it, with "<chat_id>" and, where nothing is written, "<text>" to be filled in.
QJsonObject messageParameters(const KeyboardDesign &design);

//! For the store; what no server would take is kept as well.
QJsonObject toJson(const KeyboardDesign &design);
KeyboardDesign designFromJson(const QJsonObject &json);

} // namespace Botdesk
