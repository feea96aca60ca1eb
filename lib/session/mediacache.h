// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>
#include <QHash>

#include <memory>

namespace Botdesk {

//! A file of a message, as it is asked for.
struct WantedFile
{
    QString fileId;
    QString uniqueId;      //!< the same for the same file, whoever asks; names it in the cache
    QString name = {};     //!< as the sender called it; empty where it has none
    qint64 size = 0;       //!< bytes, as the message told; 0 when it did not

    bool isValid() const { return !fileId.isEmpty() && !uniqueId.isEmpty(); }
    bool operator==(const WantedFile &) const = default;
};

//! A folder of received files, bounded: what was not looked at for the longest time goes first.
//!
//! Each file has a folder of its own, named by a digest of its id, in which it has a name that is safe to show and to open.
//! Until it is whole it is a ".part" beside; what a former run left of those is removed. Order survives a restart: the time
//! of a file is that of its last use. Knows no thread; used by one at a time.
class MediaCache
{
public:
    MediaCache() = default;
    MediaCache(const QString &folder, qint64 limit);   //!< reads the folder; it need not exist. @p limit in bytes

    qint64 limit() const { return m_limit; }
    qint64 size() const { return m_size; }             //!< bytes of all files that are whole

    //! Where the file is, when it is there whole; this counts as a use. Empty when it is not.
    QString find(const QString &uniqueId);

    //! An empty file to write to, 0600; it becomes visible by finish() and is removed by the destructor otherwise.
    class Part
    {
    public:
        ~Part();
        Result<void> write(const QByteArray &bytes);
        qint64 written() const { return m_written; }

    private:
        friend class MediaCache;
        QFile m_file;
        QString m_target;
        QString m_key;
        qint64 m_written = 0;
    };
    Result<std::unique_ptr<Part>> begin(const WantedFile &file);

    //! Makes @p part the file, and room for it. @return where it is.
    Result<QString> finish(std::unique_ptr<Part> part);

    //! Ids that find() knew and that have been removed since, to make room.
    QStringList takeRemoved();
    void setLimit(qint64 limit);

private:
    struct Entry
    {
        QString path;
        qint64 size = 0;
        qint64 usedMs = 0;
        QString uniqueId;   //!< once it is known
    };

    void readFolder();
    void makeRoom(const QString &keep);

    QString m_folder;
    qint64 m_limit = 0;
    qint64 m_size = 0;
    qint64 m_lastMs = 0;
    QHash<QString, Entry> m_entries;   //!< by digest
    QStringList m_removed;
};

//! @p name as it may stand in a folder: no separators, control or direction characters, no leading dot, not too long.
QString safeFileName(const QString &name);

} // namespace Botdesk
