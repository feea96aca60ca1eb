// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/formdata.h"

#include <optional>

namespace Botdesk {

namespace {

// The value of name=… or name="…" in a header's parameters; empty optional when it is not there.
std::optional<QByteArray> parameter(QByteArrayView header, QByteArrayView name)
{
    qsizetype at = 0;
    while (at < header.size()) {
        const auto separator = header.indexOf(';', at);
        if (separator < 0)
            return {};
        at = separator + 1;
        while (at < header.size() && (header[at] == ' ' || header[at] == '\t'))
            ++at;
        const auto equals = header.indexOf('=', at);
        if (equals < 0)
            return {};
        const bool isWanted = header.sliced(at, equals - at).trimmed().compare(name, Qt::CaseInsensitive) == 0;
        at = equals + 1;
        QByteArray value;
        if (at < header.size() && header[at] == '"') {
            for (++at; at < header.size() && header[at] != '"'; ++at) {
                if (header[at] == '\\' && at + 1 < header.size() && (header[at + 1] == '"' || header[at + 1] == '\\'))
                    ++at;
                value += header[at];
            }
        } else {
            while (at < header.size() && header[at] != ';')
                value += header[at++];
            value = value.trimmed();
        }
        if (isWanted)
            return value;
    }
    return {};
}

QList<HttpHeader> partHeaders(QByteArrayView text)
{
    QList<HttpHeader> headers;
    while (!text.isEmpty()) {
        const auto end = text.indexOf("\r\n");
        const auto line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 2);
        if (const auto colon = line.indexOf(':'); colon > 0)
            headers.append({line.first(colon).trimmed().toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
    }
    return headers;
}

bool readPart(QByteArrayView part, FormData &form)
{
    qsizetype headerEnd = part.indexOf("\r\n\r\n");
    if (headerEnd < 0)
        return false;
    const auto headers = partHeaders(part.first(headerEnd));
    const QByteArray disposition = headerValue(headers, "content-disposition");
    if (!disposition.startsWith("form-data;"))
        return false;
    const auto name = parameter(disposition, "name");
    if (!name || name->isEmpty())
        return false;
    const QByteArray content = part.sliced(headerEnd + 4).toByteArray();
    if (const auto fileName = parameter(disposition, "filename"))
        form.files.append({percentDecoded(*name), percentDecoded(*fileName), headerValue(headers, "content-type"), content});
    else
        form.fields.append({percentDecoded(*name), content});
    return true;
}

} // namespace

QList<FormField> parseUrlEncoded(QByteArrayView text)
{
    QList<FormField> fields;
    while (!text.isEmpty()) {
        const auto end = text.indexOf('&');
        const auto pair = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        const auto equals = pair.indexOf('=');
        const auto name = equals < 0 ? pair : pair.first(equals);
        const auto value = equals < 0 ? QByteArrayView() : pair.sliced(equals + 1);
        fields.append({percentDecoded(name, true), percentDecoded(value, true)});
    }
    return fields;
}

FormData parseMultipart(QByteArrayView body, QByteArrayView contentType)
{
    FormData form;
    const auto boundary = parameter(contentType, "boundary");
    if (!boundary || boundary->isEmpty() || boundary->size() > BoundaryLimit) {
        form.fault = 400;
        return form;
    }
    const QByteArray opening = "--" + *boundary;
    const QByteArray separator = "\r\n--" + *boundary;
    auto start = body.indexOf(opening);
    // A preamble before the first boundary is allowed; it must end its line.
    if (start < 0 || (start > 0 && !body.first(start).endsWith("\r\n"))) {
        form.fault = 400;
        return form;
    }
    start += opening.size();
    while (!body.sliced(start).startsWith("--")) {
        const auto lineEnd = body.indexOf("\r\n", start);
        const auto end = lineEnd < 0 ? -1 : body.indexOf(separator, lineEnd);
        if (end < 0 || end < lineEnd + 2 || !readPart(body.sliced(lineEnd + 2, end - lineEnd - 2), form)) {
            form.fault = 400;
            return form;
        }
        if (form.files.size() > FormFileLimit) {
            form.fault = 413;
            return form;
        }
        start = end + separator.size();
    }
    return form;
}

} // namespace Botdesk
