// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/markupmend.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostFaults = 50;

//! A failure to read, as the parser tells it.
struct Failure
{
    QString words;
    int at = 0;   // UTF-16 units
};

std::optional<Failure> failureOf(const QString &source, TextMode mode)
{
    qsizetype byte = 0;
    const auto read = readSource(source, mode, &byte);
    if (read)
        return {};
    return Failure{.words = u"can't parse entities: "_s + read.error().detail,
                   .at = int(QString::fromUtf8(source.toUtf8().first(byte)).size())};
}

QString markAt(const QString &source, int at, TextMode mode)
{
    const QStringView rest = QStringView(source).sliced(std::min<qsizetype>(at, source.size()));
    if (mode == TextMode::Html && rest.startsWith(u'<')) {
        const qsizetype end = rest.indexOf(u'>');
        const qsizetype line = rest.indexOf(u'\n');
        return (end >= 0 && (line < 0 || end < line) ? rest.first(end + 1) : rest.first(1)).toString();
    }
    for (const QStringView mark : {u"```", u"__", u"||", u"!["}) {
        const bool isLegacy = mode == TextMode::Markdown && mark != u"```";
        if (!isLegacy && rest.startsWith(mark))
            return mark.toString();
    }
    return rest.first(std::min<qsizetype>(rest.size(), 1)).toString();
}

MarkupFault::Kind kindOf(const QString &words, const QString &mark, TextMode mode)
{
    if (words.contains("is reserved"_L1))
        return MarkupFault::Kind::Reserved;
    if (words.contains("Can't find end"_L1))
        return MarkupFault::Kind::Unclosed;
    if (mode == TextMode::Html && mark.startsWith(u'<') && !words.contains("Invalid"_L1))
        return MarkupFault::Kind::Tag;
    return words.contains("URL"_L1) || words.contains("Invalid"_L1) ? MarkupFault::Kind::Target : MarkupFault::Kind::Other;
}

//! Helps when the parser comes further than before, or to an end.
bool helps(const QString &source, const MarkupMend &mend, const Failure &failure, TextMode mode)
{
    const auto next = failureOf(mended(source, mend), mode);
    if (!next)
        return true;
    const bool isSamePlace = next->at == failure.at || next->at == failure.at + mend.inserted.size() - mend.removed;
    return !isSamePlace || next->words.section(u" at byte"_s, 0, 0) != failure.words.section(u" at byte"_s, 0, 0);
}

std::optional<MarkupMend> escapeOf(const QString &source, const MarkupFault &fault, TextMode mode)
{
    if (mode == TextMode::Html) {
        const qsizetype tag = source.lastIndexOf(u'<', fault.at);
        return tag < 0 ? std::nullopt : std::optional(MarkupMend{int(tag), 1, u"&lt;"_s});
    }
    if (fault.kind == MarkupFault::Kind::Target) {
        const qsizetype begin = source.lastIndexOf("!["_L1, fault.at);
        return begin < 0 ? std::nullopt : std::optional(MarkupMend{int(begin), 1, u"\\!"_s});
    }
    if (fault.words.contains("URL at"_L1) || fault.mark.isEmpty())
        return {};
    QString escaped;
    for (const QChar c : fault.mark)
        escaped += QString(u'\\') + c;
    return MarkupMend{fault.at, int(fault.mark.size()), escaped};
}

//! What ends what begins with the mark of @p fault.
QString endOf(const MarkupFault &fault, TextMode mode)
{
    if (mode == TextMode::Html) {
        const bool isWrongEnd = fault.words.contains("expected \""_L1);
        const QString tag = isWrongEnd ? fault.words.section(u"expected \""_s, 1).section(u'"', 0, 0)
                                       : u"</"_s + fault.words.section(u'"', 1, 1) + u'>';
        return isWrongEnd || fault.kind == MarkupFault::Kind::Unclosed ? tag : QString();
    }
    if (fault.kind != MarkupFault::Kind::Unclosed || fault.mark == "!["_L1)
        return {};
    if (fault.words.contains("URL at"_L1))
        return u")"_s;
    return fault.mark == "["_L1 ? u"]"_s : fault.mark;
}

//! At the end of the words, of the line, or of the text: where it first helps.
std::optional<MarkupMend> closeOf(const QString &source, const MarkupFault &fault, const Failure &failure, TextMode mode)
{
    const QString end = endOf(fault, mode);
    if (end.isEmpty())
        return {};
    if (fault.words.contains("expected \""_L1))
        return MarkupMend{fault.at, 0, end};
    qsizetype line = source.indexOf(u'\n', fault.at);
    if (line < 0)
        line = source.size();
    qsizetype ink = line;
    while (ink > fault.at && source[ink - 1].isSpace())
        --ink;
    for (const qsizetype at : {ink, line, source.size()}) {
        const MarkupMend mend{int(at), 0, end};
        if (helps(source, mend, failure, mode))
            return mend;
    }
    return {};
}

MarkupFault faultOf(const QString &source, const Failure &failure, TextMode mode)
{
    MarkupFault fault{.at = failure.at, .mark = markAt(source, failure.at, mode), .words = failure.words};
    fault.kind = kindOf(fault.words, fault.mark, mode);
    const bool isSure = fault.kind == MarkupFault::Kind::Reserved;   // there may be many, and each look at the text costs
    if (const auto escape = escapeOf(source, fault, mode); escape && (isSure || helps(source, *escape, failure, mode)))
        fault.escape = escape;
    if (const auto close = closeOf(source, fault, failure, mode); close && helps(source, *close, failure, mode))
        fault.close = close;
    return fault;
}

} // namespace

QString mended(QString source, const MarkupMend &mend)
{
    return source.replace(mend.at, mend.removed, mend.inserted);
}

QList<MarkupFault> markupFaults(const QString &source, TextMode mode)
{
    QList<MarkupFault> faults;
    QString working = source;
    int inserted = 0;   // by the escapes before; reserved characters come in order
    while (faults.size() < MostFaults) {
        const auto failure = failureOf(working, mode);
        if (!failure)
            return faults;
        MarkupFault fault = faultOf(working, *failure, mode);
        const bool isReserved = fault.kind == MarkupFault::Kind::Reserved && fault.escape;
        if (!faults.isEmpty() && !isReserved)
            return faults;
        if (isReserved) {
            working = mended(working, *fault.escape);
            fault.at -= inserted;
            fault.escape->at -= inserted;
            inserted += int(fault.escape->inserted.size()) - fault.escape->removed;
        }
        faults.append(fault);
        if (!isReserved)
            return faults;
    }
    return faults;
}

} // namespace Botdesk
