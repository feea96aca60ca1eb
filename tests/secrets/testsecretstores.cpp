// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "secrets/secretstore.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const Token theToken = *Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678");

} // namespace

class TestSecretStores : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsReplacesAndRemoves_data();
    void keepsReplacesAndRemoves();
    void theFileIsForItsOwnerOnly();
    void aFileThatOthersReadIsRefused();
    void aFileOfAnotherBotIsInvalid();
    void aFileWithoutATokenIsInvalid();
    void aFolderThatCannotBeIsTold();

private:
    QString path() const { return m_folder->filePath(u"bots/shop/token"_s); }
    void put(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSecretStores::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSecretStores::put(const QByteArray &content)
{
    QVERIFY(waitFor(makePrivateFileStore(path())->check()));   // makes the folder
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(content);
}

void TestSecretStores::keepsReplacesAndRemoves_data()
{
    QTest::addColumn<bool>("inFile");
    QTest::newRow("this session only") << false;
    QTest::newRow("a private file") << true;
}

void TestSecretStores::keepsReplacesAndRemoves()
{
    QFETCH(bool, inFile);
    const auto store = inFile ? makePrivateFileStore(path()) : makeSessionStore();
    const Token newer = *Token::parse(u"123456:zyxwvutsrqponmlkjihgfedcba987654321");
    QVERIFY(waitFor(store->check()));
    QCOMPARE(waitFor(store->read(BotId(123456))).error().kind, Error::Kind::NotFound);
    QVERIFY(waitFor(store->write(theToken)));
    QVERIFY(waitFor(store->read(BotId(123456))).value() == theToken);
    QVERIFY(waitFor(store->write(newer)));
    QVERIFY(waitFor(store->read(BotId(123456))).value() == newer);
    QVERIFY(waitFor(store->remove(BotId(123456))));
    QVERIFY(waitFor(store->remove(BotId(123456))));
    QCOMPARE(waitFor(store->read(BotId(123456))).error().kind, Error::Kind::NotFound);
}

void TestSecretStores::theFileIsForItsOwnerOnly()
{
    QVERIFY(waitFor(makePrivateFileStore(path())->write(theToken)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(m_folder->filePath(u"bots/shop"_s)) & (others | QFile::ExeOther), QFile::Permissions());
}

void TestSecretStores::aFileThatOthersReadIsRefused()
{
    put(theToken.reveal());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup));
    QCOMPARE(waitFor(makePrivateFileStore(path())->read(BotId(123456))).error().kind, Error::Kind::Invalid);
}

void TestSecretStores::aFileOfAnotherBotIsInvalid()
{
    put(theToken.reveal());
    const auto token = waitFor(makePrivateFileStore(path())->read(BotId(7)));
    QCOMPARE(token.error().kind, Error::Kind::Invalid);
    QVERIFY(!token.error().detail.contains(u"abcdefgh"));
}

void TestSecretStores::aFileWithoutATokenIsInvalid()
{
    put("hunter2");
    const auto token = waitFor(makePrivateFileStore(path())->read(BotId(123456)));
    QCOMPARE(token.error().kind, Error::Kind::Invalid);
    QVERIFY(!token.error().detail.contains(u"hunter2"));
}

void TestSecretStores::aFolderThatCannotBeIsTold()
{
    QFile file(m_folder->filePath(u"bots"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto store = makePrivateFileStore(path());
    QCOMPARE(waitFor(store->check()).error().kind, Error::Kind::FileSystem);
    QCOMPARE(waitFor(store->write(theToken)).error().kind, Error::Kind::FileSystem);
}

BOTDESK_TEST(TestSecretStores)
#include "testsecretstores.moc"
