// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shapedtexts.h"

#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace Botdesk {

constexpr int MostCharacters = 1000;   // no line is as wide

LineSetter &ShapedTexts::setter(TextStyle style)
{
    constexpr int Unit = 1000;   // fine enough to see any change of the scale
    if (const int scale = px(Unit); std::exchange(m_scale, scale) != scale)
        m_setters.clear();
    auto found = m_setters.find(style);
    if (found == m_setters.end()) {
        QFont made = themeFont(style);
        if (style == TextStyle::Mono)
            made.setStyleStrategy(QFont::PreferNoShaping);   // times and ids have neither kerning nor ligatures
        found = m_setters.try_emplace(style, made).first;
    }
    return found->second;
}

ShapedTexts::Shaped ShapedTexts::shaped(LineSetter &setter, const QString &text, int width) const
{
    const QString line = text.left(MostCharacters);
    Shaped shaped{.line = setter.line(line, width), .other = {}};
    if (shaped.line)
        return shaped;
    shaped.other.setText(line);
    shaped.other.setTextFormat(Qt::PlainText);
    shaped.other.prepare({}, setter.font());
    // Most texts fit, and to ask for an elided one means to shape it twice.
    if (shaped.other.size().width() > width || line.contains(u'\n')) {
        shaped.other.setText(QFontMetrics(setter.font()).elidedText(line, Qt::ElideRight, width));
        shaped.other.prepare({}, setter.font());
    }
    return shaped;
}

void ShapedTexts::draw(QPainter *painter, const QRect &area, TextStyle style, Qt::Alignment side, const QString &text)
{
    if (area.width() <= 0 || text.isEmpty())
        return;
    LineSetter &setter = this->setter(style);
    const Key key{style, setter.font().pixelSize(), area.width(), text};
    const Shaped *found = m_texts.object(key);
    if (!found) {
        auto *made = new Shaped(shaped(setter, text, area.width()));
        m_texts.insert(key, made);
        found = made;
    }
    const QSizeF size = found->line ? QSizeF(found->line->width, found->line->height()) : found->other.size();
    const QPointF corner(side.testFlag(Qt::AlignRight) ? area.right() + 1 - size.width() : area.left(),
                         area.top() + (area.height() - size.height()) / 2);
    painter->setFont(setter.font());
    if (found->line)
        found->line->draw(painter, corner);
    else
        painter->drawStaticText(corner, found->other);
}

} // namespace Botdesk
