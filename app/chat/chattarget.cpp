// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chattarget.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

// The server marks supergroups and channels by this prefix; links carry their ids without it.
constexpr qint64 SupergroupOffset = -1'000'000'000'000;

std::optional<QJsonValue> named(const QString &name)
{
    static const QRegularExpression rule(u"^[A-Za-z][A-Za-z0-9_]{3,31}$"_s);
    if (!rule.match(name).hasMatch())
        return std::nullopt;
    return QJsonValue(u'@' + name);
}

std::optional<QJsonValue> numbered(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id == 0)
        return std::nullopt;
    return QJsonValue(id);
}

//! t.me/name, t.me/name/123, t.me/s/name, t.me/c/1234567890/5. Links of invitations name no chat that a bot could ask for.
std::optional<QJsonValue> linked(const QUrl &url)
{
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    if (path.isEmpty() || path.first().startsWith(u'+') || path.first() == "joinchat"_L1)
        return std::nullopt;
    if (path.first() == "c"_L1) {
        bool isNumber = false;
        const qint64 id = path.value(1).toLongLong(&isNumber);
        return isNumber && id > 0 ? std::optional(QJsonValue(SupergroupOffset - id)) : std::nullopt;
    }
    return named(path.first() == "s"_L1 ? path.value(1) : path.first());
}

bool isTelegram(const QString &host)
{
    return host == "t.me"_L1 || host == "www.t.me"_L1 || host == "telegram.me"_L1 || host == "telegram.dog"_L1;
}

} // namespace

std::optional<QJsonValue> readChatTarget(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'@'))
        return named(trimmed.mid(1));
    if (const auto id = numbered(trimmed))
        return id;
    QUrl url(trimmed, QUrl::StrictMode);
    if (url.scheme() == "tg"_L1) {
        const QUrlQuery query(url);
        if (url.host() == "resolve"_L1)
            return named(query.queryItemValue(u"domain"_s));
        return url.host() == "user"_L1 ? numbered(query.queryItemValue(u"id"_s)) : std::nullopt;
    }
    if (url.scheme().isEmpty())
        url = QUrl(u"https://"_s + trimmed, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return std::nullopt;
    if (isTelegram(url.host()))
        return linked(url);
    // The links that are names themselves: name.t.me
    return url.host().endsWith(".t.me"_L1) ? named(url.host().chopped(5)) : std::nullopt;
}

QString messageLink(ChatId chat, const QString &username, MessageId message)
{
    const QString id = QString::number(number(message));
    const bool isSupergroup = number(chat) <= SupergroupOffset;
    if (!isSupergroup)
        return {};
    if (!username.isEmpty())
        return u"https://t.me/%1/%2"_s.arg(username, id);
    return u"https://t.me/c/%1/%2"_s.arg(QString::number(SupergroupOffset - number(chat)), id);
}

} // namespace Botdesk
