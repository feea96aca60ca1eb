// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shapedtexts.h"

#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace Botdesk {

constexpr int MostCharacters = 1000;   // no line is as wide

const QFont &ShapedTexts::font(TextStyle style)
{
    constexpr int Unit = 1000;   // fine enough to see any change of the scale
    if (const int scale = px(Unit); std::exchange(m_scale, scale) != scale)
        m_fonts.clear();
    auto found = m_fonts.find(int(style));
    if (found == m_fonts.end()) {
        QFont made = themeFont(style);
        if (style == TextStyle::Mono)
            made.setStyleStrategy(QFont::PreferNoShaping);   // times and ids have neither kerning nor ligatures
        found = m_fonts.insert(int(style), made);
    }
    return *found;
}

void ShapedTexts::draw(QPainter *painter, const QRect &area, TextStyle style, Qt::Alignment side, const QString &text)
{
    if (area.width() <= 0 || text.isEmpty())
        return;
    const QFont &textFont = font(style);
    painter->setFont(textFont);
    const Key key{style, textFont.pixelSize(), area.width(), text};
    QStaticText *shaped = m_texts.object(key);
    if (!shaped) {
        const QString line = text.left(MostCharacters);
        shaped = new QStaticText(line);
        shaped->setTextFormat(Qt::PlainText);
        shaped->prepare({}, textFont);
        // Most texts fit, and to ask for an elided one means to shape it twice.
        if (shaped->size().width() > area.width() || line.contains(u'\n')) {
            shaped->setText(QFontMetrics(textFont).elidedText(line, Qt::ElideRight, area.width()));
            shaped->prepare({}, textFont);
        }
        m_texts.insert(key, shaped);
    }
    const QSizeF size = shaped->size();
    const double x = side.testFlag(Qt::AlignRight) ? area.right() + 1 - size.width() : area.left();
    painter->drawStaticText(QPointF(x, area.top() + (area.height() - size.height()) / 2), *shaped);
}

} // namespace Botdesk
