// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/returnedmessages.h"

#include <simdjson.h>

namespace Botdesk {

namespace {

using simdjson::ondemand::object;

bool isMessage(object json)
{
    int64_t id = 0;
    object chat;
    return json.find_field_unordered("message_id").get(id) == simdjson::SUCCESS
        && json.find_field_unordered("chat").get(chat) == simdjson::SUCCESS;
}

void take(object json, QByteArrayList &messages)
{
    std::string_view raw;
    if (!isMessage(json) || json.reset().error() || json.raw_json().get(raw))
        return;
    messages.append(QByteArray(raw.data(), qsizetype(raw.find_last_of('}') + 1)));
}

} // namespace

QByteArrayList returnedMessages(const QByteArray &answer)
{
    QByteArrayList messages;
    simdjson::ondemand::parser parser;
    const simdjson::padded_string padded(answer.constData(), size_t(answer.size()));
    simdjson::ondemand::document document;
    simdjson::ondemand::value result;
    if (parser.iterate(padded).get(document) || document["result"].get(result))
        return messages;

    simdjson::ondemand::json_type type;
    if (result.type().get(type))
        return messages;
    if (type == simdjson::ondemand::json_type::object) {
        object json;
        if (!result.get_object().get(json))
            take(json, messages);
    } else if (type == simdjson::ondemand::json_type::array) {
        simdjson::ondemand::array array;
        if (result.get_array().get(array))
            return messages;
        for (auto element : array) {
            object json;
            if (element.get_object().get(json))
                break;
            take(json, messages);
        }
    }
    return messages;
}

} // namespace Botdesk
