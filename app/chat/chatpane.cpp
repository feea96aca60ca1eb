// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatpane.h"

#include "chat/chatheader.h"
#include "chat/chatkeyboard.h"
#include "chat/chatview.h"
#include "chat/chatwords.h"
#include "chat/linkguard.h"
#include "chat/manyactions.h"
#include "chat/messageactions.h"
#include "chat/sandboxkeyboard.h"
#include "compose/composer.h"
#include "compose/draftkeeper.h"
#include "compose/droparea.h"
#include "compose/savedtexts.h"
#include "compose/texteditor.h"
#include "core/whendone.h"
#include "received/mediashelf.h"
#include "session/sandboxhost.h"
#include "session/session.h"
#include "text/entityrules.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "words/errorwords.h"
#include "words/sendwords.h"
#include "words/summarywords.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QJsonArray>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 TypingEveryMs = 5000;   // the server shows it for five seconds
constexpr qsizetype MostMembers = 50;    // who have written lately, to be mentioned
constexpr int LookedThroughForKeyboard = 500;   // latest items of a chat
constexpr int MostQuoted = 1024;         // characters: what a server takes

//! What was chosen of a message with the mouse, as the server takes it for a quote; nothing when nothing was.
std::optional<ReplyQuote> quoteOf(const ChatItem &item, TextRange chosen)
{
    const auto message = readMessage(item.object());
    if (chosen.isEmpty() || !message || chosen.start + chosen.length > message->text.size())
        return {};
    const QJsonObject json = item.object();
    const QString text = message->text.mid(chosen.start, chosen.length);
    int front = 0;
    while (front < text.size() && text[front].isSpace())
        ++front;
    const int begin = chosen.start + front;
    ReplyQuote quote{.text = text.trimmed().left(MostQuoted), .position = begin};
    if (quote.text.isEmpty())
        return {};
    const QString key = json.contains("text"_L1) ? u"entities"_s : u"caption_entities"_s;
    for (TextEntity entity : entitiesFromJson(json[key].toArray())) {
        const int from = std::max(entity.offset, begin);
        const int to = std::min(entity.end(), begin + int(quote.text.size()));
        if (from >= to || !(isStyle(entity.type) || entity.type == EntityType::CustomEmoji))
            continue;   // a quote keeps nothing else
        entity.offset = from - begin;
        entity.length = to - from;
        quote.entities.append(entity);
    }
    return quote;
}

} // namespace

ChatPane::ChatPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new ChatHeader(this))
    , m_trouble(new Banner(Tone::Error, Banner::Shape::Strip, this))
    , m_view(new ChatView(this))
    , m_composer(new Composer(this))
    , m_drafts(new DraftKeeper(this))
    , m_snippets(new SavedTexts(SavedTexts::Kind::Snippets, this))
    , m_history(new SavedTexts(SavedTexts::Kind::History, this))
    , m_actions(new MessageActions(session, this))
    , m_drop(new DropArea(this))
    , m_media(new MediaShelf(session.media(), this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_trouble);
    column->addWidget(m_view, 1);
    column->addWidget(m_composer);
    m_trouble->hide();
    connectView();
    connectComposer();
    connect(m_header, &ChatHeader::updatesAsked, this, [this] { emit updatesAsked(m_conversation.key.chat); });
    connect(m_header, &ChatHeader::menuAsked, this, &ChatPane::showMenu);
    connectSession();
    m_composer->setUploadLimits(session.uploadLimits());
    if (!session.folder().isEmpty())
        m_composer->setPasteFolder(session.folder() + u"/pasted"_s);
    connect(m_drafts, &DraftKeeper::loaded, this, [this] {
        if (m_isOpen && m_composer->isEmpty())
            openDraft();
    });
    m_drafts->setStore(&session.store());
    m_snippets->setStore(&session.store());
    m_history->setStore(&session.store());
    m_composer->setTexts(m_snippets, m_history);
}

ChatPane::~ChatPane() = default;

void ChatPane::connectSession()
{
    connect(&m_session, &Session::outboxChanged, m_view->chat(), &ChatModel::refresh);
    const auto takeWaits = [this] { m_view->chat()->setWaits(m_session.outboxWaits()); };
    takeWaits();
    connect(&m_session, &Session::outboxWaitsChanged, this, takeWaits);
    connect(&m_session, &Session::chatTroubleChanged, this, [this](ChatId chat) {
        if (chat == m_conversation.key.chat)
            checkClosed();
    });
    connect(&m_session, &Session::chatMoved, this, [this](ChatId from, ChatId to) {
        m_drafts->follow(from, to);
        if (!m_isOpen || (from != m_conversation.key.chat && to != m_conversation.key.chat))
            return;
        const bool isHere = to == m_conversation.key.chat;
        if (isHere ? m_composer->isEmpty() : !m_composer->isEditing())
            openDraft();
        if (!isHere)
            emit told(tr("The group has become a supergroup. What waited and what was written here is there now."));
    });
    connect(&m_session, &Session::uploadProgressed, m_view->chat(), &ChatModel::setUpload);
}

void ChatPane::connectView()
{
    connect(m_view, &ChatView::actionAsked, m_actions, &MessageActions::act);
    connect(m_view, &ChatView::menuAsked, this, &ChatPane::showMessageMenu);
    connect(m_view, &ChatView::versionsAsked, m_actions, &MessageActions::showVersions);
    connect(m_view, &ChatView::deleteAsked, this, [this](const ChatRow &row) {
        if (const auto chosen = m_view->selectedRows(); chosen.size() > 1)
            m_actions->removeAll(chosen);
        else if (!row.album.isEmpty())
            m_actions->removeAll({row});
        else
            m_actions->remove(row);
    });
    connect(m_view, &ChatView::linkAsked, this, &ChatPane::openLink);
    m_view->setMedia(m_media);
    m_actions->setMedia(m_media);
    connect(m_view, &ChatView::mediaAsked, m_media, &MediaShelf::act);
    connect(m_media, &MediaShelf::told, this, &ChatPane::told);
    connect(m_view, &ChatView::endSeen, this, &ChatPane::markRead);
    const auto replyTo = [this](const ChatRow &row) { reply(row.item); };
    connect(m_view, &ChatView::replyAsked, this, replyTo);
    connect(m_actions, &MessageActions::replyAsked, this, replyTo);
    connect(m_actions, &MessageActions::copyAsked, m_view, &ChatView::copySelected);
    connect(m_actions, &MessageActions::keyboardAsked, this, &ChatPane::keyboardAsked);
    connect(m_actions, &MessageActions::editAsked, this, [this](const ChatRow &row) { editMessage(row.item); });
    connect(m_actions, &MessageActions::replaceAsked, this, [this](const ChatRow &row, const QString &path) {
        editMessage(row.item);
        for (const AttachmentKind kind : possibleKindsOf(path)) {
            if (takesThePlace(kind))
                return m_composer->attach({{.kind = kind, .source = path}});
        }
    });
    connect(m_actions, &MessageActions::editUnsentAsked, this, &ChatPane::editUnsent);
    connect(m_actions, &MessageActions::failed, this, &ChatPane::showError);
    connect(m_actions, &MessageActions::done, this, &ChatPane::told);
    connect(m_view->chat(), &ChatModel::failed, this, &ChatPane::showError);
    connect(m_view->chat(), &ChatModel::refreshed, this, &ChatPane::checkClosed);
    connect(m_view->chat(), &ChatModel::refreshed, this, &ChatPane::tellPeople);
}

void ChatPane::connectComposer()
{
    connect(m_composer, &Composer::sendAsked, this, &ChatPane::send);
    connect(m_composer, &Composer::contentReady, this, &ChatPane::put);
    connect(m_composer, &Composer::codeCopied, this, [this](const QString &library) { emit told(tr("Copied for %1.").arg(library)); });
    connect(m_composer, &Composer::chatActionAsked, this, &ChatPane::tellAction);
    connect(m_composer, &Composer::troubled, this, &ChatPane::showError);
    connect(m_drop, &DropArea::dropped, m_composer, &Composer::attachFrom);
    connect(m_composer, &Composer::changed, this, [this] { m_drafts->keep(m_composer->draftToKeep()); });
    connect(m_composer, &Composer::typed, this, &ChatPane::tellTyping);
    connect(m_composer, &Composer::snippetKept, m_snippets, &SavedTexts::keep);
    connect(m_composer, &Composer::editLastAsked, this, &ChatPane::editLast);
    connect(m_composer, &Composer::replyLabelWanted, this, &ChatPane::labelReply);
    connect(m_composer, &Composer::left, this, &ChatPane::left);
    connect(m_composer, &Composer::wayOnTaken, this, &ChatPane::takeWayOn);
}

void ChatPane::open(const Conversation &conversation)
{
    if (m_isOpen && conversation.key == m_conversation.key)
        return conversationChanged(conversation);
    m_drafts->flush();
    m_isOpen = true;
    m_conversation = conversation;
    m_markedRead = conversation.readUpTo;
    m_typing.invalidate();
    m_trouble->hide();
    m_actions->setConversation(conversation);
    m_header->setConversation(conversation);
    m_composer->setClosedBecause({});
    m_triesAnyway = false;
    m_header->setTrouble({}, {});
    m_composer->setPrivate(conversation.type == "private"_L1);
    openDraft();
    m_view->chat()->open(&m_session.store(), conversation);
    m_view->followEnd();
    m_movedFrom.reset();
    m_isOriginKnown = false;
    askWhereFrom();
}

//! A supergroup begins with a notice of the group that it was.
void ChatPane::askWhereFrom()
{
    if (m_isOriginKnown || m_conversation.type != "supergroup"_L1)
        return;
    whenDone(m_session.store().messagesFrom(m_conversation.key, {}, 1), this, [this, key = m_conversation.key](const Result<QList<ChatItem>> &first) {
        if (!first || first->isEmpty() || key != m_conversation.key)
            return;   // asked again when something of it is stored
        m_isOriginKnown = true;
        if (first->first().summary.kind == "migrate_from_chat_id"_L1)
            m_movedFrom = ChatId{first->first().summary.part(0).toLongLong()};
    });
}

void ChatPane::conversationChanged(const Conversation &conversation)
{
    if (!m_isOpen || conversation.key != m_conversation.key)
        return;
    m_conversation = conversation;
    m_actions->setConversation(conversation);
    m_header->setConversation(conversation);
    m_view->chat()->setChatType(conversation.type);
    checkClosed();   // its words name the chat
    askWhereFrom();
}

void ChatPane::openDraft()
{
    m_composer->open(m_conversation.key, m_drafts->draft(m_conversation.key));
}

void ChatPane::flushDrafts()
{
    m_drafts->flush();
}

void ChatPane::reply(const ChatItem &item)
{
    if (!item.message || item.isDeleted)
        return;
    m_composer->reply(*item.message, item.isOutgoing ? tr("yourself") : item.fromName, contentText(item.summary),
                      quoteOf(item, m_view->chosenIn(*item.message)));
    m_composer->focusEditor();
}

//! Whom the composer can mention, and what its snippets can name: those who have written here lately.
void ChatPane::tellPeople()
{
    QList<ChatMember> members;
    QHash<QString, QString> names{{u"chat_id"_s, QString::number(number(m_conversation.key.chat))}, {u"title"_s, m_conversation.title}};
    const ChatModel *chat = m_view->chat();
    for (int i = chat->rowCount() - 1; i >= 0 && members.size() < MostMembers; --i) {
        const ChatRow *row = chat->rowAt(chat->index(i));
        if (!row || row->kind != ChatRow::Kind::Item || row->item.isOutgoing || !row->message || !row->message->from)
            continue;
        const User &from = *row->message->from;
        if (members.isEmpty()) {   // the last one to write
            names.insert(u"first_name"_s, from.firstName);
            names.insert(u"last_name"_s, from.lastName);
            names.insert(u"username"_s, from.username);
            names.insert(u"user_id"_s, QString::number(number(from.id)));
        }
        const auto isFrom = [&](const ChatMember &member) { return member.id == from.id; };
        if (std::none_of(members.begin(), members.end(), isFrom))
            members.append({.id = from.id, .name = row->message->senderName()});
    }
    m_composer->setMembers(members);
    m_composer->setPlaceholders(names);
}

void ChatPane::labelReply(MessageId to)
{
    const ConversationKey key = m_conversation.key;
    whenDone(m_session.store().message(key.chat, to, key.businessConnectionId), this,
             [this, key, to](const Result<ChatItem> &item) {
                 const Draft now = m_composer->draft();
                 if (item && key == m_conversation.key && now.replyTo == to)
                     m_composer->reply(to, item->isOutgoing ? tr("yourself") : item->fromName, contentText(item->summary), now.quote);
             });
}

void ChatPane::tellTyping()
{
    if (m_conversation.type == "channel"_L1 || (m_typing.isValid() && m_typing.elapsed() < TypingEveryMs))
        return;
    m_typing.start();
    tellAction(u"typing"_s);
}

void ChatPane::tellAction(const QString &action)
{
    QJsonObject fields{{"chat_id"_L1, number(m_conversation.key.chat)}, {"action"_L1, action}};
    if (m_conversation.key.thread != ThreadId{})
        fields.insert("message_thread_id"_L1, number(m_conversation.key.thread));
    if (!m_conversation.key.businessConnectionId.isEmpty())
        fields.insert("business_connection_id"_L1, m_conversation.key.businessConnectionId);
    m_session.call(u"sendChatAction"_s, fields);   // whether it was seen matters to nobody
}

//! The drop area covers the pane as long as something is dragged over it.
void ChatPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isOpen || !DropArea::takes(*event->mimeData()))
        return;
    m_drop->cover(rect());
    event->acceptProposedAction();
}

void ChatPane::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->uncoverUnlessEntered();
}

void ChatPane::dropEvent(QDropEvent *event)
{
    m_drop->hide();
    event->acceptProposedAction();
    m_composer->attachFrom(event->mimeData());
}

void ChatPane::markRead()
{
    const ChatItem *last = m_view->chat()->lastItem();
    if (!m_isOpen || !last || last->key <= m_markedRead)
        return;
    m_markedRead = last->key;
    m_session.store().markRead(m_conversation.key, last->key);
}

void ChatPane::checkClosed()
{
    if (m_view->chat()->movedTo()) {
        m_composer->setClosedBecause(tr("This group has become a supergroup, a chat of its own. Nothing more is written here."),
                                     tr("Go to the supergroup"));
        return;
    }
    const QString reason = whyClosed();
    const auto trouble = m_session.chatTrouble(m_conversation.key.chat);
    m_header->setTrouble(trouble ? troubleTag(trouble->kind) : QString(), trouble ? trouble->words : QString());
    m_composer->setClosedBecause(m_triesAnyway ? QString() : reason, tr("Try all the same"));
}

//! Why the chat takes no message, by what is remembered of it or by its last lines; empty when it does.
QString ChatPane::whyClosed() const
{
    const QString name = conversationName(m_conversation);
    if (const auto trouble = m_session.chatTrouble(m_conversation.key.chat))
        return troubleText(trouble->kind, name);
    if (!m_view->chat()->isBlocked())
        return {};
    const bool isPrivate = m_conversation.type == "private"_L1;
    return troubleText(isPrivate ? ChatTrouble::Kind::Blocked : ChatTrouble::Kind::Removed, name);
}

void ChatPane::takeWayOn()
{
    if (const auto chat = m_view->chat()->movedTo())
        return void(emit chatAsked(*chat));
    m_triesAnyway = true;
    checkClosed();
    m_composer->focusEditor();
}

void ChatPane::openLink(const QString &link, const QString &words)
{
    const auto target = linkTarget(link, words);
    if (!target)
        return void(emit told(tr("Neither a browser nor Telegram opens this link: %1").arg(link)));
    if (target->isOdd)
        return askToOpen(*target);
    QDesktopServices::openUrl(target->url);
}

void ChatPane::askToOpen(const LinkTarget &target)
{
    const QString where = target.host.isEmpty() ? target.url.scheme() : target.host;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Open this link?"), tr("This link leads to %1.").arg(where),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(target.url.toString(QUrl::FullyEncoded).left(500));
    auto *open = box->addButton(tr("Open"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(open, &QAbstractButton::clicked, this, [url = target.url] { QDesktopServices::openUrl(url); });
    box->open();
}

void ChatPane::showError(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    m_trouble->clearActions();
    m_trouble->setText(words.what, words.next);
    m_trouble->setServerWords(words.detail);
    connect(m_trouble->addAction(tr("Close")), &QAbstractButton::clicked, m_trouble, &QWidget::hide);
    m_trouble->show();
}

void ChatPane::showMessageMenu(const ChatRow &row, QPoint globalPosition)
{
    const auto chosen = m_view->selectedRows();
    const auto hasRow = [&row](const ChatRow &one) { return one.parts().contains(row); };
    const bool isOfMany = chosen.size() > 1 && std::any_of(chosen.begin(), chosen.end(), hasRow);
    if (isOfMany && ManyActions::messagesIn(chosen).size() > 1)
        return m_actions->showMenu(chosen, globalPosition);
    const ChatModel *chat = m_view->chat();
    const int whole = row.item.message && row.kind == ChatRow::Kind::Item ? chat->rowOfMessage(*row.item.message) : -1;
    m_actions->showMenu(row, globalPosition, whole < 0 ? QList<MessageId>() : ManyActions::messagesIn({chat->rows()[whole]}));
}

void ChatPane::showMenu(QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto addCopy = [&](const QString &text, const QString &content) {
        connect(menu->addAction(text), &QAction::triggered, this, [content] { QApplication::clipboard()->setText(content); });
    };
    addCopy(tr("Copy chat id"), QString::number(number(m_conversation.key.chat)));
    if (!m_conversation.username.isEmpty()) {
        addCopy(tr("Copy username"), u'@' + m_conversation.username);
        addCopy(tr("Copy link"), u"https://t.me/"_s + m_conversation.username);
    }
    menu->addSeparator();
    if (m_movedFrom) {
        connect(menu->addAction(tr("Show what was said before it was a supergroup")), &QAction::triggered, this,
                [this, from = *m_movedFrom] { emit chatAsked(from); });
    }
    connect(menu->addAction(tr("Show the updates of this chat")), &QAction::triggered, this,
            [this] { emit updatesAsked(m_conversation.key.chat); });
    connect(menu->addAction(tr("Open the reply keyboard in the designer")), &QAction::triggered, this, &ChatPane::takeReplyKeyboard);
    menu->popup(globalPosition);
}

void ChatPane::takeReplyKeyboard()
{
    whenDone(m_session.store().messages(m_conversation.key, {}, LookedThroughForKeyboard), this, [this](const Result<QList<ChatItem>> &items) {
        const ChatKeyboard keyboard = replyKeyboardIn(items.value_or(QList<ChatItem>()));
        if (m_sandbox)
            return askTheSandbox(keyboard);
        if (keyboard.markup.isEmpty())
            return void(emit told(tr("No reply keyboard that was sent from here stands in this chat. The server does not tell of others.")));
        emit keyboardAsked(keyboard.markup, keyboard.message);
    });
}

void ChatPane::setSandbox(SandboxHost *host)
{
    m_sandbox = host;
}

//! There what other programs sent is known as well.
void ChatPane::askTheSandbox(const ChatKeyboard &sent)
{
    askForReplyKeyboard(*m_sandbox, m_conversation.key.chat, this, [this, sent](const QJsonObject &markup) {
        if (markup.isEmpty())
            return void(emit told(tr("No reply keyboard stands in this chat.")));
        emit keyboardAsked(markup, isSameMarkup(markup, sent.markup) ? sent.message : QJsonObject());
    });
}

} // namespace Botdesk
