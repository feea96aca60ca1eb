// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "types/updatehead.h"

#include <QStringList>

namespace Botdesk {

//! One row of the log: an update's head, its place in order of arrival and when it came. The bytes are fetched apart.
struct StoredUpdate
{
    LogId log{};
    qint64 receivedMs = 0;   //!< Unix milliseconds
    UpdateHead head;         //!< `text` only in what stored() brings: it is for searching, and not kept with the row

    bool operator==(const StoredUpdate &) const = default;
};

//! What one commit brought.
struct Committed
{
    QList<StoredUpdate> rows;   //!< in order of arrival, without the duplicates
    QList<qsizetype> known;     //!< places of the duplicates in what was given: ids that came again with type and content
    qint64 storedMs = 0;        //!< when it was safe on disk

    bool operator==(const Committed &) const = default;
};

//! Those of @p updates that @p committed has rows of, and so their heads: all but the duplicates.
QList<ReceivedUpdate> storedOf(const QList<ReceivedUpdate> &updates, const Committed &committed);

//! What the list is to show. Everything that is set must hold; nothing set is everything.
struct UpdateFilter
{
    QStringList types;          //!< one of these; empty is any
    QStringList withoutTypes;   //!< none of these
    std::optional<ChatId> chat = {};
    std::optional<UserId> from = {};
    std::optional<UpdateId> update = {};
    QStringList texts;          //!< each occurs somewhere in the text, as a part of a word too; capitals do not count
    QStringList data;           //!< each occurs in the data of a press
    QList<QStringList> contents;   //!< of each, one is what a message brings, by contentsOf()
    QList<ChatId> withoutChats;
    QList<UserId> withoutFrom;
    QStringList withoutTexts;
    QStringList withoutContents;
    QString command;            //!< "start" finds /start, /start@any_bot and /start argument
    std::optional<qint64> sinceMs = {};   //!< received then or later
    std::optional<qint64> untilMs = {};   //!< received before then
    std::optional<qint64> latencyAboveS = {};   //!< more seconds by latencyOf(); what has no date is never late, nor early
    std::optional<qint64> latencyBelowS = {};
    bool unanswered = false;    //!< only queries and join requests without an answer of ours

    bool isEmpty() const { return *this == UpdateFilter(); }

    //! Whether the filter lets @p update through, as rows() would; for what stored() has just brought.
    //! `unanswered` is taken as "brings a query": what has just arrived is not answered yet.
    bool matches(const StoredUpdate &update) const;

    //! Whether @p summary is that of a press with all of `data` in it.
    bool matchesData(const Summary &summary) const;

    bool operator==(const UpdateFilter &) const = default;
};

//! Whole seconds from the date of what @p update brings until it was received; nothing where it has no date. Negative when
//! the clocks disagree.
std::optional<qint64> latencyOf(const StoredUpdate &update);

//! @p text as search compares it: compatibility forms and capitals folded ("ＡＢ" and "Ab" are "ab", "Ё" is "ё").
QString folded(const QString &text);

//! The command that @p head brings, folded, without slash and bot name; empty when its text begins with none.
QString commandOf(const UpdateHead &head);

//! What a message in @p head brings besides text, in the Bot API's words: "photo", "location" …, and "reply".
QStringList contentsOf(const UpdateHead &head);

//! All that contentsOf() can say, most common first.
const QStringList &contentNames();

//! The head of a Message as a call of ours returned it; an Error for what is none.
Result<UpdateHead> readSentHead(const QByteArray &message);

//! The rows that match, in order of arrival: a range without gaps, or a list.
class UpdateRows
{
public:
    UpdateRows() = default;
    UpdateRows(LogId first, LogId last) : m_first(number(first)), m_size(number(last) - number(first) + 1) { }
    explicit UpdateRows(QList<LogId> ids) : m_ids(std::move(ids)), m_size(m_ids.size()) { }

    qsizetype size() const { return m_size; }
    bool isRange() const { return m_ids.isEmpty(); }
    LogId at(qsizetype i) const { return isRange() ? LogId{m_first + i} : m_ids[i]; }
    qsizetype indexOf(LogId id) const;   //!< -1 when it is not among them
    qsizetype lowerBound(LogId id) const;   //!< index of the first row at or after @p id
    QList<LogId> mid(qsizetype from, qsizetype count) const;

    bool operator==(const UpdateRows &) const = default;

private:
    QList<LogId> m_ids;
    qint64 m_first = 1;
    qsizetype m_size = 0;
};

struct TypeCount
{
    QString type;
    qint64 count = 0;

    bool operator==(const TypeCount &) const = default;
};

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::Committed)
