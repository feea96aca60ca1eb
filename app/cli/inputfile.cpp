// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inputfile.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Botdesk {

Parsed<QByteArray> readInput(const QString &file)
{
    constexpr qint64 MostBytes = 1024 * 1024;
    QFile input(file);
    const bool isOpen = file == "-"_L1 ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
    if (!isOpen)
        return tl::unexpected(QCoreApplication::translate("InputFile", "%1 cannot be read: %2").arg(file, input.errorString()));
    const QByteArray content = input.read(MostBytes + 1);
    if (content.size() > MostBytes)
        return tl::unexpected(QCoreApplication::translate("InputFile", "%1 is longer than 1 MiB.").arg(file));
    return content;
}

} // namespace Botdesk
