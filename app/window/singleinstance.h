// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace Botdesk {

//! One window per data folder: a second start raises the first and ends. The lock of a program that crashed is no obstacle.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    bool isFirst();                               //!< takes the lock and listens; false: another one has it
    bool raiseFirst(const QString &wanted);       //!< tells it to show itself, and the bot @p wanted ("" for none)

signals:
    void raised(const QString &wanted);           //!< a second start has asked

private:
    QString m_serverName;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace Botdesk
