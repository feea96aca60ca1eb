// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/token.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qint64 IdLimit = qint64(1) << 54;
constexpr int LengthLimit = 80;
constexpr int SecretMinimum = 24;

bool isSecretCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
}

} // namespace

Result<Token> Token::parse(QStringView text)
{
    text = text.trimmed();
    const auto colon = text.indexOf(u':');
    if (colon < 0)
        return failure(Error::Kind::Invalid, u"a token has a colon after the bot's number"_s);
    if (text.size() > LengthLimit)
        return failure(Error::Kind::Invalid, u"a token has at most 80 characters"_s);

    bool isNumber = false;
    const qint64 id = text.left(colon).toLongLong(&isNumber);
    if (!isNumber || id <= 0 || id >= IdLimit || text.startsWith(u'0') || text.startsWith(u'+'))
        return failure(Error::Kind::Invalid, u"a token begins with the bot's number"_s);

    const auto secret = text.mid(colon + 1);
    if (secret.size() < SecretMinimum)
        return failure(Error::Kind::Invalid, u"the part after the colon is too short"_s);
    if (!std::all_of(secret.begin(), secret.end(), isSecretCharacter))
        return failure(Error::Kind::Invalid, u"the part after the colon has a character that no token has"_s);

    Token token;
    token.m_text = text.toLatin1();
    token.m_botId = BotId(id);
    return token;
}

Token Token::findIn(QStringView text)
{
    static const QRegularExpression pattern(u"(?<![0-9A-Za-z_-])[1-9][0-9]{0,16}:[A-Za-z0-9_-]{24,}"_s);
    auto found = pattern.globalMatch(text.toString());
    while (found.hasNext()) {
        if (auto token = parse(found.next().captured()))
            return *token;
    }
    return {};
}

QString Token::masked() const
{
    return isNull() ? u"no token"_s : QString::number(number(m_botId)) + u":…"_s;
}

bool operator==(const Token &a, const Token &b)
{
    return equalInConstantTime(a.m_text, b.m_text);
}

QDebug operator<<(QDebug debug, const Token &token)
{
    QDebugStateSaver saver(debug);
    debug.noquote().nospace() << token.masked();
    return debug;
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    // The length may show; the content must not.
    unsigned char difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i] ^ (b.isEmpty() ? 0 : b[i % b.size()]));
    return difference == 0;
}

} // namespace Botdesk
