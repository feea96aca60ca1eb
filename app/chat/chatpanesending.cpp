// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chat pane's way out: what is sent, and what comes back into the composer.

#include "chat/chatpane.h"

#include "chat/chatview.h"
#include "compose/composer.h"
#include "compose/draftkeeper.h"
#include "compose/savedtexts.h"
#include "core/whendone.h"
#include "session/session.h"
#include "widgets/banner.h"
#include "words/errorwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! Whether the outbox has kept the draft: then the failure stands in the conversation, with Edit and Retry.
bool isInOutbox(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Invalid:
    case Error::Kind::FileSystem:
    case Error::Kind::DiskFull:
    case Error::Kind::ReadOnly:
    case Error::Kind::Locked:
    case Error::Kind::Damaged:
    case Error::Kind::Internal: return false;
    default: return true;
    }
}

//! The text of a message, or its caption, as its editor takes it.
FormattedText editableText(const QJsonObject &json, bool isCaption)
{
    return isCaption ? FormattedText{json["caption"_L1].toString(), entitiesFromJson(json["caption_entities"_L1].toArray())}
                     : FormattedText{json["text"_L1].toString(), entitiesFromJson(json["entities"_L1].toArray())};
}

//! "deleteMyCommands: true"
QString resultText(const QString &method, const QJsonValue &result)
{
    constexpr qsizetype MostShown = 160;   // characters: it is a toast
    const QByteArray json = QJsonDocument(QJsonArray{result}).toJson(QJsonDocument::Compact);
    const QString words = QString::fromUtf8(json.sliced(1, json.size() - 2));
    return ChatPane::tr("%1 went well: %2", "method, its result").arg(method, words.size() > MostShown ? words.left(MostShown - 1) + u'…' : words);
}

//! Neither text nor file: a poll, a place …
bool isContent(const Draft &draft)
{
    return draft.attachments.isEmpty() && draft.textRole() == Draft::TextRole::None;
}

} // namespace

//! The draft is in the outbox from now on; what becomes of it stands in the conversation.
void ChatPane::send(const Draft &draft)
{
    m_trouble->hide();
    m_history->keep({.content = {draft.text, draft.entities}, .mode = draft.mode});
    m_composer->clear();
    put(draft);
}

void ChatPane::put(const Draft &draft)
{
    m_view->followEnd();
    if (std::exchange(m_triesAnyway, false))
        checkClosed();   // that was the try
    whenDone(m_session.send(draft), this, [this, draft](const Result<Message> &sent) {
        if (!sent && !isInOutbox(sent.error()))
            takeBackUnlessKept(draft, sent.error());
        else if (sent && sent->id == MessageId{})   // what it did is not to be seen in the conversation
            emit told(resultText(draft.sendingMethod(), sent->json["result"_L1]));
    });
}

//! A file that is gone fails in the outbox, a disk that does not write before it: the Error does not tell which.
void ChatPane::takeBackUnlessKept(const Draft &draft, const Error &error)
{
    if (draft.files().isEmpty())
        return takeBack(draft, error);
    whenDone(m_session.store().outbox(), this, [this, draft, error](const Result<QList<OutboxEntry>> &entries) {
        for (const OutboxEntry &entry : entries.value_or(QList<OutboxEntry>())) {
            if (entry.draft == draft.toJson())
                return;
        }
        takeBack(draft, error);
    });
}

void ChatPane::takeBack(const Draft &draft, const Error &error)
{
    if (draft.conversation != m_conversation.key) {
        m_drafts->add(draft);
        return void(emit told(tr("A message could not be sent and is in its chat's composer again: %1").arg(wordsFor(error).what)));
    }
    if (m_composer->isEmpty())
        m_composer->fill(draft);
    else if (isContent(draft))
        m_composer->askContent(draft.method, draft.more);
    else
        m_composer->insertDraft(draft);
    showError(error);
}

void ChatPane::editLast()
{
    const ChatItem *item = m_view->chat()->lastOwnMessage();
    if (!item)
        return;
    editMessage(*item);
}

void ChatPane::editMessage(const ChatItem &item)
{
    const QJsonObject json = item.object();
    if (json.contains("text"_L1))
        m_composer->edit(*item.message, editableText(json, false), json);
    else
        m_composer->editCaption(*item.message, editableText(json, true), json);
}

void ChatPane::editUnsent(const ChatRow &row)
{
    // Beside what is written there is no room for it; the entry stays until it is discarded.
    if (!m_composer->isEmpty() && isContent(row.draft))
        return m_composer->askContent(row.draft.method, row.draft.more);
    if (!m_composer->isEmpty()) {
        // Nothing that was written is thrown away for it.
        m_composer->insertDraft(row.draft);
        m_composer->focusEditor();
    } else {
        m_composer->fill(row.draft);
    }
    m_drafts->flush();
    m_session.discard(row.entry.id);
}

} // namespace Botdesk
