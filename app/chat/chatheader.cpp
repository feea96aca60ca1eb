// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatheader.h"

#include "chat/chatwords.h"
#include "core/clock.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/tag.h"
#include "widgets/timetext.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

ChatHeader::ChatHeader(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(36, this))
    , m_title(new ElidedLabel({}, TextStyle::Section, Color::Text, Qt::ElideRight, this))
    , m_type(new Tag({}, Tone::Neutral, this))
    , m_trouble(new Tag({}, Tone::Warn, this))
    , m_about(new ElidedLabel({}, TextStyle::Small, Color::Text2, Qt::ElideRight, this))
    , m_updates(new Button(Button::Look::Ghost, tr("Updates"), u"updates"_s, this))
    , m_details(new ToolButton(u"beside"_s, tr("Details"), ToolButton::Frame::None, this))
    , m_more(new ToolButton(u"more"_s, tr("More about this chat"), ToolButton::Frame::None, this))
{
    setFixedHeight(px(52));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), 0, px(12), 0);
    row->setSpacing(px(8));
    row->addWidget(m_avatar);
    auto *first = new QHBoxLayout;
    first->setSpacing(px(8));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    first->addWidget(m_title);
    first->addWidget(m_type);
    first->addWidget(m_trouble);
    m_trouble->setIconName(u"warn"_s);
    m_trouble->hide();
    first->addStretch(1);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addStretch();
    lines->addLayout(first);
    lines->addWidget(m_about);
    lines->addStretch();
    row->addLayout(lines, 1);
    m_updates->setToolTip(tr("Show the updates of this chat"));
    m_details->setCheckable(true);
    row->addWidget(m_updates);
    row->addWidget(m_details);
    row->addWidget(m_more);
    connect(m_updates, &QAbstractButton::clicked, this, &ChatHeader::updatesAsked);
    connect(m_details, &QAbstractButton::toggled, this, &ChatHeader::detailsToggled);
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { emit menuAsked(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void ChatHeader::setConversation(const Conversation &conversation)
{
    const QString name = conversationName(conversation);
    m_avatar->setPerson(number(conversation.key.chat), conversation.title.isEmpty() ? name : conversation.title);
    m_title->setFullText(name);
    m_type->setText(conversation.type);
    m_type->setVisible(!conversation.type.isEmpty());
    QStringList about;
    if (!conversation.username.isEmpty())
        about += u'@' + conversation.username;
    about += tr("id %1").arg(number(conversation.key.chat));
    if (conversation.lastMs > 0)
        about += tr("last update %1").arg(shortDayOrTime(conversation.lastMs, Clock::system().unixMilliseconds()));
    m_about->setFullText(about.join(u" · "_s));
}

void ChatHeader::setTrouble(const QString &tag, const QString &toolTip)
{
    m_trouble->setText(tag);
    m_trouble->setToolTip(toolTip);
    m_trouble->setVisible(!tag.isEmpty());
}

void ChatHeader::setNarrow(bool narrow)
{
    m_updates->setText(narrow ? QString() : tr("Updates"));
    m_updates->setAccessibleName(tr("Updates"));
}

void ChatHeader::setDetailsShown(bool shown)
{
    m_details->setChecked(shown);
}

void ChatHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgPanel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Color::Line));
}

} // namespace Botdesk
