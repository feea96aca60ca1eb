// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "received/mosaic.h"

#include <QSize>

#include <cmath>
#include <numeric>

namespace Botdesk {

namespace {

constexpr double Narrowest = 0.6;    // width by height: what is beyond is cut
constexpr double Widest = 2.2;
constexpr double TallFirst = 0.85;   // a first picture below it may stand beside the others
constexpr int MostInRow = 4;
constexpr double Evenness = 0.8;     // how much rows of different heights count
constexpr double LowRow = 0.18;      // of the width: nobody sees anything in a row below it

double ratioOf(QSize size)
{
    return size.isEmpty() ? 1.0 : std::clamp(double(size.width()) / size.height(), Narrowest, Widest);
}

//! How high a row of pictures is that fills @p width uncut.
double rowHeight(const QList<double> &ratios, int from, int count, int width, int gap)
{
    const double sum = std::accumulate(ratios.begin() + from, ratios.begin() + from + count, 0.0);
    return (width - (count - 1) * gap) / sum;
}

//! How far the rows with these counts are from what is pleasant to look at: a whole of 3 by 4 to 1 by 1, no row too low, and
//! none much higher than another.
double badness(const QList<double> &ratios, const QList<int> &counts, int width, int gap)
{
    double total = double(counts.size() - 1) * gap;
    double worst = 0;
    double lowest = width;
    double highest = 0;
    int from = 0;
    for (const int count : counts) {
        const double height = rowHeight(ratios, from, count, width, gap);
        worst += std::max(0.0, LowRow * width - height) * 4;
        total += height;
        lowest = std::min(lowest, height);
        highest = std::max(highest, height);
        from += count;
    }
    worst += Evenness * std::max(0.0, highest - lowest);
    const double wanted = width * (ratios.size() < 4 ? 0.7 : 0.95);
    return worst + std::abs(total - wanted);
}

//! Every way to put @p left more pictures into rows; the best one stays in @p best.
void tryRows(const QList<double> &ratios, int left, QList<int> &counts, int width, int gap, std::pair<double, QList<int>> &best)
{
    if (left == 0) {
        if (const double bad = badness(ratios, counts, width, gap); best.second.isEmpty() || bad < best.first)
            best = {bad, counts};
        return;
    }
    for (int count = 1; count <= std::min(left, MostInRow); ++count) {
        counts.append(count);
        tryRows(ratios, left - count, counts, width, gap, best);
        counts.removeLast();
    }
}

//! Lengths in proportion to @p shares that fill @p whole exactly, with gaps between them.
QList<int> divided(const QList<double> &shares, int whole, int gap)
{
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    const int room = whole - int(shares.size() - 1) * gap;
    QList<int> lengths;
    double end = 0;
    int used = 0;
    for (const double share : shares) {
        end += share / sum * room;
        lengths.append(int(std::lround(end)) - used);
        used = int(std::lround(end));
    }
    return lengths;
}

QList<QRect> inRows(const QList<double> &ratios, int width, int tallest, int gap)
{
    std::pair<double, QList<int>> best{0, {}};
    QList<int> counts;
    tryRows(ratios, int(ratios.size()), counts, width, gap, best);
    QList<double> heights;
    int from = 0;
    for (const int count : std::as_const(best.second)) {
        heights.append(rowHeight(ratios, from, count, width, gap));
        from += count;
    }
    const int whole = int(std::lround(std::accumulate(heights.begin(), heights.end(), 0.0))) + int(heights.size() - 1) * gap;
    const QList<int> rows = divided(heights, std::min(whole, tallest), gap);
    QList<QRect> places;
    from = 0;
    int y = 0;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QList<int> widths = divided(ratios.mid(from, best.second[row]), width, gap);
        int x = 0;
        for (const int one : widths) {
            places.append({x, y, one, rows[row]});
            x += one + gap;
        }
        from += best.second[row];
        y += rows[row] + gap;
    }
    return places;
}

//! The first at the left, as high as all the others together.
QList<QRect> besideTheFirst(const QList<double> &ratios, int width, int tallest, int gap)
{
    QList<double> heights;   // of the others, each as wide as 1
    for (const double ratio : ratios.mid(1))
        heights.append(1 / ratio);
    const double stack = std::accumulate(heights.begin(), heights.end(), 0.0);
    const int gaps = int(heights.size() - 1) * gap;
    // first + gap + right = width, and height = first / ratio = stack * right + gaps
    const double right = (width - gap - gaps * ratios.first()) / (1 + stack * ratios.first());
    const int rightWidth = std::clamp(int(std::lround(right)), width / 4, width / 2);
    const int firstWidth = width - gap - rightWidth;
    const int height = std::min(int(std::lround(firstWidth / ratios.first())), tallest);
    QList<QRect> places{{0, 0, firstWidth, height}};
    int y = 0;
    for (const int one : divided(heights, height, gap)) {
        places.append({firstWidth + gap, y, rightWidth, one});
        y += one + gap;
    }
    return places;
}

} // namespace

QList<QRect> mosaic(const QList<QSize> &pixels, int width, int tallest, int gap)
{
    QList<double> ratios;
    for (const QSize &size : pixels)
        ratios.append(ratioOf(size));
    if (ratios.isEmpty())
        return {};
    const bool isTall = ratios.first() < TallFirst && (ratios.size() == 3 || ratios.size() == 4);
    return isTall ? besideTheFirst(ratios, width, tallest, gap) : inRows(ratios, width, tallest, gap);
}

} // namespace Botdesk
