// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "api/apiserver.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestApiServer : public QObject
{
    Q_OBJECT
private slots:
    void addressesOfMethodsAndFiles_data();
    void addressesOfMethodsAndFiles();
    void readsWhatAnOperatorTypes_data();
    void readsWhatAnOperatorTypes();
    void onlyTelegramsIsTheCloud();
};

void TestApiServer::addressesOfMethodsAndFiles_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<bool>("test");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("file");
    QTest::newRow("the cloud") << u"https://api.telegram.org"_s << false << u"https://api.telegram.org/botTOKEN/getMe"_s
                               << u"https://api.telegram.org/file/botTOKEN/photos/a b.jpg"_s;
    QTest::newRow("the test environment")
        << u"https://api.telegram.org"_s << true << u"https://api.telegram.org/botTOKEN/test/getMe"_s
        << u"https://api.telegram.org/file/botTOKEN/test/photos/a b.jpg"_s;
    QTest::newRow("an own server") << u"http://127.0.0.1:8081"_s << false << u"http://127.0.0.1:8081/botTOKEN/getMe"_s
                                   << u"http://127.0.0.1:8081/file/botTOKEN/photos/a b.jpg"_s;
    QTest::newRow("below a path") << u"https://example.org/telegram/"_s << false
                                  << u"https://example.org/telegram/botTOKEN/getMe"_s
                                  << u"https://example.org/telegram/file/botTOKEN/photos/a b.jpg"_s;
}

void TestApiServer::addressesOfMethodsAndFiles()
{
    QFETCH(QString, root);
    QFETCH(bool, test);
    const Token token = *Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678");
    const ApiServer server{.root = QUrl(root), .testEnvironment = test};
    const auto shown = [&token](const QUrl &url) {
        return url.toString().replace(QString::fromLatin1(token.reveal()), u"TOKEN"_s);
    };
    QTEST(shown(server.methodUrl(token, u"getMe"_s)), "method");
    QTEST(shown(server.fileUrl(token, u"photos/a b.jpg"_s)), "file");
}

void TestApiServer::readsWhatAnOperatorTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("root");
    QTest::newRow("plain") << u" https://bots.example.org "_s << u"https://bots.example.org"_s;
    QTest::newRow("with a slash") << u"http://10.0.0.5:8081/"_s << u"http://10.0.0.5:8081"_s;
    QTest::newRow("with a path") << u"https://example.org/api//"_s << u"https://example.org/api"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8081"_s << u"http://[::1]:8081"_s;
    QTest::newRow("nothing") << QString() << u"error"_s;
    QTest::newRow("no scheme") << u"example.org"_s << u"error"_s;
    QTest::newRow("another scheme") << u"ftp://example.org"_s << u"error"_s;
    QTest::newRow("no host") << u"http://"_s << u"error"_s;
    QTest::newRow("a query") << u"https://example.org/?a=b"_s << u"error"_s;
    QTest::newRow("a password") << u"https://me:secret@example.org"_s << u"error"_s;
    QTest::newRow("a bad port") << u"https://example.org:99999"_s << u"error"_s;
}

void TestApiServer::readsWhatAnOperatorTypes()
{
    QFETCH(QString, text);
    const auto root = readApiRoot(text);
    if (!root)
        QCOMPARE(root.error().kind, Error::Kind::Invalid);
    QTEST(root ? root->toString() : u"error"_s, "root");
}

void TestApiServer::onlyTelegramsIsTheCloud()
{
    QVERIFY(ApiServer{}.isCloud());
    QVERIFY(!ApiServer{.root = QUrl(u"https://api.telegram.org.example.org"_s)}.isCloud());
}

BOTDESK_TEST(TestApiServer)
#include "testapiserver.moc"
