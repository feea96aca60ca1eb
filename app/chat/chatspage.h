// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/keyboardchoice.h"
#include "store/conversation.h"
#include "widgets/page.h"

#include <QPointer>

class QSplitter;
class QStackedWidget;

namespace Botdesk {

class Banner;
class ChatPane;
class ConversationPane;
class DetailsPane;
class EmptyState;
class SandboxHost;
class Session;
class Toast;

//! The page of one bot's conversations: list, conversation, details. They are made by prepare().
class ChatsPage final : public Page
{
    Q_OBJECT
public:
    explicit ChatsPage(Session &session, QWidget *parent = nullptr);   //!< @p session outlives the page
    ~ChatsPage() override;                                             //!< what is written is kept

    QString title() const override;
    QString iconName() const override;
    QString helpText() const override;
    void focusFirst() override;
    void focusSearch() override;
    void refresh() override;
    void setNarrow(bool narrow) override;
    bool prepareMore() override;
    QList<QWidget *> panes() const override;
    QList<QAction *> menuActions() const override { return m_actions; }
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    //! From other pages: opens the conversation, and answers @p message there when one is given.
    void openChat(const ConversationKey &key, std::optional<MessageId> message = {}, bool toReply = false);
    void setReturnSends(bool on);
    void tellInterrupted(const QString &what, const QString &why);   //!< of what was being sent to many; empty: no more
    void setSandbox(SandboxHost *host);        //!< whose people the chats are of; may end before the page
    void setKeyboards(const QList<NamedKeyboard> &keyboards);   //!< that can go along with a message

    ConversationPane *list() { return prepare(), m_list; }
    ChatPane *chat() { return prepare(), m_chat; }

signals:
    void keyboardEditAsked(const QJsonObject &markup, const QString &name);   //!< @p markup of the message that is written
    void keyboardTaken(const QJsonObject &markup, const QJsonObject &message);   //!< of a message that was sent or received
    void keyboardDesignAsked();                //!< a new one
    void updatesAsked(Botdesk::ChatId chat);   //!< show that chat's updates on their page
    void sendToManyAsked();
    void interruptedAsked();                   //!< the button of tellInterrupted()

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeParts();
    void connectParts();
    void makeActions();
    QAction *addAction(const QString &text, const QKeySequence &shortcut, void (ChatsPage::*slot)());
    void showConversation(const Conversation &conversation);
    void newChat();
    void nextChat();
    void previousChat();
    void writeMessage();
    void toggleDetails();
    void placeDetails();
    void showNotice();

    Session &m_session;
    // Null until prepare().
    QSplitter *m_splitter = nullptr;
    ConversationPane *m_list = nullptr;
    QStackedWidget *m_middle = nullptr;
    EmptyState *m_none = nullptr;
    ChatPane *m_chat = nullptr;
    DetailsPane *m_details = nullptr;
    Toast *m_toast = nullptr;
    Banner *m_notice = nullptr;
    std::pair<QString, QString> m_interrupted;
    QByteArray m_splitterState;
    QList<QAction *> m_actions;
    bool m_isNarrow = false;
    bool m_wantsDetails = true;
    bool m_returnSends = true;
    QList<NamedKeyboard> m_keyboards;
    QPointer<SandboxHost> m_sandbox;
};

} // namespace Botdesk
