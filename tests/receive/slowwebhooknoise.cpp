// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/webhookclient.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! A minute of bytes that mean nothing, and of deliveries with one byte changed.
class SlowWebhookNoise final : public QObject
{
    Q_OBJECT
private slots:
    void aMinuteOfNoiseLetsNobodyInAndNobodyOut();

private:
    QByteArray noise();
    QRandomGenerator m_random{20260512};   // the same noise in every run
};

namespace {

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    return all.mid(all.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
}

} // namespace

QByteArray SlowWebhookNoise::noise()
{
    if (m_random.bounded(2)) {
        QByteArray bytes(int(m_random.bounded(1, 4000)), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(m_random.generate());
        return bytes;
    }
    // Without the secret: what is left of it after a change is never let in.
    QByteArray delivery = WebhookTest::delivery(WebhookTest::update(666), {});
    delivery[m_random.bounded(int(delivery.size()))] = char(m_random.generate());
    return delivery;
}

void SlowWebhookNoise::aMinuteOfNoiseLetsNobodyInAndNobodyOut()
{
    WebhookTest test;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    QElapsedTimer timer;
    timer.start();
    qint64 settledKiB = 0;
    int rounds = 0;
    while (!timer.hasExpired(60'000)) {
        for (int i = 0; i < 20; ++i) {
            sockets.push_back(test.connection(QHostAddress(0x7f000200 + m_random.bounded(200u))));
            sockets.back()->write(noise());
        }
        QTest::qWait(20);
        if (sockets.size() > 400)
            sockets.erase(sockets.begin(), sockets.begin() + 200);
        if (++rounds % 50 == 0)
            QCOMPARE(test.statusOf(WebhookTest::delivery(WebhookTest::update(rounds))), 200);
        if (!settledKiB && timer.hasExpired(20'000))
            settledKiB = residentKiB();
    }
    QCOMPARE(test.server().countOf(WebhookRefusal::None), rounds / 50);
    for (const auto &batch : test.batches())
        QVERIFY(batch.first().head.id != UpdateId{666});
    const qint64 grownKiB = residentKiB() - settledKiB;
    QVERIFY2(grownKiB < 40 * 1024, qPrintable(u"grew by %1 KiB in 40 s"_s.arg(grownKiB)));
}

BOTDESK_TEST(SlowWebhookNoise)
#include "slowwebhooknoise.moc"
