// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/uploadblock.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QPainter>

namespace Botdesk {

namespace {

constexpr int Sign = 36;
constexpr int Cross = 24;
constexpr int NarrowestName = 60;
constexpr int WidestName = 220;

int advance(TextStyle style, const QString &text)
{
    return QFontMetrics(themeFont(style)).horizontalAdvance(text);
}

} // namespace

int uploadBlockHeight()
{
    return px(Sign + 6);
}

int uploadBlockWidth(const UploadBlock &block)
{
    const int name = std::clamp(advance(TextStyle::SmallStrong, block.name), px(NarrowestName), px(WidestName));
    const int state = block.state.isEmpty() ? 0 : advance(TextStyle::Mono, block.state) + px(16);
    // The cross keeps its room: a bubble must not jump when the upload begins or ends.
    return std::max(px(Sign + 12) + name + state + px(Cross + 8) + 2, px(block.part >= 0 ? 290 : 200));
}

QRect uploadCancelRect(const QRect &rect)
{
    return {rect.right() - px(Cross) + 1, rect.top() + (px(Sign) - px(Cross)) / 2, px(Cross), px(Cross)};
}

void paintUploadBlock(QPainter *painter, const QRect &rect, const UploadBlock &block)
{
    const QRect sign(rect.left(), rect.top(), px(Sign), px(Sign));
    paintBox(painter, sign, themeColor(Color::AccentFill), {}, CardRadius);
    paintIcon(painter, sign.adjusted(px(9), px(9), -px(9), -px(9)), block.icon, themeColor(Color::OnAccent));
    const QRect cross = uploadCancelRect(rect);
    if (block.canCancel)
        paintIcon(painter, cross.adjusted(px(5), px(5), -px(5), -px(5)), QStringLiteral("close"), themeColor(Color::Text2));
    const int left = sign.right() + px(12);
    const int right = cross.left() - px(8);
    const bool hasBar = block.part >= 0;
    const int lineTop = rect.top() + (hasBar ? px(3) : (px(Sign) - px(18)) / 2);
    const int stateWidth = block.state.isEmpty() ? 0 : advance(TextStyle::Mono, block.state) + 1;
    painter->setFont(themeFont(TextStyle::Mono));
    painter->setPen(themeColor(Color::BubbleMeta));
    painter->drawText(QRect(right - stateWidth, lineTop, stateWidth, px(18)), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, block.state);
    painter->setFont(themeFont(TextStyle::SmallStrong));
    painter->setPen(themeColor(Color::Text));
    const int room = right - left - (stateWidth ? stateWidth + px(12) : 0);
    painter->drawText(QRect(left, lineTop, room, px(18)), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(block.name, Qt::ElideMiddle, room));
    if (!hasBar)
        return;
    const QRect bar(left, rect.top() + px(26), right - left, px(4));
    paintBox(painter, bar, themeColor(Color::KbFill), {}, bar.height() / 2.0);
    const int done = int(bar.width() * std::clamp(block.part, 0.0, 1.0));
    if (done > 0)
        paintBox(painter, QRect(bar.topLeft(), QSize(std::max(done, bar.height()), bar.height())), themeColor(Color::Accent), {}, bar.height() / 2.0);
}

} // namespace Botdesk
