// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandboxtest.h"
#include "support/testmain.h"

#include <QHttpMultiPart>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestMedia : public QObject
{
    Q_OBJECT
private slots:
    void uploadsAreSentAndDownloaded();
    void aFileIdIsSentAgain();
    void anAddressBecomesAPlaceholder();
    void captionsAreReadAsTexts();
    void albumsBelongTogether();
    void editingAMedium();
    void copiesAndForwards();
    void largeUploadsAreRefused();
    void peopleSendFiles();
    void liveLocationsMoveAndEnd();

private:
    static QJsonObject upload(SandboxFixture &sandbox, const QString &method, const QByteArray &field, const QByteArray &data,
                              const QList<std::pair<QByteArray, QByteArray>> &fields);
};

static QByteArray png(quint32 width, quint32 height)
{
    QByteArray data("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const quint32 number : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            data += char((number >> shift) & 0xff);
    }
    return data + QByteArray(64, '\0');
}

QJsonObject TestMedia::upload(SandboxFixture &sandbox, const QString &method, const QByteArray &field, const QByteArray &data,
                              const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    auto *form = new QHttpMultiPart(QHttpMultiPart::FormDataType);
    for (const auto &[name, value] : fields) {
        QHttpPart part;
        part.setHeader(QNetworkRequest::ContentDispositionHeader, u"form-data; name=\"%1\""_s.arg(QString::fromUtf8(name)));
        part.setBody(value);
        form->append(part);
    }
    QHttpPart file;
    file.setHeader(QNetworkRequest::ContentDispositionHeader, u"form-data; name=\"%1\"; filename=\"p.png\""_s.arg(QString::fromUtf8(field)));
    file.setBody(data);
    form->append(file);
    QNetworkRequest request(QUrl(u"%1/bot%2/%3"_s.arg(sandbox.server.apiRoot(), QString::fromLatin1(sandbox.server.token().reveal()), method)));
    std::unique_ptr<QNetworkReply> reply(sandbox.network.post(request, form));
    form->setParent(reply.get());
    return SandboxFixture::finish(*reply);
}

void TestMedia::uploadsAreSentAndDownloaded()
{
    SandboxFixture sandbox;
    const QByteArray data = png(1000, 500);
    const QJsonValue message = upload(sandbox, u"sendPhoto"_s, "photo", data, {{"chat_id", "700100001"}, {"caption", "<b>x</b>"}, {"parse_mode", "HTML"}})[u"result"];
    const QJsonArray sizes = message[u"photo"].toArray();
    QCOMPARE(sizes.size(), 4);
    QCOMPARE(sizes.last()[u"width"], 1000);
    QCOMPARE(sizes.first()[u"height"], 45);
    QCOMPARE(message[u"caption_entities"][0][u"type"], u"bold"_s);

    const QJsonValue file = sandbox.result(u"getFile"_s, {{u"file_id"_s, sizes.last()[u"file_id"]}});
    QCOMPARE(file[u"file_size"], data.size());
    QNetworkRequest request(QUrl(u"%1/file/bot%2/%3"_s.arg(sandbox.server.apiRoot(), QString::fromLatin1(sandbox.server.token().reveal()), file[u"file_path"].toString())));
    std::unique_ptr<QNetworkReply> reply(sandbox.network.get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), data);

    const QJsonValue attached = upload(sandbox, u"sendDocument"_s, "part", "hello", {{"chat_id", "700100001"}, {"document", "attach://part"}})[u"result"];
    QCOMPARE(attached[u"document"][u"file_name"], u"p.png"_s);
    QCOMPARE(attached[u"document"][u"mime_type"], u"image/png"_s);
}

void TestMedia::aFileIdIsSentAgain()
{
    SandboxFixture sandbox;
    const QJsonValue message = upload(sandbox, u"sendDocument"_s, "document", "hello", {{"chat_id", "700100001"}})[u"result"];
    const QJsonValue id = message[u"document"][u"file_id"];
    QCOMPARE(sandbox.result(u"sendDocument"_s, {{u"chat_id"_s, 700100002}, {u"document"_s, id}})[u"document"][u"file_id"], id);
    QCOMPARE(sandbox.refusal(u"sendPhoto"_s, {{u"chat_id"_s, 700100002}, {u"photo"_s, id}}), u"400 Bad Request: can't use file of type Document as Photo"_s);
    QVERIFY(sandbox.refusal(u"sendPhoto"_s, {{u"chat_id"_s, 700100002}, {u"photo"_s, u"nonsense"_s}}).startsWith(u"400 Bad Request: wrong remote file identifier"_s));
}

void TestMedia::anAddressBecomesAPlaceholder()
{
    SandboxFixture sandbox;
    const QJsonValue message = sandbox.result(u"sendVideo"_s, {{u"chat_id"_s, 700100001}, {u"video"_s, u"https://example.org/film.mp4"_s},
        {u"width"_s, 640}, {u"duration"_s, 7}, {u"has_spoiler"_s, true}});
    QCOMPARE(message[u"video"][u"file_name"], u"film.mp4"_s);
    QCOMPARE(message[u"video"][u"duration"], 7);
    QCOMPARE(message[u"has_media_spoiler"], true);
    QCOMPARE(sandbox.refusal(u"sendVideo"_s, {{u"chat_id"_s, 700100001}, {u"video"_s, u"https://"_s}}), u"400 Bad Request: Wrong HTTP URL specified"_s);
}

void TestMedia::captionsAreReadAsTexts()
{
    SandboxFixture sandbox;
    const QString file = u"https://example.org/a.jpg"_s;
    QCOMPARE(sandbox.refusal(u"sendPhoto"_s, {{u"chat_id"_s, 700100001}, {u"photo"_s, file}, {u"caption"_s, QString(1025, u'x')}}),
             u"400 Bad Request: message caption is too long"_s);
    QCOMPARE(sandbox.refusal(u"sendPhoto"_s, {{u"chat_id"_s, 700100001}, {u"photo"_s, file}, {u"caption"_s, QString(1024, u'x')}}), u"ok"_s);
    QVERIFY(sandbox.result(u"sendSticker"_s, {{u"chat_id"_s, 700100001}, {u"sticker"_s, file}, {u"caption"_s, u"x"_s}})[u"caption"].isUndefined());
}

void TestMedia::albumsBelongTogether()
{
    SandboxFixture sandbox;
    const auto element = [](const QString &type) { return QJsonObject{{u"type"_s, type}, {u"media"_s, u"https://example.org/x"_s}, {u"caption"_s, type}}; };
    const QJsonArray album = sandbox.result(u"sendMediaGroup"_s, {{u"chat_id"_s, 700100001}, {u"media"_s, QJsonArray{element(u"photo"_s), element(u"video"_s)}}}).toArray();
    QCOMPARE(album.size(), 2);
    QCOMPARE(album[0][u"media_group_id"], album[1][u"media_group_id"]);
    QVERIFY(!album[0][u"media_group_id"].toString().isEmpty());
    QCOMPARE(album[1][u"caption"], u"video"_s);
    QCOMPARE(sandbox.refusal(u"sendMediaGroup"_s, {{u"chat_id"_s, 700100001}, {u"media"_s, QJsonArray{element(u"photo"_s), element(u"audio"_s)}}}),
             u"400 Bad Request: audio can't be mixed with other media types"_s);
    QJsonArray eleven;
    for (int i = 0; i < 11; ++i)
        eleven.append(element(u"photo"_s));
    QCOMPARE(sandbox.refusal(u"sendMediaGroup"_s, {{u"chat_id"_s, 700100001}, {u"media"_s, eleven}}), u"400 Bad Request: too many messages to send as an album"_s);
}

void TestMedia::editingAMedium()
{
    SandboxFixture sandbox;
    const QJsonValue sent = sandbox.result(u"sendPhoto"_s, {{u"chat_id"_s, 700100001}, {u"photo"_s, u"https://example.org/x"_s}, {u"caption"_s, u"one"_s}});
    QJsonObject edit{{u"chat_id"_s, 700100001}, {u"message_id"_s, sent[u"message_id"]}, {u"caption"_s, u"two"_s}};
    QCOMPARE(sandbox.result(u"editMessageCaption"_s, edit)[u"caption"], u"two"_s);
    QCOMPARE(sandbox.refusal(u"editMessageText"_s, {{u"chat_id"_s, 700100001}, {u"message_id"_s, sent[u"message_id"]}, {u"text"_s, u"x"_s}}),
             u"400 Bad Request: there is no text in the message to edit"_s);
    edit.insert(u"media"_s, QJsonObject{{u"type"_s, u"document"_s}, {u"media"_s, u"https://example.org/y.pdf"_s}});
    const QJsonValue edited = sandbox.result(u"editMessageMedia"_s, edit);
    QVERIFY(edited[u"photo"].isUndefined());
    QCOMPARE(edited[u"document"][u"file_name"], u"y.pdf"_s);
    const QJsonObject keyboard{{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{QJsonObject{{u"text"_s, u"A"_s}, {u"callback_data"_s, u"a"_s}}})}}};
    QCOMPARE(sandbox.result(u"editMessageReplyMarkup"_s, {{u"chat_id"_s, 700100001}, {u"message_id"_s, sent[u"message_id"]}, {u"reply_markup"_s, keyboard}})[u"reply_markup"], keyboard);
}

void TestMedia::copiesAndForwards()
{
    SandboxFixture sandbox;
    const qint64 alice = 700100001;
    const auto send = [&](const QString &text) { return sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, alice}, {u"text"_s, text}})[u"message_id"]; };
    const QJsonArray ids{send(u"one"_s), send(u"two"_s)};
    QJsonArray withGap = ids;
    withGap.append(99999);
    QCOMPARE(sandbox.result(u"forwardMessages"_s, {{u"chat_id"_s, 700100002}, {u"from_chat_id"_s, alice}, {u"message_ids"_s, withGap}}).toArray().size(), 2);
    QCOMPARE(sandbox.result(u"copyMessages"_s, {{u"chat_id"_s, 700100002}, {u"from_chat_id"_s, alice}, {u"message_ids"_s, ids}}).toArray().size(), 2);
    QCOMPARE(sandbox.refusal(u"copyMessages"_s, {{u"chat_id"_s, 700100002}, {u"from_chat_id"_s, alice}, {u"message_ids"_s, QJsonArray{ids[1], ids[0]}}}),
             u"400 Bad Request: message identifiers must be in a strictly increasing order"_s);
    const QJsonArray seen = sandbox.see(u"chats/700100002/messages"_s)[u"messages"].toArray();
    QCOMPARE(seen[seen.size() - 3][u"forward_origin"][u"type"], u"user"_s);
    QVERIFY(seen.last()[u"forward_origin"].isUndefined());
    const QJsonValue secret = sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, alice}, {u"text"_s, u"s"_s}, {u"protect_content"_s, true}});
    QCOMPARE(secret[u"has_protected_content"], true);
    QCOMPARE(sandbox.refusal(u"copyMessage"_s, {{u"chat_id"_s, alice}, {u"from_chat_id"_s, alice}, {u"message_id"_s, secret[u"message_id"]}}),
             u"400 Bad Request: message can't be copied"_s);
}

void TestMedia::largeUploadsAreRefused()
{
    SandboxFixture sandbox;
    const QJsonObject photo = upload(sandbox, u"sendPhoto"_s, "photo", QByteArray(10 * 1024 * 1024 + 1, 'x'), {{"chat_id", "700100001"}});
    QCOMPARE(photo[u"description"], u"Bad Request: file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes"_s);
    const QJsonObject large = upload(sandbox, u"sendDocument"_s, "document", QByteArray(50 * 1024 * 1024 + 1, 'x'), {{"chat_id", "700100001"}});
    QCOMPARE(large[u"error_code"], 413);
    QCOMPARE(large[u"description"], u"Request Entity Too Large"_s);
    QCOMPARE(upload(sandbox, u"sendDocument"_s, "document", {}, {{"chat_id", "700100001"}})[u"description"], u"Bad Request: file must be non-empty"_s);
    const QJsonValue sent = upload(sandbox, u"sendDocument"_s, "document", QByteArray(20971521, 'x'), {{"chat_id", "700100001"}})[u"result"];
    QCOMPARE(sandbox.refusal(u"getFile"_s, {{u"file_id"_s, sent[u"document"][u"file_id"]}}), u"400 Bad Request: file is too big"_s);
}

void TestMedia::peopleSendFiles()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const QJsonObject file{{u"name"_s, u"a.png"_s}, {u"base64"_s, QString::fromLatin1(png(10, 20).toBase64())}};
    const QJsonObject from{{u"from"_s, 700100001}, {u"chat_id"_s, 700100001}};
    QJsonObject photo = from;
    photo.insert(u"photo"_s, file);
    photo.insert(u"caption"_s, u"/look"_s);
    sandbox.people(u"send"_s, photo);
    const QJsonObject message = sandbox.lastUpdate()[u"message"].toObject();
    QCOMPARE(message[u"photo"][0][u"height"], 20);
    QCOMPARE(message[u"caption_entities"][0][u"type"], u"bot_command"_s);
    QJsonObject album = from;
    album.insert(u"album"_s, QJsonArray{QJsonObject{{u"photo"_s, file}}, QJsonObject{{u"photo"_s, file}}});
    QCOMPARE(sandbox.people(u"send"_s, album)[u"message_ids"].toArray().size(), 2);
    const QJsonArray updates = sandbox.updates();
    QCOMPARE(updates[0][u"message"][u"media_group_id"], updates[1][u"message"][u"media_group_id"]);
    QJsonObject broken = from;
    broken.insert(u"photo"_s, QJsonObject{{u"name"_s, u"a"_s}, {u"base64"_s, u"%%%"_s}});
    sandbox.people(u"send"_s, broken, 400);
    sandbox.people(u"send"_s, from, 400);
}

void TestMedia::liveLocationsMoveAndEnd()
{
    SandboxFixture sandbox;
    QJsonObject place{{u"chat_id"_s, 700100001}, {u"latitude"_s, 52.5}, {u"longitude"_s, 13.4}, {u"live_period"_s, 60}};
    place.insert(u"message_id"_s, sandbox.result(u"sendLocation"_s, place)[u"message_id"]);
    place.insert(u"latitude"_s, 52.6);
    place.remove(u"live_period"_s);
    QCOMPARE(sandbox.result(u"editMessageLiveLocation"_s, place)[u"location"][u"latitude"], 52.6);
    sandbox.people(u"clock"_s, {{u"advance"_s, 61}});
    QCOMPARE(sandbox.refusal(u"editMessageLiveLocation"_s, place), u"400 Bad Request: message can't be edited"_s);
}

BOTDESK_TEST(TestMedia)
#include "testmedia.moc"
