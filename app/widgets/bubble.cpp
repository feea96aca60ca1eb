// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/bubble.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>
#include <QTextOption>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 10;
constexpr int Above = 6;
constexpr int AttachmentMargin = 5;
constexpr int NarrowestCaption = 200;

QTextCharFormat formatOf(const QString &type, const BubbleContent &content)
{
    QTextCharFormat format;
    if (type == "bold"_L1) {
        format.setFontWeight(QFont::Bold);
    } else if (type == "italic"_L1) {
        format.setFontItalic(true);
    } else if (type == "underline"_L1) {
        format.setFontUnderline(true);
    } else if (type == "strikethrough"_L1) {
        format.setFontStrikeOut(true);
    } else if (type == "code"_L1 || type == "pre"_L1) {
        format.setFontFamilies(themeFont(TextStyle::Mono).families());
        format.setForeground(themeColor(Color::SynStr));
    } else if (type == "spoiler"_L1) {
        if (!content.isRevealed)
            format.setForeground(Qt::transparent);
        format.setBackground(themeColor(content.isRevealed ? Color::BgHover : Color::BubbleMeta));
    } else if (type.contains("blockquote"_L1)) {
        format.setForeground(themeColor(Color::BubbleMeta));
    } else if (type != "custom_emoji"_L1) {   // links, mentions, hashtags, commands, phone numbers and what comes later
        format.setForeground(themeColor(Color::Accent));
    }
    return format;
}

QList<QTextLayout::FormatRange> formatsOf(const BubbleContent &content)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const MessageEntity &entity : content.entities) {
        if (entity.offset < 0 || entity.length <= 0 || entity.offset + entity.length > content.text.size())
            continue;   // a server may cut text and not entities; what does not fit is not shown
        ranges.append({entity.offset, entity.length, formatOf(entity.type, content)});
    }
    return ranges;
}

//! All corners round but the speaker's.
QPainterPath shape(const QRectF &rect, bool isOutgoing)
{
    const qreal big = px(BubbleRadius);
    const qreal small = px(4);
    const qreal right = isOutgoing ? small : big;
    const qreal left = isOutgoing ? big : small;
    QPainterPath path;
    path.moveTo(rect.left() + big, rect.top());
    path.lineTo(rect.right() - big, rect.top());
    path.arcTo(rect.right() - 2 * big, rect.top(), 2 * big, 2 * big, 90, -90);
    path.lineTo(rect.right(), rect.bottom() - right);
    path.arcTo(rect.right() - 2 * right, rect.bottom() - 2 * right, 2 * right, 2 * right, 0, -90);
    path.lineTo(rect.left() + left, rect.bottom());
    path.arcTo(rect.left(), rect.bottom() - 2 * left, 2 * left, 2 * left, 270, -90);
    path.lineTo(rect.left(), rect.top() + big);
    path.arcTo(rect.left(), rect.top(), 2 * big, 2 * big, 180, -90);
    path.closeSubpath();
    return path;
}

int advance(TextStyle style, const QString &text)
{
    return QFontMetrics(themeFont(style)).horizontalAdvance(text);
}

void paintWords(QPainter *painter, TextStyle style, Color ink, const QRect &rect, const QString &text)
{
    painter->setFont(themeFont(style));
    painter->setPen(themeColor(ink));
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QList<MessageEntity> messageEntities(const QList<TextEntity> &entities)
{
    QList<MessageEntity> result;
    for (const TextEntity &entity : entities)
        result.append({.type = entityTypeName(entity.type), .offset = entity.offset, .length = entity.length, .url = entity.url,
                       .language = entity.language});
    return result;
}

Bubble::Bubble(BubbleContent content, int maxWidth)
    : m_content(std::move(content))
{
    layOut(maxWidth);
}

Bubble::~Bubble() = default;
Bubble::Bubble(Bubble &&) noexcept = default;
Bubble &Bubble::operator=(Bubble &&) noexcept = default;

void Bubble::layOut(int maxWidth)
{
    int inner = std::max(px(60), maxWidth - 2 * px(Padding));
    int y = px(Above);
    int widest = 0;
    const auto wide = [&](int width) { widest = std::max(widest, std::min(width, inner)); };
    if (!m_content.sender.isEmpty()) {
        wide(advance(TextStyle::SmallStrong, m_content.sender));
        y += lineHeight(TextStyle::Small);
    }
    if (!m_content.forwardedFrom.isEmpty()) {
        m_forwardTop = y;
        wide(advance(TextStyle::Small, m_content.forwardedFrom));
        y += lineHeight(TextStyle::Small);
    }
    if (!m_content.replyText.isEmpty() || !m_content.replySender.isEmpty()) {
        m_replyTop = y + px(2);
        wide(px(10) + std::max(advance(TextStyle::SmallStrong, m_content.replySender),
                               std::min(px(240), advance(TextStyle::Small, m_content.replyText))));
        y += 2 * lineHeight(TextStyle::Small) + px(6);
    }
    if (!m_content.mediaLine.isEmpty()) {
        m_mediaTop = y;
        wide(px(24) + advance(TextStyle::Control, m_content.mediaLine) + 2);   // rounding must not elide it
        y += px(24);
    }
    if (m_content.upload) {
        m_uploadTop = y + px(4);
        wide(uploadBlockWidth(*m_content.upload));
        y += px(4) + uploadBlockHeight();
    }
    if (!m_content.attachment.isEmpty()) {
        const int width = m_content.attachment.width() - 2 * (px(Padding) - px(AttachmentMargin));
        widest = std::max(widest, width);
        // What is said of a picture stands with it, as wide as it is.
        inner = std::min(inner, std::max({width, widest, px(NarrowestCaption)}));
    }
    const bool isBelow = m_content.attachmentBelow && !m_content.text.isEmpty();
    if (!isBelow)
        placeAttachment(y);
    const qreal lastWidth = layOutText(inner, y, widest);
    if (isBelow)
        placeAttachment(y);
    layOutMeta(inner, isBelow && m_attachmentTop >= 0 ? 0 : lastWidth, y, widest);
    m_size = QSize(widest + 2 * px(Padding), y + px(Above));
}

void Bubble::placeAttachment(int &y)
{
    if (m_content.attachment.isEmpty())
        return;
    m_attachmentTop = y == px(Above) ? px(AttachmentMargin) : y + px(2);
    y = m_attachmentTop + m_content.attachment.height() + px(4);
}

//! @return the width of the last line; 0 where there is no text.
qreal Bubble::layOutText(int inner, int &y, int &widest)
{
    qreal lastWidth = 0;
    if (!m_content.text.isEmpty()) {
        QString text = m_content.text;
        text.replace(u'\n', QChar::LineSeparator);
        m_text = std::make_unique<QTextLayout>(text, themeFont(TextStyle::Body));
        QTextOption option(Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_text->setTextOption(option);
        m_text->setFormats(formatsOf(m_content));
        m_text->setCacheEnabled(true);
        m_textOrigin = QPoint(px(Padding), y);
        m_text->beginLayout();
        qreal lineTop = 0;
        for (QTextLine line = m_text->createLine(); line.isValid(); line = m_text->createLine()) {
            line.setLineWidth(inner);
            const qreal height = std::max<qreal>(line.height(), lineHeight(TextStyle::Body));
            line.setPosition({0, lineTop + (height - line.height()) / 2});
            lineTop += height;
            lastWidth = line.naturalTextWidth();
            widest = std::max(widest, int(std::ceil(line.naturalTextWidth())));
        }
        m_text->endLayout();
        y += int(std::ceil(lineTop));
    }
    return lastWidth;
}

//! In the last line of the text where there is room, else below.
void Bubble::layOutMeta(int inner, qreal lastWidth, int &y, int &widest)
{
    m_metaWidth = m_content.meta.isEmpty() ? 0 : advance(TextStyle::Small, m_content.meta);
    if (!m_content.metaIcon.isEmpty())
        m_metaWidth += px(16);
    if (m_metaWidth == 0)
        return;
    const int together = int(std::ceil(lastWidth)) + (lastWidth > 0 ? px(12) : 0) + m_metaWidth;
    if (lastWidth > 0 && together <= inner) {
        widest = std::max(widest, together);
    } else {
        y += lineHeight(TextStyle::Small);
        widest = std::max(widest, m_metaWidth);
    }
}

QRect Bubble::attachmentRect() const
{
    if (m_attachmentTop < 0)
        return {};
    return {px(AttachmentMargin), m_attachmentTop, m_size.width() - 2 * px(AttachmentMargin), m_content.attachment.height()};
}

void Bubble::widenTo(int width)
{
    m_size.setWidth(std::max(m_size.width(), width));
}

//! A bar beside the lines of each quote, in the padding.
void Bubble::paintQuotes(QPainter *painter, QPoint origin) const
{
    for (const MessageEntity &entity : m_content.entities) {
        if (!entity.type.contains("blockquote"_L1))
            continue;
        for (int i = 0; i < m_text->lineCount(); ++i) {
            const QTextLine line = m_text->lineAt(i);
            const int end = line.textStart() + line.textLength();
            if (end > entity.offset && line.textStart() < entity.offset + entity.length)
                painter->fillRect(QRectF(origin.x() + px(4), origin.y() + m_textOrigin.y() + line.y(), px(2), line.height()),
                                  themeColor(Color::Accent));
        }
    }
}

void Bubble::paint(QPainter *painter, QPoint origin, bool isSelected, TextRange selection) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(origin, m_size).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setBrush(themeColor(m_content.isOutgoing ? Color::BubbleOut : Color::BubbleIn));
    if (isSelected)
        painter->setPen(QPen(themeColor(Color::Focus), 2));
    else
        painter->setPen(m_content.hasFailed ? QPen(themeColor(Color::Error), 1) : QPen(Qt::NoPen));
    if (!m_content.isBare || isSelected || m_content.hasFailed)
        painter->drawPath(shape(box, m_content.isOutgoing));

    const int left = origin.x() + px(Padding);
    const int width = m_size.width() - 2 * px(Padding);
    const int small = lineHeight(TextStyle::Small);
    if (!m_content.sender.isEmpty())
        paintWords(painter, TextStyle::SmallStrong, Color::Accent, {left, origin.y() + px(Above), width, small}, m_content.sender);
    if (m_forwardTop >= 0)
        paintWords(painter, TextStyle::Small, Color::BubbleMeta, {left, origin.y() + m_forwardTop, width, small},
                   m_content.forwardedFrom);
    if (m_replyTop >= 0) {
        const int top = origin.y() + m_replyTop;
        painter->fillRect(QRect(left, top, px(3), 2 * small), themeColor(Color::Accent));
        paintWords(painter, TextStyle::SmallStrong, Color::Accent, {left + px(10), top, width - px(10), small},
                   m_content.replySender);
        paintWords(painter, TextStyle::Small, Color::Text, {left + px(10), top + small, width - px(10), small},
                   m_content.replyText);
    }
    if (m_mediaTop >= 0) {
        const int top = origin.y() + m_mediaTop;
        paintIcon(painter, {left, top + px(3), px(16), px(16)}, m_content.mediaIcon.isEmpty() ? u"file"_s : m_content.mediaIcon,
                  themeColor(Color::Accent));
        paintWords(painter, TextStyle::Control, Color::Text, {left + px(24), top, width - px(24), px(22)}, m_content.mediaLine);
    }
    if (m_content.upload)
        paintUploadBlock(painter, uploadRect().translated(origin), *m_content.upload);
    if (m_text) {
        paintQuotes(painter, origin);
        painter->setPen(themeColor(Color::Text));
        QList<QTextLayout::FormatRange> chosen;
        if (!selection.isEmpty()) {
            QTextCharFormat format;
            format.setBackground(themeColor(Color::AccentFill));
            format.setForeground(themeColor(Color::OnAccent));
            chosen.append({selection.start, selection.length, format});
        }
        m_text->draw(painter, origin + m_textOrigin, chosen);
    }
    if (m_metaWidth > 0) {
        const Color ink = m_content.hasFailed ? Color::Error : m_content.isOutgoing ? Color::BubbleMeta : Color::Text3;
        const int right = origin.x() + m_size.width() - px(Padding);
        const int top = origin.y() + m_size.height() - px(Above) - small + px(2);
        paintWords(painter, TextStyle::Small, ink, {right - m_metaWidth, top, m_metaWidth + 1, small}, m_content.meta);
        if (!m_content.metaIcon.isEmpty())
            paintIcon(painter, {right - px(13), top + (small - px(13)) / 2, px(13), px(13)}, m_content.metaIcon, themeColor(ink));
    }
    painter->restore();
}

const MessageEntity *Bubble::entityAt(QPoint point) const
{
    if (!m_text)
        return nullptr;
    const QPointF inside = point - m_textOrigin;
    for (int i = 0; i < m_text->lineCount(); ++i) {
        const QTextLine line = m_text->lineAt(i);
        if (!line.naturalTextRect().contains(inside))
            continue;
        const int at = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
        for (const MessageEntity &entity : m_content.entities) {
            if (at >= entity.offset && at < entity.offset + entity.length)
                return &entity;
        }
    }
    return nullptr;
}

bool Bubble::isTextAt(QPoint point) const
{
    if (!m_text)
        return false;
    const QPointF inside = point - m_textOrigin;
    for (int i = 0; i < m_text->lineCount(); ++i) {
        if (m_text->lineAt(i).naturalTextRect().adjusted(-px(2), 0, px(4), 0).contains(inside))
            return true;
    }
    return false;
}

int Bubble::positionAt(QPoint point) const
{
    if (!m_text)
        return 0;
    const QPointF inside = point - m_textOrigin;
    for (int i = 0; i < m_text->lineCount(); ++i) {
        const QTextLine line = m_text->lineAt(i);
        const bool isLast = i == m_text->lineCount() - 1;
        if (inside.y() < line.y() + line.height() || isLast)
            return inside.y() < 0 ? 0 : isLast && inside.y() > line.y() + line.height() ? int(m_content.text.size())
                                                                                         : line.xToCursor(inside.x());
    }
    return 0;
}

TextRange Bubble::wordAt(QPoint point) const
{
    if (!isTextAt(point))
        return {};
    const int at = positionAt(point);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_content.text);
    finder.setPosition(at);
    if (at == m_content.text.size() || !finder.isAtBoundary())
        finder.toPreviousBoundary();
    const int start = int(std::max<qsizetype>(finder.position(), 0));
    finder.setPosition(start);
    const qsizetype end = finder.toNextBoundary();
    return {start, int(end < 0 ? m_content.text.size() : end) - start};
}

QString Bubble::textOf(TextRange range) const
{
    return m_content.text.mid(range.start, range.length);
}

QString Bubble::linkWordsAt(QPoint point) const
{
    const MessageEntity *entity = entityAt(point);
    return entity ? m_content.text.mid(entity->offset, entity->length) : QString();
}

QString Bubble::linkAt(QPoint point) const
{
    const MessageEntity *entity = entityAt(point);
    if (!entity)
        return {};
    const QString words = m_content.text.mid(entity->offset, entity->length);
    if (entity->type == "text_link"_L1)
        return entity->url;
    if (entity->type == "url"_L1)
        return words.contains("://"_L1) ? words : u"https://"_s + words;
    if (entity->type == "mention"_L1)
        return u"https://t.me/"_s + words.mid(1);
    return {};
}

QRect Bubble::uploadRect() const
{
    return {px(Padding), m_uploadTop, m_size.width() - 2 * px(Padding), uploadBlockHeight()};
}

bool Bubble::isCancelAt(QPoint point) const
{
    return m_content.upload && m_content.upload->canCancel && uploadCancelRect(uploadRect()).contains(point);
}

bool Bubble::isSpoilerAt(QPoint point) const
{
    const MessageEntity *entity = entityAt(point);
    return entity && entity->type == "spoiler"_L1;
}

int serviceLineHeight(const QString &text, int width)
{
    const QFontMetrics metrics(themeFont(TextStyle::Small));
    const QRect needed = metrics.boundingRect(QRect(0, 0, width - px(48), 10000), Qt::TextWordWrap | Qt::AlignHCenter, text);
    return needed.height() + px(6);
}

int paintServiceLine(QPainter *painter, const QRect &rect, const QString &text)
{
    painter->save();
    painter->setFont(themeFont(TextStyle::Small));
    const QRect room = rect.adjusted(px(24), 0, -px(24), 0);
    const QRect words = painter->fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::AlignHCenter, text);
    const int height = words.height() + px(6);
    const QRect pill(words.left() - px(10), rect.top(), words.width() + px(20), height);
    paintBox(painter, pill, themeColor(Color::BubbleService), {}, std::min(height / 2, px(11)));
    painter->setPen(themeColor(Color::Text2));
    painter->drawText(pill, Qt::AlignCenter | Qt::TextWordWrap, text);
    painter->restore();
    return height;
}

} // namespace Botdesk
