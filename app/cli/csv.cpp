// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/csv.h"

#include "words/summarywords.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! As RFC 4180 asks.
QByteArray csv(const QStringList &fields)
{
    QStringList quoted;
    for (QString field : fields) {
        if (field.contains(u'"') || field.contains(u',') || field.contains(u'\n') || field.contains(u'\r'))
            field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
        quoted << field;
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

QString utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

template <AnyId Id>
QString text(const std::optional<Id> &id)
{
    return id ? QString::number(number(*id)) : QString();
}

QByteArray orNull(const QByteArray &json)
{
    return json.isEmpty() ? QByteArray("null") : json;
}

} // namespace

QByteArray csvHeader()
{
    return csv({u"received"_s, u"update_id"_s, u"type"_s, u"chat_id"_s, u"chat"_s, u"from_id"_s, u"from"_s, u"date"_s,
                u"message_id"_s, u"summary"_s});
}

QByteArray csvLine(const StoredUpdate &update)
{
    const UpdateHead &head = update.head;
    return csv({utc(update.receivedMs), QString::number(number(head.id)), head.type, text(head.chat), head.chatTitle,
                text(head.from), head.fromName, head.date ? utc(*head.date * 1000) : QString(), text(head.message),
                summaryText(head.summary)});
}

QByteArray csvLine(const Exchange &call)
{
    return csv({utc(call.atMs), {}, call.method, {}, {}, {}, {}, {}, {}, QString::fromUtf8(call.parameters)});
}

QByteArray outgoingLine(const Exchange &call)
{
    // The pieces are JSON already, and stay as they were sent and received.
    return R"({"outgoing":{"date":)" + QByteArray::number(call.atMs / 1000) + R"(,"method":")" + call.method.toUtf8()
        + R"(","parameters":)" + orNull(call.parameters) + R"(,"answer":)" + orNull(call.answer) + "}}";
}

} // namespace Botdesk
