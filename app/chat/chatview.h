// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatdelegate.h"
#include "chat/chatmodel.h"

#include <QListView>
#include <QTimer>

namespace Botdesk {

class Button;

//! A conversation, followed at its end until the operator scrolls up; older pages are fetched as the top comes near.
//!
//! New rows never move what is being read. Return does the row's first action, Left and Right choose one of an album. The
//! mouse chooses text within one bubble, a double-click a word; Ctrl+C copies it, or where none is chosen the text of the
//! selected rows.
class ChatView final : public QListView
{
    Q_OBJECT
public:
    explicit ChatView(QWidget *parent = nullptr);

    ChatModel *chat() const { return m_chat; }
    void setMedia(MediaShelf *shelf);              //!< borrowed; shows and saves the files of messages
    bool isFollowing() const { return m_follows; }
    void followEnd();                              //!< End: goes to the last row and stays there
    void goTo(MessageId message);                  //!< selects it, and loads what stands around it where that is needed
    void goTo(ItemKey item);
    void goToWhenLoaded(MessageId message);        //!< the same, once the conversation is there
    const ChatRow *currentRow() const;
    QString chosenText() const;                    //!< with the mouse, in one bubble
    TextRange chosenIn(MessageId message) const;   //!< where it stands in that one's text; empty in another
    QList<ChatRow> selectedRows() const;           //!< from top to bottom
    void copySelected() const;                     //!< the whole texts of the selected rows

signals:
    void actionAsked(const Botdesk::ChatRow &row, Botdesk::RowAction action);
    void replyAsked(const Botdesk::ChatRow &row);
    void versionsAsked(const Botdesk::ChatRow &row);
    void linkAsked(const QString &link, const QString &words);   //!< @p words stand for it
    void mediaAsked(const Botdesk::ChatMedia &media, Botdesk::MediaAction action);
    void menuAsked(const Botdesk::ChatRow &row, QPoint globalPosition);
    void deleteAsked(const Botdesk::ChatRow &row);
    void endSeen();                                //!< the last row is in view, and so is the window

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    void keepPlace();                              //!< before the rows change
    void restorePlace();                           //!< after it
    void scrolled();
    void firstPageLoaded();
    void checkEnd();
    void countNew(int rows);
    void placeJump();
    void act(const QModelIndex &index, const ChatHit &hit);
    QString toolTipFor(const QModelIndex &index, const ChatHit &hit) const;
    QPoint inRow(const QModelIndex &index, QPoint position) const;
    const Bubble *bubbleAt(const QModelIndex &index) const;
    QPoint inBubble(const QModelIndex &index, QPoint position) const;
    bool isOverText(const QModelIndex &index, QPoint position) const;
    void chooseUpTo(QPoint position);
    void choose(const QModelIndex &index, TextRange range);
    void select(int row);
    void tellLookedAt();
    bool choosePart(int step);
    ChatRow chosenRow() const;
    ChatRow partFor(const QModelIndex &index, std::optional<QPoint> pointer) const;

    ChatModel *m_chat;
    ChatDelegate *m_delegate;
    Button *m_jump;                                //!< "3 new ↓"
    QTimer m_tick;                                 //!< countdowns
    QPersistentModelIndex m_anchor;
    int m_anchorTop = 0;
    int m_new = 0;
    std::optional<ItemKey> m_wanted;
    std::optional<MessageId> m_wantedMessage;      //!< whose key the store has to tell
    QPersistentModelIndex m_choosing;              //!< the row in which text is being chosen
    int m_choosingFrom = 0;
    bool m_follows = true;
    bool m_isAdjusting = false;
};

} // namespace Botdesk
