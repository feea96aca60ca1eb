// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/messagecanvas.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QPainter>
#include <QUrl>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int WideBubble = 420;     // pixels, as on a desktop
constexpr int NarrowBubble = 250;   // on a phone of 360 points
constexpr int Margin = 12;
constexpr int Gap = 4;
constexpr int CardHeight = 54;
constexpr int PictureHeight = 96;   // of a large one
constexpr int PictureSide = 42;     // of a small one

} // namespace

MessageCanvas::MessageCanvas(QWidget *parent)
    : QWidget(parent)
{
    connect(&m_files, &Pictures::changed, this, [this] {
        layOut();   // now its size is known
        emit resized();
    });
}

MessageCanvas::~MessageCanvas() = default;

void MessageCanvas::setLook(bool dark, bool narrow)
{
    m_isDark = dark;
    m_isNarrow = narrow;
    layOut();
}

void MessageCanvas::setTallestPictures(int height)
{
    if (std::exchange(m_tallest, height) != height)
        layOut();
}

void MessageCanvas::setContent(const PreviewContent &content)
{
    m_content = content;
    layOut();
}

QSize MessageCanvas::bubbleSize() const
{
    return m_bubble ? m_bubble->size() : QSize();
}

QSize MessageCanvas::sizeHint() const
{
    return {px(NarrowBubble), minimumHeight()};
}

void MessageCanvas::layOut()
{
    const PaintedTheme theme(m_isDark);
    const int widest = std::min(std::max(px(120), width() - 2 * px(Margin)), px(m_isNarrow ? NarrowBubble : WideBubble));
    BubbleContent content = m_content.bubble;
    if (!m_content.link.address.isEmpty()) {
        content.attachment = QSize(widest - 2 * px(5), px(m_content.link.hasLargePicture ? CardHeight + PictureHeight : CardHeight));
        content.attachmentBelow = !m_content.link.isAbove;
    }
    // Of an album rather narrower than cut much, unless the text makes the bubble wide all the same.
    const bool isAlbum = m_content.draft.attachments.size() > 1;
    const int room = widest - 2 * px(5);
    layOutPictures(content, isAlbum ? std::min(room, m_tallest * 5 / 4) : room);
    m_bubble = std::make_unique<Bubble>(content, widest);
    if (isAlbum && !m_pictures.media.isEmpty() && m_bubble->attachmentRect().width() > m_pictures.size.width()) {
        layOutPictures(content, m_bubble->attachmentRect().width());
        m_bubble = std::make_unique<Bubble>(content, widest);
    }
    const KeyboardPainter buttons(m_content.buttons);
    if (!buttons.isEmpty())
        m_bubble->widenTo(std::clamp(buttons.widthWanted(), std::min(px(180), widest), widest));
    const int below = keyboardRect().isNull() ? 0 : keyboardRect().height() + px(Gap);
    setMinimumHeight(std::max(bubbleRect().bottom(), buttonsRect().bottom()) + px(10) + below);
    update();
}

void MessageCanvas::layOutPictures(BubbleContent &content, int room)
{
    const auto laidOut = [&](const QList<QSize> &pixels) { return leavingPictures(m_content.draft, room, m_tallest, pixels); };
    m_pictures = laidOut({});
    if (m_pictures.media.isEmpty())
        return;
    QList<QSize> pixels;
    for (const ChatMedia &media : std::as_const(m_pictures.media)) {
        const MediaLook look = lookOf(media, m_files, pictureSide(), true);
        pixels.append(look.picture ? look.picture->size() : QSize());
    }
    m_pictures = laidOut(pixels);
    content.upload.reset();
    content.attachment = m_pictures.size;
    content.attachmentBelow = m_content.draft.captionAbove;
}

//! In device pixels: each is decoded once, for whatever place.
QSize MessageCanvas::pictureSide() const
{
    const int side = int(px(WideBubble) * devicePixelRatioF() / 2);
    return {side, side};
}

QList<QRect> MessageCanvas::pictureRects() const
{
    if (m_pictures.media.isEmpty() || !m_bubble)
        return {};
    const QRect whole = m_bubble->attachmentRect().translated(bubbleRect().topLeft());
    if (m_pictures.places.size() == 1)
        return {whole};
    // Buttons may make the bubble wider than they are: they fill it, straight at both sides.
    const auto stretched = [&](int x) { return whole.left() + x * whole.width() / m_pictures.size.width(); };
    QList<QRect> rects;
    for (const QRect &place : m_pictures.places)
        rects.append(QRect(QPoint(stretched(place.left()), whole.top() + place.top()), QPoint(stretched(place.right() + 1) - 1, whole.top() + place.bottom())));
    return rects;
}

QRect MessageCanvas::bubbleRect() const
{
    return {QPoint(width() - bubbleSize().width() - px(Margin), px(10)), bubbleSize()};
}

QRect MessageCanvas::linkRect() const
{
    return m_content.link.address.isEmpty() ? QRect() : m_bubble->attachmentRect().translated(bubbleRect().topLeft());
}

QRect MessageCanvas::buttonsRect() const
{
    const KeyboardPainter buttons(m_content.buttons);
    return buttons.isEmpty() ? QRect() : QRect(bubbleRect().left(), bubbleRect().bottom() + 1 + px(Gap), bubbleRect().width(), buttons.height());
}

QRect MessageCanvas::keyboardRect() const
{
    const KeyboardPainter keyboard(m_content.keyboard);
    if (keyboard.isEmpty())
        return {};
    const int high = keyboard.height() + 2 * px(Gap);
    return {0, height() - high, width(), high};
}

void MessageCanvas::paintLink(QPainter *painter, const QRect &rect) const
{
    const LinkCard &link = m_content.link;
    paintBox(painter, rect, themeColor(Color::BgHover), {}, CardRadius);
    painter->fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), themeColor(Color::Accent));
    const QRect inside = rect.adjusted(px(12), px(8), -px(8), -px(8));
    const QRect picture = link.hasLargePicture ? QRect(inside.left(), inside.bottom() + 1 - px(PictureHeight), inside.width(), px(PictureHeight))
                                               : QRect(inside.right() + 1 - px(PictureSide), rect.top() + (rect.height() - px(PictureSide)) / 2,
                                                       px(PictureSide), px(PictureSide));
    paintBox(painter, picture, themeColor(Color::BgSunken), themeColor(Color::Line), ControlRadius);
    const int side = px(16);
    paintIcon(painter, {picture.center().x() - side / 2, picture.center().y() - side / 2, side, side}, u"image"_s, themeColor(Color::Text3));
    const int room = link.hasLargePicture ? inside.width() : picture.left() - px(8) - inside.left();
    const QUrl url = QUrl::fromUserInput(link.address);
    int y = inside.top();
    const auto line = [&](TextStyle style, Color ink, const QString &text) {
        painter->setFont(themeFont(style));
        painter->setPen(themeColor(ink));
        painter->drawText(QRect(inside.left(), y, room, lineHeight(style)), Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room));
        y += lineHeight(style);
    };
    line(TextStyle::SmallStrong, Color::Accent, url.host().isEmpty() ? link.address : url.host());
    line(TextStyle::Small, Color::Text, link.address);
}

void MessageCanvas::paintEvent(QPaintEvent *)
{
    const PaintedTheme theme(m_isDark);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), themeColor(Color::ChatBg));
    if (!m_bubble)
        return;
    m_bubble->paint(&painter, bubbleRect().topLeft());
    const auto places = pictureRects();
    for (qsizetype i = 0; i < places.size(); ++i)
        paintMedia(&painter, places[i], m_pictures.media[i], lookOf(m_pictures.media[i], m_files, pictureSide(), false), MediaAction::None, false);
    if (!linkRect().isNull())
        paintLink(&painter, linkRect());
    if (const QRect buttons = buttonsRect(); !buttons.isNull())
        KeyboardPainter(m_content.buttons).paint(&painter, buttons.topLeft(), buttons.width());
    if (const QRect keyboard = keyboardRect(); !keyboard.isNull()) {
        painter.fillRect(keyboard, themeColor(Color::BgPanel));
        KeyboardPainter(m_content.keyboard).paint(&painter, keyboard.topLeft() + QPoint(px(Gap), px(Gap)), keyboard.width() - 2 * px(Gap));
    }
}

void MessageCanvas::resizeEvent(QResizeEvent *)
{
    layOut();
}

} // namespace Botdesk
