// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatrow.h"
#include "received/mediapainter.h"
#include "chat/rowbuttons.h"
#include "widgets/bubble.h"
#include "widgets/keyboardpainter.h"

namespace Botdesk {

//! What is under the pointer in a row.
struct ChatHit
{
    enum class What { Nothing, Content, KeyboardButton, Link, Spoiler, ReplyTarget, Versions, Media, Action };

    What what = What::Nothing;
    KeyboardCell cell = {};                        //!< of a KeyboardButton
    QString link = {};
    QString linkWords = {};                        //!< what stands in the text for it
    RowAction action = RowAction::None;            //!< of an Action
    MediaAction media = MediaAction::None;         //!< of a Media; None beside its buttons

    bool operator==(const ChatHit &) const = default;
};

//! A row of a conversation, laid out once for a width.
class ChatRowLayout
{
public:
    struct State
    {
        bool isSelected = false;
        ChatHit hovered;
        TextRange selection = {};                  //!< of the bubble's text
        qint64 nowMs = 0;
        MediaLook media = {};
    };

    //! @p isInAlbum: the next row is of the same album, and stands close.
    ChatRowLayout(const ChatRow &row, int width, bool isRevealed, bool isInAlbum = false);

    int height() const { return m_height; }        //!< with the gap below
    void paint(QPainter *painter, QPoint origin, const State &state) const;
    ChatHit hitAt(QPoint point, qint64 nowMs, const MediaLook &media = {}) const;
    const ChatMedia *media() const { return m_media ? &*m_media : nullptr; }
    QRect mediaRect() const { return m_bubble ? m_bubble->attachmentRect().translated(m_bubbleAt) : QRect(); }
    bool isRevealed() const { return m_isRevealed; }
    const Bubble *bubble() const { return m_bubble ? &*m_bubble : nullptr; }
    QPoint bubbleOrigin() const { return m_bubbleAt; }
    const KeyboardPainter *keyboard() const { return m_keyboard ? &*m_keyboard : nullptr; }

private:
    void layOutBubble();
    void attach(BubbleContent &content, int widest);
    void layOutReactions();
    void paintReactions(QPainter *painter, QPoint origin) const;
    QList<KeyboardCell> waitingCells() const;

    ChatRow m_row;
    int m_width;
    int m_height = 0;
    int m_top = 0;                                 //!< gap above the line of a day
    bool m_isRevealed;
    std::optional<Bubble> m_bubble;
    std::optional<ChatMedia> m_media;
    QPoint m_bubbleAt;
    std::optional<KeyboardPainter> m_keyboard;
    QRect m_keyboardRect;
    QStringList m_reactions;
    QList<QRect> m_reactionRects;
    QString m_line;                                //!< of a day, service message or event
    QRect m_strip;                                 //!< of a query, or below a draft that was not sent
};

} // namespace Botdesk
