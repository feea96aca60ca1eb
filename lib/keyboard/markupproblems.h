// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/markupcheck.h"

namespace Botdesk {

//! Something about a keyboard that the server refuses, or that people would stumble over.
struct MarkupProblem
{
    enum class Kind {
        // Refused; `words` are the server's.
        Unreadable,        //!< not JSON, a field of a wrong type, or no action
        EmptyText,
        BadUrl,
        InsecureUrl,       //!< a Web App or log-in without https
        DataLength,        //!< callback_data of no or more than 64 bytes; `amount` bytes
        CopyTextLength,    //!< copy_text of no or more than 256 characters; `amount` characters
        NotFirst,          //!< pay or callback_game behind another button
        WrongChat,         //!< a kind that this type of chat does not take
        NoChatType,        //!< switch_inline_query_chosen_chat with nothing allowed
        RowTooLong,        //!< more than 8 inline buttons; `amount` buttons
        TooManyButtons,    //!< more than 100 inline buttons; `amount` buttons
        TooLarge,          //!< more than 10 KiB; `amount` bytes
        // Taken, and yet not what was meant.
        LeftOut,           //!< without text and icon: the server drops it without a word
        CutOff,            //!< behind 12 in a row or 300 in all of a reply keyboard: dropped without a word
        DuplicateData,     //!< the bot cannot tell these apart
        LocalUrl,          //!< nobody but this computer or its network reaches it
        NeedsMessageKind,  //!< pay goes with an invoice, callback_game with a game
        TooWide,           //!< a phone shows the text cut off; `amount` buttons share the row
        NoTarget,          //!< selective means whom the message mentions or answers
        NoSelection,       //!< selective, in a private chat, where it is ignored
    };

    Kind kind = Kind::Unreadable;
    int row = -1;           //!< from 0; -1: the keyboard as a whole
    int column = -1;        //!< from 0; -1: the row as a whole
    QString words = {};     //!< of the server, without "Bad Request: "; empty where it says nothing
    qint64 amount = 0;
    bool isCertain = true;  //!< false: depends on what is not known here, such as the phone or the rest of the message

    bool isRefused() const { return kind < Kind::LeftOut; }
    bool operator==(const MarkupProblem &) const = default;
};

//! "unreadable", "empty_text" … : names that stay as they are.
QString nameOf(MarkupProblem::Kind kind);

//! All that is wrong with @p markup in a chat of that kind, in the order of its buttons; what concerns the whole comes last.
QList<MarkupProblem> problemsOf(const ReplyMarkup &markup, const MarkupPlace &place);

//! The same for the parameter `reply_markup` as JSON. Of JSON that cannot be read every faulty button is told.
QList<MarkupProblem> problemsOf(const QByteArray &json, const MarkupPlace &place);

//! Whether a phone of usual width shows @p text whole on one of @p columns equal buttons. An estimate: fonts differ.
bool fitsOnPhone(const QString &text, int columns);

} // namespace Botdesk
