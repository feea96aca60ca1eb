// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/hint.h"

#include "widgets/icons.h"

#include <QEvent>
#include <QPainter>

namespace Botdesk {

namespace {

constexpr int SignSize = 13;   // pixels
constexpr int SignGap = 5;

Color inkOf(Tone tone)
{
    return tone == Tone::Neutral ? Color::Text2 : toneColors(tone).ink;
}

} // namespace

Hint::Hint(const QString &text, Tone tone, QWidget *parent)
    : Label(text, TextStyle::Small, inkOf(tone), parent)
    , m_tone(tone)
{
    setWordWrap(true);
    makeRoom();
}

void Hint::setTone(Tone tone)
{
    m_tone = tone;
    setInk(inkOf(tone));
    update();
}

void Hint::makeRoom()
{
    setContentsMargins(px(SignSize + SignGap), 0, 0, 0);
}

void Hint::paintEvent(QPaintEvent *event)
{
    Label::paintEvent(event);
    QPainter painter(this);
    const int top = std::max(0, (fontMetrics().height() - px(SignSize)) / 2);
    paintIcon(&painter, QRect(0, top, px(SignSize), px(SignSize)), toneIcon(m_tone), themeColor(inkOf(m_tone)));
}

void Hint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        makeRoom();
    Label::changeEvent(event);
}

} // namespace Botdesk
