// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/outbox.h"
#include "session/chattroubles.h"
#include "session/sendbudget.h"
#include "session/uploadwatch.h"
#include "support/handclock.h"
#include "support/instrumented.h"
#include "support/stubserver.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ConversationKey Alice{.chat = ChatId{700}};
const QByteArray Sent = R"({"message_id":5,"date":1700000000,"chat":{"id":700,"type":"private","first_name":"Alice"},"document":{"file_id":"a","file_unique_id":"b"}})";

//! Reads what comes and keeps nothing of it; may stop reading, and answers when it is told to or has all.
class SinkServer final : public QTcpServer
{
public:
    SinkServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            if (!isReading)
                socket->setReadBufferSize(1024);
        });
    }
    QUrl root() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

    bool isReading = true;
    bool answers = true;
    qint64 received = 0;
    QByteArrayList methods;   // of requests that came whole

private:
    void read(QTcpSocket &socket)
    {
        if (!isReading)
            return;
        QByteArray &head = m_heads[&socket];
        const QByteArray bytes = socket.readAll();
        received += bytes.size();
        qint64 &left = m_left[&socket];
        if (left > 0) {
            left -= bytes.size();
        } else {
            head += bytes;
            const qsizetype end = head.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const qsizetype at = head.toLower().indexOf("content-length:");
            left = head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong() - (head.size() - end - 4);
        }
        if (left > 0)
            return;
        const QByteArray path = head.split(' ').value(1);
        methods += path.mid(path.lastIndexOf('/') + 1);
        head.clear();
        left = 0;
        if (answers)
            socket.write(StubServer::response(ok(Sent)));
    }

    QHash<QTcpSocket *, QByteArray> m_heads;
    QHash<QTcpSocket *, qint64> m_left;
};

//! Bytes of this process in memory.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

//! Files on their way: what a connection, a person or the disk may do to them.
class TestUploads : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void anUploadCutOffHalfWayIsSentAgainAndArrivesOnce();
    void whatHasLeftWholeIsNotSentAgain();
    void givenUpWhileUploadingIsKnownNotToBeSent();
    void givenUpAfterAllHasLeftIsUnknown();
    void aFileThatIsGoneFailsWithItsName();
    void aFileThatIsTooBigIsNotBegun();
    void theChatIsToldAsLongAsItTakes();
    void progressIsToldWithItsSpeedAndNotTooOften();
    void memoryStaysFlat();

private:
    void open(const QUrl &root);
    QString makeFile(const QString &name, qint64 size);
    Draft draftOf(const QString &path) const;
    OutboxEntry entry();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UpdateStore> m_store;
    std::unique_ptr<StubServer> m_stub;
    std::unique_ptr<SinkServer> m_sink;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<SendBudget> m_budget;
    std::unique_ptr<ChatTroubles> m_troubles;
    std::unique_ptr<Outbox> m_outbox;
};

void TestUploads::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = openSqliteStore({.path = m_folder->filePath(u"s.sqlite"_s)});
    m_stub = std::make_unique<StubServer>();
    m_sink = std::make_unique<SinkServer>();
}

void TestUploads::cleanup()
{
    m_outbox.reset();
    m_troubles.reset();
    m_budget.reset();
    m_client.reset();
    m_sink.reset();
    m_stub.reset();
    m_store.reset();
}

void TestUploads::open(const QUrl &root)
{
    m_client = std::make_unique<Client>(*Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678"), ApiServer{.root = root});
    m_budget = std::make_unique<SendBudget>();
    m_troubles = std::make_unique<ChatTroubles>(*m_store);
    m_outbox = std::make_unique<Outbox>(*m_client, *m_store, *m_budget, *m_troubles);
    m_outbox->load();
}

QString TestUploads::makeFile(const QString &name, qint64 size)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
        qFatal("no test file");
    return file.fileName();
}

Draft TestUploads::draftOf(const QString &path) const
{
    return {.conversation = Alice, .text = u"as promised"_s, .attachments = {{.kind = AttachmentKind::Document, .source = path}}};
}

OutboxEntry TestUploads::entry()
{
    return waitFor(m_store->outbox()).value_or(QList<OutboxEntry>()).value(0);
}

void TestUploads::anUploadCutOffHalfWayIsSentAgainAndArrivesOnce()
{
    open(m_stub->root());
    m_stub->hangsUpAfter(300'000);
    m_stub->answers(ok(Sent));
    const auto sent = m_outbox->send(draftOf(makeFile(u"a.bin"_s, 8'000'000)));
    const auto waits = [this] { return entry().state == OutboxEntry::State::Waiting && entry().error; };
    QTRY_VERIFY(waits());
    QVERIFY(m_stub->requests().isEmpty());
    m_outbox->networkIsBack();
    const auto message = waitFor(sent);
    QVERIFY2(message, message ? "" : qPrintable(describe(message.error())));
    QCOMPARE(m_stub->timesAsked(u"sendDocument"_s), 1);
    QVERIFY(waitFor(m_store->outbox())->isEmpty());
}

void TestUploads::whatHasLeftWholeIsNotSentAgain()
{
    open(m_stub->root());
    m_stub->hangsUp();   // with all of it in its hands
    m_stub->answers(ok(Sent));
    const auto sent = m_outbox->send(draftOf(makeFile(u"a.bin"_s, 2'000'000)));
    QCOMPARE(waitFor(sent).error().kind, Error::Kind::OutcomeUnknown);
    QCOMPARE(entry().state, OutboxEntry::State::Unknown);
    m_outbox->networkIsBack();
    QVERIFY(waitFor(m_store->outbox()));
    QCOMPARE(m_stub->timesAsked(u"sendDocument"_s), 1);
}

void TestUploads::givenUpWhileUploadingIsKnownNotToBeSent()
{
    m_sink->isReading = false;
    open(m_sink->root());
    QSignalSpy progress(m_outbox.get(), &Outbox::uploadProgressed);
    const auto sent = m_outbox->send(draftOf(makeFile(u"a.bin"_s, 30'000'000)));
    QTRY_VERIFY(!progress.isEmpty());
    const auto first = progress.first().first().value<UploadProgress>();
    QCOMPARE(first.id, entry().id);
    QVERIFY(first.sent > 0 && first.sent < first.total);
    QVERIFY(first.total > 30'000'000);
    m_outbox->cancel(entry().id);
    QCOMPARE(waitFor(sent).error().kind, Error::Kind::Cancelled);
    QCOMPARE(entry().state, OutboxEntry::State::Failed);   // it stays, to be edited or sent again
    QVERIFY(m_sink->methods.isEmpty());

    m_sink->isReading = true;
    m_outbox->retry(entry().id);
    QTRY_VERIFY(waitFor(m_store->outbox())->isEmpty());
    QCOMPARE(m_sink->methods.count("sendDocument"), 1);   // chat actions may stand beside it
}

void TestUploads::givenUpAfterAllHasLeftIsUnknown()
{
    m_sink->answers = false;
    open(m_sink->root());
    const auto sent = m_outbox->send(draftOf(makeFile(u"a.bin"_s, 200'000)));
    QTRY_COMPARE(m_sink->methods.count("sendDocument"), 1);
    m_outbox->cancel(entry().id);
    QCOMPARE(waitFor(sent).error().kind, Error::Kind::OutcomeUnknown);
    QCOMPARE(entry().state, OutboxEntry::State::Unknown);
}

void TestUploads::aFileThatIsGoneFailsWithItsName()
{
    open(m_stub->root());
    const QString path = m_folder->filePath(u"gone.pdf"_s);
    const auto sent = waitFor(m_outbox->send(draftOf(path)));
    QCOMPARE(sent.error(), (Error{.kind = Error::Kind::FileSystem, .detail = path}));
    QCOMPARE(entry().state, OutboxEntry::State::Failed);
    QVERIFY(m_stub->requests().isEmpty());
}

void TestUploads::aFileThatIsTooBigIsNotBegun()
{
    open(m_stub->root());
    m_outbox->setUploadLimits({.file = 1000});
    const auto sent = waitFor(m_outbox->send(draftOf(makeFile(u"a.bin"_s, 1001))));
    QCOMPARE(sent.error().kind, Error::Kind::TooLarge);
    QVERIFY(m_stub->requests().isEmpty());
}

void TestUploads::theChatIsToldAsLongAsItTakes()
{
    m_sink->answers = false;
    open(m_sink->root());
    const auto sent = m_outbox->send(draftOf(makeFile(u"a.bin"_s, 1'000)));
    QTRY_VERIFY_WITH_TIMEOUT(m_sink->methods.contains("sendChatAction"), 10'000);
    m_outbox->cancel(entry().id);
    QVERIFY(!waitFor(sent));
}

void TestUploads::progressIsToldWithItsSpeedAndNotTooOften()
{
    open(m_stub->root());
    HandClock clock;
    ApiCall call(nullptr);
    auto *watch = new UploadWatch(*m_client, OutboxId(3), draftOf(u"/a/b"_s), &call, clock);   // goes with the call
    QList<UploadProgress> told;
    connect(watch, &UploadWatch::progressed, this, [&told](const UploadProgress &progress) { told += progress; });
    emit call.uploaded(0, 1000);
    clock.pass(50ms);
    emit call.uploaded(10, 1000);
    QCOMPARE(told, (QList<UploadProgress>{{.id = OutboxId(3), .sent = 0, .total = 1000}}));
    clock.pass(950ms);
    emit call.uploaded(400, 1000);
    QCOMPARE(told.last(), (UploadProgress{.id = OutboxId(3), .sent = 400, .total = 1000, .bytesPerSecond = 400}));
    clock.pass(1000ms);
    emit call.uploaded(500, 1000);
    QCOMPARE(told.last().bytesPerSecond, 250);   // over all of the last seconds
    clock.pass(10ms);
    emit call.uploaded(1000, 1000);   // the end is told at once
    QCOMPARE(told.size(), 4);
    QCOMPARE(told.last().sent, 1000);
}

void TestUploads::memoryStaysFlat()
{
    open(m_sink->root());
    QVERIFY(waitFor(m_outbox->send(draftOf(makeFile(u"small.bin"_s, 3'000'000)))));   // what is loaded once is loaded now
    const qint64 before = residentBytes();
    qint64 most = before;
    connect(m_outbox.get(), &Outbox::uploadProgressed, this, [&] { most = std::max(most, residentBytes()); });
    QVERIFY(waitFor(m_outbox->send(draftOf(makeFile(u"large.bin"_s, 50 * 1024 * 1024)))));
    QVERIFY(m_sink->received > 50 * 1024 * 1024);
    qInfo("50 MB on their way: %lld kB more than before", static_cast<long long>(most - before) / 1024);
    if (!IsInstrumented)
        QVERIFY2(most - before < 8 * 1024 * 1024, qPrintable(QString::number(most - before)));
}

BOTDESK_TEST(TestUploads)
#include "testuploads.moc"
