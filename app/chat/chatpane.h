// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatrow.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

namespace Botdesk {

class Banner;
class ChatHeader;
class ChatView;
class Composer;
class DraftKeeper;
class DropArea;
class MediaShelf;
class MessageActions;
class SavedTexts;
class SandboxHost;
class Session;
struct ChatKeyboard;
struct LinkTarget;

//! One conversation: header, what was said, and where the answer is written.
class ChatPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ChatPane(Session &session, QWidget *parent = nullptr);
    ~ChatPane() override;

    void open(const Conversation &conversation);      //!< what was written in the one before is kept
    void conversationChanged(const Conversation &conversation);    //!< title, counts; of the one that is open
    const Conversation &conversation() const { return m_conversation; }

    ChatHeader *header() const { return m_header; }
    ChatView *view() const { return m_view; }
    Composer *composer() const { return m_composer; }
    SavedTexts *snippets() const { return m_snippets; }
    void reply(const ChatItem &item);
    void flushDrafts();
    void setSandbox(SandboxHost *host);               //!< whose people the chats are of: it knows their reply keyboards

signals:
    void updatesAsked(Botdesk::ChatId chat);
    void chatAsked(Botdesk::ChatId chat);             //!< the one that this has become
    void keyboardAsked(const QJsonObject &markup, const QJsonObject &message);   //!< open it in the designer
    void left();                                      //!< Esc: back to the list
    void told(const QString &what);                   //!< for a toast

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectSession();
    void connectView();
    void connectComposer();
    void openDraft();
    void send(const Draft &draft);
    void put(const Draft &draft);                     //!< what is written stays
    void takeBackUnlessKept(const Draft &draft, const Error &error);
    void takeBack(const Draft &draft, const Error &error);
    void editLast();
    void editUnsent(const ChatRow &row);
    void labelReply(MessageId to);
    void tellPeople();
    void tellTyping();
    void tellAction(const QString &action);
    void editMessage(const ChatItem &item);
    void markRead();
    void checkClosed();
    QString whyClosed() const;
    void takeWayOn();
    void askWhereFrom();
    void openLink(const QString &link, const QString &words);
    void askToOpen(const LinkTarget &target);
    void showError(const Error &error);
    void showMenu(QPoint globalPosition);
    void takeReplyKeyboard();
    void askTheSandbox(const ChatKeyboard &sent);
    void showMessageMenu(const ChatRow &row, QPoint globalPosition);

    Session &m_session;
    QPointer<SandboxHost> m_sandbox;
    Conversation m_conversation;
    ItemKey m_markedRead;
    ChatHeader *m_header;
    Banner *m_trouble;
    ChatView *m_view;
    Composer *m_composer;
    DraftKeeper *m_drafts;
    SavedTexts *m_snippets;
    SavedTexts *m_history;
    MessageActions *m_actions;
    DropArea *m_drop;
    MediaShelf *m_media;
    QElapsedTimer m_typing;                           // since "typing" was told last
    bool m_isOriginKnown = false;                     // whether there was a group before is known
    std::optional<ChatId> m_movedFrom;                // the group that this was before
    bool m_isOpen = false;
    bool m_triesAnyway = false;                       // though the chat is said to take nothing
};

} // namespace Botdesk
