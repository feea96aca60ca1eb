// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/workspace.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

using Keeping = BotProfile::TokenKeeping;

//! Where the workspace keeps tokens, and when they are gone.
class TestWorkspace : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aTokenInAFileOpensTheBotAgain();
    void whoWaitsForTheSandboxIsToldWhenAllEnds();
    void aTokenOfOneSessionIsAskedForInTheNext();
    void aFileThatOthersReadIsRefused();
    void removingABotForgetsItsToken_data();
    void removingABotForgetsItsToken();
    void keepingItElsewhereForgetsTheFile();
    void whatIsExpectedIsOpenedOnce();
    void whatIsNoBotIsNotExpected();

private:
    QString path(const QString &name) const { return m_folder->filePath(u"data/shop/"_s + name); }
    std::unique_ptr<Workspace> workspace() const;
    static BotProfile profile(Keeping keeping);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const Token theToken = *Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678");

} // namespace

std::unique_ptr<Workspace> TestWorkspace::workspace() const
{
    auto made = std::make_unique<Workspace>(m_folder->filePath(u"data"_s));
    return waitFor(made->load()) ? std::move(made) : nullptr;
}

BotProfile TestWorkspace::profile(Keeping keeping)
{
    BotProfile shop{.tokenKeeping = keeping};
    shop.me.user.username = u"shop"_s;
    return shop;
}

void TestWorkspace::aTokenInAFileOpensTheBotAgain()
{
    QVERIFY(waitFor(workspace()->addBot(profile(Keeping::PrivateFile), theToken)));
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(QFileInfo(path(u"token"_s)).size() > 0);
    QVERIFY(!(QFile::permissions(path(u"token"_s)) & others));
    const auto again = workspace();
    const auto session = waitFor(again->open(u"shop"_s));
    QVERIFY2(session, session ? "" : qPrintable(describe(session.error())));
    QCOMPARE((*session)->profile().botId, theToken.botId());
}

void TestWorkspace::whoWaitsForTheSandboxIsToldWhenAllEnds()
{
    auto here = workspace();
    const auto session = here->openSandbox();
    QCOMPARE(here->sandbox().state(), SandboxHost::State::Starting);
    here.reset();
    const auto told = waitFor(session);
    QVERIFY(!told);
    QCOMPARE(told.error().kind, Error::Kind::Cancelled);
}

void TestWorkspace::aTokenOfOneSessionIsAskedForInTheNext()
{
    {
        const auto first = workspace();
        QVERIFY(waitFor(first->addBot(profile(Keeping::SessionOnly), theToken)));
        QVERIFY(waitFor(first->open(u"shop"_s)));
    }
    const auto next = workspace();
    const auto session = waitFor(next->open(u"shop"_s));
    QVERIFY(!session);
    QCOMPARE(session.error().kind, Error::Kind::NotFound);
    QVERIFY(waitFor(next->open(u"shop"_s, theToken)));
}

void TestWorkspace::aFileThatOthersReadIsRefused()
{
    QVERIFY(waitFor(workspace()->addBot(profile(Keeping::PrivateFile), theToken)));
    QVERIFY(QFile::setPermissions(path(u"token"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const auto again = workspace();
    const auto session = waitFor(again->open(u"shop"_s));
    QVERIFY(!session);
    QCOMPARE(session.error().kind, Error::Kind::Invalid);
    QVERIFY(session.error().detail.contains(path(u"token"_s)));
}

void TestWorkspace::removingABotForgetsItsToken_data()
{
    QTest::addColumn<bool>("withHistory");
    QTest::newRow("the history stays") << false;
    QTest::newRow("with its history") << true;
}

void TestWorkspace::removingABotForgetsItsToken()
{
    QFETCH(bool, withHistory);
    const auto here = workspace();
    QVERIFY(waitFor(here->addBot(profile(Keeping::PrivateFile), theToken)));
    const auto session = waitFor(here->open(u"shop"_s));
    QVERIFY(session);
    QVERIFY(waitFor((*session)->store().opened()));
    QVERIFY(waitFor(here->removeBot(u"shop"_s, withHistory)));
    QTRY_VERIFY(!QFileInfo::exists(path(u"token"_s)));
    QCOMPARE(QFileInfo::exists(path(u"updates.sqlite"_s)), !withHistory);
    QVERIFY(workspace()->profiles().isEmpty());
}

void TestWorkspace::keepingItElsewhereForgetsTheFile()
{
    const auto here = workspace();
    QVERIFY(waitFor(here->addBot(profile(Keeping::PrivateFile), theToken)));
    QVERIFY(QFileInfo::exists(path(u"token"_s)));
    QVERIFY(waitFor(here->addBot(profile(Keeping::SessionOnly), theToken)));
    QTRY_VERIFY(!QFileInfo::exists(path(u"token"_s)));
    QCOMPARE(here->profiles().size(), 1);
    QVERIFY(waitFor(here->open(u"shop"_s)));
}

void TestWorkspace::whatIsExpectedIsOpenedOnce()
{
    {
        const auto first = workspace();
        QVERIFY(waitFor(first->addBot(profile(Keeping::PrivateFile), theToken)));
        const auto session = waitFor(first->open(u"shop"_s));
        QVERIFY(waitFor((*session)->store().setValue(u"kept"_s, "yes")));
    }
    const auto again = std::make_unique<Workspace>(m_folder->filePath(u"data"_s));
    again->expect(u"shop"_s);
    const auto openFiles = [this] {
        int count = 0;
        for (const QFileInfo &file : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System))
            count += file.symLinkTarget() == QFileInfo(path(u"updates.sqlite"_s)).canonicalFilePath() ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(openFiles(), 3);   // one that writes, two that read
    QVERIFY(waitFor(again->load()));
    const auto session = waitFor(again->open(u"shop"_s));
    QVERIFY(session);
    QCOMPARE(waitFor((*session)->store().value(u"kept"_s)).value_or(QByteArray()), "yes");
    QCOMPARE(openFiles(), 3);
    QVERIFY(waitFor(again->removeBot(u"shop"_s, true)));
    QTRY_COMPARE(openFiles(), 0);
}

void TestWorkspace::whatIsNoBotIsNotExpected()
{
    const auto here = workspace();
    for (const QString &name : {u""_s, u"nobody"_s, u"../data"_s}) {
        here->expect(name);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"data/"_s + name + u"/updates.sqlite"_s)));
    }
}

BOTDESK_TEST(TestWorkspace)
#include "testworkspace.moc"
