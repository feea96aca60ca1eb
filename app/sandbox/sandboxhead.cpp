// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxhead.h"

#include "session/sandboxhost.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/tag.h"
#include "widgets/toolbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

QString durationText(qint64 minutes)
{
    if (minutes < 60)
        return SandboxHead::tr("%1 min").arg(minutes);
    if (minutes < 48 * 60)
        return minutes % 60 == 0 ? SandboxHead::tr("%1 h").arg(minutes / 60) : SandboxHead::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return SandboxHead::tr("%n day(s)", nullptr, int(minutes / (24 * 60)));
}

} // namespace

SandboxHead::SandboxHead(SandboxHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_state(new Tag({}))
    , m_clock(new Tag({}, Tone::Warn))
    , m_address(new Label({}, TextStyle::Mono))
    , m_copyAddress(new ToolButton(u"copy"_s, tr("Copy the address")))
    , m_token(new Label({}, TextStyle::Mono))
    , m_copyToken(new ToolButton(u"key"_s, tr("Copy the Sandbox's token")))
    , m_promise(new Label(tr("No token and no internet needed"), TextStyle::Small, Color::Text3))
    , m_reset(new Button(Button::Look::Secondary, tr("Reset…"), u"refresh"_s))
    , m_startStop(new Button(Button::Look::Secondary, {}))
    , m_more(new ToolButton(u"more"_s, tr("More of the Sandbox")))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(px(12), px(8), px(12), px(8));
    line->setSpacing(px(8));
    line->addWidget(new Label(tr("Sandbox"), TextStyle::Title));
    line->addWidget(m_state);
    line->addWidget(m_clock);
    line->addWidget(m_address);
    line->addWidget(m_copyAddress);
    line->addWidget(m_token);
    line->addWidget(m_copyToken);
    line->addStretch();
    line->addWidget(m_promise);
    line->addWidget(m_reset);
    line->addWidget(m_startStop);
    line->addWidget(m_more);
    m_clock->setIconName(u"clock"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    setClockAhead(0);
    m_address->makeSelectable();

    connect(m_copyAddress, &ToolButton::clicked, this, &SandboxHead::copyAddress);
    connect(m_copyToken, &ToolButton::clicked, this, &SandboxHead::copyToken);
    connect(m_reset, &Button::clicked, this, &SandboxHead::resetWanted);
    connect(m_startStop, &Button::clicked, this, &SandboxHead::startOrStop);
    connect(&m_host, &SandboxHost::stateChanged, this, &SandboxHead::refresh);
    refresh();
}

void SandboxHead::setNarrow(bool narrow)
{
    m_promise->setVisible(!narrow);
    m_isNarrow = narrow;
    refresh();
}

void SandboxHead::setActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_more);
    menu->addActions(actions);
    m_more->setMenu(menu);
}

void SandboxHead::setClockAhead(qint64 seconds)
{
    // The clock is advanced by minutes; the seconds that an answer takes are no news.
    m_clock->setText(tr("Clock +%1").arg(durationText((seconds + 30) / 60)));
    m_clock->setVisible(seconds > 0);
}

void SandboxHead::refresh()
{
    const bool runs = m_host.state() == SandboxHost::State::Running;
    m_state->setText(runs ? tr("Server running") : tr("Server stopped"));
    m_state->setTone(runs ? Tone::Ok : Tone::Neutral);
    m_state->setIconName(runs ? toneIcon(Tone::Ok) : u"skip"_s);
    m_address->setText(m_host.apiRoot().toString());
    // The token of a pretended bot is no secret, but the habit of showing tokens would be a bad one.
    m_token->setText(tr("token %1").arg(m_host.token().masked()));
    for (QWidget *widget : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_copyAddress)})
        widget->setVisible(runs);
    m_token->setVisible(runs && !m_isNarrow);
    m_copyToken->setVisible(runs);
    m_reset->setEnabled(runs);
    m_startStop->setText(runs ? tr("Stop server") : tr("Start server"));
    m_startStop->setIconName(runs ? u"stop"_s : u"play"_s);
    m_startStop->setLook(runs ? Button::Look::Secondary : Button::Look::Primary);
}

void SandboxHead::startOrStop()
{
    if (m_host.state() == SandboxHost::State::Running)
        m_host.stop();
    else
        m_host.start();
}

void SandboxHead::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_host.apiRoot().toString());
    emit copied(tr("The address is copied."));
}

void SandboxHead::copyToken()
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_host.token().reveal()));
    emit copied(tr("The Sandbox's token is copied. It works on this computer only."));
}

} // namespace Botdesk
