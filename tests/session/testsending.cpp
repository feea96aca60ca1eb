// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/draftcontent.h"
#include "session/session.h"
#include "support/sandboxground.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonDocument>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Everything that a draft can be, sent to a person of the Sandbox and looked at on their phone.
class TestSending : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void aPhotoArrivesWithItsCaption();
    void everyKindOfFileArrives_data();
    void everyKindOfFileArrives();
    void byAddressAndByFileId();
    void anAlbumArrivesInOrderAndIsStoredWhole();
    void whatIsRefusedHereTheServerRefusesToo_data();
    void whatIsRefusedHereTheServerRefusesToo();
    void otherContentsArrive_data();
    void otherContentsArrive();
    void captionAndFileAreExchanged();

private:
    QString makeFile(const QString &name, const QByteArray &content);
    QString png(const QString &name);
    QJsonArray phone();
    QJsonObject send(const Draft &draft);   // the message as the phone shows it; empty, with a warning, when it is refused
    Attachment file(AttachmentKind kind, const QString &name);

    std::unique_ptr<SandboxGround> m_ground;
    std::unique_ptr<Session> m_session;
    qint64 m_person = 0;
    Draft m_draft;
};

void TestSending::initTestCase()
{
    m_ground = std::make_unique<SandboxGround>();
    QVERIFY(m_ground->isReady());
    m_session = std::make_unique<Session>(m_ground->profile(), m_ground->sandbox.token(),
                                          openSqliteStore({.path = m_ground->folder.filePath(u"updates.sqlite"_s)}), &m_ground->network);
}

//! Each to somebody new: a chat takes only so much in a minute.
void TestSending::init()
{
    m_person = m_ground->control(u"POST"_s, u"people"_s, {{u"first_name"_s, u"Somebody"_s}})["id"_L1].toInteger();
    QVERIFY(m_person);
    m_ground->control(u"POST"_s, u"send"_s, {{u"from"_s, m_person}, {u"chat_id"_s, m_person}, {u"text"_s, u"/start"_s}});
    m_draft = {.conversation = {.chat = ChatId(m_person)}};
}

void TestSending::cleanupTestCase()
{
    m_session.reset();
    m_ground.reset();
}

QString TestSending::makeFile(const QString &name, const QByteArray &content)
{
    QFile file(m_ground->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no test file");
    return file.fileName();
}

QString TestSending::png(const QString &name)
{
    return makeFile(name, QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
}

QJsonArray TestSending::phone()
{
    return m_ground->control(u"GET"_s, u"chats/%1/messages"_s.arg(m_person))["messages"_L1].toArray();
}

QJsonObject TestSending::send(const Draft &draft)
{
    const auto sent = waitFor(m_session->send(draft));
    if (!sent) {
        qWarning() << describe(sent.error());
        return {};
    }
    for (const QJsonValue message : phone()) {
        if (message["message_id"_L1].toInteger() == number(sent->id))
            return message.toObject();
    }
    qWarning("it is not on the phone");
    return {};
}

Attachment TestSending::file(AttachmentKind kind, const QString &name)
{
    return {.kind = kind, .source = kind == AttachmentKind::Photo ? png(name) : makeFile(name, "content of " + name.toUtf8())};
}

void TestSending::aPhotoArrivesWithItsCaption()
{
    m_draft.attachments = {file(AttachmentKind::Photo, u"mug.png"_s)};
    m_draft.attachments[0].spoiler = true;
    m_draft.captionAbove = true;
    m_draft.text = u"Your mug"_s;
    m_draft.entities = {{.type = EntityType::Bold, .offset = 5, .length = 3}};
    const QJsonObject message = send(m_draft);
    QCOMPARE(message["caption"_L1].toString(), u"Your mug"_s);
    QCOMPARE(message["caption_entities"_L1][0]["type"_L1].toString(), u"bold"_s);
    QCOMPARE(message["photo"_L1].toArray().size(), 1);
    QVERIFY(message["has_media_spoiler"_L1].toBool());
    QVERIFY(message["show_caption_above_media"_L1].toBool());
    const auto stored = [&] { return waitFor(m_session->store().message(ChatId(m_person), MessageId(message["message_id"_L1].toInteger()), {})); };
    QTRY_VERIFY(stored());
    QCOMPARE(stored()->summary.kind, u"photo"_s);
}

void TestSending::everyKindOfFileArrives_data()
{
    QTest::addColumn<AttachmentKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("photo") << AttachmentKind::Photo << u"a.png"_s << QByteArray();
    QTest::newRow("video") << AttachmentKind::Video << u"a.mp4"_s << QByteArray(R"({"duration":7,"width":320,"height":200,"supports_streaming":true})");
    QTest::newRow("animation") << AttachmentKind::Animation << u"a.gif"_s << QByteArray(R"({"duration":3})");
    QTest::newRow("document") << AttachmentKind::Document << u"label.pdf"_s << QByteArray();
    QTest::newRow("audio") << AttachmentKind::Audio << u"a.mp3"_s << QByteArray(R"({"duration":61,"performer":"Them","title":"Song"})");
    QTest::newRow("voice") << AttachmentKind::Voice << u"a.ogg"_s << QByteArray(R"({"duration":5})");
    QTest::newRow("video note") << AttachmentKind::VideoNote << u"a.mp4"_s << QByteArray(R"({"length":200})");
    QTest::newRow("sticker") << AttachmentKind::Sticker << u"a.webp"_s << QByteArray(R"({"emoji":"😀"})");
}

void TestSending::everyKindOfFileArrives()
{
    QFETCH(AttachmentKind, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, fields);
    Attachment one = file(kind, name);
    one.fields = QJsonDocument::fromJson(fields).object();
    if (takesThumbnail(kind))
        one.thumbnail = png(u"thumb.jpg"_s);
    m_draft.attachments = {one};
    if (takesCaption(kind))
        m_draft.text = u"see"_s;
    const QJsonObject message = send(m_draft);
    QVERIFY(!message.isEmpty());
    const QJsonValue media = message[attachmentKindName(kind)];
    QVERIFY(!media.isUndefined());
    QCOMPARE(message["caption"_L1].toString(), m_draft.text);
    for (const QString &key : one.fields.keys()) {
        if (key != "supports_streaming"_L1)   // no message tells of it
            QCOMPARE(media[key], one.fields[key]);
    }
    if (kind == AttachmentKind::Document)
        QCOMPARE(media["file_name"_L1].toString(), u"label.pdf"_s);
    if (takesThumbnail(kind))
        QVERIFY(media["thumbnail"_L1].isObject());
}

void TestSending::byAddressAndByFileId()
{
    m_draft.attachments = {{.kind = AttachmentKind::Document, .from = Attachment::From::Url, .source = u"https://shop.example/label.pdf"_s}};
    const QJsonObject first = send(m_draft);
    QCOMPARE(first["document"_L1]["file_name"_L1].toString(), u"label.pdf"_s);
    m_draft.attachments = {{.kind = AttachmentKind::Document, .from = Attachment::From::FileId, .source = first["document"_L1]["file_id"_L1].toString()}};
    QCOMPARE(send(m_draft)["document"_L1]["file_unique_id"_L1], first["document"_L1]["file_unique_id"_L1]);
}

void TestSending::anAlbumArrivesInOrderAndIsStoredWhole()
{
    m_draft.attachments = {file(AttachmentKind::Photo, u"1.png"_s), file(AttachmentKind::Video, u"2.mp4"_s), file(AttachmentKind::Photo, u"3.png"_s)};
    m_draft.attachments[1].spoiler = true;
    m_draft.text = u"three"_s;
    const auto before = phone().size();
    QVERIFY(!send(m_draft).isEmpty());
    const QJsonArray all = phone();
    QCOMPARE(all.size(), before + 3);
    const QJsonValue first = all[before];
    QCOMPARE(first["caption"_L1].toString(), u"three"_s);
    QVERIFY(all[before + 1]["video"_L1].isObject());
    QVERIFY(all[before + 1]["has_media_spoiler"_L1].toBool());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(all[before + i]["media_group_id"_L1], first["media_group_id"_L1]);
        const auto stored = [&] { return waitFor(m_session->store().message(ChatId(m_person), MessageId(all[before + i]["message_id"_L1].toInteger()), {})); };
        QTRY_VERIFY(stored());
        QVERIFY(stored()->isOutgoing);
    }
    QVERIFY(waitFor(m_session->store().outbox())->isEmpty());
}

void TestSending::whatIsRefusedHereTheServerRefusesToo_data()
{
    QTest::addColumn<QList<AttachmentKind>>("kinds");
    QTest::newRow("a file among photos") << QList{AttachmentKind::Photo, AttachmentKind::Document};
    QTest::newRow("audio among files") << QList{AttachmentKind::Audio, AttachmentKind::Document};
    QTest::newRow("an animation in an album") << QList{AttachmentKind::Photo, AttachmentKind::Animation};
    QTest::newRow("a voice message in an album") << QList{AttachmentKind::Photo, AttachmentKind::Voice};
    QTest::newRow("eleven") << QList<AttachmentKind>(11, AttachmentKind::Photo);
}

void TestSending::whatIsRefusedHereTheServerRefusesToo()
{
    QFETCH(QList<AttachmentKind>, kinds);
    for (const AttachmentKind kind : kinds)
        m_draft.attachments += file(kind, kind == AttachmentKind::Photo ? u"a.png"_s : u"a.bin"_s);
    QVERIFY(!checkAttachments(m_draft).isEmpty());
    Parameters request(m_draft.parameters());
    for (const DraftFile &one : m_draft.files())
        request.uploads.append({.field = one.field, .path = one.path, .content = {}, .fileName = {}});
    const auto answer = waitFor(m_session->call(m_draft.sendingMethod(), request));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::BadRequest);
}

void TestSending::otherContentsArrive_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("content");
    QTest::newRow("location") << u"sendLocation"_s << QByteArray(R"({"latitude":52.52,"longitude":13.405,"horizontal_accuracy":20})") << u"location"_s;
    QTest::newRow("live location") << u"sendLocation"_s << QByteArray(R"({"latitude":52.52,"longitude":13.405,"live_period":900,"heading":90,"proximity_alert_radius":50})") << u"location"_s;
    QTest::newRow("venue") << u"sendVenue"_s << QByteArray(R"({"latitude":52.52,"longitude":13.405,"title":"Shop","address":"Street 1"})") << u"venue"_s;
    QTest::newRow("contact") << u"sendContact"_s << QByteArray(R"({"phone_number":"+491","first_name":"Carol","last_name":"C"})") << u"contact"_s;
    QTest::newRow("poll") << u"sendPoll"_s << QByteArray(R"({"question":"Which?","options":[{"text":"a"},{"text":"b"}],"allows_multiple_answers":true})") << u"poll"_s;
    QTest::newRow("quiz") << u"sendPoll"_s << QByteArray(R"({"type":"quiz","question":"Which?","options":[{"text":"a"},{"text":"b"}],"correct_option_ids":[1],"explanation":"so"})") << u"poll"_s;
    for (const QString &emoji : diceEmoji())
        QTest::newRow(qPrintable(u"dice "_s + emoji)) << u"sendDice"_s << u"{\"emoji\":\"%1\"}"_s.arg(emoji).toUtf8() << u"dice"_s;
    QTest::newRow("invoice") << u"sendInvoice"_s << QByteArray(R"({"title":"Mug","description":"Blue","payload":"8841","currency":"XTR","prices":[{"label":"Mug","amount":5}]})") << u"invoice"_s;
}

void TestSending::otherContentsArrive()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, fields);
    QFETCH(QString, content);
    m_draft.method = method;
    m_draft.more = QJsonDocument::fromJson(fields).object();
    QVERIFY(validate(m_draft).isEmpty());
    const QJsonObject message = send(m_draft);
    QVERIFY(message[content].isObject());
}

void TestSending::captionAndFileAreExchanged()
{
    m_draft.attachments = {file(AttachmentKind::Photo, u"a.png"_s)};
    m_draft.text = u"before"_s;
    const auto id = MessageId(send(m_draft)["message_id"_L1].toInteger());
    Draft edit{.conversation = m_draft.conversation, .method = u"editMessageCaption"_s, .text = u"after"_s, .edits = id};
    QCOMPARE(send(edit)["caption"_L1].toString(), u"after"_s);
    edit.attachments = {file(AttachmentKind::Document, u"b.pdf"_s)};
    const QJsonObject message = send(edit);
    QVERIFY(message["document"_L1].isObject());
    QCOMPARE(message["caption"_L1].toString(), u"after"_s);
    QCOMPARE(MessageId(message["message_id"_L1].toInteger()), id);
}

BOTDESK_TEST(TestSending)
#include "testsending.moc"
