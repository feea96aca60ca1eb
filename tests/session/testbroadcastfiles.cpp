// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/broadcastground.h"
#include "support/handclock.h"
#include "support/testmain.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! A message with files for many: they leave this machine once.
class TestBroadcastFiles : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_ground.reset(); }
    void aFileIsUploadedOnce_data();
    void aFileIsUploadedOnce();
    void aFileOfAnyParameterIsUploadedOnce_data();
    void aFileOfAnyParameterIsUploadedOnce();
    void aFileThatNoAnswerNamesGoesWithEach();
    void anAlbumIsUploadedOnceAndStoredWhole();
    void anAlbumCountsAsItsNumber();
    void paidMediaAreUploadedOnce();
    void whatTheServerTakesForAnotherKindIsThatForAll();
    void anAddressIsFetchedOnceUnlessItIsEveryonesOwn();
    void whenTheFirstOutcomeIsUnknownTheNextOneBringsTheFile();
    void whoHasBlockedTheBotDoesNotSpendTheFile();
    void afterAKillTheFileIsNotUploadedAgain();
    void aKillDuringTheUploadLeavesThatOneUnknown();
    void aFileThatIsGonePausesBeforeAnybodyFails();
    void aFileThatTheServerRefusesIsNotUploadedForEverybody();
    void aFileIdThatTheServerForgotIsUploadedAgain();
    void stoppingGivesTheUploadUp();
    void captionAndButtonsAreEveryonesOwn();

private:
    QString makeFile(const QString &name, qsizetype size = 200'000);
    Draft draftOf(AttachmentKind kind, const QString &name);
    QStringList sources(const QString &key);
    bool isOver(BroadcastId id) { return m_ground->kept(id).state == Broadcast::State::Done; }

    HandClock m_clock;
    std::optional<BroadcastGround> m_ground;
};

void TestBroadcastFiles::init()
{
    m_ground.emplace();
    m_ground->open();
}

QString TestBroadcastFiles::makeFile(const QString &name, qsizetype size)
{
    QFile file(m_ground->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(size, 'x')) != size)
        qFatal("no test file");
    return file.fileName();
}

Draft TestBroadcastFiles::draftOf(AttachmentKind kind, const QString &name)
{
    Draft draft{.attachments = {{.kind = kind, .source = makeFile(name)}}};
    if (takesCaption(kind))
        draft.text = u"Hello {name}"_s;
    return draft;
}

//! What stood at @p key of each request; "" where a file came along.
QStringList TestBroadcastFiles::sources(const QString &key)
{
    QStringList all;
    for (const QJsonObject &request : m_ground->server->asked)
        all << request[key].toString();
    return all;
}

void TestBroadcastFiles::aFileIsUploadedOnce_data()
{
    QTest::addColumn<AttachmentKind>("kind");
    QTest::addColumn<QString>("name");
    for (int i = 0; i < AttachmentKindCount; ++i) {
        const auto kind = AttachmentKind(i);
        QTest::newRow(qPrintable(attachmentKindName(kind))) << kind << u"a.bin"_s;
    }
}

void TestBroadcastFiles::aFileIsUploadedOnce()
{
    QFETCH(AttachmentKind, kind);
    QFETCH(QString, name);
    m_ground->server->answersAs = attachmentKindName(kind);
    Draft draft = draftOf(kind, name);
    if (takesThumbnail(kind))
        draft.attachments[0].thumbnail = makeFile(u"thumb.jpg"_s, 1000);
    const BroadcastId id = m_ground->add(20, draft);
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(isOver(id));
    QCOMPARE(m_ground->kept(id).counts.sent, 20);
    QCOMPARE(m_ground->server->uploads, 1);
    QVERIFY2(m_ground->server->bytes < 250'000, qPrintable(QString::number(m_ground->server->bytes)));
    QCOMPARE(m_ground->server->doubles(), 0);
    for (const QJsonObject &request : m_ground->server->asked)
        QCOMPARE(request["method"_L1].toString(), sendMethodOf(kind));
    const QStringList ids = sources(attachmentKindName(kind)).mid(1);
    QCOMPARE(ids, QStringList(19, attachmentKindName(kind) + u"-1"_s));
}

void TestBroadcastFiles::aFileOfAnyParameterIsUploadedOnce_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("a photo, of which there are sizes") << u"sendPhoto"_s << QStringList{u"photo"_s};
    QTest::newRow("a document and its thumbnail") << u"sendDocument"_s << QStringList{u"document"_s, u"thumbnail"_s};
}

void TestBroadcastFiles::aFileOfAnyParameterIsUploadedOnce()
{
    QFETCH(QString, method);
    QFETCH(QStringList, fields);
    Draft draft{.method = method, .more = {{u"caption"_s, u"For {name}"_s}}};
    for (const QString &field : fields)
        draft.uploads.append({.field = field, .path = makeFile(field)});
    const BroadcastId id = m_ground->add(20, draft);
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(isOver(id));
    QCOMPARE(m_ground->kept(id).counts.sent, 20);
    QCOMPARE(m_ground->server->uploads, 1);
    for (const QString &source : sources(fields.first()).mid(1))
        QCOMPARE(source, method.mid(4).toLower() + u"-1"_s);
    QCOMPARE(m_ground->server->delivered.value(u"719: For P19"_s), 1);
    // What is on disk goes on by the file_id, and reads as it was written.
    const QByteArray kept = m_ground->kept(id).draft;
    QVERIFY(!ReusableDraft(kept).uploads());
    QCOMPARE(ReusableDraft(ReusableDraft(kept).kept()).draft(), ReusableDraft(kept).draft());
    QCOMPARE(Draft::fromJson(kept).uploads, draft.uploads);
    QCOMPARE(Draft::fromJson(kept).more, draft.more);
}

void TestBroadcastFiles::aFileThatNoAnswerNamesGoesWithEach()
{
    Draft draft{.method = u"sendPhoto"_s, .uploads = {{.field = u"photo"_s, .path = makeFile(u"photo"_s)}, {.field = u"extra"_s, .path = makeFile(u"extra"_s)}}};
    const BroadcastId id = m_ground->add(3, draft);
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(isOver(id));
    QCOMPARE(m_ground->kept(id).counts.sent, 3);
    QCOMPARE(m_ground->server->uploads, 3);
}

void TestBroadcastFiles::anAlbumIsUploadedOnceAndStoredWhole()
{
    const Attachment photo{.kind = AttachmentKind::Photo, .source = makeFile(u"1.png"_s), .spoiler = true};
    const Attachment video{.kind = AttachmentKind::Video, .source = makeFile(u"2.mp4"_s), .thumbnail = makeFile(u"t.jpg"_s, 1000)};
    const BroadcastId id = m_ground->add(3, {.text = u"Hello {name}"_s, .attachments = {photo, video}});
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(isOver(id));
    QCOMPARE(m_ground->fates(id), u"sent sent sent"_s);
    QCOMPARE(m_ground->server->uploads, 1);
    const QJsonArray last = m_ground->server->asked.last()["media"_L1].toArray();
    QCOMPARE(last.size(), 2);
    QCOMPARE(last[0]["media"_L1].toString(), u"photo-1"_s);
    QCOMPARE(last[0]["caption"_L1].toString(), u"Hello P2"_s);
    QVERIFY(last[0]["has_spoiler"_L1].toBool());
    QCOMPARE(last[1]["media"_L1].toString(), u"video-2"_s);
    QVERIFY(last[1]["thumbnail"_L1].isUndefined());
    QTRY_COMPARE(waitFor(m_ground->store->messages({.chat = ChatId{702}}))->size(), 2);
}

void TestBroadcastFiles::anAlbumCountsAsItsNumber()
{
    m_ground->open({.broadcastSecond = 5}, m_clock);
    const auto pass = [this](std::chrono::milliseconds time) {
        m_clock.pass(time);
        m_ground->broadcaster->pump();
    };
    const Attachment photo{.kind = AttachmentKind::Photo, .source = makeFile(u"1.png"_s)};
    const BroadcastId id = m_ground->add(4, {.attachments = {photo, photo}});
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->progress.broadcast.counts.sent, 1);   // the one that brings the files
    pass(100ms);
    QTRY_COMPARE(m_ground->server->requests, 2);
    pass(100ms);
    QTRY_COMPARE(m_ground->progress.waitsFor, SendWait::For::Second);   // four of five are spent
    QCOMPARE(m_ground->server->requests, 2);
    QTRY_VERIFY((pass(100ms), m_ground->kept(id).state == Broadcast::State::Done));
    QCOMPARE(m_ground->server->requests, 4);
}

void TestBroadcastFiles::paidMediaAreUploadedOnce()
{
    Draft draft = draftOf(AttachmentKind::Photo, u"1.png"_s);
    draft.stars = 5;
    ReusableDraft reusable(draft.toJson());
    QVERIFY(reusable.uploads());
    const QJsonObject photo{{u"type"_s, u"photo"_s}, {u"photo"_s, QJsonArray{QJsonObject{{u"file_id"_s, u"small"_s}}, QJsonObject{{u"file_id"_s, u"large"_s}}}}};
    QVERIFY(reusable.learn({{{u"paid_media"_s, QJsonObject{{u"star_count"_s, 5}, {u"paid_media"_s, QJsonArray{photo}}}}}}));
    QVERIFY(!reusable.uploads());
    QCOMPARE(reusable.draft().sendingMethod(), u"sendPaidMedia"_s);
    QCOMPARE(reusable.draft().parameters()["media"_L1][0]["media"_L1].toString(), u"large"_s);
    // Kept, and read again: the same names, and the draft as it was written.
    QCOMPARE(ReusableDraft(reusable.kept()).draft(), reusable.draft());
    QCOMPARE(Draft::fromJson(reusable.kept()), draft);
}

void TestBroadcastFiles::whatTheServerTakesForAnotherKindIsThatForAll()
{
    m_ground->server->answersAs = u"animation"_s;   // as it does with a GIF that is sent as a document
    const BroadcastId id = m_ground->add(3, draftOf(AttachmentKind::Document, u"a.gif"_s));
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(isOver(id));
    QCOMPARE(m_ground->server->uploads, 1);
    QCOMPARE(sources(u"method"_s), (QStringList{u"sendDocument"_s, u"sendAnimation"_s, u"sendAnimation"_s}));
    QCOMPARE(sources(u"animation"_s).last(), u"animation-1"_s);
}

void TestBroadcastFiles::anAddressIsFetchedOnceUnlessItIsEveryonesOwn()
{
    const Attachment same{.kind = AttachmentKind::Document, .from = Attachment::From::Url, .source = u"https://shop.example/autumn.pdf"_s};
    const BroadcastId first = m_ground->add(3, {.attachments = {same}});
    QVERIFY(m_ground->begin(first));
    QTRY_VERIFY(isOver(first));
    QCOMPARE(sources(u"document"_s), (QStringList{same.source, u"document-1"_s, u"document-1"_s}));

    m_ground->server->asked.clear();
    Attachment own = same;
    own.source = u"https://shop.example/{name}/label.pdf"_s;
    const BroadcastId second = m_ground->add(2, {.attachments = {own}});
    QVERIFY(m_ground->begin(second));
    QTRY_VERIFY(isOver(second));
    QStringList fetched = sources(u"document"_s);
    fetched.sort();
    QCOMPARE(fetched, (QStringList{u"https://shop.example/P0/label.pdf"_s, u"https://shop.example/P1/label.pdf"_s}));
}

void TestBroadcastFiles::whenTheFirstOutcomeIsUnknownTheNextOneBringsTheFile()
{
    m_ground->server->treat = [](const QJsonObject &request) -> PostOffice::Treatment { return {.isAnswered = chatOf(request) != 700}; };
    const BroadcastId id = m_ground->add(4, draftOf(AttachmentKind::Document, u"a.pdf"_s));
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(isOver(id));
    QCOMPARE(m_ground->fates(id), u"unknown sent sent sent"_s);
    QCOMPARE(m_ground->server->uploads, 2);
    QCOMPARE(m_ground->server->doubles(), 0);
}

void TestBroadcastFiles::whoHasBlockedTheBotDoesNotSpendTheFile()
{
    m_ground->server->treat = [](const QJsonObject &request) -> PostOffice::Treatment {
        return chatOf(request) == 700 ? PostOffice::refuses(403, "Forbidden: bot was blocked by the user") : PostOffice::Treatment{};
    };
    const BroadcastId id = m_ground->add(4, draftOf(AttachmentKind::Document, u"a.pdf"_s));
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(isOver(id));
    QCOMPARE(m_ground->fates(id), u"blocked sent sent sent"_s);
    QCOMPARE(m_ground->server->uploads, 2);
}

void TestBroadcastFiles::afterAKillTheFileIsNotUploadedAgain()
{
    m_ground->server->treat = [](const QJsonObject &request) -> PostOffice::Treatment { return {.delayMs = chatOf(request) == 700 ? 0 : 60'000}; };
    const Draft draft = draftOf(AttachmentKind::Document, u"a.pdf"_s);
    const BroadcastId id = m_ground->add(40, draft);
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(m_ground->kept(id).counts.sending > 1);   // with the file_id, so several at a time
    m_ground->open();
    const int unknown = m_ground->kept(id).counts.unknown;
    QVERIFY(unknown > 0);
    QCOMPARE(Draft::fromJson(m_ground->kept(id).draft), draft);   // the list shows what was written
    QVERIFY(QFile::remove(draft.attachments[0].source));
    m_ground->server->treat = [](const QJsonObject &) { return PostOffice::Treatment{}; };
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(isOver(id));
    QCOMPARE(m_ground->kept(id).counts, (BroadcastCounts{.sent = 40 - unknown, .unknown = unknown}));
    QCOMPARE(m_ground->server->uploads, 1);
    QCOMPARE(m_ground->server->doubles(), 0);
}

void TestBroadcastFiles::aKillDuringTheUploadLeavesThatOneUnknown()
{
    m_ground->server->treat = [](const QJsonObject &) { return PostOffice::Treatment{.delayMs = 60'000}; };
    const BroadcastId id = m_ground->add(5, draftOf(AttachmentKind::Document, u"a.pdf"_s));
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->server->uploads, 1);
    QCOMPARE(m_ground->fates(id), u"sending waiting waiting waiting waiting"_s);   // nobody else before the file is known
    m_ground->open();
    QCOMPARE(m_ground->fates(id), u"unknown waiting waiting waiting waiting"_s);
    m_ground->server->treat = [](const QJsonObject &) { return PostOffice::Treatment{}; };
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(isOver(id));
    QCOMPARE(m_ground->fates(id), u"unknown sent sent sent sent"_s);
    QCOMPARE(m_ground->server->uploads, 2);
    QCOMPARE(m_ground->server->doubles(), 0);
}

void TestBroadcastFiles::aFileThatIsGonePausesBeforeAnybodyFails()
{
    const Draft draft = draftOf(AttachmentKind::Document, u"a.pdf"_s);
    const BroadcastId id = m_ground->add(3, draft);
    QVERIFY(QFile::remove(draft.attachments[0].source));
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->kept(id).state, Broadcast::State::Paused);
    QVERIFY2(m_ground->kept(id).words.contains(u"a.pdf"_s), qPrintable(m_ground->kept(id).words));
    QTRY_COMPARE(m_ground->fates(id), u"waiting waiting waiting"_s);
    QCOMPARE(m_ground->server->requests, 0);
    makeFile(u"a.pdf"_s);
    QTRY_VERIFY(m_ground->begin(id));
    QTRY_VERIFY(isOver(id));
    QCOMPARE(m_ground->fates(id), u"sent sent sent"_s);
}

void TestBroadcastFiles::aFileThatTheServerRefusesIsNotUploadedForEverybody()
{
    m_ground->server->treat = [](const QJsonObject &) { return PostOffice::refuses(400, "Bad Request: PHOTO_INVALID_DIMENSIONS"); };
    const BroadcastId id = m_ground->add(50, draftOf(AttachmentKind::Photo, u"a.png"_s));
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->kept(id).state, Broadcast::State::Paused);
    QCOMPARE(m_ground->kept(id).words, u"Bad Request: PHOTO_INVALID_DIMENSIONS"_s);
    QTRY_COMPARE(m_ground->kept(id).counts.failed, 1);
    QCOMPARE(m_ground->kept(id).counts.waiting, 49);
    QCOMPARE(m_ground->server->uploads, 1);
}

void TestBroadcastFiles::aFileIdThatTheServerForgotIsUploadedAgain()
{
    bool hasForgotten = false;
    m_ground->server->treat = [&](const QJsonObject &request) -> PostOffice::Treatment {
        // Until somebody uploads it anew.
        hasForgotten = request["files"_L1].toArray().isEmpty() && m_ground->server->uploads == 1;
        return hasForgotten ? PostOffice::refuses(400, "Bad Request: wrong file identifier/HTTP URL specified") : PostOffice::Treatment{};
    };
    const BroadcastId id = m_ground->add(30, draftOf(AttachmentKind::Document, u"a.pdf"_s));
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(isOver(id));
    QCOMPARE(m_ground->kept(id).counts.sent, 30);
    QCOMPARE(m_ground->server->uploads, 2);
    QCOMPARE(m_ground->server->doubles(), 0);

    // A server that never knows them is not asked for ever.
    m_ground->server->uploads = 0;
    m_ground->server->treat = [](const QJsonObject &request) -> PostOffice::Treatment {
        return request["files"_L1].toArray().isEmpty() ? PostOffice::refuses(400, "Bad Request: wrong file identifier/HTTP URL specified") : PostOffice::Treatment{};
    };
    const BroadcastId other = m_ground->add(30, draftOf(AttachmentKind::Document, u"a.pdf"_s));
    QVERIFY(m_ground->begin(other));
    QTRY_VERIFY(isOver(other));
    QVERIFY(m_ground->server->uploads < 10);
    QVERIFY(m_ground->kept(other).counts.failed > 0);
}

void TestBroadcastFiles::stoppingGivesTheUploadUp()
{
    // More than the socket's buffers hold, to somebody who does not read.
    QTcpServer deaf;
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    connect(&deaf, &QTcpServer::newConnection, &deaf, [&] { deaf.nextPendingConnection()->setReadBufferSize(1024); });
    m_ground->client = std::make_unique<Client>(*Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678"), ApiServer{.root = QUrl(u"http://127.0.0.1:%1"_s.arg(deaf.serverPort()))});
    m_ground->broadcaster = std::make_unique<Broadcaster>(*m_ground->client, *m_ground->store, *m_ground->budget, *m_ground->troubles);
    qint64 toUpload = 0;
    QObject here;
    connect(m_ground->broadcaster.get(), &Broadcaster::progressed, &here, [&](const BroadcastProgress &progress) { toUpload = std::max(toUpload, progress.toUpload); });
    const Draft draft{.attachments = {{.kind = AttachmentKind::Document, .source = makeFile(u"large.bin"_s, 30'000'000)}}};
    const BroadcastId id = m_ground->add(3, draft);
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(toUpload > 30'000'000);   // how far it is can be seen
    QVERIFY(waitFor(m_ground->broadcaster->stop(id)));
    QTRY_COMPARE(m_ground->fates(id), u"waiting waiting waiting"_s);
    QCOMPARE(m_ground->kept(id).state, Broadcast::State::Stopped);
}

void TestBroadcastFiles::captionAndButtonsAreEveryonesOwn()
{
    Draft draft = draftOf(AttachmentKind::Audio, u"a.mp3"_s);
    draft.attachments[0].fields = {{u"title"_s, u"For {name}"_s}};
    draft.replyMarkup = {{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{QJsonObject{{u"text"_s, u"{name}"_s}, {u"callback_data"_s, u"go:{name}"_s}}})}}};
    const BroadcastId id = m_ground->add(2, draft);
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(isOver(id));
    const QJsonObject second = m_ground->server->asked.last();
    QCOMPARE(second["caption"_L1].toString(), u"Hello P1"_s);
    QCOMPARE(second["title"_L1].toString(), u"For P1"_s);
    QCOMPARE(second["reply_markup"_L1]["inline_keyboard"_L1][0][0]["callback_data"_L1].toString(), u"go:P1"_s);
}

BOTDESK_TEST(TestBroadcastFiles)
#include "testbroadcastfiles.moc"
