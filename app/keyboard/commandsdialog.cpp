// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/commandsdialog.h"

#include "core/whendone.h"
#include "session/session.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int CommandLimit = 100;
constexpr qsizetype DescriptionLimit = 256;   // code points

struct Scope
{
    QLatin1StringView type;
    bool hasChat;
    bool hasMember;
};

constexpr Scope Scopes[] = {{"default"_L1, false, false},           {"all_private_chats"_L1, false, false},
                            {"all_group_chats"_L1, false, false},   {"all_chat_administrators"_L1, false, false},
                            {"chat"_L1, true, false},               {"chat_administrators"_L1, true, false},
                            {"chat_member"_L1, true, true}};

QStringList scopeNames()
{
    return {CommandsDialog::tr("All chats that have no other list"),
            CommandsDialog::tr("All private chats"),
            CommandsDialog::tr("All groups"),
            CommandsDialog::tr("Administrators of all groups"),
            CommandsDialog::tr("One chat"),
            CommandsDialog::tr("Administrators of one group"),
            CommandsDialog::tr("One member of a group")};
}

QString namesOf(const QJsonArray &commands)
{
    QStringList names;
    for (const QJsonValue command : commands)
        names.append(u'/' + command["command"_L1].toString());
    return names.join(u' ');
}

//! An id, or the @name of a chat.
QJsonValue idOf(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.trimmed().toLongLong(&isNumber);
    return isNumber ? QJsonValue(id) : QJsonValue(text.trimmed());
}

} // namespace

QJsonArray commandsOf(const DesignRows &rows)
{
    static const QRegularExpression pattern(uR"(^/([a-z0-9_]{1,32})\b[\s:–—-]*(.{0,256})$)"_s);
    QJsonArray commands;
    for (const auto &row : rows) {
        for (const DesignButton &button : row) {
            const auto match = pattern.match(button.face.text.trimmed());
            if (!match.hasMatch())
                continue;
            const QString description = match.captured(2).isEmpty() ? match.captured(1) : match.captured(2);
            commands.append(QJsonObject{{"command"_L1, match.captured(1)}, {"description"_L1, description}});
        }
    }
    return commands;
}

CommandsDialog::CommandsDialog(Session &session, const QJsonArray &commands, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_table(new QTableWidget(0, 2, this))
    , m_scope(new QComboBox(this))
    , m_chat(new QLineEdit(this))
    , m_member(new QLineEdit(this))
    , m_language(new QLineEdit(this))
    , m_now(new Label({}, TextStyle::Small, Color::Text2, this))
    , m_problem(new Label({}, TextStyle::Small, Color::Error, this))
    , m_set(new Button(Button::Look::Primary, tr("Set the commands…"), {}, this))
{
    setWindowTitle(tr("The bot's commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(px(560), px(520));
    auto *column = new QVBoxLayout(this);
    m_table->setAccessibleName(tr("Commands"));
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Description")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    for (const QJsonValue command : commands)
        addRow(command["command"_L1].toString(), command["description"_L1].toString());
    if (commands.isEmpty())
        addRow({}, {});
    column->addWidget(m_table, 1);
    column->addWidget(makeTableBar());
    column->addWidget(makeWhere());
    for (Label *label : {m_now, m_problem}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_set, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(change()); });
    connect(m_table, &QTableWidget::itemChanged, this, &CommandsDialog::check);
    check();
    askForNow();
    m_table->setFocus();
}

QWidget *CommandsDialog::makeTableBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    auto *add = new Button(tr("Add"), bar);
    auto *remove = new Button(tr("Remove"), bar);
    auto *take = new Button(tr("Take what is set now"), bar);
    for (Button *button : {add, remove, take}) {
        button->setButtonSize(Button::Size::Compact);
        row->addWidget(button);
    }
    row->addStretch();
    connect(add, &QAbstractButton::clicked, this, [this] {
        addRow({}, {});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
    });
    connect(remove, &QAbstractButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        check();
    });
    connect(take, &QAbstractButton::clicked, this, [this] {
        m_table->setRowCount(0);
        for (const QJsonValue command : std::as_const(m_known))
            addRow(command["command"_L1].toString(), command["description"_L1].toString());
        check();
    });
    return bar;
}

QWidget *CommandsDialog::makeWhere()
{
    auto *part = new QWidget(this);
    auto *form = new QFormLayout(part);
    form->setContentsMargins({});
    m_scope->addItems(scopeNames());
    m_scope->setAccessibleDescription(tr("For"));
    m_chat->setAccessibleName(tr("Chat"));
    m_chat->setPlaceholderText(tr("Id or @name"));
    m_member->setAccessibleName(tr("Member"));
    m_member->setPlaceholderText(tr("Id"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setPlaceholderText(tr("Two letters, such as de; empty: all others"));
    m_language->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[a-z]{0,2}"_s), m_language));
    form->addRow(tr("For"), m_scope);
    form->addRow(tr("Chat"), m_chat);
    form->addRow(tr("Member"), m_member);
    form->addRow(tr("Language"), m_language);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &CommandsDialog::askForNow);
    for (QLineEdit *line : {m_chat, m_member, m_language})
        connect(line, &QLineEdit::textChanged, this, &CommandsDialog::askForNow);
    return part;
}

void CommandsDialog::addRow(const QString &command, const QString &description)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(command));
    m_table->setItem(row, 1, new QTableWidgetItem(description));
}

QString CommandsDialog::now() const
{
    return m_now->text();
}

QJsonArray CommandsDialog::commands() const
{
    QJsonArray all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto text = [&](int column) { return m_table->item(row, column) ? m_table->item(row, column)->text().trimmed() : QString(); };
        QString command = text(0);
        if (command.startsWith(u'/'))
            command.remove(0, 1);
        if (!command.isEmpty() || !text(1).isEmpty())
            all.append(QJsonObject{{"command"_L1, command}, {"description"_L1, text(1)}});
    }
    return all;
}

QJsonObject CommandsDialog::place() const
{
    const Scope &scope = Scopes[std::max(0, m_scope->currentIndex())];
    QJsonObject place;
    if (scope.type != "default"_L1) {
        QJsonObject json{{"type"_L1, scope.type}};
        if (scope.hasChat)
            json.insert("chat_id"_L1, idOf(m_chat->text()));
        if (scope.hasMember)
            json.insert("user_id"_L1, m_member->text().toLongLong());
        place.insert("scope"_L1, json);
    }
    if (!m_language->text().isEmpty())
        place.insert("language_code"_L1, m_language->text());
    return place;
}

QString CommandsDialog::problem() const
{
    static const QRegularExpression name(u"^[a-z0-9_]{1,32}$"_s);
    const QJsonArray all = commands();
    QStringList seen;
    for (const QJsonValue each : all) {
        const QString command = each["command"_L1].toString();
        const QString description = each["description"_L1].toString();
        if (!name.match(command).hasMatch())
            return tr("“%1”: a command has 1 to 32 small letters a–z, digits and underscores.").arg(command);
        if (description.isEmpty())
            return tr("/%1 has no description.").arg(command);
        if (description.toUcs4().size() > DescriptionLimit)
            return tr("The description of /%1 is longer than %2 characters.").arg(command).arg(DescriptionLimit);
        if (seen.contains(command))
            return tr("/%1 is there twice.").arg(command);
        seen.append(command);
    }
    if (all.size() > CommandLimit)
        return tr("There are more than %1 commands.").arg(CommandLimit);
    const Scope &scope = Scopes[std::max(0, m_scope->currentIndex())];
    if (scope.hasChat && m_chat->text().trimmed().isEmpty())
        return tr("Which chat is it for?");
    return scope.hasMember && m_member->text().toLongLong() == 0 ? tr("Which member is it for?") : QString();
}

BotChange CommandsDialog::change() const
{
    const QJsonArray all = commands();
    BotChange change{.title = tr("Set the bot's commands"),
                     .what = all.isEmpty() ? tr("The list of commands is taken away.") : tr("The list has these commands from then on: %1.").arg(namesOf(all)),
                     .consequences = {tr("For: %1.").arg(m_scope->currentText())},
                     .yes = tr("Set the commands"),
                     .method = u"setMyCommands"_s,
                     .parameters = place()};
    if (!m_known.isEmpty())
        change.consequences << tr("Until now: %1.").arg(namesOf(m_known));
    change.parameters.insert("commands"_L1, all);
    return change;
}

void CommandsDialog::check()
{
    const QString why = problem();
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
    m_set->setEnabled(why.isEmpty());
}

//! Of the chosen scope and language.
void CommandsDialog::askForNow()
{
    const Scope &scope = Scopes[std::max(0, m_scope->currentIndex())];
    m_chat->setEnabled(scope.hasChat);
    m_member->setEnabled(scope.hasMember);
    check();
    const int asked = ++m_asked;
    m_known = {};
    m_now->clear();
    if ((scope.hasChat && m_chat->text().trimmed().isEmpty()) || (scope.hasMember && m_member->text().isEmpty()))
        return;
    whenDone(m_session.call(u"getMyCommands"_s, place()), this, [this, asked](const Result<ApiAnswer> &answer) {
        if (asked != m_asked)
            return;
        if (!answer)
            return m_now->setText(tr("What is set now could not be asked for: %1").arg(answer.error().detail));
        m_known = answer->result.toArray();
        m_now->setText(m_known.isEmpty() ? tr("Nothing is set there now.") : tr("Set now: %1").arg(namesOf(m_known)));
    });
}

} // namespace Botdesk
