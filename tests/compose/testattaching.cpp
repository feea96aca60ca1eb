// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chatpagetest.h"
#include "chat/chatrowlayout.h"
#include "compose/attachmentcard.h"
#include "compose/attachmentstrip.h"
#include "compose/droparea.h"
#include "compose/messageedit.h"
#include "compose/texteditor.h"
#include "support/testmain.h"
#include "widgets/label.h"
#include "widgets/toolbutton.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Files from the hand to the simulated person's phone.
class TestAttaching : public ChatPageTest
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(openWorld()); }
    void cleanup() { closeWorld(); }
    void anAlbumIsDroppedReorderedAndSent();
    void keysReorderAndRemove();
    void aPastedPictureIsKeptAndSent();
    void filesArePastedIntoTheText();
    void theTextBecomesTheCaption();
    void whatHasNoCaptionHoldsTheTextBack();
    void filesSurviveAnotherChatAndARestart();
    void whatIsWrongStandsBesideTheFile();
    void aPhotoThatIsTooLongIsSentAsAFile();
    void anAlbumIsMendedAsAWhole();
    void aThumbnailThatIsNoneIsLeftOut();
    void menuOfAFile();
    void aPriceIsAsked();
    void whatFailedComesBackWhole();
    void aCaptionIsEditedAndAFileExchanged();
    void theCrossOfAnUploadGivesItUp();

private:
    MessageEdit &edit() const { return *composer().text()->edit(); }
    AttachmentStrip &strip() const { return *composer().files(); }
    AttachmentCard &card(int place) const { return *strip().cards()[place]; }
    QStringList names() const;
    QString picture(const QString &name, int width);
    void drop(const QStringList &paths);
    QList<int> widthsOnPhone(qint64 person);
    QPushButton *sendButton() const;
    QPushButton *button(const QString &text) const;

    QTemporaryDir m_folder;
};

QStringList TestAttaching::names() const
{
    QStringList names;
    for (const Attachment &one : strip().attachments())
        names += one.name();
    return names;
}

//! Of a width that tells it from the others on the phone.
QString TestAttaching::picture(const QString &name, int width)
{
    QImage image(width, 8, QImage::Format_RGB32);
    image.fill(Qt::blue);
    const QString path = m_folder.filePath(name);
    if (!image.save(path))
        qFatal("no picture");
    return path;
}

//! As the window system does: over the conversation, then let go.
void TestAttaching::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QWidget *pane = m_world->page().chat();
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(pane, &enter);
    QVERIFY(enter.isAccepted());
    auto *area = pane->findChild<DropArea *>();
    QVERIFY(area && area->isVisible());
    QCOMPARE(area->geometry(), pane->rect());
    QApplication::sendEvent(area, &enter);
    QDropEvent let(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(area, &let);
    QVERIFY(!area->isVisible());
}

QList<int> TestAttaching::widthsOnPhone(qint64 person)
{
    QList<int> widths;
    for (const QJsonValue message : m_world->control("GET", u"chats/%1/messages"_s.arg(person))[u"messages"_s].toArray()) {
        if (message[u"photo"_s].isArray())
            widths += message[u"photo"_s].toArray().last()[u"width"_s].toInt();
    }
    return widths;
}

QPushButton *TestAttaching::sendButton() const
{
    for (auto *button : composer().findChildren<QPushButton *>()) {
        if (button->text() == "Send"_L1 || button->text() == "Save"_L1)
            return button;
    }
    return nullptr;
}

QPushButton *TestAttaching::button(const QString &text) const
{
    for (auto *button : composer().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

void TestAttaching::anAlbumIsDroppedReorderedAndSent()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    drop({picture(u"a.png"_s, 10), picture(u"b.png"_s, 20), picture(u"c.png"_s, 30)});
    QCOMPARE(names(), (QStringList{u"a.png"_s, u"b.png"_s, u"c.png"_s}));
    QVERIFY(strip().isVisible());
    for (auto *box : strip().findChildren<QCheckBox *>())
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
    QVERIFY(composer().draft().captionAbove);

    // The last one is taken by the mouse and let go at the first place.
    AttachmentCard &last = card(2);
    const QPoint take(last.width() / 4, last.height() / 2);
    const QPoint way = card(0).pos() - last.pos();
    QTest::mousePress(&last, Qt::LeftButton, {}, take);
    // By global points: the card moves along under the pointer.
    const QPoint from = last.mapToGlobal(take);
    for (int step = 1; step <= 4; ++step) {
        QMouseEvent move(QEvent::MouseMove, QPointF(take), QPointF(from + way * step / 4), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&last, &move);
    }
    QTest::mouseRelease(&last, Qt::LeftButton, {}, take);
    QCOMPARE(names(), (QStringList{u"c.png"_s, u"a.png"_s, u"b.png"_s}));

    QTest::keyClicks(&edit(), u"Three mugs"_s);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QTRY_COMPARE(widthsOnPhone(alice), (QList<int>{30, 10, 20}));
    QTRY_VERIFY(sentRow(u"Three mugs"_s));
    QVERIFY(!strip().isVisible());
    QVERIFY(composer().isEmpty());
}

void TestAttaching::keysReorderAndRemove()
{
    QVERIFY(openAlice(u"Hello"_s));
    drop({picture(u"a.png"_s, 10), picture(u"b.png"_s, 20), picture(u"c.png"_s, 30)});
    card(2).setFocus();
    QTest::keyClick(&card(2), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{u"a.png"_s, u"c.png"_s, u"b.png"_s}));
    QVERIFY(card(1).hasFocus());
    QVERIFY2(card(1).accessibleName().startsWith("Attachment 2 of 3: c.png"_L1), qPrintable(card(1).accessibleName()));
    QTest::keyClick(&card(1), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&card(0), Qt::Key_Left, Qt::AltModifier);   // there is nothing before the first
    QCOMPARE(names(), (QStringList{u"c.png"_s, u"a.png"_s, u"b.png"_s}));
    QTest::keyClick(&card(0), Qt::Key_Delete);
    QCOMPARE(names(), (QStringList{u"a.png"_s, u"b.png"_s}));
    QVERIFY(card(0).hasFocus());
}

void TestAttaching::aPastedPictureIsKeptAndSent()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    composer().setPasteFolder(m_folder.filePath(u"pasted"_s));
    QImage image(44, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QApplication::clipboard()->setImage(image);
    composer().focusEditor();
    QTest::keyClick(&edit(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(strip().attachments().size(), 1);
    const Attachment one = strip().attachments().first();
    QCOMPARE(one.kind, AttachmentKind::Photo);
    QVERIFY(one.source.startsWith(m_folder.filePath(u"pasted"_s)));
    QTest::keyClick(&edit(), Qt::Key_Return);
    QTRY_COMPARE(widthsOnPhone(alice), QList<int>{44});
}

void TestAttaching::filesArePastedIntoTheText()
{
    QVERIFY(openAlice(u"Hello"_s));
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(picture(u"a.png"_s, 10))});
    QApplication::clipboard()->setMimeData(data);
    composer().focusEditor();
    QTest::keyClick(&edit(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(names(), QStringList{u"a.png"_s});
    QVERIFY(edit().toPlainText().isEmpty());
    data = new QMimeData;
    data->setUrls({QUrl(u"https://example.org/"_s)});
    data->setText(u"https://example.org/"_s);
    QApplication::clipboard()->setMimeData(data);
    QTest::keyClick(&edit(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit().toPlainText(), u"https://example.org/"_s);
    QCOMPARE(names().size(), 1);
}

void TestAttaching::theTextBecomesTheCaption()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    edit().insert({u"a"_s.repeated(1025), {}});
    QVERIFY(sendButton()->isEnabled());
    const auto counter = [this] {
        for (const auto *label : composer().findChildren<Label *>()) {
            if (label->text().contains(" / "_L1))
                return label->text();
        }
        return QString();
    };
    QCOMPARE(counter(), u"1,025 / 4096"_s);
    drop({picture(u"a.png"_s, 10)});
    QCOMPARE(counter(), u"1,025 / 1024"_s);
    QVERIFY(!sendButton()->isEnabled());
    QTest::keyClick(&edit(), Qt::Key_Backspace);
    QTRY_VERIFY(sendButton()->isEnabled());
    edit().selectAll();
    QTest::keyClick(&edit(), Qt::Key_Delete);
    QVERIFY(sendButton()->isEnabled());   // a picture needs no words
    QTest::keyClick(&edit(), Qt::Key_Return);
    QTRY_COMPARE(widthsOnPhone(alice), QList<int>{10});
}

void TestAttaching::whatHasNoCaptionHoldsTheTextBack()
{
    QVERIFY(openAlice(u"Hello"_s));
    composer().attach({{.kind = AttachmentKind::Sticker, .from = Attachment::From::FileId, .source = u"CAAC"_s}});
    QVERIFY(sendButton()->isEnabled());
    QTest::keyClicks(&edit(), u"hi"_s);
    QVERIFY(!sendButton()->isEnabled());
    const auto labels = composer().findChildren<Label *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) {
        return label->isVisible() && label->text() == "Sticker has no caption: send the text by itself first"_L1;
    }));
}

void TestAttaching::filesSurviveAnotherChatAndARestart()
{
    const qint64 bob = openChatOf(u"Bob"_s, u"Hi"_s);
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice && bob);
    drop({picture(u"a.png"_s, 10), picture(u"b.png"_s, 20)});
    QTest::keyClicks(&edit(), u"both"_s);
    QVERIFY(choose(bob, u"Hi"_s));
    QVERIFY(composer().isEmpty());
    m_world->close();
    m_world->open();
    QVERIFY(QTest::qWaitForWindowActive(&m_world->page()));
    QVERIFY(choose(alice, u"Hello"_s));
    QTRY_COMPARE(names(), (QStringList{u"a.png"_s, u"b.png"_s}));
    QCOMPARE(edit().toPlainText(), u"both"_s);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QTRY_COMPARE(widthsOnPhone(alice), (QList<int>{10, 20}));
}

void TestAttaching::whatIsWrongStandsBesideTheFile()
{
    QVERIFY(openAlice(u"Hello"_s));
    const QString path = picture(u"a.png"_s, 10);
    drop({path});
    QTRY_VERIFY(card(0).isLookedAt());
    QVERIFY(card(0).problem().isEmpty());
    QVERIFY(!card(0).look().thumbnail.isNull());
    QCOMPARE(card(0).look().pixels, QSize(10, 8));
    drop({m_folder.filePath(u"nowhere.png"_s)});
    QTRY_COMPARE(card(1).problem(), u"The file is not there any more"_s);
    QTRY_VERIFY(!sendButton()->isEnabled());
    QVERIFY(card(1).accessibleName().endsWith("The file is not there any more"_L1));
    QTest::mouseClick(card(1).findChildren<ToolButton *>().last(), Qt::LeftButton);   // the cross
    QTRY_VERIFY(sendButton()->isEnabled());
    QCOMPARE(names(), QStringList{u"a.png"_s});
}

void TestAttaching::aPhotoThatIsTooLongIsSentAsAFile()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    drop({picture(u"long.png"_s, 161)});   // 161 by 8
    QTRY_VERIFY(!sendButton()->isEnabled());
    QCOMPARE(card(0).problem(), u"161×8 pixels: a photo is at most 20 times as long as it is wide"_s);
    QPushButton *mend = button(u"Send as a file"_s);
    QVERIFY(mend);
    QTest::mouseClick(mend, Qt::LeftButton);
    QCOMPARE(strip().attachments().first().kind, AttachmentKind::Document);
    QTRY_VERIFY(sendButton()->isEnabled());
    QVERIFY(!button(u"Send as a file"_s));
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    const auto last = [&] { return m_world->control("GET", u"chats/%1/messages"_s.arg(alice))[u"messages"_s].toArray().last().toObject(); };
    QTRY_COMPARE(last()[u"document"_s][u"file_name"_s].toString(), u"long.png"_s);
}

void TestAttaching::anAlbumIsMendedAsAWhole()
{
    QVERIFY(openAlice(u"Hello"_s));
    drop({picture(u"a.png"_s, 10), picture(u"long.png"_s, 161)});
    QTRY_VERIFY(button(u"Send all as files"_s));
    QTest::mouseClick(button(u"Send all as files"_s), Qt::LeftButton);
    for (const Attachment &one : strip().attachments())
        QCOMPARE(one.kind, AttachmentKind::Document);
    QTRY_VERIFY(sendButton()->isEnabled());
}

void TestAttaching::aThumbnailThatIsNoneIsLeftOut()
{
    QVERIFY(openAlice(u"Hello"_s));
    composer().attach({{.kind = AttachmentKind::Document, .source = picture(u"a.png"_s, 10), .thumbnail = picture(u"t.png"_s, 20)}});
    QTRY_COMPARE(card(0).problem(), u"The thumbnail is no JPEG picture"_s);
    QTRY_VERIFY(button(u"Leave the thumbnail out"_s));
    QTest::mouseClick(button(u"Leave the thumbnail out"_s), Qt::LeftButton);
    QTRY_VERIFY(sendButton()->isEnabled());
    composer().attach({{.kind = AttachmentKind::Document, .source = picture(u"b.png"_s, 10), .thumbnail = picture(u"t.jpg"_s, 400)}});
    QTRY_COMPARE(card(1).problem(), u"The thumbnail has 400×8 pixels: 320×320 at most"_s);
}

void TestAttaching::menuOfAFile()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    drop({picture(u"a.png"_s, 10)});
    const auto take = [this](const QString &text) {
        card(0).setFocus();
        QTest::keyClick(&card(0), Qt::Key_Return);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
            if (action->text() == text && action->isEnabled()) {
                action->trigger();
                menu->close();
                return true;
            }
        }
        return false;
    };
    QVERIFY(take(u"Hide behind a spoiler"_s));
    QVERIFY(strip().attachments().first().spoiler);
    QVERIFY(take(u"Send as: File"_s));
    QCOMPARE(strip().attachments().first().kind, AttachmentKind::Document);
    QVERIFY(!take(u"Hide behind a spoiler"_s));   // a file has none
    QApplication::activePopupWidget()->close();
    QTest::keyClick(&edit(), Qt::Key_Return);
    const auto last = [&] { return m_world->control("GET", u"chats/%1/messages"_s.arg(alice))[u"messages"_s].toArray().last().toObject(); };
    QTRY_COMPARE(last()[u"document"_s][u"file_name"_s].toString(), u"a.png"_s);
}

void TestAttaching::aPriceIsAsked()
{
    QVERIFY(openAlice(u"Hello"_s));
    drop({picture(u"a.png"_s, 10)});
    strip().setPrice(true);
    QCOMPARE(composer().draft().sendingMethod(), u"sendPaidMedia"_s);
    QCOMPARE(composer().draft().stars, 1);
    QVERIFY(sendButton()->isEnabled());
    composer().attach({{.kind = AttachmentKind::Voice, .from = Attachment::From::FileId, .source = u"AwAC"_s}});
    QCOMPARE(card(1).problem(), u"Only photos and videos can be sold"_s);
    QVERIFY(!sendButton()->isEnabled());
    strip().setPrice(false);
    QCOMPARE(card(1).problem(), u"Goes by itself only, not in an album"_s);
}

void TestAttaching::whatFailedComesBackWhole()
{
    QVERIFY(openAlice(u"Hello"_s));
    m_world->control("POST", u"faults"_s, {{u"kind"_s, u"error"_s}, {u"status"_s, 400}, {u"method"_s, u"sendPhoto"_s}, {u"next"_s, 1}});
    drop({picture(u"a.png"_s, 10)});
    QTest::keyClicks(&edit(), u"mug"_s);
    QTest::keyClick(&edit(), Qt::Key_Return);
    const auto failed = [this]() -> const ChatRow * {
        const ChatRow *row = rowWith(u"mug"_s);
        return row && row->kind == ChatRow::Kind::Outbox && row->entry.state == OutboxEntry::State::Failed ? row : nullptr;
    };
    QTRY_VERIFY(failed());
    QVERIFY(press(*failed(), RowAction::EditUnsent));
    QCOMPARE(names(), QStringList{u"a.png"_s});
    QCOMPARE(edit().toPlainText(), u"mug"_s);
    QTRY_VERIFY(!failed());
}

void TestAttaching::aCaptionIsEditedAndAFileExchanged()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    drop({picture(u"a.png"_s, 10)});
    QTest::keyClicks(&edit(), u"before"_s);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QTRY_VERIFY(sentRow(u"before"_s));
    QVERIFY(takeFromMenu(*sentRow(u"before"_s), {u"Edit"_s}));
    QCOMPARE(edit().toPlainText(), u"before"_s);
    edit().selectAll();
    QTest::keyClicks(&edit(), u"after"_s);
    drop({picture(u"b.png"_s, 20)});
    QTest::keyClick(&edit(), Qt::Key_Return);
    QTRY_COMPARE(widthsOnPhone(alice), QList<int>{20});
    QTRY_VERIFY(sentRow(u"after"_s));
    QVERIFY(!composer().isEditing());
}

void TestAttaching::theCrossOfAnUploadGivesItUp()
{
    ChatRow row;
    row.kind = ChatRow::Kind::Outbox;
    row.entry.state = OutboxEntry::State::Sending;
    row.draft = {.text = u"label"_s, .attachments = {{.kind = AttachmentKind::Document, .source = u"/a/return-label.pdf"_s}}};
    row.upload = UploadProgress{.id = OutboxId(1), .sent = 1'200'000, .total = 3'400'000, .bytesPerSecond = 820'000};
    const ChatRowLayout layout(row, 800, false);
    const UploadBlock block = layout.bubble()->content().upload.value_or(UploadBlock());
    QCOMPARE(block.state, u"1.2 of 3.4 MB · 820 kB/s"_s);
    QCOMPARE(block.name, u"return-label.pdf"_s);
    const auto crosses = [](const ChatRowLayout &all) {
        int points = 0;
        for (int x = 0; x < 800; x += 2) {
            for (int y = 0; y < all.height(); y += 2)
                points += all.hitAt({x, y}, 0).action == RowAction::Cancel;
        }
        return points;
    };
    QVERIFY(crosses(layout) > 50);
    row.entry.state = OutboxEntry::State::Waiting;
    QCOMPARE(crosses(ChatRowLayout(row, 800, false)), 0);
}

BOTDESK_TEST(TestAttaching)
#include "testattaching.moc"
