// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "types/fastjson.h"

namespace Botdesk::FastJson {

namespace {

Element parsedOnce(simdjson::dom::parser &parser, std::string_view json)
{
    return parser.parse(json.data(), json.size()).value();
}

} // namespace

Object emptyObject()
{
    static simdjson::dom::parser parser;
    static const Object empty = parsedOnce(parser, "{}").get_object().value();
    return empty;
}

Array emptyArray()
{
    static simdjson::dom::parser parser;
    static const Array empty = parsedOnce(parser, "[]").get_array().value();
    return empty;
}

} // namespace Botdesk::FastJson
