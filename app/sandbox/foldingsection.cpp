// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/foldingsection.h"

#include "widgets/button.h"

#include <QHBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

FoldingSection::FoldingSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new Button(Button::Look::Ghost, title, u"down"_s))
    , m_head(new QHBoxLayout)
    , m_inner(new QWidget)
    , m_body(new QVBoxLayout(m_inner))
{
    m_title->setButtonSize(Button::Size::Compact);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(4), px(4), px(12), px(4));
    column->setSpacing(px(4));
    m_head->addWidget(m_title);
    column->addLayout(m_head);
    m_body->setContentsMargins(px(8), 0, 0, px(4));
    m_body->setSpacing(px(6));
    column->addWidget(m_inner);
    connect(m_title, &Button::clicked, this, [this] { setFolded(!m_isFolded); });
    setFolded(false);
}

void FoldingSection::setFolded(bool folded)
{
    m_isFolded = folded;
    m_title->setIconName(folded ? u"right"_s : u"down"_s);
    m_title->setAccessibleDescription(folded ? tr("folded") : tr("unfolded"));
    m_inner->setVisible(!folded);
}

} // namespace Botdesk
