// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatrow.h"

#include <QObject>

class QMenu;

namespace Botdesk {

class Session;

//! What can be done with a message of ours that is more than text: a live location moved and stopped, a poll closed, a
//! checklist changed, a file exchanged.
class ContentActions final : public QObject
{
    Q_OBJECT
public:
    ContentActions(Session &session, QWidget *window);   //!< @p window owns the dialogs

    void fill(QMenu &menu, const ChatRow &row);

signals:
    void replaceAsked(const Botdesk::ChatRow &row, const QString &path);
    void failed(const Botdesk::Error &error);
    void done(const QString &what);                      //!< for a toast

private:
    void fillLocation(QMenu &menu, const ChatRow &row, const QJsonObject &message);
    void fillPoll(QMenu &menu, const ChatRow &row);
    void askEdit(const ChatRow &row, const QString &method, const QJsonObject &values, const QString &success);
    void askFile(const ChatRow &row);
    void call(const ChatRow &row, const QString &method, QJsonObject fields, const QString &success);

    Session &m_session;
    QWidget *m_window;
};

//! A location that still moves: until when, by the clock of the message; nothing for another.
std::optional<qint64> liveUntil(const QJsonObject &message);

} // namespace Botdesk
