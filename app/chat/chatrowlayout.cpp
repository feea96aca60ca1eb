// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatrowlayout.h"

#include "chat/chatbubble.h"
#include "widgets/fonts.h"
#include "widgets/styleparts.h"

#include <QGuiApplication>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 20;
constexpr int Gap = 8;
constexpr int AlbumGap = 2;
constexpr int AlbumWidth = 320;
constexpr int AlbumHeight = 200;
constexpr int WidestBubble = 480;
constexpr int NarrowestKeyboard = 180;
constexpr int ReactionHeight = 22;
constexpr int MarkerHeight = 22;

int bubbleWidth(int width)
{
    const int room = width - 2 * px(Margin);
    return std::min({room, std::max(px(260), room * 6 / 10), px(WidestBubble)});
}

void paintMarker(QPainter *painter, const QRect &rect)
{
    const QString text = QCoreApplication::translate("ChatRow", "New");
    painter->setFont(themeFont(TextStyle::Caption));
    const int words = painter->fontMetrics().horizontalAdvance(text);
    const int middle = rect.top() + px(MarkerHeight) / 2;
    painter->fillRect(QRect(rect.left(), middle, rect.width() - words - px(28), 1), themeColor(Color::Accent));
    painter->fillRect(QRect(rect.right() - px(12), middle, px(12), 1), themeColor(Color::Accent));
    painter->setPen(themeColor(Color::Accent));
    painter->drawText(QRect(rect.right() - words - px(20), rect.top(), words + 2, px(MarkerHeight)),
                      Qt::AlignVCenter | Qt::TextSingleLine, text);
}

} // namespace

ChatRowLayout::ChatRowLayout(const ChatRow &row, int width, bool isRevealed, bool isInAlbum)
    : m_row(row)
    , m_width(width)
    , m_isRevealed(isRevealed)
{
    if (row.isBubble()) {
        layOutBubble();
    } else if (row.kind == ChatRow::Kind::NewFromHere) {
        m_height = px(MarkerHeight);
    } else if (row.kind == ChatRow::Kind::Item
               && (row.item.kind == ChatItem::Kind::Query || row.item.kind == ChatItem::Kind::JoinRequest)) {
        m_strip = QRect(px(Margin), 0, width - 2 * px(Margin), stripHeight(row, width));
        m_height = m_strip.height();
    } else {
        m_line = row.kind == ChatRow::Kind::Day ? chatRowText(row) : serviceText(row);
        m_top = row.kind == ChatRow::Kind::Day ? px(Gap) : 0;
        m_height = m_top + serviceLineHeight(m_line, width);
    }
    m_height += px(isInAlbum ? AlbumGap : Gap);
}

//! The file of the message, in the room that it takes when it is there: nothing moves when it comes.
void ChatRowLayout::attach(BubbleContent &content, int widest)
{
    const int room = widest - 2 * px(5);
    m_media = m_row.message ? mediaOf(*m_row.message, int(room * qApp->devicePixelRatio())) : std::nullopt;
    if (!m_media)
        return;
    content.attachment = mediaSize(*m_media, room);
    if (m_media->kind == ChatMedia::Kind::Picture && !m_row.message->mediaGroupId.isEmpty()) {
        m_media->isCropped = true;   // pictures of an album are of one size
        content.attachment = QSize(px(AlbumWidth), px(AlbumHeight)).boundedTo({room, px(AlbumHeight)});
    }
    content.isBare = m_media->kind == ChatMedia::Kind::Sticker;
    content.mediaLine.clear();
}

void ChatRowLayout::layOutBubble()
{
    BubbleContent content = bubbleOf(m_row);
    content.isRevealed = m_isRevealed;
    const int widest = bubbleWidth(m_width);
    attach(content, widest);
    m_bubble.emplace(std::move(content), widest);
    if (m_row.message && !m_row.message->inlineKeyboard.isEmpty()) {
        m_keyboard.emplace(m_row.message->inlineKeyboard);
        m_bubble->widenTo(std::clamp(m_keyboard->widthWanted(), px(NarrowestKeyboard), widest));
    }
    const QSize size = m_bubble->size();
    const int left = m_row.isOutgoing() ? m_width - px(Margin) - size.width() : px(Margin);
    m_bubbleAt = {left, 0};
    m_height = size.height();
    if (m_keyboard) {
        m_keyboardRect = QRect(left, m_height + px(4), size.width(), m_keyboard->height());
        m_height = m_keyboardRect.bottom() + 1;
    }
    layOutReactions();
    if (m_row.kind == ChatRow::Kind::Outbox && !stripText(m_row, 0).isEmpty()) {
        const int room = std::min(m_width - 2 * px(Margin), px(WidestBubble));
        m_strip = QRect(m_width - px(Margin) - room, m_height + px(2), room, stripHeight(m_row, room));
        m_height = m_strip.bottom() + 1;
    }
}

void ChatRowLayout::layOutReactions()
{
    m_reactions = reactionTexts(m_row.item);
    if (m_reactions.isEmpty())
        return;
    const QFontMetrics metrics(themeFont(TextStyle::Small));
    int total = 0;
    QList<int> widths;
    for (const QString &text : std::as_const(m_reactions)) {
        widths += metrics.horizontalAdvance(text) + px(14);
        total += widths.last() + px(4);
    }
    int x = m_row.isOutgoing() ? std::max(px(Margin), m_width - px(Margin) - total + px(4)) : m_bubbleAt.x();
    for (const int width : std::as_const(widths)) {
        m_reactionRects += QRect(x, m_height + px(3), width, px(ReactionHeight));
        x += width + px(4);
    }
    m_height += px(ReactionHeight + 3);
}

QList<KeyboardCell> ChatRowLayout::waitingCells() const
{
    QList<KeyboardCell> cells;
    const InlineKeyboard &rows = m_keyboard->keyboard();
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            const auto &data = rows[row][column].callbackData;
            if (data && m_row.waitingData.contains(*data))
                cells.append({row, column});
        }
    }
    return cells;
}

void ChatRowLayout::paintReactions(QPainter *painter, QPoint origin) const
{
    for (qsizetype i = 0; i < m_reactions.size(); ++i) {
        const QRect rect = m_reactionRects[i].translated(origin);
        const bool isOwn = m_row.item.reactions[i].isOwn;
        paintBox(painter, rect, themeColor(isOwn ? Color::AccentSoft : Color::BubbleService),
                 isOwn ? themeColor(Color::Accent) : QColor(), rect.height() / 2.0);
        painter->setFont(themeFont(TextStyle::Small));
        painter->setPen(themeColor(Color::Text));
        painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, m_reactions[i]);
    }
}

void ChatRowLayout::paint(QPainter *painter, QPoint origin, const State &state) const
{
    const QRect row(origin, QSize(m_width, m_height));
    if (m_row.kind == ChatRow::Kind::NewFromHere)
        return paintMarker(painter, row);
    if (!m_line.isEmpty())
        paintServiceLine(painter, row.adjusted(0, m_top, 0, 0), m_line);
    if (m_bubble)
        m_bubble->paint(painter, origin + m_bubbleAt, state.isSelected, state.selection);
    if (m_media)
        paintMedia(painter, mediaRect().translated(origin), *m_media, state.media, state.hovered.media,
                   state.hovered.what == ChatHit::What::Media);
    if (m_keyboard)
        m_keyboard->paint(painter, origin + m_keyboardRect.topLeft(), m_keyboardRect.width(),
                          {.hovered = state.hovered.cell, .focused = {}, .waiting = waitingCells()});
    paintReactions(painter, origin);
    if (!m_strip.isNull())
        paintStrip(painter, m_strip.translated(origin), m_row, state.hovered.action, state.nowMs);
    if (state.isSelected && !m_bubble)
        paintFocusRing(painter, row.adjusted(px(8), -px(2), -px(8), -px(Gap - 2)));
}

ChatHit ChatRowLayout::hitAt(QPoint point, qint64 nowMs, const MediaLook &media) const
{
    if (!m_strip.isNull() && m_strip.contains(point)) {
        if (const RowAction action = stripActionAt(point, m_strip, m_row, nowMs); action != RowAction::None)
            return {.what = ChatHit::What::Action, .action = action};
        return {.what = ChatHit::What::Content};
    }
    if (m_keyboard && m_keyboardRect.contains(point)) {
        const auto cell = m_keyboard->buttonAt(point - m_keyboardRect.topLeft(), m_keyboardRect.width());
        return {.what = cell.isValid() ? ChatHit::What::KeyboardButton : ChatHit::What::Content, .cell = cell};
    }
    if (!m_bubble || !QRect(m_bubbleAt, m_bubble->size()).contains(point))
        return {};
    const QPoint inside = point - m_bubbleAt;
    if (m_bubble->isCancelAt(inside))
        return {.what = ChatHit::What::Action, .action = RowAction::Cancel};
    if (m_media && mediaRect().contains(point)) {
        if (media.isCovered)
            return {.what = ChatHit::What::Spoiler};
        return {.what = ChatHit::What::Media, .media = mediaActionAt(point, mediaRect(), *m_media, media)};
    }
    if (const QString link = m_bubble->linkAt(inside); !link.isEmpty())
        return {.what = ChatHit::What::Link, .link = link, .linkWords = m_bubble->linkWordsAt(inside)};
    if (!m_bubble->content().isRevealed && m_bubble->isSpoilerAt(inside))
        return {.what = ChatHit::What::Spoiler};
    const bool isInMeta = inside.y() > m_bubble->size().height() - px(24) && inside.x() > m_bubble->size().width() - px(96);
    if (!m_row.item.versions.isEmpty() && isInMeta)
        return {.what = ChatHit::What::Versions};
    const int strip = m_bubble->content().sender.isEmpty() ? px(44) : px(60);
    if (m_row.message && m_row.message->replyTo && inside.y() < strip)
        return {.what = ChatHit::What::ReplyTarget};
    return {.what = ChatHit::What::Content};
}

} // namespace Botdesk
