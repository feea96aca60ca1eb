// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatrowlayout.h"

#include "chat/chatbubble.h"
#include "received/leavingpictures.h"
#include "received/mosaic.h"
#include "widgets/fonts.h"
#include "widgets/styleparts.h"
#include "words/summarywords.h"

#include <QGuiApplication>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 20;
constexpr int Gap = 8;
constexpr int AlbumGap = 2;
constexpr int AlbumWidth = 400;
constexpr int AlbumHeight = 420;
constexpr int LoneLeaving = 240;
constexpr int FileGap = 4;
constexpr int WidestBubble = 480;
constexpr int NarrowestKeyboard = 180;
constexpr int ReactionHeight = 22;
constexpr int MarkerHeight = 22;

int bubbleWidth(int width)
{
    const int room = width - 2 * px(Margin);
    return std::min({room, std::max(px(260), room * 6 / 10), px(WidestBubble)});
}

bool isCaptionAbove(const Message &message)
{
    return message.json["show_caption_above_media"_L1].toBool();
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

ChatRowLayout::ChatRowLayout(const ChatRow &row, int width, bool isRevealed)
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
    m_height += px(Gap);
}

//! The file of the message, in the room that it takes when it is there: nothing moves when it comes.
void ChatRowLayout::attach(BubbleContent &content, int widest)
{
    const int room = widest - 2 * px(5);
    if (m_row.kind == ChatRow::Kind::Outbox)
        return attachLeaving(content, room);
    if (!m_row.album.isEmpty())
        return attachAlbum(content, room);
    const auto media = m_row.message ? mediaOf(*m_row.message, int(room * qApp->devicePixelRatio())) : std::nullopt;
    if (!media)
        return;
    content.attachment = mediaSize(*media, room);
    content.attachmentBelow = isCaptionAbove(*m_row.message);
    content.isBare = media->kind == ChatMedia::Kind::Sticker || media->isRound;
    content.mediaLine.clear();
    m_media = {{*media, QRect({}, content.attachment)}};
}

//! Beneath the line that tells how far the upload is. Of what size they are is not known before the file has been read.
void ChatRowLayout::attachLeaving(BubbleContent &content, int room)
{
    const int width = px(m_row.draft.attachments.size() > 1 ? AlbumWidth : LoneLeaving);
    const LeavingPictures pictures = leavingPictures(m_row.draft, std::min(room, width), px(AlbumHeight));
    content.attachment = pictures.size;
    content.attachmentBelow = m_row.draft.captionAbove;
    for (qsizetype i = 0; i < pictures.media.size(); ++i)
        m_media.append({pictures.media[i], pictures.places[i]});
}

//! Pictures side by side, files and sounds below one another.
void ChatRowLayout::attachAlbum(BubbleContent &content, int room)
{
    const auto parts = m_row.parts();
    const bool isDeleted = std::all_of(parts.begin(), parts.end(), [](const ChatRow &part) { return part.item.isDeleted; });
    bool isOfFiles = false;
    QList<QSize> pixels;
    for (const ChatRow &part : parts) {
        const int wanted = int(px(AlbumWidth) / 2 * qApp->devicePixelRatio());
        ChatMedia media = mediaOf(*part.message, wanted).value_or(ChatMedia{.icon = u"file"_s, .name = contentText(part.item.summary)});
        media.isDeleted = part.item.isDeleted && !isDeleted;
        isOfFiles = isOfFiles || part.message->contentKind == "document"_L1 || part.message->contentKind == "audio"_L1;
        content.attachmentBelow = content.attachmentBelow || isCaptionAbove(*part.message);
        pixels += media.pixels;
        m_media += {media, {}};
    }
    content.mediaLine.clear();
    if (!isOfFiles) {
        const auto places = mosaic(pixels, std::min(room, px(AlbumWidth)), px(AlbumHeight), px(AlbumGap));
        for (qsizetype i = 0; i < places.size(); ++i) {
            content.attachment = content.attachment.expandedTo({places[i].right() + 1, places[i].bottom() + 1});
            m_media[i] = {asTile(m_media[i].media), places[i]};
        }
        return;
    }
    int y = 0;
    for (Piece &piece : m_media) {
        piece.media.kind = ChatMedia::Kind::File;
        piece.place = QRect({0, y}, mediaSize(piece.media, room));
        y = piece.place.bottom() + 1 + px(FileGap);
        content.attachment = QSize(std::max(content.attachment.width(), piece.place.width()), piece.place.bottom() + 1);
    }
}

QRect ChatRowLayout::mediaRect(int part) const
{
    if (!m_bubble || part >= m_media.size())
        return {};
    const QRect whole = m_bubble->attachmentRect().translated(m_bubbleAt);
    return m_media.size() == 1 ? whole : m_media[part].place.translated(whole.topLeft());
}

bool ChatRowLayout::hasVersions() const
{
    return !m_row.item.versions.isEmpty()
        || std::any_of(m_row.album.begin(), m_row.album.end(), [](const AlbumPart &part) { return !part.item.versions.isEmpty(); });
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
    m_reactions = reactionsTo(m_row);
    if (m_reactions.isEmpty())
        return;
    const QFontMetrics metrics(themeFont(TextStyle::Small));
    int total = 0;
    QList<int> widths;
    for (const ItemReaction &reaction : std::as_const(m_reactions)) {
        widths += metrics.horizontalAdvance(reactionText(reaction)) + px(14);
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
        const bool isOwn = m_reactions[i].isOwn;
        paintBox(painter, rect, themeColor(isOwn ? Color::AccentSoft : Color::BubbleService),
                 isOwn ? themeColor(Color::Accent) : QColor(), rect.height() / 2.0);
        painter->setFont(themeFont(TextStyle::Small));
        painter->setPen(themeColor(Color::Text));
        painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, reactionText(m_reactions[i]));
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
    for (int i = 0; i < m_media.size(); ++i) {
        const bool isHovered = state.hovered.what == ChatHit::What::Media && state.hovered.part == i;
        paintMedia(painter, mediaRect(i).translated(origin), m_media[i].media, state.media.value(i),
                   isHovered ? state.hovered.media : MediaAction::None, isHovered);
        if (state.part == i)
            paintFocusRing(painter, mediaRect(i).translated(origin));
    }
    if (m_keyboard)
        m_keyboard->paint(painter, origin + m_keyboardRect.topLeft(), m_keyboardRect.width(),
                          {.hovered = state.hovered.cell, .focused = {}, .waiting = waitingCells()});
    paintReactions(painter, origin);
    if (!m_strip.isNull())
        paintStrip(painter, m_strip.translated(origin), m_row, state.hovered.action, state.nowMs);
    if (state.isSelected && !m_bubble)
        paintFocusRing(painter, row.adjusted(px(8), -px(2), -px(8), -px(Gap - 2)));
}

ChatHit ChatRowLayout::hitOnMedia(QPoint point, const QList<MediaLook> &looks) const
{
    for (int i = 0; i < m_media.size(); ++i) {
        const QRect rect = mediaRect(i);
        if (!rect.contains(point))
            continue;
        const MediaLook look = looks.value(i);
        if (look.isCovered)
            return {.what = ChatHit::What::Spoiler, .part = i};
        if (m_media[i].media.isLeaving)
            return {};
        return {.what = ChatHit::What::Media, .media = mediaActionAt(point, rect, m_media[i].media, look), .part = i};
    }
    return {};
}

ChatHit ChatRowLayout::hitAt(QPoint point, qint64 nowMs, const QList<MediaLook> &media) const
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
    if (const ChatHit hit = hitOnMedia(point, media); hit.what != ChatHit::What::Nothing)
        return hit;
    if (const QString link = m_bubble->linkAt(inside); !link.isEmpty())
        return {.what = ChatHit::What::Link, .link = link, .linkWords = m_bubble->linkWordsAt(inside)};
    if (!m_bubble->content().isRevealed && m_bubble->isSpoilerAt(inside))
        return {.what = ChatHit::What::Spoiler};
    const bool isInMeta = inside.y() > m_bubble->size().height() - px(24) && inside.x() > m_bubble->size().width() - px(96);
    if (hasVersions() && isInMeta)
        return {.what = ChatHit::What::Versions};
    const int strip = m_bubble->content().sender.isEmpty() ? px(44) : px(60);
    if (m_row.message && m_row.message->replyTo && inside.y() < strip)
        return {.what = ChatHit::What::ReplyTarget};
    return {.what = ChatHit::What::Content};
}

} // namespace Botdesk
