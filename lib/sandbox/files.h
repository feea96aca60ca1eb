// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Botdesk::Sandbox {

//! A file that a message holds; file ids are the same for all bots here, so that scripts stay readable.
struct StoredFile
{
    QString id;
    QString uniqueId;
    QString path;          //!< below /file/bot<token>/
    QString name;
    QString mimeType;
    QString kind;          //!< photo, document, …
    QByteArray data;
    qint64 size = 0;       //!< differs from data.size() for files that only pretend to be large
};

} // namespace Botdesk::Sandbox
