// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/linesetter.h"

#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr int MostWords = 8192;   // more than any line has
constexpr double Endless = 1e6;

//! Whether words can stand side by side in the order of the text, each as if it were alone.
bool isMadeOfWords(const QString &text, bool byCharacter)
{
    bool isAfterSpace = true;
    const auto characters = text.toUcs4();
    for (const char32_t c : characters) {
        switch (QChar::direction(c)) {
        case QChar::DirL: case QChar::DirEN: case QChar::DirES: case QChar::DirET: case QChar::DirCS:
        case QChar::DirWS: case QChar::DirON: case QChar::DirNSM: break;
        case QChar::DirBN:
            if (c == 0x200d)   // joins emoji
                break;
            return false;
        default: return false;   // it runs the other way, turns the direction, or ends the line
        }
        if (c < 0x20 || c == 0x2028 || c == 0x200e || (QChar::isMark(c) && (isAfterSpace || byCharacter)))
            return false;
        isAfterSpace = c == u' ';
    }
    return !text.isEmpty();
}

qsizetype endOfLetters(const QString &text, qsizetype from)
{
    const qsizetype end = text.indexOf(u' ', from);
    return end < 0 ? text.size() : end;
}

//! Whether the word's glyphs may depend on its neighbours: fonts raise a dash between capitals, and make the x between
//! numbers a sign of multiplication, across spaces. Emoji come from a font of their own, which does not.
bool looksAround(const QString &text, qsizetype from, qsizetype to)
{
    const auto isSign = [](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && c.unicode() < 0x2600; };
    return isSign(text[from]) || isSign(text[to - 1]) || (to - from == 1 && text[from].unicode() < 0x2600);
}

} // namespace

double GlyphLine::height() const
{
    return std::ceil(ascent + descent);
}

void GlyphLine::draw(QPainter *painter, const QPointF &corner) const
{
    for (const QGlyphRun &run : runs)
        painter->drawGlyphRun(corner + QPointF(0, ascent), run);
}

LineSetter::LineSetter(const QFont &font)
    : m_font(font)
    , m_byCharacter(font.styleStrategy() & QFont::PreferNoShaping)
    , m_words(MostWords)
{
    const auto runs = shaped(u"x"_s).runs;
    if (runs.size() != 1)
        return;
    m_raw = runs.first().rawFont();
    m_isUsable = m_byCharacter || !kernsAcrossSpaces();
}

LineSetter::Word LineSetter::shaped(const QString &text) const
{
    QTextLayout layout(text, m_font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(Endless);
    layout.endLayout();
    Word word{.runs = layout.glyphRuns(), .width = line.cursorToX(int(text.size())), .ascent = line.ascent(), .descent = line.descent()};
    for (QGlyphRun &run : word.runs) {
        QList<QPointF> places = run.positions();
        for (QPointF &place : places)
            place.ry() -= word.ascent;
        run.setPositions(places);
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    while (finder.toNextBoundary() > 0)
        word.cuts.append({finder.position(), line.cursorToX(int(finder.position()))});
    qsizetype glyphs = 0;
    bool isOnBaseline = true;
    for (const QGlyphRun &run : std::as_const(word.runs)) {
        const auto places = run.positions();
        glyphs += places.size();
        isOnBaseline = isOnBaseline && std::all_of(places.begin(), places.end(), [](const QPointF &place) { return place.y() == 0; });
    }
    word.canBeCut = isOnBaseline && glyphs == word.cuts.size()
        && std::is_sorted(word.cuts.cbegin(), word.cuts.cend(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return word;
}

const LineSetter::Word &LineSetter::word(const QString &text)
{
    if (const Word *known = m_words.object(text))
        return *known;
    auto *made = new Word(shaped(text));
    m_words.insert(text, made);   // numbers and names of an hour ago go, one for each that comes: all at once takes ms
    return *made;
}

//! Behind the word at @p from, or behind the words that can only be shaped together.
qsizetype LineSetter::wordEnd(const QString &text, qsizetype from) const
{
    if (m_byCharacter) {
        qsizetype to = from + 1;
        while (text[from].unicode() >= 0x7f && to < text.size() && text[to].unicode() >= 0x7f)
            ++to;
        return to;
    }
    if (text[from] == u' ')
        return from + 1;
    for (qsizetype begin = from;;) {
        const qsizetype to = endOfLetters(text, begin);
        qsizetype next = to;
        while (next < text.size() && text[next] == u' ')
            ++next;
        if (next == text.size() || !(looksAround(text, begin, to) || looksAround(text, next, endOfLetters(text, next))))
            return to;
        begin = next;
    }
}

//! The letters and signs that fonts kern most, each between spaces.
bool LineSetter::kernsAcrossSpaces()
{
    const QString letters = u"A T V W Y L P y v w А Т У Г . , : ; ' \" ( ) - — … 1 4 7"_s;
    return std::abs(set(letters).width - shaped(letters).width) > 0.01;
}

GlyphLine LineSetter::set(const QString &text)
{
    GlyphLine line;
    QList<quint32> glyphs;
    QList<QPointF> places;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype to = wordEnd(text, from);
        const Word &next = word(text.mid(from, to - from));
        for (const QGlyphRun &run : next.runs) {
            auto moved = run.positions();
            for (QPointF &place : moved)
                place.rx() += line.width;
            if (run.rawFont() == m_raw) {   // nearly all, and one run is painted at once
                glyphs += run.glyphIndexes();
                places += moved;
            } else {
                line.runs.append(run);
                line.runs.last().setPositions(moved);
            }
        }
        line.width += next.width;
        line.ascent = std::max(line.ascent, next.ascent);
        line.descent = std::max(line.descent, next.descent);
        from = to;
    }
    QGlyphRun plain;
    plain.setRawFont(m_raw);
    plain.setGlyphIndexes(glyphs);
    plain.setPositions(places);
    line.runs.append(plain);
    return line;
}

//! As QTextEngine::elidedText() counts: the last character that begins before the room for "…" is gone too.
std::optional<QString> LineSetter::cut(const QString &text, double width)
{
    const QString dots = u"…"_s;
    const double room = width - word(dots).width;
    if (!word(dots).canBeCut || room < 0)
        return {};
    double before = 0;
    qsizetype from = 0;
    for (qsizetype to = wordEnd(text, 0); before + word(text.mid(from, to - from)).width < room; to = wordEnd(text, from)) {
        before += word(text.mid(from, to - from)).width;
        from = to;
        if (from >= text.size())
            return {};
    }
    const Word &last = word(text.mid(from, wordEnd(text, from) - from));
    if (!last.canBeCut)
        return {};
    qsizetype kept = 0;
    for (const auto &[behind, width] : last.cuts.first(last.cuts.size() - 1)) {
        if (before + width < room)
            kept = behind;
    }
    return text.left(from + kept) + dots;
}

std::optional<GlyphLine> LineSetter::line(const QString &text, int width)
{
    if (!m_isUsable || !isMadeOfWords(text, m_byCharacter))
        return {};
    double whole = 0;
    for (qsizetype from = 0, to = 0; from < text.size() && whole <= width; from = to) {
        to = wordEnd(text, from);
        whole += word(text.mid(from, to - from)).width;
    }
    if (whole <= width)
        return set(text);
    const auto shorter = cut(text, width);
    return shorter ? std::optional(set(*shorter)) : std::nullopt;
}

} // namespace Botdesk
