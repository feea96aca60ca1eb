// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/botswitcher.h"

#include "widgets/button.h"
#include "widgets/fonts.h"
#include "widgets/styleparts.h"
#include "window/botcard.h"

#include <QAbstractListModel>
#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

class BotListModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_bots.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const BotLine &bot = m_bots.at(index.row());
        if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole)
            return u"%1, %2, %3"_s.arg(bot.handle, environmentName(bot.environment), bot.state);
        return {};
    }
    void setBots(const QList<BotLine> &bots)
    {
        beginResetModel();
        m_bots = bots;
        endResetModel();
    }
    const QList<BotLine> &bots() const { return m_bots; }

private:
    QList<BotLine> m_bots;
};

namespace {

constexpr int Width = 340;
constexpr int RowHeight = 48;
constexpr int RowsShown = 8;

class BotDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, px(RowHeight)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const BotLine &bot = static_cast<const BotListModel *>(index.model())->bots().at(index.row());
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, themeColor(Color::BgSelected));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, themeColor(Color::BgHover));
        const QRect area = option.rect.adjusted(px(8), 0, -px(8), 0);
        const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
        paintAvatar(painter, mirrored({area.left(), area.top() + px(8), px(32), px(32)}), bot.id, bot.title);

        painter->setFont(themeFont(TextStyle::Small));
        const QString environment = environmentName(bot.environment);
        const int tagWidth = painter->fontMetrics().horizontalAdvance(environment) + px(12);
        const QRect tag = mirrored({area.right() - tagWidth, area.center().y() - px(9), tagWidth, px(18)});
        const ToneColors colours = toneColors(environmentTone(bot.environment));
        paintBox(painter, tag, themeColor(colours.soft), themeColor(colours.line), 3);
        painter->setPen(themeColor(colours.ink));
        painter->drawText(tag, Qt::AlignCenter, environment);

        const int left = area.left() + px(40);
        const int room = area.width() - px(40) - tagWidth - px(8);
        const auto words = [&](TextStyle style, Color ink, int x, int y, int width, const QString &text) {
            painter->setFont(themeFont(style));
            painter->setPen(themeColor(ink));
            painter->drawText(mirrored({x, area.top() + y, width, px(18)}),
                              Qt::AlignVCenter | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
        };
        words(TextStyle::Section, Color::Text, left, px(6), room, bot.handle);
        paintDot(painter, mirrored({left, area.top() + px(31), px(5), px(5)}), bot.dot);
        words(TextStyle::Small, Color::Text2, left + px(10), px(24), room - px(10), bot.state);
    }
};

} // namespace

BotSwitcher::BotSwitcher(QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_list(new QListView)
    , m_model(new BotListModel(this))
{
    setAccessibleName(tr("Bots"));
    m_list->setAccessibleName(tr("Bots"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BotDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    auto *add = new Button(Button::Look::Ghost, tr("&Add bot…"), u"plus"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(4), px(4), px(4), px(4));
    column->setSpacing(px(4));
    column->addWidget(m_list, 1);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(m_list, &QListView::clicked, this, &BotSwitcher::choose);
    connect(add, &Button::clicked, this, [this] {
        hide();
        emit addWanted();
    });
}

void BotSwitcher::setBots(const QList<BotLine> &bots)
{
    const QModelIndex current = m_list->currentIndex();
    m_model->setBots(bots);
    if (current.isValid())
        m_list->setCurrentIndex(m_model->index(std::min(current.row(), int(bots.size()) - 1)));
}

void BotSwitcher::openBelow(const QWidget *anchor, const QString &currentProfile)
{
    const auto &bots = m_model->bots();
    const int rows = std::clamp(int(bots.size()), 1, RowsShown);
    resize(px(Width), rows * px(RowHeight) + px(4 * 3 + 28));
    for (int row = 0; row < bots.size(); ++row) {
        if (bots.at(row).profile == currentProfile)
            m_list->setCurrentIndex(m_model->index(row));
    }
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + px(4))));
    show();
    m_list->setFocus();
}

void BotSwitcher::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    hide();
    emit chosen(m_model->bots().at(index.row()).profile);
}

bool BotSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
        if (key == Qt::Key_Escape) {
            hide();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void BotSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgPanel));
    paintBox(&painter, rect(), {}, themeColor(Color::LineStrong), 0);
}

} // namespace Botdesk
