// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bubble.h"
#include "widgets/keyboardpainter.h"

#include <QAbstractScrollArea>

class QPainter;

namespace Botdesk {

//! One message as a phone shows it.
struct PhoneMessage
{
    MessageId id{};
    QString service;              //!< a line in the middle instead of a bubble
    BubbleContent bubble;
    InlineKeyboard keyboard;
    QString reactions;            //!< below the bubble; empty: none
    Message message;

    bool operator==(const PhoneMessage &other) const { return id == other.id && message == other.message && reactions == other.reactions; }
};

inline constexpr int PhoneFrameWidth = 5;   // pixels of the design

//! The case of a phone, and its screen.
void paintPhone(QPainter *painter, const QRect &rect);

//! The messages on a person's phone, with buttons that can be pressed by mouse and keyboard.
class PhoneChat final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PhoneChat(QWidget *parent = nullptr);

    void setMessages(const QList<PhoneMessage> &messages);
    const QList<PhoneMessage> &messages() const { return m_messages; }
    QRect buttonRect(qsizetype message, KeyboardCell cell) const;   //!< in the viewport; for tests and screen readers

signals:
    void buttonPressed(Botdesk::MessageId message, Botdesk::KeyboardCell cell);
    void messageMenuWanted(Botdesk::MessageId message, QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        qsizetype message = 0;
        std::unique_ptr<Bubble> bubble;   //!< null: a service line
        int top = 0;
        int height = 0;
        int width = 0;
    };
    struct Place
    {
        qsizetype message = -1;
        KeyboardCell cell;
        bool operator==(const Place &) const = default;
    };

    void layOut();
    QPoint originOf(const Row &row) const;
    Place placeAt(QPoint point) const;
    QList<Place> buttons() const;
    void paintRow(QPainter *painter, const Row &row) const;

    QList<PhoneMessage> m_messages;
    std::vector<Row> m_rows;
    Place m_hovered;
    Place m_focused;
    bool m_follows = true;   //!< stays at the end while new messages come
};

} // namespace Botdesk
