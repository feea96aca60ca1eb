// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/allowedupdatespane.h"

#include "types/update.h"
#include "webhook/webhooksettings.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "words/webhooksettingswords.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

enum Column { Type, Now, Seen };

constexpr int VisibleRows = 7;
constexpr int RowHeight = 24;

} // namespace

AllowedUpdatesPane::AllowedUpdatesPane(QWidget *parent)
    : QWidget(parent)
    , m_choice(new SegmentedControl(tr("Which updates"), this))
    , m_table(new QTableWidget(int(knownUpdateTypes().size()), 3, this))
    , m_needs(new Label({}, TextStyle::Small, Color::Text3, this))
    , m_now(defaultUpdateTypes())
    , m_custom(m_now)
{
    build();
    connect(m_choice, &SegmentedControl::currentChanged, this, [this] {
        fill();
        emit changed();
    });
    connect(m_table, &QTableWidget::itemChanged, this, &AllowedUpdatesPane::take);
    connect(m_table, &QTableWidget::currentCellChanged, this, &AllowedUpdatesPane::tellNeeds);
    fill();
    tellNeeds();
}

void AllowedUpdatesPane::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(8));
    m_choice->setCompact(true);
    m_choice->addSegment(tr("As it is"), {}, tr("allowed_updates is not sent: the server keeps the list that it has"));
    m_choice->addSegment(tr("Default"), {}, tr("All types but chat_member, message_reaction and message_reaction_count"));
    m_choice->addSegment(tr("All"), {}, tr("Every type that Botdesk knows, each by its name"));
    m_choice->addSegment(tr("Custom"));
    m_choice->setCurrentIndex(AsItIs);
    layout->addWidget(m_choice, 0, Qt::AlignLeft);

    m_table->setAccessibleName(tr("Types of updates"));
    m_table->setHorizontalHeaderLabels({tr("Type"), tr("Now"), tr("24 h")});
    m_table->horizontalHeaderItem(Now)->setToolTip(tr("What the server sends now"));
    m_table->horizontalHeaderItem(Seen)->setToolTip(tr("How many came in the last day"));
    m_table->horizontalHeader()->setSectionResizeMode(Type, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Now, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Seen, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(RowHeight));
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(px(RowHeight * VisibleRows));
    layout->addWidget(m_table, 1);
    makeRows();

    m_needs->setWordWrap(true);
    m_needs->setMinimumHeight(2 * lineHeight(TextStyle::Small));
    m_needs->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_needs);
}

void AllowedUpdatesPane::setNow(const std::optional<QStringList> &types)
{
    m_now = types && !types->isEmpty() ? *types : defaultUpdateTypes();
    if (!m_isCustomTouched)
        m_custom = m_now;
    fill();
}

void AllowedUpdatesPane::setSeen(const QHash<QString, qint64> &counts)
{
    m_seen = counts;
    fill();
}

void AllowedUpdatesPane::setWanted(const std::optional<QStringList> &types)
{
    if (types && !types->isEmpty() && *types != knownUpdateTypes()) {
        m_custom = *types;
        m_isCustomTouched = true;
        fill();
        return m_choice->setCurrentIndex(Custom);
    }
    m_isCustomTouched = false;
    m_custom = m_now;
    m_choice->setCurrentIndex(!types ? AsItIs : types->isEmpty() ? Default : All);
}

AllowedUpdatesPane::Choice AllowedUpdatesPane::choice() const
{
    return Choice(m_choice->currentIndex());
}

std::optional<QStringList> AllowedUpdatesPane::wanted() const
{
    if (choice() == AsItIs)
        return std::nullopt;
    return choice() == Default ? QStringList() : checked();
}

QStringList AllowedUpdatesPane::checked() const
{
    switch (choice()) {
    case AsItIs: return m_now;
    case Default: return defaultUpdateTypes();
    case All: return knownUpdateTypes();
    case Custom: return m_custom;
    }
    Q_UNREACHABLE();
}

void AllowedUpdatesPane::makeRows()
{
    const QStringList &types = knownUpdateTypes();
    for (int row = 0; row < types.size(); ++row) {
        const QString &type = types[row];
        auto *name = new QTableWidgetItem(type);
        name->setFont(themeFont(TextStyle::Mono));
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        if (updateTypesOnRequest().contains(type))
            name->setIcon(themeIcon(u"star"_s, Color::Accent));
        const QString needs = needsOf(type);
        name->setToolTip(needs.isEmpty() ? type : type + u'\n' + needs);
        m_table->setItem(row, Type, name);
        for (const Column column : {Now, Seen}) {
            auto *item = new QTableWidgetItem;
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_table->setItem(row, column, item);
        }
        m_table->item(row, Seen)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

void AllowedUpdatesPane::fill()
{
    m_isFilling = true;
    const QStringList &types = knownUpdateTypes();
    const QStringList on = checked();
    for (int row = 0; row < types.size(); ++row) {
        const QString &type = types[row];
        const qint64 seen = m_seen.value(type);
        m_table->item(row, Type)->setCheckState(on.contains(type) ? Qt::Checked : Qt::Unchecked);
        m_table->item(row, Now)->setText(m_now.contains(type) ? tr("yes") : u"–"_s);
        m_table->item(row, Seen)->setText(seen > 0 ? QLocale().toString(seen) : u"–"_s);
    }
    m_choice->setSegmentText(Custom, choice() == Custom ? tr("Custom · %1 of %2").arg(m_custom.size()).arg(types.size()) : tr("Custom"));
    m_isFilling = false;
}

//! A box that is ticked makes the list one's own, beginning with what was shown.
void AllowedUpdatesPane::take(QTableWidgetItem *item)
{
    if (m_isFilling || item->column() != Type)
        return;
    m_custom.clear();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, Type)->checkState() == Qt::Checked)
            m_custom << m_table->item(row, Type)->text();
    }
    m_isCustomTouched = true;
    if (choice() != Custom)
        return m_choice->setCurrentIndex(Custom);
    m_choice->setSegmentText(Custom, tr("Custom · %1 of %2").arg(m_custom.size()).arg(m_table->rowCount()));
    emit changed();
}

void AllowedUpdatesPane::tellNeeds()
{
    const auto *item = m_table->item(m_table->currentRow(), Type);
    const QString needs = item ? needsOf(item->text()) : QString();
    m_needs->setText(!needs.isEmpty() ? needs
                     : item           ? tr("Needs nothing else.")
                                      : tr("★ comes only when it is named here. The list is shared with getUpdates and acts on updates from now on."));
}

} // namespace Botdesk
