// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <optional>

class QTcpSocket;

namespace Botdesk::Testing {

//! A request as the stub saw it, whole.
struct StubRequest
{
    QByteArray verb;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers;   //!< names in lower case
    QByteArray body;

    QString method() const;            //!< the Bot API method: what stands behind the last slash
    QJsonObject parameters() const;    //!< of a JSON body
    QString text() const;              //!< "getUpdates limit=100 timeout=0": for comparing
};

//! A scripted server on a real socket. Without a script a request waits for ever, as a long poll does.
//!
//! The script is a dialogue: `answers(…)`, `answers(…)`, `hangsUp()`; each request that is complete takes the next line.
class StubServer : public QObject
{
    Q_OBJECT
public:
    StubServer();
    ~StubServer() override;

    quint16 port() const { return m_port; }
    QUrl root() const;                            //!< http://127.0.0.1:PORT

    void answers(const QByteArray &body, int status = 200, const QByteArrayList &headers = {});
    void answersBytes(const QByteArray &bytes);   //!< these exactly, and then it closes
    void beginsToAnswer(const QByteArray &bytes);   //!< these exactly, and then nothing
    void hangsUp();                               //!< closes without a word
    void repeatsItself() { m_repeats = true; }    //!< the last line of the script is for all requests to come
    void forgetsTheScript();
    void hangsUpAfter(qint64 requestBytes);       //!< only the next connection, as soon as it brought so many
    void resets(bool on = true) { m_resets = on; }   //!< from now on it closes with RST

    //! Answers what waits now, on every connection.
    void answersNow(const QByteArray &body, int status = 200);

    void goesAway();    //!< ends all connections and stops listening
    void comesBack();   //!< listens again on the same port

    const QList<StubRequest> &requests() const { return m_requests; }
    QStringList asked() const;              //!< all of them as text()
    QString lastAsked() const;
    int timesAsked(const QString &method) const;
    int waiting() const;                    //!< connections with a request that has no answer
    int connections() const { return m_connectionCount; }   //!< taken in all
    qint64 bytesReceived() const { return m_bytes; }

    static QByteArray response(const QByteArray &body, int status = 200, const QByteArrayList &headers = {});

private:
    struct Line
    {
        QByteArray bytes;
        bool closes = false;
    };
    struct Connection
    {
        QByteArray received;
        qint64 bytesLeft = -1;   // until it is hung up; -1: no such plan
        bool waits = false;
    };

    void takeConnection();
    void takeBytes(QTcpSocket *socket);
    bool takeRequest(QTcpSocket *socket);
    void say(QTcpSocket *socket, const Line &line);
    void close(QTcpSocket *socket);

    QTcpServer m_server;
    quint16 m_port = 0;
    std::deque<Line> m_script;
    QHash<QTcpSocket *, Connection> m_connections;
    QList<StubRequest> m_requests;
    qint64 m_hangsUpAfter = -1;
    qint64 m_bytes = 0;
    int m_connectionCount = 0;
    bool m_resets = false;
    bool m_repeats = false;
};

//! {"ok":true,"result":@p result}
QByteArray ok(const QByteArray &result);
//! {"ok":false,"error_code":…,"description":…}
QByteArray refused(int code, const QByteArray &description, const QByteArray &parameters = {});
//! The answer of getUpdates that brings a message with each of the @p ids.
QByteArray updates(const QList<qint64> &ids);

} // namespace Botdesk::Testing
