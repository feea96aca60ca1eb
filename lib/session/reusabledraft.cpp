// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/reusabledraft.h"

#include "session/attachmentrules.h"
#include "session/broadcastdraft.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr int MostLearnings = 3;   // a server that refuses its own file_ids is not believed for ever
const auto SentAs = "sentAs"_L1;

//! The same for all, and not yet with the server.
bool isBrought(const Attachment &file)
{
    return file.from == Attachment::From::File || (file.from == Attachment::From::Url && !hasPlaceholders(file.source));
}

QString fileIdIn(const QJsonObject &message, AttachmentKind kind)
{
    const QJsonValue medium = message[attachmentKindName(kind)];
    return (kind == AttachmentKind::Photo ? medium.toArray().last() : medium)["file_id"_L1].toString();   // the largest size
}

//! @p file by the file_id that @p message has for it. A server may take a GIF or a silent video for an animation, which
//! stands in the message as a document, too: that is then what the others get.
std::optional<Attachment> asSent(const Attachment &file, const QJsonObject &message)
{
    QList<AttachmentKind> kinds{AttachmentKind::Animation, file.kind};
    for (int kind = 0; kind < AttachmentKindCount; ++kind)
        kinds += AttachmentKind(kind);
    for (const AttachmentKind kind : kinds) {
        const QString id = fileIdIn(message, kind);
        if (id.isEmpty())
            continue;
        Attachment sent = file;
        sent.kind = kind;
        sent.from = Attachment::From::FileId;
        sent.source = id;
        sent.thumbnail.clear();   // the server has it
        return sent;
    }
    return {};
}

} // namespace

ReusableDraft::ReusableDraft(const QByteArray &kept)
    : m_draft(Draft::fromJson(kept))
    , m_written(m_draft.attachments)
{
    QList<Attachment> sent;
    for (const QJsonValue one : QJsonDocument::fromJson(kept)[SentAs].toArray()) {
        if (const auto attachment = Attachment::fromJson(one.toObject()))
            sent += *attachment;
    }
    if (sent.isEmpty() || sent.size() != m_written.size())
        return;
    m_draft.attachments = sent;
    m_learned = m_timesLearned = 1;
}

QByteArray ReusableDraft::kept() const
{
    Draft written = m_draft;
    written.attachments = m_written;
    if (m_learned == 0)
        return written.toJson();
    QJsonObject json = QJsonDocument::fromJson(written.toJson()).object();
    QJsonArray sent;
    for (const Attachment &one : m_draft.attachments)
        sent += one.toJson();
    json.insert(SentAs, sent);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool ReusableDraft::uploads() const
{
    return !m_draft.uploads.isEmpty() || std::any_of(m_draft.attachments.begin(), m_draft.attachments.end(), isBrought);
}

bool ReusableDraft::learn(const QList<QJsonObject> &messages)
{
    Draft next = m_draft;
    const QJsonArray paid = messages.value(0)["paid_media"_L1]["paid_media"_L1].toArray();
    for (qsizetype i = 0; i < next.attachments.size(); ++i) {
        Attachment &file = next.attachments[i];
        if (!isBrought(file))
            continue;
        const auto sent = asSent(file, next.stars != 0 ? paid[i].toObject() : messages.value(i));
        if (!sent)
            return false;
        file = *sent;
    }
    if (next == m_draft || !checkAttachments(next).isEmpty())
        return false;
    m_draft = next;
    m_learned = ++m_timesLearned;
    return true;
}

bool ReusableDraft::forget(int learned)
{
    if (learned == 0 || m_timesLearned > MostLearnings)
        return false;
    if (learned == m_learned) {
        m_draft.attachments = m_written;
        m_learned = 0;
    }
    return true;
}

} // namespace Botdesk
