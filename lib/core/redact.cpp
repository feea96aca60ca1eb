// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/redact.h"

#include <QList>
#include <QReadWriteLock>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qsizetype ShortestSecret = 6;
constexpr qsizetype ShortestTokenSecret = 24;
constexpr qsizetype LongestSecret = 1024;   // bytes, percent-encoded; a webhook's has 256 characters at most

struct Secrets
{
    QReadWriteLock lock;
    QByteArrayList all;
};

Secrets &secrets()
{
    static Secrets theSecrets;
    return theSecrets;
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

//! The length of a ":" or "%3A" at @p at, or 0.
qsizetype colonLength(const QByteArray &text, qsizetype at)
{
    if (text[at] == ':')
        return 1;
    return text.mid(at, 3).compare("%3A", Qt::CaseInsensitive) == 0 ? 3 : 0;
}

//! Cuts the part after the colon out of everything that has a token's form. By hand, since it runs over every log line
//! and every stored exchange, and a regular expression would be compiled for bytes and for text.
QByteArray withoutTokens(QByteArray text)
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        const qsizetype colon = isDigit(text[at - 1]) ? colonLength(text, at) : 0;
        if (colon == 0)
            continue;
        qsizetype end = at + colon;
        while (end < text.size() && isTokenCharacter(text[end]))
            ++end;
        if (end - at - colon >= ShortestTokenSecret)
            text.replace(at, end - at, ":…");
    }
    return text;
}

//! An answer that was cut off may end within a secret.
void cutBegunSecret(QByteArray &text, const QByteArray &secret)
{
    for (qsizetype length = std::min(secret.size() - 1, text.size()); length >= ShortestSecret; --length) {
        if (text.endsWith(QByteArrayView(secret).first(length))) {
            text.chop(length);
            text += RedactedMark.latin1();
            return;
        }
    }
}

} // namespace

QByteArray redacted(QByteArray text)
{
    if (text.contains(':') || text.contains('%'))
        text = withoutTokens(std::move(text));
    QReadLocker locker(&secrets().lock);
    for (const QByteArray &secret : std::as_const(secrets().all)) {
        text.replace(secret, RedactedMark.latin1());
        cutBegunSecret(text, secret);
    }
    return text;
}

QString redacted(QString text)
{
    return QString::fromUtf8(redacted(text.toUtf8()));
}

QByteArray redactedBeginning(QByteArrayView text, qsizetype limit)
{
    QByteArray beginning = redacted(text.first(std::min(text.size(), limit + LongestSecret)).toByteArray());
    beginning.truncate(limit);
    return beginning;
}

void addSecret(const QByteArray &secret)
{
    if (secret.size() < ShortestSecret)
        return;
    QWriteLocker locker(&secrets().lock);
    auto &all = secrets().all;
    for (const QByteArray &form : {secret, QUrl::toPercentEncoding(QString::fromUtf8(secret))}) {
        if (!all.contains(form))
            all.append(form);
    }
}

} // namespace Botdesk
