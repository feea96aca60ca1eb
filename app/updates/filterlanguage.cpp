// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/filterlanguage.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! One word of the line: [-][key(:|~|<|>)]value
struct Word
{
    int start = 0;
    int keyEnd = 0;       // behind the sign; == valueStart
    int end = 0;
    bool isExcluded = false;
    bool isUnclosed = false;
    QString key;          // with its sign, or empty
    QString value;        // without quotes
};

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(FilterLanguage)

public:
    Reader(const QString &text, const QDateTime &now)
        : m_text(text)
        , m_now(now)
    {
    }

    ParsedFilter run();

private:
    Word nextWord();
    void take(const Word &word);
    QString apply(const Word &word);   // @return what is wrong with it
    QString applyType(const Word &word);
    QString applyTime(const Word &word, std::optional<qint64> &moment);
    QString applyLatency(const Word &word, std::optional<qint64> &seconds);
    QString applyContent(const Word &word);
    QString applyName(const Word &word, FilterName::Of of);
    void applyId(const Word &word, FilterName::Of of, qint64 id);

    const QString &m_text;
    const QDateTime &m_now;
    int m_at = 0;
    ParsedFilter m_parsed;
};

const QStringList &keys()
{
    static const QStringList all{u"type:"_s, u"chat:"_s, u"from:"_s, u"id:"_s, u"text~"_s, u"data~"_s, u"command:"_s, u"has:"_s,
                                 u"since:"_s, u"until:"_s, u"latency>"_s, u"latency<"_s, u"is:"_s};
    return all;
}

ParsedFilter Reader::run()
{
    while (true) {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        if (m_at >= m_text.size())
            return m_parsed;
        take(nextWord());
    }
}

Word Reader::nextWord()
{
    Word word{.start = m_at};
    if (m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
        word.isExcluded = true;
        ++m_at;
    }
    for (const QString &key : keys()) {
        if (QStringView(m_text).mid(m_at).startsWith(key, Qt::CaseInsensitive)) {
            word.key = key;
            m_at += int(key.size());
        }
    }
    word.keyEnd = m_at;
    if (m_at < m_text.size() && m_text[m_at] == u'"') {
        const qsizetype close = m_text.indexOf(u'"', m_at + 1);
        word.isUnclosed = close < 0;
        const qsizetype end = close < 0 ? m_text.size() : close;
        word.value = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = int(std::min(end + 1, m_text.size()));
    } else {
        const int from = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace())
            ++m_at;
        word.value = m_text.mid(from, m_at - from);
    }
    word.end = m_at;
    return word;
}

void Reader::take(const Word &word)
{
    const QString error = apply(word);
    int at = word.start;
    const auto add = [&](int end, FilterSpan::Role role, const QString &why = {}) {
        if (end > at)
            m_parsed.spans.append({at, end - at, role, why});
        at = end;
    };
    if (word.isExcluded)
        add(word.start + 1, FilterSpan::Role::Minus);
    // Where the value is missing, the key carries the error.
    add(word.keyEnd, FilterSpan::Role::Key, word.keyEnd == word.end ? error : QString());
    add(word.end, word.key.isEmpty() ? FilterSpan::Role::Text : FilterSpan::Role::Value, error);
}

QString Reader::apply(const Word &word)
{
    UpdateFilter &filter = m_parsed.filter;
    if (word.isUnclosed)
        return tr("The closing quotation mark is missing.");
    if (word.value.isEmpty())
        return word.key.isEmpty() ? QString() : tr("%1 needs a value.").arg(word.key);
    if (word.key == "type:"_L1)
        return applyType(word);
    if (word.key == "has:"_L1)
        return applyContent(word);
    if (word.key == "chat:"_L1)
        return applyName(word, FilterName::Of::Chat);
    if (word.key == "from:"_L1)
        return applyName(word, FilterName::Of::Person);
    if (word.isExcluded && !word.key.isEmpty() && word.key != "text~"_L1)
        return tr("Types, chats, senders, contents and texts can be excluded: -type:message -chat:@shop -has:photo -word");
    if (word.key == "since:"_L1)
        return applyTime(word, filter.sinceMs);
    if (word.key == "until:"_L1)
        return applyTime(word, filter.untilMs);
    if (word.key == "latency>"_L1)
        return applyLatency(word, filter.latencyAboveS);
    if (word.key == "latency<"_L1)
        return applyLatency(word, filter.latencyBelowS);
    if (word.key == "is:"_L1) {
        if (word.value != "unanswered"_L1)
            return tr("Only is:unanswered is known.");
        filter.unanswered = true;
        return {};
    }
    if (word.key == "id:"_L1) {
        bool isNumber = false;
        const qint64 id = word.value.toLongLong(&isNumber);
        if (!isNumber)
            return tr("An update's id is a number.");
        filter.update = UpdateId{id};
        return {};
    }
    if (word.key == "command:"_L1) {
        filter.command = word.value.startsWith(u'/') ? word.value.mid(1) : word.value;
        return {};
    }
    if (word.key == "data~"_L1) {
        filter.data.append(word.value);
        return {};
    }
    (word.isExcluded ? filter.withoutTexts : filter.texts).append(word.value);
    return {};
}

QString Reader::applyType(const Word &word)
{
    QStringList &types = word.isExcluded ? m_parsed.filter.withoutTypes : m_parsed.filter.types;
    types += word.value.toLower().split(u',', Qt::SkipEmptyParts);   // a type that nobody knows yet may be stored all the same
    return {};
}

QString Reader::applyContent(const Word &word)
{
    static const QStringList media{u"photo"_s, u"video"_s, u"document"_s, u"voice"_s, u"audio"_s, u"animation"_s,
                                   u"video_note"_s, u"sticker"_s, u"paid_media"_s};
    QStringList wanted;
    const QStringList names = word.value.toLower().split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (!filterContents().contains(name))
            return tr("A message has %1.").arg(filterContents().join(u", "_s));
        wanted += name == "media"_L1 ? media : QStringList{name};
    }
    if (word.isExcluded)
        m_parsed.filter.withoutContents += wanted;
    else if (!wanted.isEmpty())
        m_parsed.filter.contents.append(wanted);
    return {};
}

QString Reader::applyName(const Word &word, FilterName::Of of)
{
    bool isNumber = false;
    const qint64 id = word.value.toLongLong(&isNumber);
    if (isNumber)
        applyId(word, of, id);
    else
        m_parsed.names.append({of, word.value, word.keyEnd, word.end - word.keyEnd, word.isExcluded});
    return {};
}

void Reader::applyId(const Word &word, FilterName::Of of, qint64 id)
{
    UpdateFilter &filter = m_parsed.filter;
    if (of == FilterName::Of::Chat && word.isExcluded)
        filter.withoutChats.append(ChatId{id});
    else if (of == FilterName::Of::Chat)
        filter.chat = ChatId{id};
    else if (word.isExcluded)
        filter.withoutFrom.append(UserId{id});
    else
        filter.from = UserId{id};
}

//! "90s", "10m", "2h" or "3d".
std::optional<qint64> secondsOf(const QString &value)
{
    static const QRegularExpression pattern(u"^(\\d{1,6})([smhd])$"_s);
    const auto match = pattern.match(value);
    if (!match.hasMatch())
        return {};
    const qint64 count = match.captured(1).toLongLong();
    const QChar unit = match.captured(2).at(0);
    return count * (unit == u's' ? 1 : unit == u'm' ? 60 : unit == u'h' ? 3600 : 86400);
}

std::optional<QDateTime> momentOf(const QString &value, const QDateTime &now)
{
    if (const auto ago = secondsOf(value))
        return now.addSecs(-*ago);
    if (value == "today"_L1)
        return now.date().startOfDay(now.timeZone());
    if (value == "yesterday"_L1)
        return now.date().addDays(-1).startOfDay(now.timeZone());
    for (const auto &format : {u"H:mm"_s, u"H:mm:ss"_s}) {
        if (const QTime time = QTime::fromString(value, format); time.isValid())
            return QDateTime(now.date(), time, now.timeZone());
    }
    if (const QDate date = QDate::fromString(value, u"yyyy-MM-dd"_s); date.isValid())
        return date.startOfDay(now.timeZone());
    QDateTime time = QDateTime::fromString(value, Qt::ISODate);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), now.timeZone());
    return time;
}

QString Reader::applyTime(const Word &word, std::optional<qint64> &moment)
{
    const auto time = momentOf(word.value, m_now);
    if (!time)
        return tr("A time is 14:30, 2026-01-31, 2026-01-31T14:30, today, 90s, 10m, 2h or 3d.");
    moment = time->toMSecsSinceEpoch();
    return {};
}

//! In seconds: dates in updates have no finer ones.
QString Reader::applyLatency(const Word &word, std::optional<qint64> &seconds)
{
    seconds = secondsOf(word.value);
    return seconds ? QString() : tr("A latency is 2s, 5m, 1h or 1d, from an update's date until it was received.");
}

} // namespace

QString ParsedFilter::error() const
{
    for (const FilterSpan &span : spans) {
        if (!span.error.isEmpty())
            return span.error;
    }
    return {};
}

ParsedFilter parseFilter(const QString &text, const QDateTime &now)
{
    return Reader(text, now).run();
}

const QStringList &filterKeys()
{
    return keys();
}

const QStringList &filterContents()
{
    static const QStringList all = QStringList{u"media"_s} + contentNames();
    return all;
}

QString quotedFilterValue(const QString &value)
{
    const bool plain = std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace() || c == u'"'; });
    return plain && !value.isEmpty() ? value : u'"' + QString(value).remove(u'"') + u'"';
}

} // namespace Botdesk
