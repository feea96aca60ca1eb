// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "deliver/webhookcall.h"

#include "deliver/webhookwording.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

QJsonObject objectOf(const QList<FormField> &fields)
{
    QJsonObject object;
    for (const FormField &field : fields) {
        const QString name = QString::fromUtf8(field.name);
        if (!object.contains(name))   // the first of a name counts
            object.insert(name, QString::fromUtf8(field.value));
    }
    return object;
}

} // namespace

std::optional<WebhookCall> readWebhookCall(const HttpReply &reply)
{
    if (!isDelivered(reply) || !hasParameters(reply))
        return {};
    WebhookCall call;
    const QByteArray type = reply.header("content-type").toLower();
    if (type.contains("multipart/form-data")) {
        FormData form = parseMultipart(reply.body, reply.header("content-type"));
        if (form.fault)
            return {};
        call.fields = objectOf(form.fields);
        call.files = std::move(form.files);
    } else if (type.contains("application/json")) {
        call.fields = QJsonDocument::fromJson(reply.body).object();
    } else {
        call.fields = objectOf(parseUrlEncoded(reply.body));
    }
    call.method = call.fields.take(u"method"_s).toString();
    if (!mayAnswerWith(call.method.toLatin1()))
        return {};
    return call;
}

} // namespace Botdesk
