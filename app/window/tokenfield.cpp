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

using namespace std::chrono_literals;

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
    m_rest.setSingleShot(true);
    m_rest.setInterval(600ms);
    connect(&m_rest, &QTimer::timeout, this, [this] { settle(false); });
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
    m_edit->clear();
    m_eye->setChecked(false);
    m_size = 0;
    m_isMasked = false;
    setToken({});
    render();
}

void TokenField::setTone(const char *tone)
{
    setFieldTone(m_edit, tone);
}

void TokenField::setToken(Token token)
{
    if (token == m_token)
        return;
    m_token = std::move(token);
    emit tokenChanged(m_token);
}

//! What is pasted is taken at once and masked. What is typed stays as it is, in dots, and is looked at when the typing
//! rests: a token is complete at 24 characters already, and most are longer.
void TokenField::take(const QString &text)
{
    const bool isPasted = std::abs(text.size() - std::exchange(m_size, text.size())) > 1;
    if (std::exchange(m_isMasked, false) && text.contains(Dot))
        return clear();   // one key more or less in a hidden secret: it is entered anew
    if (isPasted)
        return settle(true);
    setToken({});
    m_rest.start();
    render();
}

void TokenField::settle(bool mask)
{
    m_rest.stop();
    Token found = Token::findIn(m_edit->text());
    m_isMasked = mask && !found.isNull();
    setToken(std::move(found));
    render();
}

void TokenField::render()
{
    const bool isShown = m_eye->isChecked();
    if (!m_isMasked)
        return m_edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    const QString whole = QString::fromLatin1(m_token.reveal());
    const auto colon = whole.indexOf(u':');
    m_edit->setEchoMode(QLineEdit::Normal);
    // setText() forgets what Undo would bring back.
    m_edit->setText(isShown ? whole : whole.left(colon + 1) + QString(whole.size() - colon - 1, Dot));
    m_edit->setCursorPosition(0);
    m_size = m_edit->text().size();
}

} // namespace Botdesk
