// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/rowbuttons.h"

#include "chat/chatwords.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"
#include "widgets/timetext.h"
#include "words/errorwords.h"
#include "words/sendwords.h"
#include "words/summarywords.h"

#include <QCoreApplication>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowButtons)

public:
    //! Who did what, without the state.
    static QString event(const ChatItem &item)
    {
        const Summary &summary = item.summary;
        if (item.type == "callback_query"_L1)
            return tr("%1 pressed “%2”", "person, button").arg(item.fromName, summary.part(0));
        if (item.type == "inline_query"_L1)
            return tr("%1 asks inline: “%2”", "person, query").arg(item.fromName, summary.part(0));
        if (item.kind == ChatItem::Kind::JoinRequest)
            return tr("%1 asks to join").arg(item.fromName);
        return tr("%1: %2", "person, query").arg(item.fromName, contentText(summary));
    }

    static QString state(const ChatRow &row, qint64 nowMs)
    {
        if (row.item.answeredMs)
            return tr("answered %1").arg(timeOfDay(*row.item.answeredMs));
        if (row.isWaiting(nowMs))
            return tr("not answered, %1").arg(waitedFor(nowMs - row.item.atMs));
        return tr("not answered in time");
    }

    static QString outbox(const ChatRow &row, qint64 nowMs)
    {
        const OutboxEntry &entry = row.entry;
        const QString why = entry.error ? wordsFor(*entry.error).what : QString();
        switch (entry.state) {
        case OutboxEntry::State::Unknown:
            return tr("It is not known whether Telegram has this message. Sending it again may make it twice.");
        case OutboxEntry::State::Failed: {
            const QString words = entry.error ? wordsFor(*entry.error).detail : QString();
            return words.isEmpty() ? why : tr("%1 (%2)", "reason, the server's words").arg(why, words);
        }
        default: break;
        }
        const qint64 wait = entry.notBeforeMs - nowMs;
        if (wait > 0)
            return tr("%1 Next try in %2", "reason, time").arg(why, waitedFor(wait + 999)).trimmed();
        if (!why.isEmpty() || entry.state != OutboxEntry::State::Waiting)
            return why;
        const bool hasEnd = row.wait.what != SendWait::For::Turn;
        return hasEnd && row.wait.untilMs <= nowMs ? QString() : sendWaitText(row.wait.what, row.wait.untilMs - nowMs);
    }
};

QFont wordsFont()
{
    return themeFont(TextStyle::SmallStrong);
}

constexpr int StripHeight = 28;
constexpr int ButtonHeight = 22;

QString iconOfAction(RowAction action)
{
    switch (action) {
    case RowAction::EditUnsent: return u"edit"_s;
    case RowAction::Retry: return u"refresh"_s;
    default: return {};
    }
}

QString iconOfStrip(const ChatItem &item)
{
    if (item.type == "callback_query"_L1)
        return u"type-callback-query"_s;
    if (item.type == "inline_query"_L1)
        return u"type-inline-query"_s;
    return item.kind == ChatItem::Kind::JoinRequest ? u"type-chat-join-request"_s : u"type-pre-checkout-query"_s;
}

int buttonWidth(RowAction action, const ChatRow &row)
{
    const int icon = iconOfAction(action).isEmpty() ? 0 : px(18);
    return QFontMetrics(wordsFont()).horizontalAdvance(rowActionText(action, row)) + icon + px(18);
}

struct StripLayout
{
    QRect box;                 //!< of a query; null for a draft
    QRect words;
    QList<QRect> buttons;      //!< as rowActions()
};

//! Buttons end at @p right; @return where they begin.
int placeButtons(StripLayout &layout, const ChatRow &row, const QList<RowAction> &actions, int right, int top)
{
    for (qsizetype i = actions.size() - 1; i >= 0; --i) {
        const int width = buttonWidth(actions[i], row);
        layout.buttons.prepend({right - width, top, width, px(ButtonHeight)});
        right -= width + px(6);
    }
    return right;
}

int allButtonsWidth(const ChatRow &row, const QList<RowAction> &actions)
{
    int width = 0;
    for (const RowAction action : actions)
        width += buttonWidth(action, row) + px(6);
    return width;
}

StripLayout layOutQuery(const QRect &rect, const ChatRow &row, qint64 nowMs)
{
    const auto actions = rowActions(row, nowMs);
    const int text = QFontMetrics(wordsFont()).horizontalAdvance(stripText(row, nowMs));
    const int wanted = px(10 + 14 + 8) + text + px(12) + allButtonsWidth(row, actions);
    const int width = std::min(wanted, rect.width());
    StripLayout layout;
    layout.box = QRect(rect.left() + (rect.width() - width) / 2, rect.top(), width, px(StripHeight));
    const int right = placeButtons(layout, row, actions, layout.box.right() - px(3), layout.box.top() + px(3));
    const int left = layout.box.left() + px(32);
    layout.words = QRect(left, layout.box.top(), right - left, layout.box.height());
    return layout;
}

QRect wrappedWords(const ChatRow &row, int width, qint64 nowMs)
{
    return QFontMetrics(themeFont(TextStyle::Small))
        .boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap | Qt::AlignRight, stripText(row, nowMs));
}

//! Words right-aligned; buttons beside them where there is room, else below.
StripLayout layOutUnsent(const QRect &rect, const ChatRow &row, qint64 nowMs)
{
    const auto actions = rowActions(row, nowMs);
    const int buttons = allButtonsWidth(row, actions);
    const int oneLine = QFontMetrics(themeFont(TextStyle::Small)).horizontalAdvance(stripText(row, nowMs));
    StripLayout layout;
    if (oneLine + buttons + px(8) <= rect.width()) {
        const int right = placeButtons(layout, row, actions, rect.right(), rect.top() + px(3));
        layout.words = QRect(rect.left(), rect.top(), right - px(2) - rect.left(), px(StripHeight));
        return layout;
    }
    const int height = wrappedWords(row, rect.width(), nowMs).height() + px(4);
    layout.words = QRect(rect.left(), rect.top(), rect.width(), height);
    placeButtons(layout, row, actions, rect.right(), rect.top() + height + px(2));
    return layout;
}

StripLayout layOut(const QRect &rect, const ChatRow &row, qint64 nowMs)
{
    return row.kind == ChatRow::Kind::Outbox ? layOutUnsent(rect, row, nowMs) : layOutQuery(rect, row, nowMs);
}

void paintButton(QPainter *painter, const QRect &rect, const QString &text, const QString &icon, bool hovered)
{
    paintBox(painter, rect, themeColor(hovered ? Color::BgHover : Color::BgPanel), themeColor(Color::LineStrong),
             rect.height() / 2.0);
    int left = rect.left() + px(9);
    if (!icon.isEmpty()) {
        paintIcon(painter, {left, rect.top() + (rect.height() - px(14)) / 2, px(14), px(14)}, icon, themeColor(Color::Text));
        left += px(18);
    }
    painter->setFont(wordsFont());
    painter->setPen(themeColor(Color::Text));
    painter->drawText(QRect(left, rect.top(), rect.right() - left, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void paintQueryWords(QPainter *painter, const StripLayout &layout, const ChatRow &row, qint64 nowMs)
{
    const bool waits = row.isWaiting(nowMs);
    paintBox(painter, layout.box, themeColor(waits ? Color::WarnSoft : Color::BubbleService),
             waits ? themeColor(Color::WarnLine) : QColor(), layout.box.height() / 2.0);
    const int side = px(14);
    paintIcon(painter, {layout.box.left() + px(11), layout.box.center().y() - side / 2, side, side}, iconOfStrip(row.item),
              themeColor(waits ? Color::CatCallback : Color::Text2));
    // The state is what must not be cut: the beginning gives way.
    const QFontMetrics metrics(wordsFont());
    const QString state = u" · "_s + Words::state(row, nowMs);
    const int stateWidth = metrics.horizontalAdvance(state);
    const QString event = metrics.elidedText(stripText(row, nowMs).chopped(state.size()), Qt::ElideRight,
                                             layout.words.width() - stateWidth);
    painter->setFont(wordsFont());
    painter->setPen(themeColor(Color::Text2));
    painter->drawText(layout.words, Qt::AlignVCenter | Qt::TextSingleLine, event);
    painter->setPen(themeColor(waits ? Color::Warn : Color::Text2));
    painter->drawText(layout.words.adjusted(metrics.horizontalAdvance(event), 0, px(4), 0), Qt::AlignVCenter | Qt::TextSingleLine,
                      state);
}

} // namespace

QList<RowAction> rowActions(const ChatRow &row, qint64 nowMs)
{
    if (row.kind == ChatRow::Kind::Outbox) {
        const OutboxEntry &entry = row.entry;
        const bool rests = entry.state == OutboxEntry::State::Failed || entry.state == OutboxEntry::State::Unknown
            || (entry.state == OutboxEntry::State::Waiting && (entry.notBeforeMs > nowMs || entry.error));
        const bool waits = entry.state == OutboxEntry::State::Waiting && (row.wait.what == SendWait::For::Turn || row.wait.untilMs > nowMs);
        if (waits && !rests)
            return {RowAction::EditUnsent};   // it goes by itself: trying now would be refused
        return rests ? QList<RowAction>{RowAction::EditUnsent, RowAction::Retry} : QList<RowAction>{};
    }
    if (!row.isWaiting(nowMs))
        return {};
    if (row.item.kind == ChatItem::Kind::JoinRequest)
        return {RowAction::Approve, RowAction::Decline};
    return {RowAction::Answer};
}

QString rowActionText(RowAction action, const ChatRow &row)
{
    switch (action) {
    case RowAction::None: return {};
    case RowAction::Answer: return Words::tr("Answer…");
    case RowAction::Approve: return Words::tr("Approve");
    case RowAction::Decline: return Words::tr("Decline");
    case RowAction::EditUnsent: return Words::tr("Edit");
    case RowAction::Cancel: return Words::tr("Cancel the upload");
    case RowAction::Retry:
        return row.entry.state == OutboxEntry::State::Unknown ? Words::tr("Send again") : Words::tr("Retry now");
    }
    Q_UNREACHABLE();
}

QString stripText(const ChatRow &row, qint64 nowMs)
{
    if (row.kind == ChatRow::Kind::Outbox)
        return Words::outbox(row, nowMs);
    QStringList parts{Words::event(row.item)};
    if (row.item.type == "callback_query"_L1 && !row.item.summary.part(1).isEmpty())
        parts += row.item.summary.part(1);
    parts += Words::state(row, nowMs);
    return parts.join(u" · "_s);
}

int stripHeight(const ChatRow &row, int width)
{
    if (row.kind != ChatRow::Kind::Outbox)
        return px(StripHeight);
    // The countdown of a waiting draft may grow by a digit: room for it is kept.
    const qint64 until = std::max(row.entry.notBeforeMs, row.wait.untilMs);
    const StripLayout layout = layOutUnsent(QRect(0, 0, width, 0), row, until - 59'000);
    int bottom = layout.words.bottom();
    for (const QRect &button : layout.buttons)
        bottom = std::max(bottom, button.bottom() + px(3));
    return bottom + 1;
}

void paintStrip(QPainter *painter, const QRect &rect, const ChatRow &row, RowAction hovered, qint64 nowMs)
{
    const StripLayout layout = layOut(rect, row, nowMs);
    if (row.kind == ChatRow::Kind::Outbox) {
        painter->setFont(themeFont(TextStyle::Small));
        painter->setPen(themeColor(row.entry.state == OutboxEntry::State::Waiting ? Color::Text2 : Color::Error));
        painter->drawText(layout.words, Qt::TextWordWrap | Qt::AlignRight | Qt::AlignVCenter, stripText(row, nowMs));
    } else {
        paintQueryWords(painter, layout, row, nowMs);
    }
    const auto actions = rowActions(row, nowMs);
    for (qsizetype i = 0; i < actions.size(); ++i)
        paintButton(painter, layout.buttons[i], rowActionText(actions[i], row), iconOfAction(actions[i]), actions[i] == hovered);
}

RowAction stripActionAt(QPoint point, const QRect &rect, const ChatRow &row, qint64 nowMs)
{
    const StripLayout layout = layOut(rect, row, nowMs);
    const auto actions = rowActions(row, nowMs);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        if (layout.buttons[i].contains(point))
            return actions[i];
    }
    return RowAction::None;
}

} // namespace Botdesk
