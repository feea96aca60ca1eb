// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "widgets/linesetter.h"
#include "widgets/shapedtexts.h"
#include "widgets/theme.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QPainter>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! Lines that are set from known words look as Qt's own do, and what no words side by side can show is left to Qt.
class TestShapedTexts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }
    void aLineLooksAsQtDrawsIt_data();
    void aLineLooksAsQtDrawsIt();
    void onlyLinesOfWordsAreSet_data();
    void onlyLinesOfWordsAreSet();
    void linesFollowTheFontScale();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

constexpr int Height = 40;

QImage canvas(int width, double ratio)
{
    QImage image(QSize(width, Height) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

QImage drawn(ShapedTexts &texts, const QString &text, TextStyle style, int width, double ratio)
{
    QImage image = canvas(width, ratio);
    QPainter painter(&image);
    texts.draw(&painter, QRect(0, 0, width, Height), style, Qt::AlignLeft, text);
    return image;
}

QFont fontOf(TextStyle style)
{
    QFont font = themeFont(style);
    if (style == TextStyle::Mono)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

//! The same without anything that remembers.
QImage drawnByQt(const QString &text, TextStyle style, int width, double ratio)
{
    QImage image = canvas(width, ratio);
    QPainter painter(&image);
    const QFont font = fontOf(style);
    QStaticText line(QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    line.setTextFormat(Qt::PlainText);
    line.prepare({}, font);
    painter.setFont(font);
    painter.drawStaticText(QPointF(0, (Height - line.size().height()) / 2), line);
    return image;
}

} // namespace

void TestShapedTexts::aLineLooksAsQtDrawsIt_data()
{
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    add("words", u"How long does a refund take? Alice wrote this at 14:31, in \"Shop Berlin\"."_s);
    add("kerning", u"AVATAR Ta Te To, We Yo. LT P. r, y. 'AV' fi ffl WAVE"_s);
    add("Cyrillic", u"Где мой заказ? ТУТ Гаврила, «Учёба» Ўқ — №5"_s);
    add("signs after Cyrillic", u"Где №5 — 17. «11» (74.1), \"AV\" 7/4 . 1?"_s);
    add("numbers after Cyrillic", u"Заказ 1174 7411 1147.17"_s);
    add("signs before Cyrillic", u"№5 — 17. «11» (74.1) Где"_s);
    add("signs that look around", u"A — B a — b 10 x 3 1 : 2 A - B (A) (b) 17 → 3 A-B 5  x  4 x"_s);
    add("Greek", u"Πού είναι 174; Ναι"_s);
    add("mixed", u"Заказ no. 1234: ready, готов"_s);
    add("accents", u"Größe, façade, Łódź, Çeşme, ¿qué?"_s);
    add("digits", u"14:31:22.118"_s);
    add("a number", u"718204411"_s);
    add("spaces", u"a  b   c"_s);
    add("one word", u"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"_s);
    add("emoji", u"Thanks 👍🏽 a lot 👨‍👩‍👧"_s);
    add("emoji in the font", u"a ☺ b ✔"_s);
    add("right-to-left", u"שלום world عالم"_s);
    add("combining marks", u"Ae\u0301 ы\u0301 o\u0308"_s);
    add("Chinese", u"退款 how long"_s);
    add("all of it", u"请问 broken1234 Привет 👍 thanks4 refund 请问 Заказ7 Schüssel 👍🏽 退款"_s);
    add("a cut within Chinese", u"退款退款退款退款退款退款退款退款退款退款退款退款退款退款"_s);
    add("a cut within emoji", u"👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍"_s);
    add("words of several fonts", u"👍8812 请问77 а请问b Заказ👍 no请1👍🏽x 👨‍👩‍👧2"_s);
    add("a cut within several fonts", u"请问👍8812"_s.repeated(20));
    add("a mark on a space", u"a \u0301b"_s);
    if (!QFontDatabase::families(QFontDatabase::Devanagari).isEmpty())   // without one Qt's own boxes differ from time to time
        add("Devanagari", u"नमस्ते"_s);
    add("soft hyphen", u"Dampf\u00ADschiff"_s);
    add("an arrow", u"a → b"_s);
}

void TestShapedTexts::aLineLooksAsQtDrawsIt()
{
    QFETCH(QString, text);
    ShapedTexts texts;
    for (const TextStyle style : {TextStyle::Body, TextStyle::Mono, TextStyle::Title}) {
        for (const double ratio : {1.0, 2.0}) {
            for (const int width : {600, 173, 121, 97, 60, 41, 20, 8}) {
                for (int again = 0; again < 2; ++again) {
                    const QByteArray where = QByteArray::number(width) + " px, ratio " + QByteArray::number(ratio) + ", style " + QByteArray::number(int(style));
                    QVERIFY2(drawn(texts, text, style, width, ratio) == drawnByQt(text, style, width, ratio), where.constData());
                }
            }
        }
    }
}

void TestShapedTexts::onlyLinesOfWordsAreSet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSet");
    QTest::newRow("Latin") << u"ready at 14:31"_s << true;
    QTest::newRow("Cyrillic") << u"готов"_s << true;
    QTest::newRow("cut") << u"ready "_s.repeated(40) << true;
    QTest::newRow("emoji") << u"ready 👍"_s << true;
    QTest::newRow("a family") << u"a 👨\u200d👩\u200d👧 b"_s << true;
    QTest::newRow("Chinese") << u"请问 order"_s << true;
    QTest::newRow("a cut within several fonts") << u"请问👍8812"_s.repeated(20) << true;
    QTest::newRow("Hebrew") << u"שלום"_s << false;
    QTest::newRow("Arabic") << u"a سلام"_s << false;
    QTest::newRow("a mark on a space") << u"a \u0301"_s << false;
    QTest::newRow("a mark of direction") << u"a\u202Eb"_s << false;
    QTest::newRow("a line break") << u"a\nb"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void TestShapedTexts::onlyLinesOfWordsAreSet()
{
    QFETCH(QString, text);
    for (const TextStyle style : {TextStyle::Body, TextStyle::Mono}) {
        LineSetter setter(fontOf(style));
        if (!setter.line(u"x"_s, 100))
            QSKIP("the font here kerns across spaces");
        QTEST(setter.line(text, 300).has_value(), "isSet");
    }
}

void TestShapedTexts::linesFollowTheFontScale()
{
    ShapedTexts texts;
    const QString text = u"Where is my order?"_s;
    const QImage small = drawn(texts, text, TextStyle::Body, 400, 1);
    m_theme->setFontScale(150);
    const QImage large = drawn(texts, text, TextStyle::Body, 400, 1);
    const QImage expected = drawnByQt(text, TextStyle::Body, 400, 1);
    m_theme->setFontScale(100);
    QVERIFY(large == expected);
    QVERIFY(large != small);
    QVERIFY(drawn(texts, text, TextStyle::Body, 400, 1) == small);
}

BOTDESK_TEST(TestShapedTexts)
#include "testshapedtexts.moc"
