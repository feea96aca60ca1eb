// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/botline.h"

#include <QAbstractButton>

namespace Botdesk {

//! The bot whose pages are shown: avatar, name, how receiving goes. A click opens the switcher.
class BotCard final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit BotCard(QWidget *parent = nullptr);

    void setBot(const BotLine &bot);
    const BotLine &bot() const { return m_bot; }
    void setNarrow(bool narrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter);

    BotLine m_bot;
    bool m_narrow = false;
};

//! A small disc in the colour of @p dot, for delegates; what it means is always written beside it.
void paintDot(QPainter *painter, const QRectF &rect, Avatar::Dot dot);

} // namespace Botdesk
