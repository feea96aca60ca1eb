// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/worldpane.h"

#include "sandbox/sandboxdialogs.h"
#include "sandbox/scenariospane.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

enum Role { IdRole = Qt::UserRole, DetailRole, IconRole, IsPersonRole };

constexpr int RowHeight = 48;
constexpr int HeadingHeight = 28;
constexpr int AvatarSide = 32;

class WorldDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {px(120), px(index.data(IdRole).isValid() ? RowHeight : HeadingHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QString name = index.data(Qt::DisplayRole).toString();
        const QRect row = option.rect.adjusted(px(8), 0, -px(8), 0);
        if (!index.data(IdRole).isValid()) {
            painter->setFont(themeFont(TextStyle::Caption));
            painter->setPen(themeColor(Color::Text2));
            painter->drawText(row, Qt::AlignVCenter, name);
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, themeColor(option.state & QStyle::State_HasFocus ? Color::BgSelected : Color::BgSelectedOff));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, themeColor(Color::BgHover));
        paintAvatar(painter, QRect(row.left(), row.center().y() - px(AvatarSide) / 2, px(AvatarSide), px(AvatarSide)),
                    index.data(IdRole).toLongLong(), name);
        const int iconSide = px(16);
        paintIcon(painter, QRect(row.right() - iconSide, row.center().y() - iconSide / 2, iconSide, iconSide),
                  index.data(IconRole).toString(), themeColor(Color::Text3));
        const QRect words(row.left() + px(AvatarSide + 8), row.top() + px(6), row.width() - px(AvatarSide + 8) - iconSide - px(4), row.height() - px(12));
        paintLine(painter, words, name, TextStyle::Control, Color::Text, Qt::AlignTop);
        paintLine(painter, words, index.data(DetailRole).toString(), TextStyle::Small, Color::Text3, Qt::AlignBottom);
        painter->restore();
    }

private:
    static void paintLine(QPainter *painter, const QRect &rect, const QString &text, TextStyle style, Color ink, Qt::Alignment alignment)
    {
        painter->setFont(themeFont(style));
        painter->setPen(themeColor(ink));
        painter->drawText(rect, alignment, painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }
};

QString chatIcon(const QString &type)
{
    return type == "channel"_L1 ? u"type-channel-post"_s : u"users"_s;
}

} // namespace

WorldPane::WorldPane(SandboxWorld &world, QWidget *parent)
    : QWidget(parent)
    , m_world(world)
    , m_list(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(px(8), px(8), px(8), px(8));
    buttons->setSpacing(px(8));
    auto *person = new Button(Button::Look::Secondary, tr("Person…"), u"plus"_s);
    auto *group = new Button(Button::Look::Secondary, tr("Group…"), u"plus"_s);
    buttons->addWidget(person, 1);
    buttons->addWidget(group, 1);
    column->addLayout(buttons);
    m_list->setAccessibleName(tr("People, groups and channels"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new WorldDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setMouseTracking(true);
    column->addWidget(m_list, 1);
    column->addWidget(new ScenariosPane(world));

    connect(person, &Button::clicked, this, [this] { askForPerson(m_world, this); });
    connect(group, &Button::clicked, this, [this] { askForGroup(m_world, this); });
    connect(m_list, &QListWidget::itemActivated, this, &WorldPane::choose);
    connect(m_list, &QListWidget::itemClicked, this, &WorldPane::choose);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &WorldPane::showMenu);
    connect(&m_world, &SandboxWorld::changed, this, &WorldPane::refresh);
    refresh();
}

void WorldPane::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
}

void WorldPane::addRow(qint64 id, const QString &name, const QString &detail, const QString &icon, bool isPerson)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setData(IdRole, id);
    item->setData(DetailRole, detail);
    item->setData(IconRole, icon);
    item->setData(IsPersonRole, isPerson);
    item->setData(Qt::AccessibleTextRole, name + u", "_s + detail);
    item->setToolTip(name + u'\n' + detail);
}

void WorldPane::refresh()
{
    const QVariant current = m_list->currentItem() ? m_list->currentItem()->data(IdRole) : QVariant();
    QSignalBlocker blocker(m_list);
    m_list->clear();
    addHeading(tr("People"));
    for (const auto &person : m_world.people()) {
        const QString detail = person.hasBlocked ? tr("id %1 · blocked the bot").arg(person.id)
                                                 : tr("id %1 · %2").arg(person.id).arg(person.languageCode);
        addRow(person.id, person.name, detail, person.hasBlocked ? u"skip"_s : person.isPremium ? u"star"_s : u"phone"_s, true);
    }
    addHeading(tr("Groups and channels"));
    for (const auto &chat : m_world.chats())
        addRow(chat.id, chat.title, tr("%1 · %n members", nullptr, int(chat.members.size())).arg(chat.type), chatIcon(chat.type), false);
    for (int row = 0; row < m_list->count(); ++row) {
        if (current.isValid() && m_list->item(row)->data(IdRole) == current)
            m_list->setCurrentRow(row);
    }
}

void WorldPane::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->data(IdRole).isValid())
        return;
    if (item->data(IsPersonRole).toBool())
        emit personChosen(item->data(IdRole).toLongLong());
    else
        emit chatChosen(item->data(IdRole).toLongLong());
}

void WorldPane::showMenu(QPoint where)
{
    const QListWidgetItem *item = m_list->itemAt(where);
    if (!item || !item->data(IdRole).isValid())
        return;
    const qint64 id = item->data(IdRole).toLongLong();
    QMenu menu(this);
    if (item->data(IsPersonRole).toBool()) {
        menu.addAction(tr("Open the phone"), this, [this, id] { emit personChosen(id); });
    } else {
        menu.addAction(tr("Members…"), this, [this, id] { askForMember(m_world, id, this); });
        const auto *chat = m_world.chat(id);
        if (chat && chat->type == "group"_L1)
            menu.addAction(tr("Make it a supergroup"), this, [this, id] { m_world.act(u"migrate"_s, {{u"chat_id"_s, id}}); });
    }
    menu.exec(m_list->viewport()->mapToGlobal(where));
}

} // namespace Botdesk
