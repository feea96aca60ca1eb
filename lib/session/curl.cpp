// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/curl.h"

#include "core/redact.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! Nothing has a meaning for the shell between single quotes, but a single quote.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

//! As a part of a form: texts as they are, the rest as JSON.
QString part(const QString &name, const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString text = value.isString() ? value.toString() : QString::fromUtf8(json.sliced(1).chopped(1));
    return u" --form-string "_s + quoted(name + u'=' + QString::fromUtf8(redacted(text.toUtf8())));
}

} // namespace

QString curlCommand(const ApiServer &server, const QString &method, const QJsonObject &parameters, const QList<DraftFile> &files)
{
    const QString path = server.testEnvironment ? u"/bot<token>/test/"_s : u"/bot<token>/"_s;
    QString command = u"curl "_s + quoted(server.root.toString() + path + method);
    if (!files.isEmpty()) {
        for (auto field = parameters.begin(); field != parameters.end(); ++field)
            command += part(field.key(), field.value());
        for (const DraftFile &file : files)   // a quoted name may hold commas and semicolons
            command += u" -F "_s + quoted(u"%1=@\"%2\""_s.arg(file.field, QString(file.path).replace(u'"', u"\\\""_s)));
    } else if (!parameters.isEmpty()) {
        const QByteArray body = redacted(QJsonDocument(parameters).toJson(QJsonDocument::Compact));
        command += u" -H 'Content-Type: application/json' -d "_s + quoted(QString::fromUtf8(body));
    }
    return command;
}

} // namespace Botdesk
