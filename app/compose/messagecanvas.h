// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bubble.h"
#include "widgets/keyboardpainter.h"

#include <QWidget>

namespace Botdesk {

//! What the client shows of the page that a text links to. Its title and picture are Telegram's to fetch: here is their place.
struct LinkCard
{
    QString address;              //!< empty: there is none
    bool isAbove = false;         //!< the text
    bool hasLargePicture = false;

    bool operator==(const LinkCard &) const = default;
};

struct PreviewContent
{
    BubbleContent bubble;
    LinkCard link;
    InlineKeyboard buttons;       //!< beneath the message
    InlineKeyboard keyboard;      //!< in place of the phone's own, at the foot
};

//! The chat's ground with one message on it, as wide as a phone or a desktop, in a theme of its own.
class MessageCanvas final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageCanvas(QWidget *parent = nullptr);
    ~MessageCanvas() override;

    void setLook(bool dark, bool narrow);
    void setContent(const PreviewContent &content);
    QSize bubbleSize() const;
    QRect bubbleRect() const;     //!< where the message stands
    QRect linkRect() const;       //!< null where there is none
    QRect buttonsRect() const;
    QRect keyboardRect() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void paintLink(QPainter *painter, const QRect &rect) const;

    PreviewContent m_content;
    std::unique_ptr<Bubble> m_bubble;
    bool m_isDark = false;
    bool m_isNarrow = false;
};

} // namespace Botdesk
