// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatview.h"

#include "received/mediashelf.h"
#include "core/clock.h"
#include "widgets/button.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>

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
        if (m_chat->isLoaded() && !m_chat->isLoadingNewer() && last == m_chat->rowCount() - 1)
            countNew(last - first + 1);
    });
    connect(m_chat, &QAbstractItemModel::rowsRemoved, this, &ChatView::restorePlace);
    connect(m_chat, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(m_chat, &ChatModel::loaded, this, &ChatView::firstPageLoaded);
    connect(m_chat, &ChatModel::refreshed, this, &ChatView::checkEnd);
    connect(m_chat, &ChatModel::found, this, qOverload<ItemKey>(&ChatView::goTo));
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

void ChatView::setMedia(MediaShelf *shelf)
{
    m_delegate->setMedia(shelf);
    // The room of a picture is known beforehand: nothing is laid out anew when it comes.
    connect(shelf, &MediaShelf::changed, viewport(), qOverload<>(&QWidget::update));
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
        m_follows = bar->value() >= bar->maximum() - px(8) && !m_chat->hasNewer();
    if (m_follows) {
        m_new = 0;
        if (!m_isAdjusting)
            checkEnd();
    }
    placeJump();
    tellLookedAt();
    if (bar->value() < px(NearTop) && !m_follows)
        m_chat->loadOlder();
    if (bar->value() > bar->maximum() - px(NearTop) && m_chat->isLoaded())
        m_chat->loadNewer();
}

void ChatView::tellLookedAt()
{
    for (QModelIndex index = indexAt(QPoint(width() / 2, px(4))); index.isValid(); index = index.siblingAtRow(index.row() + 1)) {
        if (const ChatRow *row = m_chat->rowAt(index); row && row->kind == ChatRow::Kind::Item)
            return m_chat->setLookedAt(row->item.key);
    }
}

void ChatView::followEnd()
{
    m_follows = true;
    m_new = 0;
    m_wanted.reset();
    if (m_chat->hasNewer())
        return m_chat->loadEnd();   // and here again, when it is loaded
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
    const bool wanted = !m_follows && (verticalScrollBar()->maximum() > 0 || m_chat->hasNewer());
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
    if (const int row = m_chat->rowOfMessage(message); row >= 0)
        return select(row);
    m_chat->find(message);
}

void ChatView::goTo(ItemKey item)
{
    m_wanted.reset();
    m_wantedMessage.reset();
    const int row = m_chat->rowOfKey(item);
    if (row >= 0)
        return select(row);
    m_wanted = item;
    m_follows = false;
    m_chat->loadAround(item);
}

void ChatView::goToWhenLoaded(MessageId message)
{
    if (m_chat->isLoaded())
        return goTo(message);
    m_wantedMessage = message;
}

void ChatView::select(int row)
{
    m_follows = false;
    setCurrentIndex(m_chat->index(row));
    scrollTo(currentIndex(), PositionAtCenter);
    placeJump();
}

void ChatView::firstPageLoaded()
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    const int row = wanted ? m_chat->rowOfKey(*wanted) : -1;
    if (row >= 0)
        return select(row);
    followEnd();
    if (const auto message = std::exchange(m_wantedMessage, std::nullopt))
        goTo(*message);
}

QList<ChatRow> ChatView::selectedRows() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QList<ChatRow> rows;
    for (const QModelIndex &index : std::as_const(chosen))
        rows += *m_chat->rowAt(index);
    return rows;
}

void ChatView::copySelected() const
{
    QStringList texts;
    for (const ChatRow &row : selectedRows())
        texts += chatRowText(row);
    if (!texts.isEmpty())
        QApplication::clipboard()->setText(texts.join(u'\n'));
}

QString ChatView::chosenText() const
{
    const Bubble *bubble = bubbleAt(m_delegate->selectionRow());
    return bubble ? bubble->textOf(m_delegate->selection()) : QString();
}

TextRange ChatView::chosenIn(MessageId message) const
{
    const QPersistentModelIndex index = m_delegate->selectionRow();
    const ChatRow *row = index.isValid() ? m_chat->rowAt(index) : nullptr;
    const int part = row && row->kind == ChatRow::Kind::Item ? row->partOf(message) : -1;
    const int offset = part < 0 ? -1 : captionOffset(*row, part);
    TextRange chosen = m_delegate->selection();
    chosen.start -= offset;
    const bool isInside = offset >= 0 && chosen.start >= 0 && chosen.start + chosen.length <= row->part(part).message->text.size();
    return isInside ? chosen : TextRange();
}

//! One message of the album that is current, by the arrows; -1 beyond the first is the album again.
bool ChatView::choosePart(int step)
{
    const ChatRow *row = currentRow();
    if (!row || row->album.isEmpty())
        return false;
    const int part = std::clamp(m_delegate->partAt(currentIndex()) + step, -1, row->partCount() - 1);
    m_delegate->setPart(currentIndex(), part);
    viewport()->update();
    return true;
}

ChatRow ChatView::chosenRow() const
{
    const int part = m_delegate->partAt(currentIndex());
    return part < 0 ? *currentRow() : currentRow()->part(part);
}

void ChatView::keyPressEvent(QKeyEvent *event)
{
    const ChatRow *row = currentRow();
    if (event->matches(QKeySequence::Copy)) {
        if (const QString text = chosenText(); !text.isEmpty())
            return QApplication::clipboard()->setText(text);
        return copySelected();
    }
    if (event->key() == Qt::Key_End)
        followEnd();   // and selects the last row, below
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        && choosePart(event->key() == Qt::Key_Left ? -1 : 1))
        return;
    if (row && event->matches(QKeySequence::Delete))
        return void(emit deleteAsked(chosenRow()));
    if (row && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        const auto actions = rowActions(*row, Clock::system().unixMilliseconds());
        if (!actions.isEmpty())
            emit actionAsked(ChatRow(*row), actions.contains(RowAction::Retry) ? RowAction::Retry : actions.first());
        else
            emit replyAsked(chosenRow());
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        choose({}, {});
        clearSelection();
    }
    QListView::keyPressEvent(event);
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
