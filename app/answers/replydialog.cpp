// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers/replydialog.h"

#include "core/whendone.h"
#include "session/session.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "words/errorwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Botdesk {

ReplyDialog::ReplyDialog(Session &session, const Draft &draft, const QString &title, const QString &quoted, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_draft(draft)
    , m_text(new QPlainTextEdit(draft.text))
    , m_silent(new QCheckBox(tr("Silent")))
    , m_protect(new QCheckBox(tr("Protect")))
    , m_count(new Label({}, TextStyle::Mono, Color::Text3))
    , m_trouble(new Banner(Tone::Error, Banner::Shape::Card))
    , m_send(new Button(Button::Look::Primary, tr("Send"), u"send"_s))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reply"));
    m_text->setProperty("field", true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Message"));
    m_silent->setToolTip(tr("Arrives without a sound"));
    m_protect->setToolTip(tr("Cannot be forwarded or saved"));
    m_trouble->hide();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    column->addWidget(new Label(title, TextStyle::Section));
    column->addWidget(new ElidedLabel(quoted, TextStyle::Small, Color::Text3));
    column->addWidget(m_trouble);
    column->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_silent);
    row->addWidget(m_protect);
    row->addStretch();
    row->addWidget(m_count);
    column->addLayout(row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_send, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    auto *shortcut = new QAction(this);
    shortcut->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    addAction(shortcut);
    m_send->setToolTip(tr("Send (%1)").arg(shortcut->shortcut().toString(QKeySequence::NativeText)));
    connect(shortcut, &QAction::triggered, this, &ReplyDialog::send);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReplyDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyDialog::check);
    resize(px(480), px(300));
    check();
    m_text->setFocus();
}

Draft ReplyDialog::draft() const
{
    Draft draft = m_draft;
    draft.text = m_text->toPlainText();
    draft.silent = m_silent->isChecked();
    draft.protect = m_protect->isChecked();
    return draft;
}

void ReplyDialog::check()
{
    const qsizetype count = countedLength(m_text->toPlainText());
    m_count->setText(u"%1 / %2"_s.arg(count).arg(MessageTextLimit));
    m_count->setInk(count > MessageTextLimit ? Color::Error : Color::Text3);
    m_send->setEnabled(!m_isBusy && !m_isKept && validate(draft()).isEmpty());
}

void ReplyDialog::send()
{
    if (!m_send->isEnabled())
        return;
    m_isBusy = true;
    m_trouble->hide();
    check();
    whenDone(m_session.send(draft()), this, [this](const Result<Message> &message) {
        m_isBusy = false;
        check();
        if (!message)
            return showError(message.error());
        emit sent(*message);
        accept();
    });
}

void ReplyDialog::showError(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    m_trouble->setText(words.what, words.next);
    m_trouble->setServerWords(words.detail);
    m_trouble->show();
    if (error.kind == Error::Kind::Invalid)
        return;
    // The outbox keeps it, and only from there may it be tried again: a second entry could arrive twice.
    m_trouble->setText(words.what, words.next + u' ' + tr("The message is kept in the chat: edit it or try again there."));
    m_isKept = true;
    check();
}

} // namespace Botdesk
