// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/menubuttondialog.h"

#include "core/whendone.h"
#include "keyboard/chatchooser.h"
#include "session/session.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

QString wordsFor(const QJsonObject &menuButton)
{
    const QString type = menuButton["type"_L1].toString();
    if (type == "web_app"_L1)
        return MenuButtonDialog::tr("“%1”, which opens %2").arg(menuButton["text"_L1].toString(), menuButton["web_app"_L1]["url"_L1].toString());
    return type == "commands"_L1 ? MenuButtonDialog::tr("the list of commands") : MenuButtonDialog::tr("what is usual");
}

QJsonObject webAppOf(const DesignButton *button)
{
    const auto *app = button ? std::get_if<OpenWebApp>(&button->action) : nullptr;
    if (!app)
        return {};
    return {{"type"_L1, u"web_app"_s}, {"text"_L1, button->face.text}, {"web_app"_L1, QJsonObject{{"url"_L1, app->url}}}};
}

} // namespace

MenuButtonDialog::MenuButtonDialog(Session &session, const DesignButton *button, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_webApp(webAppOf(button))
    , m_app(new QRadioButton(this))
    , m_commands(new QRadioButton(tr("The list of commands"), this))
    , m_default(new QRadioButton(tr("What is usual: the commands where there are some"), this))
    , m_oneChat(new QCheckBox(tr("For one chat only"), this))
    , m_chats(new ChatChooser(session.store(), this))
    , m_now(new Label({}, TextStyle::Small, Color::Text2, this))
    , m_set(new Button(Button::Look::Primary, tr("Set the menu button…"), {}, this))
{
    setWindowTitle(tr("The bot's menu button"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(px(480), px(460));
    auto *column = new QVBoxLayout(this);
    auto *note = new Label(tr("It stands beside the input field of private chats with the bot."), TextStyle::Small, Color::Text2, this);
    note->setWordWrap(true);
    column->addWidget(note);
    m_app->setText(m_webApp.isEmpty() ? tr("A Web App: choose a button that opens one on the canvas first")
                                      : tr("The Web App of the button “%1”").arg(m_webApp["text"_L1].toString()));
    m_app->setEnabled(!m_webApp.isEmpty());
    (m_webApp.isEmpty() ? m_commands : m_app)->setChecked(true);
    for (QAbstractButton *choice : QList<QAbstractButton *>{m_app, m_commands, m_default, m_oneChat})
        column->addWidget(choice);
    column->addWidget(m_chats, 1);
    m_now->setWordWrap(true);
    column->addWidget(m_now);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_set, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(change()); });
    connect(m_oneChat, &QCheckBox::toggled, this, &MenuButtonDialog::check);
    connect(m_chats, &ChatChooser::changed, this, &MenuButtonDialog::check);
    check();
}

QString MenuButtonDialog::now() const
{
    return m_now->text();
}

QJsonObject MenuButtonDialog::place() const
{
    if (!m_oneChat->isChecked() || !m_chats->chosen())
        return {};
    return {{"chat_id"_L1, number(m_chats->chosen()->key.chat)}};
}

QString MenuButtonDialog::where() const
{
    return place().isEmpty() ? tr("all private chats with the bot") : m_chats->chosen()->title;
}

BotChange MenuButtonDialog::change() const
{
    QJsonObject menuButton{{"type"_L1, m_commands->isChecked() ? u"commands"_s : u"default"_s}};
    if (m_app->isChecked())
        menuButton = m_webApp;
    BotChange change{.title = tr("Set the bot's menu button"),
                     .what = tr("The menu button is from then on: %1.").arg(wordsFor(menuButton)),
                     .consequences = {tr("For: %1.").arg(where())},
                     .yes = tr("Set the menu button"),
                     .method = u"setChatMenuButton"_s,
                     .parameters = place()};
    if (!m_now->text().isEmpty())
        change.consequences << m_now->text();
    change.parameters.insert("menu_button"_L1, menuButton);
    return change;
}

void MenuButtonDialog::check()
{
    const Conversation *chat = m_chats->chosen();
    m_chats->setEnabled(m_oneChat->isChecked());
    m_set->setEnabled(!m_oneChat->isChecked() || (chat && chat->type == "private"_L1));
    m_set->setToolTip(m_set->isEnabled() ? QString() : tr("Only private chats have a menu button."));
    askForNow();
}

void MenuButtonDialog::askForNow()
{
    const int asked = ++m_asked;
    m_now->clear();
    if (!m_set->isEnabled())
        return;
    whenDone(m_session.call(u"getChatMenuButton"_s, place()), this, [this, asked](const Result<ApiAnswer> &answer) {
        if (asked == m_asked)
            m_now->setText(answer ? tr("Set now: %1").arg(wordsFor(answer->result.toObject()))
                                  : tr("What is set now could not be asked for: %1").arg(answer.error().detail));
    });
}

} // namespace Botdesk
