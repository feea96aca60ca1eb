// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/hostcheck.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

bool isLoopback(QByteArrayView hostAndPort, quint16 port)
{
    const QByteArray own = ':' + QByteArray::number(port);
    for (const char *host : {"127.0.0.1", "localhost", "[::1]"}) {
        const QByteArray name(host);
        if (hostAndPort.compare(name, Qt::CaseInsensitive) == 0 || hostAndPort.compare(name + own, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

QString refusalOfOrigin(const HttpRequest &request, quint16 port)
{
    const QByteArray host = request.header("host");
    if (!host.isEmpty() && !isLoopback(host, port))
        return u"this server answers to 127.0.0.1 and localhost only"_s;
    const QByteArray origin = request.header("origin");
    if (!origin.isNull() && !(origin.startsWith("http://") && isLoopback(QByteArrayView(origin).sliced(7), port)))
        return u"pages of other origins may not talk to this server"_s;
    const QByteArray site = request.header("sec-fetch-site");
    if (site == "cross-site" || site == "same-site")
        return u"pages of other origins may not talk to this server"_s;
    return {};
}

} // namespace Botdesk::Sandbox
