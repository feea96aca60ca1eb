// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "widgets/botdeskstyle.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/theme.h"

#include <QDir>
#include <QPixmapCache>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void everyColourHasAName();
    void textReachesItsContrast_data();
    void textReachesItsContrast();
    void switchingReachesPaletteAndLabels();
    void sizesFollowTheFontScale();
    void aLabelIsMeasuredAnewWhenItChanges();
    void everyIconIsDrawnInTheColourAsked();
    void iconsFollowTheTheme();
};

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

//! The colour of the opaque pixels that @p icon paints; invalid when it paints none.
QColor inkOf(const QPixmap &icon)
{
    const QImage image = icon.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                return QColor::fromRgb(image.pixel(x, y));
        }
    }
    return {};
}

} // namespace

void TestTheme::everyColourHasAName()
{
    QSet<QString> names;
    for (int i = 0; i < ColorCount; ++i)
        names.insert(colorName(Color(i)));
    QCOMPARE(names.size(), ColorCount);
    QCOMPARE(colorName(Color::BgWindow), "bg-window"_L1);
    QCOMPARE(colorName(Color::TgDanger), "tg-danger"_L1);
    QCOMPARE(themeColor(Color::TgDanger, true), QColor(u"#CE4458"_s));
    QCOMPARE(themeColor(Color::CatPay, false), QColor(u"#37701A"_s));
}

void TestTheme::textReachesItsContrast_data()
{
    QTest::addColumn<Color>("ink");
    QTest::addColumn<Color>("paper");
    for (const Color paper : {Color::BgWindow, Color::BgRail, Color::BgPanel, Color::BgSunken, Color::BgInput, Color::BgHover,
                              Color::BgSelected, Color::BgSelectedOff}) {
        for (const Color ink : {Color::Text, Color::Text2, Color::Text3})
            QTest::addRow("%s on %s", colorName(ink).data(), colorName(paper).data()) << ink << paper;
    }
    const auto row = [](Color ink, Color paper) {
        QTest::addRow("%s on %s", colorName(ink).data(), colorName(paper).data()) << ink << paper;
    };
    row(Color::OnAccent, Color::AccentFill);
    row(Color::OnAccent, Color::AccentHover);
    row(Color::OnAccent, Color::ErrorFill);
    row(Color::Accent, Color::AccentSoft);
    row(Color::Ok, Color::OkSoft);
    row(Color::Warn, Color::WarnSoft);
    row(Color::Error, Color::ErrorSoft);
    row(Color::TextTooltip, Color::BgTooltip);
    row(Color::KbText, Color::KbFill);
    row(Color::BubbleMeta, Color::BubbleOut);
    row(Color::SynKey, Color::BgPanel);
    row(Color::SynStr, Color::BgPanel);
    row(Color::SynNum, Color::BgPanel);
    row(Color::SynLit, Color::BgPanel);
    row(Color::SynPunct, Color::BgPanel);
}

void TestTheme::textReachesItsContrast()
{
    QFETCH(Color, ink);
    QFETCH(Color, paper);
    for (const bool dark : {false, true})
        QVERIFY2(contrast(themeColor(ink, dark), themeColor(paper, dark)) >= 4.5, dark ? "dark" : "light");
}

void TestTheme::switchingReachesPaletteAndLabels()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    Label label(u"stored"_s, TextStyle::Small, Color::Text3);
    label.show();
    theme.setMode(Theme::Mode::Dark);
    QVERIFY(Theme::isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(u"#15181D"_s));
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), themeColor(Color::Text3, true));
    theme.setMode(Theme::Mode::Light);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), themeColor(Color::Text3, false));
}

void TestTheme::sizesFollowTheFontScale()
{
    Theme theme;
    Label label(u"stored"_s, TextStyle::Title);
    QCOMPARE(label.font().pixelSize(), 16);
    theme.setFontScale(150);
    QCOMPARE(px(28), 42);
    QTRY_COMPARE(label.font().pixelSize(), 24);
    theme.setFontScale(1000);
    QCOMPARE(theme.fontScale(), 200);
    theme.setFontScale(100);
    QTRY_COMPARE(label.font().pixelSize(), 16);
}

void TestTheme::aLabelIsMeasuredAnewWhenItChanges()
{
    Theme theme;
    Label label(u"Nothing leaves this computer. Add a real bot when you are ready."_s);
    label.setWordWrap(true);
    const auto isTrue = [&label](int width) { return label.heightForWidth(width) == label.QLabel::heightForWidth(width); };
    const int before = label.heightForWidth(120);
    QVERIFY(before > label.heightForWidth(800));
    label.setText(label.text().repeated(3));
    QVERIFY(label.heightForWidth(120) > before);
    label.setTextStyle(TextStyle::Heading);
    QVERIFY(isTrue(120));
    label.setContentsMargins(20, 10, 20, 10);
    QVERIFY(isTrue(120));
    theme.setFontScale(150);
    QVERIFY(isTrue(120));
    theme.setFontScale(100);
    QVERIFY(isTrue(120) && isTrue(800));
}

void TestTheme::everyIconIsDrawnInTheColourAsked()
{
    const auto files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 100);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        if (name == "botdesk"_L1)
            continue;
        QCOMPARE(inkOf(iconPixmap(name, 32, themeColor(Color::Error), 2.0)), themeColor(Color::Error));
    }
}

void TestTheme::iconsFollowTheTheme()
{
    Theme theme;
    const QIcon icon = themeIcon(u"stop"_s, Color::Accent);
    theme.setMode(Theme::Mode::Light);
    QCOMPARE(inkOf(icon.pixmap(32)), themeColor(Color::Accent, false));
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(inkOf(icon.pixmap(32)), themeColor(Color::Accent, true));
    QCOMPARE(inkOf(icon.pixmap(32, QIcon::Disabled)), themeColor(Color::TextOff, true));
    theme.setMode(Theme::Mode::Light);
}

BOTDESK_TEST(TestTheme)
#include "testtheme.moc"
