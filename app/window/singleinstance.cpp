// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/singleinstance.h"

#include "core/secretfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace Botdesk {

using namespace Qt::StringLiterals;

static constexpr int AnswerWithin = 3000;      // ms
static constexpr qsizetype NameLimit = 200;    // bytes of what a second start may say

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_serverName(u"botdesk-"_s
                   + QString::fromLatin1(QCryptographicHash::hash(QDir(dataDir).absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex().first(24)))
    , m_lock((makePrivateFolder(dataDir), QDir(dataDir).filePath(u"window.lock"_s)))
{
    m_lock.setStaleLockTime(0);   // a lock is stale when its program is gone, never by age
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                const QByteArray said = socket->read(NameLimit);
                socket->write("ok\n");
                socket->disconnectFromServer();
                emit raised(QString::fromUtf8(said).trimmed());
            });
        }
    });
}

bool SingleInstance::isFirst()
{
    if (!m_lock.tryLock(0))
        return m_lock.error() != QLockFile::LockFailedError;   // a folder without locks must not keep us from starting
    QLocalServer::removeServer(m_serverName);
    m_server.listen(m_serverName);
    return true;
}

bool SingleInstance::raiseFirst(const QString &wanted)
{
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    if (!socket.waitForConnected(AnswerWithin))
        return false;
    socket.write(wanted.toUtf8().left(NameLimit - 1) + '\n');
    return socket.waitForBytesWritten(AnswerWithin) && socket.waitForReadyRead(AnswerWithin);
}

} // namespace Botdesk
