// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/updateactions.h"

#include "answers/answerdialog.h"
#include "answers/replydialog.h"
#include "session/session.h"
#include "updates/updatetext.h"
#include "widgets/icons.h"
#include "words/summarywords.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

QJsonObject okWith(const QString &idField, const QString &id)
{
    return {{idField, id}, {u"ok"_s, true}};
}

} // namespace

bool canReply(const UpdateHead &head)
{
    return head.chat.has_value()
        && (head.type.endsWith("message"_L1) || head.type.endsWith("channel_post"_L1) || head.type == "callback_query"_L1
            || head.type == "chat_join_request"_L1 || head.type.endsWith("chat_member"_L1)
            || head.type == "message_reaction"_L1);
}

CallPlan answeringCall(const StoredUpdate &stored)
{
    const UpdateHead &head = stored.head;
    if (head.type == "callback_query"_L1)
        return {u"answerCallbackQuery"_s, {{u"callback_query_id"_s, head.queryId}, {u"text"_s, u""_s}}};
    if (head.type == "inline_query"_L1)
        return {u"answerInlineQuery"_s, {{u"inline_query_id"_s, head.queryId}, {u"results"_s, QJsonArray()}}};
    if (head.type == "shipping_query"_L1)
        return {u"answerShippingQuery"_s, okWith(u"shipping_query_id"_s, head.queryId)};
    if (head.type == "pre_checkout_query"_L1)
        return {u"answerPreCheckoutQuery"_s, okWith(u"pre_checkout_query_id"_s, head.queryId)};
    if (head.type == "chat_join_request"_L1 && head.chat && head.from)
        return {u"approveChatJoinRequest"_s, {{u"chat_id"_s, number(*head.chat)}, {u"user_id"_s, number(*head.from)}}};
    if (!canReply(head))
        return {u"getUpdates"_s, {{u"offset"_s, number(head.id)}, {u"limit"_s, 1}}};
    QJsonObject message{{u"chat_id"_s, number(*head.chat)}, {u"text"_s, u"…"_s}};
    if (head.message)
        message[u"reply_parameters"_s] = QJsonObject{{u"message_id"_s, number(*head.message)}};
    if (head.thread != ThreadId{})
        message[u"message_thread_id"_s] = number(head.thread);
    if (!head.businessConnectionId.isEmpty())
        message[u"business_connection_id"_s] = head.businessConnectionId;
    return {u"sendMessage"_s, message};
}

UpdateActions::UpdateActions(Session &session, QWidget *host)
    : QObject(host)
    , m_session(session)
    , m_host(host)
    , m_reply(add(tr("Reply…"), u"reply"_s, QKeySequence(Qt::CTRL | Qt::Key_R)))
    , m_answer(add(tr("Answer…"), u"type-callback-query"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)))
    , m_approve(add(tr("Approve"), u"ok"_s))
    , m_decline(add(tr("Decline"), u"error"_s))
    , m_copyCurl(add(tr("Copy as curl"), u"copy"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)))
    , m_copyJson(add(tr("Copy JSON"), u"api"_s))
    , m_copyId(add(tr("Copy update ID"), u"copy"_s))
    , m_openChat(add(tr("Open chat"), u"chats"_s))
{
    connectAll();
    arrange();
}

QAction *UpdateActions::add(const QString &text, const QString &iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(themeIcon(iconName), text, m_host);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_host->addAction(action);
    return action;
}

void UpdateActions::connectAll()
{
    connect(m_reply, &QAction::triggered, this, &UpdateActions::openReply);
    connect(m_answer, &QAction::triggered, this, &UpdateActions::openAnswer);
    connect(m_approve, &QAction::triggered, this, [this] { decide(true); });
    connect(m_decline, &QAction::triggered, this, [this] { decide(false); });
    connect(m_copyCurl, &QAction::triggered, this, [this] {
        const CallPlan plan = answeringCall(*m_stored);
        QGuiApplication::clipboard()->setText(m_session.asCurl(plan.method, plan.parameters));
    });
    connect(m_copyJson, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_json)); });
    connect(m_copyId, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(QString::number(number(m_stored->head.id))); });
    connect(m_openChat, &QAction::triggered, this, [this] { emit chatOpened(*m_stored); });
}

void UpdateActions::setUpdate(const StoredUpdate &stored, const QByteArray &json, const std::optional<Update> &update)
{
    m_stored = stored;
    m_json = json;
    m_update = update;
    arrange();
}

void UpdateActions::clear()
{
    m_stored.reset();
    m_update.reset();
    m_json.clear();
    arrange();
}

void UpdateActions::arrange()
{
    const QString type = m_stored ? m_stored->head.type : QString();
    const QString answerText = answerActionText(type);
    const bool isJoin = type == "chat_join_request"_L1;
    m_reply->setEnabled(m_stored && canReply(m_stored->head));
    m_answer->setText(answerText.isEmpty() ? tr("Answer…") : answerText);
    m_answer->setEnabled(m_update && !answerText.isEmpty());
    m_answer->setVisible(!isJoin);
    for (QAction *action : {m_approve, m_decline}) {
        action->setVisible(isJoin);
        action->setEnabled(isJoin && m_update);
    }
    for (QAction *action : {m_copyCurl, m_copyJson, m_copyId})
        action->setEnabled(m_stored.has_value());
    m_openChat->setEnabled(m_stored && m_stored->head.chat);
}

QList<QAction *> UpdateActions::all() const
{
    return {m_reply, m_answer, m_approve, m_decline, m_copyCurl, m_copyJson, m_copyId, m_openChat};
}

void UpdateActions::openReply()
{
    const UpdateHead &head = m_stored->head;
    Draft draft;
    draft.conversation = {*head.chat, head.thread, head.businessConnectionId};
    draft.method = u"sendMessage"_s;
    if (head.message)
        draft.replyTo = head.message;
    auto *dialog = new ReplyDialog(m_session, draft, tr("Reply to %1 in %2").arg(fromText(head), chatText(head)),
                                   summaryText(head.summary), m_host);
    dialog->open();
}

void UpdateActions::openAnswer()
{
    if (!m_update)
        return;
    if (auto *dialog = makeAnswerDialog(m_session, {m_stored->log, m_stored->receivedMs, *m_update}, m_host))
        dialog->open();
}

void UpdateActions::decide(bool approve)
{
    if (m_update)
        decideJoinRequest(m_session, {m_stored->log, m_stored->receivedMs, *m_update}, approve, m_host);
}

} // namespace Botdesk
