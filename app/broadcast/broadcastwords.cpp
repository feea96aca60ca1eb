// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "broadcast/broadcastwords.h"

#include "compose/attachmentwords.h"
#include "words/keyboardwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BroadcastWords)
};

constexpr qsizetype MostCarried = 6;   // buttons that are told of

//! What a button carries, as it stands in its JSON: an address, data, a text.
QString carriedBy(const InlineKeyboardButton &button)
{
    for (const auto key : {"callback_data"_L1, "url"_L1, "switch_inline_query"_L1, "switch_inline_query_current_chat"_L1}) {
        if (button.json[key].isString())
            return button.json[key].toString();
    }
    for (const auto &[key, inside] : {std::pair("web_app"_L1, "url"_L1), std::pair("login_url"_L1, "url"_L1), std::pair("copy_text"_L1, "text"_L1)}) {
        if (button.json.contains(key))
            return button.json[key][inside].toString();
    }
    return {};
}

} // namespace

QString stateText(Broadcast::State state)
{
    switch (state) {
    case Broadcast::State::Prepared: return Words::tr("not started");
    case Broadcast::State::Running: return Words::tr("running");
    case Broadcast::State::Paused: return Words::tr("paused");
    case Broadcast::State::Interrupted: return Words::tr("interrupted");
    case Broadcast::State::Stopped: return Words::tr("stopped");
    case Broadcast::State::Done: return Words::tr("done");
    }
    Q_UNREACHABLE();
}

Tone stateTone(Broadcast::State state)
{
    switch (state) {
    case Broadcast::State::Running: return Tone::Accent;
    case Broadcast::State::Paused:
    case Broadcast::State::Interrupted: return Tone::Warn;
    case Broadcast::State::Done: return Tone::Ok;
    default: return Tone::Neutral;
    }
}

QString recipientStateText(BroadcastRecipient::State state)
{
    switch (state) {
    case BroadcastRecipient::State::Waiting: return Words::tr("waits");
    case BroadcastRecipient::State::Sending: return Words::tr("on its way");
    case BroadcastRecipient::State::Sent: return Words::tr("sent");
    case BroadcastRecipient::State::Blocked: return Words::tr("blocked");
    case BroadcastRecipient::State::Failed: return Words::tr("failed");
    case BroadcastRecipient::State::Unknown: return Words::tr("unknown");
    }
    Q_UNREACHABLE();
}

QString recipientWords(const BroadcastRecipient &recipient)
{
    if (recipient.state == BroadcastRecipient::State::Failed && recipient.words.isEmpty())
        return Words::tr("in the list already, by its id or another name");
    return recipient.words;
}

Tone recipientStateTone(BroadcastRecipient::State state)
{
    switch (state) {
    case BroadcastRecipient::State::Sent: return Tone::Ok;
    case BroadcastRecipient::State::Blocked:
    case BroadcastRecipient::State::Unknown: return Tone::Warn;
    case BroadcastRecipient::State::Failed: return Tone::Error;
    default: return Tone::Neutral;
    }
}

QString problemText(const RecipientProblem &problem)
{
    switch (problem.kind) {
    case RecipientProblem::Kind::NoValue: return Words::tr("no value for {%1}").arg(problem.name);
    case RecipientProblem::Kind::Empty: return Words::tr("nothing is left of the text");
    case RecipientProblem::Kind::TooLong: return Words::tr("longer than %1 characters").arg(problem.limit);
    case RecipientProblem::Kind::Markup: return Words::tr("the server would refuse the formatting");
    case RecipientProblem::Kind::NoText: return Words::tr("nobody would get the text");
    case RecipientProblem::Kind::Files: return problemText(std::get<AttachmentProblem>(problem.detail));
    case RecipientProblem::Kind::Content: return problemText(std::get<ContentProblem>(problem.detail));
    case RecipientProblem::Kind::Keyboard: {
        const auto &button = std::get<MarkupProblem>(problem.detail);
        return Words::tr("%1: %2", "a place in a keyboard, what is wrong there").arg(placeOf(button), textFor(button));
    }
    }
    Q_UNREACHABLE();
}

QString leftOutText(const RecipientList::LeftOut &row)
{
    switch (row.why) {
    case RecipientList::LeftOut::Why::Duplicate: return Words::tr("row %1: %2 is there already").arg(row.row).arg(row.text);
    case RecipientList::LeftOut::Why::Invalid: return Words::tr("row %1: %2 is neither an id nor a @username").arg(row.row).arg(row.text);
    case RecipientList::LeftOut::Why::NoChat: return Words::tr("row %1: no id").arg(row.row);
    }
    Q_UNREACHABLE();
}

QString pauseText(const Broadcast &broadcast)
{
    if (!broadcast.words.startsWith(u'/'))
        return broadcast.words;
    return Words::tr("This file is not there, cannot be read, or is too large: %1. Put it back and go on.").arg(broadcast.words);
}

QString carriedText(const InlineKeyboard &keyboard)
{
    QStringList lines;
    for (const auto &row : keyboard) {
        for (const InlineKeyboardButton &button : row) {
            if (const QString what = carriedBy(button); !what.isEmpty())
                lines << u"%1 → %2"_s.arg(button.text, what);
        }
    }
    if (lines.size() > MostCarried)
        lines = lines.mid(0, MostCarried - 1) << u"…"_s;
    return lines.join(u'\n');
}

QString spanText(std::chrono::seconds span)
{
    const qint64 seconds = span.count();
    if (seconds < 90)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 90 * 60)
        return Words::tr("%1 min").arg((seconds + 59) / 60);
    return Words::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString countText(int count)
{
    return QLocale().toString(count);
}

} // namespace Botdesk
