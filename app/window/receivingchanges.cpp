// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/receivingchanges.h"

#include "core/whendone.h"
#include "session/receivingswitch.h"
#include "window/switchdialog.h"
#include "words/errorwords.h"

#include <QMessageBox>
#include <QTimer>

namespace Botdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReceivingChanges)
};

constexpr auto PatienceBeforeStart = 4s;   // a server that does not answer is told by receiving itself

enum WebhookChoice { KeepPending, DropPending };

bool isPolling(const Session &session)
{
    return session.profile().receiving == BotProfile::Receiving::Polling && session.receiverState().phase != ReceiverState::Phase::Stopped;
}

void tell(const Guard &guard, QMessageBox::Icon icon, const QString &title, const QString &what, const QString &more)
{
    auto *box = new QMessageBox(icon, title, what, QMessageBox::Close, guard.window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    box->open();
}

void tellTrouble(const Guard &guard, const Error &error)
{
    const ErrorWords words = wordsFor(error);
    tell(guard, QMessageBox::Warning, Words::tr("That did not work"), words.what,
         words.detail.isEmpty() ? words.next : words.next + u"\n\n"_s + words.detail);
}

//! Only the host of the address: its path is often a secret.
GuardedChange deletionOf(const WebhookInfo &info, BotProfile::Receiving receiving)
{
    const int count = info.pendingUpdateCount;
    const bool isListening = receiving == BotProfile::Receiving::Webhook;
    GuardedChange change{.title = Words::tr("Delete the webhook"),
                         .what = Words::tr("The webhook at %1 is deleted: that server gets no more updates of this bot.").arg(QUrl(info.url).host()),
                         .consequences = {isListening ? Words::tr("Nobody delivers to the listener here from then on: updates wait on the server until you receive by long polling or set a webhook again.")
                                                      : Words::tr("Botdesk receives them from then on. Setting the webhook again takes its address, and its secret if it had one.")}};
    if (count > 0 && isListening)
        change.consequences << Words::tr("%n update(s) wait on the server. Kept, they stay there.", nullptr, count);
    else if (count > 0)
        change.consequences << Words::tr("%n update(s) wait on the server. Kept, they are stored here as soon as the webhook is gone.", nullptr, count);
    change.needsName = true;
    change.choices << GuardedChange::Choice{count > 0 ? Words::tr("Delete, keep pending") : Words::tr("Delete webhook")};
    if (count > 0)
        change.choices << GuardedChange::Choice{Words::tr("Delete, drop %n update(s)", nullptr, count), true};
    return change;
}

void deleteWebhook(Guard &guard, Session &session, bool dropsPending)
{
    const QJsonObject parameters{{u"drop_pending_updates"_s, dropsPending}};
    whenDone(session.call(u"deleteWebhook"_s, parameters), &session, [&guard, &session](const Result<ApiAnswer> &answer) {
        if (!answer)
            return tellTrouble(guard, answer.error());
        if (session.profile().receiving == BotProfile::Receiving::Webhook)
            return;   // the page of the webhook says what is left to do
        session.startReceiving();
        session.tryAgain();
    });
}

QString typesText(const std::optional<QStringList> &types)
{
    if (!types)
        return Words::tr("what the server has been told last");
    return types->isEmpty() ? Words::tr("all but three types") : types->join(u", "_s);
}

QString serverText(const ApiServer &server)
{
    const QString place = server.root.authority();
    return server.testEnvironment ? Words::tr("%1 (test environment)").arg(place) : place;
}

//! Only the hosts of the addresses: their paths are often secrets.
GuardedChange settingOf(const Session &session, const WebhookSettings &settings, const WebhookInfo &now)
{
    const auto hostOf = [](const QString &url) { return QUrl::fromUserInput(url).host(); };
    GuardedChange change{.title = Words::tr("Set the webhook"),
                         .what = Words::tr("Telegram delivers the updates of this bot to %1 from then on.").arg(hostOf(settings.url))};
    if (now.isSet() && now.url != settings.url)
        change.consequences << Words::tr("The webhook at %1 gets no more updates.").arg(hostOf(now.url));
    if (isPolling(session))
        change.consequences << Words::tr("Botdesk stops asking for updates: a bot with a webhook gets none that way.");
    change.consequences << Words::tr("The server forgets the webhook before it looks at the new one: if it refuses that, there is none.");
    change.needsName = true;
    const int count = now.pendingUpdateCount;
    if (!settings.dropPendingUpdates || count == 0) {
        change.choices << GuardedChange::Choice{Words::tr("Set webhook")};
        return change;
    }
    change.consequences << Words::tr("%n update(s) wait on the server. Kept here first, they are asked for and stored; dropped, they are gone for good.", nullptr, count);
    if (now.isSet())
        change.consequences << Words::tr("To ask for them, the present webhook is deleted first.");
    change.choices << GuardedChange::Choice{Words::tr("Keep them here first")} << GuardedChange::Choice{Words::tr("Drop %n update(s)", nullptr, count), true};
    return change;
}

void setWebhook(Guard &guard, Session &session, const WebhookSettings &settings, const WebhookInfo &now, Waiting waiting)
{
    // Of a refusal the page tells, which hears of every call.
    auto *asking = new QObject(&session);
    auto isAsked = std::make_shared<bool>(false);
    QObject::connect(&session, &Session::called, asking, [isAsked](const CallRecord &record) { *isAsked = *isAsked || record.method == "setWebhook"_L1; });
    whenDone(switchToServer(session, settings, now, waiting), asking, [&guard, isAsked, asking](const Result<void> &done) {
        asking->deleteLater();
        if (!done && !*isAsked)
            tellTrouble(guard, done.error());
    });
}

WebhookRules rulesOf(const BotProfile &profile)
{
    return profile.isSandbox || !profile.server.isCloud() ? WebhookRules::LocalServer : WebhookRules::Cloud;
}

template <typename T>
void tellIfTrouble(Guard &guard, Session &session, const QFuture<Result<T>> &future)
{
    whenDone(future, &session, [&guard](const Result<T> &done) {
        if (!done)
            tellTrouble(guard, done.error());
    });
}

void goOver(Guard &guard, Session &session, SwitchDialog::Way way, const WebhookSettings &settings, const WebhookInfo &now)
{
    using Way = SwitchDialog::Way;
    switch (way) {
    case Way::Poll: return tellIfTrouble(guard, session, switchToPolling(session));
    case Way::Listener: return tellIfTrouble(guard, session, switchToListener(session, settings, now));
    case Way::Server: return tellIfTrouble(guard, session, switchToServer(session, settings, now));
    case Way::OnlyListen:
        session.setReceiving(BotProfile::Receiving::Webhook, session.profile().listener);
        session.startReceiving();
    }
}

} // namespace

void startReceiving(Guard &guard, Session &session)
{
    // A listener and a webhook belong together, and the Sandbox is never asked about.
    if (session.profile().environment() == BotProfile::Environment::Sandbox || session.profile().receiving == BotProfile::Receiving::Webhook)
        return session.startReceiving();
    auto isDecided = std::make_shared<bool>(false);
    QTimer::singleShot(PatienceBeforeStart, &session, [&session, isDecided] {
        if (!std::exchange(*isDecided, true))
            session.startReceiving();
    });
    whenDone(session.webhookInfo(), &session, [&guard, &session, isDecided](const Result<WebhookInfo> &info) {
        if (std::exchange(*isDecided, true))
            return;
        if (!info || !info->isSet())
            return session.startReceiving();
        GuardedChange change = deletionOf(*info, BotProfile::Receiving::Polling);
        change.title = Words::tr("Start receiving");
        if (!guard.asksAbout(session.profile(), change))
            return session.startReceiving();   // the conflict that comes says what stands in the way, and deletes nothing
        change.consequences.prepend(Words::tr("Polling and a webhook exclude each other: as long as there is one, polling gets nothing."));
        guard.ask(session.profile(), change, &session, [&guard, &session](int choice) { deleteWebhook(guard, session, choice == DropPending); });
    });
}

void askToSetWebhook(Guard &guard, Session &session, const WebhookSettings &settings, const WebhookInfo &now)
{
    guard.ask(session.profile(), settingOf(session, settings, now), &session, [&guard, &session, settings, now](int choice) {
        const bool keepsHere = settings.dropPendingUpdates && now.pendingUpdateCount > 0 && choice == 0;
        setWebhook(guard, session, settings, now, keepsHere ? Waiting::KeepHere : Waiting::Deliver);
    });
}

void askToSwitchReceiving(Guard &guard, Session &session, BotProfile::Receiving to)
{
    whenDone(session.webhookInfo(), &session, [&guard, &session, to](const Result<WebhookInfo> &info) {
        whenDone(session.listenerKeys(), &session, [&guard, &session, to, now = info.value_or(WebhookInfo())](const Result<ListenerKeys> &keys) {
            if (!keys)
                return tellTrouble(guard, keys.error());
            whenDone(session.listenerCertificate(), &session, [&guard, &session, to, now, keys = *keys](const Result<Certificate> &own) {
                const BotProfile &profile = session.profile();
                const SwitchSituation situation{.profile = profile,
                                                .now = now,
                                                .keys = keys,
                                                .certificate = own ? std::optional(*own) : std::nullopt,
                                                .rules = rulesOf(profile),
                                                .asksForName = profile.environment() == BotProfile::Environment::Live};
                auto *dialog = new SwitchDialog(situation, to, guard.window());
                QObject::connect(dialog, &SwitchDialog::chosen, &session,
                                 [&guard, &session, now](SwitchDialog::Way way, const WebhookSettings &settings) { goOver(guard, session, way, settings, now); });
                dialog->open();
            });
        });
    });
}

void askToDeleteWebhook(Guard &guard, Session &session)
{
    whenDone(session.webhookInfo(), &session, [&guard, &session](const Result<WebhookInfo> &info) {
        if (!info)
            return tellTrouble(guard, info.error());
        if (!info->isSet())
            return session.tryAgain();
        guard.ask(session.profile(), deletionOf(*info, session.profile().receiving), &session,
                  [&guard, &session](int choice) { deleteWebhook(guard, session, choice == DropPending); });
    });
}

void askToSkipPending(Guard &guard, Session &session)
{
    whenDone(session.webhookInfo(), &session, [&guard, &session](const Result<WebhookInfo> &info) {
        if (!info)
            return tellTrouble(guard, info.error());
        const int count = info->pendingUpdateCount;
        if (count == 0)
            return tell(guard, QMessageBox::Information, Words::tr("Skip pending updates"), Words::tr("Nothing is pending."),
                        Words::tr("The server holds no update for this bot."));
        const GuardedChange change{.title = Words::tr("Skip pending updates"),
                                   .what = Words::tr("%n pending update(s) are dropped.", nullptr, count),
                                   .consequences = {Words::tr("Dropped unseen they are lost for good: neither this program nor another will ever see them."),
                                                    Words::tr("Kept here first, they are stored and then dropped at the server.")},
                                   .choices = {{Words::tr("Drop %n update(s)", nullptr, count), true}, {Words::tr("Keep them here first")}}};
        guard.ask(session.profile(), change, &session, [&guard, &session](int choice) {
            if (choice == 0)
                tellIfTrouble(guard, session, session.skipPending());
            else
                tellIfTrouble(guard, session, session.takePending());
        });
    });
}

void askAboutWebhook(Guard &guard, const BotProfile &profile, const WebhookInfo &info, bool dropsPending, QObject *context,
                     std::function<void()> go)
{
    GuardedChange change = deletionOf(info, BotProfile::Receiving::Polling);
    change.choices = {change.choices.at(dropsPending ? DropPending : KeepPending)};
    guard.ask(profile, change, context, [go = std::move(go)](int) { go(); });
}

void askAboutAllowedUpdates(Guard &guard, const BotProfile &known, const std::optional<QStringList> &types, QObject *context,
                            std::function<void()> go)
{
    if (types == known.polling.allowedUpdates)
        return go();
    const GuardedChange change{.title = Words::tr("Change allowed_updates"),
                               .what = Words::tr("The server will send other types of updates: %1.").arg(typesText(types)),
                               .consequences = {Words::tr("Until now: %1.").arg(typesText(known.polling.allowedUpdates)),
                                                Words::tr("What arrives of types that are not asked for is not kept by the server and cannot be had later.")},
                               .choices = {{Words::tr("Change the types")}}};
    guard.ask(known, change, context, [go = std::move(go)](int) { go(); });
}

void askAboutServer(Guard &guard, const BotProfile &known, const ApiServer &server, QObject *context, std::function<void()> go)
{
    if (server.root == known.server.root && server.testEnvironment == known.server.testEnvironment)
        return go();
    BotProfile changed = known;
    changed.server = server;
    const GuardedChange change{.title = Words::tr("Use another server"),
                               .what = Words::tr("Botdesk asks for the updates of this bot at %1, from the next time on that the bot is opened.").arg(serverText(server)),
                               .consequences = {Words::tr("Until now: %1.").arg(serverText(known.server)),
                                                Words::tr("What waits at one server does not come along to the other. A bot that runs at Telegram's own "
                                                          "server has to be logged out there (logOut) before another can run it.")},
                               .choices = {{Words::tr("Use this server")}}};
    // Live on either side is live.
    const bool becomesLive = changed.environment() == BotProfile::Environment::Live;
    guard.ask(becomesLive ? changed : known, change, context, [go = std::move(go)](int) { go(); });
}

} // namespace Botdesk
