// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/allowedupdatespane.h"

#include "types/update.h"
#include "webhook/webhooksettings.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/toolbutton.h"
#include "words/webhooksettingswords.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

enum Column { Type, Now, InDefault, Needs, Seen, ColumnCount };

constexpr int VisibleRows = 7;
constexpr int RowHeight = 24;
constexpr int WholeWidth = 920;
constexpr int WholeHeight = 560;
constexpr int WideFrom = 640;   // the needs are sentences

//! The star behind the name, so that names stand in one line.
class TypeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationPosition = QStyleOptionViewItem::Right;
    }
};

} // namespace

AllowedUpdatesPane::AllowedUpdatesPane(QWidget *parent)
    : QWidget(parent)
    , m_choice(new SegmentedControl(tr("Which updates"), this))
    , m_whole(new ToolButton(u"grid"_s, tr("The whole table in a window"), ToolButton::Frame::None, this))
    , m_table(new QTableWidget(int(knownUpdateTypes().size()), ColumnCount, this))
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
    layout->setSpacing(px(4));
    m_choice->setCompact(true);
    m_choice->addSegment(tr("As it is"), {}, tr("allowed_updates is not sent: the server keeps the list that it has"));
    m_choice->addSegment(tr("Default"), {}, tr("All types but chat_member, message_reaction and message_reaction_count"));
    m_choice->addSegment(tr("All"), {}, tr("Every type that Botdesk knows, each by its name"));
    m_choice->addSegment(tr("Custom"));
    m_choice->setCurrentIndex(AsItIs);
    auto *title = new Label(tr("Types of updates"), TextStyle::Small, Color::Text2);
    title->setToolTip(u"allowed_updates"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_whole);   // beside the choice there is no room for it in German and Russian
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_choice);
    choice->addStretch();
    layout->addLayout(head);
    layout->addLayout(choice);
    connect(m_whole, &ToolButton::clicked, this, &AllowedUpdatesPane::openWhole);

    m_table->setAccessibleName(tr("Types of updates"));
    m_table->setHorizontalHeaderLabels({tr("Type"), tr("Now"), tr("Default"), tr("What else it needs"), tr("24 h")});
    m_table->horizontalHeaderItem(InDefault)->setToolTip(tr("Whether it comes without being named"));
    m_table->horizontalHeaderItem(Needs)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(Now)->setToolTip(tr("What the server sends now"));
    m_table->horizontalHeaderItem(Seen)->setToolTip(tr("How many came in the last day"));
    for (const Column column : {Now, InDefault, Seen})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    showColumns();
    m_table->setItemDelegateForColumn(Type, new TypeDelegate(m_table));
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(px(RowHeight));
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

void AllowedUpdatesPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showColumns();
}

void AllowedUpdatesPane::showColumns()
{
    const bool isWide = width() >= px(WideFrom);
    m_table->setColumnHidden(InDefault, !isWide);
    m_table->setColumnHidden(Needs, !isWide);
    m_table->horizontalHeader()->setSectionResizeMode(Type, isWide ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Needs, QHeaderView::Stretch);
    m_whole->setVisible(!isWide);
}

//! What is changed there is changed here at once.
void AllowedUpdatesPane::openWhole()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Types of updates"));
    auto *whole = new AllowedUpdatesPane(dialog);
    whole->setNow(m_now);
    whole->setSeen(m_seen);
    whole->setWanted(wanted());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(whole, 1);
    column->addWidget(buttons);
    connect(whole, &AllowedUpdatesPane::changed, this, [this, whole] {
        setWanted(whole->wanted());
        emit changed();
    });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    dialog->resize(px(WholeWidth), px(WholeHeight));
    dialog->open();
    whole->m_table->setFocus();
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
        const QString isDefault = updateTypesOnRequest().contains(type) ? u"–"_s : tr("yes");
        for (const auto &[column, text] : {std::pair(Now, QString()), {InDefault, isDefault}, {Needs, needs}, {Seen, QString()}}) {
            auto *item = new QTableWidgetItem(text);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setToolTip(column == Needs ? needs : QString());
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
