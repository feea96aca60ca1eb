// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "chat/chatrow.h"
#include "chat/rowbuttons.h"

#include <QObject>

#include <functional>

class QMenu;

namespace Botdesk {

class ContentActions;
class ManyActions;
class MediaShelf;
class Session;

//! What can be done with one message: its menu, and the calls behind it.
class MessageActions final : public QObject
{
    Q_OBJECT
public:
    MessageActions(Session &session, QWidget *window);   //!< @p window owns the menus and dialogs

    void setConversation(const Conversation &conversation);
    void setMedia(MediaShelf *media) { m_media = media; }   //!< borrowed
    //! @p album: the messages that stand in one bubble with it.
    void showMenu(const ChatRow &row, QPoint globalPosition, const QList<MessageId> &album = {});
    void showMenu(const QList<ChatRow> &rows, QPoint globalPosition);   //!< of several that are chosen
    void removeAll(const QList<ChatRow> &rows);          //!< asks first
    void act(const ChatRow &row, RowAction action);
    void remove(const ChatRow &row);                     //!< asks first, naming the loss
    void showVersions(const ChatRow &row);

signals:
    void replyAsked(const Botdesk::ChatRow &row);
    void editAsked(const Botdesk::ChatRow &row);
    void replaceAsked(const Botdesk::ChatRow &row, const QString &path);
    void editUnsentAsked(const Botdesk::ChatRow &row);
    void copyAsked();
    void keyboardAsked(const QJsonObject &markup, const QJsonObject &message);   //!< open it in the designer
    void failed(const Botdesk::Error &error);
    void done(const QString &what);                      //!< for a toast

private:
    void fillForMessage(QMenu &menu, const ChatRow &row);
    void fillForOutbox(QMenu &menu, const ChatRow &row);
    void addMedia(QMenu &menu, const ChatRow &row);
    void addKeyboard(QMenu &menu, const ChatRow &row);
    void addCopies(QMenu &menu, const ChatRow &row);
    void addReactions(QMenu &menu, const ChatRow &row);
    void answer(const ChatRow &row);
    void decide(const ChatRow &row, bool approve);
    void pin(const ChatRow &row, bool on);
    void react(const ChatRow &row, const QString &emoji);
    void forward(const ChatRow &row);
    void discard(const ChatRow &row);
    QJsonObject messageFields(const ChatRow &row) const;
    void call(const QString &method, const QJsonObject &fields, const QString &success);
    void ask(const QString &title, const QString &text, const QString &consequence, const QString &verb,
             std::function<void()> action);

    Session &m_session;
    QWidget *m_window;
    MediaShelf *m_media = nullptr;
    Conversation m_conversation;
    ContentActions *m_content;
    ManyActions *m_many;
};

} // namespace Botdesk
