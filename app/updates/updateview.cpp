// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/updateview.h"

#include "updates/updatelistmodel.h"
#include "widgets/button.h"
#include "widgets/fonts.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Botdesk {

UpdateView::UpdateView(UpdateListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_new(new Button(Button::Look::Secondary, {}, {}, viewport()))
{
    setAccessibleName(tr("Updates"));
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);   // the minimap tells more than where the view is
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &UpdateView::restoreCurrent);
    sizeColumns();
    m_new->setButtonSize(Button::Size::Compact);
    m_new->setFocusPolicy(Qt::NoFocus);
    m_new->hide();
    connect(m_new, &QPushButton::clicked, this, [this] { setFollowing(true); });
    connect(this, &QTableView::doubleClicked, this, [this] { emit opened(currentLog()); });
}

void UpdateView::sizeColumns()
{
    verticalHeader()->setMinimumSectionSize(px(26));   // first: the default is never below it
    verticalHeader()->setDefaultSectionSize(px(26));
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(px(40));
    const QFontMetrics mono(themeFont(TextStyle::Mono));
    const int widths[] = {mono.horizontalAdvance(u"14:31:22.118"_s) + px(18), mono.horizontalAdvance(u"1000000000"_s) + px(18),
                          px(168), px(148), px(128), px(300), px(76)};
    for (int column = 0; column < UpdateListModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column]);
    header->setSectionResizeMode(UpdateListModel::SummaryColumn, QHeaderView::Stretch);
}

void UpdateView::setNarrow(bool on)
{
    if (m_isNarrow == on)
        return;
    m_isNarrow = on;
    if (on) {
        m_wideColumns = horizontalHeader()->saveState();
        for (const int column : {UpdateListModel::IdColumn, UpdateListModel::FromColumn, UpdateListModel::LatencyColumn})
            hideColumn(column);
    } else {
        horizontalHeader()->restoreState(m_wideColumns);
    }
    m_model.setWithMilliseconds(!on);
    const QFontMetrics mono(themeFont(TextStyle::Mono));
    horizontalHeader()->resizeSection(UpdateListModel::TimeColumn,
                                      mono.horizontalAdvance(on ? u"14:31:22"_s : u"14:31:22.118"_s) + px(18));
}

QByteArray UpdateView::columns() const
{
    return m_isNarrow ? m_wideColumns : horizontalHeader()->saveState();
}

void UpdateView::restoreColumns(const QByteArray &state)
{
    if (m_isNarrow)
        m_wideColumns = state;
    else
        horizontalHeader()->restoreState(state);
}

LogId UpdateView::currentLog() const
{
    return m_model.logAt(currentIndex().row());
}

void UpdateView::setCurrentLog(LogId log)
{
    const int row = m_model.rowOf(log);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, currentIndex().isValid() ? currentIndex().column() : 0));
    scrollTo(currentIndex(), EnsureVisible);
}

bool UpdateView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void UpdateView::setFollowing(bool on)
{
    if (on) {
        m_isScrollingItself = true;
        scrollToBottom();
        m_isScrollingItself = false;
        m_newCount = 0;
    }
    showNew();
    if (m_isFollowing == on)
        return;
    m_isFollowing = on;
    if (!on)
        m_newFrom = {};
    emit followingChanged(on);
}

void UpdateView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0 && !m_isScrollingItself)
        setFollowing(isAtEnd());
}

void UpdateView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    m_isScrollingItself = true;   // a longer range is no scrolling of the operator's
    QTableView::rowsInserted(parent, first, last);
    if (m_isFollowing) {
        updateGeometries();
        scrollToBottom();
    } else {
        if (m_newFrom == LogId{})
            m_newFrom = m_model.logAt(first);
        m_newCount += last - first + 1;
        showNew();
    }
    m_isScrollingItself = false;
}

void UpdateView::reset()
{
    m_isScrollingItself = true;
    QTableView::reset();
    m_newCount = 0;
    m_isScrollingItself = false;
}

//! After the selection has been reset too: the row that was chosen is chosen again. It was the filter that changed, not
//! the operator's mind: the end is followed or not as before.
void UpdateView::restoreCurrent()
{
    const bool wasFollowing = m_isFollowing;
    m_isScrollingItself = true;
    updateGeometries();
    setCurrentLog(m_kept);
    if (wasFollowing)
        scrollToBottom();
    m_isScrollingItself = false;
    showNew();
}

void UpdateView::showNew()
{
    const bool shown = !m_isFollowing && m_newCount > 0;
    m_new->setVisible(shown);
    if (!shown)
        return;
    m_new->setText(tr("%1 new ↓").arg(QLocale().toString(m_newCount)));
    m_new->setToolTip(tr("Go to the end and follow (End)"));
    m_new->resize(m_new->sizeHint());
    m_new->move((viewport()->width() - m_new->width()) / 2, viewport()->height() - m_new->height() - px(8));
    m_new->raise();
}

void UpdateView::resizeEvent(QResizeEvent *event)
{
    m_isScrollingItself = true;
    QTableView::resizeEvent(event);
    if (m_isFollowing)
        scrollToBottom();
    m_isScrollingItself = false;
    showNew();
}

void UpdateView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_kept = currentLog();
    if (!m_isScrollingItself)
        setFollowing(false);
    emit currentLogChanged(m_kept);
}

QModelIndex UpdateView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Home and End mean the first and the last update, not columns.
    if (action == MoveHome || action == MoveEnd) {
        const int row = action == MoveHome ? 0 : m_model.rowCount() - 1;
        return m_model.index(row, std::max(0, currentIndex().column()));
    }
    return QTableView::moveCursor(action, modifiers);
}

void UpdateView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier) {
        QTableView::keyPressEvent(event);
        return setFollowing(true);
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier
        && currentIndex().isValid())
        emit opened(currentLog());
    else
        QTableView::keyPressEvent(event);
}

void UpdateView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && verticalHeader() && model()) {
        verticalHeader()->setMinimumSectionSize(px(26));
        verticalHeader()->setDefaultSectionSize(px(26));
    }
}

void UpdateView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int row = m_newFrom == LogId{} ? -1 : m_model.rowOf(m_newFrom);
    if (row <= 0)
        return;
    QPainter painter(viewport());
    painter.fillRect(QRect(0, rowViewportPosition(row), viewport()->width(), 1), themeColor(Color::Accent));
}

} // namespace Botdesk
