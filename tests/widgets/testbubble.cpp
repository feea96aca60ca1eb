// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "widgets/bubble.h"
#include "widgets/keyboardpainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestBubble : public QObject
{
    Q_OBJECT
private slots:
    void shortTextsMakeNarrowBubbles();
    void linksAreFoundUnderThePointer();
    void entitiesBeyondTheTextAreLeftOut();
    void buttonsShareTheWidth();
    void arrowsMoveFromButtonToButton();
    void buttonsSayWhatTheyDo_data();
    void buttonsSayWhatTheyDo();
};

namespace {

InlineKeyboardButton callback(const QString &text)
{
    InlineKeyboardButton button;
    button.text = text;
    button.callbackData = u"x"_s;
    return button;
}

MessageEntity entity(const QString &type, int offset, int length, const QString &url = {})
{
    MessageEntity made;
    made.type = type;
    made.offset = offset;
    made.length = length;
    made.url = url;
    return made;
}

//! The first point of the bubble where a link is, going over every other pixel.
QString firstLink(const Bubble &bubble)
{
    for (int y = 0; y < bubble.size().height(); y += 2) {
        for (int x = 0; x < bubble.size().width(); x += 2) {
            const QString link = bubble.linkAt({x, y});
            if (!link.isEmpty())
                return link;
        }
    }
    return {};
}

} // namespace

void TestBubble::shortTextsMakeNarrowBubbles()
{
    const Bubble small({.text = u"Hi"_s, .meta = u"14:25"_s}, 400);
    const Bubble large({.text = u"Sorry about that! What should we do with order #8841? We could send new mugs."_s,
                        .meta = u"14:25"_s}, 400);
    QVERIFY(small.size().width() < 150);
    QVERIFY(large.size().width() <= 400);
    QVERIFY(large.size().height() > small.size().height());
    Bubble wide({.text = u"Hi"_s}, 400);
    wide.widenTo(300);
    QCOMPARE(wide.size().width(), 300);
}

void TestBubble::linksAreFoundUnderThePointer()
{
    const QString text = u"see here"_s;
    QCOMPARE(firstLink(Bubble({.text = text, .entities = {entity(u"text_link"_s, 4, 4, u"https://shop.example/r"_s)}}, 400)),
             u"https://shop.example/r"_s);
    QCOMPARE(firstLink(Bubble({.text = u"shop.example"_s, .entities = {entity(u"url"_s, 0, 12)}}, 400)), u"https://shop.example"_s);
    QCOMPARE(firstLink(Bubble({.text = text, .entities = {entity(u"bold"_s, 4, 4)}}, 400)), QString());
}

void TestBubble::entitiesBeyondTheTextAreLeftOut()
{
    const Bubble bubble({.text = u"short"_s, .entities = {entity(u"bold"_s, 3, 40), entity(u"bold"_s, -1, 2), entity(u"new_type"_s, 0, 5)}}, 300);
    QImage image(bubble.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    bubble.paint(&painter, {});
    painter.end();
    QVERIFY(qAlpha(image.pixel(image.width() / 2, image.height() / 2)) > 0);
}

void TestBubble::buttonsShareTheWidth()
{
    const KeyboardPainter keyboard({{callback(u"Refund"_s), callback(u"Replace"_s), callback(u"Other"_s)}, {}, {callback(u"Talk"_s)}});
    const int width = 301;
    QCOMPARE(keyboard.buttonRect({0, 0}, width).left(), 0);
    QCOMPARE(keyboard.buttonRect({0, 2}, width).right(), width - 1);
    QCOMPARE(keyboard.buttonRect({1, 0}, width).width(), width);          // the empty row is gone
    for (const KeyboardCell cell : {KeyboardCell{0, 0}, KeyboardCell{0, 2}, KeyboardCell{1, 0}})
        QCOMPARE(keyboard.buttonAt(keyboard.buttonRect(cell, width).center(), width), cell);
    QVERIFY(!keyboard.buttonAt({0, keyboard.height() + 1}, width).isValid());
    QCOMPARE(keyboard.buttonRect({1, 0}, width).bottom(), keyboard.height() - 1);
}

void TestBubble::arrowsMoveFromButtonToButton()
{
    const KeyboardPainter keyboard({{callback(u"1"_s), callback(u"2"_s)}, {callback(u"3"_s)}});
    KeyboardCell at = keyboard.neighbour({}, Qt::Key_Right);
    QCOMPARE(at, (KeyboardCell{0, 0}));
    at = keyboard.neighbour(at, Qt::Key_Right);
    QCOMPARE(at, (KeyboardCell{0, 1}));
    at = keyboard.neighbour(at, Qt::Key_Right);
    QCOMPARE(at, (KeyboardCell{0, 1}));
    at = keyboard.neighbour(at, Qt::Key_Down);
    QCOMPARE(at, (KeyboardCell{1, 0}));
    QVERIFY(!KeyboardPainter({}).neighbour({}, Qt::Key_Down).isValid());
}

void TestBubble::buttonsSayWhatTheyDo_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &key, const QString &said) {
        QTest::newRow(name) << QJsonObject{{u"text"_s, u"Go"_s}, {key, u"x"_s}} << said;
    };
    row("callback", u"callback_data"_s, u"Row 1, button 1 of 1: Go, callback data"_s);
    row("link", u"url"_s, u"Row 1, button 1 of 1: Go, opens a link"_s);
    row("copy", u"copy_text"_s, u"Row 1, button 1 of 1: Go, copies a text"_s);
    row("inline", u"switch_inline_query"_s, u"Row 1, button 1 of 1: Go, switches to inline mode"_s);
    row("not known yet", u"teleport"_s, u"Row 1, button 1 of 1: Go, another action"_s);
}

void TestBubble::buttonsSayWhatTheyDo()
{
    QFETCH(QJsonObject, json);
    InlineKeyboardButton button;
    button.text = u"Go"_s;
    button.json = json;
    button.url = json.value("url"_L1).toString();
    if (json.contains("callback_data"_L1))
        button.callbackData = u"x"_s;
    QTEST(KeyboardPainter({{button}}).accessibleName({0, 0}), "said");
}

BOTDESK_TEST(TestBubble)
#include "testbubble.moc"
