// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatview.h"

#include "core/clock.h"
#include "widgets/button.h"
#include "widgets/timetext.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

namespace Botdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int NearTop = 400;   // px from the first loaded row at which the page before it is fetched

} // namespace

ChatView::ChatView(QWidget *parent)
    : QListView(parent)
    , m_chat(new ChatModel(this))
    , m_delegate(new ChatDelegate(m_chat, this))
    , m_jump(new Button(Button::Look::Secondary, {}, u"down"_s, this))
{
    setAccessibleName(tr("Conversation"));
    // Before setModel(): the place is noted before the view itself takes notice of a change.
    connect(m_chat, &QAbstractItemModel::rowsAboutToBeInserted, this, &ChatView::keepPlace);
    connect(m_chat, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ChatView::keepPlace);
    setModel(m_chat);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    verticalScrollBar()->setSingleStep(px(24));
    m_jump->hide();
    m_tick.setInterval(1s);

    connect(m_chat, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        restorePlace();
        if (m_chat->isLoaded() && last == m_chat->rowCount() - 1)
            countNew(last - first + 1);
    });
    connect(m_chat, &QAbstractItemModel::rowsRemoved, this, &ChatView::restorePlace);
    connect(m_chat, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(m_chat, &ChatModel::loaded, this, &ChatView::firstPageLoaded);
    connect(m_chat, &ChatModel::refreshed, this, &ChatView::checkEnd);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ChatView::scrolled);
    connect(m_jump, &QAbstractButton::clicked, this, &ChatView::followEnd);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_chat->hasCountdown(Clock::system().unixMilliseconds()))
            viewport()->update();
    });
    m_tick.start();
    QPalette colours = palette();
    colours.setColor(QPalette::Base, themeColor(Color::ChatBg));
    setPalette(colours);
}

void ChatView::keepPlace()
{
    m_anchor = indexAt(QPoint(width() / 2, px(40)));
    if (!m_anchor.isValid())
        m_anchor = indexAt(QPoint(width() / 2, px(4)));
    m_anchorTop = visualRect(m_anchor).top();
}

void ChatView::restorePlace()
{
    m_isAdjusting = true;
    doItemsLayout();
    if (m_follows) {
        scrollToBottom();
    } else if (m_anchor.isValid()) {
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(bar->value() + visualRect(m_anchor).top() - m_anchorTop);
    }
    m_isAdjusting = false;
}

//! The view has laid out its rows again: who follows the end stays there.
void ChatView::updateGeometries()
{
    QListView::updateGeometries();
    if (m_follows && verticalScrollBar()->value() != verticalScrollBar()->maximum()) {
        m_isAdjusting = true;
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        m_isAdjusting = false;
    }
    placeJump();
}

void ChatView::scrolled()
{
    const QScrollBar *bar = verticalScrollBar();
    if (!m_isAdjusting)
        m_follows = bar->value() >= bar->maximum() - px(8);
    if (m_follows) {
        m_new = 0;
        if (!m_isAdjusting)
            checkEnd();
    }
    placeJump();
    if (bar->value() < px(NearTop) && !m_follows)
        m_chat->loadOlder();
}

void ChatView::followEnd()
{
    m_follows = true;
    m_new = 0;
    m_chat->forgetOlder();
    m_isAdjusting = true;
    scrollToBottom();
    m_isAdjusting = false;
    placeJump();
    checkEnd();
    // A first page that does not fill the view leaves nothing to scroll that would fetch the next.
    if (verticalScrollBar()->maximum() == 0)
        m_chat->loadOlder();
}

void ChatView::checkEnd()
{
    if (m_follows && m_chat->isLoaded() && isVisible() && isActiveWindow())
        emit endSeen();
}

void ChatView::countNew(int rows)
{
    if (m_follows)
        return;
    m_new += rows;
    placeJump();
}

void ChatView::placeJump()
{
    const bool wanted = !m_follows && verticalScrollBar()->maximum() > 0;
    m_jump->setVisible(wanted);
    if (!wanted)
        return;
    m_jump->setText(m_new > 0 ? tr("%n new", nullptr, m_new) : tr("To the end"));
    m_jump->adjustSize();
    m_jump->move(viewport()->width() - m_jump->width() - px(16), viewport()->height() - m_jump->height() - px(12));
    m_jump->raise();
}

const ChatRow *ChatView::currentRow() const
{
    return m_chat->rowAt(currentIndex());
}

void ChatView::goTo(MessageId message)
{
    const int row = m_chat->rowOfMessage(message);
    if (row < 0)
        return;
    m_follows = false;
    setCurrentIndex(m_chat->index(row));
    scrollTo(currentIndex(), PositionAtCenter);
}

void ChatView::goToWhenLoaded(MessageId message)
{
    m_wanted = message;
    if (m_chat->isLoaded())
        firstPageLoaded();
}

void ChatView::firstPageLoaded()
{
    followEnd();
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        goTo(*wanted);
}

void ChatView::copySelected() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QStringList texts;
    for (const QModelIndex &index : std::as_const(chosen))
        texts += chatRowText(*m_chat->rowAt(index));
    if (!texts.isEmpty())
        QApplication::clipboard()->setText(texts.join(u'\n'));
}

void ChatView::keyPressEvent(QKeyEvent *event)
{
    const ChatRow *row = currentRow();
    if (event->matches(QKeySequence::Copy))
        return copySelected();
    if (event->key() == Qt::Key_End)
        followEnd();   // and selects the last row, below
    if (row && event->matches(QKeySequence::Delete))
        return void(emit deleteAsked(ChatRow(*row)));
    if (row && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        const auto actions = rowActions(*row, Clock::system().unixMilliseconds());
        if (!actions.isEmpty())
            emit actionAsked(ChatRow(*row), actions.contains(RowAction::Retry) ? RowAction::Retry : actions.first());
        else
            emit replyAsked(ChatRow(*row));
        return;
    }
    if (event->key() == Qt::Key_Escape)
        clearSelection();
    QListView::keyPressEvent(event);
}

QPoint ChatView::inRow(const QModelIndex &index, QPoint position) const
{
    return position - visualRect(index).topLeft();
}

void ChatView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const ChatHit hit = m_delegate->hitAt(index, inRow(index, event->pos()));
    const bool acts = hit.what != ChatHit::What::Nothing && hit.what != ChatHit::What::Content
        && hit.what != ChatHit::What::KeyboardButton;
    viewport()->setCursor(acts ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_delegate->setHovered(index, hit);
    viewport()->update();
}

void ChatView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier)
        return;
    const QModelIndex index = indexAt(event->pos());
    act(index, m_delegate->hitAt(index, inRow(index, event->pos())));
}

void ChatView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ChatRow *row = m_chat->rowAt(indexAt(event->pos()));
    if (row && row->isBubble() && row->kind == ChatRow::Kind::Item)
        emit replyAsked(ChatRow(*row));
}

void ChatView::act(const QModelIndex &index, const ChatHit &hit)
{
    const ChatRow *row = m_chat->rowAt(index);
    switch (hit.what) {
    case ChatHit::What::Link: emit linkAsked(hit.link); break;
    case ChatHit::What::Versions: emit versionsAsked(ChatRow(*row)); break;
    case ChatHit::What::Action: emit actionAsked(ChatRow(*row), hit.action); break;
    case ChatHit::What::ReplyTarget: goTo(row->message->replyTo->id); break;
    case ChatHit::What::Spoiler:
        m_delegate->reveal(index);
        viewport()->update();
        break;
    default: break;
    }
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
    emit menuAsked(ChatRow(*row), at);
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

void ChatView::resizeEvent(QResizeEvent *event)
{
    keepPlace();
    QListView::resizeEvent(event);
    restorePlace();
    placeJump();
}

void ChatView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        checkEnd();
    // setPalette() below would come here again.
    const bool isRestyled = event->type() == QEvent::StyleChange
        || (event->type() == QEvent::PaletteChange && palette().color(QPalette::Base) != themeColor(Color::ChatBg));
    if (!isRestyled)
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::Base, themeColor(Color::ChatBg));
    setPalette(colours);
    m_delegate->forgetAll();
    scheduleDelayedItemsLayout();
}

void ChatView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    checkEnd();
}

} // namespace Botdesk
