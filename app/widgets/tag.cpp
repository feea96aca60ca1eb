// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tag.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

ToneColors toneColors(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return {Color::Text2, Color::BgSelectedOff, Color::Line};
    case Tone::Accent: return {Color::Accent, Color::AccentSoft, Color::Accent};
    case Tone::Ok: return {Color::Ok, Color::OkSoft, Color::OkLine};
    case Tone::Warn: return {Color::Warn, Color::WarnSoft, Color::WarnLine};
    case Tone::Error: return {Color::Error, Color::ErrorSoft, Color::ErrorLine};
    }
    Q_UNREACHABLE();
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return u"ok"_s;
    case Tone::Warn: return u"warn"_s;
    case Tone::Error: return u"error"_s;
    default: return u"info"_s;
    }
}

Tag::Tag(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setFont(themeFont(TextStyle::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Tag::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Tag::setOutlined(bool on)
{
    m_isOutlined = on;
    update();
}

QSize Tag::sizeHint() const
{
    const int icon = m_iconName.isEmpty() ? 0 : px(14 + 4);
    return {fontMetrics().horizontalAdvance(m_text) + icon + px(6) * 2, px(18)};
}

void Tag::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        setFont(themeFont(TextStyle::Small));
    QWidget::changeEvent(event);
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors colours = toneColors(m_tone);
    if (m_isOutlined)
        paintBox(&painter, rect(), themeColor(Color::BgPanel), themeColor(colours.line), 3);
    else
        paintBox(&painter, rect(), themeColor(colours.soft), {}, 3);
    int x = px(6);
    if (!m_iconName.isEmpty()) {
        const QRect box(x, (height() - px(14)) / 2, px(14), px(14));
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), box), m_iconName, themeColor(colours.ink));
        x += px(14 + 4);
    }
    painter.setPen(themeColor(colours.ink));
    const QRect words(x, 0, width() - x, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     Qt::AlignVCenter | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), m_text);
}

Badge::Badge(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(false);
}

void Badge::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(QLocale().toString(count));
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {badgeWidth(QLocale().toString(m_count)), px(18)};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, QPoint(width(), height() / 2), QLocale().toString(m_count), m_tone);
}

int badgeWidth(const QString &text)
{
    return std::max(px(18), QFontMetrics(themeFont(TextStyle::Caption)).horizontalAdvance(text) + px(10));
}

int paintBadge(QPainter *painter, QPoint rightMiddle, const QString &text, Tone tone)
{
    const int width = badgeWidth(text);
    const QRect box(rightMiddle.x() - width, rightMiddle.y() - px(9), width, px(18));
    const bool calm = tone == Tone::Neutral;
    const Color fill = calm ? Color::BgSelectedOff : tone == Tone::Error ? Color::ErrorFill : Color::AccentFill;
    painter->save();
    paintBox(painter, box, themeColor(fill), {}, px(9));
    painter->setFont(themeFont(TextStyle::Caption));
    painter->setPen(themeColor(calm ? Color::Text2 : Color::OnAccent));
    painter->drawText(box, Qt::AlignCenter, text);
    painter->restore();
    return width;
}

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setAccessibleName(key);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    const int words = QFontMetrics(themeFont(TextStyle::Caption)).horizontalAdvance(m_key);
    return {std::max(px(20), words + px(12)), px(20)};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), themeColor(Color::BgPanel), themeColor(Color::LineStrong), 3);
    painter.setFont(themeFont(TextStyle::Caption));
    painter.setPen(themeColor(Color::Text2));
    painter.drawText(rect(), Qt::AlignCenter, m_key);
}

} // namespace Botdesk
