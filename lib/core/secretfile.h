// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace Botdesk {

//! Replaces @p path with @p content as a whole (QSaveFile), mode 0600 from the first byte on; makes its folder with 0700.
Result<void> writePrivateFile(const QString &path, const QByteArray &content);

//! The content of @p path, at most @p limit bytes. An Error of kind Invalid when others may read or write the file.
Result<QByteArray> readPrivateFile(const QString &path, qint64 limit = 64 * 1024);

//! Makes the folder @p path with mode 0700, and its parents where they are missing.
Result<void> makePrivateFolder(const QString &path);

} // namespace Botdesk
