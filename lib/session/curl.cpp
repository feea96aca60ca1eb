// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/curl.h"

#include "core/redact.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! Nothing has a meaning for the shell between single quotes, but a single quote.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString curlCommand(const ApiServer &server, const QString &method, const QJsonObject &parameters)
{
    const QString path = server.testEnvironment ? u"/bot<token>/test/"_s : u"/bot<token>/"_s;
    QString command = u"curl "_s + quoted(server.root.toString() + path + method);
    if (!parameters.isEmpty()) {
        const QByteArray body = redacted(QJsonDocument(parameters).toJson(QJsonDocument::Compact));
        command += u" -H 'Content-Type: application/json' -d "_s + quoted(QString::fromUtf8(body));
    }
    return command;
}

} // namespace Botdesk
