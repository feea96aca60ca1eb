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
//! New rows never move what is being read. Return does the row's first action, Ctrl+C copies the selected rows' text.
class ChatView final : public QListView
{
    Q_OBJECT
public:
    explicit ChatView(QWidget *parent = nullptr);

    ChatModel *chat() const { return m_chat; }
    bool isFollowing() const { return m_follows; }
    void followEnd();                              //!< End: goes to the last row and stays there
    void goTo(MessageId message);                  //!< selects it where it is loaded
    void goToWhenLoaded(MessageId message);        //!< the same, with the first page of the conversation
    const ChatRow *currentRow() const;
    void copySelected() const;

signals:
    void actionAsked(const Botdesk::ChatRow &row, Botdesk::RowAction action);
    void replyAsked(const Botdesk::ChatRow &row);
    void versionsAsked(const Botdesk::ChatRow &row);
    void linkAsked(const QString &link);
    void menuAsked(const Botdesk::ChatRow &row, QPoint globalPosition);
    void deleteAsked(const Botdesk::ChatRow &row);
    void endSeen();                                //!< the last row is in view, and so is the window

protected:
    void keyPressEvent(QKeyEvent *event) override;
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

    ChatModel *m_chat;
    ChatDelegate *m_delegate;
    Button *m_jump;                                //!< "3 new ↓"
    QTimer m_tick;                                 //!< countdowns
    QPersistentModelIndex m_anchor;
    int m_anchorTop = 0;
    int m_new = 0;
    std::optional<MessageId> m_wanted;
    bool m_follows = true;
    bool m_isAdjusting = false;
};

} // namespace Botdesk
