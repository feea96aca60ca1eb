// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/markupcheck.h"

namespace Botdesk {

//! The server's check of one inline button; gives it as the server keeps it.
Result<InlineButton> checkInlineButton(InlineButton button, const MarkupPlace &place);

//! The backend's code for what is wrong with @p action at its place; empty when nothing is.
QString backendFault(const InlineAction &action, const MarkupPlace &place, bool isFirst);

//! The backend's further checks of a whole inline keyboard, which answer in capitals.
Result<void> checkByBackend(const InlineMarkup &markup, const MarkupPlace &place);

//! Whether the server drops the button without a word.
bool isLeftOut(const ButtonFace &face);

//! Cleans the text of a button; @p kind begins the sentence of the error: "Keyboard button text".
Result<void> checkFace(ButtonFace &face, const QString &kind);

//! The url of a Web App: https, and no user. @p kind begins the sentence of the error: "Keyboard button Web App ".
Result<QString> checkSecureLink(const QString &url, const QString &kind, const QString &buttons);

} // namespace Botdesk
