// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "deliver/webhookwording.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qsizetype ParameterBytesLimit = 1024 * 1024;

QString tooMany()
{
    return u"Request Entity Too Large: too many parameters"_s;
}

bool isForm(const QByteArray &contentType)
{
    return contentType.contains("multipart/form-data");
}

QString textOf(HttpReplyFault fault)
{
    switch (fault) {
    case HttpReplyFault::NoHttp: return u"Not Implemented"_s;
    case HttpReplyFault::Version: return u"HTTP Version Not Supported"_s;
    case HttpReplyFault::TransferEncoding: return u"Unimplemented: unsupported transfer-encoding"_s;
    case HttpReplyFault::ContentEncoding: return u"Unsupported Media Type: unsupported content-encoding"_s;
    case HttpReplyFault::HeadTooLarge: return u"Request Header Fields Too Large: total headers size exceeded"_s;
    case HttpReplyFault::BodyTooLarge: return tooMany();
    case HttpReplyFault::None:
    case HttpReplyFault::Malformed:
    case HttpReplyFault::Corrupt: break;
    }
    return u"Bad Request"_s;
}

} // namespace

QString webhookErrorText(const HttpFailure &failure)
{
    switch (failure.reason) {
    case HttpFailure::Reason::System:
        return failure.step == HttpFailure::Step::Resolve ? QString() : failure.detail;
    case HttpFailure::Reason::Tls:
        return u"SSL error {"_s + QString(failure.detail).replace(u", "_s, u"}{"_s) + u'}';
    case HttpFailure::Reason::Certificate:
        return u"SSL error {error:0A000086:SSL routines::certificate verify failed}"_s;
    case HttpFailure::Reason::TimedOut:
        return failure.step == HttpFailure::Step::Read ? u"Read timeout expired"_s : u"Write timeout expired"_s;
    case HttpFailure::Reason::Unreadable: return textOf(failure.fault);
    case HttpFailure::Reason::Closed:
    case HttpFailure::Reason::Cancelled: break;
    }
    return {};
}

bool hasParameters(const HttpReply &reply)
{
    const QByteArray type = reply.header("content-type").toLower();
    return isForm(type) || type.contains("application/json") || type.contains("application/x-www-form-urlencoded");
}

bool isDelivered(const HttpReply &reply)
{
    return webhookErrorText(reply).isEmpty();
}

QString webhookErrorText(const HttpReply &reply)
{
    if (hasParameters(reply) && !isForm(reply.header("content-type").toLower()) && reply.body.size() > ParameterBytesLimit)
        return tooMany();
    if (reply.status >= 200 && reply.status < 300)
        return {};
    return u"Wrong response from the webhook: %1 %2"_s.arg(reply.status).arg(QString::fromUtf8(reply.reason));
}

bool mayAnswerWith(const QByteArray &method)
{
    const QByteArray name = method.toLower();
    return !name.isEmpty() && !name.startsWith("get") && name != "setwebhook" && name != "deletewebhook" && name != "close" && name != "logout";
}

} // namespace Botdesk
