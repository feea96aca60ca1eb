// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "cli/program.h"
#include "core/secretfile.h"
#include "support/testmain.h"
#include "tls/certificatepair.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! `listen --webhook`, with the deliveries of a test.
class TestListenWebhook final : public QObject
{
    Q_OBJECT
private slots:
    void deliveriesArePrintedOnceAndAnsweredWhenStored();
    void aSecretAndAPathAreMadeAndKept();
    void aLimitIsKept();
    void atALimitWhatIsStoredIsAnswered200AndTheRestComesAgain();
    void nothingIsLostOrPrintedTwiceByAKill();
    void itsOwnTlsServes();
    void aCertificateThatCannotServeIsToldInWords_data();
    void aCertificateThatCannotServeIsToldInWords();
    void anExpiredCertificateIsToldAndServes();
    void aPlaceThatCannotBeTakenIsTold();
    void anAddressThatTheNetworkReachesIsWarnedAbout();
    void wrongUsageEndsWith2_data();
    void wrongUsageEndsWith2();

private:
    static inline const QString BotToken = u"123456:abcdefghijklmnopqrstuvwxyz012345678"_s;
    struct Place
    {
        QUrl url;
        QString secretFile;
    };

    static void begin(Program &program, const QStringList &more = {});
    static Place placeOf(Program &program);
    static QByteArray requestFor(const Place &place, const QByteArray &body, const QByteArray &secret);
    static int deliver(const Place &place, const QByteArray &body, const QByteArray &secret);
    static QByteArray update(int id) { return "{\"update_id\":" + QByteArray::number(id) + ",\n\"poll\":{\"id\":\"1\"}}"; }
};

void TestListenWebhook::begin(Program &program, const QStringList &more)
{
    program.setToken(BotToken);
    program.begin(QStringList{u"listen"_s, u"--webhook"_s, u"--port"_s, u"0"_s} + more);
}

TestListenWebhook::Place TestListenWebhook::placeOf(Program &program)
{
    static const QRegularExpression line(u"Listening on (\\S+); the secret is in (\\S+)"_s);
    QRegularExpressionMatch match;
    const bool isThere = QTest::qWaitFor([&] { return (match = line.match(program.complaint())).hasMatch(); }, 30'000);
    return isThere ? Place{QUrl(match.captured(1)), match.captured(2)} : Place{};
}

QByteArray TestListenWebhook::requestFor(const Place &place, const QByteArray &body, const QByteArray &secret)
{
    return "POST " + place.url.path().toLatin1() + " HTTP/1.1\r\nHost: a\r\nX-Telegram-Bot-Api-Secret-Token: " + secret
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

int TestListenWebhook::deliver(const Place &place, const QByteArray &body, const QByteArray &secret)
{
    QTcpSocket socket;
    socket.connectToHost(place.url.host(), quint16(place.url.port()));
    socket.write(requestFor(place, body, secret));
    QByteArray answer;
    const bool isThere = QTest::qWaitFor([&] {
        answer += socket.readAll();
        return answer.contains("\r\n\r\n") || socket.state() == QAbstractSocket::UnconnectedState;
    }, 20'000);
    return isThere ? answer.mid(9, 3).toInt() : -1;
}

void TestListenWebhook::deliveriesArePrintedOnceAndAnsweredWhenStored()
{
    Program program;
    begin(program);
    const Place place = placeOf(program);
    QCOMPARE(place.url.host(), u"127.0.0.1"_s);
    const QByteArray secret = readPrivateFile(place.secretFile)->trimmed();
    QCOMPARE(deliver(place, update(1), "wrong"), 404);
    QCOMPARE(deliver(place, update(1), secret), 200);
    QCOMPARE(deliver(place, update(1), secret), 200);   // came again
    QCOMPARE(deliver(place, update(2), secret), 200);
    QTRY_COMPARE(program.lineCount(), 2);
    QCOMPARE(program.output(), QByteArray(R"({"update_id":1, "poll":{"id":"1"}})"
                                          "\n"
                                          R"({"update_id":2, "poll":{"id":"1"}})"
                                          "\n"));
    program.terminate();
    QVERIFY(program.waitForFinished());
    QVERIFY(program.endedWell());
    QVERIFY(!program.complaint().contains(QString::fromLatin1(secret)));
}

void TestListenWebhook::aSecretAndAPathAreMadeAndKept()
{
    Program program;
    begin(program);
    const Place first = placeOf(program);
    QVERIFY(first.url.path().size() > 20);
    QCOMPARE(QFileInfo(first.secretFile).permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray secret = readPrivateFile(first.secretFile).value();
    program.terminate();
    QVERIFY(program.waitForFinished());
    Program again;
    again.setProcessEnvironment(program.processEnvironment());   // in the same home
    begin(again);
    const Place second = placeOf(again);
    QCOMPARE(second.secretFile, first.secretFile);
    QCOMPARE(second.url.path(), first.url.path());
    QCOMPARE(readPrivateFile(second.secretFile).value(), secret);
    again.terminate();
    QVERIFY(again.waitForFinished());
}

void TestListenWebhook::aLimitIsKept()
{
    Program program;
    begin(program, {u"--limit"_s, u"2"_s, u"--path"_s, u"/mine"_s});
    const Place place = placeOf(program);
    QCOMPARE(place.url.path(), u"/mine"_s);
    const QByteArray secret = readPrivateFile(place.secretFile)->trimmed();
    QCOMPARE(deliver(place, update(1), secret), 200);
    QCOMPARE(deliver(place, update(2), secret), 200);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30'000);
    QVERIFY(program.endedWell());
    QCOMPARE(program.lineCount(), 2);
}

void TestListenWebhook::atALimitWhatIsStoredIsAnswered200AndTheRestComesAgain()
{
    constexpr int Many = 60;
    QTemporaryDir data;
    Program program;
    begin(program, {u"--limit"_s, u"1"_s, u"--data-dir"_s, data.path()});
    const Place place = placeOf(program);
    const QByteArray secret = readPrivateFile(place.secretFile)->trimmed();
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < Many; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(place.url.host(), quint16(place.url.port()));
        QVERIFY(sockets.back()->waitForConnected());
    }
    for (int i = 0; i < Many; ++i) {
        sockets[size_t(i)]->write(requestFor(place, update(i + 1), secret));
        sockets[size_t(i)]->flush();
    }
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30'000);
    QVERIFY(program.endedWell());
    QCOMPARE(program.lineCount(), 1);

    QSet<QByteArray> confirmed;
    for (int i = 0; i < Many; ++i) {
        QTRY_COMPARE(sockets[size_t(i)]->state(), QAbstractSocket::UnconnectedState);
        const int status = sockets[size_t(i)]->readAll().mid(9, 3).toInt();   // 0: it came after the end
        QVERIFY2(status == 200 || status == 503 || status == 0, QByteArray::number(status).constData());
        if (status == 200)
            confirmed.insert(QByteArray::number(i + 1));
    }
    QVERIFY(!confirmed.isEmpty());

    Program exported;
    exported.setToken(BotToken);
    QCOMPARE(exported.run({u"export"_s, u"--data-dir"_s, data.path()}), 0);
    QSet<QByteArray> stored;
    for (const QByteArrayList lines = exported.output().trimmed().split('\n'); const QByteArray &line : lines)
        stored.insert(line.mid(line.indexOf(':') + 1, line.indexOf(',') - line.indexOf(':') - 1));
    QCOMPARE(stored, confirmed);
}

void TestListenWebhook::nothingIsLostOrPrintedTwiceByAKill()
{
    QTemporaryDir data;
    QByteArrayList printed;
    QSet<int> confirmed;
    int next = 1;
    for (int round = 0; round < 5; ++round) {
        Program program;
        begin(program, {u"--data-dir"_s, data.path()});
        const Place place = placeOf(program);
        const QByteArray secret = readPrivateFile(place.secretFile)->trimmed();
        for (int i = 0; i < 10; ++i, ++next) {
            if (deliver(place, update(next), secret) == 200)
                confirmed.insert(next);
        }
        // In the middle of one that comes again in the next round, as Telegram would bring it.
        QTcpSocket last;
        last.connectToHost(place.url.host(), quint16(place.url.port()));
        QVERIFY(last.waitForConnected());
        last.write(requestFor(place, update(next), secret));
        last.flush();
        ::kill(pid_t(program.processId()), SIGKILL);
        QVERIFY(program.waitForFinished());
        printed += program.output().split('\n');
    }
    printed.removeAll(QByteArray());
    QCOMPARE(QSet<QByteArray>(printed.begin(), printed.end()).size(), printed.size());   // none twice

    Program exported;
    exported.setToken(BotToken);
    QCOMPARE(exported.run({u"export"_s, u"--data-dir"_s, data.path()}), 0);
    const QByteArrayList stored = exported.output().trimmed().split('\n');
    QCOMPARE(QSet<QByteArray>(stored.begin(), stored.end()).size(), stored.size());
    for (const int id : std::as_const(confirmed))
        QVERIFY2(exported.output().contains("\"update_id\":" + QByteArray::number(id) + ','), QByteArray::number(id).constData());
    QCOMPARE(confirmed.size(), 50);
}

void TestListenWebhook::itsOwnTlsServes()
{
    QTemporaryDir folder;
    const QString certificate = folder.filePath(u"cert.pem"_s);
    const QString key = folder.filePath(u"key.pem"_s);
    const auto pair = makeSelfSigned(u"127.0.0.1"_s, KeyKind::EcP256);
    QVERIFY(writePair(*pair, certificate, key));
    Program program;
    begin(program, {u"--cert"_s, certificate, u"--key"_s, key});
    const Place place = placeOf(program);
    QCOMPARE(place.url.scheme(), u"https"_s);
    const QByteArray secret = readPrivateFile(place.secretFile)->trimmed();
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(pair->certificate));
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(place.url.host(), quint16(place.url.port()));
    socket.write(requestFor(place, update(1), secret));
    QByteArray answer;
    QTRY_VERIFY_WITH_TIMEOUT((answer += socket.readAll()).startsWith("HTTP/1.1 200 "), 20'000);
    QTRY_COMPARE(program.lineCount(), 1);
    program.terminate();
    QVERIFY(program.waitForFinished());
}

void TestListenWebhook::aCertificateThatCannotServeIsToldInWords_data()
{
    QTest::addColumn<bool>("isSwapped");
    QTest::addColumn<bool>("isOfAnother");
    QTest::addColumn<QString>("words");
    QTest::newRow("the key of another") << false << true << u"belongs to another certificate"_s;
    QTest::newRow("the files swapped") << true << false << u"holds no certificate in PEM form"_s;
}

void TestListenWebhook::aCertificateThatCannotServeIsToldInWords()
{
    QFETCH(bool, isSwapped);
    QFETCH(bool, isOfAnother);
    QFETCH(QString, words);
    QTemporaryDir folder;
    const QString certificate = folder.filePath(u"cert.pem"_s);
    const QString key = folder.filePath(u"key.pem"_s);
    CertificatePair pair = *makeSelfSigned(u"127.0.0.1"_s, KeyKind::EcP256);
    if (isOfAnother)
        pair.key = makeSelfSigned(u"127.0.0.1"_s, KeyKind::EcP256)->key;
    QVERIFY(writePair(pair, certificate, key));
    Program program;
    program.setToken(BotToken);
    QCOMPARE(program.run({u"listen"_s, u"--webhook"_s, u"--cert"_s, isSwapped ? key : certificate, u"--key"_s,
                          isSwapped ? certificate : key}), 2);
    QVERIFY2(program.complaint().contains(words), qPrintable(program.complaint()));
    QVERIFY(program.complaint().contains(key));
}

void TestListenWebhook::anExpiredCertificateIsToldAndServes()
{
    QTemporaryDir folder;
    const QString certificate = folder.filePath(u"cert.pem"_s);
    const QString key = folder.filePath(u"key.pem"_s);
    QVERIFY(writePair(*makeSelfSigned(u"127.0.0.1"_s, KeyKind::EcP256, 0), certificate, key));
    Program program;
    begin(program, {u"--cert"_s, certificate, u"--key"_s, key});
    QCOMPARE(placeOf(program).url.scheme(), u"https"_s);   // a proxy in front may not look at it
    QVERIFY2(program.complaint().contains(u"expire"_s), qPrintable(program.complaint()));
    program.terminate();
    QVERIFY(program.waitForFinished());
}

void TestListenWebhook::aPlaceThatCannotBeTakenIsTold()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    Program program;
    program.setToken(BotToken);
    QCOMPARE(program.run({u"listen"_s, u"--webhook"_s, u"--port"_s, QString::number(other.serverPort()), u"--data-dir"_s, folder.path()}), 1);
    QVERIFY2(program.complaint().contains(u"cannot listen"_s), qPrintable(program.complaint()));
    QVERIFY2(program.complaint().contains(QString::number(other.serverPort())), qPrintable(program.complaint()));
}

void TestListenWebhook::anAddressThatTheNetworkReachesIsWarnedAbout()
{
    for (const QString &address : {u"0.0.0.0"_s, u"127.0.0.1"_s}) {
        const QTemporaryDir folder;
        Program program;
        program.setToken(BotToken);
        program.begin({u"listen"_s, u"--webhook"_s, u"--address"_s, address, u"--port"_s, u"0"_s, u"--data-dir"_s, folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(program.complaint().contains(u"Listening on"_s), 15'000);
        QCOMPARE(program.complaint().startsWith(u"botdesk-cli: The network reaches this address"_s), address == "0.0.0.0"_L1);
        program.terminate();
        QVERIFY(program.waitForFinished());
    }
}

void TestListenWebhook::wrongUsageEndsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no address") << QStringList{u"--address"_s, u"here"_s};
    QTest::newRow("no port") << QStringList{u"--port"_s, u"many"_s};
    QTest::newRow("no path") << QStringList{u"--path"_s, u"nowhere"_s};
    QTest::newRow("a path with a query") << QStringList{u"--path"_s, u"/a?b"_s};
    QTest::newRow("no secret") << QStringList{u"--secret-file"_s, u"/nowhere"_s};
    QTest::newRow("a certificate without a key") << QStringList{u"--cert"_s, u"/nowhere"_s};
    QTest::newRow("no certificate") << QStringList{u"--cert"_s, u"/nowhere"_s, u"--key"_s, u"/nowhere"_s};
}

void TestListenWebhook::wrongUsageEndsWith2()
{
    QFETCH(QStringList, arguments);
    Program program;
    program.setToken(BotToken);
    QCOMPARE(program.run(QStringList{u"listen"_s, u"--webhook"_s} + arguments), 2);
    QVERIFY(!program.complaint().isEmpty());
    Program without;
    without.setToken(BotToken);
    QCOMPARE(without.run(QStringList{u"listen"_s} + arguments), 2);   // these go with --webhook only
}

BOTDESK_TEST(TestListenWebhook)
#include "testlistenwebhook.moc"
