// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatspage.h"

#include "chat/chatheader.h"
#include "chat/chatpane.h"
#include "chat/chatview.h"
#include "chat/conversationpane.h"
#include "chat/detailspane.h"
#include "chat/newchatdialog.h"
#include "compose/composer.h"
#include "compose/growingedit.h"
#include "compose/snippetspane.h"
#include "core/whendone.h"
#include "session/sandboxhost.h"
#include "session/session.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"
#include "widgets/theme.h"
#include "widgets/toast.h"

#include <QAction>
#include <QListView>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListWidth = 280;
constexpr int NarrowListWidth = 224;
constexpr int DetailsWidth = 248;

} // namespace

ChatsPage::ChatsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    makeActions();
}

bool ChatsPage::prepareMore()
{
    if (m_splitter)
        return false;
    makeParts();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_splitter, 1);
    m_list->setMinimumWidth(px(NarrowListWidth));
    m_middle->setMinimumWidth(px(360));
    m_middle->addWidget(m_none);
    m_middle->addWidget(m_chat);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_list, m_middle, m_details})
        m_splitter->addWidget(pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
    m_details->hide();
    connect(m_none->addAction(tr("Add chat…")), &QAbstractButton::clicked, this, &ChatsPage::newChat);
    connectParts();
    setReturnSends(m_returnSends);
    setKeyboards(m_keyboards);
    setNarrow(m_isNarrow);
    restoreState(m_splitterState);
    showNotice();
    const QString bot = m_session.me().user.username;
    m_list->setStore(&m_session.store(), bot.isEmpty() ? tr("the bot") : u'@' + bot);
    connect(&m_session, &Session::outboxChanged, m_list->model(), &ConversationListModel::refresh);
    return false;
}

void ChatsPage::makeParts()
{
    m_notice = new Banner(Tone::Warn, Banner::Shape::Strip, this);
    connect(m_notice->addAction(tr("Look at it…")), &QAbstractButton::clicked, this, &ChatsPage::interruptedAsked);
    connect(m_notice->addAction(tr("Later")), &QAbstractButton::clicked, m_notice, &QWidget::hide);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_list = new ConversationPane(this);
    m_middle = new QStackedWidget(this);
    m_none = new EmptyState(u"chats"_s, tr("Choose a chat"),
                            tr("Bots cannot list their chats: a chat appears here when its first update arrives, "
                               "or when you add it by ID or @name."), this);
    m_chat = new ChatPane(m_session, this);
    m_chat->setSandbox(m_sandbox);
    m_details = new DetailsPane(m_session, this);
    m_toast = new Toast(this);
}

void ChatsPage::setSandbox(SandboxHost *host)
{
    m_sandbox = host;
    if (m_chat)
        m_chat->setSandbox(host);
}

void ChatsPage::connectParts()
{
    connect(m_chat->composer()->keyboard(), &KeyboardChoice::editAsked, this, &ChatsPage::keyboardEditAsked);
    connect(m_chat->composer()->keyboard(), &KeyboardChoice::designAsked, this, &ChatsPage::keyboardDesignAsked);
    connect(m_chat, &ChatPane::keyboardAsked, this, &ChatsPage::keyboardTaken);
    connect(m_list, &ConversationPane::chosen, this, &ChatsPage::showConversation);
    connect(m_list, &ConversationPane::messageChosen, m_chat->view(), qOverload<ItemKey>(&ChatView::goTo));
    connect(m_list, &ConversationPane::changed, this, [this](const Conversation &conversation) {
        m_chat->conversationChanged(conversation);
        if (m_details->isVisible())
            m_details->setConversation(conversation);
    });
    connect(m_list, &ConversationPane::newChatAsked, this, &ChatsPage::newChat);
    connect(m_list, &ConversationPane::sendToManyAsked, this, &ChatsPage::sendToManyAsked);
    connect(m_list->model(), &ConversationListModel::countsChanged, this,
            [this](const ConversationCounts &counts) { emit badgeChanged(counts.unread); });
    connect(m_list->list(), &QAbstractItemView::activated, this, &ChatsPage::writeMessage);
    connect(m_chat, &ChatPane::updatesAsked, this, &ChatsPage::updatesAsked);
    connect(m_chat, &ChatPane::chatAsked, this, [this](ChatId chat) { openChat({.chat = chat}); });
    connect(m_chat, &ChatPane::left, m_list->list(), [this] { m_list->list()->setFocus(); });
    connect(m_chat, &ChatPane::told, m_toast, [this](const QString &what) { m_toast->say(what); });
    connect(m_chat->header(), &ChatHeader::detailsToggled, this, [this](bool shown) {
        m_wantsDetails = shown;
        placeDetails();
    });
    connect(m_details, &DetailsPane::closed, this, &ChatsPage::toggleDetails);
    m_details->snippets()->setTexts(m_chat->snippets());
    connect(m_details->snippets(), &SnippetsPane::chosen, m_chat->composer(), &Composer::useText);
    connect(m_details->snippets(), &SnippetsPane::keepAsked, m_chat->composer(), &Composer::keepSnippet);
    connect(m_details, &DetailsPane::updatesAsked, this, [this] { emit updatesAsked(m_chat->conversation().key.chat); });
}

void ChatsPage::showEvent(QShowEvent *event)
{
    prepare();
    Page::showEvent(event);
}

ChatsPage::~ChatsPage()
{
    if (m_chat)
        m_chat->flushDrafts();
}

QString ChatsPage::title() const
{
    return tr("Chats");
}

QString ChatsPage::iconName() const
{
    return u"chats"_s;
}

QString ChatsPage::helpText() const
{
    return tr("Conversations are made from the updates that were received and from what was sent here: a bot cannot read older "
              "history.\n\nReturn sends and Shift+Return breaks the line. Up in an empty field edits the last message of "
              "yours. Alt+Up and Alt+Down change the chat. In the conversation, Return answers or replies, Delete deletes, "
              "and Shift+F10 opens the menu of a message. The mouse chooses text in a message, a double-click a word; Ctrl+C "
              "copies it. The search above the list finds chats, and messages by their text.\n\nA message that was not sent stays with its reason, to edit or to "
              "send again. Where no answer came after sending, nobody knows whether it arrived: it is never sent again by "
              "itself.")
        + u"\n\n"_s
        + tr("Telegram takes about one message a second in a chat, 20 a minute in a group and 30 a second in all. What comes "
             "faster waits, and says for how long. Send to many, in the menu Tools, writes to people from the chats, a table or "
             "a list: nobody gets it twice, and it goes on after a restart when you want it.")
        + u"\n\n"_s
        + tr("In the text: Ctrl+B, Ctrl+I and Ctrl+U, Ctrl+Shift+X strikes through, Ctrl+Shift+P hides, Ctrl+Shift+M is code, "
             "Ctrl+Shift+. quotes, Ctrl+L links, Ctrl+Shift+N takes formatting off, and Ctrl+Shift+V pastes without it. Alt+1 to "
             "Alt+9 insert a snippet, Ctrl+Up shows what was sent before. Written as MarkdownV2, HTML or Markdown, what the "
             "server would refuse is underlined before it is sent. Text that is chosen in a message is quoted by the reply to it.")
        + u"\n\n"_s
        + tr("In an album, Left and Right choose one of its pictures for reply, menu and Delete. Snippets stand in the details: a "
             "click inserts one, Alt+Up and Alt+Down there or dragging change their order.");
}

QAction *ChatsPage::addAction(const QString &text, const QKeySequence &shortcut, void (ChatsPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    QWidget::addAction(action);
    m_actions += action;
    return action;
}

void ChatsPage::makeActions()
{
    addAction(tr("&New chat…"), QKeySequence::New, &ChatsPage::newChat);
    addAction(tr("&Write a message"), tr("Ctrl+M"), &ChatsPage::writeMessage);
    addAction(tr("Ne&xt chat"), Qt::ALT | Qt::Key_Down, &ChatsPage::nextChat);
    addAction(tr("&Previous chat"), Qt::ALT | Qt::Key_Up, &ChatsPage::previousChat);
    addAction(tr("&Send to many…"), {}, &ChatsPage::sendToManyAsked);
    addAction(tr("Show or hide &details"), Qt::CTRL | Qt::Key_Backslash, &ChatsPage::toggleDetails);
}

void ChatsPage::showConversation(const Conversation &conversation)
{
    m_middle->setCurrentWidget(m_chat);
    m_chat->open(conversation);
    placeDetails();
}

void ChatsPage::newChat()
{
    prepare();
    auto *dialog = new NewChatDialog(m_session, this);
    connect(dialog, &NewChatDialog::found, this, [this](const Conversation &conversation) {
        m_list->choose(conversation);
        writeMessage();
    });
    dialog->open();
}

void ChatsPage::openChat(const ConversationKey &key, std::optional<MessageId> message, bool toReply)
{
    prepare();
    whenDone(m_session.store().conversation(key), this, [=, this](const Result<Conversation> &known) {
        Conversation conversation;
        conversation.key = key;
        if (number(key.chat) > 0)
            conversation.type = u"private"_s;   // ids of groups and channels are negative
        m_list->choose(known ? *known : conversation);
        if (message && !toReply)
            m_chat->view()->goToWhenLoaded(*message);
        if (message && toReply)
            whenDone(m_session.store().message(key.chat, *message, key.businessConnectionId), this,
                     [this](const Result<ChatItem> &item) {
                         if (item)
                             m_chat->reply(*item);
                     });
    });
}

void ChatsPage::tellInterrupted(const QString &what, const QString &why)
{
    m_interrupted = {what, why};
    if (m_notice)
        showNotice();
}

void ChatsPage::showNotice()
{
    m_notice->setText(m_interrupted.first, m_interrupted.second);
    m_notice->setVisible(!m_interrupted.first.isEmpty());
}

void ChatsPage::setReturnSends(bool on)
{
    m_returnSends = on;
    if (m_chat)
        m_chat->composer()->setReturnSends(on);
}

void ChatsPage::setKeyboards(const QList<NamedKeyboard> &keyboards)
{
    m_keyboards = keyboards;
    if (m_chat)
        m_chat->composer()->keyboard()->setKeyboards(keyboards);
}

void ChatsPage::nextChat()
{
    prepare();
    m_list->chooseNext(1);
}

void ChatsPage::previousChat()
{
    prepare();
    m_list->chooseNext(-1);
}

void ChatsPage::writeMessage()
{
    prepare();
    if (m_middle->currentWidget() == m_chat)
        m_chat->composer()->focusEditor();
}

void ChatsPage::toggleDetails()
{
    prepare();
    m_wantsDetails = !m_details->isVisible();
    placeDetails();
}

void ChatsPage::placeDetails()
{
    const bool shown = m_wantsDetails && m_middle->currentWidget() == m_chat;
    m_details->setVisible(shown);
    m_chat->header()->setDetailsShown(m_wantsDetails);
    if (shown)
        m_details->setConversation(m_chat->conversation());
}

void ChatsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(Color::BgPanel));
}

void ChatsPage::focusFirst()
{
    prepare();
    m_list->list()->setFocus();
}

void ChatsPage::focusSearch()
{
    prepare();
    m_list->search()->setFocus();
    m_list->search()->selectAll();
}

void ChatsPage::refresh()
{
    if (!m_splitter)
        return;
    m_list->model()->refresh();
    m_chat->view()->chat()->refresh();
    if (m_details->isVisible())
        m_details->refresh();
}

void ChatsPage::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    if (!m_splitter)
        return;
    m_chat->header()->setNarrow(narrow);
    m_wantsDetails = !narrow;
    placeDetails();
    m_splitter->setSizes({px(narrow ? NarrowListWidth : ListWidth), px(700), px(DetailsWidth)});
}

QList<QWidget *> ChatsPage::panes() const
{
    if (!m_splitter)
        return {};
    QList<QWidget *> all{m_list->list()};
    if (m_middle->currentWidget() == m_chat)
        all += {m_chat->view(), m_chat->composer()->editor()};
    if (m_details->isVisible())
        all += m_details;
    return all;
}

QByteArray ChatsPage::saveState() const
{
    return m_splitter ? m_splitter->saveState() : m_splitterState;
}

void ChatsPage::restoreState(const QByteArray &state)
{
    m_splitterState = state;
    if (m_splitter && !m_isNarrow)
        m_splitter->restoreState(state);
}

} // namespace Botdesk
