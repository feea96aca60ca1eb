// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTimer>

namespace Botdesk::Bench {

//! A Bot API server that does nothing but hand out updates, as fast as it is asked or at a given rate. It takes the time
//! itself, so that any client is measured the same way: from its first getUpdates to the one that confirms the last update.
class UpdateServer final : public QObject
{
    Q_OBJECT
public:
    //! @p count updates from the id @p first on; @p rate of them a second come to be, 0: all are there.
    UpdateServer(qint64 first, int count, int rate);

    quint16 port() const { return m_server.serverPort(); }

signals:
    void confirmed(double ms, int answers);   //!< all of them

private:
    struct Connection
    {
        QByteArray received;
        qint64 waitsFor = 0;   // the offset of a long poll that has no answer yet
    };

    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &method, const QByteArray &body);
    void answerWaiting();
    void giveUpdates(QTcpSocket *socket, qint64 offset);
    qint64 readyBefore() const;   // the first id that is not there yet

    QTcpServer m_server;
    QHash<QTcpSocket *, Connection> m_connections;
    QByteArrayList m_updates;
    QTimer m_tick;
    QElapsedTimer m_sinceFirst;
    qint64 m_first;
    int m_rate;
    int m_answers = 0;
    bool m_isConfirmed = false;
};

} // namespace Botdesk::Bench
