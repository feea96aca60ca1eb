// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/requestwords.h"

#include "core/redact.h"

#include <QCoreApplication>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
};

} // namespace

QString refusalText(WebhookRefusal refusal)
{
    switch (refusal) {
    case WebhookRefusal::None: return Words::tr("let in");
    case WebhookRefusal::Method: return Words::tr("not POST");
    case WebhookRefusal::Path: return Words::tr("other path");
    case WebhookRefusal::Secret: return Words::tr("wrong secret");
    case WebhookRefusal::Address: return Words::tr("not from Telegram");
    case WebhookRefusal::ContentType: return Words::tr("not JSON");
    case WebhookRefusal::NoUpdate: return Words::tr("no update");
    case WebhookRefusal::QueueFull: return Words::tr("queue full");
    case WebhookRefusal::Unreadable: return Words::tr("unreadable");
    case WebhookRefusal::TooLarge: return Words::tr("too large");
    case WebhookRefusal::TooSlow: return Words::tr("too slow");
    case WebhookRefusal::TooMany: return Words::tr("too many connections");
    case WebhookRefusal::NoTls: return Words::tr("TLS failed");
    }
    Q_UNREACHABLE();
}

QString outcomeText(const WebhookRequest &request)
{
    if (request.cameAgain)
        return Words::tr("came again");
    if (request.mayComeAgain())
        return Words::tr("may come again");
    return refusalText(request.refusal);
}

Tone outcomeTone(const WebhookRequest &request)
{
    if (request.refusal == WebhookRefusal::None)
        return request.mayComeAgain() ? Tone::Warn : Tone::Ok;
    return request.refusal == WebhookRefusal::QueueFull ? Tone::Warn : Tone::Error;
}

QString senderText(const WebhookRequest &request)
{
    if (request.proxy.isNull())
        return request.address.toString();
    return Words::tr("%1 behind %2").arg(request.address.toString(), request.proxy.toString());
}

QString statusText(const WebhookRequest &request)
{
    return request.status > 0 ? QString::number(request.status) : u"–"_s;
}

QString requestText(const WebhookRequest &request)
{
    QByteArray text = request.method + ' ' + request.target + " HTTP/1.1\n";
    for (const HttpHeader &header : request.headers)
        text += header.name + ": " + header.value + '\n';
    return QString::fromUtf8(redacted(text + '\n' + request.body));
}

} // namespace Botdesk
