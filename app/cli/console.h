// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Botdesk {

//! Writes @p text to standard output at once, whole. False when nobody reads any more (`| head`): time to end quietly.
bool print(QByteArrayView text);

//! @p json on a line of its own: line breaks between its tokens become blanks, nothing else is changed.
bool printJsonLine(const QByteArray &json);

//! The same for several, written in one go.
bool printJsonLines(const QList<QByteArray> &jsons);

//! "botdesk-cli: …" on standard error, without secrets.
void complain(const QString &text);

//! One line on standard error that the next one replaces; nothing where standard error is no terminal.
void showProgress(const QString &text);

} // namespace Botdesk
