// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/actionform.h"

#include "keyboard/meterfield.h"
#include "keyboard/replybuttonreader.h"
#include "widgets/button.h"
#include "widgets/hint.h"
#include "widgets/label.h"
#include "words/keyboardwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! Fields that stay the same for several actions.
size_t formOf(const ButtonAction &action)
{
    return std::holds_alternative<OpenUser>(action) ? ButtonAction(OpenUrl()).index() : action.index();
}

} // namespace

ActionForm::ActionForm(DesignModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(px(8));
}

void ActionForm::refresh()
{
    const DesignButton *button = m_model.currentButton();
    setVisible(button);
    if (!button)
        return;
    if (formOf(button->action) != m_built)
        rebuild(button->action);
    m_isShowing = true;
    for (const Show &show : std::as_const(m_shows))
        show(button->action);
    m_isShowing = false;
}

void ActionForm::editFirst()
{
    const auto fields = findChildren<QLineEdit *>();
    const auto field = std::find_if(fields.begin(), fields.end(), [this](const QLineEdit *line) { return line->isVisibleTo(this); });
    if (field == fields.end())
        return;
    (*field)->setFocus();
    (*field)->selectAll();
}

void ActionForm::rebuild(const ButtonAction &action)
{
    m_built = formOf(action);
    m_shows.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();   // it may be what was just clicked
        }
        delete item;
    }
    const auto is = [&](const ButtonAction &each) { return formOf(each) == m_built; };
    if (is(SendCallback()))
        addCallback();
    else if (is(OpenUrl()))
        addUrl();
    else if (is(OpenWebApp()))
        addText(tr("Address of the Web App"), &OpenWebApp::url, u"https://"_s);
    else if (is(LogIn()))
        buildLogIn();
    else if (is(SwitchInline()) || is(SwitchInlineCurrentChat()) || is(SwitchInlineChosenChat()))
        addSwitchKind();
    else if (is(CopyText()))
        addText(tr("Text to copy"), &CopyText::text);
    else if (is(CreatePoll()))
        addPollType();
    else if (is(ShareUsers()))
        buildUsers();
    else if (is(ShareChat()))
        buildChat();
    else if (is(CreateManagedBot()))
        buildManagedBot();
    else if (is(Pay()))
        addNote(tr("Goes with an invoice (sendInvoice) only, as its first button. ⭐ and XTR in the text become an icon of Stars."));
    else if (is(PlayGame()))
        addNote(tr("Goes with a game (sendGame) only, as its first button."));
    else if (is(SendText()))
        addNote(tr("The person sends the text of the button as a message."));
    else
        addNote(tr("The person is asked before anything is sent. Private chats only."));
    for (int i = 0; i < m_column->count(); ++i) {
        if (QWidget *widget = m_column->itemAt(i)->widget())
            widget->show();   // at once, not with the next turn of the loop
    }
}

void ActionForm::addNote(const QString &text)
{
    m_column->addWidget(new Hint(text, Tone::Neutral, this));
}

void ActionForm::showProblems(MeterField *field, const QString &hint)
{
    for (const MarkupProblem &problem : m_model.problemsAt(m_model.current())) {
        using Kind = MarkupProblem::Kind;
        const bool isOfContent = problem.kind == Kind::BadUrl || problem.kind == Kind::InsecureUrl || problem.kind == Kind::LocalUrl
            || problem.kind == Kind::DataLength || problem.kind == Kind::DuplicateData || problem.kind == Kind::CopyTextLength;
        if (isOfContent)
            return field->setHint(textFor(problem), problem.isRefused() ? "error" : "warn");
    }
    field->setHint(hint);
}

template <typename Action>
MeterField *ActionForm::addText(const QString &name, QString Action::*member, const QString &placeholder)
{
    auto *field = new MeterField(name, this);
    field->line()->setPlaceholderText(placeholder);
    m_column->addWidget(field);
    connect(field->line(), &QLineEdit::textEdited, this, [this, member, name](const QString &text) {
        m_model.edit([&](DesignButton &button) {
            if (auto *action = std::get_if<Action>(&button.action))
                action->*member = text;
        }, name);
    });
    m_shows.append([field, member](const ButtonAction &any) {
        const auto *action = std::get_if<Action>(&any);
        if (action && field->line()->text() != action->*member)
            field->line()->setText(action->*member);
    });
    if constexpr (std::is_same_v<Action, CopyText> || std::is_same_v<Action, OpenWebApp>) {
        m_shows.append([this, field](const ButtonAction &any) {
            const auto length = contentOf(any).toUcs4().size();
            if (std::holds_alternative<CopyText>(any))
                field->setMeter(tr("%1 / %2").arg(length).arg(CopyTextLimit), double(length) / CopyTextLimit);
            showProblems(field, {});
        });
    }
    return field;
}

template <typename Action>
void ActionForm::addCheck(const QString &name, bool Action::*member)
{
    auto *box = new QCheckBox(name, this);
    m_column->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, member](bool on) {
        if (m_isShowing)
            return;
        m_model.edit([&](DesignButton &button) {
            if (auto *action = std::get_if<Action>(&button.action))
                action->*member = on;
        });
    });
    m_shows.append([box, member](const ButtonAction &any) {
        if (const auto *action = std::get_if<Action>(&any))
            box->setChecked(action->*member);
    });
}

template <typename Action>
void ActionForm::addChoice(const QString &name, std::optional<bool> Action::*member, const QString &no, const QString &yes)
{
    auto *label = new Label(name, TextStyle::Small, Color::Text2, this);
    auto *box = new QComboBox(this);
    box->addItems({tr("Any"), yes, no});
    box->setAccessibleDescription(name);
    label->setBuddy(box);
    m_column->addWidget(label);
    m_column->addWidget(box);
    connect(box, &QComboBox::activated, this, [this, member](int index) {
        m_model.edit([&](DesignButton &button) {
            if (auto *action = std::get_if<Action>(&button.action))
                action->*member = index == 0 ? std::nullopt : std::optional<bool>(index == 1);
        });
    });
    m_shows.append([box, member](const ButtonAction &any) {
        if (const auto *action = std::get_if<Action>(&any))
            box->setCurrentIndex(!(action->*member) ? 0 : *(action->*member) ? 1 : 2);
    });
}

template <typename Action>
void ActionForm::addNumber(const QString &name, qint32 Action::*member, int least, int most)
{
    auto *label = new Label(name, TextStyle::Small, Color::Text2, this);
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    box->setAccessibleName(name);
    m_column->addWidget(label);
    m_column->addWidget(box);
    connect(box, &QSpinBox::valueChanged, this, [this, member, name](int value) {
        if (m_isShowing)
            return;
        m_model.edit([&](DesignButton &button) {
            if (auto *action = std::get_if<Action>(&button.action))
                action->*member = value;
        }, name);
    });
    m_shows.append([box, member](const ButtonAction &any) {
        if (const auto *action = std::get_if<Action>(&any))
            box->setValue(action->*member);
    });
}

template <typename Action>
void ActionForm::addRights(const QString &name, std::optional<QStringList> Action::*member)
{
    auto *label = new Label(name, TextStyle::Small, Color::Text2, this);
    auto *button = new Button(tr("Any"), this);
    button->setAccessibleDescription(name);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    m_column->addWidget(label);
    m_column->addWidget(button);
    for (const QByteArray &right : administratorRights()) {
        QAction *each = menu->addAction(QString::fromLatin1(right));
        each->setCheckable(true);
        connect(each, &QAction::triggered, this, [this, member, right](bool on) {
            m_model.edit([&](DesignButton &edited) {
                auto *action = std::get_if<Action>(&edited.action);
                if (!action)
                    return;
                QStringList rights = (action->*member).value_or(QStringList());
                rights.removeAll(QString::fromLatin1(right));
                if (on)
                    rights.append(QString::fromLatin1(right));
                action->*member = rights.isEmpty() ? std::nullopt : std::optional(rights);
            });
        });
    }
    m_shows.append([button, menu, member](const ButtonAction &any) {
        const auto *action = std::get_if<Action>(&any);
        if (!action)
            return;
        const QStringList rights = (action->*member).value_or(QStringList());
        const auto actions = menu->actions();
        for (QAction *each : actions)
            each->setChecked(rights.contains(each->text()));
        button->setText(rights.isEmpty() ? tr("Any") : tr("%n right(s)", nullptr, int(rights.size())));
        button->setToolTip(rights.join(u'\n'));
    });
}

void ActionForm::addUrl()
{
    auto *field = new MeterField(tr("Address"), this);
    field->line()->setPlaceholderText(u"https://"_s);
    m_column->addWidget(field);
    connect(field->line(), &QLineEdit::textEdited, this, [this](const QString &text) {
        m_model.edit([&](DesignButton &button) { button.action = OpenUrl{text}; }, u"url"_s);
    });
    m_shows.append([this, field](const ButtonAction &action) {
        if (const QString url = contentOf(action); field->line()->text() != url)
            field->line()->setText(url);
        showProblems(field, tr("The client asks before it opens it. tg://user?id=… opens a profile."));
    });
}

void ActionForm::addCallback()
{
    auto *field = addText(tr("Callback data"), &SendCallback::data);
    field->line()->setFont(themeFont(TextStyle::Mono));
    auto *stands = new Label({}, TextStyle::Small, Color::Text2, this);
    stands->setWordWrap(true);
    auto *back = new Button(Button::Look::Link, tr("Put it back"), {}, this);
    m_column->addWidget(stands);
    m_column->addWidget(back, 0, Qt::AlignLeft);
    connect(back, &QAbstractButton::clicked, this, [this] { m_model.lengthen(m_model.current()); });
    m_shows.append([this, field, stands, back](const ButtonAction &any) {
        const QString data = contentOf(any);
        const auto bytes = data.toUtf8().size();
        field->setMeter(tr("%1 / %2 bytes").arg(bytes).arg(CallbackDataByteLimit), double(bytes) / CallbackDataByteLimit);
        showProblems(field, tr("Arrives as callback_query.data. Answer it within seconds."));
        const bool isShort = m_model.design().lookup.contains(data);
        stands->setText(tr("Stands for %1").arg(m_model.design().lookup.value(data)));
        stands->setVisible(isShort);
        back->setVisible(isShort);
    });
}

void ActionForm::addSwitchKind()
{
    auto *kind = new QComboBox(this);
    kind->addItems({tr("In a chat that the person chooses"), tr("In this chat"), tr("In a chat of certain types")});
    kind->setAccessibleDescription(tr("Where the inline query begins"));
    m_column->addWidget(kind);
    connect(kind, &QComboBox::activated, this, [this](int index) {
        m_model.edit([&](DesignButton &button) {
            const QString query = contentOf(button.action);
            if (index == 0)
                button.action = SwitchInline{query};
            else if (index == 1)
                button.action = SwitchInlineCurrentChat{query};
            else
                button.action = SwitchInlineChosenChat{.query = query, .allowUserChats = true, .allowGroupChats = true};
        });
    });
    m_shows.append([kind](const ButtonAction &any) {
        kind->setCurrentIndex(std::holds_alternative<SwitchInline>(any) ? 0 : std::holds_alternative<SwitchInlineCurrentChat>(any) ? 1 : 2);
    });
    if (m_built == ButtonAction(SwitchInline()).index())
        addText(tr("Query behind the bot's name"), &SwitchInline::query);
    else if (m_built == ButtonAction(SwitchInlineCurrentChat()).index())
        addText(tr("Query behind the bot's name"), &SwitchInlineCurrentChat::query);
    else {
        addText(tr("Query behind the bot's name"), &SwitchInlineChosenChat::query);
        addCheck(tr("People"), &SwitchInlineChosenChat::allowUserChats);
        addCheck(tr("Bots"), &SwitchInlineChosenChat::allowBotChats);
        addCheck(tr("Groups"), &SwitchInlineChosenChat::allowGroupChats);
        addCheck(tr("Channels"), &SwitchInlineChosenChat::allowChannelChats);
    }
}

void ActionForm::addPollType()
{
    auto *label = new Label(tr("Kind of poll"), TextStyle::Small, Color::Text2, this);
    auto *box = new QComboBox(this);
    box->addItems({tr("Any"), tr("Regular"), tr("Quiz")});
    box->setAccessibleDescription(label->text());
    m_column->addWidget(label);
    m_column->addWidget(box);
    connect(box, &QComboBox::activated, this, [this](int index) {
        m_model.edit([&](DesignButton &button) { button.action = CreatePoll{CreatePoll::Type(index)}; });
    });
    m_shows.append([box](const ButtonAction &any) {
        if (const auto *poll = std::get_if<CreatePoll>(&any))
            box->setCurrentIndex(int(poll->type));
    });
}

void ActionForm::buildLogIn()
{
    auto *url = addText(tr("Address that logs in"), &LogIn::url, u"https://"_s);
    m_shows.append([this, url](const ButtonAction &) { showProblems(url, tr("Its domain must be linked to the bot at @BotFather.")); });
    addText(tr("Text in forwarded messages"), &LogIn::forwardText);
    addText(tr("Another bot that is logged in with"), &LogIn::botUsername, u"username"_s);
    addCheck(tr("Ask for permission to write"), &LogIn::requestWriteAccess);
}

void ActionForm::buildUsers()
{
    addNumber(tr("request_id, comes back with the answer"), &ShareUsers::requestId, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    addNumber(tr("At most so many"), &ShareUsers::maxQuantity, 1, 10);
    addChoice(tr("Kind"), &ShareUsers::userIsBot, tr("People only"), tr("Bots only"));
    addChoice(tr("Telegram Premium"), &ShareUsers::userIsPremium, tr("Without"), tr("With"));
    addCheck(tr("Names too"), &ShareUsers::requestName);
    addCheck(tr("Usernames too"), &ShareUsers::requestUsername);
    addCheck(tr("Photos too"), &ShareUsers::requestPhoto);
}

void ActionForm::buildChat()
{
    addNumber(tr("request_id, comes back with the answer"), &ShareChat::requestId, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    addCheck(tr("A channel, not a group"), &ShareChat::chatIsChannel);
    addCheck(tr("Created by the person"), &ShareChat::chatIsCreated);
    addCheck(tr("The bot is a member"), &ShareChat::botIsMember);
    addChoice(tr("Topics"), &ShareChat::chatIsForum, tr("Without"), tr("With"));
    addChoice(tr("Username"), &ShareChat::chatHasUsername, tr("Without"), tr("With"));
    addRights(tr("Rights that the person needs"), &ShareChat::userAdministratorRights);
    addRights(tr("Rights that the bot needs"), &ShareChat::botAdministratorRights);
    addCheck(tr("Title too"), &ShareChat::requestTitle);
    addCheck(tr("Username too"), &ShareChat::requestUsername);
    addCheck(tr("Photo too"), &ShareChat::requestPhoto);
}

void ActionForm::buildManagedBot()
{
    addNumber(tr("request_id, comes back with the answer"), &CreateManagedBot::requestId, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    addText(tr("Suggested name"), &CreateManagedBot::suggestedName);
    addText(tr("Suggested username"), &CreateManagedBot::suggestedUsername);
}

} // namespace Botdesk
