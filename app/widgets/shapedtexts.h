// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/fonts.h"
#include "widgets/linesetter.h"

#include <QCache>
#include <QStaticText>

#include <map>

class QPainter;

namespace Botdesk {

//! Draws single lines and remembers their glyphs. A table that follows its end paints the same words again with every
//! row that arrives, and to shape them each time would cost more than all the rest.
class ShapedTexts
{
public:
    explicit ShapedTexts(int most = 1024) : m_texts(most) { }

    //! @p text in the middle of @p area, elided at its end, in the painter's pen; @p side is where it begins.
    void draw(QPainter *painter, const QRect &area, TextStyle style, Qt::Alignment side, const QString &text);

private:
    struct Key
    {
        TextStyle style;
        int pixels;      // the scale of the fonts may change
        int width;
        QString text;

        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.style), key.pixels, key.width, key.text);
    }

    struct Shaped
    {
        std::optional<GlyphLine> line;
        QStaticText other;   // where there is no line
    };

    LineSetter &setter(TextStyle style);
    Shaped shaped(LineSetter &setter, const QString &text, int width) const;

    QCache<Key, Shaped> m_texts;
    std::map<TextStyle, LineSetter> m_setters;
    int m_scale = 0;     // what m_setters were made for
};

} // namespace Botdesk
