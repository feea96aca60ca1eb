// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/forwardform.h"

#include "core/whendone.h"
#include "webhook/webhooksettings.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/switch.h"
#include "widgets/toolbutton.h"
#include "words/errorwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

using Problem = ForwardSettings::Problem;

namespace {

Label *caption(const QString &text, QWidget *field)
{
    auto *label = new Label(text, TextStyle::Small, Color::Text2);
    label->setBuddy(field);
    return label;
}

//! Whether what goes there can be read on its way.
bool isReadable(const ForwardSettings &settings)
{
    const auto target = settings.target();
    if (!target || target->url.isHttps)
        return false;
    const QString host = QString::fromUtf8(target->url.host);
    return host != u"localhost"_s && !QHostAddress(host).isLoopback();
}

} // namespace

ForwardForm::ForwardForm(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_switch(new Switch(tr("Forward updates")))
    , m_url(new QLineEdit)
    , m_urlHint(new Label({}, TextStyle::Small, Color::Text3))
    , m_secret(new QLineEdit)
    , m_secretHint(new Label({}, TextStyle::Small, Color::Error))
    , m_connections(new QSpinBox)
    , m_state(new Label({}, TextStyle::Body, Color::Text))
    , m_problem(new Label({}, TextStyle::Small, Color::Error))
    , m_apply(new Button(Button::Look::Primary, tr("&Apply"), u"check"_s))
{
    m_url->setObjectName("forwardUrl"_L1);
    m_secret->setObjectName("forwardSecret"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(8), px(12), px(12));
    column->setSpacing(px(4));
    addHead(column);
    column->addSpacing(px(8));
    m_url->setPlaceholderText(u"http://127.0.0.1:3000/hook"_s);
    m_url->setMaxLength(4096);
    m_url->setAccessibleName(tr("Deliver to"));
    column->addWidget(caption(tr("Deliver to"), m_url));
    column->addWidget(m_url);
    column->addWidget(m_urlHint);
    column->addSpacing(px(6));
    addSecret(column);
    column->addSpacing(px(6));
    m_connections->setRange(1, ForwardSettings::MostConnections);
    m_connections->setAccessibleName(tr("Chats served at the same time"));
    auto *line = new QHBoxLayout;
    line->addWidget(caption(tr("Chats served at the same time"), m_connections), 1);
    line->addWidget(m_connections);
    column->addLayout(line);
    column->addSpacing(px(8));
    column->addWidget(m_problem);
    column->addWidget(m_apply, 0, Qt::AlignLeft);
    for (Label *label : {m_urlHint, m_secretHint, m_state, m_problem})
        label->setWordWrap(true);

    const auto touch = [this] {
        m_isTouched = m_isTouched || !m_isFilling;
        check();
    };
    connect(m_url, &QLineEdit::textChanged, this, touch);
    connect(m_secret, &QLineEdit::textChanged, this, touch);
    connect(m_connections, &QSpinBox::valueChanged, this, touch);
    connect(m_switch, &Switch::clicked, this, &ForwardForm::set);
    connect(m_apply, &Button::clicked, this, [this] { set(m_session.forwardSettings().isOn); });
    connect(&session, &Session::forwardingSet, this, [this] {
        if (m_isTouched)
            check();   // what was typed stays
        else
            reread();
    });
    connect(&session, &Session::forwardStateChanged, this, &ForwardForm::showState);
    connect(&session, &Session::receiverStateChanged, this, &ForwardForm::showState);
    reread();
}

void ForwardForm::addHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    auto *title = new Label(tr("Forward &updates"), TextStyle::Section);
    title->setBuddy(m_switch);
    head->addWidget(title, 1);
    head->addWidget(m_switch);
    column->addLayout(head);
    m_state->setAccessibleName(tr("State of forwarding"));
    column->addWidget(m_state);
}

void ForwardForm::addSecret(QVBoxLayout *column)
{
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setMaxLength(512);
    m_secret->setPlaceholderText(tr("None"));
    m_secret->setAccessibleName(tr("Secret that goes along"));
    auto *show = new ToolButton(u"eye"_s, tr("Show the secret that goes along"), ToolButton::Frame::Bordered);
    show->setCheckable(true);
    auto *copy = new ToolButton(u"copy"_s, tr("Copy the secret that goes along"), ToolButton::Frame::Bordered);
    auto *make = new ToolButton(u"refresh"_s, tr("Make a new secret to go along"), ToolButton::Frame::Bordered);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(4));
    line->addWidget(m_secret, 1);
    for (ToolButton *button : {show, copy, make})
        line->addWidget(button);
    column->addWidget(caption(tr("Secret token"), m_secret));
    column->addLayout(line);
    column->addWidget(m_secretHint);
    connect(show, &ToolButton::toggled, this, [this](bool on) { m_secret->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(copy, &ToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_secret->text()); });
    connect(make, &ToolButton::clicked, this, [this] { m_secret->setText(randomSecretToken()); });
}

ForwardSettings ForwardForm::edited() const
{
    return {.url = m_url->text().trimmed(),
            .secret = m_secret->text().toUtf8(),
            .maxConnections = m_connections->value(),
            .isOn = m_session.forwardSettings().isOn};
}

void ForwardForm::reread()
{
    const ForwardSettings settings = m_session.forwardSettings();
    m_isFilling = true;
    m_url->setText(settings.url);
    m_secret->setText(QString::fromUtf8(settings.secret));
    m_connections->setValue(settings.maxConnections);
    m_isFilling = false;
    m_isTouched = false;
    check();
}

void ForwardForm::check()
{
    if (m_isFilling)
        return;
    const ForwardSettings settings = edited();
    const Problem problem = settings.problem();
    m_urlHint->setInk(problem == Problem::None ? Color::Warn : problem == Problem::NoUrl ? Color::Text3 : Color::Error);
    switch (problem) {
    case Problem::NoUrl: m_urlHint->setText(tr("An address on this computer or elsewhere, http or https.")); break;
    case Problem::NotHttp: m_urlHint->setText(tr("It begins with http:// or https://.")); break;
    case Problem::UnreadableUrl: m_urlHint->setText(tr("That is no address: host and, where needed, port and path.")); break;
    default: m_urlHint->setText(isReadable(settings) ? tr("Without TLS others on the way can read updates and the secret.") : QString());
    }
    m_urlHint->setVisible(!m_urlHint->text().isEmpty());
    m_secretHint->setText(tr("It may have A-Z, a-z, 0-9, _ and -, up to 256 of them."));
    m_secretHint->setVisible(problem == Problem::BadSecret);
    m_apply->setEnabled(problem == Problem::None && settings != m_session.forwardSettings());
    m_switch->setEnabled(problem == Problem::None || settings.isOn);
    m_switch->setToolTip(m_switch->isEnabled() ? QString() : tr("It needs an address first"));
    showState();
}

//! With what stands in the form; switched off, what cannot be used is left as it was.
void ForwardForm::set(bool on)
{
    ForwardSettings settings = edited();
    if (settings.problem() != Problem::None)
        settings = m_session.forwardSettings();
    settings.isOn = on;
    m_switch->setChecked(on);
    m_problem->hide();
    whenDone(m_session.setForwarding(settings), this, [this, settings](const Result<void> &kept) {
        if (kept) {
            m_isTouched = m_isTouched && edited() != settings;
            return check();
        }
        m_problem->setText(errorText(kept.error()));
        m_problem->show();
        check();
    });
}

void ForwardForm::showState()
{
    const ForwardState &state = m_session.forwardState();
    m_switch->setChecked(m_session.forwardSettings().isOn);
    m_problem->setVisible(!m_problem->text().isEmpty() && m_problem->isVisibleTo(this));
    const bool isTrouble = state.error || state.settingsError || state.isGone;
    const bool isHeldBack = !state.queues.isEmpty() && state.queues.first().isHeldBack();
    m_state->setInk(isTrouble ? Color::Error : isHeldBack || state.isFull ? Color::Warn : Color::Text2);
    m_state->setText(stateText());
}

QString ForwardForm::stateText() const
{
    const ForwardState &state = m_session.forwardState();
    const ReceiverState &receiver = m_session.receiverState();
    const QString waiting = tr("%n update(s) wait(s).", nullptr, state.waiting);
    if (state.settingsError)
        return tr("Off: what was set cannot be read. %1").arg(errorText(*state.settingsError));
    if (!m_session.forwardSettings().isOn)
        return state.waiting > 0 ? tr("Off. %1 They go on when it is switched on.").arg(waiting) : tr("Off. What comes meanwhile is not forwarded later.");
    if (m_session.profile().receiving == BotProfile::Receiving::Webhook)
        return tr("On, but the bot receives by its listener: nothing is forwarded.");
    if (receiver.phase == ReceiverState::Phase::Stopped)
        return tr("On, but receiving is stopped: nothing is forwarded.");
    if (state.error)
        return tr("On, but what is to be delivered cannot be kept, so nothing is confirmed to Telegram. %1").arg(errorText(*state.error));
    if (state.isGone)
        return tr("Stopped: the address answered 410 for 23 hours. Switch it off and on to begin again. %1").arg(waiting);
    if (state.isFull)
        return tr("On. %1 That is so many that Telegram keeps the rest until half of them are delivered.").arg(waiting);
    const QString delivered = tr("%n delivered since the start.", nullptr, int(state.delivered));
    return state.waiting > 0 ? tr("On. %1 %2").arg(delivered, waiting) : tr("On. %1 Nothing waits.").arg(delivered);
}

} // namespace Botdesk
