// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/mediafiles.h"
#include "session/sandboxhost.h"
#include "session/session.h"
#include "support/stubserver.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

using Phase = MediaState::Phase;

namespace {

const auto Secret = u"123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"_s;

QByteArray fileAnswer(const QByteArray &path, qint64 size)
{
    return ok("{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"file_size\":" + QByteArray::number(size) + ",\"file_path\":\"" + path + "\"}");
}

QByteArray beginning(qint64 announced, const QByteArray &bytes)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: " + QByteArray::number(announced) + "\r\n\r\n" + bytes;
}

WantedFile wanted(const QString &unique, qint64 size = 0, const QString &name = u"a.txt"_s)
{
    return {.fileId = u"id-"_s + unique, .uniqueId = unique, .name = name, .size = size};
}

} // namespace

//! Received files: asked for, downloaded, kept, and what goes wrong on the way; over real sockets.
class TestMediaFiles : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void namesAreMadeSafe_data();
    void namesAreMadeSafe();
    void aFileOfTheSandboxIsDownloadedAndSaved();
    void aLargeFileIsToldBeforehand();
    void aFileIsLoadedOnceWhoeverAsks();
    void onlyThreeAreLoadedAtATime();
    void progressIsToldAndCancelLeavesNothing();
    void aBrokenDownloadIsNeverShownAsWhole_data();
    void aBrokenDownloadIsNeverShownAsWhole();
    void aFailedOneIsTriedAgain();
    void theTokenStandsNowhere();
    void theLongestUnusedGoesFirst();
    void theSameFileAgainTakesNoMoreRoom();
    void aFileLargerThanTheRoomIsRefused();
    void filesSurviveARestartAndPartsDoNot();
    void whatSomebodyDeletedIsAbsent();
    void aLocalServersFileIsReadWhereItIs();
    void theCloudNamesNoFileOfThisComputer();
    void aDeviceIsNoFile();
    void savingReplacesAWholeFileOnly();
    void aLargeFileIsSavedToItsEnd();

private:
    void open(const QUrl &root, bool isSandbox = false);
    void close();
    MediaFiles &files() { return m_session->media(); }
    Phase phase(const QString &unique) { return files().state(unique).phase; }
    QStringList kept() const;
    void serve(const QByteArray &content, const QByteArray &path = "documents/a.txt");

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StubServer> m_server;
    std::unique_ptr<QThread> m_network;
    std::unique_ptr<Session> m_session;
};

void TestMediaFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<StubServer>();
    m_network = std::make_unique<QThread>();
    m_network->start();
    open(m_server->root());
}

void TestMediaFiles::cleanup()
{
    close();
    m_network->quit();
    m_network->wait();
    m_server.reset();
    m_folder.reset();
}

void TestMediaFiles::open(const QUrl &root, bool isSandbox)
{
    close();
    const auto token = Token::parse(Secret);
    BotProfile profile{.name = u"bot"_s, .botId = token->botId(), .isSandbox = isSandbox};
    profile.server = {.root = root, .proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
    m_session = std::make_unique<Session>(profile, *token, openSqliteStore({.path = m_folder->filePath(u"updates.sqlite"_s)}), m_network.get());
    files().setFolder(m_folder->filePath(u"media"_s));
}

void TestMediaFiles::close()
{
    m_session.reset();
}

//! Everything in the folder, parts too.
QStringList TestMediaFiles::kept() const
{
    QStringList names;
    QDirIterator all(m_folder->filePath(u"media"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        names += QFileInfo(all.next()).fileName();
    names.sort();
    return names;
}

void TestMediaFiles::serve(const QByteArray &content, const QByteArray &path)
{
    m_server->answers(fileAnswer(path, content.size()));
    m_server->answersBytes(beginning(content.size(), content));
}

void TestMediaFiles::namesAreMadeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"return-label.pdf"_s << u"return-label.pdf"_s;
    QTest::newRow("another folder") << u"../../.bashrc"_s << u"_.._.bashrc"_s;
    QTest::newRow("hidden") << u"...profile"_s << u"profile"_s;
    QTest::newRow("turned round") << u"photo\u202Egpj.exe"_s << u"photo_gpj.exe"_s;
    QTest::newRow("a line") << u"a\nb.txt"_s << u"a_b.txt"_s;
    QTest::newRow("nothing") << QString() << u"file"_s;
    QTest::newRow("only dots") << u".."_s << u"file"_s;
    QTest::newRow("long") << QString(300, u'x') + u".pdf"_s << QString(116, u'x') + u".pdf"_s;
    QTest::newRow("long in bytes") << QString(300, u'ü') + u".pdf"_s << QString(58, u'ü') + u".pdf"_s;
}

void TestMediaFiles::namesAreMadeSafe()
{
    QFETCH(QString, name);
    QTEST(safeFileName(name), "safe");
}

void TestMediaFiles::aFileOfTheSandboxIsDownloadedAndSaved()
{
    SandboxHost sandbox{QString()};
    sandbox.start();
    QTRY_COMPARE(sandbox.state(), SandboxHost::State::Running);
    close();
    BotProfile profile{.name = u"sandbox"_s, .botId = sandbox.token().botId(), .isSandbox = true};
    profile.server = {.root = sandbox.apiRoot(), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
    m_session = std::make_unique<Session>(profile, sandbox.token(), openSqliteStore({.path = m_folder->filePath(u"s.sqlite"_s)}), m_network.get());
    files().setFolder(m_folder->filePath(u"media"_s));

    const QByteArray content = QByteArray("received ").repeated(100'000);
    Parameters parameters(QJsonObject{{u"chat_id"_s, 700100001}});
    parameters.uploads.append({.field = u"document"_s, .path = {}, .content = content, .fileName = u"long.txt"_s});
    const auto sent = m_session->call(u"sendDocument"_s, parameters);
    QTRY_VERIFY(sent.isFinished());
    const QJsonObject document = sent.result()->result[u"document"_s].toObject();
    const WantedFile file{.fileId = document[u"file_id"_s].toString(), .uniqueId = document[u"file_unique_id"_s].toString(),
                          .name = u"long.txt"_s, .size = document[u"file_size"_s].toInteger()};
    QSignalSpy changed(&files(), &MediaFiles::changed);
    files().look(file);
    QTRY_COMPARE(phase(file.uniqueId), Phase::Absent);
    files().fetch(file);
    QTRY_COMPARE(phase(file.uniqueId), Phase::Here);
    QVERIFY(changed.size() >= 3);   // Absent, Waiting or Loading, Here
    QCOMPARE(kept(), (QStringList{u"long.txt"_s}));
    QVERIFY(!(QFile::permissions(files().state(file.uniqueId).path) & (QFile::ReadGroup | QFile::ReadOther)));

    const QString target = m_folder->filePath(u"saved.txt"_s);
    const auto saved = files().save(file.uniqueId, target);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result().has_value());
    QFile copy(target);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QVERIFY(copy.readAll() == content);
}

void TestMediaFiles::aLargeFileIsToldBeforehand()
{
    QVERIFY(!files().isTooLarge(30'000'000));   // an own server may be one with --local: it is asked
    open(m_server->root(), true);
    QVERIFY(files().isTooLarge(MediaFiles::CloudLimit + 1));
    QVERIFY(!files().isTooLarge(MediaFiles::CloudLimit));
    open(ApiServer::cloud());
    QVERIFY(files().isTooLarge(MediaFiles::CloudLimit + 1));
}

void TestMediaFiles::aFileIsLoadedOnceWhoeverAsks()
{
    m_server->answers(fileAnswer("documents/a.txt", 4));
    m_server->beginsToAnswer(beginning(4, "ab"));
    files().fetch(wanted(u"u"_s));
    files().fetch(wanted(u"u"_s));
    QTRY_COMPARE(files().state(u"u"_s).received, 2);
    files().fetch(wanted(u"u"_s));
    files().look(wanted(u"u"_s));
    const auto asked = files().path(u"u"_s);   // behind what was asked before
    QTRY_VERIFY(asked.isFinished());
    QCOMPARE(phase(u"u"_s), Phase::Loading);
    QCOMPARE(m_server->timesAsked(u"getFile"_s), 1);
}

void TestMediaFiles::onlyThreeAreLoadedAtATime()
{
    for (const QString &unique : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        files().fetch(wanted(unique), false);
    QTRY_COMPARE(m_server->timesAsked(u"getFile"_s), 3);   // nobody answers yet
    QTRY_COMPARE(phase(u"e"_s), Phase::Waiting);
    QCOMPARE(phase(u"d"_s), Phase::Waiting);
    files().fetch(wanted(u"e"_s));   // somebody waits for it
    files().cancel(u"a"_s);
    QTRY_COMPARE(phase(u"e"_s), Phase::Loading);
    QCOMPARE(phase(u"d"_s), Phase::Waiting);
    QCOMPARE(phase(u"a"_s), Phase::Absent);
    // What waits is given up too: its turn does not come.
    files().cancel(u"d"_s);
    files().cancel(u"b"_s);
    QTRY_COMPARE(phase(u"b"_s), Phase::Absent);
    const auto afterwards = files().path(u"none"_s);
    QTRY_VERIFY(afterwards.isFinished());
    QCOMPARE(phase(u"d"_s), Phase::Absent);
}

void TestMediaFiles::theSameFileAgainTakesNoMoreRoom()
{
    MediaCache cache(m_folder->filePath(u"room"_s), 10);
    for (int round = 0; round < 3; ++round) {
        auto part = cache.begin(wanted(u"u"_s, 6));
        QVERIFY(part && (*part)->write("123456"));
        QVERIFY(cache.finish(*std::move(part)));
        QCOMPARE(cache.size(), 6);
    }
    QVERIFY(!cache.find(u"u"_s).isEmpty());
}

void TestMediaFiles::progressIsToldAndCancelLeavesNothing()
{
    m_server->answers(fileAnswer("documents/a.txt", 1000));
    m_server->beginsToAnswer(beginning(1000, QByteArray(400, 'x')));
    files().fetch(wanted(u"u"_s));
    QTRY_COMPARE(files().state(u"u"_s).received, 400);
    QCOMPARE(files().state(u"u"_s).total, 1000);
    QCOMPARE(kept(), (QStringList{u"a.txt.part"_s}));
    files().cancel(u"u"_s);
    QTRY_COMPARE(phase(u"u"_s), Phase::Absent);
    QTRY_COMPARE(kept(), QStringList());
    QTRY_COMPARE(m_server->waiting(), 0);   // and nothing more is fetched
}

void TestMediaFiles::aBrokenDownloadIsNeverShownAsWhole_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &first, const QByteArray &second, Error::Kind kind) {
        QTest::newRow(name) << first << second << int(kind);
    };
    const QByteArray file = StubServer::response(fileAnswer("documents/a.txt", 10));
    row("the connection breaks off", file, beginning(10, "12345"), Error::Kind::Truncated);
    row("shorter than told", file, beginning(5, "12345"), Error::Kind::Truncated);
    row("longer than told", file, beginning(12, "123456789012"), Error::Kind::NotBotApi);
    row("nothing at all", file, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Error::Kind::Truncated);
    row("404", file, StubServer::response(refused(404, "Not Found"), 404), Error::Kind::NotFound);
    row("502 in HTML", file, StubServer::response("<html>Bad gateway</html>", 502), Error::Kind::ServerTrouble);
    row("no path", StubServer::response(ok("{\"file_id\":\"f\"}")), {}, Error::Kind::BadJson);
    row("too large for the server", StubServer::response(refused(400, "Bad Request: file is too big"), 400), {}, Error::Kind::BadRequest);
    row("a wrong token", StubServer::response(refused(401, "Unauthorized"), 401), {}, Error::Kind::Unauthorized);
}

void TestMediaFiles::aBrokenDownloadIsNeverShownAsWhole()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(int, kind);
    m_server->answersBytes(first);
    if (!second.isEmpty())
        m_server->answersBytes(second);
    files().fetch(wanted(u"u"_s));
    QTRY_COMPARE(phase(u"u"_s), Phase::Failed);
    QCOMPARE(kindName(files().state(u"u"_s).error->kind), kindName(Error::Kind(kind)));
    QCOMPARE(kept(), QStringList());
    QVERIFY(files().state(u"u"_s).path.isEmpty());
}

void TestMediaFiles::aFailedOneIsTriedAgain()
{
    m_server->answers(refused(500, "Internal Server Error"), 500);
    files().fetch(wanted(u"u"_s));
    QTRY_COMPARE(phase(u"u"_s), Phase::Failed);
    serve("whole");
    files().fetch(wanted(u"u"_s));
    QTRY_COMPARE(phase(u"u"_s), Phase::Here);
    QVERIFY(!files().state(u"u"_s).error);
}

void TestMediaFiles::theTokenStandsNowhere()
{
    QSignalSpy calls(m_session.get(), &Session::called);
    m_server->answers(fileAnswer("documents/a.txt", 10));
    m_server->answers("no such file /file/bot" + Secret.toLatin1() + "/documents/a.txt", 404);
    files().fetch(wanted(u"u"_s));
    QTRY_COMPARE(phase(u"u"_s), Phase::Failed);
    QVERIFY(!describe(*files().state(u"u"_s).error).contains(Secret.mid(12)));
    // A server with --local has it in the path of the file.
    m_server->answers(fileAnswer("/var/lib/telegram-bot-api/" + Secret.toLatin1() + "/documents/a.txt", 10));
    files().fetch(wanted(u"v"_s));
    QTRY_COMPARE(phase(u"v"_s), Phase::Failed);
    QCOMPARE(kindName(files().state(u"v"_s).error->kind), kindName(Error::Kind::NotFound));
    QVERIFY(!describe(*files().state(u"v"_s).error).contains(Secret.mid(12)));
    m_server->goesAway();
    files().fetch(wanted(u"w"_s));
    QTRY_COMPARE(phase(u"w"_s), Phase::Failed);
    QVERIFY(!describe(*files().state(u"w"_s).error).contains(Secret.mid(12)));
    for (const auto &call : std::as_const(calls)) {
        const auto record = call.first().value<CallRecord>();
        QVERIFY(!record.answer.contains(Secret.mid(12).toLatin1()));
    }
}

void TestMediaFiles::theLongestUnusedGoesFirst()
{
    files().setLimit(10);
    for (const QString &unique : {u"a"_s, u"b"_s}) {
        serve("12345");
        files().fetch(wanted(unique, 5, unique + u".txt"_s));
        QTRY_COMPARE(phase(unique), Phase::Here);
    }
    const auto used = files().path(u"a"_s);   // looked at again
    QTRY_VERIFY(used.isFinished());
    serve("12345");
    files().fetch(wanted(u"c"_s, 5, u"c.txt"_s));
    QTRY_COMPARE(phase(u"c"_s), Phase::Here);
    QTRY_COMPARE(phase(u"b"_s), Phase::Absent);
    QCOMPARE(phase(u"a"_s), Phase::Here);
    QCOMPARE(kept(), (QStringList{u"a.txt"_s, u"c.txt"_s}));
    files().setLimit(5);
    QTRY_COMPARE(kept(), (QStringList{u"c.txt"_s}));
}

void TestMediaFiles::aFileLargerThanTheRoomIsRefused()
{
    files().setLimit(100);
    m_server->answers(fileAnswer("documents/a.txt", 101));
    files().fetch(wanted(u"u"_s));
    QTRY_COMPARE(phase(u"u"_s), Phase::Failed);
    QCOMPARE(kindName(files().state(u"u"_s).error->kind), kindName(Error::Kind::TooLarge));
    QCOMPARE(m_server->requests().size(), 1);   // its first byte is not fetched
}

void TestMediaFiles::filesSurviveARestartAndPartsDoNot()
{
    serve("whole");
    files().fetch(wanted(u"u"_s));
    QTRY_COMPARE(phase(u"u"_s), Phase::Here);
    const QString path = files().state(u"u"_s).path;
    close();
    QFile left(QFileInfo(path).path() + u"/x.txt.part"_s);   // what a kill leaves
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    open(m_server->root());
    files().look(wanted(u"u"_s));
    QTRY_COMPARE(phase(u"u"_s), Phase::Here);
    QCOMPARE(files().state(u"u"_s).path, path);
    QCOMPARE(kept(), (QStringList{u"a.txt"_s}));
    QCOMPARE(m_server->timesAsked(u"getFile"_s), 1);
}

void TestMediaFiles::whatSomebodyDeletedIsAbsent()
{
    serve("whole");
    files().fetch(wanted(u"u"_s));
    QTRY_COMPARE(phase(u"u"_s), Phase::Here);
    QVERIFY(QFile::resize(files().state(u"u"_s).path, 2));   // or cut
    const auto saved = files().save(u"u"_s, m_folder->filePath(u"copy"_s));
    QTRY_VERIFY(saved.isFinished());
    QCOMPARE(kindName(saved.result().error().kind), kindName(Error::Kind::NotFound));
    QTRY_COMPARE(phase(u"u"_s), Phase::Absent);
    QVERIFY(!QFile::exists(m_folder->filePath(u"copy"_s)));
}

void TestMediaFiles::aLocalServersFileIsReadWhereItIs()
{
    const QString path = m_folder->filePath(u"server-file.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("large") == 5);
    file.close();
    m_server->answers(fileAnswer(path.toUtf8(), 5));
    files().fetch(wanted(u"u"_s));
    QTRY_COMPARE(phase(u"u"_s), Phase::Here);
    QCOMPARE(files().state(u"u"_s).path, path);
    QCOMPARE(kept(), QStringList());   // it is not copied
    QCOMPARE(m_server->requests().size(), 1);
    const auto saved = files().save(u"u"_s, m_folder->filePath(u"copy"_s));
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result().has_value());
}

void TestMediaFiles::theCloudNamesNoFileOfThisComputer()
{
    // Through a proxy, which is the only way to be asked in its place.
    const auto token = Token::parse(Secret);
    BotProfile profile{.name = u"bot"_s, .botId = token->botId()};
    profile.server = {.root = QUrl(u"http://"_s + ApiServer::cloud().host()),
                      .proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_server->port())};
    close();
    m_session = std::make_unique<Session>(profile, *token, openSqliteStore({.path = m_folder->filePath(u"updates.sqlite"_s)}), m_network.get());
    QFile file(m_folder->filePath(u"secret.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") > 0);
    file.close();
    m_server->answers(fileAnswer(file.fileName().toUtf8(), 4));
    files().fetch(wanted(u"u"_s));
    QTRY_COMPARE(phase(u"u"_s), Phase::Failed);
    QCOMPARE(kindName(files().state(u"u"_s).error->kind), kindName(Error::Kind::NotBotApi));
    QVERIFY(files().state(u"u"_s).path.isEmpty());
}

void TestMediaFiles::aDeviceIsNoFile()
{
    m_server->answers(fileAnswer("/dev/zero", 5));
    files().fetch(wanted(u"u"_s));
    QTRY_COMPARE(phase(u"u"_s), Phase::Failed);
}

void TestMediaFiles::savingReplacesAWholeFileOnly()
{
    serve("new");
    files().fetch(wanted(u"u"_s));
    QTRY_COMPARE(phase(u"u"_s), Phase::Here);
    const auto intoNowhere = files().save(u"u"_s, m_folder->filePath(u"no/such/folder/x"_s));
    QTRY_VERIFY(intoNowhere.isFinished());
    QCOMPARE(kindName(intoNowhere.result().error().kind), kindName(Error::Kind::FileSystem));
    QFile old(m_folder->filePath(u"old"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("something longer") > 0);
    old.close();
    const auto saved = files().save(u"u"_s, old.fileName());
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "new");
}

void TestMediaFiles::aLargeFileIsSavedToItsEnd()
{
    QByteArray content(2'600'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 7 >> 8);
    serve(content);
    files().fetch(wanted(u"u"_s));
    QTRY_COMPARE(phase(u"u"_s), Phase::Here);
    const auto saved = files().save(u"u"_s, m_folder->filePath(u"copy"_s));
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result().has_value());
    QFile copy(m_folder->filePath(u"copy"_s));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QVERIFY(copy.readAll() == content);
}

BOTDESK_TEST(TestMediaFiles)
#include "testmediafiles.moc"
