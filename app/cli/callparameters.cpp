// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/callparameters.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString noFile(const QString &path, const QString &why) { return tr("%1 cannot be read: %2").arg(path, why); }
    static QString noObject(const QString &path) { return tr("There is no JSON object in %1.").arg(path); }
    static QString noPair(const QString &text) { return tr("\"%1\" is no parameter; write key=value or key=@file.").arg(text); }
    static QString noUpload(const QString &key, const QString &path)
    {
        return tr("There is no file %2 for %1. A text that begins with @ goes by --params.").arg(key, path);
    }
};

//! Parameters whose value may be "@username".
bool takesUsername(const QString &key)
{
    return key == "chat_id"_L1 || key == "from_chat_id"_L1 || key == "user_id"_L1 || key.endsWith("_username"_L1);
}

//! Ids go as numbers, because what we keep of a call goes by them; all else as text, of which the server reads the JSON.
QJsonValue fieldValue(const QString &key, const QString &value)
{
    static const QStringList ids{u"chat_id"_s, u"from_chat_id"_s, u"user_id"_s, u"message_id"_s, u"message_thread_id"_s};
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isNumber && ids.contains(key))
        return number;
    if (key == "message_ids"_L1)
        return QJsonDocument::fromJson(value.toUtf8()).array();
    return value;
}

Parsed<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return tl::unexpected(Words::noFile(path, file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return tl::unexpected(Words::noObject(path));
    return document.object();
}

} // namespace

Parsed<Parameters> readParameters(const QStringList &arguments, const QString &file)
{
    Parameters parameters;
    if (!file.isEmpty()) {
        const auto object = readObject(file);
        if (!object)
            return tl::unexpected(object.error());
        parameters.fields = *object;
    }
    for (const QString &argument : arguments) {
        const auto equals = argument.indexOf(u'=');
        if (equals <= 0)
            return tl::unexpected(Words::noPair(argument));
        const QString key = argument.left(equals);
        const QString value = argument.mid(equals + 1);
        parameters.fields.remove(key);
        if (!value.startsWith(u'@') || takesUsername(key)) {
            parameters.fields.insert(key, fieldValue(key, value));
            continue;
        }
        if (!QFileInfo(value.mid(1)).isFile())
            return tl::unexpected(Words::noUpload(key, value.mid(1)));
        parameters.uploads.append({.field = key, .path = value.mid(1)});
    }
    return parameters;
}

QByteArray resultOf(const QByteArray &answer)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string padded(answer.constData(), size_t(answer.size()));
    simdjson::ondemand::document document;
    simdjson::ondemand::value result;
    if (parser.iterate(padded).get(document) || document["result"].get(result))
        return answer;
    std::string_view raw = result.raw_json_token();
    simdjson::ondemand::object object;
    simdjson::ondemand::array array;
    const bool isObject = !result.get_object().get(object);
    const bool isArray = !isObject && !result.get_array().get(array);
    if ((isObject && object.raw_json().get(raw)) || (isArray && array.raw_json().get(raw)))
        return answer;
    return QByteArray(raw.data(), qsizetype(raw.size())).trimmed();
}

} // namespace Botdesk
