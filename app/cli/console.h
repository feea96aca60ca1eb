// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace Botdesk {

//! Writes @p text to standard output at once, whole. False when that is not possible: time to end. When nobody reads any
//! more (`| head`) that is all; else outputTrouble() says why.
bool print(QByteArrayView text);

//! Why print() could not write, in the system's words: a full disk, a terminal that is gone. Else empty.
QString outputTrouble();

//! @p json on a line of its own: line breaks between its tokens become blanks, nothing else is changed.
bool printJsonLine(const QByteArray &json);

//! The same for several, written in one go.
bool printJsonLines(const QList<QByteArray> &jsons);

//! "botdesk-cli: …" on standard error, without secrets.
void complain(const QString &text);

//! One line on standard error that the next one replaces. Where standard error is no terminal, @p text is not even asked for.
void showProgress(const std::function<QString()> &text);

} // namespace Botdesk
