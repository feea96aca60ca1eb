// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/whendone.h"
#include "secrets/secretstore.h"

#include <QHash>

namespace Botdesk {

namespace {

class SessionStore final : public SecretStore
{
public:
    QFuture<Result<Token>> read(BotId bot) override
    {
        const auto found = m_tokens.constFind(bot);
        if (found == m_tokens.constEnd())
            return readyFuture<Result<Token>>(failure(Error::Kind::NotFound));
        return readyFuture<Result<Token>>(*found);
    }

    QFuture<Result<void>> write(const Token &token) override
    {
        m_tokens.insert(token.botId(), token);
        return check();
    }

    QFuture<Result<void>> remove(BotId bot) override
    {
        m_tokens.remove(bot);
        return check();
    }

    QFuture<Result<void>> check() override { return readyFuture(Result<void>()); }

private:
    QHash<BotId, Token> m_tokens;
};

} // namespace

std::unique_ptr<SecretStore> makeSessionStore()
{
    return std::make_unique<SessionStore>();
}

} // namespace Botdesk
