// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/keyboardcode.h"
#include "rules/serverjson.h"

#include <functional>

namespace Botdesk {

//! Gathers lines of code and remembers those of buttons.
class CodeLines
{
public:
    explicit CodeLines(int indentWidth) : m_indentWidth(indentWidth) { }

    void add(int indent, const QString &line);      //!< @p line may be several; an empty one is not indented
    void addRow() { m_code.buttons.append(QList<LineSpan>()); }
    void addButton(int indent, const QString &line);   //!< the next one of the row that addRow() began
    void append(const KeyboardCode &code);
    KeyboardCode take() { return std::move(m_code); }

private:
    int m_indentWidth;
    int m_line = 0;
    KeyboardCode m_code;
};

//! What opens and closes a row and the whole of a keyboard that is written as rows of rows.
struct GridBrackets
{
    QString openRow;
    QString closeRow;
    QString emptyRow;
};

//! Rows and their buttons, each button on a line of its own, with a comma behind everything.
void addGrid(CodeLines &lines, int indent, const QList<ServerJson> &rows, const GridBrackets &brackets,
             const std::function<QString(const ServerJson &)> &buttonCode);

//! A button taken apart: its text, what it does, how it looks.
struct ButtonParts
{
    QString text;
    QByteArray kind;      //!< "callback_data", "request_contact" …; empty for a button that sends its text
    ServerJson value;     //!< of that field
    QString style;        //!< empty: none
    QString icon;         //!< empty: none

    bool isPlain() const { return style.isEmpty() && icon.isEmpty(); }
};

ButtonParts partsOf(const ServerJson &button);

//! An object of the members of @p object beside those called @p names.
ServerJson without(const ServerJson &object, std::initializer_list<QByteArrayView> names);

//! What is left of a call when the markup is taken out: `reply_markup` is written by another.
struct DraftCall
{
    QString method;
    QList<ServerJson::Member> parameters;   //!< without reply_markup
    ReplyMarkup markup = {};

    bool hasMarkup() const { return !std::holds_alternative<std::monostate>(markup); }
};

// One writer for each library: …Code() makes a variable called keyboard, …Draft() that and the call.
KeyboardCode grammyCode(const ReplyMarkup &markup);
KeyboardCode telegrafCode(const ReplyMarkup &markup);
KeyboardCode nodeCode(const ReplyMarkup &markup);
KeyboardCode pythonTelegramBotCode(const ReplyMarkup &markup);
KeyboardCode aiogramCode(const ReplyMarkup &markup);
KeyboardCode csharpCode(const ReplyMarkup &markup);
KeyboardCode cppCode(const ReplyMarkup &markup);

KeyboardCode grammyDraft(const DraftCall &call);
KeyboardCode telegrafDraft(const DraftCall &call);
KeyboardCode nodeDraft(const DraftCall &call);
KeyboardCode pythonTelegramBotDraft(const DraftCall &call);
KeyboardCode aiogramDraft(const DraftCall &call);
KeyboardCode csharpDraft(const DraftCall &call);
KeyboardCode cppDraft(const DraftCall &call);
KeyboardCode jsonDraft(const DraftCall &call);
KeyboardCode curlDraft(const DraftCall &call);

} // namespace Botdesk
