// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/manyactions.h"

#include "chat/chatwords.h"
#include "chat/forwarddialog.h"
#include "core/whendone.h"
#include "session/session.h"
#include "widgets/button.h"
#include "widgets/icons.h"

#include <QJsonArray>
#include <QMenu>
#include <QMessageBox>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostAtOnce = 100;   // of one call

} // namespace

ManyActions::ManyActions(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

QList<MessageId> ManyActions::messagesIn(const QList<ChatRow> &rows)
{
    QList<MessageId> messages;
    for (const ChatRow &row : rows) {
        if (row.kind != ChatRow::Kind::Item || row.item.kind != ChatItem::Kind::Message)
            continue;
        for (const ChatRow &part : row.parts()) {
            if (part.item.message && !part.item.isDeleted)
                messages += *part.item.message;
        }
    }
    return messages;
}

void ManyActions::fill(QMenu &menu, const QList<MessageId> &messages)
{
    const int count = int(messages.size());
    const auto add = [&](const QString &icon, const QString &text, auto doIt) {
        connect(menu.addAction(themeIcon(icon), text), &QAction::triggered, this, doIt);
    };
    add(u"forward"_s, tr("Forward %n message(s) to…", nullptr, count), [=, this] { pass(messages, u"forwardMessages"_s); });
    add(u"copy"_s, tr("Copy %n message(s) to…", "as new ones, without the sender", count), [=, this] { pass(messages, u"copyMessages"_s); });
    add(u"trash"_s, tr("Delete %n message(s)…", nullptr, count), [=, this] { remove(messages); });
}

void ManyActions::pass(const QList<MessageId> &messages, const QString &method)
{
    auto *dialog = new ForwardDialog(m_session.store(), m_window);
    connect(dialog, &ForwardDialog::chosen, this, [=, this](const Conversation &to) {
        QJsonObject fields{{"chat_id"_L1, number(to.key.chat)}, {"from_chat_id"_L1, number(m_conversation.key.chat)}};
        if (to.key.thread != ThreadId{})
            fields.insert("message_thread_id"_L1, number(to.key.thread));
        const int count = int(messages.size());
        call(method, fields, messages,
             method == "copyMessages"_L1 ? tr("%n message(s) copied to %1.", nullptr, count).arg(conversationName(to))
                                         : tr("%n message(s) forwarded to %1.", nullptr, count).arg(conversationName(to)));
    });
    dialog->open();
}

void ManyActions::remove(const QList<MessageId> &messages)
{
    const int count = int(messages.size());
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Delete these messages?"),
                                tr("%n message(s), for everyone in %1", "the messages are deleted", count).arg(conversationName(m_conversation)),
                                QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("They cannot be brought back there. Botdesk keeps its own record of them."));
    auto *doIt = new Button(Button::Look::DestructiveFill, tr("Delete"), {}, box);
    box->addButton(doIt, QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(doIt, &QAbstractButton::clicked, this, [=, this] {
        const QString business = m_conversation.key.businessConnectionId;
        const QString success = tr("%n message(s) deleted.", nullptr, count);
        if (business.isEmpty())
            return call(u"deleteMessages"_s, {{"chat_id"_L1, number(m_conversation.key.chat)}}, messages, success);
        call(u"deleteBusinessMessages"_s, {{"business_connection_id"_L1, business}}, messages, success);
    });
    box->open();
}

//! The first hundred; the others when those went well.
void ManyActions::call(const QString &method, const QJsonObject &fields, QList<MessageId> messages, const QString &success)
{
    const QList<MessageId> rest = messages.mid(MostAtOnce);
    messages.resize(std::min(messages.size(), MostAtOnce));
    QJsonArray ids;
    for (const MessageId id : std::as_const(messages))
        ids.append(number(id));
    QJsonObject now = fields;
    now.insert("message_ids"_L1, ids);
    whenDone(m_session.call(method, now), this, [=, this](const Result<ApiAnswer> &answer) {
        if (!answer)
            emit failed(answer.error());
        else if (rest.isEmpty())
            emit done(success);
        else
            call(method, fields, rest, success);
    });
}

} // namespace Botdesk
