// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chatmediatest.h"
#include "chat/manyactions.h"
#include "support/testmain.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QMessageBox>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const QColor Red(220, 40, 40);
const QColor Green(20, 160, 90);
const QColor Blue(40, 60, 210);

//! Takes what would be opened by the desktop.
class Opened : public QObject
{
    Q_OBJECT
public:
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> urls;

public slots:
    void open(const QUrl &url) { urls += url; }
};

} // namespace

//! Albums as one bubble, films with their stills, captions above: on the Sandbox, with real files.
class TestChatAlbums : public ChatMediaTest
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(openWorld()); }
    void cleanup() { closeWorld(); }
    void anAlbumIsOneBubbleSideBySide();
    void anAlbumOnItsWayStandsSideBySide();
    void itsCaptionsStandBelowWithTheirLinks();
    void aMenuIsForThePictureUnderThePointer();
    void theArrowsChooseAPicture();
    void deleteAsksForTheWholeAlbum();
    void aSpoilerInAnAlbumIsCoveredUntilItIsClicked();
    void aPictureThatIsDeletedIsMarked();
    void filesOfAnAlbumStandBelowOneAnother();
    void aMessageInAnAlbumIsGoneTo();
    void aForwardedAlbumIsOneBubbleThereToo();
    void aFilmShowsItsStillAndOpens();
    void aFilmWithoutAStillIsACard();
    void aFilmThatFailedIsTriedAgain();
    void aFilmThatIsCoveredOrTooLargeOffersNothing();
    void twoAlbumsAreTwoBubbles();
    void aVideoNoteIsRound();
    void aCaptionAboveStandsAbove();

private:
    bool sendAlbum(const QJsonArray &elements);
    QJsonObject photo(QColor colour, QSize size, QJsonObject more = {});
    bool botSends(const Attachment &file, const QString &caption = {}, bool above = false);
    QString picture(const QString &name, QColor colour, QSize size);
    QMessageBox *box() const { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); }

    QTemporaryDir m_folder;
};

QJsonObject TestChatAlbums::photo(QColor colour, QSize size, QJsonObject more)
{
    more.insert(u"photo"_s, fileJson(painted(size, colour, "JPEG"), u"a.jpg"_s));
    return more;
}

//! Of Alice's; its row stands last when this returns.
bool TestChatAlbums::sendAlbum(const QJsonArray &elements)
{
    openTheChat();
    m_world->control("POST", u"send"_s, {{u"from"_s, m_alice}, {u"chat_id"_s, m_alice}, {u"album"_s, elements}});
    return QTest::qWaitFor([&] { return lastRow() && lastRow()->partCount() == elements.size(); }, 10000);
}

QString TestChatAlbums::picture(const QString &name, QColor colour, QSize size)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(painted(size, colour, "JPEG")) > 0 ? file.fileName() : QString();
}

bool TestChatAlbums::botSends(const Attachment &file, const QString &caption, bool above)
{
    openTheChat();
    const auto sent = m_world->wait(m_world->session().send({.conversation = {.chat = ChatId(m_alice)}, .text = caption, .attachments = {file}, .captionAbove = above}));
    return sent && QTest::qWaitFor([&] { return lastRow()->message && lastRow()->item.message == sent->id; }, 10000);
}

void TestChatAlbums::anAlbumIsOneBubbleSideBySide()
{
    QVERIFY(sendAlbum({photo(Red, {640, 640}), photo(Green, {640, 640}), photo(Blue, {640, 640}), photo(Red, {640, 640})}));
    const QRect all = rectOf(*lastRow());
    const QRect first = mediaPlace(*lastRow(), 0);
    const QRect second = mediaPlace(*lastRow(), 1);
    const QRect third = mediaPlace(*lastRow(), 2);
    QVERIFY(first.right() < second.left() && first.top() == second.top());
    QVERIFY(first.bottom() < third.top() && first.left() == third.left());
    QTRY_VERIFY(isNear(middleOf(*lastRow(), 0), Red));
    QTRY_VERIFY(isNear(middleOf(*lastRow(), 1), Green));
    QTRY_VERIFY(isNear(middleOf(*lastRow(), 2), Blue));
    QCOMPARE(rectOf(*lastRow()), all);   // nothing has moved
    const QString words = view().model()->data(indexOf(*lastRow()), Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(u"album of 4"_s), qPrintable(words));
}

void TestChatAlbums::anAlbumOnItsWayStandsSideBySide()
{
    openTheChat();
    // Without an answer it stays in the outbox.
    m_world->control("POST", u"faults"_s, {{u"kind"_s, u"drop"_s}, {u"method"_s, u"sendMediaGroup"_s}, {u"next"_s, 1}});
    const Attachment red{.kind = AttachmentKind::Photo, .source = picture(u"red.jpg"_s, Red, {640, 480})};
    const Attachment green{.kind = AttachmentKind::Photo, .source = picture(u"green.jpg"_s, Green, {480, 640})};
    const Attachment hidden{.kind = AttachmentKind::Photo, .source = picture(u"blue.jpg"_s, Blue, {480, 640}), .spoiler = true};
    m_world->session().send({.conversation = {.chat = ChatId(m_alice)}, .text = u"Both"_s, .attachments = {red, green, hidden}});
    QTRY_VERIFY(lastRow()->kind == ChatRow::Kind::Outbox && lastRow()->entry.state == OutboxEntry::State::Unknown);
    const QRect first = mediaPlace(*lastRow(), 0);
    const QRect second = mediaPlace(*lastRow(), 1);
    QVERIFY(!first.isEmpty() && !second.isEmpty() && !first.intersects(second));
    QTRY_VERIFY(isNear(middleOf(*lastRow(), 0), Red));
    QTRY_VERIFY(isNear(middleOf(*lastRow(), 1), Green));
    QVERIFY(!isNear(middleOf(*lastRow(), 2), Blue));
    // Nothing can be done with it yet.
    QVERIFY(!press(*lastRow(), MediaAction::Open) && !press(*lastRow(), MediaAction::Save) && !press(*lastRow(), MediaAction::Load));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, mediaPlace(*lastRow(), 2).center());
    QTRY_VERIFY(isNear(middleOf(*lastRow(), 2), Blue));
}

void TestChatAlbums::itsCaptionsStandBelowWithTheirLinks()
{
    QVERIFY(sendAlbum({photo(Red, {640, 480}, {{u"caption"_s, u"the first"_s}}), photo(Green, {640, 480}),
                       photo(Blue, {640, 480}, {{u"caption"_s, u"see example.com"_s}})}));
    QCOMPARE(chatRowText(*lastRow()), u"the first\nsee example.com"_s);
    const Bubble *bubble = delegate().layout(indexOf(*lastRow()))->bubble();
    QCOMPARE(bubble->content().text, u"the first\nsee example.com"_s);
    const auto link = pointWhere(*lastRow(), [](const ChatHit &hit) { return hit.linkWords == u"example.com"_s; });
    QVERIFY(link);
    QVERIFY(link->y() > mediaPlace(*lastRow(), 2).bottom());
    // What is quoted is a place in its own message.
    QCOMPARE(captionOffset(*lastRow(), 0), 0);
    QCOMPARE(captionOffset(*lastRow(), 1), -1);
    QCOMPARE(captionOffset(*lastRow(), 2), 10);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, *link);
    const TextRange chosen = view().chosenIn(*lastRow()->part(2).item.message);
    QVERIFY(!view().chosenText().isEmpty());
    QCOMPARE(lastRow()->part(2).message->text.mid(chosen.start, chosen.length), view().chosenText());
    QVERIFY(view().chosenIn(*lastRow()->item.message).isEmpty());
}

void TestChatAlbums::aMenuIsForThePictureUnderThePointer()
{
    QVERIFY(sendAlbum({photo(Red, {640, 480}), photo(Green, {640, 480})}));
    const QPoint at = mediaPlace(*lastRow(), 1).center();
    QContextMenuEvent wish(QContextMenuEvent::Mouse, at, view().viewport()->mapToGlobal(at));
    QApplication::sendEvent(view().viewport(), &wish);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const auto named = [](QMenu *menu, const QString &text) -> QAction * {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    };
    QVERIFY(named(menu, u"Copy message id"_s));
    named(menu, u"Copy message id"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QString::number(number(*lastRow()->part(1).item.message)));
    QVERIFY(named(menu, u"The whole album"_s));
    QCOMPARE(named(menu, u"The whole album"_s)->menu()->actions().last()->text(), u"Delete 2 message(s)…"_s);
    menu->close();
}

void TestChatAlbums::theArrowsChooseAPicture()
{
    QVERIFY(sendAlbum({photo(Red, {640, 480}), photo(Green, {640, 480}), photo(Blue, {640, 480})}));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_End);
    QCOMPARE(view().currentIndex().row(), view().chat()->rowCount() - 1);
    QTest::keyClick(&view(), Qt::Key_Right);
    QTest::keyClick(&view(), Qt::Key_Right);
    QCOMPARE(delegate().partAt(view().currentIndex()), 1);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(composer().draft().replyTo, lastRow()->part(1).item.message);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Delete);
    QTRY_VERIFY(box());
    QCOMPARE(box()->text().contains(u"messages"_s), false);
    for (QAbstractButton *button : box()->buttons()) {
        if (button->text() == u"Delete"_s)
            button->click();
    }
    QTRY_VERIFY(lastRow()->part(1).item.isDeleted);
    QVERIFY(!lastRow()->part(0).item.isDeleted && !lastRow()->part(2).item.isDeleted);
    QCOMPARE(ManyActions::messagesIn({*lastRow()}).size(), 2);   // what is gone is not forwarded with the album
    QTest::keyClick(&view(), Qt::Key_Left);
    QTest::keyClick(&view(), Qt::Key_Left);
    QCOMPARE(delegate().partAt(view().currentIndex()), -1);
}

void TestChatAlbums::deleteAsksForTheWholeAlbum()
{
    QVERIFY(sendAlbum({photo(Red, {640, 480}), photo(Green, {640, 480})}));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_End);
    QTest::keyClick(&view(), Qt::Key_Delete);
    QTRY_VERIFY(box());
    QVERIFY2(box()->text().startsWith(u"2 message"_s), qPrintable(box()->text()));
    for (QAbstractButton *button : box()->buttons()) {
        if (button->text() == u"Delete"_s)
            button->click();
    }
    QTRY_VERIFY(lastRow()->part(0).item.isDeleted && lastRow()->part(1).item.isDeleted);
    QTRY_VERIFY(delegate().layout(indexOf(*lastRow()))->bubble()->content().meta.contains(u"deleted"_s));
}

void TestChatAlbums::aSpoilerInAnAlbumIsCoveredUntilItIsClicked()
{
    QVERIFY(sendAlbum({photo(Green, {640, 480}), photo(Red, {640, 480}, {{u"has_spoiler"_s, true}})}));
    QTRY_VERIFY(lookOf(*lastRow(), 1).picture);
    QVERIFY(!isNear(grabMedia(*lastRow(), 1).pixelColor(12, 12), Red));
    QTRY_VERIFY(isNear(grabMedia(*lastRow(), 0).pixelColor(12, 12), Green));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, mediaPlace(*lastRow(), 1).center());
    QTRY_VERIFY(isNear(grabMedia(*lastRow(), 1).pixelColor(12, 12), Red));
}

void TestChatAlbums::aPictureThatIsDeletedIsMarked()
{
    QVERIFY(sendAlbum({photo(Green, {640, 480}), photo(Red, {640, 480})}));
    QTRY_VERIFY(isNear(grabMedia(*lastRow(), 1).pixelColor(12, 12), Red));
    m_world->call(u"deleteMessage"_s, {{u"chat_id"_s, m_alice}, {u"message_id"_s, number(*lastRow()->part(1).item.message)}});
    QTRY_VERIFY(delegate().layout(indexOf(*lastRow()))->media(1)->isDeleted);
    QVERIFY(!delegate().layout(indexOf(*lastRow()))->media(0)->isDeleted);
    QTRY_VERIFY(!isNear(grabMedia(*lastRow(), 1).pixelColor(12, 12), Red));
    QVERIFY(!delegate().layout(indexOf(*lastRow()))->bubble()->content().meta.contains(u"deleted"_s));
}

void TestChatAlbums::filesOfAnAlbumStandBelowOneAnother()
{
    const auto file = [](const QString &name) { return QJsonObject{{u"document"_s, fileJson("hello", name)}}; };
    QVERIFY(sendAlbum({file(u"a.txt"_s), file(u"b.txt"_s)}));
    QVERIFY(mediaPlace(*lastRow(), 0).bottom() < mediaPlace(*lastRow(), 1).top());
    QCOMPARE(mediaPlace(*lastRow(), 0).left(), mediaPlace(*lastRow(), 1).left());
    QCOMPARE(delegate().layout(indexOf(*lastRow()))->media(1)->name, u"b.txt"_s);
    QTRY_COMPARE(lookOf(*lastRow(), 1).whole.phase, MediaState::Phase::Absent);
    const auto load = pointWhere(*lastRow(), [](const ChatHit &hit) { return hit.media == MediaAction::Load && hit.part == 1; });
    QVERIFY(load);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, *load);
    QTRY_COMPARE(lookOf(*lastRow(), 1).whole.phase, MediaState::Phase::Here);
    QCOMPARE(lookOf(*lastRow(), 0).whole.phase, MediaState::Phase::Absent);
}

void TestChatAlbums::aMessageInAnAlbumIsGoneTo()
{
    QVERIFY(sendAlbum({photo(Green, {640, 480}), photo(Red, {640, 480})}));
    const MessageId second = *lastRow()->part(1).item.message;
    const ItemKey key = lastRow()->part(1).item.key;
    m_world->says(m_alice, u"that is all"_s);
    QTRY_VERIFY(rowWith(u"that is all"_s));
    view().goTo(second);
    QCOMPARE(view().currentRow()->partCount(), 2);
    view().goTo(*rowWith(u"that is all"_s)->item.message);
    view().goTo(key);
    QCOMPARE(view().currentRow()->partCount(), 2);
}

void TestChatAlbums::aForwardedAlbumIsOneBubbleThereToo()
{
    const qint64 bob = m_world->person(u"Bob"_s);
    m_world->says(bob, u"Hi"_s);
    QVERIFY(sendAlbum({photo(Green, {640, 480}, {{u"caption"_s, u"Both sides"_s}}), photo(Red, {640, 480})}));
    m_world->call(u"forwardMessages"_s, {{u"chat_id"_s, bob}, {u"from_chat_id"_s, m_alice},
                                         {u"message_ids"_s, QJsonArray{number(*lastRow()->item.message), number(*lastRow()->part(1).item.message)}}});
    m_world->says(bob, u"Thanks"_s);
    QVERIFY(choose(bob, u"Thanks"_s));
    QTRY_VERIFY(rowWith(u"Both sides"_s));
    const ChatRow *row = rowWith(u"Both sides"_s);
    QCOMPARE(row->partCount(), 2);
    QVERIFY(row->isOutgoing());
    QVERIFY(delegate().layout(indexOf(*row))->bubble()->content().forwardedFrom.contains(u"Alice"_s));
    QTRY_VERIFY(isNear(middleOf(*rowWith(u"Both sides"_s), 1), Red));
}

void TestChatAlbums::aFilmShowsItsStillAndOpens()
{
    Opened desktop;
    QFile film(m_folder.filePath(u"film.mp4"_s));
    QVERIFY(film.open(QIODevice::WriteOnly) && film.write("not really a film") > 0);
    film.close();
    QVERIFY(botSends({.kind = AttachmentKind::Video, .source = film.fileName(), .thumbnail = picture(u"still.jpg"_s, Green, {320, 240}),
                      .fields = {{u"width"_s, 640}, {u"height"_s, 480}, {u"duration"_s, 21}}}));
    const ChatMedia *media = delegate().layout(indexOf(*lastRow()))->media();
    QVERIFY(media->plays && media->isPicture());
    QCOMPARE(QSize(media->pixels), QSize(640, 480));
    QVERIFY2(media->about.startsWith(u"0:21"_s), qPrintable(media->about));
    QTRY_VERIFY(isNear(grabMedia(*lastRow()).pixelColor(20, 20), Green));
    QVERIFY(!isNear(middleOf(*lastRow()), Green));   // the sign
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, mediaPlace(*lastRow()).center());
    QTRY_COMPARE(desktop.urls.size(), 1);
    QFile opened(desktop.urls.first().toLocalFile());
    QVERIFY(opened.open(QIODevice::ReadOnly));
    QCOMPARE(opened.readAll(), QByteArray("not really a film"));
}

void TestChatAlbums::aFilmWithoutAStillIsACard()
{
    QVERIFY(send(u"video"_s, "not really a film", u"film.mp4"_s));
    QVERIFY(!delegate().layout(indexOf(*lastRow()))->media()->isPicture());
    // Beside a photo it has a place as large as another.
    QVERIFY(sendAlbum({photo(Green, {640, 480}), QJsonObject{{u"video"_s, fileJson("not really a film", u"film.mp4"_s)}}}));
    QVERIFY(delegate().layout(indexOf(*lastRow()))->media(1)->isPicture());
    QVERIFY(mediaPlace(*lastRow(), 1).height() > 60);
    QVERIFY(pointWhere(*lastRow(), [](const ChatHit &hit) { return hit.media == MediaAction::Open && hit.part == 1; }));
}

void TestChatAlbums::aFilmThatFailedIsTriedAgain()
{
    Opened desktop;
    QVERIFY(sendAlbum({photo(Green, {640, 480}), QJsonObject{{u"video"_s, fileJson("not really a film", u"film.mp4"_s)}}}));
    QTRY_COMPARE(lookOf(*lastRow(), 1).whole.phase, MediaState::Phase::Absent);
    QTRY_VERIFY(lookOf(*lastRow(), 0).picture);
    m_world->control("POST", u"faults"_s, {{u"kind"_s, u"error"_s}, {u"status"_s, 500}, {u"method"_s, u"getFile"_s}, {u"next"_s, 1}});
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, mediaPlace(*lastRow(), 1).center());
    QTRY_COMPARE(lookOf(*lastRow(), 1).whole.phase, MediaState::Phase::Failed);
    const auto retry = pointWhere(*lastRow(), [](const ChatHit &hit) { return hit.media == MediaAction::Retry && hit.part == 1; });
    QVERIFY(retry);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, *retry);
    QTRY_COMPARE(lookOf(*lastRow(), 1).whole.phase, MediaState::Phase::Here);
    QVERIFY(desktop.urls.isEmpty());   // the wish to see it went with the failure
}

void TestChatAlbums::aFilmThatIsCoveredOrTooLargeOffersNothing()
{
    const QRect place(0, 0, 200, 150);
    const ChatMedia film{.kind = ChatMedia::Kind::Picture, .about = u"0:21 · 48 MB"_s, .whole = {.fileId = u"a"_s, .uniqueId = u"b"_s}, .plays = true};
    QCOMPARE(mediaButtons(place, film, {}).size(), 2);   // to see and to save
    QVERIFY(mediaButtons(place, film, {.isCovered = true}).isEmpty());
    const QRect low(0, 0, 120, 66);
    QVERIFY(mediaButtons(low, film, {}).last().second.bottom() < low.bottom() - 27);   // above what its corner says
    const MediaLook tooLarge{.isTooLarge = true};
    QVERIFY(mediaButtons(place, film, tooLarge).isEmpty());
    QVERIFY(mediaStateText(film, tooLarge).contains(u"20 MB"_s));
}

void TestChatAlbums::twoAlbumsAreTwoBubbles()
{
    QVERIFY(sendAlbum({photo(Green, {640, 480}), photo(Red, {640, 480})}));
    const qsizetype before = view().chat()->rows().size();
    QVERIFY(sendAlbum({photo(Blue, {640, 480}), photo(Red, {640, 480}), photo(Green, {640, 480})}));
    QCOMPARE(view().chat()->rows().size(), before + 1);
    QCOMPARE(view().chat()->rows()[before - 1].partCount(), 2);
}

void TestChatAlbums::aVideoNoteIsRound()
{
    QFile film(m_folder.filePath(u"note.mp4"_s));
    QVERIFY(film.open(QIODevice::WriteOnly) && film.write("not really a film") > 0);
    film.close();
    QVERIFY(botSends({.kind = AttachmentKind::VideoNote, .source = film.fileName(), .thumbnail = picture(u"still.jpg"_s, Green, {240, 240}),
                      .fields = {{u"length"_s, 240}, {u"duration"_s, 5}}}));
    const QRect place = mediaPlace(*lastRow());
    QCOMPARE(place.width(), place.height());
    QTRY_VERIFY(isNear(grabMedia(*lastRow()).pixelColor(place.width() / 2, 12), Green));
    QVERIFY(!isNear(grabMedia(*lastRow()).pixelColor(6, 6), Green));
}

void TestChatAlbums::aCaptionAboveStandsAbove()
{
    QVERIFY(botSends({.kind = AttachmentKind::Photo, .source = picture(u"mug.jpg"_s, Green, {640, 480})}, u"For who likes mugs"_s, true));
    const ChatRowLayout *layout = delegate().layout(indexOf(*lastRow()));
    const int top = layout->mediaRect().top() - layout->bubbleOrigin().y();
    QVERIFY(layout->bubble()->isTextAt({20, top - 10}));
    QVERIFY(!layout->bubble()->isTextAt({20, layout->bubble()->size().height() - 10}));
    QVERIFY(botSends({.kind = AttachmentKind::Photo, .source = picture(u"mug.jpg"_s, Green, {640, 480})}, u"For who likes mugs"_s, false));
    layout = delegate().layout(indexOf(*lastRow()));
    QVERIFY(layout->bubble()->isTextAt({20, layout->bubble()->size().height() - 12}));
}

BOTDESK_TEST(TestChatAlbums)
#include "testchatalbums.moc"
