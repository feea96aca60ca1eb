// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/meterfield.h"

#include "widgets/hint.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace Botdesk {

MeterField::MeterField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_count(new Label({}, TextStyle::Mono, Color::Text2, this))
    , m_line(new QLineEdit(this))
    , m_bar(new QWidget(this))
    , m_hint(new Hint({}, Tone::Neutral, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(2));
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(name, TextStyle::Small, Color::Text2, this));
    head->addStretch();
    head->addWidget(m_count);
    column->addLayout(head);
    column->addSpacing(px(2));
    m_line->setAccessibleName(name);
    column->addWidget(m_line);
    m_bar->setFixedHeight(px(3));
    column->addWidget(m_bar);
    column->addWidget(m_hint);
    m_count->hide();
    m_bar->hide();
    m_hint->hide();
}

void MeterField::setMeter(const QString &words, double part)
{
    m_part = part;
    m_count->setText(words);
    m_count->setInk(part > 1 ? Color::Error : Color::Text2);
    m_count->show();
    m_bar->show();
    update();
}

void MeterField::setHint(const QString &hint, const char *tone)
{
    m_tone = tone;
    m_hint->setText(hint);
    m_hint->setTone(m_tone == "error" ? Tone::Error : m_tone == "warn" ? Tone::Warn : Tone::Neutral);
    m_hint->setVisible(!hint.isEmpty());
    setFieldTone(m_line, tone);
    m_line->setAccessibleDescription(hint);
}

void MeterField::paintEvent(QPaintEvent *)
{
    if (m_part < 0)
        return;
    QPainter painter(this);
    const QRect bar = m_bar->geometry();
    painter.fillRect(bar, themeColor(Color::Line));
    const int filled = int(bar.width() * std::min(m_part, 1.0));
    painter.fillRect(QRect(bar.left(), bar.top(), filled, bar.height()), themeColor(m_part > 1 ? Color::Error : Color::AccentFill));
}

} // namespace Botdesk
