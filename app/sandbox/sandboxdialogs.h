// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

class QWidget;

namespace Botdesk {

class SandboxWorld;

// Small questions of the Sandbox page. Each opens without blocking, belongs to `parent` and deletes itself.

void askForPerson(SandboxWorld &world, QWidget *parent);
void askForGroup(SandboxWorld &world, QWidget *parent);
void askForMember(SandboxWorld &world, qint64 chat, QWidget *parent);   //!< another person, or another status, in a chat
void askForClock(SandboxWorld &world, QWidget *parent);
void confirmReset(SandboxWorld &world, QWidget *parent);

void askForText(QWidget *parent, const QString &title, const QString &text, std::function<void(const QString &)> done);

//! A file of at most 20 MB, read outside the window's thread.
void chooseSandboxFile(QWidget *parent, std::function<void(const QString &name, const QByteArray &content)> done);

//! Waits for the bot's answer to the inline query `asked`, and lets the person choose a result for `chat`.
void showInlineResults(SandboxWorld &world, qint64 person, qint64 chat, const QJsonObject &asked, QWidget *parent);

} // namespace Botdesk
