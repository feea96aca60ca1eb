// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/httpmessage.h"

#include <algorithm>

namespace Botdesk {

QByteArray headerValue(const QList<HttpHeader> &headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const HttpHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->value;
}

QByteArray HttpRequest::path() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QByteArray HttpRequest::query() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 413: return "Request Entity Too Large";
    case 415: return "Unsupported Media Type";
    case 421: return "Misdirected Request";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    default: return status < 400 ? "OK" : "Error";
    }
}

QByteArray serialized(const HttpResponse &response, bool isLast)
{
    isLast = isLast || response.close;
    if (response.status == 200 && response.headers.isEmpty() && response.body.isEmpty() && !isLast)   // nearly all deliveries
        return QByteArrayLiteral("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n");
    QByteArray bytes;
    bytes.reserve(response.body.size() + 256);
    bytes += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    bytes += isLast ? "Connection: close\r\n" : "Connection: keep-alive\r\n";
    for (const HttpHeader &header : response.headers)
        bytes.append(header.name).append(": ").append(header.value).append("\r\n");
    if (response.body.isEmpty())
        return bytes.append("Content-Length: 0\r\n\r\n");
    return bytes.append("Content-Length: ").append(QByteArray::number(response.body.size())).append("\r\n\r\n").append(response.body);
}

QByteArray percentDecoded(QByteArrayView text, bool plusIsSpace)
{
    const auto digit = [](char c) {
        if (c >= '0' && c <= '9')
            return c - '0';
        c = char(c | 0x20);
        return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            decoded += char(digit(text[i + 1]) * 16 + digit(text[i + 2]));
            i += 2;
        } else {
            decoded += text[i] == '+' && plusIsSpace ? ' ' : text[i];
        }
    }
    return decoded;
}

} // namespace Botdesk
