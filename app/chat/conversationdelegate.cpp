// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/conversationdelegate.h"

#include "chat/chatwords.h"
#include "chat/conversationlistmodel.h"
#include "core/clock.h"
#include "widgets/avatar.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"
#include "widgets/tag.h"
#include "widgets/timetext.h"

#include <QLocale>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 58;

//! Writes @p text from @p left on, cut at @p right. @return where it ends.
int write(QPainter *painter, TextStyle style, Color ink, QRect room, const QString &text)
{
    painter->setFont(themeFont(style));
    painter->setPen(themeColor(ink));
    const QString cut = painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, cut);
    return room.left() + painter->fontMetrics().horizontalAdvance(cut);
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, themeColor(option.state.testFlag(QStyle::State_Active) ? Color::BgSelected
                                                                                              : Color::BgSelectedOff));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, themeColor(Color::BgHover));
}

//! What waits, failed or is unread, at the right end. @return its width.
int paintState(QPainter *painter, QPoint rightMiddle, const Conversation &conversation)
{
    const auto icon = [&](const QString &name, Color ink) {
        const int side = px(15);
        paintIcon(painter, QRect(rightMiddle.x() - side, rightMiddle.y() - side / 2, side, side), name, themeColor(ink));
        return side + px(6);
    };
    if (conversation.failed > 0)
        return icon(u"error"_s, Color::Error);
    if (conversation.waiting > 0)
        return icon(u"clock"_s, Color::Warn);
    if (conversation.unread > 0)
        return paintBadge(painter, rightMiddle, QLocale().toString(conversation.unread), Tone::Accent) + px(6);
    return conversation.hasDraft ? icon(u"edit"_s, Color::Text3) : 0;
}

} // namespace

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(painter, option);
    if (const QVariant found = index.data(ConversationListModel::FoundRole); found.isValid())
        paintFound(painter, option.rect, found.value<FoundMessage>());
    else
        paintChat(painter, option.rect, index.data(ConversationListModel::ConversationRole).value<Conversation>());
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, option.rect);
    painter->restore();
}

//! Without a picture of its own, so that it is not taken for one more chat.
void ConversationDelegate::paintFound(QPainter *painter, const QRect &row, const FoundMessage &found) const
{
    const int left = row.left() + px(10) + px(18);
    const int right = row.right() - px(14);
    const int line = lineHeight(TextStyle::Body);
    const int top = row.top() + row.height() / 2 - line - px(1);
    const QString when = shortDayOrTime(found.atMs, Clock::system().unixMilliseconds());
    const int whenWidth = QFontMetrics(themeFont(TextStyle::Small)).horizontalAdvance(when);
    write(painter, TextStyle::Small, Color::Text2, {right - whenWidth, top, whenWidth + 1, line}, when);
    paintIcon(painter, QRect(row.left() + px(8), top + (line - px(14)) / 2, px(14), px(14)), u"search"_s, themeColor(Color::Text2));
    const QString sender = senderOf(found);
    const QString name = conversationName(found.conversation);
    write(painter, TextStyle::Section, Color::Text, {left, top, right - whenWidth - px(8) - left, line},
          sender.isEmpty() || sender == name ? name : tr("%1 in %2", "sender, chat").arg(sender, name));
    paintExcerpt(painter, QRect(left, top + line + px(2), right - left, line), found.excerpt);
}

void ConversationDelegate::paintExcerpt(QPainter *painter, const QRect &room, const QString &excerpt) const
{
    const QFontMetrics metrics(themeFont(TextStyle::Body));
    const QString shown = metrics.elidedText(excerpt, Qt::ElideRight, room.width());
    const qsizetype at = m_marked.isEmpty() ? -1 : shown.indexOf(m_marked, 0, Qt::CaseInsensitive);
    if (at >= 0) {
        const int before = metrics.horizontalAdvance(shown.left(at));
        const int width = metrics.horizontalAdvance(shown.mid(at, m_marked.size()));
        painter->fillRect(QRect(room.left() + before, room.top() + px(1), width, room.height() - px(2)), themeColor(Color::Mark));
    }
    write(painter, TextStyle::Body, Color::Text, room, shown);
}

void ConversationDelegate::paintChat(QPainter *painter, const QRect &row, const Conversation &conversation) const
{
    const int side = px(38);
    const QString name = conversationName(conversation);
    paintAvatar(painter, QRect(row.left() + px(10), row.top() + (row.height() - side) / 2, side, side),
                number(conversation.key.chat), conversation.title.isEmpty() ? name : conversation.title);

    const int left = row.left() + px(10) + side + px(10);
    const int right = row.right() - px(14);
    const int line = lineHeight(TextStyle::Body);
    const int top = row.top() + row.height() / 2 - line - px(1);

    const QString when = conversation.lastMs > 0 ? shortDayOrTime(conversation.lastMs, Clock::system().unixMilliseconds()) : QString();
    const int whenWidth = QFontMetrics(themeFont(TextStyle::Small)).horizontalAdvance(when);
    write(painter, TextStyle::Small, Color::Text2, {right - whenWidth, top, whenWidth + 1, line}, when);
    int titleLeft = left;
    if (const QString icon = chatTypeIcon(conversation.type); !icon.isEmpty()) {
        paintIcon(painter, QRect(left, top + (line - px(14)) / 2, px(14), px(14)), icon, themeColor(Color::Text2));
        titleLeft += px(18);
    }
    write(painter, TextStyle::Section, Color::Text, {titleLeft, top, right - whenWidth - px(8) - titleLeft, line}, name);

    const int below = top + line + px(2);
    const int state = paintState(painter, {right, below + line / 2}, conversation);
    write(painter, TextStyle::Body, Color::Text2, {left, below, right - state - left, line}, conversationPreview(conversation));
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(200), px(RowHeight)};
}

} // namespace Botdesk
