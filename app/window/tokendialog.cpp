// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tokendialog.h"

#include "widgets/label.h"
#include "window/tokenfield.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

TokenDialog::TokenDialog(const BotProfile &profile, const QString &why, QWidget *parent)
    : QDialog(parent)
    , m_bot(profile.botId)
    , m_field(new TokenField)
    , m_problem(new Label({}, TextStyle::Small, Color::Error))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = profile.me.user.username.isEmpty() ? profile.name : u'@' + profile.me.user.username;
    setWindowTitle(tr("Token of %1").arg(name));
    auto *text = new Label(why, TextStyle::Body, Color::Text2);
    text->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use this token"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(16), px(24), px(16));
    column->setSpacing(px(12));
    column->addWidget(new Label(windowTitle(), TextStyle::Title));
    column->addWidget(text);
    column->addWidget(m_field);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    setMinimumWidth(px(520));
    connect(m_field, &TokenField::tokenChanged, this, &TokenDialog::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { emit tokenEntered(m_field->token()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
    m_field->setFocus();
}

void TokenDialog::judge()
{
    const Token &token = m_field->token();
    const bool isOther = !token.isNull() && token.botId() != m_bot;
    m_problem->setText(isOther ? tr("This token belongs to another bot (id %1).").arg(number(token.botId())) : QString());
    m_problem->setVisible(isOther);
    m_field->setTone(isOther ? "error" : "");
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!token.isNull() && !isOther);
}

void TokenDialog::setBusy(bool busy)
{
    m_field->setEnabled(!busy);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!busy);
}

void TokenDialog::showProblem(const QString &what, const QString &serverWords)
{
    m_problem->setText(serverWords.isEmpty() ? what : what + u'\n' + serverWords);
    m_problem->show();
    m_field->setTone("error");
}

} // namespace Botdesk
