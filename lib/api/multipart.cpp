// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "api/multipart.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! In a quoted header parameter, as browsers escape it.
QByteArray escaped(const QString &name)
{
    QByteArray bytes = name.toUtf8();
    bytes.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return bytes;
}

QByteArray fieldText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString().toUtf8();
    case QJsonValue::Object: return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    case QJsonValue::Array: return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    default: return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
    }
}

} // namespace

Result<Multipart> makeMultipart(const Parameters &parameters)
{
    const QByteArray boundary = "botdesk-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    Multipart multipart{.contentType = "multipart/form-data; boundary=" + boundary,
                        .body = std::make_unique<BodyDevice>()};

    for (auto field = parameters.fields.begin(); field != parameters.fields.end(); ++field) {
        multipart.body->append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + escaped(field.key())
                               + "\"\r\n\r\n" + fieldText(field.value()) + "\r\n");
    }
    for (const Upload &upload : parameters.uploads) {
        const QString name = upload.fileName.isEmpty() ? QFileInfo(upload.path).fileName() : upload.fileName;
        multipart.body->append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + escaped(upload.field)
                               + "\"; filename=\"" + escaped(name)
                               + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        if (upload.path.isEmpty()) {
            multipart.body->append(upload.content);
        } else if (auto added = multipart.body->appendFile(upload.path); !added) {
            return failure(added.error());
        }
        multipart.body->append("\r\n");
    }
    multipart.body->append("--" + boundary + "--\r\n");
    return multipart;
}

} // namespace Botdesk
