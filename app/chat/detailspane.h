// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/conversation.h"

#include <QJsonObject>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace Botdesk {

class Banner;
class Label;
class Session;
class SnippetsPane;

//! What is known of the chat, what the bot may do there, and the snippets that can be written.
class DetailsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(Session &session, QWidget *parent = nullptr);

    void setConversation(const Conversation &conversation);   //!< asks store and server once for each chat
    void refresh();
    SnippetsPane *snippets() const { return m_snippets; }

signals:
    void closed();
    void updatesAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addFact(const QString &name, const QString &value, bool mono = false);
    void clear(QLayout *layout);
    void showFacts();
    void askStore();
    void askRights();
    void showRights(const QJsonObject &member);
    void addRight(const QString &text, bool allowed);

    Session &m_session;
    Conversation m_conversation;
    ChatInfo m_chat;
    Person m_person;
    QGridLayout *m_facts;
    QVBoxLayout *m_rights;
    Banner *m_trouble;
    SnippetsPane *m_snippets;
    int m_generation = 0;
};

} // namespace Botdesk
