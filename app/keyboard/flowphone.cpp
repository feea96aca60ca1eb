// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowphone.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/phonekeyboard.h"
#include "widgets/toast.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

FlowPhone::FlowPhone(QWidget *parent)
    : QWidget(parent)
    , m_messages(new PhoneChat(this))
    , m_keyboard(new PhoneKeyboard(this))
    , m_share(new Button(Button::Look::Secondary, {}, {}, this))
    , m_field(new QLineEdit(this))
    , m_toast(new Toast(m_messages))
{
    setAccessibleName(tr("Phone"));
    setMaximumWidth(px(420));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(PhoneFrameWidth), px(PhoneFrameWidth + 6), px(PhoneFrameWidth), px(PhoneFrameWidth + 10));
    column->setSpacing(0);
    buildHead();
    column->addWidget(m_messages, 1);
    buildInput();
    column->addWidget(m_keyboard);
    connect(m_messages, &PhoneChat::buttonPressed, &m_talk, &FlowTalk::press);
    // Queued: the keys may be others then.
    connect(m_keyboard, &PhoneKeyboard::tapped, &m_talk, &FlowTalk::tap, Qt::QueuedConnection);
    connect(&m_talk, &FlowTalk::changed, this, &FlowPhone::refresh);
    connect(&m_talk, &FlowTalk::toasted, this, [this](const QString &text) { m_toast->say(text); });
}

void FlowPhone::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(px(40));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(px(12), 0, px(8), 0);
    auto *names = new ElidedLabel(tr("A person who tries it"), TextStyle::SmallStrong, Color::Text, Qt::ElideRight, head);
    line->addWidget(names, 1);
    auto *again = new ToolButton(u"refresh"_s, tr("Begin anew"), ToolButton::Frame::None, head);
    line->addWidget(again);
    layout()->addWidget(head);
    connect(again, &QAbstractButton::clicked, this, &FlowPhone::begin);
}

void FlowPhone::buildInput()
{
    auto *input = new QWidget(this);
    auto *lines = new QVBoxLayout(input);
    lines->setContentsMargins(px(8), px(6), px(8), px(6));
    lines->setSpacing(px(6));
    lines->addWidget(m_share);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(4));
    lines->addLayout(line);
    m_share->hide();
    m_field->setPlaceholderText(tr("Message"));
    m_field->setAccessibleName(tr("Message of the person"));
    auto *attach = new ToolButton(u"attach"_s, tr("Share something"), ToolButton::Frame::None, input);
    auto *menu = new QMenu(attach);
    connect(menu->addAction(tr("Contact")), &QAction::triggered, &m_talk, [this] { m_talk.share(FlowEvent::Kind::Contact); });
    connect(menu->addAction(tr("Location")), &QAction::triggered, &m_talk, [this] { m_talk.share(FlowEvent::Kind::Location); });
    connect(menu->addAction(tr("Photo")), &QAction::triggered, &m_talk, [this] { m_talk.share(FlowEvent::Kind::Photo); });
    attach->setMenu(menu);
    attach->setPopupMode(QToolButton::InstantPopup);
    auto *send = new ToolButton(u"send"_s, tr("Send"), ToolButton::Frame::None, input);
    line->addWidget(m_field, 1);
    line->addWidget(attach);
    line->addWidget(send);
    layout()->addWidget(input);
    connect(m_share, &QAbstractButton::clicked, &m_talk, [this] {
        using Input = FlowQuestion::Input;
        const Input input = m_talk.awaited();
        m_talk.share(input == Input::Contact ? FlowEvent::Kind::Contact : input == Input::Location ? FlowEvent::Kind::Location : FlowEvent::Kind::Photo);
    });
    connect(m_field, &QLineEdit::returnPressed, this, &FlowPhone::send);
    connect(send, &QAbstractButton::clicked, this, &FlowPhone::send);
}

void FlowPhone::setFlow(const Flow &flow)
{
    m_talk.setFlow(flow);
}

void FlowPhone::begin()
{
    m_talk.begin();
}

//! A photo waits behind no key of a keyboard, and a contact may not: it is one click away.
void FlowPhone::refreshShare()
{
    using Input = FlowQuestion::Input;
    const Input input = m_talk.awaited();
    m_share->setVisible(input == Input::Contact || input == Input::Location || input == Input::Photo);
    m_share->setText(input == Input::Contact ? tr("Share the contact") : input == Input::Location ? tr("Share the location") : tr("Send a photo"));
    m_share->setIconName(input == Input::Contact ? u"contact"_s : input == Input::Location ? u"pin"_s : u"image"_s);
}

void FlowPhone::refresh()
{
    refreshShare();
    m_messages->setMessages(m_talk.messages());
    m_keyboard->setMarkup(m_talk.replyKeyboard());
    emit stoodAt(m_talk.state().step);
}

void FlowPhone::send()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return;
    m_field->clear();
    m_talk.say(text);
}

void FlowPhone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPhone(&painter, rect());
}

} // namespace Botdesk
