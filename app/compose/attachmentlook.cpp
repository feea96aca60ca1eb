// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/attachmentlook.h"

#include "core/pending.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>
#include <QThreadPool>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeptDays = 60;
constexpr qint64 DecodedFileLimit = 64 * 1024 * 1024;   // a larger one is no picture to look at

//! Scaled while it is decoded where the format can; Qt's own limit of 128 MB bounds the others.
QImage thumbnailOf(const QString &path, int side, QSize &pixels)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    pixels = reader.size();
    if (!pixels.isValid() || QFileInfo(path).size() > DecodedFileLimit)
        return {};
    const QSize filling = pixels.scaled(side, side, Qt::KeepAspectRatioByExpanding);
    if (filling.width() < pixels.width() && filling.width() < 16 * side && filling.height() < 16 * side)
        reader.setScaledSize(filling);
    const QImage image = reader.read();
    const int edge = std::min(image.width(), image.height());
    if (edge <= 0)
        return {};
    const QRect middle((image.width() - edge) / 2, (image.height() - edge) / 2, edge, edge);
    return image.copy(middle).scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

//! By its content, whatever it is called; nothing is unpacked.
PictureHead headOf(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const bool isJpeg = reader.format() == "jpeg" || reader.format() == "jpg";
    return {.pixels = reader.size(), .isJpeg = isJpeg};
}

AttachmentLook look(const Attachment &attachment, const UploadLimits &limits, int side)
{
    AttachmentLook look;
    look.problems = checkFile(attachment, 0, limits);
    if (attachment.from == Attachment::From::File) {
        look.size = QFileInfo(attachment.source).size();
        look.thumbnail = thumbnailOf(attachment.source, side, look.pixels);
    }
    look.problems += checkPictures(attachment, 0, attachment.from == Attachment::From::File ? headOf(attachment.source) : PictureHead(),
                                   attachment.thumbnail.isEmpty() ? PictureHead() : headOf(attachment.thumbnail));
    if (look.thumbnail.isNull() && !attachment.thumbnail.isEmpty()) {
        QSize pixels;
        look.thumbnail = thumbnailOf(attachment.thumbnail, side, pixels);
    }
    return look;
}

} // namespace

QFuture<Result<AttachmentLook>> lookAt(const Attachment &attachment, const UploadLimits &limits, int side)
{
    auto pending = Pending<AttachmentLook>::make();
    QThreadPool::globalInstance()->start([=] { pending->finish(look(attachment, limits, side)); });
    return pending->future();
}

QFuture<Result<QString>> keepPasted(const QImage &image, const QString &folder)
{
    auto pending = Pending<QString>::make();
    QThreadPool::globalInstance()->start([=] {
        const QString path = folder + u"/picture-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s) + u".png"_s;
        QSaveFile file(path);
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
            return pending->finish(failure(Error::Kind::FileSystem, path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        pending->finish(path);
    });
    return pending->future();
}

void tidyPasted(const QString &folder)
{
    QThreadPool::globalInstance()->start([folder] {
        const QDateTime oldest = QDateTime::currentDateTime().addDays(-KeptDays);
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"picture-*.png"_s}, QDir::Files)) {
            if (file.lastModified() < oldest)
                QFile::remove(file.filePath());
        }
    });
}

} // namespace Botdesk
