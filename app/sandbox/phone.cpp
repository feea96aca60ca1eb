// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/phone.h"

#include "answers/pressdialogs.h"
#include "core/whendone.h"
#include "widgets/phonekeyboard.h"
#include "sandbox/sandboxdialogs.h"
#include "types/updatehead.h"
#include "widgets/label.h"
#include "widgets/timetext.h"
#include "widgets/toast.h"
#include "widgets/toolbutton.h"
#include "words/summarywords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeadHeight = 48;

//! The tasks of a checklist, one in each line, ticked or not.
QString tasksText(const QJsonObject &checklist)
{
    QStringList lines;
    for (const QJsonValue task : checklist["tasks"_L1].toArray())
        lines += (task["completion_date"_L1].isUndefined() ? u"☐ "_s : u"☑ "_s) + task["text"_L1].toString();
    return lines.join(u'\n');
}

const QStringList CommonReactions{u"👍"_s, u"❤"_s, u"🔥"_s, u"🎉"_s, u"😁"_s, u"👎"_s};

} // namespace

Phone::Phone(SandboxWorld &world, qint64 person, QWidget *parent)
    : QWidget(parent)
    , m_world(world)
    , m_person(person)
    , m_chat(person)
    , m_chats(new QComboBox)
    , m_action(new Label({}, TextStyle::Small, Color::Text3))
    , m_messages(new PhoneChat)
    , m_field(new QLineEdit)
    , m_attach(new ToolButton(u"attach"_s, tr("Send something else")))
    , m_keyboard(new PhoneKeyboard)
    , m_toast(new Toast(m_messages))
{
    setMinimumWidth(px(280));
    setMaximumWidth(px(420));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(PhoneFrameWidth), px(PhoneFrameWidth + 6), px(PhoneFrameWidth), px(PhoneFrameWidth + 10));
    column->setSpacing(0);
    buildHead();
    column->addWidget(m_messages, 1);
    buildInput();
    column->addWidget(m_keyboard);

    connect(m_messages, &PhoneChat::buttonPressed, this, &Phone::press);
    connect(m_messages, &PhoneChat::messageMenuWanted, this, &Phone::showMessageMenu);
    connect(m_keyboard, &PhoneKeyboard::tapped, this, &Phone::tap);
    connect(&m_world, &SandboxWorld::changed, this, &Phone::fillChats);
    connect(&m_world, &SandboxWorld::changed, this, &Phone::refresh);
    fillChats();
    refresh();
}

void Phone::buildHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(px(HeadHeight));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(px(10), 0, px(10), 0);
    m_chats->setAccessibleDescription(tr("Chat on this phone"));
    m_chats->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line->addWidget(m_chats, 1);
    line->addWidget(m_action);
    layout()->addWidget(head);
    connect(m_chats, &QComboBox::activated, this, [this](int index) { openChat(m_chats->itemData(index).toLongLong()); });
}

void Phone::buildInput()
{
    auto *input = new QWidget;
    auto *line = new QHBoxLayout(input);
    line->setContentsMargins(px(8), px(6), px(8), px(6));
    line->setSpacing(px(4));
    m_field->setPlaceholderText(tr("Message"));
    m_field->setAccessibleName(tr("Message of %1").arg(m_world.nameOf(m_person)));
    auto *send = new ToolButton(u"send"_s, tr("Send"));
    m_attach->setPopupMode(QToolButton::InstantPopup);
    m_attach->setMenu(new QMenu(m_attach));
    line->addWidget(m_field, 1);
    line->addWidget(m_attach);
    line->addWidget(send);
    layout()->addWidget(input);
    connect(m_field, &QLineEdit::returnPressed, this, &Phone::send);
    connect(send, &ToolButton::clicked, this, &Phone::send);
    connect(m_attach->menu(), &QMenu::aboutToShow, this, &Phone::fillAttachMenu);
}

void Phone::fillChats()
{
    QSignalBlocker blocker(m_chats);
    m_chats->clear();
    m_chats->addItem(m_world.bot().name, m_person);
    for (const auto &chat : m_world.chats()) {
        if (chat.has(m_person))
            m_chats->addItem(chat.title, chat.id);
    }
    const int index = m_chats->findData(m_chat);
    m_chats->setCurrentIndex(std::max(0, index));
    if (index < 0)
        m_chat = m_person;   // thrown out of the group that was shown
}

void Phone::openChat(qint64 chat)
{
    m_chat = chat;
    m_answersSeen = -1;
    fillChats();
    refresh();
}

void Phone::refresh()
{
    if (m_world.host().state() != SandboxHost::State::Running)
        return;
    m_isStale = true;
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_isStale = false;
    const qint64 asked = m_chat;
    const QString path = u"chats/%1/messages?as=%2"_s.arg(m_chat).arg(m_person);
    whenDone(m_world.host().control(u"GET"_s, path), this, [this, asked](const Result<QJsonObject> &seen) {
        m_isAsking = false;
        if (seen && asked == m_chat)
            show(*seen);
        if (m_isStale)
            refresh();
    });
}

PhoneMessage Phone::phoneMessage(const QJsonObject &json) const
{
    PhoneMessage shown;
    const auto message = readMessage(json);
    if (!message)
        return shown;
    shown.id = message->id;
    shown.message = *message;
    shown.keyboard = message->inlineKeyboard;
    const auto summary = readMessageSummary(QJsonDocument(json).toJson(QJsonDocument::Compact)).value_or(Summary());
    const bool isOwn = message->from && number(message->from->id) == m_person;
    if (message->isService()) {
        shown.service = (message->from ? message->from->name() + u" · "_s : QString()) + summaryText(summary);
        return shown;
    }
    shown.bubble = {.isOutgoing = isOwn,
                    .sender = isOwn || m_chat == m_person ? QString() : message->senderName(),
                    .forwardedFrom = message->forwardedFrom.isEmpty() ? QString() : tr("Forwarded from %1").arg(message->forwardedFrom),
                    .replySender = message->replyTo ? message->replyTo->senderName : QString(),
                    .replyText = message->replyTo ? message->replyTo->text : QString(),
                    .text = message->text,
                    .entities = message->entities,
                    .meta = (message->editDate ? tr("edited") + u' ' : QString()) + timeOfDay(message->date * 1000)};
    if (summary.kind != "text"_L1)
        shown.bubble.mediaLine = summaryText(summary);
    if (summary.kind == "checklist"_L1)
        shown.bubble.text = tasksText(json["checklist"_L1].toObject());
    if (summary.kind == "game"_L1)
        shown.bubble.text = json["game"_L1]["text"_L1].toString(json["game"_L1]["description"_L1].toString());
    QStringList signs;
    for (const QJsonValue reaction : json["reactions"_L1].toArray()) {
        for (const QJsonValue sign : reaction["reaction"_L1].toArray())
            signs << sign["emoji"_L1].toString();
    }
    shown.reactions = signs.join(u' ');
    return shown;
}

void Phone::show(const QJsonObject &seen)
{
    QList<PhoneMessage> messages;
    for (const QJsonValue value : seen["messages"_L1].toArray())
        messages.append(phoneMessage(value.toObject()));
    m_messages->setMessages(messages);
    m_keyboard->setMarkup(seen["reply_keyboard"_L1].toObject());
    const QString action = seen["chat_action"_L1].toString();
    m_action->setText(action == "typing"_L1 ? tr("typing…") : action);
    showAnswers(seen["callback_answers"_L1].toArray());
}

void Phone::showAnswers(const QJsonArray &answers)
{
    const qsizetype before = std::exchange(m_answersSeen, answers.size());
    if (before < 0 || answers.size() <= before)
        return;
    const QJsonValue last = answers.last();
    if (const QString text = last["text"_L1].toString(); !text.isEmpty())
        m_toast->say(text);
    else if (const QString url = last["url"_L1].toString(); !url.isEmpty())
        m_toast->say(tr("The bot opens %1").arg(url));
}

const PhoneMessage *Phone::find(MessageId id) const
{
    const auto &all = m_messages->messages();
    const auto found = std::find_if(all.begin(), all.end(), [id](const PhoneMessage &message) { return message.id == id; });
    return found == all.end() ? nullptr : &*found;
}

void Phone::act(const QString &path, QJsonObject body)
{
    body.insert(u"from"_s, m_person);
    body.insert(u"chat_id"_s, m_chat);
    m_world.act(path, body);
}

void Phone::send()
{
    const QString text = m_field->text();
    if (text.trimmed().isEmpty())
        return;
    const QString inlineMark = u'@' + m_world.bot().username + u' ';
    if (text.startsWith(inlineMark, Qt::CaseInsensitive)) {
        inlineQuery(text.mid(inlineMark.size()));
        return;
    }
    m_field->clear();
    m_world.act(u"send"_s, {{u"from"_s, m_person}, {u"chat_id"_s, m_chat}, {u"text"_s, text}});
}

void Phone::inlineQuery(const QString &query)
{
    m_world.act(u"inline"_s, {{u"from"_s, m_person}, {u"query"_s, query}, {u"offset"_s, QString()}},
                [this](const QJsonObject &asked) {
                    showInlineResults(m_world, m_person, m_chat, asked, this);
                    m_field->clear();
                });
}

void Phone::press(MessageId message, KeyboardCell cell)
{
    const PhoneMessage *pressed = find(message);
    const auto *button = pressed ? KeyboardPainter(pressed->keyboard).button(cell) : nullptr;
    if (!button)
        return;
    const InlineKeyboardButton copy = *button;
    if (copy.callbackData || copy.json.contains("callback_game"_L1))
        act(u"press"_s, {{u"message_id"_s, number(message)}, {u"row"_s, cell.row}, {u"column"_s, cell.column}});
    else
        openButton(message, copy);
}

void Phone::openButton(MessageId message, const InlineKeyboardButton &button)
{
    if (!button.url.isEmpty())
        m_toast->say(tr("Opens %1").arg(button.url));
    else if (const QString text = button.json["copy_text"_L1]["text"_L1].toString(); !text.isEmpty())
        m_toast->say(tr("Copied: %1").arg(text));
    else if (button.json.contains("switch_inline_query_current_chat"_L1))
        m_field->setText(u"@%1 %2"_s.arg(m_world.bot().username, button.json["switch_inline_query_current_chat"_L1].toString()));
    else if (button.json.contains("pay"_L1))
        act(u"pay"_s, {{u"message_id"_s, number(message)}});
    else
        m_toast->say(tr("A phone would open something outside this chat."));
    m_field->setFocus();
}

void Phone::tap(int row, int column)
{
    const QJsonObject body{{u"from"_s, m_person}, {u"chat_id"_s, m_chat}, {u"row"_s, row}, {u"column"_s, column}};
    m_world.act(u"tap"_s, body, [this, body](const QJsonObject &answer) { takeTapped(body, answer); });
}

//! The phone opens what the button asks for.
void Phone::takeTapped(const QJsonObject &body, const QJsonObject &answer)
{
    const QJsonValue button = answer["button"_L1];
    if (!button.isObject())
        return;
    if (const auto offer = shareOfferIn(answer))
        return askToShare(body, *offer);
    if (button["request_poll"_L1].isObject()) {
        const QString type = button["request_poll"_L1]["type"_L1].toString();
        auto *dialog = new PollDialog(type == "quiz"_L1 ? CreatePoll::Type::Quiz : type == "regular"_L1 ? CreatePoll::Type::Regular : CreatePoll::Type::Any,
                                      personName(), this);
        connect(dialog, &PollDialog::made, this, [this, body](const QJsonObject &poll) { tapWith(body, {{u"poll"_s, poll}}); });
        return dialog->open();
    }
    if (!button["web_app"_L1].isObject())
        return m_toast->say(tr("A phone would open something outside this chat."));
    askForText(this, tr("Data that the Web App sends"), {}, [this, text = button["text"_L1].toString()](const QString &data) {
        act(u"webapp"_s, {{u"data"_s, data}, {u"button_text"_s, text}});
    });
}

void Phone::askToShare(const QJsonObject &body, const ShareOffer &offer)
{
    if (offer.choices.isEmpty())
        return m_toast->say(tr("Nobody and nothing in the Sandbox meets the criteria of the button."));
    auto *dialog = new ShareDialog(offer, personName(), this);
    connect(dialog, &ShareDialog::chosen, this, [this, body, offer](const QList<qint64> &ids) { tapWith(body, sharedBy(offer, ids)); });
    dialog->open();
}

void Phone::tapWith(QJsonObject body, const QJsonObject &more)
{
    for (auto field = more.begin(); field != more.end(); ++field)
        body.insert(field.key(), *field);
    m_world.act(u"tap"_s, body);
}

QString Phone::personName() const
{
    const auto *person = m_world.person(m_person);
    return person ? person->name : QString();
}

void Phone::fillAttachMenu()
{
    QMenu *menu = m_attach->menu();
    menu->clear();
    menu->addAction(tr("Photo…"), this, &Phone::sendPhoto);
    menu->addAction(tr("Location"), this, [this] {
        act(u"send"_s, {{u"location"_s, QJsonObject{{u"latitude"_s, 54.3233}, {u"longitude"_s, 10.1228}}}});
    });
    menu->addAction(tr("Contact"), this, [this] {
        const auto *person = m_world.person(m_person);
        act(u"send"_s, {{u"contact"_s, QJsonObject{{u"phone_number"_s, u"+49 30 0000"_s},
                                                   {u"first_name"_s, person ? person->name : QString()},
                                                   {u"user_id"_s, m_person}}}});
    });
    menu->addSeparator();
    if (m_chat == m_person) {
        const auto *person = m_world.person(m_person);
        const bool hasBlocked = person && person->hasBlocked;
        menu->addAction(tr("/start"), this, [this] { act(u"send"_s, {{u"text"_s, u"/start"_s}}); });
        menu->addAction(hasBlocked ? tr("Unblock the bot") : tr("Block the bot"), this, [this, hasBlocked] {
            m_world.act(u"block"_s, {{u"from"_s, m_person}, {u"blocked"_s, !hasBlocked}});
        });
    } else {
        menu->addAction(tr("Leave this chat"), this, [this] {
            m_world.act(u"member"_s, {{u"chat_id"_s, m_chat}, {u"user_id"_s, m_person}, {u"status"_s, u"left"_s}});
        });
    }
}

void Phone::sendPhoto()
{
    chooseSandboxFile(this, [this](const QString &name, const QByteArray &content) {
        act(u"send"_s, {{u"photo"_s, QJsonObject{{u"name"_s, name}, {u"base64"_s, QString::fromLatin1(content.toBase64())}}}});
    });
}

void Phone::showMessageMenu(MessageId id, QPoint where)
{
    const PhoneMessage *message = find(id);
    if (!message)
        return;
    QMenu menu(this);
    auto *reactions = menu.addMenu(tr("React"));
    for (const QString &emoji : CommonReactions)
        reactions->addAction(emoji, this, [this, id, emoji] { react(id, emoji); });
    reactions->addAction(tr("Take back"), this, [this, id] { react(id, {}); });
    if (message->message.contentKind == "poll"_L1) {
        const QJsonArray options = message->message.json["poll"_L1]["options"_L1].toArray();
        auto *votes = menu.addMenu(tr("Vote"));
        for (int i = 0; i < options.size(); ++i) {
            votes->addAction(options[i]["text"_L1].toString(), this, [this, id, i] {
                act(u"vote"_s, {{u"message_id"_s, number(id)}, {u"options"_s, QJsonArray{i}}});
            });
        }
    }
    if (message->message.contentKind == "checklist"_L1)
        addTasks(menu, *message);
    if (message->message.contentKind == "paid_media"_L1)
        menu.addAction(tr("Buy"), this, [this, id] { act(u"buy"_s, {{u"message_id"_s, number(id)}}); });
    if (message->message.contentKind == "invoice"_L1)
        menu.addAction(tr("Pay"), this, [this, id] { act(u"pay"_s, {{u"message_id"_s, number(id)}}); });
    if (message->bubble.isOutgoing) {
        menu.addAction(tr("Edit…"), this, [this, message = *message] { editMessage(message); });
        menu.addAction(tr("Delete"), this, [this, id] { act(u"delete"_s, {{u"message_id"_s, number(id)}}); });
    }
    menu.exec(where);
}

//! A tick for each task; taking it away again unticks.
void Phone::addTasks(QMenu &menu, const PhoneMessage &message)
{
    auto *tasks = menu.addMenu(tr("Tasks"));
    for (const QJsonValue task : message.message.json["checklist"_L1]["tasks"_L1].toArray()) {
        QAction *action = tasks->addAction(task["text"_L1].toString());
        action->setCheckable(true);
        action->setChecked(!task["completion_date"_L1].isUndefined());
        connect(action, &QAction::toggled, this, [this, id = message.id, task = task["id"_L1]](bool on) {
            act(u"tick"_s, {{u"message_id"_s, number(id)}, {on ? u"done"_s : u"undone"_s, QJsonArray{task}}});
        });
    }
}

void Phone::react(MessageId message, const QString &emoji)
{
    QJsonObject body{{u"message_id"_s, number(message)}};
    if (emoji.isEmpty())
        body.insert(u"reaction"_s, QJsonArray());
    else
        body.insert(u"emoji"_s, emoji);
    act(u"react"_s, body);
}

void Phone::editMessage(const PhoneMessage &message)
{
    askForText(this, tr("Edit the message"), message.bubble.text, [this, id = message.id](const QString &text) {
        act(u"edit"_s, {{u"message_id"_s, number(id)}, {u"text"_s, text}});
    });
}

void Phone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPhone(&painter, rect());
}

} // namespace Botdesk
