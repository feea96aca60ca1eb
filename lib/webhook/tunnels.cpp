// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/tunnels.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

QJsonArray services()
{
    QFile file(u":/webhook/tunnels.json"_s);
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll())["services"_L1].toArray() : QJsonArray();
}

} // namespace

std::optional<TunnelService> tunnelOf(const QString &host)
{
    static const QJsonArray all = services();
    const QString name = host.toLower();
    for (const QJsonValue service : all) {
        for (const QJsonValue end : service["ends"_L1].toArray()) {
            if (name == end.toString() || name.endsWith(u'.' + end.toString()))
                return TunnelService{.name = service["name"_L1].toString(), .changesItsName = service["changes"_L1].toBool()};
        }
    }
    return {};
}

} // namespace Botdesk
