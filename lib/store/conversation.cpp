// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/conversation.h"

#include <QHashFunctions>
#include <QJsonDocument>

namespace Botdesk {

size_t qHash(const ConversationKey &key, size_t seed)
{
    return qHashMulti(seed, number(key.chat), number(key.thread), key.businessConnectionId);
}

QJsonObject ChatItem::object() const
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    return log == LogId{} ? root : root[type].toObject();
}

QString joinRequestQueryId(ChatId chat, UserId user)
{
    return QLatin1StringView("join:%1:%2").arg(QString::number(number(chat)), QString::number(number(user)));
}

} // namespace Botdesk
