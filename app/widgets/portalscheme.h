// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace Botdesk {

//! Whether the desktop prefers dark, as the portal's settings tell it: GNOME and others say it nowhere else.
class PortalScheme final : public QObject
{
    Q_OBJECT
public:
    enum class Preference { None, Dark, Light };   //!< numbered like org.freedesktop.appearance color-scheme

    explicit PortalScheme(QObject *parent = nullptr);   //!< asks at once; the answer comes by changed(), if at all

    Preference preference() const { return m_preference; }

signals:
    void changed();

private:
    Q_SLOT void take(const QString &group, const QString &key, const QDBusVariant &value);

    Preference m_preference = Preference::None;
};

} // namespace Botdesk
