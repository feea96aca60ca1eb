// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/webhookpage.h"

#include "core/clock.h"
#include "webhook/forwardpane.h"
#include "webhook/listenercard.h"
#include "webhook/listenerform.h"
#include "webhook/requestspane.h"
#include "webhook/rulespane.h"
#include "session/strangerwatch.h"
#include "webhook/certificatedialog.h"
#include "webhook/serverpane.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "words/certificatewords.h"
#include "words/errorwords.h"
#include "words/strangerwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>

#include <utility>

namespace Botdesk {

using namespace Qt::StringLiterals;

using Phase = ReceiverState::Phase;
using Receiving = BotProfile::Receiving;

namespace {

//! Why the listener does not listen, in words of its own where the kind of the error alone would say something else.
QString troubleText(const ReceiverState &state, const ListenerSettings &settings)
{
    if (state.pairProblem)
        return pairProblemText(*state.pairProblem, settings.certificateFile, settings.keyFile);
    const Error error = state.error.value_or(Error());
    if (error.kind == Error::Kind::Busy)
        return WebhookPage::tr("Another bot of this Botdesk listens there in another way. Give it the same settings, or this one another port.");
    if (error.kind == Error::Kind::Network)
        return WebhookPage::tr("The port is taken, or this computer has no such address.");
    return wordsFor(error).what;
}

} // namespace

WebhookPage::WebhookPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_probe(new QAction(tr("Run probe"), this))
{
    m_probe->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_probe->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_probe);
    connect(m_probe, &QAction::triggered, this, [this] {
        prepare();
        m_tabs->setCurrentIndex(Server);
        m_server->probe();
    });
    connect(&session, &Session::webhookInfoKnown, this, [this](const WebhookInfo &info) {
        if (std::exchange(m_info, info) == info)
            return;   // a button that is being pressed stays
        m_wasSet = m_wasSet || info.isSet();
        showState();
    });
    connect(&session, &Session::called, this, &WebhookPage::noteCall);
}

//! The large panes one by one: all at once takes long enough to be felt.
bool WebhookPage::prepareMore()
{
    if (!m_server)
        m_server = new ServerPane(m_session, this);
    else if (!m_requests)
        m_requests = new RequestsPane(m_session, this);
    else if (!m_forward)
        m_forward = new ForwardPane(m_session, this);
    else if (!m_tabs)
        build();
    return !m_tabs;
}

void WebhookPage::showEvent(QShowEvent *event)
{
    prepare();
    Page::showEvent(event);
}

void WebhookPage::build()
{
    m_mode = new SegmentedControl(tr("How updates are received"));
    m_banner = new Banner(Tone::Error);
    m_tabs = new QTabBar;
    m_panes = new QStackedWidget;
    m_rules = new RulesPane(m_session);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_banner->hide();
    column->addWidget(m_banner);
    m_strangers = new Banner(Tone::Warn);
    m_strangers->hide();
    column->addWidget(m_strangers);
    for (const QString &title : {tr("Delivery"), tr("Listener"), tr("Requests"), tr("Answers"), tr("Forward")})
        m_tabs->addTab(title);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the page"));
    column->addWidget(m_tabs);
    m_panes->addWidget(m_server);
    m_panes->addWidget(makeListenerTab());
    m_panes->addWidget(m_requests);
    m_panes->addWidget(m_rules);
    m_panes->addWidget(m_forward);
    column->addWidget(m_panes, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_panes, &QStackedWidget::setCurrentIndex);
    connect(m_server, &ServerPane::settingWanted, this, &WebhookPage::webhookSettingWanted);
    connect(m_server, &ServerPane::deletionWanted, this, &WebhookPage::webhookDeletionWanted);
    connect(m_forward, &ForwardPane::startWanted, this, &WebhookPage::startWanted);
    connect(m_forward, &ForwardPane::pollingWanted, this, [this] { m_mode->setCurrentIndex(int(Receiving::Polling)); });
    connect(m_requests, &RequestsPane::countsChanged, m_card, &ListenerCard::setCounts);
    connect(m_card, &ListenerCard::startWanted, this, &WebhookPage::startWanted);
    connect(m_card, &ListenerCard::refusedWanted, this, [this] {
        m_requests->showOnly(RequestFilter::Refused);
        m_tabs->setCurrentIndex(Requests);
    });
    connect(m_mode, &SegmentedControl::currentChanged, this, &WebhookPage::chooseMode);
    connect(&m_session, &Session::receiverStateChanged, this, &WebhookPage::showState);
    connect(&m_session.strangers(), &StrangerWatch::changed, this, &WebhookPage::showStrangers);
    connect(&m_session, &Session::receivingSet, this, [this] {
        m_mode->setCurrentIndex(int(m_session.profile().receiving));
        m_form->settingsChanged();
        showState();
    });
    setNarrow(m_isNarrow);
    showState();
    showStrangers();
}

QWidget *WebhookPage::makeHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(px(44));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(px(12), 0, px(12), 0);
    line->setSpacing(px(16));
    line->addWidget(new Label(title(), TextStyle::Title));
    m_mode->addSegment(tr("Long polling"), u"refresh"_s);
    m_mode->addSegment(tr("Webhook"), u"webhook"_s);
    m_mode->setCurrentIndex(int(m_session.profile().receiving));
    line->addWidget(m_mode);
    line->addStretch();
    return head;
}

QWidget *WebhookPage::makeListenerTab()
{
    auto *tab = new QWidget;
    auto *row = new QHBoxLayout(tab);
    row->setContentsMargins(px(12), px(12), px(12), px(12));
    row->setSpacing(px(16));
    m_card = new ListenerCard(m_session);
    m_card->setFixedWidth(px(292));
    m_form = new ListenerForm(m_session);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    auto *bench = new Button(Button::Look::Secondary, tr("Judge a certificate…"));
    bench->setToolTip(tr("A file or a server's certificate, as Telegram judges it"));
    connect(bench, &Button::clicked, this, [this] { (new CertificateDialog(this))->show(); });
    auto *side = new QVBoxLayout;
    side->setSpacing(px(12));
    side->addWidget(m_card);
    side->addWidget(bench, 0, Qt::AlignLeft);
    side->addStretch();
    row->addLayout(side);
    row->addWidget(scroll, 1);
    return tab;
}

void WebhookPage::chooseMode(int index)
{
    const int now = int(m_session.profile().receiving);
    if (index == now)
        return;
    m_mode->setCurrentIndex(now);   // until it is so
    emit switchWanted(Receiving(index));
}

//! A deletion is known before anybody asks.
void WebhookPage::noteCall(const CallRecord &record)
{
    if (record.method != "deleteWebhook"_L1 || record.error)
        return;
    m_wasSet = true;
    m_info = WebhookInfo{.pendingUpdateCount = m_info ? m_info->pendingUpdateCount : 0};
    showState();
}

//! Where it waits, and whether anybody delivers there.
void WebhookPage::tellListening(const ListenerPlace &place)
{
    const QString at = u"%1:%2"_s.arg(place.address).arg(place.port);
    if (!m_info || m_info->isSet()) {
        m_banner->setTone(Tone::Accent);
        const bool leadsHere = m_info && QUrl(m_info->url).path().toUtf8() == place.path;
        return m_banner->setText(tr("The listener waits at %1.").arg(at),
                                 leadsHere ? tr("Telegram delivers to %1, with this path.").arg(QUrl(m_info->url).host())
                                           : tr("Telegram delivers here once setWebhook names a public address that leads here, with this path and secret."));
    }
    const int count = m_info->pendingUpdateCount;
    m_banner->setTone(Tone::Warn);
    m_banner->setText(tr("The listener waits at %1, and nobody delivers: no webhook is set.").arg(at),
                      count > 0 ? tr("%n update(s) wait on the server, and what comes joins them.", nullptr, count)
                                : tr("What people write from now on waits on the server for a day."));
    // Queued: what follows may take the button away.
    if (m_wasSet) {
        connect(m_banner->addAction(tr("Receive by long polling…")), &Button::clicked, this, [this] { emit switchWanted(Receiving::Polling); }, Qt::QueuedConnection);
        return;
    }
    connect(m_banner->addAction(tr("Deliver to the listener here…")), &Button::clicked, this, [this] {
        m_tabs->setCurrentIndex(Server);
        m_server->askForBase();
    }, Qt::QueuedConnection);
}

void WebhookPage::showState()
{
    if (!m_tabs)
        return;
    const ReceiverState &state = m_session.receiverState();
    const ListenerSettings &settings = m_session.profile().listener;
    m_banner->clearActions();
    m_banner->setServerWords({});
    m_banner->setVisible(true);
    if (state.phase == Phase::CannotListen) {
        m_banner->setTone(Tone::Error);
        m_banner->setText(tr("The listener cannot start."), troubleText(state, settings));
        m_banner->setServerWords(state.error ? state.error->detail : QString());
        connect(m_banner->addAction(tr("Try again")), &Button::clicked, &m_session, &Session::tryAgain);
        return;
    }
    const QString warning = state.listener && state.listener->certificate
        ? certificateWarning(*state.listener->certificate, {}, Clock::system().unixSeconds())
        : QString();
    if (!warning.isEmpty()) {
        m_banner->setTone(Tone::Warn);
        return m_banner->setText(warning);
    }
    if (state.listener && m_session.profile().receiving == Receiving::Webhook)
        return tellListening(*state.listener);
    m_banner->hide();
}

void WebhookPage::showStrangers()
{
    const auto &traces = m_session.strangers().traces();
    m_strangers->setVisible(!traces.isEmpty());
    m_strangers->clearActions();
    QStringList sentences;
    for (const StrangerTrace &trace : traces)
        sentences << sentenceFor(trace);
    m_strangers->setText(tr("Somebody else is on this bot."), sentences.join(u' '));
    // Queued: the button goes with what it acknowledges.
    connect(m_strangers->addAction(tr("It was me")), &Button::clicked, &m_session.strangers(), &StrangerWatch::acknowledge, Qt::QueuedConnection);
}

QString WebhookPage::title() const
{
    return tr("Webhook");
}

QString WebhookPage::iconName() const
{
    return u"webhook"_s;
}

QString WebhookPage::helpText() const
{
    return tr("Delivery shows what the server says of the webhook and why updates do not come, probes the way there, and sets it anew.\n\n"
              "With Webhook chosen, this bot waits for Telegram to deliver instead of asking. Every delivery is answered with 200 after it "
              "is stored.\n\nThe listener lets in what comes with POST, its path and its secret only. Requests shows all that came, let in "
              "or refused, and sends one again to where you like.\n\nAnswers holds rules that answer an update in the response itself.\n\n"
              "Forward delivers what comes by long polling to a program of yours as Telegram would, and shows what waits and what "
              "holds it back.");
}

void WebhookPage::focusFirst()
{
    prepare();
    m_tabs->setFocus();
}

void WebhookPage::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    if (!m_requests)
        return;
    m_requests->setNarrow(narrow);
    m_forward->setNarrow(narrow);
    m_server->setNarrow(narrow);
}

void WebhookPage::refresh()
{
    if (m_server)
        m_server->refresh();
}

QList<QWidget *> WebhookPage::panes() const
{
    return m_tabs ? QList<QWidget *>{m_tabs, m_panes} : QList<QWidget *>();
}

} // namespace Botdesk
