// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tokenfield.h"

#include "widgets/fonts.h"
#include "widgets/searchfield.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace Botdesk {

using namespace Qt::StringLiterals;

static constexpr QChar Dot(u'•');

TokenField::TokenField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_eye(new ToolButton(u"eye"_s, tr("Show the token"), ToolButton::Frame::Bordered))
{
    m_edit->setAccessibleName(tr("Bot token"));
    m_edit->setPlaceholderText(tr("Token, or BotFather's whole message"));
    m_edit->setFont(themeFont(TextStyle::Mono));
    m_edit->setMinimumHeight(px(32));
    m_eye->setCheckable(true);
    m_eye->setMinimumHeight(px(32));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(6));
    row->addWidget(m_edit, 1);
    row->addWidget(m_eye);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &TokenField::take);
    connect(m_eye, &QAbstractButton::toggled, this, [this](bool shown) {
        m_eye->setIconName(shown ? u"eye-off"_s : u"eye"_s);
        m_eye->setName(shown ? tr("Hide the token") : tr("Show the token"));
        render();
    });
    render();
}

void TokenField::clear()
{
    m_token = {};
    m_edit->clear();
    render();
    emit tokenChanged(m_token);
}

void TokenField::setTone(const char *tone)
{
    setFieldTone(m_edit, tone);
}

//! Dots of a token that was there before are no part of what is typed now.
void TokenField::take(const QString &text)
{
    Token found = Token::findIn(text);
    if (found.isNull() && !m_token.isNull() && text.contains(Dot)) {
        m_edit->clear();   // a character more or less in a hidden secret: it is typed anew
    }
    const bool changed = !(found == m_token);
    m_token = std::move(found);
    render();
    if (changed)
        emit tokenChanged(m_token);
}

void TokenField::render()
{
    if (m_token.isNull()) {
        m_edit->setEchoMode(m_eye->isChecked() ? QLineEdit::Normal : QLineEdit::Password);
        return;
    }
    m_edit->setEchoMode(QLineEdit::Normal);
    const QString whole = QString::fromLatin1(m_token.reveal());
    const auto colon = whole.indexOf(u':');
    // setText() forgets what Undo would bring back.
    m_edit->setText(m_eye->isChecked() ? whole : whole.left(colon + 1) + QString(whole.size() - colon - 1, Dot));
    m_edit->setCursorPosition(0);
}

} // namespace Botdesk
