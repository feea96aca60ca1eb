// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inputfile.h"

#include "core/redact.h"
#include "core/secretfile.h"
#include "words/errorwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

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

Parsed<QByteArray> readPrivateInput(const QString &file)
{
    const auto content = readPrivateFile(file);
    if (!content && content.error().kind == Error::Kind::Invalid)
        return tl::unexpected(QCoreApplication::translate("InputFile", "Others may read %1; chmod 600 it.").arg(file));
    if (!content)
        return tl::unexpected(errorText(content.error()));
    const QByteArray secret = content->trimmed();
    if (secret.isEmpty())
        return tl::unexpected(QCoreApplication::translate("InputFile", "%1 is empty.").arg(file));
    addSecret(secret);
    return secret;
}

Parsed<QByteArray> readWebhookSecret(const QString &file)
{
    static const QRegularExpression goodSecret(u"\\A[A-Za-z0-9_-]{1,256}\\z"_s);
    const auto secret = readPrivateInput(file);
    if (secret && !goodSecret.match(QString::fromUtf8(*secret)).hasMatch()) {
        return tl::unexpected(
            QCoreApplication::translate("InputFile", "%1 holds no secret; it may have A-Z, a-z, 0-9, _ and -, up to 256 of them.").arg(file));
    }
    return secret;
}

} // namespace Botdesk
