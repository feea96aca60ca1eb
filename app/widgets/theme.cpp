// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme.h"

#include "widgets/botdeskstyle.h"
#include "widgets/fonts.h"
#include "widgets/portalscheme.h"

#include <QApplication>
#include <QEvent>

#include <array>

namespace Botdesk {

namespace {

struct Row
{
    const char *name;
    QRgb light;
    QRgb dark;
};

// In the order of enum Color.
constexpr std::array<Row, ColorCount> Table{{
    {"bg-window", 0xFFF1F3F6, 0xFF15181D}, {"bg-rail", 0xFFE7EAEF, 0xFF101216}, {"bg-panel", 0xFFFFFFFF, 0xFF1C2026},
    {"bg-sunken", 0xFFF7F8FA, 0xFF181B20}, {"bg-input", 0xFFFFFFFF, 0xFF14161A}, {"bg-hover", 0xFFECEFF4, 0xFF272C35},
    {"bg-selected", 0xFFDCE5FC, 0xFF26355E}, {"bg-selected-off", 0xFFE4E7EC, 0xFF2B3038},
    {"bg-tooltip", 0xFF23272F, 0xFFE7EAF0},
    {"line", 0xFFDBDFE6, 0xFF2D323B}, {"line-strong", 0xFFB7BECA, 0xFF4A515E}, {"focus", 0xFF3556CC, 0xFF7F9BFF},
    {"text", 0xFF1A1D24, 0xFFE6E9EF}, {"text-2", 0xFF4B5261, 0xFFB4BBC7}, {"text-3", 0xFF5C6372, 0xFF9CA4B2},
    {"text-off", 0xFF9AA1AD, 0xFF5F6673}, {"text-tooltip", 0xFFF3F5F8, 0xFF1A1D24},
    {"accent", 0xFF3556CC, 0xFF8CA5FF}, {"accent-fill", 0xFF3556CC, 0xFF4563D6}, {"accent-hover", 0xFF2A47B0, 0xFF4E6BDC},
    {"accent-soft", 0xFFE6ECFC, 0xFF232D4B}, {"on-accent", 0xFFFFFFFF, 0xFFFFFFFF},
    {"ok", 0xFF0B7261, 0xFF4CC3AA}, {"ok-soft", 0xFFDCF1EC, 0xFF14332D}, {"ok-line", 0xFF9FD3C7, 0xFF2A6256},
    {"warn", 0xFF855600, 0xFFE3B04F}, {"warn-soft", 0xFFFBF0D8, 0xFF372B12}, {"warn-line", 0xFFE3C583, 0xFF6E5622},
    {"error", 0xFFB3263E, 0xFFF4849A}, {"error-soft", 0xFFFCE6EA, 0xFF40202A}, {"error-line", 0xFFE8A7B3, 0xFF7E3A49},
    {"error-fill", 0xFFB3263E, 0xFFB93550},
    {"cat-message", 0xFF3556CC, 0xFF8CA5FF}, {"cat-edit", 0xFF5D6675, 0xFFA5ADBA},
    {"cat-callback", 0xFF7A3FB8, 0xFFC795F5}, {"cat-inline", 0xFF03687E, 0xFF57C2DA},
    {"cat-member", 0xFF85591B, 0xFFDBAB62}, {"cat-reaction", 0xFFAE2F7E, 0xFFF190C8}, {"cat-pay", 0xFF37701A, 0xFF97CB70},
    {"syn-key", 0xFF2B4AA8, 0xFF9DB4FF}, {"syn-str", 0xFF0B6A5B, 0xFF74CDB8}, {"syn-num", 0xFF7A3FB8, 0xFFCFA3F7},
    {"syn-lit", 0xFF8A4B08, 0xFFE5B268}, {"syn-punct", 0xFF6A7180, 0xFF8A92A1}, {"syn-fn", 0xFF04718A, 0xFF6CCBE0},
    {"mark", 0xFFFFE9A8, 0xFF5E4A10},
    {"chat-bg", 0xFFE4E9F0, 0xFF11151B}, {"bubble-in", 0xFFFFFFFF, 0xFF252B34}, {"bubble-out", 0xFFD0DFFF, 0xFF283968},
    {"bubble-service", 0xFFCDD6E3, 0xFF262C36}, {"bubble-meta", 0xFF43588C, 0xFFB7C4E8},
    {"kb-fill", 0xFFC4D1E4, 0xFF2A3444}, {"kb-text", 0xFF22385F, 0xFFD5E0F5}, {"kb-line", 0xFFB9C7DB, 0xFF3A475B},
    {"tg-primary", 0xFF2E74D0, 0xFF3272C9}, {"tg-success", 0xFF2A8152, 0xFF2A7D50}, {"tg-danger", 0xFFC93A4E, 0xFFCE4458},
}};

// What is on now belongs to the application like QGuiApplication::palette(), so it is kept the same way.
bool darkNow = false;
int scaleNow = 100;

QPalette themePalette()
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, Color name) { palette.setColor(role, themeColor(name)); };
    set(QPalette::Window, Color::BgWindow);
    set(QPalette::WindowText, Color::Text);
    set(QPalette::Base, Color::BgPanel);
    set(QPalette::AlternateBase, Color::BgSunken);
    set(QPalette::Text, Color::Text);
    set(QPalette::PlaceholderText, Color::Text3);
    set(QPalette::Button, Color::BgPanel);
    set(QPalette::ButtonText, Color::Text);
    set(QPalette::BrightText, Color::OnAccent);
    set(QPalette::ToolTipBase, Color::BgTooltip);
    set(QPalette::ToolTipText, Color::TextTooltip);
    set(QPalette::Highlight, Color::BgSelected);
    set(QPalette::HighlightedText, Color::Text);
    set(QPalette::Link, Color::Accent);
    set(QPalette::LinkVisited, Color::Accent);
    set(QPalette::Light, Color::BgPanel);
    set(QPalette::Midlight, Color::BgHover);
    set(QPalette::Mid, Color::Line);
    set(QPalette::Dark, Color::LineStrong);
    set(QPalette::Shadow, Color::LineStrong);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, themeColor(Color::BgSelectedOff));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, themeColor(Color::TextOff));
    palette.setColor(QPalette::Disabled, QPalette::Base, themeColor(Color::BgSunken));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, themeColor(Color::BgSelectedOff));
    return palette;
}

} // namespace

QColor themeColor(Color name)
{
    return themeColor(name, darkNow);
}

QColor themeColor(Color name, bool dark)
{
    const Row &row = Table.at(size_t(name));
    return QColor::fromRgb(dark ? row.dark : row.light);
}

PaintedTheme::PaintedTheme(bool dark)
    : m_before(std::exchange(darkNow, dark))
{
}

PaintedTheme::~PaintedTheme()
{
    darkNow = m_before;
}

QLatin1StringView colorName(Color name)
{
    return QLatin1StringView(Table.at(size_t(name)).name);
}

int px(int pixels)
{
    return (pixels * scaleNow + 50) / 100;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_portal(new PortalScheme(this))
{
    QApplication::setStyle(new BotdeskStyle);
    QApplication::setFont(themeFont(TextStyle::Body));
    qApp->installEventFilter(this);
    connect(m_portal, &PortalScheme::changed, this, [this] {
        if (m_mode == Mode::System)
            followSystem();
    });
    followSystem();
}

Theme::~Theme() = default;

bool Theme::isDark()
{
    return darkNow;
}

int Theme::fontScale() const
{
    return scaleNow;
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    if (mode == Mode::System)
        followSystem();
    else
        apply(mode == Mode::Dark);
}

void Theme::setFontScale(int percent)
{
    percent = std::clamp(percent, 75, 200);
    if (percent == scaleNow)
        return;
    scaleNow = percent;
    QApplication::setFont(themeFont(TextStyle::Body));
    QApplication::setStyle(new BotdeskStyle);   // a new style is what makes every widget measure itself again
    apply(darkNow);
}

void Theme::followSystem()
{
    if (m_portal->preference() != PortalScheme::Preference::None)
        return apply(m_portal->preference() == PortalScheme::Preference::Dark);
    // Qt 6.4 has no colour scheme: the lightness of the palette that the desktop gives is all there is, and ours hides it.
    m_applying = true;
    QApplication::setPalette(QPalette());
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    m_applying = false;
    apply(dark);
}

void Theme::apply(bool dark)
{
    darkNow = dark;
    m_applying = true;
    QApplication::setPalette(themePalette());
    m_applying = false;
    emit changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !m_applying && m_mode == Mode::System)
        followSystem();
    return QObject::eventFilter(watched, event);
}

} // namespace Botdesk
