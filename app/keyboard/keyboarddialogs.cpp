// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/keyboarddialogs.h"

#include "compose/texteditor.h"
#include "core/whendone.h"
#include "keyboard/markupjson.h"
#include "keyboard/markupproblems.h"
#include "store/store.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"
#include "words/keyboardwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MessagesShown = 50;

//! Cancel, and the button that does it.
void addButtons(QDialog *dialog, QVBoxLayout *column, Button *accept)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

MarkupPlace placeOf(const Conversation &conversation)
{
    using Chat = MarkupPlace::Chat;
    MarkupPlace place;
    place.chat = conversation.type == "channel"_L1 ? Chat::Channel
        : conversation.type == "supergroup"_L1     ? Chat::Supergroup
        : conversation.type == "group"_L1          ? Chat::Group
                                                   : Chat::Private;
    return place;
}

//! The first thing for which a server would refuse @p design there; empty when it would not.
QString refusalOf(const KeyboardDesign &design, const MarkupPlace &place)
{
    for (const MarkupProblem &problem : problemsOf(design.markup(), place)) {
        if (problem.isRefused()) {
            const QString where = Botdesk::placeOf(problem);
            return where.isEmpty() ? textFor(problem) : u"%1: %2"_s.arg(where, textFor(problem));
        }
    }
    return {};
}

} // namespace

MessageDialog::MessageDialog(const KeyboardDesign &design, QWidget *parent)
    : QDialog(parent)
    , m_text(new TextEditor(this))
{
    setWindowTitle(tr("Message above the keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(px(520), px(260));
    auto *column = new QVBoxLayout(this);
    m_text->edit()->setAccessibleName(tr("Message"));
    m_text->load(design.message, design.messageMode);
    column->addWidget(m_text);
    column->addStretch();
    addButtons(this, column, new Button(Button::Look::Primary, tr("Use this text"), {}, this));
    m_text->edit()->setFocus();
}

FormattedText MessageDialog::content() const
{
    return m_text->edit()->content();
}

TextMode MessageDialog::mode() const
{
    return m_text->edit()->mode();
}

SendDialog::SendDialog(UpdateStore &store, const KeyboardDesign &design, QWidget *parent)
    : QDialog(parent)
    , m_design(design)
    , m_chats(new ChatChooser(store, this))
    , m_text(new TextEditor(this))
    , m_silent(new QCheckBox(tr("Silent"), this))
    , m_refused(new Label({}, TextStyle::Small, Color::Error, this))
    , m_send(new Button(Button::Look::Primary, tr("Send"), u"send"_s, this))
{
    setWindowTitle(tr("Send the keyboard to"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(px(560), px(560));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_chats, 1);
    column->addWidget(new Label(tr("Message"), TextStyle::Small, Color::Text2, this));
    m_text->edit()->setAccessibleName(tr("Message"));
    m_text->load(design.message, design.messageMode);
    column->addWidget(m_text);
    column->addWidget(m_silent);
    m_refused->setWordWrap(true);
    column->addWidget(m_refused);
    addButtons(this, column, m_send);
    connect(m_chats, &ChatChooser::changed, this, &SendDialog::check);
    connect(m_chats, &ChatChooser::activated, this, [this] {
        if (m_send->isEnabled())
            accept();
    });
    connect(m_text->edit(), &MessageEdit::contentChanged, this, &SendDialog::check);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(draft(), m_chats->chosen() ? m_chats->chosen()->title : QString()); });
    check();
    m_chats->search()->setFocus();
}

Draft SendDialog::draft() const
{
    Draft draft;
    if (const Conversation *chat = m_chats->chosen())
        draft.conversation = chat->key;
    draft.method = u"sendMessage"_s;
    const FormattedText content = m_text->edit()->content();
    draft.text = content.text;
    draft.entities = content.entities;
    draft.mode = m_text->edit()->mode();
    draft.silent = m_silent->isChecked();
    draft.replyMarkup = toJson(m_design.markup());
    return draft;
}

void SendDialog::check()
{
    const Conversation *chat = m_chats->chosen();
    const QString refusal = chat ? refusalOf(m_design, placeOf(*chat)) : QString();
    m_refused->setText(refusal.isEmpty() ? QString() : tr("The server would refuse it. %1").arg(refusal));
    m_refused->setVisible(!refusal.isEmpty());
    m_send->setEnabled(chat && m_text->isGood());
    m_send->setText(refusal.isEmpty() ? tr("Send") : tr("Send anyway"));
}

ReplaceDialog::ReplaceDialog(UpdateStore &store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_chats(new ChatChooser(store, this))
    , m_messages(new QListWidget(this))
    , m_note(new Label({}, TextStyle::Small, Color::Text2, this))
    , m_replace(new Button(Button::Look::Primary, tr("Replace the keyboard"), u"replay"_s, this))
{
    setWindowTitle(tr("Replace the keyboard on a message"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(px(560), px(560));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_chats, 1);
    column->addWidget(new Label(tr("Messages of the bot, latest first"), TextStyle::Small, Color::Text2, this));
    m_messages->setAccessibleName(tr("Messages of the bot"));
    column->addWidget(m_messages, 1);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    addButtons(this, column, m_replace);
    connect(m_chats, &ChatChooser::changed, this, &ReplaceDialog::askForMessages);
    connect(m_messages, &QListWidget::currentRowChanged, this, [this](int row) { m_replace->setEnabled(row >= 0); });
    connect(m_messages, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] {
        if (const int row = m_messages->currentRow(); row >= 0 && row < m_ids.size() && m_chats->chosen())
            emit chosen(m_chats->chosen()->key, m_ids[row]);
    });
    m_replace->setEnabled(false);
    m_chats->search()->setFocus();
}

void ReplaceDialog::askForMessages()
{
    const int number = ++m_asked;
    const Conversation *chat = m_chats->chosen();
    m_messages->clear();
    m_ids.clear();
    m_note->clear();
    if (!chat)
        return;
    whenDone(m_store.messages(chat->key, {}, MessagesShown), this, [this, number](const Result<QList<ChatItem>> &items) {
        if (number != m_asked)
            return;
        const QList<ChatItem> all = items.value_or(QList<ChatItem>());
        for (auto item = all.crbegin(); item != all.crend(); ++item) {
            if (!item->isOutgoing || item->isDeleted || item->kind != ChatItem::Kind::Message || !item->message)
                continue;
            m_ids.append(*item->message);
            const QString text = item->object()["text"_L1].toString(item->object()["caption"_L1].toString()).simplified();
            m_messages->addItem(u"%1   %2"_s.arg(Botdesk::number(*item->message)).arg(text));
        }
        if (!m_ids.isEmpty())
            m_messages->setCurrentRow(0);
        m_note->setText(m_ids.isEmpty() ? tr("The bot has no message there that could be changed.") : QString());
    });
}

} // namespace Botdesk
