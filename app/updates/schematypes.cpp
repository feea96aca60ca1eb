// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/schematypes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Botdesk {

SchemaTypes SchemaTypes::read(const QByteArray &schema)
{
    SchemaTypes all;
    const QJsonObject types = QJsonDocument::fromJson(schema).object().value("types"_L1).toObject();
    for (auto type = types.begin(); type != types.end(); ++type) {
        const QJsonObject object = type->toObject();
        decltype(all.m_fields)::mapped_type own;
        for (const QJsonValue value : object.value("fields"_L1).toArray()) {
            const QJsonObject field = value.toObject();
            QStringList names;
            for (const QJsonValue name : field.value("types"_L1).toArray())
                names << name.toString();
            own.insert(field.value("name"_L1).toString(), names.join(u" or "_s));
        }
        for (const QJsonValue parent : object.value("subtype_of"_L1).toArray())
            all.m_fields[parent.toString()].insert(own);
        all.m_fields[type.key()].insert(own);
    }
    return all;
}

SchemaTypes SchemaTypes::fromResources()
{
    QFile file(u":/schema/bot-api.json"_s);
    return file.open(QIODevice::ReadOnly) ? read(file.readAll()) : SchemaTypes();
}

QString SchemaTypes::fieldType(const QString &parentType, const QString &key) const
{
    const auto type = m_fields.constFind(parentType);
    return type == m_fields.cend() ? QString() : type->value(key);
}

} // namespace Botdesk
