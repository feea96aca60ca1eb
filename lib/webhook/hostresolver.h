// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QHostAddress>

namespace Botdesk {

//! What a look-up gave.
struct HostAddresses
{
    QList<QHostAddress> addresses;   //!< IPv4 and IPv6
    bool isOnlyHere = false;         //!< DNS says that there is no such name; this computer knows it all the same
    QString error = {};              //!< in the words of the system's resolver; empty when there are addresses
};

//! Finds the addresses of a host. The future is always finished, in the end.
class HostResolver
{
public:
    virtual ~HostResolver() = default;
    virtual QFuture<HostAddresses> lookUp(const QString &host) = 0;

protected:
    HostResolver() = default;
    Q_DISABLE_COPY_MOVE(HostResolver)
};

//! Asks DNS for A and AAAA, as Telegram does, and beside it this computer, whose hosts file and search domains Telegram
//! does not have. Gives up after ten seconds. Needs an event loop.
class DnsResolver final : public HostResolver
{
public:
    QFuture<HostAddresses> lookUp(const QString &host) override;
};

} // namespace Botdesk
