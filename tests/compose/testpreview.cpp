// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "compose/composer.h"
#include "compose/keyboardchoice.h"
#include "compose/messagecanvas.h"
#include "compose/messageedit.h"
#include "compose/messagepreview.h"
#include "compose/texteditor.h"
#include "support/testmain.h"
#include "widgets/label.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! A draft as a client shows it: text, keyboard, link.
class TestPreview : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void buttonsStandBeneathTheMessage();
    void aReplyKeyboardStandsAtTheFoot();
    void whatCannotBeSeenIsToldInWords();
    void aLinkHasItsPlace();
    void thePlaceOfALinkFollowsTheOptions();
    void aCaptionHasNoLinkPreview();
    void picturesAreSeenAsInAClient();
    void otherFilesAreToldOf();
    void aNarrowPhoneHoldsEverything();
    void theKeyboardIsShownAsSoonAsItIsChosen();

private:
    const MessageCanvas &shown(const Draft &draft);
    QString note() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MessagePreview> m_preview;
};

namespace {

QJsonObject inlineKeyboard(const QStringList &texts)
{
    QJsonArray row;
    for (const QString &text : texts)
        row.append(QJsonObject{{u"text"_s, text}, {u"callback_data"_s, text}});
    return {{u"inline_keyboard"_s, QJsonArray{row, QJsonArray{QJsonObject{{u"text"_s, u"Site"_s}, {u"url"_s, u"https://example.com"_s}}}}}};
}

} // namespace

void TestPreview::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme = std::make_unique<Theme>();
    m_preview = std::make_unique<MessagePreview>();
    m_preview->resize(700, 240);
}

const MessageCanvas &TestPreview::shown(const Draft &draft)
{
    m_preview->show(draft, {}, {});
    QCoreApplication::sendPostedEvents();
    return m_preview->canvas();
}

QString TestPreview::note() const
{
    for (const Label *label : m_preview->findChildren<Label *>()) {
        if (!label->text().isEmpty())
            return label->text();
    }
    return {};
}

void TestPreview::buttonsStandBeneathTheMessage()
{
    const MessageCanvas &canvas = shown({.text = u"hi"_s});
    QVERIFY(canvas.buttonsRect().isNull());
    const int low = canvas.minimumHeight();
    const MessageCanvas &with = shown({.text = u"hi"_s, .replyMarkup = inlineKeyboard({u"Refund"_s, u"Replace"_s})});
    QVERIFY(with.buttonsRect().top() > with.bubbleRect().bottom());
    QCOMPARE(with.buttonsRect().left(), with.bubbleRect().left());
    QCOMPARE(with.buttonsRect().width(), with.bubbleRect().width());
    QVERIFY(with.minimumHeight() > low + 50);   // it is scrolled to
    QVERIFY(with.height() >= with.buttonsRect().bottom());
    // Something is painted there.
    QImage image(with.size(), QImage::Format_RGB32);
    const_cast<MessageCanvas &>(with).render(&image);
    const QPoint inButton = with.buttonsRect().topLeft() + QPoint(8, 14);
    QVERIFY(image.pixelColor(inButton) != image.pixelColor(inButton - QPoint(14, 0)));
}

void TestPreview::aReplyKeyboardStandsAtTheFoot()
{
    const QJsonObject markup{{u"keyboard"_s, QJsonArray{QJsonValue(QJsonArray{u"Yes"_s, QJsonObject{{u"text"_s, u"Send my number"_s}, {u"request_contact"_s, true}}})}}};
    const MessageCanvas &canvas = shown({.text = u"hi"_s, .replyMarkup = markup});
    QVERIFY(canvas.buttonsRect().isNull());
    QCOMPARE(canvas.keyboardRect().bottom(), canvas.height() - 1);
    QCOMPARE(canvas.keyboardRect().width(), canvas.width());
    QVERIFY(canvas.keyboardRect().top() > canvas.bubbleRect().bottom());
    QVERIFY(canvas.minimumHeight() > canvas.bubbleRect().bottom() + canvas.keyboardRect().height());   // in a low window too
}

void TestPreview::whatCannotBeSeenIsToldInWords()
{
    shown({.text = u"hi"_s, .replyMarkup = {{u"remove_keyboard"_s, true}}});
    QCOMPARE(note(), u"The keyboard that was there is taken away."_s);
    shown({.text = u"hi"_s, .replyMarkup = {{u"force_reply"_s, true}}});
    QCOMPARE(note(), u"The client begins an answer to it."_s);
    shown({.text = u"<b>hi"_s, .mode = TextMode::Html});
    QVERIFY(note().contains(u"Can't find end tag"_s));
    shown({.text = u"hi"_s, .replyMarkup = {{u"inline_keyboard"_s, u"no keyboard"_s}}});
    QCOMPARE(note(), QString());
}

void TestPreview::aLinkHasItsPlace()
{
    const MessageCanvas &canvas = shown({.text = u"look at https://shop.example/mugs and https://other.example"_s});
    QVERIFY(!canvas.linkRect().isNull());
    QVERIFY(canvas.bubbleRect().contains(canvas.linkRect()));
    QVERIFY(canvas.linkRect().top() > canvas.bubbleRect().top() + 16);   // the text is above
    QVERIFY(shown({.text = u"no link"_s}).linkRect().isNull());
    QVERIFY(shown({.text = u"https://shop.example"_s, .withoutLinkPreview = true}).linkRect().isNull());
    const QJsonObject off{{u"link_preview_options"_s, QJsonObject{{u"is_disabled"_s, true}}}};
    QVERIFY(shown({.text = u"https://shop.example"_s, .more = off}).linkRect().isNull());
}

void TestPreview::thePlaceOfALinkFollowsTheOptions()
{
    const auto with = [](const QJsonObject &options) {
        return Draft{.text = u"https://shop.example"_s, .more = {{u"link_preview_options"_s, options}}};
    };
    const int below = shown(with({})).linkRect().top() - shown(with({})).bubbleRect().top();
    const MessageCanvas &above = shown(with({{u"show_above_text"_s, true}}));
    QVERIFY(above.linkRect().top() - above.bubbleRect().top() < below);
    const int usual = shown(with({})).linkRect().height();
    QVERIFY(shown(with({{u"prefer_large_media"_s, true}})).linkRect().height() > usual + 50);
    // Of another address than the text has.
    QVERIFY(!shown({.text = u"no link"_s, .more = {{u"link_preview_options"_s, QJsonObject{{u"url"_s, u"https://a.example"_s}}}}}).linkRect().isNull());
}

void TestPreview::aCaptionHasNoLinkPreview()
{
    QVERIFY(shown({.text = u"https://shop.example"_s, .attachments = {{.source = u"/a/x.png"_s}}}).linkRect().isNull());
}

void TestPreview::picturesAreSeenAsInAClient()
{
    const QTemporaryDir folder;
    const auto picture = [&folder](const QString &name, QColor colour, QSize size) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = folder.filePath(name);
        return Attachment{.kind = AttachmentKind::Photo, .source = image.save(path) ? path : QString()};
    };
    const Attachment wide = picture(u"wide.png"_s, Qt::red, {800, 400});
    const MessageCanvas &canvas = shown({.text = u"Look"_s, .attachments = {wide}});
    const auto at = [&](int i) { return const_cast<MessageCanvas &>(canvas).grab().toImage().pixelColor(canvas.pictureRects()[i].center()); };
    QCOMPARE(canvas.pictureRects().size(), 1);
    QTRY_COMPARE(at(0), QColor(Qt::red));
    // As it is: twice as wide as it is high.
    QTRY_COMPARE(qRound(double(canvas.pictureRects()[0].width()) / canvas.pictureRects()[0].height()), 2);
    QVERIFY(canvas.bubbleRect().contains(canvas.pictureRects()[0]));

    Attachment covered = picture(u"blue.png"_s, Qt::blue, {400, 400});
    covered.spoiler = true;
    shown({.text = u"Look"_s, .attachments = {wide, picture(u"green.png"_s, Qt::green, {400, 400}), covered}});
    QCOMPARE(canvas.pictureRects().size(), 3);
    QTRY_COMPARE(at(1), QColor(Qt::green));
    QVERIFY(at(2) != QColor(Qt::blue));
}

void TestPreview::otherFilesAreToldOf()
{
    const Attachment paper{.kind = AttachmentKind::Document, .source = u"/nowhere/paper.pdf"_s};
    const MessageCanvas &canvas = shown({.text = u"Look"_s, .attachments = {paper}});
    QVERIFY(canvas.pictureRects().isEmpty());
    QVERIFY(canvas.bubbleSize().height() > 60);   // its name stands there
}

void TestPreview::aNarrowPhoneHoldsEverything()
{
    const MessageCanvas &canvas = shown({.text = u"https://shop.example/a-rather-long-address-of-a-mug"_s,
                                         .replyMarkup = inlineKeyboard({u"A button with many words"_s, u"and another one"_s})});
    const int wide = canvas.bubbleRect().width();
    for (auto *button : m_preview->findChildren<QAbstractButton *>()) {
        if (button->text() == "Narrow"_L1 || button->accessibleName() == "Narrow"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(canvas.bubbleRect().width() < wide);
    QCOMPARE(canvas.buttonsRect().width(), canvas.bubbleRect().width());
    QVERIFY(canvas.bubbleRect().contains(canvas.linkRect()));
}

void TestPreview::theKeyboardIsShownAsSoonAsItIsChosen()
{
    Composer composer;
    composer.open({.chat = ChatId(700)}, {});
    composer.resize(760, 400);
    composer.show();
    composer.text()->edit()->insert({u"hi"_s, {}});
    for (auto *button : composer.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == "Preview"_L1)
            button->click();
    }
    auto *preview = composer.findChild<MessagePreview *>();
    QVERIFY(preview->isVisible());
    QVERIFY(preview->canvas().buttonsRect().isNull());
    composer.keyboard()->setMarkup(inlineKeyboard({u"Yes"_s}));
    emit composer.keyboard()->changed();
    QVERIFY(!preview->canvas().buttonsRect().isNull());
}

BOTDESK_TEST(TestPreview)
#include "testpreview.moc"
