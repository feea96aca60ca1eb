// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/canvaspainter.h"
#include "widgets/bubble.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

class QAbstractButton;
class QAction;

namespace Botdesk {

//! The design as a client shows it, below its message; its buttons are chosen, moved and added here, by mouse and keyboard.
//!
//! Has a light and a dark look of its own. Screen readers find one child for every button.
class KeyboardCanvas final : public QWidget
{
    Q_OBJECT
public:
    enum class Screen { Phone, Narrow, Desktop };

    explicit KeyboardCanvas(DesignModel &model, QWidget *parent = nullptr);   //!< @p model outlives it
    ~KeyboardCanvas() override;

    void setBot(qint64 id, const QString &name);     //!< who writes the message
    void setDark(bool on);
    void setScreen(Screen screen);
    void showPlace();                                //!< the kind of chat that the model has now
    void setWithHandles(bool on);                    //!< off: as people see it; a click presses
    void setToLookAt();                              //!< shows the design and takes nothing
    void setButtonActions(const QList<QAction *> &actions) { m_buttonActions = actions; }   //!< of the context menu; borrowed

    const DesignModel &model() const { return m_model; }
    const CanvasLayout &keys() const { return m_layout; }
    QList<PlusMark> plusMarks() const;
    bool isDragging() const { return m_drag.has_value(); }
    QString nameOf(KeyboardCell cell) const;         //!< "Row 2, button 2 of 3: Receipt, callback data, no problems"

signals:
    void messageEditAsked();
    void textEditAsked();                            //!< of the current button
    void buttonPressed(Botdesk::KeyboardCell cell);
    void showWanted(const QRect &rect);              //!< in a scroll area around it

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void takeSelection();
    void hover(QPoint point);
    bool pressPlus(QPoint point);
    void chooseAt(KeyboardCell cell, Qt::KeyboardModifiers modifiers);
    void beginDrag();
    void drop();
    void paintHead(QPainter *painter);
    void paintInput(QPainter *painter);
    void paintPress(QPainter *painter);
    void tell(int event);                            // to screen readers, about the current button
    QRect keysRect() const;
    bool isChannel() const { return m_model.place().chat == MarkupPlace::Chat::Channel; }
    bool isPrivate() const { return m_model.place().chat == MarkupPlace::Chat::Private; }
    QString chatTitle() const;

    DesignModel &m_model;
    QList<QAction *> m_buttonActions;
    QAbstractButton *m_editMessage;
    qint64 m_botId = 0;
    QString m_botName;
    bool m_isDark = false;
    Screen m_screen = Screen::Phone;
    CanvasState m_state;
    CanvasLayout m_layout;
    std::unique_ptr<Bubble> m_bubble;
    FormattedText m_shownMessage;
    QRect m_frame;               // of everything, in the middle of the widget
    int m_keysTop = 0;
    std::optional<CanvasDrag> m_drag;
    QPoint m_pressed;
    KeyboardCell m_pressedKey;
    int m_pressedRow = -1;
};

} // namespace Botdesk
