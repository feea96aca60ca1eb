// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/errorwords.h"

#include "store/storeinfo.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    static ErrorWords refused(const Error &error);
    static ErrorWords strangeAnswer(const Error &error);
    static ErrorWords noAnswer(const Error &error);
    static ErrorWords ownTrouble(const Error &error);
    static ErrorWords mended(const Recovery &recovery);

private:
    static ErrorWords conflict(const Error &error);
    static ErrorWords badRequest(const Error &error);
};

ErrorWords Words::conflict(const Error &error)
{
    if (error.detail.contains("webhook"_L1, Qt::CaseInsensitive))
        return {tr("A webhook is set for this bot, so updates go there."),
                tr("Delete the webhook to receive here. What is pending is kept unless you drop it.")};
    return {tr("Another program is receiving this bot's updates."),
            tr("Telegram lets only one do so at a time. Stop the other one, then start again here.")};
}

ErrorWords Words::badRequest(const Error &error)
{
    if (error.migrateToChatId)
        return {tr("The group has become a supergroup."),
                tr("Use its new id, %1.").arg(number(*error.migrateToChatId))};
    return {tr("The server did not accept the request."), tr("Its own words say which part it did not like.")};
}

ErrorWords Words::refused(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Unauthorized:
        return {tr("The server does not know this token."),
                tr("It was revoked or mistyped. Ask @BotFather for the bot's present token and enter it again.")};
    case Kind::Forbidden:
        return {tr("The bot may not do this."),
                tr("The person has blocked it, or it is no member of the chat or lacks a right there.")};
    case Kind::NotFound:
        return {tr("The server knows no such method or bot."),
                tr("Check the method's name, the token and the address of the Bot API server.")};
    case Kind::Conflict:
        return conflict(error);
    case Kind::TooLarge:
        return {tr("The file is too large for this server."),
                tr("Telegram's own server takes up to 50 MB, a Bot API server of your own up to 2000 MB.")};
    case Kind::WrongServer:
        return {tr("The bot belongs to another Bot API server."),
                tr("Call logOut on the server that it uses now, or close, then try again.")};
    case Kind::TooManyRequests:
        if (error.retryAfter)
            return {tr("The server asks to wait."),
                    tr("Try again in %n second(s).", nullptr, int(error.retryAfter->count()))};
        return {tr("The server asks to wait."), tr("Try again in a minute.")};
    case Kind::ServerTrouble:
        return {tr("The server has trouble of its own."), tr("It usually passes; try again in a moment.")};
    default:
        return badRequest(error);
    }
}

ErrorWords Words::strangeAnswer(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotBotApi:
        return {tr("What answered is not a Bot API server."),
                tr("Check its address, and whether a proxy or a login page of the network stands between.")};
    case Error::Kind::Truncated:
        return {tr("The answer broke off half-way."), tr("Try again; if it stays so, look at the network or the proxy.")};
    default:
        return {tr("The server's answer cannot be read."),
                tr("It may be of another version, or something stands between.")};
    }
}

ErrorWords Words::noAnswer(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::HostNotFound:
        return {tr("The server's name cannot be found."), tr("Check the network connection and the server's address.")};
    case Kind::ConnectionRefused:
        return {tr("Nothing listens at the server's address."),
                tr("Check the address and the port, and whether the server is running.")};
    case Kind::Tls:
        return {tr("No secure connection could be made."),
                tr("Check the date of this computer, the server's certificate, and whether a proxy stands between.")};
    case Kind::Timeout:
        return {tr("The server did not answer in time."), tr("Check the network connection, then try again.")};
    case Kind::OutcomeUnknown:
        return {tr("It is unknown whether this took effect."),
                tr("The connection was lost before an answer came. Look in the chat before you send it again.")};
    default:
        return {tr("The server cannot be reached."), tr("Check the network connection and the proxy.")};
    }
}

ErrorWords Words::ownTrouble(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Cancelled:
        return {tr("It was cancelled."), {}};
    case Kind::Invalid:
        return {tr("This cannot be sent as it is."), tr("Nothing was sent; change what is named and try again.")};
    case Kind::Busy:
        return {tr("Another Botdesk is receiving for this bot."), tr("Stop it there first.")};
    case Kind::FileSystem:
        return {tr("A file cannot be read or written."), tr("Check that it is there and that you may use it.")};
    case Kind::DiskFull:
        return {tr("The disk is full."),
                tr("Nothing is received until there is room, so nothing is lost: it waits at the server for 24 hours.")};
    case Kind::ReadOnly:
        return {tr("The database cannot be written to."),
                tr("Check the rights of its folder. What is stored can still be read.")};
    case Kind::Locked:
        return {tr("Another program holds the database."), tr("Close that program, then try again.")};
    case Kind::Damaged:
        return {tr("The database is damaged."), tr("It is set aside, and what can be read of it is recovered.")};
    case Kind::NoKeyStore:
        return {tr("There is no key store that could keep the token."),
                tr("Keep it for this session only, or in a file that only you can read.")};
    default:
        return {tr("Something went wrong inside Botdesk."), tr("Please report it, with these words.")};
    }
}

ErrorWords Words::mended(const Recovery &recovery)
{
    const QString kept = tr("The old file is kept: %1").arg(recovery.damagedFile);
    return {tr("The database was damaged; %n update(s) were recovered.", nullptr, int(recovery.recovered)),
            recovery.unreadable > 0 ? tr("%n could not be read.", nullptr, int(recovery.unreadable)) + u' ' + kept : kept,
            recovery.reason};
}

} // namespace

ErrorWords wordsFor(const Error &error)
{
    using Kind = Error::Kind;
    ErrorWords words;
    if (error.kind <= Kind::ServerTrouble)
        words = Words::refused(error);
    else if (error.kind <= Kind::Truncated)
        words = Words::strangeAnswer(error);
    else if (error.kind <= Kind::OutcomeUnknown)
        words = Words::noAnswer(error);
    else
        words = Words::ownTrouble(error);
    words.detail = error.detail;
    return words;
}

namespace {

QString paragraph(const ErrorWords &words)
{
    QString text = words.what;
    if (!words.next.isEmpty())
        text += u' ' + words.next;
    if (!words.detail.isEmpty())
        text += u" ("_s + words.detail + u')';
    return text;
}

} // namespace

QString errorText(const Error &error)
{
    return paragraph(wordsFor(error));
}

ErrorWords wordsFor(const Recovery &recovery)
{
    return Words::mended(recovery);
}

QString errorText(const Recovery &recovery)
{
    return paragraph(wordsFor(recovery));
}

} // namespace Botdesk
