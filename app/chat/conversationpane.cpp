// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/conversationpane.h"

#include "chat/conversationdelegate.h"
#include "chat/filtertabs.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>

namespace Botdesk {

using namespace Qt::StringLiterals;

ConversationPane::ConversationPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ConversationListModel(this))
    , m_search(new SearchField(tr("Search chats and messages"), this))
    , m_tabs(new FilterTabs(tr("Which chats are shown"), this))
    , m_list(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"chats"_s, {}, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_tabs->addTab(tr("All"));
    m_tabs->addTab(tr("Unread"), Tone::Accent);
    m_tabs->addTab(tr("Waiting"), Tone::Neutral, u"clock"_s);
    m_tabs->addTab(tr("Failed"), Tone::Error, u"error"_s);
    column->addWidget(m_tabs);
    makeList();
    m_model->setFindsMessages(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &FilterTabs::currentChanged, this, [this](int tab) { m_model->setShow(ConversationListModel::Show(tab)); });
    connect(m_search, &QLineEdit::textChanged, m_model, &ConversationListModel::setSearch);
    connect(m_search, &SearchField::escaped, m_list, [this] { m_list->setFocus(); });
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_model, &ConversationListModel::countsChanged, this, [this](const ConversationCounts &counts) {
        m_tabs->setCount(1, counts.unread);
        m_tabs->setCount(2, counts.waiting);
        m_tabs->setCount(3, counts.failed);
    });
    connect(m_model, &ConversationListModel::loaded, this, [this] {
        follow();
        showEmptiness();
    });
}

QWidget *ConversationPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(px(8), px(8), px(8), px(4));
    row->setSpacing(px(8));
    row->addWidget(m_search, 1);
    auto *add = new ToolButton(u"edit"_s, tr("New chat…"), ToolButton::Frame::Bordered, head);
    add->setName(tr("New chat…"), QKeySequence::New);
    connect(add, &QAbstractButton::clicked, this, &ConversationPane::newChatAsked);
    row->addWidget(add);
    auto *many = new ToolButton(u"users"_s, tr("Send to many…"), ToolButton::Frame::Bordered, head);
    connect(many, &QAbstractButton::clicked, this, &ConversationPane::sendToManyAsked);
    row->addWidget(many);
    return head;
}

void ConversationPane::makeList()
{
    m_list->setAccessibleName(tr("Chats"));
    m_list->setModel(m_model);
    auto *delegate = new ConversationDelegate(m_list);
    m_list->setItemDelegate(delegate);
    connect(m_search, &QLineEdit::textChanged, delegate, &ConversationDelegate::setMarked);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const auto *row = m_model->rowAt(index);
        if (!row || m_isFollowing)
            return;
        const ConversationRow it = *row;
        m_chosen = it.id();
        m_hasChosen = true;
        emit chosen(it.conversation);
        if (it.found)
            emit messageChosen(it.found->item);
    });
}

void ConversationPane::setStore(UpdateStore *store, const QString &botName)
{
    m_botName = botName;
    m_hasChosen = false;
    m_model->setStore(store);
    showEmptiness();
}

void ConversationPane::choose(const Conversation &conversation)
{
    if (m_tabs->current() != 0 || !m_model->search().isEmpty()) {
        m_search->clear();
        m_tabs->setCurrent(0);
    }
    m_chosen = {conversation.key, {}};
    m_hasChosen = true;
    // Which of the two it is shows with the store's answer; a chat that is stored already takes its own row then.
    if (!m_model->conversation(conversation.key))
        m_model->addUnstored(conversation);
    const Conversation *known = m_model->conversation(conversation.key);
    follow();
    m_list->scrollTo(m_list->currentIndex());
    showEmptiness();
    emit chosen(known ? *known : conversation);
}

void ConversationPane::chooseNext(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + step : 0;
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, rows - 1)));
}

//! The chosen chat moves in the list; the selection goes with it, and nothing else is chosen in its place.
void ConversationPane::follow()
{
    m_isFollowing = true;
    int row = m_hasChosen ? m_model->rowOf(m_chosen) : -1;
    if (row < 0 && m_hasChosen)
        row = m_model->rowOf(m_chosen.key);
    if (row >= 0) {
        if (m_list->currentIndex().row() != row)
            m_list->setCurrentIndex(m_model->index(row));
    } else {
        m_list->clearSelection();
        m_list->setCurrentIndex({});
    }
    m_isFollowing = false;
    if (const Conversation *conversation = m_hasChosen ? m_model->conversation(m_chosen.key) : nullptr)
        emit changed(*conversation);
}

void ConversationPane::showEmptiness()
{
    const bool isEmpty = m_model->isLoaded() && !m_model->isFinding() && m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        return;
    m_empty->clearActions();
    if (!m_model->search().isEmpty()) {
        m_empty->setContent(u"search"_s, tr("Nothing matches"), tr("No chat has this in its title, @username or id, and no message in its text."));
        connect(m_empty->addAction(tr("Clear the search")), &QAbstractButton::clicked, m_search, &QLineEdit::clear);
        return;
    }
    switch (m_model->show()) {
    case ConversationListModel::Show::All:
        m_empty->setContent(u"chats"_s, tr("No chats yet"),
                            tr("Bots cannot read older history: a chat appears here when its first update arrives. "
                               "Write to %1 in Telegram.").arg(m_botName));
        connect(m_empty->addAction(tr("Add chat…")), &QAbstractButton::clicked, this, &ConversationPane::newChatAsked);
        break;
    case ConversationListModel::Show::Unread:
        m_empty->setContent(u"ok"_s, tr("All read"), tr("No chat has messages that were not shown yet."));
        break;
    case ConversationListModel::Show::Waiting:
        m_empty->setContent(u"ok"_s, tr("Nobody waits"), tr("Every press, query and join request has its answer."));
        break;
    case ConversationListModel::Show::Failed:
        m_empty->setContent(u"ok"_s, tr("Nothing failed"), tr("Every message that was sent has arrived at the server."));
        break;
    }
}

} // namespace Botdesk
