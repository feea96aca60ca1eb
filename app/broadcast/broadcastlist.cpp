// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "broadcast/broadcastlist.h"

#include "broadcast/broadcastwords.h"
#include "broadcast/recipientsmodel.h"
#include "core/clock.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/timetext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace Botdesk {

using namespace Qt::StringLiterals;

void BroadcastsModel::setBroadcasts(const QList<Broadcast> &broadcasts)
{
    beginResetModel();
    m_broadcasts = broadcasts;
    endResetModel();
}

void BroadcastsModel::change(const Broadcast &broadcast)
{
    const int row = rowOf(broadcast.id);
    if (row < 0)
        return;
    Broadcast &its = m_broadcasts[row];
    its.state = broadcast.state;
    its.counts = broadcast.counts.all() > 0 ? broadcast.counts : its.counts;
    its.words = broadcast.words;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const Broadcast *BroadcastsModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_broadcasts.size() ? &m_broadcasts[index.row()] : nullptr;
}

int BroadcastsModel::rowOf(BroadcastId id) const
{
    const auto its = std::find_if(m_broadcasts.begin(), m_broadcasts.end(), [id](const Broadcast &each) { return each.id == id; });
    return its == m_broadcasts.end() ? -1 : int(its - m_broadcasts.begin());
}

int BroadcastsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_broadcasts.size());
}

QString BroadcastsModel::text(const Broadcast &broadcast, int column) const
{
    const BroadcastCounts &counts = broadcast.counts;
    switch (column) {
    case Title: return broadcast.title;
    case State: return stateText(broadcast.state);
    case Sent: return tr("%1 of %2").arg(countText(counts.sent), countText(counts.all()));
    case Missed: return countText(counts.blocked + counts.failed);
    case Unknown: return countText(counts.unknown);
    case Waiting: return countText(counts.waiting + counts.sending);
    case Created: return shortDayOrTime(broadcast.createdMs, Clock::system().unixMilliseconds());
    default: return {};
    }
}

QVariant BroadcastsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Broadcast &broadcast = m_broadcasts[index.row()];
    const int column = index.column();
    const Tone tone = stateTone(broadcast.state);
    switch (role) {
    case Qt::DisplayRole: return text(broadcast, column);
    case Qt::ToolTipRole: return column == State && !broadcast.words.isEmpty() ? broadcast.words : text(broadcast, column);
    case Qt::DecorationRole: return column == State && tone != Tone::Neutral ? themeIcon(toneIcon(tone), toneColors(tone).ink) : QVariant();
    case Qt::ForegroundRole: return column == State && tone != Tone::Neutral ? QVariant(themeColor(toneColors(tone).ink)) : QVariant();
    case Qt::TextAlignmentRole: return column >= Sent && column <= Waiting ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole: return tr("%1, %2, %3 sent").arg(broadcast.title, stateText(broadcast.state), text(broadcast, Sent));
    default: return {};
    }
}

QVariant BroadcastsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Sent && section <= Waiting)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Title");
    case State: return tr("State");
    case Sent: return tr("Sent");
    case Missed: return tr("Not reached");
    case Unknown: return tr("Unknown");
    case Waiting: return tr("Waiting");
    case Created: return tr("Made");
    default: return {};
    }
}

BroadcastList::BroadcastList(QWidget *parent)
    : QWidget(parent)
    , m_model(new BroadcastsModel(this))
    , m_table(makeRecipientsTable(m_model, tr("What was sent to many"), this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    column->addWidget(makeBar());
    auto *none = new EmptyState(u"users"_s, tr("Nothing was sent to many yet"),
                                tr("One message with placeholders for each name, to people from the chats, a table or a list. "
                                   "Nobody gets it twice, and it can be paused at any time."), this);
    connect(none->addAction(tr("New…"), Button::Look::Primary), &QAbstractButton::clicked, this, &BroadcastList::newAsked);
    m_stack->addWidget(none);
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(BroadcastsModel::Title, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultSectionSize(px(112));
    m_table->setColumnWidth(BroadcastsModel::State, px(136));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BroadcastList::showButtons);
    connect(m_table, &QAbstractItemView::activated, this, &BroadcastList::openCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BroadcastList::showButtons);
}

QWidget *BroadcastList::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    auto *fresh = new Button(Button::Look::Primary, tr("New…"), u"plus"_s, bar);
    m_open = new Button(Button::Look::Secondary, tr("Open"), {}, bar);
    m_copy = new Button(Button::Look::Secondary, tr("Use the message again…"), u"copy"_s, bar);
    m_remove = new Button(Button::Look::Destructive, tr("Remove…"), {}, bar);
    row->addWidget(fresh);
    row->addWidget(m_open);
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(m_remove);
    connect(fresh, &QAbstractButton::clicked, this, &BroadcastList::newAsked);
    connect(m_open, &QAbstractButton::clicked, this, &BroadcastList::openCurrent);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        if (const Broadcast *current = m_model->at(m_table->currentIndex()))
            emit copyAsked(*current);
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        if (const Broadcast *current = m_model->at(m_table->currentIndex()))
            emit removeAsked(*current);
    });
    return bar;
}

void BroadcastList::setBroadcasts(const QList<Broadcast> &broadcasts)
{
    const Broadcast *current = m_model->at(m_table->currentIndex());
    const BroadcastId chosen = current ? current->id : BroadcastId{};
    m_model->setBroadcasts(broadcasts);
    m_stack->setCurrentIndex(broadcasts.isEmpty() ? 0 : 1);
    if (!broadcasts.isEmpty())
        m_table->selectRow(std::max(0, m_model->rowOf(chosen)));
    showButtons();
}

void BroadcastList::showButtons()
{
    const Broadcast *current = m_model->at(m_table->currentIndex());
    m_open->setEnabled(current);
    m_copy->setEnabled(current);
    m_remove->setEnabled(current && current->state != Broadcast::State::Running);
}

void BroadcastList::openCurrent()
{
    if (const Broadcast *current = m_model->at(m_table->currentIndex()))
        emit opened(*current);
}

} // namespace Botdesk
