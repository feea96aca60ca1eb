// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/apiserver.h"
#include "session/attachment.h"

#include <QJsonObject>

namespace Botdesk {

//! A call as a command line for a POSIX shell, with <token> where the token belongs.
QString curlCommand(const ApiServer &server, const QString &method, const QJsonObject &parameters,
                    const QList<DraftFile> &files = {});

} // namespace Botdesk
