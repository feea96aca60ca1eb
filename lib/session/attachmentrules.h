// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/apiserver.h"
#include "core/result.h"
#include "session/draft.h"

#include <QSize>

namespace Botdesk {

inline constexpr qsizetype AlbumLimit = 10;               //!< items of an album or of paid media
inline constexpr int MostStars = 25000;                   //!< for paid media
inline constexpr qint64 PhotoUrlLimit = 5'000'000;        //!< bytes that a server fetches by address; it alone sees them
inline constexpr qint64 FileUrlLimit = 20'000'000;

inline constexpr int PhotoSidesLimit = 10000;             //!< pixels: width and height of a photo together
inline constexpr int PhotoRatioLimit = 20;                //!< the longer side by the shorter
inline constexpr int ThumbnailSideLimit = 320;            //!< pixels

//! What a server takes of an upload, in bytes.
struct UploadLimits
{
    qint64 photo = 10 * 1024 * 1024;
    qint64 file = 50 * 1024 * 1024;
    qint64 thumbnail = 200 * 1024;

    qint64 of(AttachmentKind kind) const { return kind == AttachmentKind::Photo ? photo : file; }
    bool operator==(const UploadLimits &) const = default;
};

//! 50 MB of a file at the cloud, which the Sandbox imitates; 2000 MB at a server of one's own. A photo is 10 MB at both.
UploadLimits uploadLimitsOf(const ApiServer &server, bool isSandbox);

//! Why the files of a draft would be refused.
struct AttachmentProblem
{
    enum class Code {
        TooMany,           //!< more than AlbumLimit
        Mixed,             //!< documents, or audio, together with something else
        NotInAlbum,        //!< a kind that is only sent by itself
        NotPaid,           //!< paid media are photos and videos
        Stars,             //!< 1 … MostStars
        Keyboard,          //!< an album carries no buttons
        Address,           //!< neither http:// nor https://
        NeedsUpload,       //!< a kind that no server fetches by address
        NotInEdit,         //!< a kind that no edit brings
        EditsOne,          //!< an edit brings one file in place of the one before
        Missing,           //!< the file is not there
        Unreadable,        //!< it is, and may not be read, or is no file
        EmptyFile,
        TooBig,            //!< `size` is more than `limit`
        PhotoTooLarge,     //!< `pixels` are more than PhotoSidesLimit together
        PhotoTooLong,      //!< `pixels` are further apart than PhotoRatioLimit
        ThumbnailMissing,
        ThumbnailTooBig,
        ThumbnailTooWide,  //!< `pixels` are more than ThumbnailSideLimit
        ThumbnailNotJpeg,
    };

    Code code = Code::Missing;
    int item = -1;         //!< which of the attachments; -1 for all together
    qint64 size = 0;       //!< bytes
    qint64 limit = 0;      //!< bytes
    QSize pixels = {};

    bool operator==(const AttachmentProblem &) const = default;
};

//! What can be told without the disk, so at every change.
QList<AttachmentProblem> checkAttachments(const Draft &draft);

//! What the disk says of @p item. Reads no content, but waits for the disk: never in the window's thread.
QList<AttachmentProblem> checkFile(const Attachment &attachment, int item, const UploadLimits &limits);

//! What a picture's head says of itself.
struct PictureHead
{
    QSize pixels = {};     //!< empty for what is no picture that can be read here: then nothing is said against it
    bool isJpeg = false;

    bool operator==(const PictureHead &) const = default;
};

//! What the heads of the file and of its thumbnail say against @p item.
QList<AttachmentProblem> checkPictures(const Attachment &attachment, int item, const PictureHead &file, const PictureHead &thumbnail);

//! @p attachment so that it has @p problem no longer: a photo as a file, or without its thumbnail. Nothing for what only
//! another file mends.
std::optional<Attachment> mended(const Attachment &attachment, const AttachmentProblem &problem, const UploadLimits &limits);

//! checkFile() of all, once more right before they are sent. The Error names the first file that cannot go.
Result<void> checkFiles(const Draft &draft, const UploadLimits &limits);

} // namespace Botdesk
