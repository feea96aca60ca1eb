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
const auto SentFields = "sentFields"_L1;

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

//! What @p message calls the file that parameter @p field has brought: a medium of its own, or one that belongs to it.
QString fileIdOf(const QString &field, const QJsonObject &message)
{
    const auto idIn = [&field](const QJsonObject &owner) {
        const QJsonValue medium = owner[field];
        return (medium.isArray() ? medium.toArray().last() : medium)["file_id"_L1].toString();
    };
    if (const QString id = idIn(message); !id.isEmpty())
        return id;
    for (const QJsonValue medium : message) {
        if (const QString id = idIn(medium.toObject()); !id.isEmpty())
            return id;
    }
    return {};
}

//! Takes the files of further parameters by their names in @p message. @return false where one has none.
bool learnUploads(Draft &next, const QJsonObject &message)
{
    for (const DraftFile &file : std::as_const(next.uploads)) {
        if (file.field == "thumbnail"_L1)
            continue;   // the server has it with the file that it is of, and takes no file_id for it
        const QString id = fileIdOf(file.field, message);
        if (id.isEmpty())
            return false;
        next.more.insert(file.field, id);
    }
    next.uploads.clear();
    return true;
}

} // namespace

ReusableDraft::ReusableDraft(const QByteArray &kept)
    : m_draft(Draft::fromJson(kept))
    , m_written(m_draft)
{
    const QJsonDocument json = QJsonDocument::fromJson(kept);
    QList<Attachment> sent;
    for (const QJsonValue one : json[SentAs].toArray()) {
        if (const auto attachment = Attachment::fromJson(one.toObject()))
            sent += *attachment;
    }
    if (!json[SentAs].isArray() || sent.size() != m_written.attachments.size())
        return;
    m_draft.attachments = sent;
    const QJsonObject fields = json[SentFields].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        m_draft.more.insert(field.key(), field.value());
    if (!fields.isEmpty())
        m_draft.uploads.clear();
    m_learned = m_timesLearned = 1;
}

QByteArray ReusableDraft::kept() const
{
    if (m_learned == 0)
        return m_written.toJson();
    QJsonObject json = QJsonDocument::fromJson(m_written.toJson()).object();
    QJsonArray sent;
    for (const Attachment &one : m_draft.attachments)
        sent += one.toJson();
    json.insert(SentAs, sent);
    QJsonObject fields;
    for (const DraftFile &file : m_written.uploads) {
        if (m_draft.uploads.isEmpty() && m_draft.more.contains(file.field))
            fields.insert(file.field, m_draft.more[file.field]);
    }
    json.insert(SentFields, fields);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool ReusableDraft::uploads() const
{
    return !m_draft.uploads.isEmpty() || std::any_of(m_draft.attachments.begin(), m_draft.attachments.end(), isBrought);
}

bool ReusableDraft::learnAttachments(Draft &next, const QList<QJsonObject> &messages) const
{
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
    return true;
}

bool ReusableDraft::learn(const QList<QJsonObject> &messages)
{
    Draft next = m_draft;
    if (!learnAttachments(next, messages) || !learnUploads(next, messages.value(0)))
        return false;
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
        m_draft = m_written;
        m_learned = 0;
    }
    return true;
}

} // namespace Botdesk
