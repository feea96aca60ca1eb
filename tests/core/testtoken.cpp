// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/logging.h"
#include "core/redact.h"
#include "core/secretfile.h"
#include "core/token.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestToken : public QObject
{
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void isCutOutOfAMessage_data();
    void isCutOutOfAMessage();
    void neverPrintsItsSecret();
    void textsAreRedacted_data();
    void textsAreRedacted();
    void registeredSecretsAreRedacted();
    void whatIsCutOffInASecretIsRedacted();
    void privateFilesAreForTheOwnerOnly();
};

static const QString Secret = u"AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"_s;

void TestToken::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("id");   // 0: refused
    QTest::newRow("plain") << u"123456:"_s + Secret << qint64(123456);
    QTest::newRow("white space around") << u" \n123456:"_s + Secret + u"\t"_s << qint64(123456);
    QTest::newRow("the largest id") << u"18014398509481983:"_s + Secret << qint64(18014398509481983);
    QTest::newRow("an id too large") << u"18014398509481984:"_s + Secret << qint64(0);
    QTest::newRow("leading zero") << u"0123:"_s + Secret << qint64(0);
    QTest::newRow("leading plus") << u"+123:"_s + Secret << qint64(0);
    QTest::newRow("negative") << u"-123:"_s + Secret << qint64(0);
    QTest::newRow("no colon") << u"123456"_s + Secret << qint64(0);
    QTest::newRow("short secret") << u"123456:"_s + Secret.left(23) << qint64(0);
    QTest::newRow("shortest secret") << u"123456:"_s + Secret.left(24) << qint64(123456);
    QTest::newRow("a slash") << u"123456:"_s + Secret + u"/"_s << qint64(0);
    QTest::newRow("too long") << u"123456:"_s + QString(74, u'a') << qint64(0);
    QTest::newRow("empty") << QString() << qint64(0);
}

void TestToken::parses()
{
    QFETCH(QString, text);
    const auto token = Token::parse(text);
    QTEST(token ? number(token->botId()) : qint64(0), "id");
}

void TestToken::isCutOutOfAMessage_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("token");
    const QString token = u"123456:"_s + Secret;
    QTest::newRow("BotFather") << u"Done! Use this token to access the HTTP API:\n%1\nKeep your token secure"_s.arg(token) << token;
    QTest::newRow("in an URL") << u"https://api.telegram.org/bot%1/getMe"_s.arg(token) << QString();
    QTest::newRow("in quotes") << u"TOKEN=\"%1\""_s.arg(token) << token;
    QTest::newRow("none") << u"at 12:30 we meet"_s << QString();
}

void TestToken::isCutOutOfAMessage()
{
    QFETCH(QString, message);
    QTEST(QString::fromLatin1(Token::findIn(message).reveal()), "token");
}

void TestToken::neverPrintsItsSecret()
{
    const Token token = *Token::parse(u"123456:"_s + Secret);
    QString printed;
    QDebug(&printed) << token;
    QCOMPARE(printed.trimmed(), u"123456:…"_s);
    QCOMPARE(token.masked(), u"123456:…"_s);
    QVERIFY(!token.masked().contains(Secret));
}

void TestToken::textsAreRedacted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an URL") << u"Error transferring http://h/bot123456:%1/getMe"_s.arg(Secret) << u"Error transferring http://h/bot123456:…/getMe"_s;
    QTest::newRow("escaped colon") << u"bot123456%3A%1/getMe"_s.arg(Secret) << u"bot123456:…/getMe"_s;
    QTest::newRow("two") << u"1:%1 2:%1"_s.arg(Secret) << u"1:… 2:…"_s;
    QTest::newRow("times stay") << u"12:30:45 and host:8080"_s << u"12:30:45 and host:8080"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("colon first") << u":abc"_s << u":abc"_s;
}

void TestToken::textsAreRedacted()
{
    QFETCH(QString, text);
    QTEST(redacted(text), "expected");
}

void TestToken::registeredSecretsAreRedacted()
{
    addSecret("s3cr+t-of-webhook");
    addSecret("abc");
    QCOMPARE(redacted(u"X: s3cr+t-of-webhook, s3cr%2Bt-of-webhook, abc"_s), u"X: <redacted>, <redacted>, abc"_s);
}

void TestToken::whatIsCutOffInASecretIsRedacted()
{
    addSecret(Secret.toUtf8());
    QCOMPARE(redacted(u"an echo of /bot123456:"_s + Secret.left(20)), u"an echo of /bot123456:<redacted>"_s);
    QCOMPARE(redacted(u"an echo of /bot123456:"_s + Secret.left(3)), u"an echo of /bot123456:"_s + Secret.left(3));

    const QByteArray echo = "POST /bot987654:" + QByteArray(35, 'k') + "/getMe";
    for (qsizetype limit = 0; limit <= echo.size(); ++limit) {
        const QByteArray beginning = redactedBeginning(echo, limit);
        QVERIFY2(!beginning.contains('k') && beginning.size() <= limit, beginning.constData());
    }
    QCOMPARE(redactedBeginning("plain words", 5), "plain"_ba);
}

void TestToken::privateFilesAreForTheOwnerOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/token"_s);
    QVERIFY(writePrivateFile(path, "123"));
    QCOMPARE(*readPrivateFile(path), "123");
    const auto othersMay = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & othersMay));
    QVERIFY(!(QFile::permissions(folder.filePath(u"a"_s)) & (othersMay | QFile::ExeGroup | QFile::ExeOther)));

    QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther);
    QCOMPARE(readPrivateFile(path).error().kind, Error::Kind::Invalid);
    QCOMPARE(readPrivateFile(folder.filePath(u"none"_s)).error().kind, Error::Kind::FileSystem);
}

BOTDESK_TEST(TestToken)
#include "testtoken.moc"
