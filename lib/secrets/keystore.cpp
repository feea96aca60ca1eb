// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "secrets/keystore.h"

#include "core/redact.h"

#include <QPointer>
#include <QPromise>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

using Operation = KeyRing::Operation;
using Outcome = KeyRing::Answer::Outcome;

std::chrono::milliseconds usualPatience()
{
    const bool canBeUnlocked = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    return canBeUnlocked ? 60s : 5s;
}

QString keyOf(BotId bot)
{
    return u"bot%1"_s.arg(number(bot));
}

Result<KeyRing::Answer> judged(const KeyRing::Answer &answer)
{
    switch (answer.outcome) {
    case Outcome::Done: return answer;
    case Outcome::NotFound: return failure(Error::Kind::NotFound);
    case Outcome::Failed: break;
    }
    return failure(Error::Kind::NoKeyStore, redacted(answer.detail));
}

Result<void> nothingThereIsFine(const Result<KeyRing::Answer> &answer)
{
    if (!answer && answer.error().kind != Error::Kind::NotFound)
        return failure(answer.error());
    return {};
}

Result<Token> readToken(const KeyRing::Answer &answer, BotId bot)
{
    auto token = Token::parse(QString::fromUtf8(answer.secret));
    if (!token || token->botId() != bot)
        return failure(Error::Kind::Invalid, u"what the key store keeps is no token of this bot"_s);
    return token;
}

class KeyStore final : public SecretStore
{
public:
    KeyStore(std::unique_ptr<KeyRing> ring, std::chrono::milliseconds patience)
        : m_ring(std::move(ring))
        , m_patience(patience)
    {
    }

    QFuture<Result<Token>> read(BotId bot) override
    {
        return ask({.operation = Operation::Read, .key = keyOf(bot), .secret = {}})
            .then([bot](const Result<KeyRing::Answer> &answer) {
                return answer.and_then([bot](const KeyRing::Answer &got) { return readToken(got, bot); });
            });
    }

    QFuture<Result<void>> write(const Token &token) override
    {
        return ask({.operation = Operation::Write, .key = keyOf(token.botId()), .secret = token.reveal()})
            .then([](const Result<KeyRing::Answer> &answer) { return answer.map([](const KeyRing::Answer &) {}); });
    }

    QFuture<Result<void>> remove(BotId bot) override
    {
        return ask({.operation = Operation::Remove, .key = keyOf(bot), .secret = {}}).then(nothingThereIsFine);
    }

    QFuture<Result<void>> check() override
    {
        return ask({.operation = Operation::Read, .key = u"none"_s, .secret = {}}).then(nothingThereIsFine);
    }

private:
    QFuture<Result<KeyRing::Answer>> ask(const KeyRing::Question &question);

    std::unique_ptr<KeyRing> m_ring;
    std::chrono::milliseconds m_patience;
};

QFuture<Result<KeyRing::Answer>> KeyStore::ask(const KeyRing::Question &question)
{
    auto promise = std::make_shared<QPromise<Result<KeyRing::Answer>>>();
    promise->start();
    const auto finish = [promise](const Result<KeyRing::Answer> &answer) {
        if (promise->future().isFinished())
            return;   // it comes after the time was up
        promise->addResult(answer);
        promise->finish();
    };
    // The key store or this object may be gone before the ring answers, so both hold nothing but the promise.
    auto *timer = new QTimer;
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, finish, patience = m_patience] {
        finish(failure(Error::Kind::NoKeyStore,
                       u"no answer within %1 s; it may be locked"_s.arg(std::chrono::ceil<std::chrono::seconds>(patience).count())));
        timer->deleteLater();
    });
    timer->start(m_patience);
    m_ring->ask(question, [finish, timer = QPointer<QTimer>(timer)](const KeyRing::Answer &answer) {
        finish(judged(answer));
        if (timer)
            timer->deleteLater();
    });
    return promise->future();
}

} // namespace

std::unique_ptr<SecretStore> makeKeyStore(std::unique_ptr<KeyRing> ring, std::optional<std::chrono::milliseconds> patience)
{
    return std::make_unique<KeyStore>(std::move(ring), patience.value_or(usualPatience()));
}

} // namespace Botdesk
