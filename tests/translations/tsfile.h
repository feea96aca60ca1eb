// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Botdesk::Testing {

//! One message of a .ts file.
struct TsMessage
{
    QString context;
    QString source;
    QStringList forms;       //!< one, or as many as the language has plurals
    bool isPlural = false;
    bool isFinished = true;

    QString place() const { return context + QStringLiteral(": ") + source; }   //!< for what a failing test says
};

QList<TsMessage> readTs(const QString &path);   //!< empty when it cannot be read

} // namespace Botdesk::Testing
