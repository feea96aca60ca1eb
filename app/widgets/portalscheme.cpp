// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/portalscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Botdesk {

using namespace Qt::StringLiterals;

static const QString Service = u"org.freedesktop.portal.Desktop"_s;
static const QString Path = u"/org/freedesktop/portal/desktop"_s;
static const QString Interface = u"org.freedesktop.portal.Settings"_s;
static const QString Group = u"org.freedesktop.appearance"_s;
static const QString Key = u"color-scheme"_s;

PortalScheme::PortalScheme(QObject *parent)
    : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Interface, u"SettingChanged"_s, this, SLOT(take(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    question << Group << Key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(Group, Key, reply.value());
    });
}

void PortalScheme::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != Group || key != Key)
        return;
    QVariant inner = value.variant();
    if (inner.canConvert<QDBusVariant>())   // "Read" wraps its answer twice
        inner = inner.value<QDBusVariant>().variant();
    const int number = inner.toInt();
    m_preference = number == 1 ? Preference::Dark : number == 2 ? Preference::Light : Preference::None;
    emit changed();
}

} // namespace Botdesk
