// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/styleparts.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

QColor textOf(const QStyleOption *option)
{
    return themeColor(has(option, QStyle::State_Enabled) ? Color::Text : Color::TextOff);
}

} // namespace

void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    const QRectF box = line.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect;
    painter->drawRoundedRect(box, radius, radius);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(themeColor(Color::Focus), 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

void paintCheckBox(QPainter *painter, const QRect &rect, const QStyleOption *option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const QRect box = rect.adjusted(1, 1, -1, -1);
    if (on || partly) {
        paintBox(painter, box, themeColor(enabled ? Color::AccentFill : Color::LineStrong), {}, 3);
        paintIcon(painter, box.adjusted(1, 1, -1, -1), on ? u"check"_s : u"minus"_s, themeColor(Color::OnAccent));
    } else {
        const bool hovered = enabled && has(option, QStyle::State_MouseOver);
        paintBox(painter, box, themeColor(enabled ? Color::BgInput : Color::BgSunken),
                 themeColor(hovered ? Color::Accent : Color::LineStrong), 3);
    }
}

void paintRadioButton(QPainter *painter, const QRect &rect, const QStyleOption *option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRect box = rect.adjusted(1, 1, -1, -1);
    const qreal radius = box.height() / 2.0;
    if (has(option, QStyle::State_On)) {
        paintBox(painter, box, themeColor(enabled ? Color::AccentFill : Color::LineStrong), {}, radius);
        const qreal inset = box.height() * 0.32;
        paintBox(painter, QRectF(box).adjusted(inset, inset, -inset, -inset), themeColor(Color::OnAccent), {}, radius);
    } else {
        const bool hovered = enabled && has(option, QStyle::State_MouseOver);
        paintBox(painter, box, themeColor(enabled ? Color::BgInput : Color::BgSunken),
                 themeColor(hovered ? Color::Accent : Color::LineStrong), radius);
    }
}

void paintTab(QPainter *painter, const QStyleOptionTab *tab)
{
    const bool selected = has(tab, QStyle::State_Selected);
    if (!selected && has(tab, QStyle::State_MouseOver) && has(tab, QStyle::State_Enabled))
        paintBox(painter, QRectF(tab->rect).adjusted(2, 4, -2, -4), themeColor(Color::BgHover), {});
    if (selected)
        painter->fillRect(tab->rect.adjusted(px(8), tab->rect.height() - 2, -px(8), 0), themeColor(Color::Accent));
    if (has(tab, QStyle::State_HasFocus))
        paintFocusRing(painter, QRectF(tab->rect).adjusted(1, 3, -1, -3));
}

void paintHeaderSection(QPainter *painter, const QStyleOptionHeader *header)
{
    const QRect rect = header->rect;
    const bool pressed = has(header, QStyle::State_Sunken);
    const bool hovered = has(header, QStyle::State_MouseOver) && has(header, QStyle::State_Enabled);
    painter->fillRect(rect, themeColor(pressed || hovered ? Color::BgHover : Color::BgSunken));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), themeColor(Color::Line));
    if (header->orientation == Qt::Horizontal && header->position != QStyleOptionHeader::End
        && header->position != QStyleOptionHeader::OnlyOneSection) {
        const int x = header->direction == Qt::RightToLeft ? rect.left() : rect.right();
        painter->fillRect(QRect(x, rect.top(), 1, rect.height()), themeColor(Color::Line));
    }
}

//! At the reading side by default, numbers at the other; the sign of the sort order follows the words.
void paintHeaderLabel(QPainter *painter, const QStyleOptionHeader *header)
{
    painter->save();
    painter->setFont(themeFont(TextStyle::Small));
    painter->setPen(themeColor(has(header, QStyle::State_Enabled) ? Color::Text2 : Color::TextOff));
    const QRect area = header->rect;
    const bool atEnd = header->textAlignment.testFlag(Qt::AlignRight);
    const int sign = header->sortIndicator == QStyleOptionHeader::None ? 0 : px(14);
    const QFontMetrics metrics = painter->fontMetrics();
    const QString words = metrics.elidedText(header->text, Qt::ElideRight, area.width() - sign);
    const auto side = QStyle::visualAlignment(header->direction, atEnd ? Qt::AlignRight : Qt::AlignLeft);
    const QRect textArea = QStyle::visualRect(header->direction, area, atEnd ? area : area.adjusted(0, 0, -sign, 0));
    painter->drawText(textArea, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip | int(side), words);
    if (sign > 0 && !atEnd) {
        const QRect box(area.left() + metrics.horizontalAdvance(words) + px(2), area.center().y() - px(6), px(12), px(12));
        paintIcon(painter, QStyle::visualRect(header->direction, area, box),
                  header->sortIndicator == QStyleOptionHeader::SortUp ? u"up"_s : u"down"_s, themeColor(Color::Text3));
    }
    painter->restore();
}

void paintProgress(QPainter *painter, const QStyleOptionProgressBar *bar)
{
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    QRectF done = bar->rect;
    if (range > 0) {
        done.setWidth(done.width() * double(bar->progress - bar->minimum) / double(range));
        if (bar->direction == Qt::RightToLeft)
            done.moveRight(bar->rect.right() + 1);
    } else {
        done.setWidth(done.width() / 4);   // busy: a quarter, in the middle; it does not move
        done.moveCenter(QRectF(bar->rect).center());
    }
    paintBox(painter, done, themeColor(Color::AccentFill), {}, 2);
}

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem *item, const QWidget *widget)
{
    const QRect rect = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left() + px(8), rect.center().y(), rect.width() - 2 * px(8), 1), themeColor(Color::Line));
        return;
    }
    const bool enabled = has(item, QStyle::State_Enabled);
    if (has(item, QStyle::State_Selected))
        paintBox(painter, QRectF(rect).adjusted(px(4), 0, -px(4), 0), themeColor(Color::BgSelected), {});
    const int side = px(16);
    const QRect left = QStyle::visualRect(item->direction, rect,
                                          QRect(rect.left() + px(12), rect.center().y() - side / 2, side, side));
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked)
        paintIcon(painter, left, item->checkType == QStyleOptionMenuItem::Exclusive ? u"dot"_s : u"check"_s,
                  themeColor(enabled ? Color::Accent : Color::TextOff));
    else if (!item->icon.isNull())
        item->icon.paint(painter, left, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    painter->save();
    painter->setFont(item->font);
    painter->setPen(textOf(item));
    const QRect area = rect.adjusted(px(12) + side + px(8), 0, -px(28), 0);
    const auto parts = item->text.split(u'\t');
    int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    flags |= widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, item, widget) ? Qt::TextShowMnemonic
                                                                                             : Qt::TextHideMnemonic;
    painter->drawText(QStyle::visualRect(item->direction, rect, area),
                      flags | int(QStyle::visualAlignment(item->direction, Qt::AlignLeft)), parts.first());
    if (parts.size() > 1) {
        painter->setPen(themeColor(enabled ? Color::Text3 : Color::TextOff));
        painter->drawText(QStyle::visualRect(item->direction, rect, area.adjusted(0, 0, px(12), 0)),
                          Qt::AlignVCenter | int(QStyle::visualAlignment(item->direction, Qt::AlignRight)), parts.at(1));
    }
    painter->restore();
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect right = QStyle::visualRect(item->direction, rect,
                                               QRect(rect.right() - px(22), rect.center().y() - side / 2, side, side));
        paintIcon(painter, right, item->direction == Qt::RightToLeft ? u"left"_s : u"right"_s,
                  themeColor(enabled ? Color::Text2 : Color::TextOff));
    }
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider *bar, const QRect &slider)
{
    if (bar->maximum <= bar->minimum)
        return;
    const bool active = bar->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (has(bar, QStyle::State_MouseOver) || has(bar, QStyle::State_Sunken));
    const QRectF thumb = QRectF(slider).adjusted(2, 2, -2, -2);
    paintBox(painter, thumb, themeColor(active ? Color::Text3 : Color::LineStrong), {},
             std::min(thumb.width(), thumb.height()) / 2);
}

void paintSplitterGrip(QPainter *painter, const QRect &rect, bool horizontal, bool hovered)
{
    const Color line = hovered ? Color::Accent : Color::Line;
    const QPoint middle = rect.center();
    if (horizontal) {
        painter->fillRect(QRect(middle.x(), rect.top(), 1, rect.height()), themeColor(line));
        paintBox(painter, QRectF(middle.x() - 1, middle.y() - px(14), 3, px(28)), themeColor(Color::LineStrong), {}, 1.5);
    } else {
        painter->fillRect(QRect(rect.left(), middle.y(), rect.width(), 1), themeColor(line));
        paintBox(painter, QRectF(middle.x() - px(14), middle.y() - 1, px(28), 3), themeColor(Color::LineStrong), {}, 1.5);
    }
}

} // namespace Botdesk
