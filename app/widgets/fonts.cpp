// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fonts.h"

#include "widgets/theme.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

QString firstInstalled(const QStringList &wanted, QFontDatabase::SystemFont otherwise)
{
    // The list that is there anyway: hasFamily() asks fontconfig for substitutes, which takes a tenth of a start.
    static const QStringList installed = QFontDatabase::families();
    for (const QString &family : wanted) {
        if (installed.contains(family))
            return family;
    }
    return QFontInfo(QFontDatabase::systemFont(otherwise)).family();   // concrete: an alias first would win over emoji
}

// DejaVu has monochrome emoji, and Qt 6.4 does not segment them: a concrete text font first, the emoji font second.
QStringList families(bool mono)
{
    static const QStringList text{firstInstalled({u"Inter"_s, u"Noto Sans"_s}, QFontDatabase::GeneralFont),
                                  u"Noto Color Emoji"_s};
    static const QStringList fixed{firstInstalled({u"JetBrains Mono"_s}, QFontDatabase::FixedFont),
                                   u"Noto Color Emoji"_s};
    return mono ? fixed : text;
}

struct Measure
{
    int pixels;
    int line;
    QFont::Weight weight;
};

Measure measure(TextStyle style)
{
    switch (style) {
    case TextStyle::Heading: return {24, 32, QFont::DemiBold};
    case TextStyle::Title: return {16, 24, QFont::DemiBold};
    case TextStyle::Section: return {13, 18, QFont::DemiBold};
    case TextStyle::Body: return {13, 18, QFont::Normal};
    case TextStyle::Control: return {13, 18, QFont::Medium};
    case TextStyle::Small: return {12, 16, QFont::Normal};
    case TextStyle::SmallStrong: return {12, 16, QFont::DemiBold};
    case TextStyle::Caption: return {11, 14, QFont::DemiBold};
    case TextStyle::Mono: return {12, 18, QFont::Normal};
    }
    Q_UNREACHABLE();
}

} // namespace

QFont themeFont(TextStyle style)
{
    const Measure size = measure(style);
    QFont font;
    font.setFamilies(families(style == TextStyle::Mono));
    font.setPixelSize(px(size.pixels));
    font.setWeight(size.weight);
    return font;
}

int lineHeight(TextStyle style)
{
    return px(measure(style).line);
}

} // namespace Botdesk
