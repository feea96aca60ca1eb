// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/contentchip.h"

#include "compose/attachmentwords.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/styleparts.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

ContentChip::ContentChip(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, TextStyle::Control, Color::Text, Qt::ElideRight, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(32), px(4), px(4), px(10));
    row->setSpacing(px(4));
    row->addWidget(m_title, 1);
    auto *edit = new ToolButton(u"edit"_s, tr("Change it…"), ToolButton::Frame::None, this);
    auto *close = new ToolButton(u"close"_s, tr("Take it out"), ToolButton::Frame::None, this);
    for (ToolButton *button : {edit, close}) {
        button->setCompact(true);
        row->addWidget(button);
    }
    connect(edit, &QAbstractButton::clicked, this, &ContentChip::editAsked);
    connect(close, &QAbstractButton::clicked, this, &ContentChip::closed);
}

void ContentChip::say(const QString &method, const QJsonObject &values)
{
    m_icon = contentIcon(method);
    const QString line = contentLine(method, values);
    m_title->setFullText(line.isEmpty() ? contentTitle(method) : u"%1: %2"_s.arg(contentTitle(method), line));
    setAccessibleName(m_title->fullText());
    update();
}

void ContentChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect().adjusted(0, 0, 0, -px(6));
    paintBox(&painter, box, themeColor(Color::BgSunken), themeColor(Color::Line), CardRadius);
    paintIcon(&painter, {px(8), box.top() + (box.height() - px(16)) / 2, px(16), px(16)}, m_icon, themeColor(Color::Accent));
}

} // namespace Botdesk
