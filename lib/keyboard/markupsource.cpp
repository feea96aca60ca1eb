// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/markupsource.h"

#include "keyboard/codeliterals.h"
#include "keyboard/inlinebuttonreader.h"
#include "keyboard/jsonplaces.h"
#include "keyboard/markupreader.h"
#include "keyboard/orderedjson.h"
#include "keyboard/replybuttonreader.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int LineWidth = 100;   // of a button's line, in UTF-16 units: a wide window shows it whole

//! A button between "{ " and " }", on more lines when one would be too long.
QString buttonText(const ServerJson &button)
{
    if (button.type() != ServerJson::Type::Object || button.members().isEmpty())
        return literal(button, CodeLanguage::Json);
    QString text;
    qsizetype width = 0;
    for (const auto &member : button.members()) {
        const QString part = memberLiteral(member, CodeLanguage::Json);
        if (text.isEmpty()) {
            text = u"{ "_s;
        } else if (width + part.size() > LineWidth) {
            text += u",\n        "_s;
            width = 0;
        } else {
            text += u", "_s;
        }
        text += part;
        width += part.size() + 2;
    }
    return text + u" }"_s;
}

//! Gathers the text and counts its lines.
class SourceWriter
{
public:
    void add(const QString &text)
    {
        m_source.text += text;
        m_line += int(text.count(u'\n'));
    }
    void addRow(const ServerJson &row, bool isLast);
    MarkupSource take() { return std::move(m_source); }

private:
    MarkupSource m_source;
    int m_line = 0;
};

void SourceWriter::addRow(const ServerJson &row, bool isLast)
{
    QList<LineSpan> spans;
    add(u"\n    ["_s);
    for (const ServerJson &button : row.items()) {
        add(spans.isEmpty() ? u" "_s : u",\n      "_s);
        const int first = m_line;
        add(buttonText(button));
        spans.append({first, m_line});
    }
    add((spans.isEmpty() ? u"]"_s : u" ]"_s) + (isLast ? u"\n"_s : u","_s));
    m_source.buttons.append(spans);
}

//! Byte offsets of a source as lines and columns.
class Lines
{
public:
    explicit Lines(QByteArrayView text)
        : m_text(text)
    {
        for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            m_begins.append(at + 1);
    }

    int lineOf(qsizetype at) const
    {
        return int(std::upper_bound(m_begins.begin(), m_begins.end(), at) - m_begins.begin()) - 1;
    }
    int columnOf(qsizetype at) const
    {
        const qsizetype begin = m_begins[lineOf(at)];
        return int(QString::fromUtf8(m_text.sliced(begin, at - begin)).size());
    }

private:
    QByteArrayView m_text;
    QList<qsizetype> m_begins{0};
};

//! Where the buttons of the keyboard called @p field stand in bytes.
QList<QList<JsonPlace>> buttonPlaces(QByteArrayView json, QByteArrayView field)
{
    QList<QList<JsonPlace>> places;
    for (const JsonPlace &member : placesIn(json, skipJsonSpaces(json, 0))) {
        if (member.name != field)
            continue;
        for (const JsonPlace &row : placesIn(json, member.valueBegin))
            places.append(placesIn(json, row.valueBegin));
        break;   // the first of equal names counts
    }
    return places;
}

template <typename Button>
qsizetype faultyButton(QByteArrayView json, QByteArrayView field, Result<Button> (*read)(const ServerJson &))
{
    for (const auto &row : buttonPlaces(json, field)) {
        for (const JsonPlace &place : row) {
            const auto value = ServerJson::parse(json.sliced(place.begin, place.end - place.begin));
            if (!value || !read(*value))
                return place.begin;
        }
    }
    return -1;
}

//! The field that the refusal speaks of, of those that stand beside the buttons.
qsizetype faultyField(QByteArrayView json, const QString &words)
{
    for (const JsonPlace &member : placesIn(json, skipJsonSpaces(json, 0))) {
        if (words.contains(u'"' + QString::fromUtf8(member.name) + u'"'))
            return member.begin;
    }
    return skipJsonSpaces(json, 0);
}

//! Where JSON that can be parsed says what the server refuses with @p words.
qsizetype placeOfRefusal(QByteArrayView json, const QString &words)
{
    qsizetype at = -1;
    if (words.contains("inline keyboard button"_L1))
        at = faultyButton(json, "inline_keyboard", readInlineDraft);
    else if (words.contains("keyboard button"_L1))
        at = faultyButton(json, "keyboard", readReplyButton);
    return at < 0 ? faultyField(json, words) : at;
}

SourceFault faultAt(QByteArrayView json, qsizetype at, const Error &error)
{
    const Lines lines(json);
    return {.line = lines.lineOf(at), .column = lines.columnOf(at), .error = error};
}

ButtonLines linesOf(QByteArrayView json, const ReplyMarkup &markup)
{
    const bool isInline = std::holds_alternative<InlineMarkup>(markup);
    if (!isInline && !std::holds_alternative<KeyboardMarkup>(markup))
        return {};
    const Lines lines(json);
    ButtonLines result;
    for (const auto &row : buttonPlaces(json, isInline ? "inline_keyboard" : "keyboard")) {
        QList<LineSpan> spans;
        for (const JsonPlace &place : row)
            spans.append({lines.lineOf(place.begin), lines.lineOf(place.end - 1)});
        result.append(spans);
    }
    return result;
}

} // namespace

MarkupSource writeMarkupSource(const ReplyMarkup &markup)
{
    const ServerJson json = orderedJson(markup);
    SourceWriter writer;
    const bool hasRows = json.find("inline_keyboard") || json.find("keyboard");
    if (!hasRows) {
        writer.add(literal(json, CodeLanguage::Json));
        return writer.take();
    }
    const QList<ServerJson> rows = rowsOf(json);
    writer.add(u"{ \"%1\": ["_s.arg(QString::fromLatin1(json.members().first().first)));
    for (qsizetype row = 0; row < rows.size(); ++row)
        writer.addRow(rows[row], row + 1 == rows.size());
    writer.add(u"]"_s);
    for (const auto &member : json.members().sliced(1))
        writer.add(u", "_s + memberLiteral(member, CodeLanguage::Json));
    writer.add(u" }"_s);
    return writer.take();
}

tl::expected<ReadMarkup, SourceFault> readMarkupSource(const QByteArray &utf8)
{
    if (skipJsonSpaces(utf8, 0) == utf8.size())
        return ReadMarkup();
    const auto json = ServerJson::parse(utf8);
    if (!json) {
        const auto refusal = readReplyMarkup(utf8);
        return tl::unexpected(faultAt(utf8, ServerJson::faultOf(utf8), refusal.error()));
    }
    const auto markup = readMarkupDraft(*json);
    if (!markup)
        return tl::unexpected(faultAt(utf8, placeOfRefusal(utf8, markup.error().detail), markup.error()));
    return ReadMarkup{*markup, linesOf(utf8, *markup)};
}

} // namespace Botdesk
