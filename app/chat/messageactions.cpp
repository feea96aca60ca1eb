// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/messageactions.h"

#include "answers/answerdialog.h"
#include "answers/answers.h"
#include "chat/chatkeyboard.h"
#include "chat/chattarget.h"
#include "chat/chatwords.h"
#include "chat/contentactions.h"
#include "chat/forwarddialog.h"
#include "chat/manyactions.h"
#include "chat/versionsdialog.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "received/mediashelf.h"
#include "session/session.h"
#include "widgets/button.h"
#include "widgets/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QMenu>
#include <QMessageBox>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

bool canBeEdited(const ChatRow &row)
{
    if (!row.item.isOutgoing || row.item.isDeleted || !row.message)
        return false;
    const auto kind = attachmentKindOf(row.message->contentKind);
    return row.message->contentKind == "text"_L1 || (kind && takesCaption(*kind));
}

} // namespace

MessageActions::MessageActions(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_content(new ContentActions(session, window))
    , m_many(new ManyActions(session, window))
{
    connect(m_content, &ContentActions::replaceAsked, this, &MessageActions::replaceAsked);
    connect(m_content, &ContentActions::failed, this, &MessageActions::failed);
    connect(m_content, &ContentActions::done, this, &MessageActions::done);
    connect(m_many, &ManyActions::failed, this, &MessageActions::failed);
    connect(m_many, &ManyActions::done, this, &MessageActions::done);
}

void MessageActions::setConversation(const Conversation &conversation)
{
    m_conversation = conversation;
    m_many->setConversation(conversation);
}

void MessageActions::showMenu(const QList<ChatRow> &rows, QPoint globalPosition)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_many->fill(*menu, ManyActions::messagesIn(rows));
    menu->addSeparator();
    connect(menu->addAction(themeIcon(u"copy"_s), tr("Copy texts")), &QAction::triggered, this, &MessageActions::copyAsked);
    menu->popup(globalPosition);
}

void MessageActions::removeAll(const QList<ChatRow> &rows)
{
    if (const auto messages = ManyActions::messagesIn(rows); !messages.isEmpty())
        m_many->remove(messages);
}

void MessageActions::showMenu(const ChatRow &row, QPoint globalPosition, const QList<MessageId> &album)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RowAction action : rowActions(row, Clock::system().unixMilliseconds()))
        connect(menu->addAction(rowActionText(action, row)), &QAction::triggered, this, [=, this] { act(row, action); });
    if (!menu->isEmpty())
        menu->addSeparator();
    if (row.kind == ChatRow::Kind::Outbox)
        fillForOutbox(*menu, row);
    else if (row.kind == ChatRow::Kind::Item && row.item.kind == ChatItem::Kind::Message && row.item.message)
        fillForMessage(*menu, row);
    addKeyboard(*menu, row);
    addCopies(*menu, row);
    if (album.size() > 1)
        m_many->fill(*menu->addMenu(themeIcon(u"image"_s), tr("The whole album")), album);
    menu->popup(globalPosition);
}

void MessageActions::fillForMessage(QMenu &menu, const ChatRow &row)
{
    const auto add = [&](const QString &icon, const QString &text, auto &&doIt) {
        connect(menu.addAction(themeIcon(icon), text), &QAction::triggered, this, doIt);
    };
    if (!row.item.isDeleted) {
        add(u"reply"_s, tr("Reply"), [=, this] { emit replyAsked(row); });
        if (canBeEdited(row))
            add(u"edit"_s, tr("Edit"), [=, this] { emit editAsked(row); });
        m_content->fill(menu, row);
        addReactions(menu, row);
        add(u"forward"_s, tr("Forward to…"), [=, this] { forward(row); });
        add(u"pushpin"_s, tr("Pin"), [=, this] { pin(row, true); });
        add(u"pushpin"_s, tr("Unpin"), [=, this] { pin(row, false); });
    }
    addMedia(menu, row);
    if (!row.item.versions.isEmpty())
        add(u"history"_s, tr("Versions…"), [=, this] { showVersions(row); });
    if (!row.item.isDeleted)
        add(u"trash"_s, tr("Delete…"), [=, this] { remove(row); });
    menu.addSeparator();
}

//! What the buttons in the bubble do, for the keyboard.
void MessageActions::addMedia(QMenu &menu, const ChatRow &row)
{
    const auto media = m_media && row.message ? mediaOf(*row.message, 0) : std::nullopt;
    if (!media)
        return;
    for (const MediaAction action : m_media->menuActions(*media))
        connect(menu.addAction(mediaActionText(action)), &QAction::triggered, this, [=, this] { m_media->act(*media, action); });
}

void MessageActions::fillForOutbox(QMenu &menu, const ChatRow &row)
{
    if (row.entry.state == OutboxEntry::State::Sending) {
        if (!row.draft.files().isEmpty())
            connect(menu.addAction(themeIcon(u"close"_s), rowActionText(RowAction::Cancel, row)), &QAction::triggered, this,
                    [=, this] { m_session.cancel(row.entry.id); });
        return;
    }
    connect(menu.addAction(themeIcon(u"trash"_s), tr("Discard…")), &QAction::triggered, this, [=, this] { discard(row); });
    menu.addSeparator();
}

void MessageActions::addReactions(QMenu &menu, const ChatRow &row)
{
    QMenu *reactions = menu.addMenu(themeIcon(u"emoji"_s), tr("React"));
    for (const QString &emoji : {u"👍"_s, u"👎"_s, u"❤"_s, u"🔥"_s, u"🎉"_s, u"😁"_s, u"😢"_s, u"👏"_s, u"🤔"_s, u"🙏"_s})
        connect(reactions->addAction(emoji), &QAction::triggered, this, [=, this] { react(row, emoji); });
    reactions->addSeparator();
    connect(reactions->addAction(tr("Take the reaction back")), &QAction::triggered, this, [=, this] { react(row, {}); });
}

void MessageActions::addKeyboard(QMenu &menu, const ChatRow &row)
{
    const ChatKeyboard keyboard = keyboardOf(row);
    if (keyboard.markup.isEmpty())
        return;
    connect(menu.addAction(themeIcon(u"keyboards"_s), tr("Open its keyboard in the designer")), &QAction::triggered, this,
            [this, keyboard] { emit keyboardAsked(keyboard.markup, keyboard.message); });
}

void MessageActions::addCopies(QMenu &menu, const ChatRow &row)
{
    const auto add = [&](const QString &icon, const QString &text, const QString &content) {
        connect(menu.addAction(themeIcon(icon), text), &QAction::triggered, this,
                [content] { QApplication::clipboard()->setText(content); });
    };
    QAction *copy = menu.addAction(themeIcon(u"copy"_s), tr("Copy text"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &MessageActions::copyAsked);
    if (row.item.message && row.kind == ChatRow::Kind::Item) {
        add(u"copy"_s, tr("Copy message id"), QString::number(number(*row.item.message)));
        const QString link = messageLink(m_conversation.key.chat, m_conversation.username, *row.item.message);
        if (!link.isEmpty())
            add(u"link"_s, tr("Copy link"), link);
    }
    if (!row.item.json.isEmpty())
        add(u"code"_s, tr("Copy JSON"), QString::fromUtf8(row.item.json));
    const Draft draft = row.kind == ChatRow::Kind::Outbox ? row.draft : Draft::fromJson(row.item.draft);
    if (!draft.method.isEmpty() || !draft.attachments.isEmpty())
        add(u"terminal"_s, tr("Copy as curl"), m_session.asCurl(draft));
}

void MessageActions::act(const ChatRow &row, RowAction action)
{
    switch (action) {
    case RowAction::None: return;
    case RowAction::Answer: return answer(row);
    case RowAction::Approve: return decide(row, true);
    case RowAction::Decline: return decide(row, false);
    case RowAction::Cancel: return m_session.cancel(row.entry.id);
    case RowAction::EditUnsent: return void(emit editUnsentAsked(row));
    case RowAction::Retry:
        if (row.entry.state != OutboxEntry::State::Unknown)
            return m_session.retry(row.entry.id);
        return ask(tr("Send again?"), tr("It is not known whether Telegram has this message."),
                   tr("No answer was seen after it was sent. Look into the chat first: sending it again may make it twice."),
                   tr("Send again"), [this, id = row.entry.id] { m_session.retry(id); });
    }
}

void MessageActions::answer(const ChatRow &row)
{
    const auto update = readUpdate(row.item.json);
    if (!update)
        return void(emit failed(update.error()));
    if (auto *dialog = makeAnswerDialog(m_session, {.log = row.item.log, .receivedMs = row.item.atMs, .update = *update}, m_window))
        dialog->open();
}

void MessageActions::decide(const ChatRow &row, bool approve)
{
    const auto update = readUpdate(row.item.json);
    if (!update)
        return void(emit failed(update.error()));
    decideJoinRequest(m_session, {.log = row.item.log, .receivedMs = row.item.atMs, .update = *update}, approve, m_window);
}

QJsonObject MessageActions::messageFields(const ChatRow &row) const
{
    return {{"chat_id"_L1, number(m_conversation.key.chat)}, {"message_id"_L1, number(*row.item.message)}};
}

void MessageActions::call(const QString &method, const QJsonObject &fields, const QString &success)
{
    whenDone(m_session.call(method, fields), this, [this, success](const Result<ApiAnswer> &answer) {
        if (!answer)
            emit failed(answer.error());
        else
            emit done(success);
    });
}

void MessageActions::pin(const ChatRow &row, bool on)
{
    QJsonObject fields = messageFields(row);
    if (!m_conversation.key.businessConnectionId.isEmpty())
        fields.insert("business_connection_id"_L1, m_conversation.key.businessConnectionId);
    call(on ? u"pinChatMessage"_s : u"unpinChatMessage"_s, fields, on ? tr("Pinned.") : tr("Unpinned."));
}

void MessageActions::react(const ChatRow &row, const QString &emoji)
{
    QJsonObject fields = messageFields(row);
    QJsonArray reaction;
    if (!emoji.isEmpty())
        reaction.append(QJsonObject{{"type"_L1, "emoji"_L1}, {"emoji"_L1, emoji}});
    fields.insert("reaction"_L1, reaction);
    call(u"setMessageReaction"_s, fields, emoji.isEmpty() ? tr("Reaction taken back.") : tr("Reacted with %1.").arg(emoji));
}

void MessageActions::forward(const ChatRow &row)
{
    auto *dialog = new ForwardDialog(m_session.store(), m_window);
    connect(dialog, &ForwardDialog::chosen, this, [this, row](const Conversation &to) {
        QJsonObject fields{{"chat_id"_L1, number(to.key.chat)},
                           {"from_chat_id"_L1, number(m_conversation.key.chat)},
                           {"message_id"_L1, number(*row.item.message)}};
        if (to.key.thread != ThreadId{})
            fields.insert("message_thread_id"_L1, number(to.key.thread));
        call(u"forwardMessage"_s, fields, tr("Forwarded to %1.").arg(conversationName(to)));
    });
    dialog->open();
}

void MessageActions::remove(const ChatRow &row)
{
    if (row.kind == ChatRow::Kind::Outbox)
        return discard(row);
    if (!row.item.message || row.item.isDeleted || row.item.kind != ChatItem::Kind::Message)
        return;
    const QString business = m_conversation.key.businessConnectionId;
    ask(tr("Delete this message?"),
        tr("“%1”, for everyone in %2", "text, chat").arg(chatRowText(row).left(120), conversationName(m_conversation)),
        tr("It cannot be brought back there. Botdesk keeps its own record of it."),
        tr("Delete"), [this, row, business] {
            if (business.isEmpty())
                return call(u"deleteMessage"_s, messageFields(row), tr("Deleted."));
            call(u"deleteBusinessMessages"_s,
                 {{"business_connection_id"_L1, business}, {"message_ids"_L1, QJsonArray{number(*row.item.message)}}},
                 tr("Deleted."));
        });
}

void MessageActions::discard(const ChatRow &row)
{
    ask(tr("Discard this message?"), tr("“%1”").arg(chatRowText(row).left(120)),
        tr("It has not been sent. Its text is lost."), tr("Discard"),
        [this, id = row.entry.id] { m_session.discard(id); });
}

void MessageActions::showVersions(const ChatRow &row)
{
    (new VersionsDialog(m_session.store(), row.item, m_window))->open();
}

void MessageActions::ask(const QString &title, const QString &text, const QString &consequence, const QString &verb,
                         std::function<void()> action)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);   // it quotes what somebody else wrote; the rest is ours
    box->setInformativeText(consequence);
    auto *doIt = new Button(Button::Look::DestructiveFill, verb, {}, box);
    box->addButton(doIt, QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(doIt, &QAbstractButton::clicked, this, [action = std::move(action)] { action(); });
    box->open();
}

} // namespace Botdesk
