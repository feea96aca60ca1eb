// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

namespace Botdesk {

//! Pictures out of files that come from outside, decoded beside the window's thread and kept for a while.
//!
//! What claims more than PixelLimit is refused by its head, before it is unpacked. Only JPEG, PNG, WebP, GIF (its first
//! frame) and BMP are read: none of them can name another file or run anything.
class Pictures final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 PixelLimit = 24'000'000;

    enum class Trouble { None, Unreadable, TooLarge };

    explicit Pictures(QObject *parent = nullptr);
    ~Pictures() override;   //!< waits for what is being decoded

    //! The picture in @p path, no larger than @p size device pixels; null until changed(), or for good with trouble().
    const QPixmap *find(const QString &path, QSize size);
    Trouble trouble(const QString &path) const { return m_troubles.value(path, Trouble::None); }
    void forget(const QString &path);   //!< another file may stand there

signals:
    void changed();

private:
    struct Key
    {
        QString path;
        QSize size;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.path, key.size.width(), key.size.height()); }
    };

    void take(const Key &key, const QImage &image, Trouble trouble);

    QCache<Key, QPixmap> m_pixmaps;   //!< by bytes
    QHash<QString, Trouble> m_troubles;
    QSet<Key> m_wanted;
    QThreadPool m_pool;
};

//! Reads the picture at @p path, at most @p size, in whatever thread.
QImage readPicture(const QString &path, QSize size, Pictures::Trouble &trouble);

} // namespace Botdesk
