// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/arguments.h"

#include "rules/serverjson.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qsizetype ParameterBytesLimit = 1024 * 1024;   // 413 beyond, all parameters together
} // namespace

QList<FormField> jsonArguments(QByteArrayView json)
{
    QList<FormField> fields;
    const auto parameters = jsonParameters(json);
    for (const auto &[name, value] : parameters)
        fields.append({name, value});
    return fields;
}

Arguments Arguments::read(const HttpRequest &request)
{
    Arguments arguments;
    arguments.m_fields = parseUrlEncoded(request.query());
    const QByteArray type = request.header("content-type");
    const QByteArray kind = type.toLower();
    if (kind.contains("multipart/form-data")) {
        FormData form = parseMultipart(request.body, type);
        arguments.m_fault = form.fault;
        arguments.m_fields += form.fields;
        arguments.m_files = std::move(form.files);
    } else if (kind.contains("application/x-www-form-urlencoded")) {
        arguments.m_fields += parseUrlEncoded(request.body);
    } else if (kind.contains("application/json")) {
        arguments.m_fields += request.body.size() > ParameterBytesLimit ? QList<FormField>() : jsonArguments(request.body);
        if (request.body.size() > ParameterBytesLimit)
            arguments.m_fault = 413;
    } else if (!request.body.isEmpty()) {
        arguments.m_files.append({"file", {}, type, request.body});
    }
    qsizetype bytes = 0;
    for (const FormField &field : std::as_const(arguments.m_fields))
        bytes += field.name.size() + field.value.size();
    if (bytes > ParameterBytesLimit)
        arguments.m_fault = 413;
    return arguments;
}

QByteArray Arguments::text(QByteArrayView name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [name](const FormField &field) { return field.name == name; });
    return found == m_fields.end() ? QByteArray() : found->value;
}

qint64 Arguments::integer(QByteArrayView name, qint64 otherwise) const
{
    const QByteArray value = text(name);
    if (value.isEmpty())
        return otherwise;
    const bool isNegative = value.startsWith('-');
    quint64 number = 0;   // wraps around, as the server's does
    for (qsizetype i = isNegative ? 1 : 0; i < value.size() && value[i] >= '0' && value[i] <= '9'; ++i)
        number = number * 10 + quint64(value[i] - '0');
    return qint64(isNegative ? 0 - number : number);
}

int Arguments::clamped(QByteArrayView name, int otherwise, int least, int most) const
{
    // The server reads 32 bits and clamps afterwards.
    return std::clamp(int(qint32(integer(name, otherwise))), least, most);
}

bool Arguments::flag(QByteArrayView name) const
{
    const QByteArray value = text(name).trimmed().toLower();
    return value == "true" || value == "yes" || value == "1";
}

const FormFile *Arguments::file(QByteArrayView name) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [name](const FormFile &file) { return file.field == name; });
    return found == m_files.end() ? nullptr : &*found;
}

void Arguments::set(const QByteArray &name, const QByteArray &value)
{
    m_fields.append({name, value});
}

QJsonObject Arguments::forLog() const
{
    QJsonObject all;
    for (const FormField &field : m_fields) {
        const QString name = QString::fromUtf8(field.name);
        if (!all.contains(name))
            all.insert(name, QString::fromUtf8(field.value));
    }
    for (const FormFile &file : m_files)
        all.insert(QString::fromUtf8(file.field), u"(%1 bytes: %2)"_s.arg(file.data.size()).arg(QString::fromUtf8(file.fileName)));
    return all;
}

} // namespace Botdesk::Sandbox
