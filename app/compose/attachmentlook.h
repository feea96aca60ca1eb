// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/attachmentrules.h"

#include <QFuture>
#include <QImage>

namespace Botdesk {

//! What the disk tells of one attachment.
struct AttachmentLook
{
    qint64 size = -1;                          //!< bytes; -1 for what lies elsewhere
    QSize pixels = {};                         //!< of a picture
    QImage thumbnail = {};                     //!< small; null where there is none
    QList<AttachmentProblem> problems = {};    //!< the item is 0
};

//! Looks in a thread of its own: size, problems, and a thumbnail of @p side pixels at most, decoded in bounded memory.
QFuture<Result<AttachmentLook>> lookAt(const Attachment &attachment, const UploadLimits &limits, int side);

//! Writes @p image as PNG into @p folder (made when it is not there), in a thread of its own. @return its path.
QFuture<Result<QString>> keepPasted(const QImage &image, const QString &folder);

//! Removes what was pasted there more than two months ago. Returns at once.
void tidyPasted(const QString &folder);

} // namespace Botdesk
