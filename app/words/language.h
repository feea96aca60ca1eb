// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Botdesk {

//! Makes the running application speak @p language ("de", "ru", "en"), numbers and dates included; empty: what the system
//! asks for, and English where that is not among languages(). Qt's own words come along. May be called again.
void speak(const QString &language = {});

//! What speak() understands: "en", "de", "ru".
QStringList languages();

} // namespace Botdesk
