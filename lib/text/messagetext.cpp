// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/messagetext.h"

#include "rules/cleaning.h"
#include "rules/serverwords.h"
#include "text/detect.h"
#include "text/entityrules.h"
#include "text/explicitentities.h"
#include "text/markupparsers.h"
#include "text/trimming.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestOffset = 1000000;

using Parse = Result<FormattedText> (*)(QByteArrayView, qsizetype *);

//! None when @p parseMode is none. The server reads its name in any case.
Parse parserOf(QByteArrayView parseMode)
{
    const QByteArray mode = parseMode.toByteArray().toLower();
    if (mode == "markdownv2")
        return parseMarkdownV2;
    if (mode == "html")
        return parseHtml;
    return mode == "markdown" ? parseLegacyMarkdown : nullptr;
}

Result<FormattedText> parseMarkup(const QByteArray &text, Parse parse)
{
    if (!isUtf8(text))
        return refused(u"Text must be encoded in UTF-8"_s);
    return parse(text, nullptr).map_error([](Error error) {
        error.detail.prepend(u"Can't parse entities: "_s);
        return error;
    });
}

Result<FormattedText> readSource(const QByteArray &text, const QByteArray &parseMode, const QByteArray &entitiesJson,
                                 const TextRules &rules)
{
    if (text.isEmpty() && !rules.mayBeEmpty)
        return refused(u"Message text is empty"_s);
    if (text.size() > SourceByteLimit)
        return refused(u"Text is too long"_s);
    if (const Parse parse = parserOf(parseMode))
        return parseMarkup(text, parse);
    if (!parseMode.isEmpty() && parseMode.toLower() != "none")
        return refused(u"Unsupported parse_mode"_s);
    auto entities = readExplicitEntities(entitiesJson);
    if (!entities)
        return tl::unexpected(entities.error());
    const auto decoded = fromServerUtf8(text);
    if (!decoded)
        return refused(u"Strings must be encoded in UTF-8"_s);
    return FormattedText{*decoded, *entities};
}

Result<void> checkExtents(const QList<TextEntity> &entities)
{
    for (const TextEntity &entity : entities) {
        if (entity.offset < 0 || entity.offset > LargestOffset)
            return refused(u"Receive an entity with incorrect offset %1"_s.arg(entity.offset));
        if (entity.length < 0 || entity.length > LargestOffset)
            return refused(u"Receive an entity with incorrect length %1"_s.arg(entity.length));
    }
    return {};
}

Result<FormattedText> finish(FormattedText text, const TextRules &rules)
{
    if (const auto good = checkExtents(text.entities); !good)
        return tl::unexpected(good.error());
    removeEmptyEntities(text.entities);
    normaliseEntities(text.entities);
    if (const auto good = cleanWithEntities(text); !good)
        return tl::unexpected(good.error());

    const int lastInk = removeBlankEntities(text);
    if (lastInk < 0) {
        if (rules.mayBeEmpty)
            return FormattedText();
        return refused(u"Text must be non-empty"_s);
    }
    normaliseEntities(text.entities);   // removed characters may have made neighbours of some
    trim(text, lastInk);
    if (rules.limit > 0 && codePointCount(text.text) > rules.limit)
        return refused(rules.tooLong);

    limitEntities(text.entities);
    if (rules.detect)
        mergeFoundEntities(text.entities, detectEntities(text.text));
    removeBlankEntities(text);          // cutting styles may have left pieces of white space
    return text;
}

} // namespace

std::optional<qsizetype> markupFaultAt(QByteArrayView source, QByteArrayView parseMode)
{
    const Parse parse = parserOf(parseMode);
    qsizetype at = 0;
    return parse && !parse(source, &at) ? std::optional(at) : std::nullopt;
}

TextRules TextRules::caption()
{
    return {.limit = CaptionLimit, .tooLong = u"message caption is too long"_s, .mayBeEmpty = true};
}

Result<FormattedText> readText(const QByteArray &text, const QByteArray &parseMode, const QByteArray &entitiesJson,
                               const TextRules &rules)
{
    return readSource(text, parseMode, entitiesJson, rules).map_error(shaped);
}

Result<FormattedText> finishText(FormattedText text, const TextRules &rules)
{
    return finish(std::move(text), rules).map_error(shaped);
}

Result<FormattedText> parseText(const QByteArray &text, const QByteArray &parseMode, const QByteArray &entitiesJson,
                                const TextRules &rules)
{
    return readText(text, parseMode, entitiesJson, rules).and_then([&](const FormattedText &read) {
        return finishText(read, rules);
    });
}

} // namespace Botdesk
