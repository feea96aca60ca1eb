// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/receivingchanges.h"

#include "core/whendone.h"
#include "session/session.h"
#include "webhook/webhooksettings.h"
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
GuardedChange deletionOf(const WebhookInfo &info)
{
    const int count = info.pendingUpdateCount;
    GuardedChange change{.title = Words::tr("Delete the webhook"),
                         .what = Words::tr("The webhook at %1 is deleted: that server gets no more updates of this bot.").arg(QUrl(info.url).host()),
                         .consequences = {Words::tr("Botdesk receives them from then on. Setting the webhook again takes its address, and its secret if it had one.")}};
    if (count > 0)
        change.consequences << Words::tr("%n update(s) wait on the server.", nullptr, count);
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
    const bool drops = settings.dropPendingUpdates && now.pendingUpdateCount > 0;
    if (drops)
        change.consequences << Words::tr("%n update(s) that wait on the server are gone for good.", nullptr, now.pendingUpdateCount);
    change.choices << GuardedChange::Choice{drops ? Words::tr("Set webhook, drop %n update(s)", nullptr, now.pendingUpdateCount) : Words::tr("Set webhook"), drops};
    return change;
}

void setWebhook(Session &session, const WebhookSettings &settings, bool wasPolling)
{
    if (wasPolling)
        session.stopReceiving();
    Parameters parameters(setWebhookFields(settings));
    if (!settings.certificate.isEmpty())
        parameters.uploads.append({.field = u"certificate"_s, .content = settings.certificate, .fileName = u"certificate.pem"_s});
    // What came of it stands on the page, which hears of every call.
    whenDone(session.call(u"setWebhook"_s, parameters), &session, [&session, settings, wasPolling](const Result<ApiAnswer> &answer) {
        if (const auto pause = answer ? std::nullopt : pauseAfter(answer.error())) {
            QTimer::singleShot(*pause, &session, [&session, settings, wasPolling] { setWebhook(session, settings, wasPolling); });
            return;
        }
        if (answer || !wasPolling)
            return;
        whenDone(session.webhookInfo(), &session, [&session](const Result<WebhookInfo> &info) {
            if (info && !info->isSet())
                session.startReceiving();
        });
    });
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
        GuardedChange change = deletionOf(*info);
        change.title = Words::tr("Start receiving");
        if (!guard.asksAbout(session.profile(), change))
            return session.startReceiving();   // the conflict that comes says what stands in the way, and deletes nothing
        change.consequences.prepend(Words::tr("Polling and a webhook exclude each other: as long as there is one, polling gets nothing."));
        guard.ask(session.profile(), change, &session, [&guard, &session](int choice) { deleteWebhook(guard, session, choice == DropPending); });
    });
}

void askToSetWebhook(Guard &guard, Session &session, const WebhookSettings &settings, const WebhookInfo &now)
{
    guard.ask(session.profile(), settingOf(session, settings, now), &session, [&session, settings](int) { setWebhook(session, settings, isPolling(session)); });
}

void askToDeleteWebhook(Guard &guard, Session &session)
{
    whenDone(session.webhookInfo(), &session, [&guard, &session](const Result<WebhookInfo> &info) {
        if (!info)
            return tellTrouble(guard, info.error());
        if (!info->isSet())
            return session.tryAgain();
        guard.ask(session.profile(), deletionOf(*info), &session,
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
                                   .consequences = {Words::tr("They are lost for good: neither this program nor another will ever see them.")},
                                   .choices = {{Words::tr("Drop %n update(s)", nullptr, count), true}}};
        guard.ask(session.profile(), change, &session, [&guard, &session](int) {
            whenDone(session.skipPending(), &session, [&guard](const Result<void> &done) {
                if (!done)
                    tellTrouble(guard, done.error());
            });
        });
    });
}

void askAboutWebhook(Guard &guard, const BotProfile &profile, const WebhookInfo &info, bool dropsPending, QObject *context,
                     std::function<void()> go)
{
    GuardedChange change = deletionOf(info);
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

} // namespace Botdesk
