// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/formattedtext.h"
#include "types/message.h"
#include "widgets/uploadblock.h"

#include <QRect>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace Botdesk {

//! What stands in the bubble of one message, in words that are ready to show.
struct BubbleContent
{
    bool isOutgoing = false;
    QString sender;                    //!< above the text, in groups; empty shows none
    QString forwardedFrom;             //!< the whole line, "Forwarded from …"
    QString replySender;
    QString replyText;                 //!< one line; empty shows no strip
    QString mediaIcon;                 //!< of resources/icons, with `mediaLine`
    QString mediaLine;                 //!< "return-label.pdf · 3.4 MB"
    std::optional<UploadBlock> upload = {};   //!< files on their way out, above the text
    QSize attachment;                  //!< room above the text that the owner paints: a picture, a file; empty is none
    bool attachmentBelow = false;      //!< the text stands above it
    bool isBare = false;               //!< no box around it: a sticker
    QString text;
    QList<MessageEntity> entities;
    QString meta;                      //!< "edited 14:25"
    QString metaIcon;                  //!< "check", "clock", "error"
    bool hasFailed = false;            //!< red line, meta in red
    bool isRevealed = false;           //!< spoilers are shown
};

//! The formatting of a text that is not yet a message.
QList<MessageEntity> messageEntities(const QList<TextEntity> &entities);

//! A stretch of a text, in UTF-16 units.
struct TextRange
{
    int start = 0;
    int length = 0;

    bool isEmpty() const { return length <= 0; }
    bool operator==(const TextRange &) const = default;
};

//! One message's bubble, laid out once for a width and painted as often as needed; for Preview, Chats and Sandbox.
//! Text is never markup: it is styled by its entities alone.
class Bubble
{
public:
    Bubble(BubbleContent content, int maxWidth);   //!< @p maxWidth pixels; the bubble may be narrower
    ~Bubble();
    Bubble(Bubble &&) noexcept;
    Bubble &operator=(Bubble &&) noexcept;

    QSize size() const { return m_size; }
    const BubbleContent &content() const { return m_content; }
    void widenTo(int width);                       //!< as wide as the keyboard below it
    //! @p selection: the part of the text that is chosen, to be copied; empty is none.
    void paint(QPainter *painter, QPoint origin, bool isSelected = false, TextRange selection = {}) const;

    QRect attachmentRect() const;                  //!< in the bubble; null without an attachment
    QString linkAt(QPoint point) const;            //!< address under @p point (of a link, text link, e-mail), or empty
    QString linkWordsAt(QPoint point) const;       //!< what stands there in its place
    bool isTextAt(QPoint point) const;             //!< within the lines of the text
    int positionAt(QPoint point) const;            //!< in the text, between characters; the nearest one for points beside it
    TextRange wordAt(QPoint point) const;
    QString textOf(TextRange range) const;
    bool isSpoilerAt(QPoint point) const;
    bool isCancelAt(QPoint point) const;           //!< the cross of an upload

private:
    void layOut(int maxWidth);
    void placeAttachment(int &y);
    qreal layOutText(int inner, int &y, int &widest);
    void layOutMeta(int inner, qreal lastWidth, int &y, int &widest);
    void paintQuotes(QPainter *painter, QPoint origin) const;
    QRect uploadRect() const;
    const MessageEntity *entityAt(QPoint point) const;

    BubbleContent m_content;
    std::unique_ptr<QTextLayout> m_text;
    QPoint m_textOrigin;
    QSize m_size;
    int m_metaWidth = 0;
    int m_replyTop = -1;
    int m_mediaTop = -1;
    int m_uploadTop = -1;
    int m_attachmentTop = -1;
    int m_forwardTop = -1;
};

//! A line of its own in the middle of a conversation: a day, "Alice joined", "pinned …". @return the height it takes.
int paintServiceLine(QPainter *painter, const QRect &rect, const QString &text);
int serviceLineHeight(const QString &text, int width);

} // namespace Botdesk
