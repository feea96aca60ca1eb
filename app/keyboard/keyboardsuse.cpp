// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/keyboardspage.h"

#include "core/whendone.h"
#include "keyboard/canvaspane.h"
#include "keyboard/commandsdialog.h"
#include "keyboard/flowbuttonpart.h"
#include "keyboard/importdialog.h"
#include "keyboard/keyboarddialogs.h"
#include "keyboard/librarypane.h"
#include "keyboard/libraryswitch.h"
#include "keyboard/markupjson.h"
#include "keyboard/markupreader.h"
#include "keyboard/menubuttondialog.h"
#include "answers/pressdialogs.h"
#include "keyboard/sandboxtry.h"
#include "keyboard/templatedialog.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/tag.h"
#include "widgets/toast.h"
#include "words/errorwords.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStackedWidget>

// The design that is open, and what is done with it.

namespace Botdesk {

using namespace Qt::StringLiterals;

using Kind = KeyboardDesign::Kind;

void KeyboardsPage::load(const QString &id)
{
    const SavedKeyboard *keyboard = m_library.find(id);
    if (!keyboard)
        return;
    m_open = id;
    m_isLoading = true;
    m_model.load(keyboard->design(), keyboard->history);
    m_isLoading = false;
    endTrying();
    if (!m_columns)
        return;
    if (!m_librarySwitch->areFlowsShown())
        m_stack->setCurrentIndex(0);
    m_libraryPane->setCurrent(id);
    m_flowPart->setKeyboard(id);
    if (m_popup)
        m_popup->close();
    refreshBar();
}

void KeyboardsPage::close()
{
    m_open.clear();
    m_isLoading = true;
    m_model.load({});
    m_isLoading = false;
    endTrying();
    if (!m_librarySwitch->areFlowsShown())
        m_stack->setCurrentIndex(1);
    m_flowPart->setKeyboard({});
    refreshBar();
}

//! What was just changed goes to the library, which writes it a moment later.
void KeyboardsPage::keep()
{
    if (m_try && m_try->isSent() && m_try->design() != m_model.design())
        endTrying();   // presses would be of what it was before
    enableUses();
    if (!m_isLoading && !m_open.isEmpty())
        m_library.keepEdits(m_open, m_model.design(), m_model.history());
    refreshBar();
}

void KeyboardsPage::refreshBar()
{
    const SavedKeyboard *keyboard = m_library.find(m_open);
    m_saveAction->setEnabled(keyboard && keyboard->edited);
    m_sendAction->setEnabled(keyboard);
    if (!m_columns)
        return;
    const bool wasLoading = std::exchange(m_isLoading, true);
    for (QWidget *widget : std::as_const(m_forOpen))
        widget->setVisible(keyboard);
    m_name->setVisible(keyboard);
    m_title->setVisible(!keyboard);
    m_edited->setVisible(keyboard && keyboard->edited);
    m_save->setEnabled(m_saveAction->isEnabled());
    m_replace->setEnabled(keyboard && m_model.design().kind == Kind::Inline);
    if (keyboard) {
        m_name->setText(keyboard->name);
        m_kind->setCurrentIndex(int(m_model.design().kind));
    }
    const QString shown = keyboard ? keyboard->name + (keyboard->edited ? u"*"_s : QString()) : QString();
    if (m_bar->property("fits") != shown) {   // not at every key that is pressed
        m_bar->setProperty("fits", shown);
        fitBar();
    }
    m_isLoading = wasLoading;
}

void KeyboardsPage::begin(const QString &name, const KeyboardDesign &design)
{
    prepare();
    showFlows(false);
    m_library.open(m_library.add(name, design));
    m_canvas->canvas()->setFocus();
}

void KeyboardsPage::begin(Kind kind)
{
    KeyboardDesign design;
    design.kind = kind;
    QString name = tr("New keyboard");
    if (kind == Kind::Remove)
        name = tr("Remove keyboard");
    else if (kind == Kind::ForceReply)
        name = tr("Force reply");
    else
        design.rows() = {{{{.text = tr("Button %1").arg(1)}, kind == Kind::Inline ? ButtonAction(SendCallback{u"button:1"_s}) : ButtonAction(SendText())}}};
    begin(name, design);
}

void KeyboardsPage::take(const ReplyMarkup &markup, const QString &name, const FormattedText &message)
{
    KeyboardDesign design;
    design.setMarkup(markup);
    design.message = message;
    begin(name, design);
}

void KeyboardsPage::edit(const QJsonObject &markup, const QString &name, const FormattedText &message)
{
    const QString called = name.isEmpty() ? tr("From a message") : name;
    showFlows(false);
    for (const SavedKeyboard &each : m_library.all()) {
        if (each.name == called && toJson(each.design().markup()) == markup && (message.isEmpty() || each.design().message == message))
            return open(each.id);
    }
    const auto read = readReplyMarkup(QJsonDocument(markup).toJson(QJsonDocument::Compact));
    if (!read) {
        prepare();
        return tellError(tr("The keyboard of the message could not be read."), read.error());
    }
    take(*read, called, message);
}

QList<NamedKeyboard> KeyboardsPage::forMessages() const
{
    QList<NamedKeyboard> keyboards;
    for (const SavedKeyboard &each : m_library.all())
        keyboards.append({each.name, describe(each.design()), toJson(each.design().markup())});
    return keyboards;
}

void KeyboardsPage::save()
{
    m_library.commit(m_open);
}

void KeyboardsPage::editMessage()
{
    auto *dialog = new MessageDialog(m_model.design(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_model.change([&](KeyboardDesign &design) {
            design.message = dialog->content();
            design.messageMode = dialog->mode();
        });
    });
    dialog->open();
}

void KeyboardsPage::askToSend()
{
    if (m_open.isEmpty())
        return;
    auto *dialog = new SendDialog(m_session.store(), m_model.design(), this);
    connect(dialog, &SendDialog::chosen, this, [this](const Draft &draft, const QString &title) {
        m_banner->hide();
        whenDone(m_session.send(draft), this, [this, title](const Result<Message> &message) {
            if (!message)
                return tellError(tr("The keyboard was not sent to %1.").arg(title), message.error());
            m_toast->say(tr("Sent to %1.").arg(title));
        });
    });
    dialog->open();
}

void KeyboardsPage::askToReplace()
{
    auto *dialog = new ReplaceDialog(m_session.store(), this);
    connect(dialog, &ReplaceDialog::chosen, this, &KeyboardsPage::replace);
    dialog->open();
}

void KeyboardsPage::replace(const ConversationKey &conversation, MessageId message)
{
    m_banner->hide();
    QJsonObject parameters{{"chat_id"_L1, number(conversation.chat)},
                           {"message_id"_L1, number(message)},
                           {"reply_markup"_L1, toJson(m_model.design().markup())}};
    if (!conversation.businessConnectionId.isEmpty())
        parameters.insert("business_connection_id"_L1, conversation.businessConnectionId);
    whenDone(m_session.call(u"editMessageReplyMarkup"_s, parameters), this, [this, message](const Result<ApiAnswer> &answer) {
        if (!answer)
            return tellError(tr("The keyboard of message %1 was not replaced.").arg(number(message)), answer.error());
        m_toast->say(tr("The keyboard of message %1 is replaced.").arg(number(message)));
    });
}

void KeyboardsPage::tryIn(Session &sandboxSession, SandboxHost &host)
{
    if (m_open.isEmpty())
        return;
    delete std::exchange(m_try, new SandboxTry(sandboxSession, host, this));
    const auto say = [this](Tone tone, const QString &what, const QString &why) {
        m_banner->setTone(tone);
        m_banner->setText(what, why);
        m_banner->setServerWords({});
        m_banner->show();
    };
    connect(m_try, &SandboxTry::sent, this, [this, say](const QString &chat) {
        m_banner->clearActions();
        connect(m_banner->addAction(tr("Open the phone")), &QAbstractButton::clicked, this, &KeyboardsPage::sandboxWanted);
        connect(m_banner->addAction(tr("Done")), &QAbstractButton::clicked, this, [this] {
            endTrying();
            m_canvas->canvas()->setFocus();
        }, Qt::QueuedConnection);
        say(Tone::Accent, tr("Sent to %1 in the Sandbox.").arg(chat), tr("Press its buttons here, or on the phone."));
        m_canvas->setTrying(true);
    });
    connect(m_try, &SandboxTry::arrived, this, [this, say](const QString &person, const QString &what) {
        say(Tone::Ok, tr("%1 pressed, and the bot received it.").arg(person), {});
        m_banner->setServerWords(what);
    });
    connect(m_try, &SandboxTry::stayed, this, [say](const QString &person) {
        say(Tone::Accent, tr("%1 pressed, and the bot hears nothing of it.").arg(person), tr("The client does what the button says."));
    });
    connect(m_try, &SandboxTry::choiceAsked, this, [this, say](KeyboardCell cell, const ShareOffer &offer) {
        if (offer.choices.isEmpty())
            return say(Tone::Warn, offer.isOfChats ? tr("No chat in the Sandbox meets the criteria.") : tr("Nobody in the Sandbox meets the criteria."),
                       tr("Change them, or add somebody there."));
        auto *dialog = new ShareDialog(offer, m_try->person(), this);
        connect(dialog, &ShareDialog::chosen, m_try, [tried = m_try, cell, offer](const QList<qint64> &ids) { tried->tap(cell, sharedBy(offer, ids)); });
        dialog->open();
    });
    connect(m_try, &SandboxTry::pollAsked, this, [this](KeyboardCell cell, CreatePoll::Type type) {
        auto *dialog = new PollDialog(type, m_try->person(), this);
        connect(dialog, &PollDialog::made, m_try, [tried = m_try, cell](const QJsonObject &poll) { tried->tap(cell, {{"poll"_L1, poll}}); });
        dialog->open();
    });
    connect(m_try, &SandboxTry::failed, this, [this](const Error &error) { tellError(tr("The Sandbox did not take it."), error); });
    m_try->send(m_model.design(), m_model.place().chat);
}

void KeyboardsPage::askToImport()
{
    auto *dialog = new ImportDialog(this);
    connect(dialog, &ImportDialog::chosen, this, [this](const ReplyMarkup &markup, const FormattedText &message) {
        take(markup, tr("Imported keyboard"), message);
    });
    dialog->open();
}

void KeyboardsPage::askForTemplate(const StartingPoint &point)
{
    if (m_popup)
        m_popup->close();
    auto *dialog = new TemplateDialog(point.kind, point.name, this);
    if (!m_open.isEmpty())
        dialog->offerToAdd(m_model.design());
    connect(dialog, &TemplateDialog::chosen, this, [this, name = point.name](const KeyboardDesign &design) { begin(name, design); });
    connect(dialog, &TemplateDialog::additionChosen, this, [this](const DesignRows &rows) {
        m_model.change([&](KeyboardDesign &design) { design.rows() += rows; });
        m_canvas->canvas()->setFocus();
    });
    dialog->open();
}

void KeyboardsPage::enableUses()
{
    for (QAction *action : {m_menuButtonAction, m_commandsAction})
        action->setEnabled(!m_open.isEmpty());
}

void KeyboardsPage::askForMenuButton()
{
    prepare();
    auto *dialog = new MenuButtonDialog(m_session, m_model.currentButton(), this);
    connect(dialog, &MenuButtonDialog::chosen, this, &KeyboardsPage::botChangeWanted);
    dialog->open();
}

void KeyboardsPage::askForCommands()
{
    prepare();
    auto *dialog = new CommandsDialog(m_session, commandsOf(m_model.rows()), this);
    connect(dialog, &CommandsDialog::chosen, this, &KeyboardsPage::botChangeWanted);
    dialog->open();
}

void KeyboardsPage::apply(const BotChange &change)
{
    prepare();
    m_banner->hide();
    whenDone(m_session.call(change.method, change.parameters), this, [this, change](const Result<ApiAnswer> &answer) {
        if (!answer)
            return tellError(tr("The server did not take it."), answer.error());
        m_toast->say(change.what);
    });
}

void KeyboardsPage::pressed(KeyboardCell cell)
{
    if (m_try && m_try->isSent())
        m_try->press(cell);
}

void KeyboardsPage::endTrying()
{
    if (!m_try)
        return;
    m_try->deleteLater();
    m_try = nullptr;
    m_banner->hide();
    m_canvas->setTrying(false);
}

void KeyboardsPage::tellError(const QString &what, const Error &error)
{
    m_banner->clearActions();
    m_banner->setTone(Tone::Error);
    const ErrorWords words = wordsFor(error);
    m_banner->setText(what, words.what + u' ' + words.next);
    m_banner->setServerWords(error.detail);
    m_banner->show();
}

} // namespace Botdesk
