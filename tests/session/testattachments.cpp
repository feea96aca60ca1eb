// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/attachmentrules.h"
#include "session/curl.h"
#include "session/draftcontent.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

using Kind = AttachmentKind;
using Code = AttachmentProblem::Code;

//! What a draft with files becomes, and what is wrong with it before anything is sent.
class TestAttachments : public QObject
{
    Q_OBJECT
private slots:
    void requestsAreThoseOfTheMethod_data();
    void requestsAreThoseOfTheMethod();
    void survivesTheStore();
    void problemsOfAnAlbum_data();
    void problemsOfAnAlbum();
    void aCaptionIsShorterThanAText();
    void theDiskIsAskedForEach();
    void theServerDecidesHowLarge();
    void pixelsOfPicturesAreChecked_data();
    void pixelsOfPicturesAreChecked();
    void aProblemIsMended_data();
    void aProblemIsMended();
    void kindsByEnding_data();
    void kindsByEnding();
    void aFileIdTellsItsKind();
    void contentsAreChecked_data();
    void contentsAreChecked();
    void curlSendsFiles();
};

namespace {

const ConversationKey Alice{.chat = ChatId(7)};

Attachment file(Kind kind, const QString &path)
{
    return {.kind = kind, .source = path};
}

QString describe(const Draft &draft)
{
    QStringList files;
    for (const DraftFile &file : draft.files())
        files += file.field + u'=' + file.path;
    return u"%1 %2 %3"_s.arg(draft.sendingMethod(), QString::fromUtf8(QJsonDocument(draft.parameters()).toJson(QJsonDocument::Compact)), files.join(u' ')).trimmed();
}

//! "Mixed", "NotInAlbum 1": by the names in the header.
QString describe(const QList<AttachmentProblem> &problems)
{
    static const char *names[] = {"TooMany", "Mixed", "NotInAlbum", "NotPaid", "Stars", "Keyboard", "Address", "NeedsUpload", "NotInEdit", "EditsOne",
                                  "Missing", "Unreadable", "EmptyFile", "TooBig", "PhotoTooLarge", "PhotoTooLong", "ThumbnailMissing", "ThumbnailTooBig", "ThumbnailTooWide",
                                  "ThumbnailNotJpeg"};
    QStringList texts;
    for (const AttachmentProblem &problem : problems)
        texts += QString::fromLatin1(names[int(problem.code)]) + (problem.item < 0 ? QString() : u' ' + QString::number(problem.item));
    return texts.join(u", "_s);
}

} // namespace

void TestAttachments::requestsAreThoseOfTheMethod_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QString>("request");
    QTest::newRow("a photo with a caption")
        << Draft{.conversation = Alice, .text = u"hi"_s, .entities = {{.type = EntityType::Bold, .length = 2}},
                 .attachments = {file(Kind::Photo, u"/a/mug.png"_s)}, .captionAbove = true}
        << uR"(sendPhoto {"caption":"hi","caption_entities":[{"length":2,"offset":0,"type":"bold"}],"chat_id":7,"show_caption_above_media":true} photo=/a/mug.png)"_s;
    QTest::newRow("by address, behind a spoiler")
        << Draft{.conversation = Alice, .attachments = {{.kind = Kind::Video, .from = Attachment::From::Url, .source = u"https://x.example/v.mp4"_s, .spoiler = true}}}
        << uR"(sendVideo {"chat_id":7,"has_spoiler":true,"video":"https://x.example/v.mp4"})"_s;
    QTest::newRow("audio with thumbnail and fields")
        << Draft{.conversation = Alice, .withoutLinkPreview = true,
                 .attachments = {{.kind = Kind::Audio, .source = u"/a/s.mp3"_s, .thumbnail = u"/a/t.jpg"_s, .fields = {{u"duration"_s, 7}}}}}
        << uR"(sendAudio {"chat_id":7,"duration":7} audio=/a/s.mp3 thumbnail=/a/t.jpg)"_s;
    QTest::newRow("a sticker by file_id has no caption")
        << Draft{.conversation = Alice, .attachments = {{.kind = Kind::Sticker, .from = Attachment::From::FileId, .source = u"CAAC"_s}}}
        << uR"(sendSticker {"chat_id":7,"sticker":"CAAC"})"_s;
    QTest::newRow("an album")
        << Draft{.conversation = Alice, .text = u"<b>x</b>"_s, .mode = TextMode::Html, .silent = true,
                 .attachments = {file(Kind::Photo, u"/a/1.png"_s), {.kind = Kind::Video, .source = u"/a/2.mp4"_s, .thumbnail = u"/a/t.jpg"_s, .spoiler = true}}}
        << uR"(sendMediaGroup {"chat_id":7,"disable_notification":true,"media":[{"caption":"<b>x</b>","media":"attach://file0","parse_mode":"HTML","type":"photo"},{"has_spoiler":true,"media":"attach://file1","thumbnail":"attach://thumbnail1","type":"video"}]} file0=/a/1.png file1=/a/2.mp4 thumbnail1=/a/t.jpg)"_s;
    QTest::newRow("paid")
        << Draft{.conversation = Alice, .text = u"look"_s, .attachments = {file(Kind::Photo, u"/a/1.png"_s)}, .stars = 5}
        << uR"(sendPaidMedia {"caption":"look","chat_id":7,"media":[{"media":"attach://file0","type":"photo"}],"star_count":5} file0=/a/1.png)"_s;
    QTest::newRow("another file in place of the one before")
        << Draft{.conversation = Alice, .method = u"editMessageCaption"_s, .text = u"new"_s, .edits = MessageId(9), .attachments = {file(Kind::Photo, u"/a/1.png"_s)}}
        << uR"(editMessageMedia {"chat_id":7,"media":{"caption":"new","media":"attach://file0","type":"photo"},"message_id":9} file0=/a/1.png)"_s;
    QTest::newRow("another caption")
        << Draft{.conversation = Alice, .method = u"editMessageCaption"_s, .text = u"new"_s, .edits = MessageId(9)}
        << uR"(editMessageCaption {"caption":"new","chat_id":7,"message_id":9})"_s;
    QTest::newRow("no file: a place")
        << Draft{.conversation = Alice, .method = u"sendLocation"_s, .replyTo = MessageId(3), .more = {{u"latitude"_s, 1}, {u"longitude"_s, 2}}}
        << uR"(sendLocation {"chat_id":7,"latitude":1,"longitude":2,"reply_parameters":{"message_id":3}})"_s;
    QTest::newRow("files of any other method")
        << Draft{.conversation = Alice, .method = u"sendLivePhoto"_s, .more = {{u"photo"_s, u"AgAC"_s}}, .uploads = {{u"live_photo"_s, u"/a/l.mp4"_s}}}
        << uR"(sendLivePhoto {"chat_id":7,"photo":"AgAC"} live_photo=/a/l.mp4)"_s;
}

void TestAttachments::requestsAreThoseOfTheMethod()
{
    QFETCH(Draft, draft);
    const QString found = describe(draft);
    QTEST(found, "request");
}

void TestAttachments::survivesTheStore()
{
    const Draft draft{.conversation = Alice, .text = u"hi"_s, .uploads = {{u"live_photo"_s, u"/a/l.mp4"_s}},
                      .attachments = {{.kind = Kind::Video, .source = u"/a/2.mp4"_s, .thumbnail = u"/a/t.jpg"_s, .spoiler = true, .fields = {{u"duration"_s, 3}}},
                                      {.kind = Kind::Photo, .from = Attachment::From::Url, .source = u"https://x.example/"_s},
                                      {.kind = Kind::VideoNote, .from = Attachment::From::FileId, .source = u"DQAC"_s}},
                      .captionAbove = true, .stars = 12};
    QCOMPARE(Draft::fromJson(draft.toJson()), draft);
    // What cannot be read is left out, not taken for something else.
    const Draft odd = Draft::fromJson(R"({"chat":7,"attachments":[{"kind":"hologram","file":"/a"},{"kind":"photo"},{"kind":"photo","file":"/b"}]})");
    QCOMPARE(odd.attachments, QList{file(Kind::Photo, u"/b"_s)});
}

void TestAttachments::problemsOfAnAlbum_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QString>("problems");
    const auto of = [](const QList<Kind> &kinds) {
        Draft draft{.conversation = Alice};
        for (const Kind kind : kinds)
            draft.attachments += file(kind, u"/a/f"_s);
        return draft;
    };
    QTest::newRow("photos and videos") << of({Kind::Photo, Kind::Video}) << QString();
    QTest::newRow("files only") << of({Kind::Document, Kind::Document}) << QString();
    QTest::newRow("audio only") << of({Kind::Audio, Kind::Audio}) << QString();
    QTest::newRow("a file among photos") << of({Kind::Photo, Kind::Document}) << u"Mixed"_s;
    QTest::newRow("audio among photos") << of({Kind::Photo, Kind::Audio}) << u"Mixed"_s;
    QTest::newRow("audio among files") << of({Kind::Document, Kind::Audio}) << u"Mixed"_s;
    QTest::newRow("a voice message") << of({Kind::Photo, Kind::Voice}) << u"NotInAlbum 1"_s;
    QTest::newRow("an animation") << of({Kind::Animation, Kind::Photo}) << u"NotInAlbum 0"_s;
    QTest::newRow("ten") << of(QList<Kind>(10, Kind::Photo)) << QString();
    QTest::newRow("eleven") << of(QList<Kind>(11, Kind::Photo)) << u"TooMany"_s;
    QTest::newRow("a voice message alone") << of({Kind::Voice}) << QString();
    Draft draft = of({Kind::Photo, Kind::Photo});
    draft.replyMarkup = {{u"inline_keyboard"_s, QJsonArray()}};
    QTest::newRow("a keyboard below several") << draft << u"Keyboard"_s;
    draft = of({Kind::Photo, Kind::Photo});
    draft.edits = MessageId(3);
    QTest::newRow("two in place of one") << draft << u"EditsOne"_s;
    draft = of({Kind::Voice});
    draft.edits = MessageId(3);
    QTest::newRow("a voice message in place of a file") << draft << u"NotInEdit 0"_s;
    draft = of({Kind::Photo, Kind::Document});
    draft.stars = 3;
    QTest::newRow("a file for stars") << draft << u"NotPaid 1"_s;
    draft = of({Kind::Photo});
    draft.stars = MostStars + 1;
    QTest::newRow("too dear") << draft << u"Stars"_s;
    draft.stars = 0;
    draft.attachments = {{.kind = Kind::Photo, .from = Attachment::From::Url, .source = u"ftp://x.example/a.png"_s}};
    QTest::newRow("an address of another kind") << draft << u"Address 0"_s;
    draft.attachments = {{.kind = Kind::VideoNote, .from = Attachment::From::Url, .source = u"https://x.example/a.mp4"_s}};
    QTest::newRow("a video note by address") << draft << u"NeedsUpload 0"_s;
}

void TestAttachments::problemsOfAnAlbum()
{
    QFETCH(Draft, draft);
    QFETCH(QString, problems);
    QCOMPARE(describe(checkAttachments(draft)), problems);
    QCOMPARE(validate(draft).contains(DraftProblem::Files), !problems.isEmpty());
}

void TestAttachments::aCaptionIsShorterThanAText()
{
    Draft draft{.conversation = Alice, .text = u"👍"_s.repeated(1024), .attachments = {file(Kind::Photo, u"/a"_s)}};
    QVERIFY(validate(draft).isEmpty());
    draft.text += u"a"_s;
    QCOMPARE(validate(draft), QList{DraftProblem::TooLong});
    draft.text.clear();
    QVERIFY(validate(draft).isEmpty());   // a photo needs none
    draft.text = u"*a"_s;
    draft.mode = TextMode::MarkdownV2;
    QCOMPARE(validate(draft), QList{DraftProblem::Markup});
    draft = {.conversation = Alice, .text = u"hi"_s, .attachments = {file(Kind::Sticker, u"/a"_s)}};
    QCOMPARE(validate(draft), QList{DraftProblem::NoText});
    QCOMPARE(validate({.conversation = Alice, .method = u"sendDice"_s, .text = u"hi"_s}), QList{DraftProblem::NoText});
}

void TestAttachments::theDiskIsAskedForEach()
{
    QTemporaryDir folder;
    const auto make = [&](const QString &name, qint64 size) {
        QFile made(folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || !made.resize(size))
            qFatal("no test file");
        return made.fileName();
    };
    const UploadLimits limits{.photo = 100, .file = 1000, .thumbnail = 10};
    const auto look = [&](const Attachment &one) { return describe(checkFile(one, 2, limits)); };
    QCOMPARE(look(file(Kind::Photo, make(u"a.png"_s, 100))), QString());
    QCOMPARE(look(file(Kind::Photo, make(u"b.png"_s, 101))), u"TooBig 2"_s);
    QCOMPARE(look(file(Kind::Document, make(u"b.png"_s, 101))), QString());
    QCOMPARE(look(file(Kind::Document, make(u"c"_s, 1001))), u"TooBig 2"_s);
    QCOMPARE(look(file(Kind::Document, make(u"d"_s, 0))), u"EmptyFile 2"_s);
    QCOMPARE(look(file(Kind::Document, folder.filePath(u"gone"_s))), u"Missing 2"_s);
    QCOMPARE(look(file(Kind::Document, folder.path())), u"Unreadable 2"_s);
    QCOMPARE(look({.kind = Kind::Audio, .from = Attachment::From::FileId, .source = u"x"_s, .thumbnail = make(u"t.jpg"_s, 11)}), u"ThumbnailTooBig 2"_s);
    QCOMPARE(look({.kind = Kind::Audio, .from = Attachment::From::FileId, .source = u"x"_s, .thumbnail = u"/nowhere/t.jpg"_s}), u"ThumbnailMissing 2"_s);

    const Draft draft{.attachments = {file(Kind::Document, folder.filePath(u"a.png"_s)), file(Kind::Document, u"/nowhere/x"_s)}};
    const auto checked = checkFiles(draft, limits);
    QVERIFY(!checked);
    QCOMPARE(checked.error(), (Error{.kind = Error::Kind::FileSystem, .detail = u"/nowhere/x"_s}));
    QCOMPARE(checkFiles({.attachments = {file(Kind::Photo, folder.filePath(u"b.png"_s))}}, limits).error().kind, Error::Kind::TooLarge);
    QCOMPARE(checkFiles({.uploads = {{u"live_photo"_s, u"/nowhere/y"_s}}}, limits).error().detail, u"/nowhere/y"_s);
}

void TestAttachments::theServerDecidesHowLarge()
{
    const ApiServer own{.root = QUrl(u"http://localhost:8081"_s)};
    QCOMPARE(uploadLimitsOf({}, false).file, 50 * 1024 * 1024);
    QCOMPARE(uploadLimitsOf(own, false).file, 2000LL * 1024 * 1024);
    QCOMPARE(uploadLimitsOf(own, true), UploadLimits());   // the Sandbox does as the cloud does
    QCOMPARE(uploadLimitsOf(own, false).of(Kind::Photo), 10 * 1024 * 1024);
}

void TestAttachments::pixelsOfPicturesAreChecked_data()
{
    QTest::addColumn<Attachment>("attachment");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSize>("thumbnail");
    QTest::addColumn<bool>("isJpeg");
    QTest::addColumn<QString>("problems");
    const Attachment photo = file(Kind::Photo, u"/a/1.png"_s);
    const Attachment video{.kind = Kind::Video, .source = u"/a/2.mp4"_s, .thumbnail = u"/a/t.jpg"_s};
    QTest::newRow("both sides are just enough") << photo << QSize(6000, 4000) << QSize() << false << QString();
    QTest::newRow("one pixel more") << photo << QSize(6001, 4000) << QSize() << false << u"PhotoTooLarge 3"_s;
    QTest::newRow("twenty times as long") << photo << QSize(100, 2000) << QSize() << false << QString();
    QTest::newRow("longer") << photo << QSize(2001, 100) << QSize() << false << u"PhotoTooLong 3"_s;
    QTest::newRow("upright") << photo << QSize(100, 2001) << QSize() << false << u"PhotoTooLong 3"_s;
    QTest::newRow("large and long: the first is enough") << photo << QSize(9999, 2) << QSize() << false << u"PhotoTooLarge 3"_s;
    QTest::newRow("of a file nobody asks") << file(Kind::Document, u"/a/1.png"_s) << QSize(9000, 9000) << QSize() << false << QString();
    QTest::newRow("nor of an address") << Attachment{.kind = Kind::Photo, .from = Attachment::From::Url, .source = u"https://x.example/1.png"_s}
                                       << QSize(9000, 9000) << QSize() << false << QString();
    QTest::newRow("what cannot be read is the server's to judge") << photo << QSize() << QSize() << false << QString();
    QTest::newRow("a good thumbnail") << video << QSize() << QSize(320, 320) << true << QString();
    QTest::newRow("a wide one") << video << QSize() << QSize(321, 10) << true << u"ThumbnailTooWide 3"_s;
    QTest::newRow("a high one") << video << QSize() << QSize(10, 321) << true << u"ThumbnailTooWide 3"_s;
    QTest::newRow("no JPEG") << video << QSize() << QSize(320, 320) << false << u"ThumbnailNotJpeg 3"_s;
    Attachment voice = video;
    voice.kind = Kind::Voice;
    QTest::newRow("a kind that takes none") << voice << QSize() << QSize(999, 999) << false << QString();
}

void TestAttachments::pixelsOfPicturesAreChecked()
{
    QFETCH(Attachment, attachment);
    QFETCH(QSize, pixels);
    QFETCH(QSize, thumbnail);
    QFETCH(bool, isJpeg);
    const auto problems = checkPictures(attachment, 3, {.pixels = pixels}, {.pixels = thumbnail, .isJpeg = isJpeg});
    QTEST(describe(problems), "problems");
}

void TestAttachments::aProblemIsMended_data()
{
    QTest::addColumn<AttachmentProblem>("problem");
    QTest::addColumn<Attachment>("attachment");
    QTest::addColumn<QString>("mended");   // kind and thumbnail; nothing for what stays wrong
    const Attachment photo = file(Kind::Photo, u"/a/1.png"_s);
    const Attachment video{.kind = Kind::Video, .source = u"/a/2.mp4"_s, .thumbnail = u"/a/t.jpg"_s};
    QTest::newRow("too large") << AttachmentProblem{.code = Code::PhotoTooLarge} << photo << u"document "_s;
    QTest::newRow("too long") << AttachmentProblem{.code = Code::PhotoTooLong} << photo << u"document "_s;
    QTest::newRow("too many bytes for a photo") << AttachmentProblem{.code = Code::TooBig, .size = 11'000'000} << photo << u"document "_s;
    QTest::newRow("too many for anything") << AttachmentProblem{.code = Code::TooBig, .size = 60'000'000} << photo << QString();
    QTest::newRow("a film that is too big") << AttachmentProblem{.code = Code::TooBig, .size = 51'000'000} << video << QString();
    QTest::newRow("a bad thumbnail") << AttachmentProblem{.code = Code::ThumbnailNotJpeg} << video << u"video "_s;
    QTest::newRow("a wide thumbnail") << AttachmentProblem{.code = Code::ThumbnailTooWide} << video << u"video "_s;
    QTest::newRow("a file that is gone") << AttachmentProblem{.code = Code::Missing} << photo << QString();
}

void TestAttachments::aProblemIsMended()
{
    QFETCH(AttachmentProblem, problem);
    QFETCH(Attachment, attachment);
    const auto good = mended(attachment, problem, {});
    QTEST(good ? attachmentKindName(good->kind) + u' ' + good->thumbnail : QString(), "mended");
}

void TestAttachments::kindsByEnding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a picture") << u"/a/Mug.JPG"_s << u"photo"_s;
    QTest::newRow("moving") << u"x.gif"_s << u"animation"_s;
    QTest::newRow("film") << u"x.mp4"_s << u"video"_s;
    QTest::newRow("song") << u"x.mp3"_s << u"audio"_s;
    QTest::newRow("speech") << u"x.ogg"_s << u"voice"_s;
    QTest::newRow("sticker") << u"x.webp"_s << u"sticker"_s;
    QTest::newRow("anything else") << u"x.pdf"_s << u"document"_s;
    QTest::newRow("no ending") << u"/a.b/README"_s << u"document"_s;
}

void TestAttachments::kindsByEnding()
{
    QFETCH(QString, name);
    QTEST(attachmentKindName(usualKindOf(name)), "kind");
}

void TestAttachments::aFileIdTellsItsKind()
{
    // The type in four bytes, then a data centre; 0 is packed as 0 and a count.
    const auto id = [](char type) { return QString::fromLatin1((QByteArray(1, type) + QByteArray("\0\2\2\2\0\3x", 7)).toBase64(QByteArray::Base64UrlEncoding)); };
    QCOMPARE(kindOfFileId(id(2)), Kind::Photo);
    QCOMPARE(kindOfFileId(id(5)), Kind::Document);
    QCOMPARE(kindOfFileId(id(13)), Kind::VideoNote);
    QVERIFY(id(2).startsWith("AgACAg"_L1));   // as real ones of photos do
    QVERIFY(!kindOfFileId(id(77)));
    QVERIFY(!kindOfFileId(u"x"_s));
    QVERIFY(!kindOfFileId({}));
}

void TestAttachments::contentsAreChecked_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QStringList>("wrong");
    QTest::newRow("a place") << u"sendLocation"_s << QByteArray(R"({"latitude":52.5,"longitude":13.4})") << QStringList();
    QTest::newRow("no place on earth") << u"sendLocation"_s << QByteArray(R"({"latitude":91,"longitude":13.4})") << QStringList{u"latitude"_s};
    QTest::newRow("live for ever") << u"sendLocation"_s << QByteArray(R"({"latitude":1,"longitude":1,"live_period":2147483647,"heading":9})") << QStringList();
    QTest::newRow("too short a life") << u"sendLocation"_s << QByteArray(R"({"latitude":1,"longitude":1,"live_period":59})") << QStringList{u"live_period"_s};
    QTest::newRow("heading nowhere") << u"sendLocation"_s << QByteArray(R"({"latitude":1,"longitude":1,"heading":9})") << QStringList{u"heading"_s};
    QTest::newRow("a venue lacks both") << u"sendVenue"_s << QByteArray(R"({"latitude":1,"longitude":1})") << QStringList{u"title"_s, u"address"_s};
    QTest::newRow("a contact") << u"sendContact"_s << QByteArray(R"({"phone_number":"+49","first_name":"A"})") << QStringList();
    QTest::newRow("a contact without name") << u"sendContact"_s << QByteArray(R"({"phone_number":"+49"})") << QStringList{u"first_name"_s};
    QTest::newRow("a poll") << u"sendPoll"_s << QByteArray(R"({"question":"?","options":[{"text":"a"},{"text":"b"}]})") << QStringList();
    QTest::newRow("an empty option") << u"sendPoll"_s << QByteArray(R"({"question":"?","options":[{"text":"a"},{"text":" "}]})") << QStringList{u"options[1].text"_s};
    QTest::newRow("a quiz without a right answer") << u"sendPoll"_s << QByteArray(R"({"type":"quiz","question":"?","options":["a","b"]})") << QStringList{u"correct_option_ids"_s};
    QTest::newRow("a quiz whose answer is none") << u"sendPoll"_s << QByteArray(R"({"type":"quiz","question":"?","options":["a","b"],"correct_option_ids":[2]})") << QStringList{u"correct_option_ids"_s};
    QTest::newRow("closes twice") << u"sendPoll"_s << QByteArray(R"({"question":"?","options":["a","b"],"open_period":60,"close_date":1})") << QStringList{u"close_date"_s};
    QTest::newRow("dice") << u"sendDice"_s << QByteArray(R"({"emoji":"🎯"})") << QStringList();
    QTest::newRow("no dice") << u"sendDice"_s << QByteArray(R"({"emoji":"🎃"})") << QStringList{u"emoji"_s};
    QTest::newRow("a checklist is for business") << u"sendChecklist"_s << QByteArray(R"({"checklist":{"title":"a","tasks":[{"id":1,"text":"b"}]}})") << QStringList{u"business_connection_id"_s};
    QTest::newRow("an invoice in stars") << u"sendInvoice"_s << QByteArray(R"({"title":"a","description":"b","payload":"c","currency":"XTR","prices":[{"label":"x","amount":3}]})") << QStringList();
    QTest::newRow("two prices in stars") << u"sendInvoice"_s << QByteArray(R"({"title":"a","description":"b","payload":"c","currency":"XTR","prices":[{"label":"x","amount":3},{"label":"y","amount":3}]})") << QStringList{u"prices"_s};
    QTest::newRow("money without a provider") << u"sendInvoice"_s << QByteArray(R"({"title":"a","description":"b","payload":"c","currency":"EUR","prices":[{"label":"x","amount":3}]})") << QStringList{u"provider_token"_s};
    QTest::newRow("a method without rules") << u"sendGift"_s << QByteArray("{}") << QStringList();
}

void TestAttachments::contentsAreChecked()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, fields);
    QStringList found;
    for (const ContentProblem &problem : checkContent(method, QJsonDocument::fromJson(fields).object()))
        found += problem.field;
    QTEST(found, "wrong");
}

void TestAttachments::curlSendsFiles()
{
    const Draft draft{.conversation = Alice, .text = u"it's"_s, .attachments = {file(Kind::Document, u"/a/b \"c\".pdf"_s)}};
    const QString wanted = uR"(curl 'https://api.telegram.org/bot<token>/sendDocument' --form-string 'caption=it'\''s' --form-string 'chat_id=7' -F 'document=@"/a/b \"c\".pdf"')"_s;
    QCOMPARE(curlCommand({}, draft.sendingMethod(), draft.parameters(), draft.files()), wanted);
}

BOTDESK_TEST(TestAttachments)
#include "testattachments.moc"
