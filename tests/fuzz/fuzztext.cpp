// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "fuzz/require.h"
#include "rules/cleaning.h"
#include "text/describe.h"
#include "text/entityrules.h"
#include "text/markupwriters.h"
#include "text/messagetext.h"

using namespace Botdesk;
using namespace Botdesk::Testing;

namespace {

bool splitsACharacter(const QString &text, int offset)
{
    return offset > 0 && offset < text.size() && text[offset].isLowSurrogate() && text[offset - 1].isHighSurrogate();
}

void requireEntitiesToLieInTheText(const FormattedText &text, const QString &shown)
{
    for (const TextEntity &entity : text.entities) {
        require(entity.offset >= 0 && entity.length > 0 && entity.end() <= text.text.size(), "entities lie in the text", shown);
        require(!splitsACharacter(text.text, entity.offset) && !splitsACharacter(text.text, entity.end()),
                "no entity splits a character", shown);
    }
}

void requireEntitiesToNest(const FormattedText &text, const QString &shown)
{
    QList<TextEntity> sorted = text.entities;
    sortEntities(sorted);
    require(sorted == text.entities, "entities are in order", shown);
    QList<TextEntity> open;
    for (const TextEntity &entity : text.entities) {
        while (!open.isEmpty() && open.last().end() <= entity.offset)
            open.removeLast();
        require(open.isEmpty() || entity.end() <= open.last().end(), "entities nest", shown);
        require(open.isEmpty() || !isVerbatim(open.last().type), "nothing stands in code", shown);
        open.append(entity);
    }
}

//! The text of an answer, sent again as it is, comes back as it is.
void requireAnswerToBeFinal(const FormattedText &text, const QString &shown)
{
    TextRules rules;
    rules.limit = 0;
    const auto again = finishText(text, rules);
    require(again.has_value(), "an answer can be sent again", shown);
    require(again->text == text.text, "an answer's text is final", shown + QLatin1String(" -> ") + describe(again));
}

//! What was written in a parse mode is read as the same, unless the mode has no way to say it.
void requireWrittenToBeRead(const FormattedText &text, const WrittenMarkup &written, const QByteArray &mode, const QString &shown)
{
    TextRules rules;
    rules.limit = 0;
    const QByteArray source = written.source.toUtf8();
    if (source.size() > SourceByteLimit)
        return;   // escapes made it longer than the server takes
    const auto read = parseText(source, mode, {}, rules);
    const QString both = shown + QLatin1String(" as ") + written.source + QLatin1String(" is ") + describe(read);
    require(read.has_value() || !written.isExact(), "what was written can be read", both);
    require(!read || !written.isExact() || *read == text, "what was written is read as it was", both);
}

} // namespace

//! The last 64 KB or less of a request: for "entities" text and JSON, apart by the first NUL; else the text alone.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray mode = FUZZ_TEXT_MODE;
    const bool isExplicit = mode == "entities";
    const qsizetype end = isExplicit ? input.indexOf('\0') : input.size();
    const QByteArray text = end < 0 ? input : input.first(end);
    const QByteArray entities = isExplicit && end >= 0 ? input.sliced(end + 1) : QByteArray();

    const auto result = parseText(text, isExplicit ? QByteArray() : mode, entities, TextRules::message());
    const QString shown = describe(result);
    if (!result) {
        require(!result.error().detail.isEmpty(), "a refusal has words");
        return 0;
    }
    require(!result->text.isEmpty() && codePointCount(result->text) <= TextLimit, "the limits hold", shown);
    require(result->text.isValidUtf16(), "the text is Unicode", shown);
    requireEntitiesToLieInTheText(*result, shown);
    requireEntitiesToNest(*result, shown);
    requireAnswerToBeFinal(*result, shown);
    const auto final = finishText(*result, TextRules::message());   // spaces may go that an entity held
    if (!final || *final != *result)
        return 0;
    requireWrittenToBeRead(*result, writeHtml(*result), "HTML", shown);
    requireWrittenToBeRead(*result, writeMarkdownV2(*result), "MarkdownV2", shown);
    requireWrittenToBeRead(*result, writeLegacyMarkdown(*result), "Markdown", shown);
    return 0;
}
