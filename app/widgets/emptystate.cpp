// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/emptystate.h"

#include "widgets/icons.h"
#include "widgets/label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Botdesk {

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(new Label({}, TextStyle::Section))
    , m_sentence(new Label({}, TextStyle::Small, Color::Text3))
    , m_actions(new QHBoxLayout)
{
    for (QLabel *label : {m_icon, static_cast<QLabel *>(m_title), static_cast<QLabel *>(m_sentence)})
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(px(200));
    m_sentence->setMaximumWidth(px(320));
    m_actions->setSpacing(px(8));

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addLayout(m_actions);
    buttons->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_sentence, 1);
    middle->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addLayout(middle);
    column->addSpacing(px(4));
    column->addLayout(buttons);
    column->addStretch(3);
    setContent(iconName, title, sentence);
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &sentence, Color tint)
{
    m_iconName = iconName;
    m_tint = tint;
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    if (m_isDressed)
        dress();
}

Button *EmptyState::addAction(const QString &text, Button::Look look)
{
    auto *button = new Button(look, text);
    m_actions->addWidget(button);
    return button;
}

void EmptyState::clearActions()
{
    while (auto *item = m_actions->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();   // it may be the one whose click brought us here
        }
        delete item;
    }
}

//! Few are ever seen, and drawing an icon takes long at a start.
bool EmptyState::event(QEvent *event)
{
    if (event->type() == QEvent::Polish)
        dress();
    return QWidget::event(event);
}

void EmptyState::dress()
{
    m_isDressed = true;
    m_icon->setPixmap(iconPixmap(m_iconName, px(32), themeColor(m_tint), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (m_isDressed && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        dress();
    QWidget::changeEvent(event);
}

} // namespace Botdesk
