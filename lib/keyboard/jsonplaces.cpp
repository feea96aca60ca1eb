// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/jsonplaces.h"

#include "rules/serverjson.h"

namespace Botdesk {

namespace {

qsizetype behindString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return qMin(at + 1, json.size());
}

//! Behind the value at @p at. The text is known to be JSON, so brackets of both kinds may be counted as one.
qsizetype behindValue(QByteArrayView json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = behindString(json, at);
        } else if (c == '{' || c == '[') {
            ++depth;
            ++at;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return at;
            --depth;
            ++at;
        } else if (depth == 0 && (c == ',' || skipJsonSpaces(json, at) != at)) {
            return at;
        } else {
            ++at;
            continue;   // inside a scalar, or between brackets
        }
        if (depth == 0)
            return at;
    }
    return at;
}

QByteArray nameAt(QByteArrayView json, qsizetype begin, qsizetype end)
{
    const auto name = ServerJson::parse(json.sliced(begin, end - begin));
    return name ? name->text() : QByteArray();
}

} // namespace

qsizetype skipJsonSpaces(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && QByteArrayView(" \t\r\n\v\0", 6).contains(json[at]))
        ++at;
    return at;
}

QList<JsonPlace> placesIn(QByteArrayView json, qsizetype at)
{
    QList<JsonPlace> places;
    if (at >= json.size() || (json[at] != '{' && json[at] != '['))
        return places;
    const bool isObject = json[at] == '{';
    at = skipJsonSpaces(json, at + 1);
    while (at < json.size() && json[at] != '}' && json[at] != ']') {
        JsonPlace place{.begin = at};
        if (isObject) {
            const qsizetype end = behindString(json, at);
            place.name = nameAt(json, at, end);
            at = skipJsonSpaces(json, skipJsonSpaces(json, end) + 1);   // the colon
        }
        place.valueBegin = at;
        place.end = behindValue(json, at);
        places.append(place);
        at = skipJsonSpaces(json, place.end);
        if (at < json.size() && json[at] == ',')
            at = skipJsonSpaces(json, at + 1);
    }
    return places;
}

} // namespace Botdesk
