// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pictures.h"

#include <QImageReader>

#include <array>

namespace Botdesk {

namespace {

constexpr int KeptBytes = 96 * 1024 * 1024;
constexpr int Threads = 2;
constexpr std::array Formats = {"jpeg", "jpg", "png", "webp", "gif", "bmp"};

} // namespace

QImage readPicture(const QString &path, QSize size, Pictures::Trouble &trouble)
{
    trouble = Pictures::Trouble::Unreadable;
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (std::none_of(Formats.begin(), Formats.end(), [&](const char *known) { return format == known; }))
        return {};
    const QSize claimed = reader.size();
    if (!claimed.isValid() || claimed.isEmpty())
        return {};
    if (qint64(claimed.width()) * claimed.height() > Pictures::PixelLimit) {
        trouble = Pictures::Trouble::TooLarge;
        return {};
    }
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize room = isTurned ? size.transposed() : size;
    if (claimed.width() > room.width() || claimed.height() > room.height())
        reader.setScaledSize(claimed.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (!image.isNull())
        trouble = Pictures::Trouble::None;
    return image;
}

Pictures::Pictures(QObject *parent)
    : QObject(parent)
    , m_pixmaps(KeptBytes)
{
    m_pool.setMaxThreadCount(Threads);
}

Pictures::~Pictures()
{
    m_pool.clear();
    m_pool.waitForDone();
}

const QPixmap *Pictures::find(const QString &path, QSize size)
{
    const Key key{path, size};
    if (const QPixmap *known = m_pixmaps.object(key))
        return known;
    if (path.isEmpty() || size.isEmpty() || m_wanted.contains(key) || m_troubles.contains(path))
        return nullptr;
    m_wanted.insert(key);
    m_pool.start([this, key] {
        Trouble trouble = Trouble::None;
        const QImage image = readPicture(key.path, key.size, trouble);
        QMetaObject::invokeMethod(this, [this, key, image, trouble] { take(key, image, trouble); });
    });
    return nullptr;
}

void Pictures::take(const Key &key, const QImage &image, Trouble trouble)
{
    m_wanted.remove(key);
    if (trouble != Trouble::None)
        m_troubles.insert(key.path, trouble);
    else
        m_pixmaps.insert(key, new QPixmap(QPixmap::fromImage(image)), int(std::min<qsizetype>(image.sizeInBytes(), KeptBytes)));
    emit changed();
}

void Pictures::forget(const QString &path)
{
    m_troubles.remove(path);
    const auto keys = m_pixmaps.keys();
    for (const Key &key : keys) {
        if (key.path == path)
            m_pixmaps.remove(key);
    }
}

} // namespace Botdesk
