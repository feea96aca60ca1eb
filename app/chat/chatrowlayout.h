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
    int part = 0;                                  //!< of a Media or Spoiler: which message of an album

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
        QList<MediaLook> media = {};               //!< of each file
        int part = -1;                             //!< the message of an album that the keyboard has chosen
    };

    ChatRowLayout(const ChatRow &row, int width, bool isRevealed);

    int height() const { return m_height; }        //!< with the gap below
    void paint(QPainter *painter, QPoint origin, const State &state) const;
    ChatHit hitAt(QPoint point, qint64 nowMs, const QList<MediaLook> &media = {}) const;
    int mediaCount() const { return int(m_media.size()); }
    const ChatMedia *media(int part = 0) const { return part < m_media.size() ? &m_media[part].media : nullptr; }
    QRect mediaRect(int part = 0) const;           //!< null where there is none
    bool isRevealed() const { return m_isRevealed; }
    const Bubble *bubble() const { return m_bubble ? &*m_bubble : nullptr; }
    QPoint bubbleOrigin() const { return m_bubbleAt; }
    const KeyboardPainter *keyboard() const { return m_keyboard ? &*m_keyboard : nullptr; }

private:
    struct Piece
    {
        ChatMedia media;
        QRect place;                               //!< among the others of an album
    };

    void layOutBubble();
    void attach(BubbleContent &content, int widest);
    void attachAlbum(BubbleContent &content, int room);
    void attachLeaving(BubbleContent &content, int room);
    ChatHit hitOnMedia(QPoint point, const QList<MediaLook> &looks) const;
    bool hasVersions() const;
    void layOutReactions();
    void paintReactions(QPainter *painter, QPoint origin) const;
    QList<KeyboardCell> waitingCells() const;

    ChatRow m_row;
    int m_width;
    int m_height = 0;
    int m_top = 0;                                 //!< gap above the line of a day
    bool m_isRevealed;
    std::optional<Bubble> m_bubble;
    QList<Piece> m_media;
    QPoint m_bubbleAt;
    std::optional<KeyboardPainter> m_keyboard;
    QRect m_keyboardRect;
    QList<ItemReaction> m_reactions;
    QList<QRect> m_reactionRects;
    QString m_line;                                //!< of a day, service message or event
    QRect m_strip;                                 //!< of a query, or below a draft that was not sent
};

} // namespace Botdesk
