// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/secretfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto OthersMay = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

} // namespace

Result<void> makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).absolutePath();
    if (!QFileInfo(parent).isDir()) {
        if (auto made = makePrivateFolder(parent); !made)
            return made;
    }
    // QDir::mkdir() takes permissions only from Qt 6.3 on some systems; the plain call has no window of time in between.
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0 && !QFileInfo(path).isDir())
        return failure(Error::Kind::FileSystem, u"%1: %2"_s.arg(path, qt_error_string()));
    return {};
}

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    if (auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly) || file.write(content) != content.size()
        || !file.commit())
        return failure(Error::Kind::FileSystem, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

Result<QByteArray> readPrivateFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileSystem, u"%1: %2"_s.arg(path, file.errorString()));
    if (file.permissions() & OthersMay)
        return failure(Error::Kind::Invalid, u"%1: others may read this file; chmod 600 it"_s.arg(path));
    return file.read(limit);
}

} // namespace Botdesk
