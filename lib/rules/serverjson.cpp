// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "rules/serverjson.h"

#include "rules/serverwords.h"

#include <algorithm>
#include <limits>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

QString typeName(ServerJson::Type type)
{
    switch (type) {
    case ServerJson::Type::Null:
        return u"Null"_s;
    case ServerJson::Type::Number:
        return u"Number"_s;
    case ServerJson::Type::Boolean:
        return u"Boolean"_s;
    case ServerJson::Type::String:
        return u"String"_s;
    case ServerJson::Type::Array:
        return u"Array"_s;
    case ServerJson::Type::Object:
        return u"Object"_s;
    }
    Q_UNREACHABLE();
}

tl::unexpected<Error> missing(QByteArrayView name)
{
    return refused(u"Can't find field \"%1\""_s.arg(QString::fromUtf8(name)));
}

tl::unexpected<Error> wrongType(QByteArrayView name, ServerJson::Type wanted)
{
    return refused(u"Field \"%1\" must be of type %2"_s.arg(QString::fromUtf8(name), typeName(wanted)));
}

Result<QByteArray> readString(QByteArrayView name, const ServerJson &value)
{
    if (value.type() != ServerJson::Type::String && value.type() != ServerJson::Type::Number)
        return wrongType(name, ServerJson::Type::String);
    return value.text();
}

template <typename Integer>
Result<Integer> readInteger(QByteArrayView name, const ServerJson &value)
{
    if (value.type() != ServerJson::Type::String && value.type() != ServerJson::Type::Number)
        return refused(u"Field \"%1\" must be a Number"_s.arg(QString::fromUtf8(name)));
    bool ok = false;
    const qint64 number = value.text().toLongLong(&ok);
    const bool fits = number >= std::numeric_limits<Integer>::min() && number <= std::numeric_limits<Integer>::max();
    if (!ok || !fits || QByteArray::number(number) != value.text())
        return refused(u"Field \"%1\" must be a valid Number"_s.arg(QString::fromUtf8(name)));
    return Integer(number);
}

} // namespace

ServerJson ServerJson::boolean(bool value)
{
    ServerJson result;
    result.m_type = Type::Boolean;
    result.m_scalar = value ? "true" : "false";
    return result;
}

ServerJson ServerJson::number(QByteArray digits)
{
    ServerJson result;
    result.m_type = Type::Number;
    result.m_scalar = std::move(digits);
    return result;
}

ServerJson ServerJson::string(QByteArray text)
{
    ServerJson result;
    result.m_type = Type::String;
    result.m_scalar = std::move(text);
    return result;
}

ServerJson ServerJson::array(QList<ServerJson> items)
{
    ServerJson result;
    result.m_type = Type::Array;
    result.m_items = std::move(items);
    return result;
}

ServerJson ServerJson::object(QList<Member> members)
{
    ServerJson result;
    result.m_type = Type::Object;
    result.m_members = std::move(members);
    return result;
}

const ServerJson *ServerJson::find(QByteArrayView name) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [&](const Member &member) { return member.first == name; });
    return found == m_members.end() ? nullptr : &found->second;
}

Result<QByteArray> ServerJson::requiredString(QByteArrayView name) const
{
    const ServerJson *value = find(name);
    return value ? readString(name, *value) : missing(name);
}

Result<QByteArray> ServerJson::optionalString(QByteArrayView name, const QByteArray &otherwise) const
{
    const ServerJson *value = find(name);
    return value ? readString(name, *value) : otherwise;
}

Result<qint32> ServerJson::requiredInt(QByteArrayView name) const
{
    const ServerJson *value = find(name);
    return value ? readInteger<qint32>(name, *value) : missing(name);
}

Result<qint32> ServerJson::optionalInt(QByteArrayView name, qint32 otherwise) const
{
    const ServerJson *value = find(name);
    return value ? readInteger<qint32>(name, *value) : otherwise;
}

Result<qint64> ServerJson::requiredLong(QByteArrayView name) const
{
    const ServerJson *value = find(name);
    return value ? readInteger<qint64>(name, *value) : missing(name);
}

Result<qint64> ServerJson::optionalLong(QByteArrayView name, qint64 otherwise) const
{
    const ServerJson *value = find(name);
    return value ? readInteger<qint64>(name, *value) : otherwise;
}

Result<bool> ServerJson::optionalBool(QByteArrayView name, bool otherwise) const
{
    const ServerJson *value = find(name);
    if (!value)
        return otherwise;
    if (value->type() != Type::Boolean)
        return wrongType(name, Type::Boolean);
    return value->toBool();
}

Result<const ServerJson *> ServerJson::optionalField(QByteArrayView name, Type type) const
{
    const ServerJson *value = find(name);
    if (value && value->type() != type)
        return wrongType(name, type);
    return value;
}

Result<const ServerJson *> ServerJson::requiredField(QByteArrayView name, Type type) const
{
    const ServerJson *value = find(name);
    if (!value)
        return missing(name);
    if (value->type() != type)
        return wrongType(name, type);
    return value;
}

} // namespace Botdesk
