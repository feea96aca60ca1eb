// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/splitbutton.h"

#include <QHBoxLayout>
#include <QMenu>

namespace Botdesk {

using namespace Qt::StringLiterals;

SplitButton::SplitButton(Button::Look look, const QString &text, const QString &iconName, const QString &arrowName,
                         QWidget *parent)
    : QWidget(parent)
    , m_main(new Button(look, text, iconName, this))
    , m_arrow(new Button(look, {}, u"down"_s, this))
{
    m_main->setJoined(Button::Joined::Left);
    m_arrow->setJoined(Button::Joined::Right);
    m_arrow->setAccessibleName(arrowName);
    m_arrow->setToolTip(arrowName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_main);
    row->addWidget(m_arrow);
    setFocusProxy(m_main);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_main, &QPushButton::clicked, this, &SplitButton::clicked);
}

void SplitButton::setMenu(QMenu *menu)
{
    m_arrow->disconnect(this);
    connect(m_arrow, &QPushButton::clicked, this, [this, menu] { menu->popup(mapToGlobal(QPoint(0, height() + 2))); });
}

} // namespace Botdesk
