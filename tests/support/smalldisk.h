// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>

namespace Botdesk::Testing {

//! A small file system in memory; what needs none of root's rights is skipped without them.
class SmallDisk
{
public:
    SmallDisk() { m_isMounted = ::mount("none", path().constData(), "tmpfs", 0, "size=3m,mode=0700") == 0; }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(path().constData(), MNT_DETACH);
    }
    bool isMounted() const { return m_isMounted; }
    bool makeReadOnly() { return ::mount("none", path().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "") == 0; }
    QString file() const { return m_folder.filePath(QStringLiteral("s.sqlite")); }
    QByteArray path() const { return QFile::encodeName(m_folder.path()); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace Botdesk::Testing
