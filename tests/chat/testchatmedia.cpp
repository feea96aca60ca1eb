// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chatmediatest.h"
#include "support/testmain.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QLineEdit>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

//! A picture that no compression makes small.
QByteArray noise(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    quint32 state = 7;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            state = state * 1664525 + 1013904223;
            image.setPixel(x, y, 0xff000000 | (state >> 8));
        }
    }
    return bytesOf(image, "PNG");
}

//! Takes what would be opened by the desktop.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened += url; }
};

} // namespace

//! Files of messages in their bubbles: shown, fetched, saved, opened; with a real Sandbox and real files.
class TestChatMedia : public ChatMediaTest
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(openWorld()); }
    void cleanup() { closeWorld(); }
    void aPhotoIsPaintedWithoutAJump();
    void aWebpStickerIsPainted();
    void aMovingStickerShowsItsStill();
    void aSpoilerIsCoveredUntilItIsClicked();
    void aLargePhotoWaitsForAClick();
    void aDamagedPictureIsToldAndCanBeSaved();
    void aClickSavesADocument();
    void aClickSavesAPhoto();
    void theMenuSavesToo();
    void aDocumentIsOpenedAndAProgramIsNot();
    void aFailureIsToldInTheBubbleAndTriedAgain();
    void aWishThatFailedIsNotFulfilledLater();
    void whatIsTooLargeIsToldBeforehand();

private:
    bool saveAs(const QString &target);

    QTemporaryDir m_folder;
};

//! Answers the dialog that asks where.
bool TestChatMedia::saveAs(const QString &target)
{
    const auto dialog = [] { return qobject_cast<QFileDialog *>(QApplication::activeModalWidget()); };
    if (!QTest::qWaitFor([&] { return dialog() != nullptr; }))
        return false;
    auto *field = dialog()->findChild<QLineEdit *>();
    field->setText(target);
    QTest::keyClick(field, Qt::Key_Return);
    return QTest::qWaitFor([&] { return QFile::exists(target) && !dialog(); }, 10000);
}

void TestChatMedia::aPhotoIsPaintedWithoutAJump()
{
    const QColor green(20, 160, 90);
    QVERIFY(send(u"photo"_s, painted({1280, 960}, green, "JPEG"), u"mug.jpg"_s, {{u"caption"_s, u"Two are broken"_s}}));
    const QRect before = rectOf(*lastRow());
    QTRY_VERIFY(isNear(middleOf(*lastRow()), green));
    QCOMPARE(rectOf(*lastRow()), before);
    QCOMPARE(lastRow()->message->text, u"Two are broken"_s);
    // A size that fits, not the original.
    QCOMPARE(delegate().layout(indexOf(*lastRow()))->media()->shown.size > 0, true);
    QVERIFY(delegate().layout(indexOf(*lastRow()))->media()->shown.fileId != lastRow()->message->media->fileId);
}

void TestChatMedia::aWebpStickerIsPainted()
{
    const QColor violet(120, 60, 200);
    QVERIFY(send(u"sticker"_s, painted({512, 512}, violet, "WEBP"), u"cat.webp"_s, {{u"emoji"_s, u"🐱"_s}}));
    QTRY_VERIFY(isNear(middleOf(*lastRow()), violet));
}

void TestChatMedia::aMovingStickerShowsItsStill()
{
    // No still: it is named with its emoji, and can be saved.
    QVERIFY(send(u"sticker"_s, "not shown", u"cat.tgs"_s, {{u"emoji"_s, u"🐱"_s}}));
    const ChatMedia *media = delegate().layout(indexOf(*lastRow()))->media();
    QVERIFY(media && media->kind == ChatMedia::Kind::File);
    QVERIFY(media->name.contains(u"🐱"_s));
    QVERIFY(media->whole.name.endsWith(u".tgs"_s));
    QVERIFY(!media->opens);

    Message message = *lastRow()->message;
    QJsonObject sticker = message.json[u"sticker"_s].toObject();
    sticker.insert(u"thumbnail"_s, QJsonObject{{u"file_id"_s, u"t"_s}, {u"file_unique_id"_s, u"tu"_s}, {u"width"_s, 128}, {u"height"_s, 128}});
    message.json.insert(u"sticker"_s, sticker);
    const auto still = mediaOf(message, 200);
    QVERIFY(still && still->kind == ChatMedia::Kind::Sticker);
    QCOMPARE(still->shown.uniqueId, u"tu"_s);
    QVERIFY(still->badge.startsWith(u"🐱"_s));
    QCOMPARE(still->whole.uniqueId, message.media->fileUniqueId);
}

void TestChatMedia::aSpoilerIsCoveredUntilItIsClicked()
{
    const QColor red(220, 40, 40);
    QVERIFY(send(u"photo"_s, painted({400, 300}, red, "JPEG"), u"end.jpg"_s, {{u"has_spoiler"_s, true}}));
    QTRY_COMPARE(lookOf(*lastRow()).shown.phase, MediaState::Phase::Here);
    QTRY_VERIFY(lookOf(*lastRow()).picture);
    QVERIFY(!isNear(grabMedia(*lastRow()).pixelColor(12, 12), red));
    const auto point = pointWhere(*lastRow(), [](const ChatHit &hit) { return hit.what == ChatHit::What::Spoiler; });
    QVERIFY(point);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, *point);
    QTRY_VERIFY(isNear(middleOf(*lastRow()), red));
}

void TestChatMedia::aLargePhotoWaitsForAClick()
{
    QVERIFY(send(u"photo"_s, noise({780, 600}), u"noise.png"_s));
    QVERIFY(lastRow()->message->media->fileSize > 1024 * 1024);
    QTRY_COMPARE(lookOf(*lastRow()).shown.phase, MediaState::Phase::Absent);
    QVERIFY(wordsOf(*lastRow()).contains(u"MB"_s));
    QVERIFY(press(*lastRow(), MediaAction::Load));
    QTRY_VERIFY(lookOf(*lastRow()).picture);
}

void TestChatMedia::aDamagedPictureIsToldAndCanBeSaved()
{
    const QByteArray cut = painted({400, 300}, Qt::blue, "PNG").left(60);
    QVERIFY(send(u"photo"_s, cut, u"cut.png"_s));
    QTRY_COMPARE(wordsOf(*lastRow()), u"This picture is damaged. The file can be saved."_s);
    QVERIFY(press(*lastRow(), MediaAction::Save));
    const QString target = m_folder.filePath(u"cut.png"_s);
    QVERIFY(saveAs(target));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTRY_COMPARE(file.size(), cut.size());
}

void TestChatMedia::aClickSavesADocument()
{
    const QByteArray content = QByteArray("%PDF-1.7 ").repeated(50'000);
    QVERIFY(send(u"document"_s, content, u"return-label.pdf"_s));
    QCOMPARE(delegate().layout(indexOf(*lastRow()))->media()->name, u"return-label.pdf"_s);
    QTRY_COMPARE(lookOf(*lastRow()).whole.phase, MediaState::Phase::Absent);   // it is not fetched unasked
    QVERIFY(press(*lastRow(), MediaAction::Save));
    const QString target = m_folder.filePath(u"label.pdf"_s);
    QVERIFY(saveAs(target));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == content);
    QCOMPARE(lookOf(*lastRow()).whole.phase, MediaState::Phase::Here);
}

void TestChatMedia::aClickSavesAPhoto()
{
    const QByteArray picture = painted({1280, 960}, QColor(20, 160, 90), "JPEG");
    QVERIFY(send(u"photo"_s, picture, u"mug.jpg"_s));
    QTRY_VERIFY(lookOf(*lastRow()).picture);
    QVERIFY(press(*lastRow(), MediaAction::Save));
    const QString target = m_folder.filePath(u"mug.jpg"_s);
    QVERIFY(saveAs(target));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), picture);   // the whole one, not the size that is shown
}

void TestChatMedia::theMenuSavesToo()
{
    QVERIFY(send(u"document"_s, "hello", u"a.txt"_s));
    QTRY_COMPARE(lookOf(*lastRow()).whole.phase, MediaState::Phase::Absent);
    QVERIFY(takeFromMenu(*lastRow(), {u"Download"_s}));
    QTRY_COMPARE(lookOf(*lastRow()).whole.phase, MediaState::Phase::Here);
    QVERIFY(takeFromMenu(*lastRow(), {u"Save as…"_s}));
    QVERIFY(saveAs(m_folder.filePath(u"menu.txt"_s)));
}

void TestChatMedia::aDocumentIsOpenedAndAProgramIsNot()
{
    Desktop desktop;
    QVERIFY(send(u"document"_s, "hello", u"a.txt"_s));
    QTRY_COMPARE(lookOf(*lastRow()).whole.phase, MediaState::Phase::Absent);
    QVERIFY(takeFromMenu(*lastRow(), {u"Open with…"_s}));
    QTRY_COMPARE(desktop.opened.size(), 1);
    QCOMPARE(desktop.opened.first().fileName(), u"a.txt"_s);

    QVERIFY(send(u"document"_s, "#!/bin/sh\n", u"run.sh"_s));
    QTRY_COMPARE(lookOf(*lastRow()).whole.phase, MediaState::Phase::Absent);
    QVERIFY(!takeFromMenu(*lastRow(), {u"Open with…"_s}));
    QVERIFY(takeFromMenu(*lastRow(), {u"Show in folder"_s}));
    QTRY_COMPARE(desktop.opened.size(), 2);
    QVERIFY(QFileInfo(desktop.opened.last().toLocalFile()).isDir());

    // A harmless name over a script.
    QVERIFY(send(u"document"_s, "#!/bin/sh\nexit\n", u"notes.txt"_s));
    QTRY_COMPARE(lookOf(*lastRow()).whole.phase, MediaState::Phase::Absent);
    QVERIFY(takeFromMenu(*lastRow(), {u"Open with…"_s}));
    QTRY_COMPARE(desktop.opened.size(), 3);
    QVERIFY(QFileInfo(desktop.opened.last().toLocalFile()).isDir());
}

void TestChatMedia::aFailureIsToldInTheBubbleAndTriedAgain()
{
    QVERIFY(send(u"document"_s, "hello", u"a.txt"_s));
    QTRY_COMPARE(lookOf(*lastRow()).whole.phase, MediaState::Phase::Absent);
    m_world->control("POST", u"faults"_s, {{u"kind"_s, u"error"_s}, {u"status"_s, 500}, {u"method"_s, u"getFile"_s}, {u"next"_s, 1}});
    QVERIFY(press(*lastRow(), MediaAction::Load));
    QTRY_COMPARE(lookOf(*lastRow()).whole.phase, MediaState::Phase::Failed);
    QVERIFY(!wordsOf(*lastRow()).isEmpty());
    QVERIFY(wordsOf(*lastRow()) != delegate().layout(indexOf(*lastRow()))->media()->about);
    QVERIFY(press(*lastRow(), MediaAction::Retry));
    QTRY_COMPARE(lookOf(*lastRow()).whole.phase, MediaState::Phase::Here);
}

void TestChatMedia::aWishThatFailedIsNotFulfilledLater()
{
    Desktop desktop;
    QVERIFY(send(u"document"_s, "hello", u"a.txt"_s));
    QTRY_COMPARE(lookOf(*lastRow()).whole.phase, MediaState::Phase::Absent);
    m_world->control("POST", u"faults"_s, {{u"kind"_s, u"error"_s}, {u"status"_s, 500}, {u"method"_s, u"getFile"_s}, {u"next"_s, 1}});
    QVERIFY(takeFromMenu(*lastRow(), {u"Open with…"_s}));
    QTRY_COMPARE(lookOf(*lastRow()).whole.phase, MediaState::Phase::Failed);
    QVERIFY(press(*lastRow(), MediaAction::Retry));
    QTRY_COMPARE(lookOf(*lastRow()).whole.phase, MediaState::Phase::Here);
    QVERIFY(takeFromMenu(*lastRow(), {u"Open with…"_s}));
    QTRY_COMPARE(desktop.opened.size(), 1);   // not once more for the first time
}

void TestChatMedia::whatIsTooLargeIsToldBeforehand()
{
    QVERIFY(send(u"document"_s, QByteArray(20971521, 'x'), u"film.mp4"_s));
    QVERIFY(lookOf(*lastRow()).isTooLarge);
    QVERIFY(wordsOf(*lastRow()).contains(u"20 MB"_s));
    QVERIFY(!press(*lastRow(), MediaAction::Load));
    QVERIFY(!takeFromMenu(*lastRow(), {u"Save as…"_s}));
    const QJsonArray log = m_world->control("GET", u"log"_s)[u"entries"_s].toArray();
    QVERIFY(std::none_of(log.begin(), log.end(), [](const QJsonValue &entry) { return entry[u"method"_s] == u"getFile"_s; }));
}

BOTDESK_TEST(TestChatMedia)
#include "testchatmedia.moc"
