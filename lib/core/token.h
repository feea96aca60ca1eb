// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace Botdesk {

//! A bot's token. Prints as `123456:…` whoever prints it, and compares in constant time.
//!
//! The secret leaves it only through reveal(), which the HTTP client, the key store and the Sandbox's first line call.
class Token
{
public:
    Token() = default;   //!< no token: isNull()

    //! Reads one token, surrounded by nothing but white space. The rules are the server's: "<id>:<secret>", the id
    //! 1 … 2^54-1 without a leading zero, the secret at least 24 characters of base64url, 80 characters at most.
    static Result<Token> parse(QStringView text);

    //! Cuts the first token out of a longer text, such as a whole message of BotFather. Null when there is none.
    static Token findIn(QStringView text);

    bool isNull() const { return m_text.isEmpty(); }
    BotId botId() const { return m_botId; }
    QString masked() const;                        //!< "123456:…", or "no token"
    const QByteArray &reveal() const { return m_text; }

    friend bool operator==(const Token &a, const Token &b);
    friend QDebug operator<<(QDebug debug, const Token &token);

private:
    QByteArray m_text;
    BotId m_botId{};
};

//! Whether the two are equal; takes the same time wherever they first differ.
bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace Botdesk
