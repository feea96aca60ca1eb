// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/conversationlistmodel.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace Botdesk {

class EmptyState;
class FilterTabs;
class SearchField;

//! The list of chats with its search and its filters. What is chosen stays chosen while the list changes.
class ConversationPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ConversationPane(QWidget *parent = nullptr);

    void setStore(UpdateStore *store, const QString &botName);
    ConversationListModel *model() { return m_model; }
    QListView *list() const { return m_list; }
    SearchField *search() const { return m_search; }

    void choose(const Conversation &conversation);   //!< adds it where nothing is stored of it yet
    void chooseNext(int step);                       //!< Alt+Up, Alt+Down

signals:
    void chosen(const Botdesk::Conversation &conversation);
    void messageChosen(Botdesk::ItemKey item);                 //!< after chosen(): one that was found in that chat
    void changed(const Botdesk::Conversation &conversation);   //!< the chosen one, by the store
    void newChatAsked();
    void sendToManyAsked();

private:
    QWidget *makeHead();
    void makeList();
    void follow();
    void showEmptiness();

    ConversationListModel *m_model;
    SearchField *m_search;
    FilterTabs *m_tabs;
    QListView *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ConversationRow::Id m_chosen;
    bool m_hasChosen = false;
    bool m_isFollowing = false;   //!< selecting what was chosen already
    QString m_botName;
};

} // namespace Botdesk
