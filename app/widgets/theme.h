// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

namespace Botdesk {

class PortalScheme;

//! The names of all colours. There is no other colour anywhere in app/: delegates ask themeColor(), styles the palette.
enum class Color {
    BgWindow, BgRail, BgPanel, BgSunken, BgInput, BgHover, BgSelected, BgSelectedOff, BgTooltip,
    Line, LineStrong, Focus,
    Text, Text2, Text3, TextOff, TextTooltip,
    Accent, AccentFill, AccentHover, AccentSoft, OnAccent,
    Ok, OkSoft, OkLine, Warn, WarnSoft, WarnLine, Error, ErrorSoft, ErrorLine, ErrorFill,
    CatMessage, CatEdit, CatCallback, CatInline, CatMember, CatReaction, CatPay,
    SynKey, SynStr, SynNum, SynLit, SynPunct, SynFn, Mark,
    ChatBg, BubbleIn, BubbleOut, BubbleService, BubbleMeta, KbFill, KbText, KbLine, TgPrimary, TgSuccess, TgDanger,
};
inline constexpr int ColorCount = int(Color::TgDanger) + 1;

//! The colour in the theme that is on now. Ask while painting, never keep it: the theme is switched live.
QColor themeColor(Color name);
QColor themeColor(Color name, bool dark);       //!< in the light or the dark theme
QLatin1StringView colorName(Color name);   //!< as in the design's table: "bg-window"

//! While it lives, everything is measured and painted as in the light or the dark theme: for previews, in the window's thread.
class PaintedTheme
{
public:
    explicit PaintedTheme(bool dark);
    ~PaintedTheme();
    Q_DISABLE_COPY_MOVE(PaintedTheme)

private:
    bool m_before;
};

//! @p pixels of the design, scaled by the operator's font size. All heights, paddings and icon sizes pass through here.
int px(int pixels);

//! Light or dark, and how large: feeds QPalette, QStyle and fonts of the application. One per application, made in main().
//!
//! After a change every widget gets PaletteChange (colours) or StyleChange (font size); what paints with themeColor() and px()
//! needs no more than its normal repaint.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    void setFontScale(int percent);        //!< 75 … 200; 100 is the design's
    int fontScale() const;
    static bool isDark();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followSystem();
    void apply(bool dark);

    Mode m_mode = Mode::System;
    bool m_applying = false;
    PortalScheme *m_portal;
};

} // namespace Botdesk
