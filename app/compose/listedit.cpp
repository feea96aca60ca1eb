// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/listedit.h"

#include "widgets/button.h"
#include "widgets/toolbutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace Botdesk {

using namespace Qt::StringLiterals;

ListEdit::ListEdit(const QString &item, const QString &addText, int most, QWidget *parent)
    : QWidget(parent)
    , m_item(item)
    , m_most(most)
    , m_column(new QVBoxLayout(this))
    , m_add(new Button(Button::Look::Ghost, addText, u"plus"_s, this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(px(4));
    m_add->setAutoDefault(false);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        insert(int(m_lines.size()), {}, false);
        m_lines.last().edit->setFocus();
        emit changed();
    });
}

void ListEdit::setItems(const QStringList &items, const QList<int> &marked)
{
    for (const Line &line : std::exchange(m_lines, {}))
        delete line.row;
    for (int i = 0; i < items.size(); ++i)
        insert(i, items[i], marked.contains(i));
    emit changed();
}

void ListEdit::insert(int at, const QString &text, bool isMarked)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(px(4));
    auto *mark = new QCheckBox(row);
    mark->setChecked(isMarked);
    auto *edit = new QLineEdit(text, row);
    edit->installEventFilter(this);
    auto *remove = new ToolButton(u"close"_s, tr("Remove this line"), ToolButton::Frame::None, row);
    layout->addWidget(mark);
    layout->addWidget(edit, 1);
    layout->addWidget(remove);
    m_lines.insert(at, {row, mark, edit});
    m_column->insertWidget(at, row);
    connect(edit, &QLineEdit::textChanged, this, &ListEdit::changed);
    connect(mark, &QCheckBox::toggled, this, &ListEdit::changed);
    connect(remove, &QAbstractButton::clicked, this, [this, row] { this->remove(row); });
    renumber();
}

void ListEdit::remove(QWidget *row)
{
    m_lines.removeIf([row](const Line &line) { return line.row == row; });
    row->hide();
    row->deleteLater();   // its button is the one that asked
    renumber();
    emit changed();
}

void ListEdit::move(int from, int to)
{
    if (to < 0 || to >= m_lines.size())
        return;
    m_lines.move(from, to);
    m_column->removeWidget(m_lines[to].row);
    m_column->insertWidget(to, m_lines[to].row);
    renumber();
    m_lines[to].edit->setFocus();
    emit changed();
}

void ListEdit::renumber()
{
    QWidget *before = nullptr;
    for (int i = 0; i < m_lines.size(); ++i) {
        m_lines[i].edit->setAccessibleName(m_item.arg(i + 1));
        m_lines[i].edit->setPlaceholderText(m_item.arg(i + 1));
        m_lines[i].mark->setAccessibleName(u"%1: %2"_s.arg(m_item.arg(i + 1), m_markTip));
        m_lines[i].mark->setToolTip(m_markTip);
        m_lines[i].mark->setVisible(!m_markTip.isEmpty());
        if (before)
            setTabOrder(before, m_lines[i].mark);
        setTabOrder(m_lines[i].mark, m_lines[i].edit);
        before = m_lines[i].edit;
    }
    m_add->setEnabled(m_lines.size() < m_most);
}

QStringList ListEdit::items() const
{
    QStringList items;
    for (const Line &line : m_lines) {
        if (const QString text = line.edit->text().trimmed(); !text.isEmpty())
            items += text;
    }
    return items;
}

QList<int> ListEdit::marked() const
{
    QList<int> marked;
    int place = 0;
    for (const Line &line : m_lines) {
        if (line.edit->text().trimmed().isEmpty())
            continue;
        if (!m_markTip.isEmpty() && line.mark->isChecked())
            marked += place;
        ++place;
    }
    return marked;
}

void ListEdit::setMarks(const QString &toolTip)
{
    m_markTip = toolTip;
    renumber();
    emit changed();
}

QLineEdit *ListEdit::line(int index) const
{
    return index < m_lines.size() ? m_lines[index].edit : nullptr;
}

bool ListEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto at = std::find_if(m_lines.cbegin(), m_lines.cend(), [watched](const Line &line) { return line.edit == watched; });
    if (at == m_lines.cend())
        return QWidget::eventFilter(watched, event);
    const int index = int(at - m_lines.cbegin());
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isAlt = key->modifiers().testFlag(Qt::AltModifier);
    if (isAlt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(index, index + (key->key() == Qt::Key_Up ? -1 : 1));
        return true;
    }
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isReturn || key->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    if (index + 1 < m_lines.size())
        m_lines[index + 1].edit->setFocus();
    else if (m_add->isEnabled() && !at->edit->text().trimmed().isEmpty())
        m_add->click();
    return true;
}

} // namespace Botdesk
