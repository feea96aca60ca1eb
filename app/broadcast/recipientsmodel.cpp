// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "broadcast/recipientsmodel.h"

#include "broadcast/broadcastwords.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

enum FirstColumns { ChatColumn, NameColumn, FirstOther };

} // namespace

RecipientsModel::RecipientsModel(Shows shows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shows(shows)
{
}

void RecipientsModel::setRecipients(const QList<BroadcastRecipient> &recipients, const QStringList &columns)
{
    beginResetModel();
    m_recipients = recipients;
    m_columns = columns;
    m_notes.clear();
    endResetModel();
}

void RecipientsModel::setNotes(const QHash<int, QString> &notes)
{
    m_notes = notes;
    if (!m_recipients.isEmpty())
        emit dataChanged(index(0, FirstOther), index(rowCount() - 1, columnCount() - 1));
}

int RecipientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_recipients.size());
}

int RecipientsModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    switch (m_shows) {
    case Shows::Fields: return FirstOther + int(m_columns.size());
    case Shows::Note: return FirstOther + 1;
    case Shows::Fate: return FirstOther + 2;
    }
    Q_UNREACHABLE();
}

QString RecipientsModel::text(int row, int column) const
{
    const BroadcastRecipient &recipient = m_recipients[row];
    if (column == ChatColumn)
        return recipient.chat;
    if (column == NameColumn)
        return recipient.name;
    switch (m_shows) {
    case Shows::Fields: return recipient.fields.value(m_columns[column - FirstOther]);
    case Shows::Note: return m_notes.value(row);
    case Shows::Fate: return column == FirstOther ? recipientStateText(recipient.state) : recipientWords(recipient);
    }
    Q_UNREACHABLE();
}

QVariant RecipientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    const bool isState = m_shows == Shows::Fate && column == FirstOther;
    const bool isNote = m_shows == Shows::Note && column == FirstOther && m_notes.contains(index.row());
    const Tone tone = isNote ? Tone::Warn : recipientStateTone(m_recipients[index.row()].state);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index.row(), column);
    case Qt::FontRole: return column == ChatColumn ? QVariant(themeFont(TextStyle::Mono)) : QVariant();
    case Qt::DecorationRole: return isNote || (isState && tone != Tone::Neutral) ? themeIcon(toneIcon(tone), toneColors(tone).ink) : QVariant();
    case Qt::ForegroundRole: return isNote || (isState && tone != Tone::Neutral) ? QVariant(themeColor(toneColors(tone).ink)) : QVariant();
    default: return {};
    }
}

QVariant RecipientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == ChatColumn)
        return tr("Chat");
    if (section == NameColumn)
        return tr("Name");
    switch (m_shows) {
    case Shows::Fields: return u'{' + m_columns[section - FirstOther] + u'}';
    case Shows::Note: return tr("What is wrong");
    case Shows::Fate: return section == FirstOther ? tr("Outcome") : tr("In the server's words");
    }
    Q_UNREACHABLE();
}

QTableView *makeRecipientsTable(QAbstractItemModel *model, const QString &accessibleName, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setAccessibleName(accessibleName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setIconSize({px(16), px(16)});
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(px(26));   // first: the default is never below it
    table->verticalHeader()->setDefaultSectionSize(px(26));
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultSectionSize(px(136));
    return table;
}

} // namespace Botdesk
