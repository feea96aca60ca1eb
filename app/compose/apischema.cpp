// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/apischema.h"

#include "core/pending.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QThreadPool>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue one : array.toArray())
        texts += one.toString();
    return texts;
}

} // namespace

ApiSchema ApiSchema::read(const QByteArray &schema)
{
    ApiSchema all;
    const QJsonObject methods = QJsonDocument::fromJson(schema).object()["methods"_L1].toObject();
    for (auto method = methods.begin(); method != methods.end(); ++method) {
        QList<SchemaParameter> parameters;
        for (const QJsonValue parameter : method.value()["params"_L1].toArray())
            parameters.append({.name = parameter["name"_L1].toString(),
                               .types = textsOf(parameter["types"_L1]),
                               .isRequired = parameter["required"_L1].toBool(),
                               .choices = textsOf(parameter["enum"_L1])});
        std::stable_partition(parameters.begin(), parameters.end(), [](const SchemaParameter &one) { return one.isRequired; });
        all.m_methods.insert(method.key(), parameters);
    }
    return all;
}

QFuture<Result<ApiSchema>> ApiSchema::fromResources()
{
    auto pending = Pending<ApiSchema>::make();
    QThreadPool::globalInstance()->start([pending] {
        static const ApiSchema schema = [] {
            QFile file(u":/schema/bot-api.json"_s);
            return file.open(QIODevice::ReadOnly) ? read(file.readAll()) : ApiSchema();
        }();
        pending->finish(schema);
    });
    return pending->future();
}

QStringList ApiSchema::sendMethods() const
{
    QStringList names = m_methods.keys().filter(QRegularExpression(u"^send"_s));
    names.sort();
    return names;
}

QList<SchemaParameter> ApiSchema::parametersOf(const QString &method) const
{
    return m_methods.value(method);
}

} // namespace Botdesk
