// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/botcard.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

static constexpr int AvatarSide = 32;

QString environmentName(BotLine::Environment environment)
{
    switch (environment) {
    case BotLine::Environment::Sandbox: return BotCard::tr("Sandbox");
    case BotLine::Environment::Test: return BotCard::tr("Test");
    case BotLine::Environment::Live: return BotCard::tr("Live");
    }
    Q_UNREACHABLE();
}

Tone environmentTone(BotLine::Environment environment)
{
    switch (environment) {
    case BotLine::Environment::Sandbox: return Tone::Ok;
    case BotLine::Environment::Test: return Tone::Warn;
    case BotLine::Environment::Live: return Tone::Accent;
    }
    Q_UNREACHABLE();
}

void paintDot(QPainter *painter, const QRectF &rect, Avatar::Dot dot)
{
    const Color fill = dot == Avatar::Dot::Ok ? Color::Ok : dot == Avatar::Dot::Warn ? Color::Warn
        : dot == Avatar::Dot::Error           ? Color::Error
                                              : Color::Text3;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeColor(fill));
    painter->drawEllipse(rect);
    painter->restore();
}

BotCard::BotCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Bot"));
}

void BotCard::setBot(const BotLine &bot)
{
    if (bot == m_bot)
        return;
    m_bot = bot;
    setAccessibleName(tr("Bot %1").arg(bot.handle));
    setAccessibleDescription(u"%1, %2"_s.arg(environmentName(bot.environment), bot.state));
    setToolTip(u"%1\n%2 · %3"_s.arg(bot.handle, environmentName(bot.environment), bot.state));
    update();
}

void BotCard::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize BotCard::sizeHint() const
{
    return m_narrow ? QSize(px(40), px(52)) : QSize(px(216), px(52));
}

void BotCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_narrow)
        paintBox(&painter, rect(), themeColor(underMouse() ? Color::BgHover : Color::BgPanel), themeColor(Color::Line), CardRadius);
    if (hasFocus())
        paintFocusRing(&painter, rect(), CardRadius);
    const int side = px(AvatarSide);
    const int left = m_narrow ? (width() - side) / 2 : px(8);
    const QRect avatar = QStyle::visualRect(layoutDirection(), rect(), {left, (height() - side) / 2, side, side});
    paintAvatar(&painter, avatar, m_bot.id, m_bot.title);
    const qreal dot = px(9);
    const QRectF disc(avatar.right() - dot + 2, avatar.bottom() - dot + 2, dot, dot);
    paintBox(&painter, disc.adjusted(-2, -2, 2, 2), themeColor(m_narrow ? Color::BgRail : Color::BgPanel), {}, dot);
    paintDot(&painter, disc, m_bot.dot);
    if (!m_narrow)
        paintWords(painter);
}

void BotCard::paintWords(QPainter &painter)
{
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const int left = px(8 + AvatarSide + 8);
    const int room = width() - left - px(26);
    const auto words = [&](TextStyle style, Color ink, int x, int y, int height, int width, const QString &text) {
        painter.setFont(themeFont(style));
        painter.setPen(themeColor(ink));
        painter.drawText(mirrored({x, y, width, height}), Qt::AlignVCenter | int(side),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    words(TextStyle::Section, Color::Text, left, px(8), px(18), room, m_bot.handle);
    paintDot(&painter, mirrored({left, px(33), px(5), px(5)}), m_bot.dot);
    words(TextStyle::Small, Color::Text2, left + px(10), px(27), px(16), room - px(10), m_bot.state);
    const int arrow = px(14);
    paintIcon(&painter, mirrored({width() - arrow - px(8), (height() - arrow) / 2, arrow, arrow}), u"down"_s,
              themeColor(Color::Text2));
}

} // namespace Botdesk
