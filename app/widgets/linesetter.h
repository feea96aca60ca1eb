// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>
#include <QRawFont>

#include <optional>

class QPainter;

namespace Botdesk {

//! Glyphs of one line, placed from the beginning of its baseline.
struct GlyphLine
{
    QList<QGlyphRun> runs;
    double width = 0;
    double ascent = 0;
    double descent = 0;

    double height() const;
    void draw(QPainter *painter, const QPointF &corner) const;   //!< @p corner is above its beginning
};

//! Sets lines from words that have been shaped before, to the pixel as QTextLayout would.
//!
//! To shape a line costs more than to paint it, and when updates pour in every line is new; its words are not.
class LineSetter
{
public:
    explicit LineSetter(const QFont &font);

    const QFont &font() const { return m_font; }

    //! @p text, cut with "…" when it is wider than @p width. Nothing when words side by side are not the whole truth:
    //! right-to-left, marks on a space, a font that kerns across spaces, a cut within an emoji or a ligature.
    std::optional<GlyphLine> line(const QString &text, int width);

private:
    struct Word
    {
        QList<QGlyphRun> runs;   // the baseline is at 0
        double width = 0;
        double ascent = 0;
        double descent = 0;
        QList<std::pair<qsizetype, double>> cuts;   // behind which character it can be cut, and how wide it is up to there
        bool canBeCut = false;   // one glyph for each that a reader calls a character, one behind the other
    };

    const Word &word(const QString &text);
    Word shaped(const QString &text) const;
    qsizetype wordEnd(const QString &text, qsizetype from) const;
    GlyphLine set(const QString &text);
    std::optional<QString> cut(const QString &text, double width);
    bool kernsAcrossSpaces();

    QFont m_font;
    QRawFont m_raw;
    bool m_byCharacter;          // an unshaped font: each character stands for itself
    bool m_isUsable = false;
    QCache<QString, Word> m_words;
};

} // namespace Botdesk
