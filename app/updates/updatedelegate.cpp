// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/updatedelegate.h"

#include "updates/liverows.h"
#include "updates/updatelistmodel.h"
#include "updates/updatetext.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"

#include <QPainter>

namespace Botdesk {

namespace {

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = option.state.testFlag(QStyle::State_Active) && option.widget && option.widget->hasFocus();
    if (selected)
        painter->fillRect(option.rect, themeColor(active ? Color::BgSelected : Color::BgSelectedOff));
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter->fillRect(option.rect, themeColor(Color::BgSunken));
}

bool isMono(int column)
{
    return column == UpdateListModel::TimeColumn || column == UpdateListModel::IdColumn
        || column == UpdateListModel::LatencyColumn;
}

} // namespace

UpdateDelegate::UpdateDelegate(const UpdateListModel &model, const LiveRows &matches, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_matches(matches)
{
}

QSize UpdateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(themeFont(isMono(index.column()) ? TextStyle::Mono : TextStyle::Body));
    const int icon = index.column() == UpdateListModel::TypeColumn ? px(21) : 0;
    return {metrics.horizontalAdvance(index.data().toString()) + icon + px(17), px(26)};
}

void UpdateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(painter, option);
    const int column = index.column();
    if (m_isAccented && column == UpdateListModel::TimeColumn && m_matches.rows().contains(m_model.logAt(index.row())))
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.left(), option.rect.top(), px(3), option.rect.height())),
                          themeColor(Color::Accent));

    const QRect area = option.rect.adjusted(px(8), 0, -px(8), 0);
    const StoredUpdate *update = m_model.update(index.row());
    const TextStyle style = isMono(column) ? TextStyle::Mono : TextStyle::Body;
    if (!update) {
        paintLoading(painter, area, index.row());
    } else if (column == UpdateListModel::TypeColumn) {
        paintType(painter, area, update->head.type);
    } else if (column == UpdateListModel::SummaryColumn) {
        paintMarked(painter, area, m_model.summary(index.row()));
    } else {
        painter->setPen(themeColor(isMono(column) ? Color::Text2 : Color::Text));
        const auto side = column == UpdateListModel::LatencyColumn ? Qt::AlignRight : Qt::AlignLeft;
        m_texts.draw(painter, area, style, QStyle::visualAlignment(option.direction, side), index.data().toString());
    }
    painter->restore();
}

void UpdateDelegate::paintType(QPainter *painter, QRect area, const QString &type) const
{
    const TypeLook look = typeLook(type);
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    const int side = px(16);
    const QRect icon(mirrored ? area.right() - side : area.left(), area.center().y() - side / 2 + 1, side, side);
    paintIcon(painter, icon, look.iconName, themeColor(look.tint));
    area = mirrored ? area.adjusted(0, 0, -px(21), 0) : area.adjusted(px(21), 0, 0, 0);
    painter->setPen(themeColor(Color::Text));
    m_texts.draw(painter, area, TextStyle::Body, mirrored ? Qt::AlignRight : Qt::AlignLeft, type);
}

void UpdateDelegate::paintMarked(QPainter *painter, const QRect &area, const QString &text) const
{
    if (!m_marks.isEmpty())
        paintMarks(painter, area, text);
    painter->setPen(themeColor(Color::Text));
    m_texts.draw(painter, area, TextStyle::Body, Qt::AlignLeft, text);
}

void UpdateDelegate::paintMarks(QPainter *painter, const QRect &area, const QString &text) const
{
    painter->setFont(themeFont(TextStyle::Body));
    const QString words = painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    for (const QString &mark : m_marks) {
        for (qsizetype at = words.indexOf(mark, 0, Qt::CaseInsensitive); at >= 0 && !mark.isEmpty();
             at = words.indexOf(mark, at + mark.size(), Qt::CaseInsensitive)) {
            const int from = painter->fontMetrics().horizontalAdvance(words.left(at));
            const int to = painter->fontMetrics().horizontalAdvance(words.left(at + mark.size()));
            painter->fillRect(QRect(area.left() + from - 1, area.top() + px(4), to - from + 2, area.height() - px(8)),
                              themeColor(Color::Mark));
        }
    }
}

void UpdateDelegate::paintLoading(QPainter *painter, const QRect &area, int row) const
{
    const int width = std::min(area.width(), area.width() * (60 + row * 7 % 30) / 100);   // uneven, as words are
    painter->fillRect(QRect(area.left(), area.center().y() - px(4), width, px(8)), themeColor(Color::BgHover));
}

} // namespace Botdesk
