// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/snippetspane.h"

#include "compose/snippetmodel.h"
#include "widgets/button.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"
#include "widgets/styleparts.h"
#include "widgets/toolbutton.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int CardHeight = 48;
constexpr int CardGap = 6;

//! A card: name, key, and the beginning of the text.
class SnippetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), px(CardHeight + CardGap)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect card = option.rect.adjusted(0, 0, 0, -px(CardGap));
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintBox(painter, card, themeColor(isHovered ? Color::BgHover : Color::BgPanel), themeColor(Color::Line), CardRadius);
        const QRect inside = card.adjusted(px(8), px(6), -px(8), -px(6));
        const int right = paintKey(painter, inside, index.data(SnippetModel::KeyRole).toString());
        write(painter, TextStyle::SmallStrong, Color::Text, {inside.left(), inside.top(), right - inside.left(), lineHeight(TextStyle::Small)},
              index.data(SnippetModel::NameRole).toString());
        const int small = lineHeight(TextStyle::Small);
        write(painter, TextStyle::Small, Color::Text2, {inside.left(), inside.bottom() + 1 - small, inside.width(), small},
              index.data(SnippetModel::TextRole).toString());
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusRing(painter, card, CardRadius);
        painter->restore();
    }

private:
    static void write(QPainter *painter, TextStyle style, Color ink, const QRect &rect, const QString &text)
    {
        painter->setFont(themeFont(style));
        painter->setPen(themeColor(ink));
        painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }

    //! @return where the room for the name ends.
    static int paintKey(QPainter *painter, const QRect &inside, const QString &key)
    {
        if (key.isEmpty())
            return inside.right() + 1;
        painter->setFont(themeFont(TextStyle::Caption));
        const int width = painter->fontMetrics().horizontalAdvance(key) + px(8);
        const QRect box(inside.right() + 1 - width, inside.top(), width, px(18));
        paintBox(painter, box, themeColor(Color::BgSunken), themeColor(Color::LineStrong));
        painter->setPen(themeColor(Color::Text2));
        painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, key);
        return box.left() - px(6);
    }
};

//! Alt+Up and Alt+Down.
int stepsOf(const QKeyEvent &event)
{
    if (!event.modifiers().testFlag(Qt::AltModifier))
        return 0;
    return event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
}

} // namespace

SnippetList::SnippetList(QWidget *parent)
    : QListView(parent)
    , m_snippets(new SnippetModel(this))
{
    setAccessibleName(tr("Snippets"));
    setModel(m_snippets);
    setItemDelegate(new SnippetDelegate(this));
    setFrameShape(NoFrame);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::clicked, this, &SnippetList::choose);
    connect(m_snippets, &QAbstractItemModel::modelReset, this, &SnippetList::fit);
    fit();
}

void SnippetList::fit()
{
    setFixedHeight(m_snippets->rowCount() * px(CardHeight + CardGap));
}

void SnippetList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();   // the size of the font is another
}

void SnippetList::choose(const QModelIndex &index)
{
    if (const SavedText *text = m_snippets->at(index))
        emit chosen(SavedText(*text));
}

void SnippetList::shift(int steps)
{
    const SavedText *text = m_snippets->at(currentIndex());
    if (!text)
        return;
    const QString name = text->name;
    if (m_snippets->move(currentIndex().row(), currentIndex().row() + steps))
        setCurrentIndex(m_snippets->index(m_snippets->rowOf(name)));
}

bool SnippetList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && stepsOf(*static_cast<QKeyEvent *>(event)) != 0) {
        event->accept();   // elsewhere these keys go to the next chat
        return true;
    }
    return QListView::event(event);
}

void SnippetList::keyPressEvent(QKeyEvent *event)
{
    if (const int steps = stepsOf(*event); steps != 0)
        return shift(steps);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return choose(currentIndex());
    if (const SavedText *text = m_snippets->at(currentIndex()); text && event->matches(QKeySequence::Delete))
        return void(emit deleteAsked(SavedText(*text)));
    QListView::keyPressEvent(event);
}

void SnippetList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    const SavedText *text = m_snippets->at(index);
    if (!text)
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Insert")), &QAction::triggered, this, [this] { choose(currentIndex()); });
    const auto addMove = [&](const QString &icon, const QString &words, int steps) {
        QAction *action = menu->addAction(themeIcon(icon), words);
        action->setShortcut(QKeySequence(Qt::ALT | (steps < 0 ? Qt::Key_Up : Qt::Key_Down)));
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(index.row() + steps >= 0 && index.row() + steps < m_snippets->rowCount());
        connect(action, &QAction::triggered, this, [this, steps] { shift(steps); });
    };
    addMove(u"up"_s, tr("Move up"), -1);
    addMove(u"down"_s, tr("Move down"), 1);
    menu->addSeparator();
    connect(menu->addAction(themeIcon(u"trash"_s), tr("Delete…")), &QAction::triggered, this, [this, text = *text] { emit deleteAsked(text); });
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

SnippetsPane::SnippetsPane(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search snippets"), this))
    , m_list(new SnippetList(this))
    , m_none(new Label({}, TextStyle::Small, Color::Text2, this))
    , m_add(new ToolButton(u"plus"_s, tr("Keep what is written as a snippet…"), ToolButton::Frame::None, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Snippets"), TextStyle::Section, Color::Text, this), 1);
    m_add->setCompact(true);
    head->addWidget(m_add);
    column->addLayout(head);
    column->addWidget(m_search);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    column->addWidget(m_list);
    connect(m_add, &QAbstractButton::clicked, this, &SnippetsPane::keepAsked);
    connect(m_search, &QLineEdit::textChanged, m_list->snippets(), &SnippetModel::setSearch);
    connect(m_search, &SearchField::escaped, m_list, [this] { m_list->setFocus(); });
    connect(m_list->snippets(), &QAbstractItemModel::modelReset, this, &SnippetsPane::showState);
    connect(m_list, &SnippetList::chosen, this, &SnippetsPane::chosen);
    connect(m_list, &SnippetList::deleteAsked, this, &SnippetsPane::askToDelete);
    showState();
}

void SnippetsPane::setTexts(SavedTexts *texts)
{
    m_texts = texts;
    m_list->snippets()->setTexts(texts);
}

void SnippetsPane::showState()
{
    const bool hasNone = m_list->snippets()->isEmpty();
    m_search->setVisible(!hasNone);
    m_none->setText(hasNone ? tr("A text that is kept here is inserted by a click: {first_name} and {cursor} in it are filled in.")
                            : tr("No snippet has that in it."));
    m_none->setVisible(m_list->snippets()->rowCount() == 0);
    m_list->setVisible(m_list->snippets()->rowCount() > 0);
}

void SnippetsPane::askToDelete(const SavedText &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Delete this snippet?"), tr("“%1”").arg(text.name), QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Its text is lost: “%1”").arg(text.content.text.simplified().left(120)));
    auto *doIt = new Button(Button::Look::DestructiveFill, tr("Delete"), {}, box);
    box->addButton(doIt, QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(doIt, &QAbstractButton::clicked, m_texts, [texts = m_texts, text] { texts->forget(text); });
    box->open();
}

} // namespace Botdesk
