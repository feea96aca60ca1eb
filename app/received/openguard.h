// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Botdesk {

//! Whether a received file may be handed to the program that the desktop has for its kind: pictures, sounds, films, texts
//! and documents. Whatever could run (programs, scripts, .desktop, pages, macros) is only shown in its folder.
bool mayBeOpened(const QString &fileName);                        //!< by its name alone; reads nothing
bool mayBeOpened(const QString &fileName, const QByteArray &head);   //!< and by how it begins

} // namespace Botdesk
