// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/attachmentrules.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

using Code = AttachmentProblem::Code;

constexpr qint64 OwnServerLimit = qint64(2000) * 1024 * 1024;

bool isAddress(const QString &source)
{
    const QUrl url(source);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

//! "Sending video notes by a URL is currently unsupported", and so are stickers that move.
bool needsUpload(const Attachment &attachment)
{
    if (attachment.from != Attachment::From::Url)
        return false;
    const QString name = attachment.name().toLower();
    return attachment.kind == AttachmentKind::VideoNote
        || (attachment.kind == AttachmentKind::Sticker && (name.endsWith(".tgs"_L1) || name.endsWith(".webm"_L1)));
}

void checkAlbum(const Draft &draft, QList<AttachmentProblem> &problems)
{
    const auto isMixed = [&](AttachmentKind alone) {
        const auto count = std::count_if(draft.attachments.begin(), draft.attachments.end(),
                                         [alone](const Attachment &one) { return one.kind == alone; });
        return count > 0 && count < draft.attachments.size();
    };
    for (int i = 0; i < draft.attachments.size(); ++i) {
        if (!standsInAlbum(draft.attachments[i].kind))
            problems.append({.code = Code::NotInAlbum, .item = i});
    }
    if (problems.isEmpty() && (isMixed(AttachmentKind::Document) || isMixed(AttachmentKind::Audio)))
        problems.append({.code = Code::Mixed});
    if (!draft.replyMarkup.isEmpty())
        problems.append({.code = Code::Keyboard});
}

void checkPaid(const Draft &draft, QList<AttachmentProblem> &problems)
{
    for (int i = 0; i < draft.attachments.size(); ++i) {
        const auto kind = draft.attachments[i].kind;
        if (kind != AttachmentKind::Photo && kind != AttachmentKind::Video)
            problems.append({.code = Code::NotPaid, .item = i});
    }
    if (draft.stars < 1 || draft.stars > MostStars)
        problems.append({.code = Code::Stars});
}

QString wordsFor(const AttachmentProblem &problem, const Attachment &attachment)
{
    switch (problem.code) {
    case Code::ThumbnailMissing:
    case Code::ThumbnailTooBig: return attachment.thumbnail;
    case Code::TooBig: return u"%1: %2 of %3 bytes"_s.arg(attachment.source).arg(problem.size).arg(problem.limit);
    default: return attachment.source;
    }
}

} // namespace

UploadLimits uploadLimitsOf(const ApiServer &server, bool isSandbox)
{
    const bool isCloud = isSandbox || server.isCloud();
    return isCloud ? UploadLimits{} : UploadLimits{.file = OwnServerLimit};
}

QList<AttachmentProblem> checkAttachments(const Draft &draft)
{
    QList<AttachmentProblem> problems;
    const qsizetype count = draft.attachments.size();
    if (count == 0)
        return problems;
    if (draft.edits && count > 1)
        problems.append({.code = Code::EditsOne});
    else if (draft.edits && !takesThePlace(draft.attachments.first().kind))
        problems.append({.code = Code::NotInEdit, .item = 0});
    else if (draft.stars != 0)
        checkPaid(draft, problems);
    else if (count > 1)
        checkAlbum(draft, problems);
    if (count > AlbumLimit)
        problems.append({.code = Code::TooMany});
    for (int i = 0; i < count; ++i) {
        const Attachment &one = draft.attachments[i];
        if (one.from == Attachment::From::Url && !isAddress(one.source))
            problems.append({.code = Code::Address, .item = i});
        else if (needsUpload(one))
            problems.append({.code = Code::NeedsUpload, .item = i});
    }
    return problems;
}

QList<AttachmentProblem> checkFile(const Attachment &attachment, int item, const UploadLimits &limits)
{
    QList<AttachmentProblem> problems;
    if (attachment.from == Attachment::From::File) {
        const QFileInfo file(attachment.source);
        if (!file.exists())
            problems.append({.code = Code::Missing, .item = item});
        else if (!file.isFile() || !file.isReadable())
            problems.append({.code = Code::Unreadable, .item = item});
        else if (file.size() == 0)
            problems.append({.code = Code::EmptyFile, .item = item});
        else if (file.size() > limits.of(attachment.kind))
            problems.append({.code = Code::TooBig, .item = item, .size = file.size(), .limit = limits.of(attachment.kind)});
    }
    if (!attachment.thumbnail.isEmpty()) {
        const QFileInfo thumbnail(attachment.thumbnail);
        if (!thumbnail.isFile() || !thumbnail.isReadable())
            problems.append({.code = Code::ThumbnailMissing, .item = item});
        else if (thumbnail.size() > limits.thumbnail)
            problems.append({.code = Code::ThumbnailTooBig, .item = item, .size = thumbnail.size(), .limit = limits.thumbnail});
    }
    return problems;
}

QList<AttachmentProblem> checkPictures(const Attachment &attachment, int item, const PictureHead &file, const PictureHead &thumbnail)
{
    QList<AttachmentProblem> problems;
    if (attachment.kind == AttachmentKind::Photo && attachment.from == Attachment::From::File && !file.pixels.isEmpty()) {
        const auto [shorter, longer] = std::minmax({file.pixels.width(), file.pixels.height()});
        if (qint64(shorter) + longer > PhotoSidesLimit)
            problems.append({.code = Code::PhotoTooLarge, .item = item, .pixels = file.pixels});
        else if (longer > qint64(PhotoRatioLimit) * shorter)
            problems.append({.code = Code::PhotoTooLong, .item = item, .pixels = file.pixels});
    }
    if (attachment.thumbnail.isEmpty() || thumbnail.pixels.isEmpty() || !takesThumbnail(attachment.kind))
        return problems;
    if (!thumbnail.isJpeg)
        problems.append({.code = Code::ThumbnailNotJpeg, .item = item});
    else if (thumbnail.pixels.width() > ThumbnailSideLimit || thumbnail.pixels.height() > ThumbnailSideLimit)
        problems.append({.code = Code::ThumbnailTooWide, .item = item, .pixels = thumbnail.pixels});
    return problems;
}

std::optional<Attachment> mended(const Attachment &attachment, const AttachmentProblem &problem, const UploadLimits &limits)
{
    Attachment other = attachment;
    switch (problem.code) {
    case Code::TooBig:
        if (attachment.kind != AttachmentKind::Photo || problem.size > limits.file)
            return {};
        [[fallthrough]];
    case Code::PhotoTooLarge:
    case Code::PhotoTooLong: other.kind = AttachmentKind::Document; return other;
    case Code::ThumbnailMissing:
    case Code::ThumbnailTooBig:
    case Code::ThumbnailTooWide:
    case Code::ThumbnailNotJpeg: other.thumbnail.clear(); return other;
    default: return {};
    }
}

Result<void> checkFiles(const Draft &draft, const UploadLimits &limits)
{
    for (const DraftFile &file : draft.uploads) {
        if (!QFileInfo(file.path).isFile() || !QFileInfo(file.path).isReadable())
            return failure(Error::Kind::FileSystem, file.path);
    }
    for (int i = 0; i < draft.attachments.size(); ++i) {
        const Attachment &one = draft.attachments[i];
        const auto problems = checkFile(one, i, limits);
        if (problems.isEmpty())
            continue;
        const bool isTooBig = problems.first().code == Code::TooBig || problems.first().code == Code::ThumbnailTooBig;
        return failure(isTooBig ? Error::Kind::TooLarge : Error::Kind::FileSystem, wordsFor(problems.first(), one));
    }
    return {};
}

} // namespace Botdesk
