// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/gotopalette.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/searchfield.h"
#include "widgets/styleparts.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

class GoToModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return item(index).title;
        return role == Qt::AccessibleTextRole ? u"%1, %2"_s.arg(item(index).title, item(index).hint) : QVariant();
    }
    const GoToItem &item(const QModelIndex &index) const { return m_items.at(index.row()); }
    void setItems(QList<GoToItem> items)
    {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
    }

private:
    QList<GoToItem> m_items;
};

namespace {

constexpr int Width = 520;
constexpr int RowHeight = 32;
constexpr int RowsShown = 10;
constexpr int ItemLimit = 60;

class GoToDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, px(RowHeight)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const GoToItem &item = static_cast<const GoToModel *>(index.model())->item(index);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, themeColor(Color::BgSelected));
        const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
        QRect area = option.rect.adjusted(px(12), 0, -px(12), 0);
        paintIcon(painter, mirrored({area.left(), area.center().y() - px(8), px(16), px(16)}), item.iconName, themeColor(Color::Text2));
        painter->setFont(themeFont(TextStyle::Small));
        const int hint = painter->fontMetrics().horizontalAdvance(item.hint);
        painter->setPen(themeColor(Color::Text3));
        painter->drawText(mirrored({area.right() - hint, area.top(), hint + 1, area.height()}), Qt::AlignVCenter, item.hint);
        painter->setFont(themeFont(TextStyle::Body));
        painter->setPen(themeColor(Color::Text));
        const QRect words = mirrored({area.left() + px(26), area.top(), area.width() - hint - px(40), area.height()});
        painter->drawText(words, Qt::AlignVCenter | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                          painter->fontMetrics().elidedText(item.title, Qt::ElideRight, words.width()));
    }
};

bool matches(const GoToItem &item, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return item.title.contains(word, Qt::CaseInsensitive) || item.hint.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

GoToPalette::GoToPalette(QWidget *window)
    : QFrame(window)
    , m_model(new GoToModel(this))
{
    setAccessibleName(tr("Go to"));
    window->installEventFilter(this);
    hide();
}

//! When it is first wanted: a start has no need of it.
void GoToPalette::build()
{
    m_field = new SearchField(tr("Go to chat, method, setting…"));
    m_list = new QListView;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), px(8), px(8), px(8));
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GoToDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Matches"));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &GoToPalette::refill);
    connect(m_list, &QListView::clicked, this, &GoToPalette::go);
}

void GoToPalette::addProvider(Provider provider)
{
    m_providers.append(std::move(provider));
}

void GoToPalette::open()
{
    if (!m_field)
        build();
    m_cameFrom = QApplication::focusWidget();
    m_field->clear();
    refill();
    const int height = px(8 * 3 + 28 + RowHeight * RowsShown);
    const int width = std::min(px(Width), parentWidget()->width() - px(32));
    setGeometry((parentWidget()->width() - width) / 2, px(72), width, height);
    show();
    raise();
    m_field->setFocus();
}

void GoToPalette::refill()
{
    if (!m_field)
        return;
    const QString text = m_field->text().trimmed();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<GoToItem> found;
    for (const Provider &provider : std::as_const(m_providers)) {
        const auto offered = provider(text);
        for (const GoToItem &item : offered) {
            if (found.size() < ItemLimit && matches(item, words))
                found.append(item);
        }
    }
    m_model->setItems(std::move(found));
    m_list->setCurrentIndex(m_model->index(0));
}

void GoToPalette::go()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto go = m_model->item(index).go;
    leave();
    go();
}

void GoToPalette::leave()
{
    hide();
    if (m_cameFrom)
        m_cameFrom->setFocus();
    m_cameFrom = nullptr;
}

bool GoToPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: go(); return true;
        case Qt::Key_Escape: leave(); return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: QApplication::sendEvent(m_list, event); return true;
        default: break;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        m_cameFrom = nullptr;   // the focus has gone where the operator put it
        hide();
    }
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        leave();
    return QFrame::eventFilter(watched, event);
}

void GoToPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), themeColor(Color::BgPanel), themeColor(Color::LineStrong), CardRadius);
}

} // namespace Botdesk
