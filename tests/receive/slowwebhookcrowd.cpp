// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/webhookclient.h"
#include "support/testmain.h"
#include "tls/certificatepair.h"

#include <QElapsedTimer>
#include <QSslSocket>

#include <algorithm>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! A crowd that says nothing, at both kinds of listener at once, and a delivery that comes all the same.
class SlowWebhookCrowd final : public QObject
{
    Q_OBJECT
private slots:
    void aDeliveryArrivesWithinASecondAllTheSame();

private:
    using Sockets = std::vector<std::unique_ptr<QTcpSocket>>;
    static Sockets crowd(WebhookTest &test, int count, quint32 firstAddress, const QByteArray &begun);
    static bool areConnected(const Sockets &sockets);
    static qint64 deliver(QSslSocket &socket, WebhookTest &test, qint64 update, const CertificatePair *trusted);
};

//! From many addresses, since one is limited.
SlowWebhookCrowd::Sockets SlowWebhookCrowd::crowd(WebhookTest &test, int count, quint32 firstAddress, const QByteArray &begun)
{
    Sockets sockets;
    for (int i = 0; i < count; ++i) {
        sockets.push_back(test.connection(QHostAddress(firstAddress + quint32(i % 50))));
        if (i % 2 == 0)
            sockets.back()->write(begun);
    }
    return sockets;
}

bool SlowWebhookCrowd::areConnected(const Sockets &sockets)
{
    return std::all_of(sockets.begin(), sockets.end(),
                       [](const auto &socket) { return socket->state() == QAbstractSocket::ConnectedState; });
}

//! From the first byte to the answer 200, in ms; -1 for another answer.
qint64 SlowWebhookCrowd::deliver(QSslSocket &socket, WebhookTest &test, qint64 update, const CertificatePair *trusted)
{
    QElapsedTimer timer;
    timer.start();
    if (trusted) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(trusted->certificate));
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, test.server().port());
    } else {
        socket.connectToHost(QHostAddress::LocalHost, test.server().port());
    }
    socket.write(WebhookTest::delivery(WebhookTest::update(update)));
    return WebhookTest::nextStatus(socket) == 200 ? timer.elapsed() : -1;
}

void SlowWebhookCrowd::aDeliveryArrivesWithinASecondAllTheSame()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt finds no TLS here");
    const auto pair = makeSelfSigned(u"127.0.0.1"_s, KeyKind::EcP256);
    WebhookTest plain;
    WebhookTest tls({.tls = checkPair(*pair)->configuration});
    const Sockets idle = crowd(plain, 1000, 0x7f000101, {});                                       // 127.0.1.x
    QTRY_VERIFY_WITH_TIMEOUT(areConnected(idle), 30'000);
    const Sockets unfinished = crowd(tls, 100, 0x7f000201, QByteArray::fromHex("1603010200"));     // 127.0.2.x
    QTRY_VERIFY_WITH_TIMEOUT(areConnected(unfinished), 30'000);

    // A machine that is busy with something else is not what is measured: the quickest of a few counts.
    for (const CertificatePair *trusted : {static_cast<const CertificatePair *>(nullptr), &*pair}) {
        qint64 quickest = 60'000;
        for (int i = 1; i <= 5; ++i) {
            QSslSocket socket;
            const qint64 took = deliver(socket, trusted ? tls : plain, i, trusted);
            QVERIFY(took >= 0);
            quickest = std::min(quickest, took);
        }
        QVERIFY2(quickest < 1000, qPrintable(u"%1 ms"_s.arg(quickest)));
    }
    QVERIFY(areConnected(idle));   // they were there all the while
    QCOMPARE(plain.server().countOf(WebhookRefusal::TooMany), 0);
    QCOMPARE(tls.server().countOf(WebhookRefusal::TooMany), 0);
}

BOTDESK_TEST(SlowWebhookCrowd)
#include "slowwebhookcrowd.moc"
