// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatrow.h"

#include <QObject>

class QMenu;

namespace Botdesk {

class Session;

//! What can be done with several messages at once: one call of the Bot API for each hundred.
class ManyActions final : public QObject
{
    Q_OBJECT
public:
    ManyActions(Session &session, QWidget *window);      //!< @p window owns the dialogs

    void setConversation(const Conversation &conversation) { m_conversation = conversation; }
    static QList<MessageId> messagesIn(const QList<ChatRow> &rows);   //!< that are there, in their order
    void fill(QMenu &menu, const QList<MessageId> &messages);
    void remove(const QList<MessageId> &messages);       //!< asks first, naming the loss

signals:
    void failed(const Botdesk::Error &error);
    void done(const QString &what);                      //!< for a toast

private:
    void pass(const QList<MessageId> &messages, const QString &method);
    void call(const QString &method, const QJsonObject &fields, QList<MessageId> messages, const QString &success);

    Session &m_session;
    QWidget *m_window;
    Conversation m_conversation;
};

} // namespace Botdesk
