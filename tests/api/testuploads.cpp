// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "api/client.h"
#include "http/bodydevice.h"
#include "support/stubserver.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestUploads : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theFormIsExact();
    void aMissingFileIsToldBeforeAnythingIsSent();
    void aFileThatShrinksMeanwhileIsNoSuccess();
    void progressGoesUpToTheEnd();
    void theFileIsNotReadAheadOfTheNetwork();
    void theRecordNamesTheFileOnly();

private:
    QString file(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StubServer> m_server;
    std::unique_ptr<Client> m_client;
};

void TestUploads::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<StubServer>();
    m_client = std::make_unique<Client>(*Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678"),
                                        ApiServer{.root = m_server->root()});
}

void TestUploads::cleanup()
{
    m_client.reset();
    m_server.reset();
}

QString TestUploads::file(const QString &name, const QByteArray &content) const
{
    QFile made(m_folder->filePath(name));
    if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
        qFatal("the temporary folder cannot be written");
    return made.fileName();
}

void TestUploads::theFormIsExact()
{
    m_server->answers(ok("true"));
    Parameters parameters(QJsonObject{{u"chat_id"_s, -5},
                                      {u"caption"_s, u"ü \"x\"\r\ny"_s},
                                      {u"protect_content"_s, true},
                                      {u"media"_s, QJsonArray{QJsonObject{{u"type"_s, u"photo"_s}}}}});
    parameters.uploads.append({.field = u"photo"_s, .path = file(u"a \"b\".jpg"_s, QByteArray("\0\xff\r\n--", 6))});
    parameters.uploads.append({.field = u"thumb"_s, .path = {}, .content = "tiny", .fileName = u"ñ.png"_s});
    QVERIFY(waitFor(m_client->call(u"sendPhoto"_s, parameters)));

    const StubRequest request = m_server->requests().constFirst();
    const QByteArray type = request.headers.value("content-type");
    QVERIFY(type.startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = "--" + type.mid(type.indexOf('=') + 1);
    QByteArray body = request.body;
    QCOMPARE(body.replace(boundary, "=="),
             QByteArray("==\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\nü \"x\"\r\ny\r\n"
                        "==\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n-5\r\n"
                        "==\r\nContent-Disposition: form-data; name=\"media\"\r\n\r\n[{\"type\":\"photo\"}]\r\n"
                        "==\r\nContent-Disposition: form-data; name=\"protect_content\"\r\n\r\ntrue\r\n"
                        "==\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a %22b%22.jpg\"\r\n"
                        "Content-Type: application/octet-stream\r\n\r\n")
                 + QByteArray("\0\xff\r\n--", 6)
                 + QByteArray("\r\n==\r\nContent-Disposition: form-data; name=\"thumb\"; filename=\"ñ.png\"\r\n"
                              "Content-Type: application/octet-stream\r\n\r\ntiny\r\n==--\r\n"));
}

void TestUploads::aMissingFileIsToldBeforeAnythingIsSent()
{
    Parameters parameters;
    parameters.uploads.append({.field = u"document"_s, .path = m_folder->filePath(u"nothing"_s)});
    const auto answer = waitFor(m_client->call(u"sendDocument"_s, parameters));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::FileSystem);
    QVERIFY(answer.error().detail.contains(u"nothing"));
    QCOMPARE(m_server->connections(), 0);
}

void TestUploads::aFileThatShrinksMeanwhileIsNoSuccess()
{
    m_server->answers(ok("true"));
    Parameters parameters;
    parameters.uploads.append({.field = u"document"_s, .path = file(u"big"_s, QByteArray(1024 * 1024, 'x'))});
    const auto future = m_client->call(u"sendDocument"_s, parameters);
    QVERIFY(QFile::resize(m_folder->filePath(u"big"_s), 1000));
    const auto answer = waitFor(future);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::FileSystem);
    QVERIFY(m_server->requests().isEmpty());   // it never was a whole request
}

void TestUploads::progressGoesUpToTheEnd()
{
    m_server->answers(ok("true"));
    QSignalSpy progress(m_client.get(), &Client::uploading);
    Parameters parameters;
    parameters.uploads.append({.field = u"document"_s, .path = file(u"big"_s, QByteArray(3 * 1024 * 1024, 'x'))});
    QVERIFY(waitFor(m_client->call(u"sendDocument"_s, parameters)));
    const qint64 total = m_server->requests().constFirst().body.size();
    qint64 before = 0;
    for (const auto &step : progress) {
        QCOMPARE(step.at(0).toString(), u"sendDocument"_s);
        QVERIFY(step.at(1).toLongLong() >= before);
        before = step.at(1).toLongLong();
        QCOMPARE(step.at(2).toLongLong(), total);
    }
    QCOMPARE(before, total);
}

void TestUploads::theFileIsNotReadAheadOfTheNetwork()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QFile sparse(m_folder->filePath(u"huge"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(512LL * 1024 * 1024));
    auto body = std::make_unique<BodyDevice>();
    QVERIFY(body->appendFile(sparse.fileName()));
    const BodyDevice *device = body.get();
    HttpClient client;
    HttpCall *call = client.send({.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort())),
                                  .contentType = "application/octet-stream",
                                  .body = std::move(body)});
    QTRY_VERIFY(server.hasPendingConnections());
    std::unique_ptr<QTcpSocket> slow(server.nextPendingConnection());
    slow->setReadBufferSize(64 * 1024);   // it reads no more, so only what the kernel holds can leave
    QTRY_VERIFY(device->bytesRead() > 0);
    qint64 before = -1;
    QTRY_VERIFY(std::exchange(before, device->bytesRead()) == device->bytesRead() && slow->bytesAvailable() > 0);
    QTest::qWait(200);
    QVERIFY2(device->bytesRead() < 32 * 1024 * 1024, QByteArray::number(device->bytesRead()).constData());
    call->abort();
}

void TestUploads::theRecordNamesTheFileOnly()
{
    QList<CallRecord> records;
    connect(m_client.get(), &Client::called, this, [&records](const CallRecord &one) { records.append(one); });
    m_server->answers(ok("true"));
    Parameters parameters(QJsonObject{{u"chat_id"_s, 5}});
    parameters.uploads.append({.field = u"document"_s, .path = file(u"secret plan.txt"_s, "the content")});
    QVERIFY(waitFor(m_client->call(u"sendDocument"_s, parameters)));
    QCOMPARE(records.constFirst().parameters,
             QByteArray(R"({"chat_id":5,"document":"<secret plan.txt, 11 bytes>"})"));
}

BOTDESK_TEST(TestUploads)
#include "testuploads.moc"
