// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/newchatdialog.h"

#include "chat/chattarget.h"
#include "core/whendone.h"
#include "session/session.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "words/errorwords.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

NewChatDialog::NewChatDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_field(new QLineEdit(this))
    , m_trouble(new Banner(Tone::Error, Banner::Shape::Card, this))
    , m_open(new Button(Button::Look::Primary, tr("Open"), {}, this))
{
    setWindowTitle(tr("New chat"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(px(420));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    auto *label = new Label(tr("&Chat"), TextStyle::Small, Color::Text2, this);
    label->setBuddy(m_field);
    column->addWidget(label);
    m_field->setPlaceholderText(tr("123456789, @username or https://t.me/name"));
    m_field->setAccessibleName(tr("Chat id, @username or t.me link"));
    column->addWidget(m_field);
    auto *hint = new Label(tr("A bot can write to people who wrote to it first, and to groups and channels where it is a member."),
                           TextStyle::Small, Color::Text3, this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);
    m_open->setEnabled(false);
    column->addWidget(buttons);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_trouble->hide();
        m_open->setEnabled(!text.trimmed().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &NewChatDialog::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewChatDialog::setBusy(bool on)
{
    m_open->setEnabled(!on);
    m_open->setText(on ? tr("Asking the server…") : tr("Open"));
    m_field->setEnabled(!on);
    if (!on)
        m_field->setFocus();
}

void NewChatDialog::ask()
{
    const auto target = readChatTarget(m_field->text());
    if (!target) {
        m_trouble->setText(tr("This names no chat."), tr("An id is a number, a username begins with @, a link with t.me/."));
        m_trouble->setServerWords({});
        m_trouble->show();
        return;
    }
    setBusy(true);
    whenDone(m_session.call(u"getChat"_s, QJsonObject{{"chat_id"_L1, *target}}), this, [this](const Result<ApiAnswer> &answer) {
        setBusy(false);
        const auto chat = answer.and_then([](const ApiAnswer &got) { return readChat(got.result.toObject()); });
        if (!chat) {
            const ErrorWords words = wordsFor(chat.error());
            m_trouble->setText(words.what, words.next);
            m_trouble->setServerWords(words.detail);
            m_trouble->show();
            return;
        }
        Conversation conversation;
        conversation.key.chat = chat->id;
        conversation.title = chat->name();
        conversation.type = chat->type;
        conversation.username = chat->username;
        emit found(conversation);
        accept();
    });
}

} // namespace Botdesk
