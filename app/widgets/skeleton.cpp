// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/skeleton.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/styleparts.h"

#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace Botdesk {

using namespace std::chrono_literals;

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_text(new Label)
    , m_cancel(new Button(tr("Cancel")))
    , m_count(new QWidget)
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Loading"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(12), px(4), px(12), px(4));
    line->addWidget(m_text, 1);
    line->addWidget(m_cancel);
    auto *inner = new QVBoxLayout(m_count);
    inner->setContentsMargins({});
    inner->setSpacing(0);
    inner->addWidget(m_bar);
    inner->addLayout(line);
    m_count->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_count);
    column->addStretch();
    hide();

    m_showRows.setSingleShot(true);
    m_showRows.setInterval(300ms);
    m_showCount.setSingleShot(true);
    m_showCount.setInterval(2s);
    connect(&m_showRows, &QTimer::timeout, this, &QWidget::show);
    connect(&m_showCount, &QTimer::timeout, m_count, &QWidget::show);
    connect(m_cancel, &Button::clicked, this, &Skeleton::cancelled);
}

void Skeleton::start()
{
    m_count->hide();
    m_showRows.start();
    m_showCount.start();
}

void Skeleton::stop()
{
    m_showRows.stop();
    m_showCount.stop();
    hide();
}

void Skeleton::setProgress(const QString &text, qint64 done, qint64 all)
{
    m_text->setText(text);
    m_bar->setRange(0, all > 0 ? 1000 : 0);
    if (all > 0)
        m_bar->setValue(int(done * 1000 / all));
}

void Skeleton::setCancelText(const QString &text)
{
    m_cancel->setText(text);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgPanel));
    const int top = m_count->isVisible() ? m_count->height() : 0;
    for (int row = 0; top + row * px(26) < height(); ++row) {
        const int y = top + row * px(26);
        if (row % 2)
            painter.fillRect(QRect(0, y, width(), px(26)), themeColor(Color::BgSunken));
        const auto bar = [&](int left, int wide) {
            paintBox(&painter, QRect(left, y + px(9), wide, px(8)), themeColor(Color::BgHover), {}, px(4));
        };
        bar(px(10), px(80));
        bar(px(102), px(16));
        bar(px(130), px(90 + row * 37 % 50));                       // uneven, as texts are
        bar(px(240), std::min(width() - px(260), px(110 + row * 53 % 90)));
    }
}

} // namespace Botdesk
