// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "received/leavingpictures.h"
#include "session/draft.h"
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
    Draft draft;                  //!< whose pictures stand in the bubble
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
    void setTallestPictures(int height);
    void setContent(const PreviewContent &content);
    QSize bubbleSize() const;
    QRect bubbleRect() const;     //!< where the message stands
    QRect linkRect() const;       //!< null where there is none
    QList<QRect> pictureRects() const;
    QRect buttonsRect() const;
    QRect keyboardRect() const;
    QSize sizeHint() const override;

signals:
    void resized();               //!< a picture has come, of another size than was thought

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void layOutPictures(BubbleContent &content, int room);
    QSize pictureSide() const;
    void paintLink(QPainter *painter, const QRect &rect) const;

    PreviewContent m_content;
    std::unique_ptr<Bubble> m_bubble;
    Pictures m_files;
    LeavingPictures m_pictures;
    int m_tallest = 0;
    bool m_isDark = false;
    bool m_isNarrow = false;
};

} // namespace Botdesk
