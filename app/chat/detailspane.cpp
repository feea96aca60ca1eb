// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/detailspane.h"

#include "compose/snippetspane.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "session/session.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/timetext.h"
#include "widgets/toolbutton.h"
#include "words/errorwords.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>

namespace Botdesk {

using namespace Qt::StringLiterals;

DetailsPane::DetailsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_facts(new QGridLayout)
    , m_rights(new QVBoxLayout)
    , m_trouble(new Banner(Tone::Warn, Banner::Shape::Card, this))
    , m_snippets(new SnippetsPane(this))
{
    setMinimumWidth(px(220));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(12), px(12), px(12), px(12));
    head->addWidget(new Label(tr("Details"), TextStyle::Section, Color::Text, this), 1);
    auto *close = new ToolButton(u"close"_s, tr("Close the details"), ToolButton::Frame::None, this);
    close->setCompact(true);
    connect(close, &QAbstractButton::clicked, this, &DetailsPane::closed);
    head->addWidget(close);
    column->addLayout(head);

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(area);
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins(px(12), px(12), px(12), px(12));
    body->setSpacing(px(12));
    m_facts->setHorizontalSpacing(px(12));
    m_facts->setVerticalSpacing(px(3));
    m_facts->setColumnStretch(1, 1);
    body->addLayout(m_facts);
    auto *rightsHead = new QHBoxLayout;
    rightsHead->addWidget(new Label(tr("The bot may"), TextStyle::Section, Color::Text, inside), 1);
    rightsHead->addWidget(new Label(u"getChatMember"_s, TextStyle::Small, Color::Text2, inside));
    body->addLayout(rightsHead);
    m_rights->setSpacing(px(4));
    body->addLayout(m_rights);
    m_trouble->hide();
    body->addWidget(m_trouble);
    body->addSpacing(px(4));
    body->addWidget(m_snippets);
    body->addStretch();
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    column->addWidget(area, 1);
}

void DetailsPane::clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        else if (QLayout *inner = item->layout())
            clear(inner);
        delete item;
    }
}

void DetailsPane::setConversation(const Conversation &conversation)
{
    const bool isAnother = conversation.key.chat != m_conversation.key.chat;
    m_conversation = conversation;
    if (isAnother) {
        m_chat = {};
        m_person = {};
        refresh();
    } else {
        askStore();
    }
}

void DetailsPane::refresh()
{
    ++m_generation;
    showFacts();
    askStore();
    askRights();
}

void DetailsPane::addFact(const QString &name, const QString &value, bool mono)
{
    if (value.isEmpty())
        return;
    const int row = m_facts->rowCount();
    auto *label = new Label(name, TextStyle::Small, Color::Text2, this);
    auto *words = new Label(value, mono ? TextStyle::Mono : TextStyle::Small, Color::Text, this);
    words->setWordWrap(true);
    words->makeSelectable();
    words->setAccessibleName(name + u": "_s + value);
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(words, row, 1);
}

void DetailsPane::showFacts()
{
    clear(m_facts);
    addFact(tr("Chat ID"), QString::number(number(m_conversation.key.chat)), true);
    addFact(tr("Type"), m_conversation.type);
    addFact(tr("Username"), m_conversation.username.isEmpty() ? QString() : u'@' + m_conversation.username);
    addFact(tr("Topic"), m_conversation.key.thread == ThreadId{} ? QString()
                                                               : QString::number(number(m_conversation.key.thread)), true);
    addFact(tr("Business"), m_conversation.key.businessConnectionId, true);
    addFact(tr("Language"), m_person.languageCode);
    addFact(tr("Premium"), m_person.isPremium ? tr("yes") : QString());
    if (m_chat.firstSeenMs > 0)
        addFact(tr("First seen"), tr("%1, %2", "day, time").arg(dayName(m_chat.firstSeenMs, Clock::system().unixMilliseconds()),
                                                            timeOfDay(m_chat.firstSeenMs)));
    addFact(tr("Earlier names"), (m_person.earlierNames + m_chat.earlierTitles).join(u'\n'));
    if (m_chat.updates <= 0)
        return;
    const int row = m_facts->rowCount();
    m_facts->addWidget(new Label(tr("Updates"), TextStyle::Small, Color::Text2, this), row, 0);
    auto *link = new Label({}, TextStyle::Small, Color::Accent, this);
    link->setTextFormat(Qt::RichText);
    link->setText(u"<a href='updates' style='text-decoration:none'>%1</a>"_s.arg(
        tr("%1 · show", "number of updates").arg(QLocale().toString(m_chat.updates)).toHtmlEscaped()));
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setAccessibleName(tr("Show the %n update(s) of this chat", nullptr, int(m_chat.updates)));
    connect(link, &QLabel::linkActivated, this, &DetailsPane::updatesAsked);
    m_facts->addWidget(link, row, 1);
}

void DetailsPane::askStore()
{
    const ChatId chat = m_conversation.key.chat;
    whenDone(m_session.store().chatInfo(chat), this, [this, chat](const Result<ChatInfo> &info) {
        if (!info || chat != m_conversation.key.chat || *info == m_chat)
            return;
        m_chat = *info;
        showFacts();
    });
    if (m_conversation.type != "private"_L1)
        return;
    whenDone(m_session.store().person(UserId(number(chat))), this, [this, chat](const Result<Person> &person) {
        if (!person || chat != m_conversation.key.chat || *person == m_person)
            return;
        m_person = *person;
        showFacts();
    });
}

void DetailsPane::askRights()
{
    clear(m_rights);
    m_trouble->hide();
    // In a private chat there is nothing to ask for: the same holds for every bot.
    if (m_conversation.type == "private"_L1)
        return showRights({{"status"_L1, "private"_L1}});
    const QJsonObject fields{{"chat_id"_L1, number(m_conversation.key.chat)}, {"user_id"_L1, number(m_session.me().user.id)}};
    whenDone(m_session.call(u"getChatMember"_s, fields), this, [this, asked = m_generation](const Result<ApiAnswer> &answer) {
        if (asked != m_generation)
            return;
        if (answer)
            return showRights(answer->result.toObject());
        const ErrorWords words = wordsFor(answer.error());
        m_trouble->setText(words.what, words.next);
        m_trouble->setServerWords(words.detail);
        m_trouble->show();
    });
}

void DetailsPane::addRight(const QString &text, bool allowed)
{
    auto *row = new QHBoxLayout;
    auto *icon = new ToolButton(allowed ? u"ok"_s : u"minus"_s, allowed ? tr("Yes") : tr("No"), ToolButton::Frame::None, this);
    icon->setIconName(allowed ? u"ok"_s : u"minus"_s, allowed ? Color::Ok : Color::Text3);
    icon->setCompact(true);
    icon->setFocusPolicy(Qt::NoFocus);
    icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->setSpacing(px(2));
    row->addWidget(icon);
    auto *label = new Label(text, TextStyle::Small, allowed ? Color::Text : Color::Text2, this);
    label->setAccessibleName(allowed ? tr("%1: yes").arg(text) : tr("%1: no").arg(text));
    row->addWidget(label, 1);
    m_rights->addLayout(row);
}

void DetailsPane::showRights(const QJsonObject &member)
{
    const QString status = member["status"_L1].toString();
    const bool isPrivate = status == "private"_L1;
    const bool isCreator = status == "creator"_L1;
    const bool isAdmin = isCreator || status == "administrator"_L1;
    const bool isIn = isPrivate || isAdmin || status == "member"_L1
        || (status == "restricted"_L1 && member["is_member"_L1].toBool());
    const auto may = [&](QLatin1StringView right) { return isCreator || member[right].toBool(); };
    const bool isChannel = m_conversation.type == "channel"_L1;
    const bool mayWrite = isChannel ? may("can_post_messages"_L1)
                                    : isIn && (status != "restricted"_L1 || may("can_send_messages"_L1));
    addRight(tr("Send messages and media"), mayWrite);
    addRight(tr("Edit its own messages"), isIn);
    addRight(tr("Delete others’ messages"), isPrivate || (isAdmin && may("can_delete_messages"_L1)));
    addRight(tr("Pin messages"), isPrivate || may("can_pin_messages"_L1) || (isChannel && may("can_edit_messages"_L1)));
    if (isPrivate)
        return;
    addRight(tr("Invite people"), may("can_invite_users"_L1));
    addRight(tr("Ban and restrict members"), may("can_restrict_members"_L1));
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgPanel));
    painter.fillRect(QRect(0, px(51), width(), 1), themeColor(Color::Line));
}

} // namespace Botdesk
