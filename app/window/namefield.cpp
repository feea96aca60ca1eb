// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/namefield.h"

#include "widgets/label.h"
#include "window/botview.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Botdesk {

namespace {

QString withoutAt(const QString &name)
{
    const QString trimmed = name.trimmed();
    return trimmed.startsWith(u'@') ? trimmed.mid(1) : trimmed;
}

} // namespace

NameField::NameField(const BotProfile &profile, QWidget *parent)
    : QWidget(parent)
    , m_name(withoutAt(BotView::lineOf(profile).handle))
    , m_typed(new QLineEdit(this))
{
    auto *caption = new Label(tr("Type the name of this live bot to go on: %1").arg(m_name));
    caption->setWordWrap(true);
    caption->setBuddy(m_typed);
    m_typed->setAccessibleName(tr("Name of the bot"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    column->addWidget(caption);
    column->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, [this] { emit rightnessChanged(isRight()); });
}

bool NameField::isRight() const
{
    return withoutAt(m_typed->text()).compare(m_name, Qt::CaseInsensitive) == 0;
}

} // namespace Botdesk
