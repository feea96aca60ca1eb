// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/profilefile.h"

#include "core/secretfile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr int ProfilesVersion = 1;
constexpr qint64 ProfilesLimit = 4 * 1024 * 1024;   // bytes

} // namespace

ProfileFile readProfiles(const QString &path)
{
    ProfileFile file;
    if (!QFileInfo::exists(path))
        return file;
    const auto bytes = readPrivateFile(path, ProfilesLimit);
    if (!bytes) {
        file.damage = bytes.error();
        return file;
    }
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    bool isWhole = json.value("version"_L1).toInt() == ProfilesVersion;
    for (const QJsonValue value : json.value("profiles"_L1).toArray()) {
        if (auto profile = BotProfile::fromJson(value.toObject()))
            file.profiles.append(*std::move(profile));
        else
            isWhole = false;
    }
    if (!isWhole) {
        const QString aside = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
        QFile::rename(path, aside);
        file.damage = Error{.kind = Error::Kind::Damaged, .detail = aside};
    }
    return file;
}

QByteArray profilesJson(const QList<BotProfile> &profiles)
{
    QJsonArray all;
    for (const BotProfile &profile : profiles)
        all.append(profile.toJson());
    return QJsonDocument(QJsonObject{{"version"_L1, ProfilesVersion}, {"profiles"_L1, all}}).toJson();
}

} // namespace Botdesk
