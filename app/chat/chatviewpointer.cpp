// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A conversation under the mouse: text that is chosen, what a click does, menus, tool tips.

#include "chat/chatview.h"
#include "received/mediashelf.h"
#include "widgets/timetext.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QToolTip>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

ChatRow editedPart(const ChatRow &row)
{
    for (int i = 0; i < row.partCount(); ++i) {
        if (const ChatRow part = row.part(i); !part.item.versions.isEmpty())
            return part;
    }
    return row;
}

} // namespace

QPoint ChatView::inRow(const QModelIndex &index, QPoint position) const
{
    return position - visualRect(index).topLeft() - QPoint(0, index.isValid() ? m_delegate->gapAbove(index) : 0);
}

const Bubble *ChatView::bubbleAt(const QModelIndex &index) const
{
    const ChatRowLayout *layout = m_delegate->layout(index);
    return layout ? layout->bubble() : nullptr;
}

QPoint ChatView::inBubble(const QModelIndex &index, QPoint position) const
{
    return inRow(index, position) - m_delegate->layout(index)->bubbleOrigin();
}

bool ChatView::isOverText(const QModelIndex &index, QPoint position) const
{
    const Bubble *bubble = bubbleAt(index);
    return bubble && bubble->isTextAt(inBubble(index, position));
}

void ChatView::choose(const QModelIndex &index, TextRange range)
{
    m_delegate->setSelection(index, range);
    viewport()->update();
    QClipboard *clipboard = QApplication::clipboard();
    if (!range.isEmpty() && clipboard->supportsSelection())
        clipboard->setText(chosenText(), QClipboard::Selection);
}

void ChatView::chooseUpTo(QPoint position)
{
    const int to = bubbleAt(m_choosing)->positionAt(inBubble(m_choosing, position));
    choose(m_choosing, {std::min(m_choosingFrom, to), std::abs(to - m_choosingFrom)});
}

void ChatView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    choose({}, {});
    const QModelIndex index = indexAt(event->pos());
    m_choosing = event->modifiers() == Qt::NoModifier && isOverText(index, event->pos()) ? index : QModelIndex();
    if (m_choosing.isValid())
        m_choosingFrom = bubbleAt(index)->positionAt(inBubble(index, event->pos()));
}

void ChatView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_choosing.isValid() && event->buttons() == Qt::LeftButton)
        return chooseUpTo(event->pos());   // and no rows, as the view would
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const ChatHit hit = m_delegate->hitAt(index, inRow(index, event->pos()));
    const bool acts = hit.what != ChatHit::What::Nothing && hit.what != ChatHit::What::Content
        && hit.what != ChatHit::What::KeyboardButton && (hit.what != ChatHit::What::Media || hit.media != MediaAction::None);
    viewport()->setCursor(acts ? Qt::PointingHandCursor : isOverText(index, event->pos()) ? Qt::IBeamCursor : Qt::ArrowCursor);
    m_delegate->setHovered(index, hit);
    viewport()->update();
}

void ChatView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    m_choosing = QModelIndex();
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier || !m_delegate->selection().isEmpty())
        return;
    const QModelIndex index = indexAt(event->pos());
    act(index, m_delegate->hitAt(index, inRow(index, event->pos())));
}

void ChatView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const ChatRow *row = m_chat->rowAt(index);
    if (event->button() != Qt::LeftButton || !row || !row->isBubble())
        return;
    if (isOverText(index, event->pos()))
        return choose(index, bubbleAt(index)->wordAt(inBubble(index, event->pos())));
    const bool isMedia = m_delegate->hitAt(index, inRow(index, event->pos())).what == ChatHit::What::Media;
    if (row->kind == ChatRow::Kind::Item && !isMedia)   // there the first click has done something already
        emit replyAsked(row->part(row->speakingPart()));
}

void ChatView::act(const QModelIndex &index, const ChatHit &hit)
{
    const ChatRow *row = m_chat->rowAt(index);
    switch (hit.what) {
    case ChatHit::What::Link: emit linkAsked(hit.link, hit.linkWords); break;
    case ChatHit::What::Versions: emit versionsAsked(editedPart(*row)); break;
    case ChatHit::What::Action: emit actionAsked(ChatRow(*row), hit.action); break;
    case ChatHit::What::Media: emit mediaAsked(*m_delegate->layout(index)->media(hit.part), hit.media); break;
    case ChatHit::What::ReplyTarget: goTo(row->message->replyTo->id); break;
    case ChatHit::What::Spoiler:
        m_delegate->reveal(index);
        viewport()->update();
        break;
    default: break;
    }
}

//! The message of an album that a menu is for: under the pointer, chosen by the arrows, else the one with the text.
ChatRow ChatView::partFor(const QModelIndex &index, std::optional<QPoint> pointer) const
{
    const ChatRow &row = *m_chat->rowAt(index);
    if (pointer) {
        const ChatHit hit = m_delegate->hitAt(index, inRow(index, *pointer));
        if (hit.what == ChatHit::What::Media || hit.what == ChatHit::What::Spoiler)
            return row.part(hit.part);
    } else if (const int part = m_delegate->partAt(index); part >= 0) {
        return row.part(part);
    }
    return row.part(row.speakingPart());
}

void ChatView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    const ChatRow *row = m_chat->rowAt(index);
    if (!row)
        return;
    if (byMouse && !selectionModel()->isSelected(index))
        setCurrentIndex(index);
    const QPoint at = byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center());
    emit menuAsked(partFor(index, byMouse ? std::optional(event->pos()) : std::nullopt), at);
}

QString ChatView::toolTipFor(const QModelIndex &index, const ChatHit &hit) const
{
    const ChatRow &row = *m_chat->rowAt(index);
    switch (hit.what) {
    case ChatHit::What::KeyboardButton: {
        const ChatRowLayout *layout = m_delegate->layout(index);
        const auto *button = layout->keyboard()->button(hit.cell);
        const QString what = button->callbackData ? *button->callbackData : button->url;
        return layout->keyboard()->accessibleName(hit.cell) + (what.isEmpty() ? QString() : u'\n' + what);
    }
    case ChatHit::What::Link: return hit.link;
    case ChatHit::What::Versions: return tr("Show earlier versions");
    case ChatHit::What::Media: {
        const ChatRowLayout *layout = m_delegate->layout(index);
        const QString state = mediaStateText(*layout->media(hit.part), m_delegate->mediaLook(*layout, hit.part));
        return QStringList({layout->media(hit.part)->name, state, mediaActionText(hit.media)}).join(u'\n').trimmed();
    }
    case ChatHit::What::Content:
        if (row.kind == ChatRow::Kind::Item)
            return row.item.message ? fullTime(row.item.atMs) + u'\n' + tr("message %1").arg(number(*row.item.message))
                                    : fullTime(row.item.atMs);
        return {};
    default: return {};
    }
}

bool ChatView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString text = index.isValid() ? toolTipFor(index, m_delegate->hitAt(index, inRow(index, help->pos()))) : QString();
        // Escaped: what a button or link holds comes from outside.
        QToolTip::showText(help->globalPos(), text.isEmpty() ? text : u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped()
                                                                          + u"</p>"_s, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_delegate->setHovered({}, {});
        viewport()->update();
    }
    return QListView::viewportEvent(event);
}

} // namespace Botdesk
