// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/phonechat.h"

#include "widgets/fonts.h"
#include "widgets/theme.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace Botdesk {

namespace {

constexpr int Margin = 10;
constexpr int RowGap = 6;
constexpr int KeyboardGap = 4;
constexpr int ReactionHeight = 20;
constexpr int FrameRadius = 22;

} // namespace

void paintPhone(QPainter *painter, const QRect &rect)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const int width = px(PhoneFrameWidth);
    QPainterPath frame;
    frame.addRoundedRect(rect, px(FrameRadius), px(FrameRadius));
    QPainterPath screen;
    screen.addRoundedRect(rect.adjusted(width, width, -width, -width), px(FrameRadius - PhoneFrameWidth), px(FrameRadius - PhoneFrameWidth));
    painter->fillPath(frame, themeColor(Color::LineStrong));
    painter->fillPath(screen, themeColor(Color::BgPanel));
}

PhoneChat::PhoneChat(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Messages"));
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_follows = value == verticalScrollBar()->maximum(); });
}

void PhoneChat::setMessages(const QList<PhoneMessage> &messages)
{
    if (messages == m_messages)
        return;
    m_messages = messages;
    m_hovered = {};
    if (m_focused.message >= m_messages.size())
        m_focused = {};
    layOut();
    setAccessibleDescription(messages.isEmpty() ? QString() : messages.last().bubble.text + messages.last().service);
}

void PhoneChat::layOut()
{
    const bool followed = m_follows;
    const int width = viewport()->width() - 2 * px(Margin);
    const int widest = width * 82 / 100;
    int y = px(Margin);
    m_rows.clear();
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        const PhoneMessage &message = m_messages[i];
        Row row{.message = i, .bubble = nullptr, .top = y};
        if (!message.service.isEmpty()) {
            row.width = width;
            row.height = serviceLineHeight(message.service, width);
        } else {
            const KeyboardPainter keyboard(message.keyboard);
            row.bubble = std::make_unique<Bubble>(message.bubble, widest);
            if (!keyboard.isEmpty())
                row.bubble->widenTo(std::min(widest, keyboard.widthWanted()));
            row.width = row.bubble->size().width();
            row.height = row.bubble->size().height();
            if (!keyboard.isEmpty())
                row.height += px(KeyboardGap) + keyboard.height();
            if (!message.reactions.isEmpty())
                row.height += px(ReactionHeight);
        }
        y += row.height + px(RowGap);
        m_rows.push_back(std::move(row));
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(24));
    verticalScrollBar()->setRange(0, std::max(0, y + px(Margin) - RowGap - viewport()->height()));
    if (followed)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    viewport()->update();
}

QPoint PhoneChat::originOf(const Row &row) const
{
    const bool isOwn = row.bubble && row.bubble->content().isOutgoing;
    const int x = isOwn ? viewport()->width() - px(Margin) - row.width : px(Margin);
    return {x, row.top - verticalScrollBar()->value()};
}

void PhoneChat::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), themeColor(Color::ChatBg));
    for (const Row &row : m_rows) {
        const int top = originOf(row).y();
        if (top + row.height >= event->rect().top() && top <= event->rect().bottom())
            paintRow(&painter, row);
    }
}

void PhoneChat::paintRow(QPainter *painter, const Row &row) const
{
    const PhoneMessage &message = m_messages[row.message];
    const QPoint origin = originOf(row);
    if (!row.bubble) {
        paintServiceLine(painter, QRect(origin, QSize(row.width, row.height)), message.service);
        return;
    }
    row.bubble->paint(painter, origin);
    int y = origin.y() + row.bubble->size().height();
    if (!message.reactions.isEmpty()) {
        painter->setFont(themeFont(TextStyle::Small));
        painter->setPen(themeColor(Color::BubbleMeta));
        painter->drawText(QRect(origin.x() + px(8), y, row.width, px(ReactionHeight)), Qt::AlignVCenter, message.reactions);
        y += px(ReactionHeight);
    }
    const KeyboardPainter keyboard(message.keyboard);
    if (keyboard.isEmpty())
        return;
    KeyboardMarks marks;
    if (m_hovered.message == row.message)
        marks.hovered = m_hovered.cell;
    if (m_focused.message == row.message && hasFocus())
        marks.focused = m_focused.cell;
    keyboard.paint(painter, {origin.x(), y + px(KeyboardGap)}, row.width, marks);
}

QRect PhoneChat::buttonRect(qsizetype message, KeyboardCell cell) const
{
    for (const Row &row : m_rows) {
        if (row.message != message || !row.bubble)
            continue;
        const KeyboardPainter keyboard(m_messages[message].keyboard);
        const int below = m_messages[message].reactions.isEmpty() ? 0 : px(ReactionHeight);
        const QPoint top = originOf(row) + QPoint(0, row.bubble->size().height() + below + px(KeyboardGap));
        return keyboard.buttonRect(cell, row.width).translated(top);
    }
    return {};
}

QList<PhoneChat::Place> PhoneChat::buttons() const
{
    QList<Place> all;
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        const InlineKeyboard &keyboard = m_messages[i].keyboard;
        for (int row = 0; row < keyboard.size(); ++row) {
            for (int column = 0; column < keyboard[row].size(); ++column)
                all.append(Place{i, KeyboardCell{row, column}});
        }
    }
    return all;
}

PhoneChat::Place PhoneChat::placeAt(QPoint point) const
{
    const auto all = buttons();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Place &place) {
        return buttonRect(place.message, place.cell).contains(point);
    });
    return found == all.end() ? Place() : *found;
}

void PhoneChat::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PhoneChat::mouseMoveEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position().toPoint());
    if (place == m_hovered)
        return;
    m_hovered = place;
    viewport()->setCursor(place.cell.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void PhoneChat::mouseReleaseEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !place.cell.isValid())
        return;
    m_focused = place;
    viewport()->update();
    emit buttonPressed(m_messages[place.message].id, place.cell);
}

void PhoneChat::keyPressEvent(QKeyEvent *event)
{
    const auto all = buttons();
    const qsizetype now = all.indexOf(m_focused);
    const auto go = [&](qsizetype to) {
        m_focused = all[std::clamp<qsizetype>(to, 0, all.size() - 1)];
        const QRect rect = buttonRect(m_focused.message, m_focused.cell);
        setAccessibleDescription(KeyboardPainter(m_messages[m_focused.message].keyboard).accessibleName(m_focused.cell));
        if (rect.top() < 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - px(Margin));
        else if (rect.bottom() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - viewport()->height() + px(Margin));
        viewport()->update();
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        if (!all.isEmpty())
            go(now < 0 ? all.size() - 1 : now - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        if (!all.isEmpty())
            go(now < 0 ? all.size() - 1 : now + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (now >= 0)
            emit buttonPressed(m_messages[m_focused.message].id, m_focused.cell);
        break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PhoneChat::contextMenuEvent(QContextMenuEvent *event)
{
    // Shift+F10 has no place of its own: it means the last message.
    const int y = event->reason() == QContextMenuEvent::Mouse ? event->pos().y() + verticalScrollBar()->value() : INT_MAX;
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        if (row->top <= y && row->bubble) {
            emit messageMenuWanted(m_messages[row->message].id, event->globalPos());
            return;
        }
    }
}

void PhoneChat::leaveEvent(QEvent *event)
{
    m_hovered = {};
    viewport()->update();
    QAbstractScrollArea::leaveEvent(event);
}

void PhoneChat::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        layOut();
    viewport()->update();
}

} // namespace Botdesk
