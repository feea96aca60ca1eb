// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/minimap.h"

#include "core/whendone.h"
#include "store/store.h"
#include "updates/updatetext.h"
#include "widgets/styleparts.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr int TickDistance = 5;   // px

} // namespace

Minimap::Minimap(UpdateStore &store, const LiveRows &rows, const LiveRows &matches, QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
    , m_store(store)
    , m_rows(rows)
    , m_matches(matches)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, &Minimap::sample);
    const auto later = [this] {
        if (!m_pause.isActive())
            m_pause.start();
    };
    connect(&rows, &LiveRows::reset, this, &Minimap::sample);
    connect(&rows, &LiveRows::grown, this, later);
    connect(&matches, &LiveRows::reset, this, qOverload<>(&Minimap::update));
    connect(&matches, &LiveRows::grown, this, qOverload<>(&Minimap::update));
}

void Minimap::setMarksMatches(bool on)
{
    m_marksMatches = on;
    update();
}

QSize Minimap::sizeHint() const
{
    return {px(13), px(60)};
}

int Minimap::ticks() const
{
    return std::max(1, height() / px(TickDistance));
}

void Minimap::sample()
{
    const qsizetype count = m_rows.rows().size();
    const int wanted = int(std::min<qsizetype>(ticks(), count));
    ++m_generation;
    if (wanted == 0) {
        m_sample.clear();
        return update();
    }
    QList<LogId> ids;
    for (int i = 0; i < wanted; ++i)
        ids.append(m_rows.rows().at(count * i / wanted));
    whenDone(m_store.page(ids), this, [this, generation = m_generation](const Result<QList<StoredUpdate>> &rows) {
        if (generation != m_generation || !rows)
            return;
        m_sample.clear();
        for (const StoredUpdate &row : *rows)
            m_sample.append(typeLook(row.head.type).tint);
        update();
    });
}

void Minimap::resizeEvent(QResizeEvent *event)
{
    QScrollBar::resizeEvent(event);
    if (!m_pause.isActive())
        m_pause.start();
}

void Minimap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgPanel));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), themeColor(Color::Line));
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect thumb = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    if (maximum() > minimum())
        paintBox(&painter, QRectF(thumb).adjusted(1, 0, 0, 0), themeColor(Color::BgSelectedOff), themeColor(Color::LineStrong), 2);

    const qsizetype all = m_rows.rows().size();
    const int width = this->width() - px(5);
    if (m_marksMatches && all > 0) {
        const int count = ticks();
        for (int i = 0; i < count; ++i) {
            const qsizetype from = all * i / count;
            const qsizetype to = all * (i + 1) / count;
            if (from == to)
                continue;
            const qsizetype hit = m_matches.rows().lowerBound(m_rows.rows().at(from));
            if (hit < m_matches.rows().size() && m_matches.rows().at(hit) <= m_rows.rows().at(to - 1))
                painter.fillRect(QRect(px(3), i * height() / count, width, 2), themeColor(Color::Accent));
        }
        return;
    }
    for (qsizetype i = 0; i < m_sample.size(); ++i)
        painter.fillRect(QRect(px(3), int(i * height() / m_sample.size()) + 1, width, 2), themeColor(m_sample[i]));
}

} // namespace Botdesk
