// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/botview.h"

#include "broadcast/broadcastwindow.h"
#include "chat/chatspage.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "session/mediafiles.h"
#include "keyboard/keyboardspage.h"
#include "session/strangerwatch.h"
#include "settings/settings.h"
#include "updates/updatespage.h"
#include "webhook/webhookpage.h"
#include "widgets/timetext.h"
#include "window/statusline.h"
#include "words/errorwords.h"

#include <QLocale>

namespace Botdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = ReceiverState::Phase;

namespace {

constexpr int SecondsBetweenSizes = 10;

BotLine::Environment environmentOf(const BotProfile &profile)
{
    switch (profile.environment()) {
    case BotProfile::Environment::Sandbox: return BotLine::Environment::Sandbox;
    case BotProfile::Environment::Test: return BotLine::Environment::Test;
    case BotProfile::Environment::Live: return BotLine::Environment::Live;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Phase phase)
{
    switch (phase) {
    case Phase::Receiving: return Tone::Ok;
    case Phase::WaitingToRetry: return Tone::Warn;
    case Phase::Conflict:
    case Phase::Unauthorized:
    case Phase::StoreTrouble:
    case Phase::HeldElsewhere:
    case Phase::CannotListen: return Tone::Error;
    case Phase::Stopped:
    case Phase::Starting: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString phaseText(const ReceiverState &state, bool isSandbox)
{
    switch (state.phase) {
    case Phase::Stopped: return BotView::tr("Not receiving");
    case Phase::Starting: return BotView::tr("Starting…");
    case Phase::Receiving:
        if (state.listener)
            return BotView::tr("Webhook listener :%1").arg(state.listener->port);
        return isSandbox ? BotView::tr("Polling the Sandbox") : BotView::tr("Polling");
    case Phase::WaitingToRetry:
        return BotView::tr("Next try in %1 s").arg(std::max<qint64>(0, (state.retryAtMs - Clock::system().unixMilliseconds() + 999) / 1000));
    case Phase::Conflict: return BotView::tr("Another receiver (409)");
    case Phase::Unauthorized: return BotView::tr("Token refused (401)");
    case Phase::StoreTrouble: return BotView::tr("Cannot store");
    case Phase::HeldElsewhere: return BotView::tr("Received elsewhere");
    case Phase::CannotListen: return BotView::tr("Cannot listen");
    }
    Q_UNREACHABLE();
}

Avatar::Dot dotOf(Phase phase)
{
    const Tone tone = toneOf(phase);
    return tone == Tone::Ok ? Avatar::Dot::Ok : tone == Tone::Warn ? Avatar::Dot::Warn : tone == Tone::Error ? Avatar::Dot::Error : Avatar::Dot::Off;
}

QString cardText(const ReceiverState &state, bool isSandbox)
{
    if (state.phase != Phase::Receiving || state.listener)
        return phaseText(state, isSandbox);
    const QString how = isSandbox ? environmentName(BotLine::Environment::Sandbox) : BotView::tr("Long polling");
    return state.roundTripMs < 0 ? how : u"%1 · %2"_s.arg(how, tookText(state.roundTripMs));
}

} // namespace

BotView::BotView(Session &session, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    makePages(settings);
    connect(&session, &Session::receiverStateChanged, this, &BotView::changed);
    connect(&session, &Session::meChanged, this, &BotView::changed);
    connect(&session, &Session::outboxWaitsChanged, this, &BotView::changed);
    connect(&session, &Session::broadcastProgressed, this, &BotView::changed);
    connect(&session.strangers(), &StrangerWatch::changed, this, &BotView::changed);
    connect(&session, &Session::stored, this, [this](const Committed &committed) {
        m_stored += committed.rows.size();
        m_arrived += committed.rows.size();
    });
    connect(&session, &Session::webhookInfoKnown, this, [this](const WebhookInfo &info) {
        m_pending = info.pendingUpdateCount;
        emit changed();
    });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &BotView::measure);
    m_second.start();
    askForSize();
    askForInterrupted();
}

BotView::~BotView()
{
    delete m_broadcasts;
    qDeleteAll(m_pages);
}

void BotView::makePages(Settings &settings)
{
    m_updates = new UpdatesPage(m_session);
    m_chats = new ChatsPage(m_session);
    m_keyboards = new KeyboardsPage(m_session);
    m_webhook = new WebhookPage(m_session);
    m_pages = {m_updates, m_chats, m_keyboards, m_webhook};
    connect(m_keyboards, &KeyboardsPage::sandboxTryWanted, this, &BotView::sandboxTryWanted);
    connect(m_keyboards, &KeyboardsPage::flowRunWanted, this, &BotView::flowRunWanted);
    connect(m_keyboards, &KeyboardsPage::sandboxWanted, this, &BotView::phoneWanted);
    connect(m_keyboards, &KeyboardsPage::botChangeWanted, this, &BotView::botChangeWanted);
    connectKeyboards();
    connect(m_webhook, &WebhookPage::startWanted, this, &BotView::startWanted);
    connect(m_webhook, &WebhookPage::webhookSettingWanted, this, &BotView::webhookSettingWanted);
    connect(m_webhook, &WebhookPage::webhookDeletionWanted, this, &BotView::webhookDeletionWanted);
    connect(m_webhook, &WebhookPage::switchWanted, this, &BotView::switchWanted);
    const auto applySettings = [this, &settings] {
        m_chats->setReturnSends(settings.returnSends());
        m_session.media().setLimit(qint64(settings.mediaCacheMegabytes()) * 1000 * 1000);
    };
    applySettings();
    connect(&settings, &Settings::changed, this, applySettings);
    connect(m_updates, &UpdatesPage::chatOpened, this, [this](const ConversationKey &key, std::optional<MessageId> message) {
        emit pageWanted(m_chats);
        m_chats->openChat(key, message);
    });
    connect(m_updates, &UpdatesPage::sandboxWanted, this, &BotView::sandboxWanted);
    connect(m_updates, &UpdatesPage::startWanted, this, &BotView::startWanted);
    connect(m_updates, &UpdatesPage::skipWanted, this, &BotView::skipWanted);
    connect(m_updates, &UpdatesPage::webhookDeletionWanted, this, &BotView::webhookDeletionWanted);
    connect(m_updates, &UpdatesPage::newTokenWanted, this, &BotView::newTokenWanted);
    connect(m_updates, &UpdatesPage::settingsWanted, this, &BotView::settingsWanted);
    connect(m_chats, &ChatsPage::sendToManyAsked, this, &BotView::showBroadcasts);
    connect(m_chats, &ChatsPage::interruptedAsked, this, [this] {
        showBroadcasts();
        broadcasts().openBroadcast(m_interrupted);
        m_chats->tellInterrupted({}, {});
    });
    connect(m_chats, &ChatsPage::updatesAsked, this, [this](ChatId chat) {
        emit pageWanted(m_updates);
        m_updates->setFilterText(u"chat:%1"_s.arg(number(chat)));
    });
}

//! The composer offers what the library has, and leads to the designer.
void BotView::connectKeyboards()
{
    m_offering.setSingleShot(true);
    m_offering.setInterval(200ms);   // every key that is pressed in the designer changes the library
    connect(&m_offering, &QTimer::timeout, this, [this] { m_chats->setKeyboards(m_keyboards->forMessages()); });
    for (const auto change : {&KeyboardLibrary::changed, &KeyboardLibrary::loaded})
        connect(&m_keyboards->library(), change, &m_offering, qOverload<>(&QTimer::start));
    connect(m_chats, &ChatsPage::keyboardEditAsked, this, [this](const QJsonObject &markup, const QString &name) {
        emit pageWanted(m_keyboards);
        m_keyboards->edit(markup, name);
    });
    connect(m_chats, &ChatsPage::keyboardTaken, this, [this](const QJsonObject &markup, const QJsonObject &message) {
        emit pageWanted(m_keyboards);
        m_keyboards->edit(markup, {}, messageTextOf(message));
    });
    connect(m_chats, &ChatsPage::keyboardDesignAsked, this, [this] {
        emit pageWanted(m_keyboards);
        m_keyboards->begin();
    });
}

BotLine BotView::lineOf(const BotProfile &profile)
{
    BotLine line;
    line.profile = profile.name;
    line.id = number(profile.botId);
    line.title = profile.me.user.name();
    line.handle = profile.me.user.username.isEmpty() ? line.title : u'@' + profile.me.user.username;
    if (line.handle.isEmpty())
        line.handle = profile.name;
    line.environment = environmentOf(profile);
    line.state = tr("Not open");
    return line;
}

BotLine BotView::line() const
{
    BotLine line = lineOf(m_session.profile());
    const ReceiverState &state = m_session.receiverState();
    line.state = cardText(state, m_session.profile().isSandbox);
    line.dot = dotOf(state.phase);
    return line;
}

void BotView::fill(StatusLine &status) const
{
    const ReceiverState &state = m_session.receiverState();
    status.setState(toneOf(state.phase), phaseText(state, m_session.profile().isSandbox));
    status.setStored(tr("%1 stored · %2").arg(QLocale().toString(m_stored), byteText(m_bytes)));
    status.setPending(m_pending < 0 ? QString() : tr("%n pending on server", nullptr, m_pending));
    status.setOutgoing(outgoingText());
    if (!m_session.strangers().traces().isEmpty()) {
        status.setTrouble(Tone::Warn, tr("Somebody else is on this bot"));
    } else if (state.lastError && state.lastErrorMs > 0) {
        const QString what = state.lastError->detail.isEmpty() ? wordsFor(*state.lastError).what : state.lastError->detail;
        status.setTrouble(state.error ? Tone::Error : Tone::Warn,
                          tr("Last error: %1, %2").arg(what, agoText(state.lastErrorMs, Clock::system().unixMilliseconds())));
    } else {
        status.setTrouble(Tone::Neutral, {});
    }
}

//! What waits to be sent, and how far the message for many has come.
QString BotView::outgoingText() const
{
    QStringList parts;
    if (const int waiting = m_session.outboxWaits().waiting; waiting > 0)
        parts << tr("%n wait(s) to be sent", nullptr, waiting);
    const auto &many = m_session.broadcastProgress();
    if (many && many->broadcast.isUnderWay()) {
        const BroadcastCounts &counts = many->broadcast.counts;
        const QString done = QLocale().toString(counts.all() - counts.waiting - counts.sending);
        const QString text = many->broadcast.state == Broadcast::State::Running ? tr("Sending to many: %1 of %2") : tr("Sending to many paused: %1 of %2");
        parts << text.arg(done, QLocale().toString(counts.all()));
    }
    return parts.join(u" · "_s);
}

BroadcastWindow &BotView::broadcasts()
{
    if (!m_broadcasts) {
        m_broadcasts = new BroadcastWindow(m_session, m_chats->window());
        m_broadcasts->setWindowTitle(tr("Send to many – %1").arg(line().handle));
        connect(m_broadcasts, &BroadcastWindow::startWanted, this, &BotView::broadcastWanted);
        const auto offer = [this] { m_broadcasts->setKeyboards(m_keyboards->forMessages()); };
        connect(&m_offering, &QTimer::timeout, m_broadcasts, offer);
        offer();
        // As from the composer, but the designer is in the other window.
        connect(m_broadcasts, &BroadcastWindow::keyboardEditAsked, m_chats, &ChatsPage::keyboardEditAsked);
        connect(m_broadcasts, &BroadcastWindow::keyboardDesignAsked, m_chats, &ChatsPage::keyboardDesignAsked);
        const auto showDesigner = [this] { m_keyboards->window()->activateWindow(); };
        connect(m_broadcasts, &BroadcastWindow::keyboardEditAsked, m_keyboards, showDesigner);
        connect(m_broadcasts, &BroadcastWindow::keyboardDesignAsked, m_keyboards, showDesigner);
    }
    return *m_broadcasts;
}

void BotView::showBroadcasts()
{
    broadcasts().refresh();
    broadcasts().show();
    broadcasts().raise();
    broadcasts().activateWindow();
}

//! What the end of the program, or a crash, has broken off waits for a word of the operator.
void BotView::askForInterrupted()
{
    whenDone(m_session.store().broadcasts(), this, [this](const Result<QList<Broadcast>> &all) { tellInterrupted(all); });
}

void BotView::tellInterrupted(const Result<QList<Broadcast>> &all)
{
    for (const Broadcast &each : all.value_or(QList<Broadcast>())) {
        if (each.state != Broadcast::State::Interrupted)
            continue;
        m_interrupted = each.id;
        const BroadcastCounts &counts = each.counts;
        const QString sent = tr("%1 of %2 sent, %3 waiting.").arg(QLocale().toString(counts.sent), QLocale().toString(counts.all()), QLocale().toString(counts.waiting));
        const QString unknown = counts.unknown > 0 ? u' ' + tr("Of %n it is not known whether they arrived.", nullptr, counts.unknown) : QString();
        return m_chats->tellInterrupted(tr("Sending “%1” to many was interrupted.").arg(each.title), sent + unknown);
    }
}

void BotView::measure()
{
    emit rateMeasured(double(std::exchange(m_arrived, 0)));
    if (++m_secondsToSize % SecondsBetweenSizes == 0)
        askForSize();
    emit changed();   // counts, and the seconds to the next try
}

void BotView::askForSize()
{
    whenDone(m_session.store().info(), this, [this](const Result<StoreInfo> &info) {
        if (!info)
            return;
        m_stored = info->stored;
        m_bytes = info->bytes;
        emit changed();
    });
}

} // namespace Botdesk
