// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/switchdialog.h"

#include "core/clock.h"
#include "webhook/probepane.h"
#include "webhook/publicaddressfield.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "window/guarddialog.h"
#include "window/namefield.h"
#include "words/diagnosiswords.h"
#include "words/webhooksettingswords.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

using Receiving = BotProfile::Receiving;

namespace {

constexpr int Width = 620;

Label *wrapped(const QString &text, TextStyle style = TextStyle::Body, Color ink = Color::Text)
{
    auto *label = new Label(text, style, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

SwitchDialog::SwitchDialog(const SwitchSituation &situation, Receiving to, QWidget *parent)
    : QDialog(parent)
    , m_situation(situation)
    , m_to(to)
    , m_hint(wrapped({}, TextStyle::Small, Color::Warn))
    , m_differences(makeDifferences())
    , m_switch(new Button(Button::Look::Primary, {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Receive in another way"));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(px(24), px(16), px(24), px(16));
    inner->setSpacing(px(12));
    inner->addWidget(m_differences);
    inner->addWidget(wrapped(pendingText()));
    inner->addWidget(to == Receiving::Polling ? wrapped(pollText()) : makePlaces());
    inner->addWidget(m_hint);
    if (to == Receiving::Webhook) {
        m_probe = new ProbePane;
        m_probe->hide();
        inner->addWidget(m_probe);
        connect(m_probe, &ProbePane::finished, this, &SwitchDialog::takeRehearsal);
    }
    if (situation.asksForName) {
        m_name = new NameField(situation.profile);
        inner->addWidget(m_name);
        connect(m_name, &NameField::rightnessChanged, this, &SwitchDialog::judge);
    }
    inner->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_switch, QDialogButtonBox::AcceptRole);
    inner->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(GuardDialog::makeBotLine(situation.profile));
    column->addLayout(inner, 1);
    setMinimumWidth(px(Width));
    if (m_base)
        m_base->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_switch, &QPushButton::clicked, this, &SwitchDialog::goOn);
    judge();
}

QWidget *SwitchDialog::makeDifferences()
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(6));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const bool polls = m_to == Receiving::Polling;
    grid->addWidget(new Label(tr("Long polling"), TextStyle::Section, polls ? Color::Accent : Color::Text), 0, 1);
    grid->addWidget(new Label(tr("Webhook"), TextStyle::Section, polls ? Color::Text : Color::Accent), 0, 2);
    const int most = mostConnections(m_situation.rules);
    const QString rows[][3] = {
        {tr("Who starts"), tr("Botdesk asks the server"), tr("The server connects and delivers")},
        {tr("Public address"), tr("None is needed"), tr("Needed, with a certificate that Telegram trusts or is given")},
        {tr("Again and twice"), tr("What is not confirmed comes with the next answer"),
         tr("What is not answered with 200 comes again, later and later; so does what was answered when the answer is lost. It is stored once")},
        {tr("Scale"), tr("One receiver, one question after the other"), tr("Up to %1 deliveries at a time").arg(QLocale().toString(most))},
    };
    for (int row = 0; row < int(std::size(rows)); ++row) {
        for (int column = 0; column < 3; ++column)
            grid->addWidget(wrapped(rows[row][column], TextStyle::Small, column == 0 ? Color::Text2 : Color::Text), row + 1, column, Qt::AlignTop);
    }
    return table;
}

QString SwitchDialog::pendingText() const
{
    const int count = m_situation.now.pendingUpdateCount;
    return count > 0 ? tr("%n update(s) wait on the server. They stay there and come the new way; nothing is lost and nothing is stored twice.", nullptr, count)
                     : tr("Nothing waits on the server. What comes meanwhile stays there and comes the new way; nothing is lost and nothing is stored twice.");
}

QString SwitchDialog::pollText() const
{
    if (!m_situation.now.isSet())
        return tr("No webhook is set. Botdesk asks from now on.");
    return tr("The webhook at %1 is deleted: that server gets no more updates. Botdesk asks from then on.").arg(QUrl(m_situation.now.url).host());
}

QWidget *SwitchDialog::makePlaces()
{
    auto *places = new QWidget;
    auto *column = new QVBoxLayout(places);
    column->setContentsMargins({});
    column->setSpacing(px(6));
    m_here = new QRadioButton(tr("Deliver to the &listener here"));
    m_elsewhere = new QRadioButton(tr("Deliver to &another server; Botdesk receives nothing"));
    auto *only = new QRadioButton(tr("&Only listen; the webhook stays as it is"));
    m_here->setChecked(true);
    m_base = new PublicAddressField(m_situation.now.url);
    if (m_situation.rules == WebhookRules::LocalServer && !m_situation.now.isSet())
        m_base->setAddress(u"http%1://%2:%3"_s.arg(m_situation.certificate ? u"s"_s : QString(), m_situation.profile.listener.address)
                               .arg(m_situation.profile.listener.port));
    m_url = new QLineEdit;
    m_url->setPlaceholderText(u"https://bot.example.com/hook"_s);
    m_url->setAccessibleName(tr("Address of the other server"));
    m_secret = new QLineEdit;
    m_secret->setPlaceholderText(tr("Its secret token, if it has one"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Secret token of the other server"));
    auto *server = new QVBoxLayout;
    server->setContentsMargins(px(24), 0, 0, 0);
    server->addWidget(m_url);
    server->addWidget(m_secret);
    auto *base = new QVBoxLayout;
    base->setContentsMargins(px(24), 0, 0, 0);
    base->addWidget(m_base);
    column->addWidget(m_here);
    column->addLayout(base);
    column->addWidget(m_elsewhere);
    column->addLayout(server);
    column->addWidget(only);
    for (QRadioButton *each : {m_here, m_elsewhere, only})
        connect(each, &QRadioButton::toggled, this, &SwitchDialog::forgetRehearsal);
    for (QLineEdit *each : {m_url, m_secret})
        connect(each, &QLineEdit::textChanged, this, &SwitchDialog::forgetRehearsal);
    connect(m_base, &PublicAddressField::changed, this, &SwitchDialog::judge);
    return places;
}

SwitchDialog::Way SwitchDialog::way() const
{
    if (m_to == Receiving::Polling)
        return Way::Poll;
    return m_here->isChecked() ? Way::Listener : m_elsewhere->isChecked() ? Way::Server : Way::OnlyListen;
}

WebhookSettings SwitchDialog::settings() const
{
    switch (way()) {
    case Way::Listener: return settingsFor(m_base->address(), m_situation.keys, m_situation.certificate);
    case Way::Server: return {.url = m_url->text().trimmed(), .secretToken = m_secret->text()};
    case Way::Poll:
    case Way::OnlyListen: break;
    }
    return {};
}

void SwitchDialog::judge()
{
    bool isRefused = false;
    QStringList hints;
    if (way() == Way::Listener || way() == Way::Server) {
        for (const WebhookFault &fault : faultsOf(settings(), m_situation.rules, Clock::system().unixSeconds())) {
            isRefused = isRefused || !fault.isWarning;
            if (!fault.isWarning && (m_base->hasHost() || way() == Way::Server) && fault.kind != WebhookFault::Kind::UrlMissing)
                hints << wordsFor(fault);
        }
        isRefused = isRefused || (way() == Way::Listener && !m_base->hasHost());
    }
    switch (m_rehearsal) {
    case Rehearsal::Running: hints << tr("Rehearsal: the way to %1 is tried first. Nothing is set yet.").arg(QUrl(settings().url).host()); break;
    case Rehearsal::Stopped:
        hints << tr("The rehearsal stopped at %1: nothing is set. It went from this computer; from Telegram's place it may be otherwise.")
                     .arg(probeStepName(m_probe->report()->failed()->kind));
        break;
    case Rehearsal::None:
    case Rehearsal::Passed: break;
    }
    m_switch->setText(m_rehearsal == Rehearsal::Running ? tr("Skip the rehearsal")
                      : m_rehearsal == Rehearsal::Stopped ? tr("Set it all the same")
                      : m_to == Receiving::Polling ? tr("Switch to long polling") : tr("Switch to webhook"));
    if (m_base) {
        m_base->setEnabled(way() == Way::Listener);
        m_url->setEnabled(way() == Way::Server);
        m_secret->setEnabled(way() == Way::Server);
    }
    m_hint->setText(hints.join(u'\n'));
    m_hint->setVisible(!hints.isEmpty());
    m_switch->setEnabled(!isRefused && (!m_name || m_name->isRight()));
    QMetaObject::invokeMethod(this, &SwitchDialog::fit, Qt::QueuedConnection);   // when all that was shown has its size
}

//! Lines that wrap make it higher, and no layout tells a window so.
void SwitchDialog::fit()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (isVisible() && height() < needed)
        resize(width(), needed);
}

void SwitchDialog::goOn()
{
    if (way() != Way::Server || m_rehearsal != Rehearsal::None)
        return choose();
    m_rehearsal = Rehearsal::Running;
    m_probe->show();
    m_differences->hide();   // a low screen has no room for all of it
    m_base->hide();
    m_probe->runInstead(rehearsalOf(settings(), m_situation.rules == WebhookRules::LocalServer));
    judge();
}

void SwitchDialog::takeRehearsal()
{
    if (m_probe->isHidden())
        return;   // of what was tried before something else was typed
    const ProbeReport &report = *m_probe->report();
    const bool wasAskedFor = m_rehearsal == Rehearsal::Running;   // else the operator has tried it once more
    m_rehearsal = report.isCancelled ? Rehearsal::None : report.failed() ? Rehearsal::Stopped : Rehearsal::Passed;
    judge();
    if (wasAskedFor && m_rehearsal == Rehearsal::Passed && m_switch->isEnabled())
        choose();
}

//! What was tried is not what would be set any more.
void SwitchDialog::forgetRehearsal()
{
    if (m_probe && m_rehearsal != Rehearsal::None) {
        m_rehearsal = Rehearsal::None;
        m_probe->cancel();
        m_probe->hide();
        m_differences->show();
        m_base->show();
    }
    judge();
}

void SwitchDialog::choose()
{
    emit chosen(way(), settings());
    accept();
}

} // namespace Botdesk
