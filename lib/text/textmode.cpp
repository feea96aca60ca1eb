// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/textmode.h"

#include "text/entityrules.h"
#include "text/markupparsers.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! Whether @p read says of every character of @p entity but white space what that says.
bool isSaidIn(const FormattedText &read, TextEntity entity)
{
    for (int at = entity.offset; at < entity.end(); ++at) {
        if (read.text[at].isSpace())
            continue;
        const bool isSaid = std::any_of(read.entities.begin(), read.entities.end(), [&](TextEntity said) {
            const bool covers = said.offset <= at && said.end() > at;
            said.offset = entity.offset;
            said.length = entity.length;
            return covers && said == entity;
        });
        if (!isSaid)
            return false;
    }
    return true;
}

} // namespace

QString parseModeOf(TextMode mode)
{
    switch (mode) {
    case TextMode::Formatted: return {};
    case TextMode::MarkdownV2: return u"MarkdownV2"_s;
    case TextMode::Html: return u"HTML"_s;
    case TextMode::Markdown: return u"Markdown"_s;
    }
    Q_UNREACHABLE();
}

TextMode textModeOf(QStringView parseMode)
{
    for (const TextMode mode : {TextMode::MarkdownV2, TextMode::Html, TextMode::Markdown}) {
        if (parseMode.compare(parseModeOf(mode), Qt::CaseInsensitive) == 0)
            return mode;
    }
    return TextMode::Formatted;
}

Result<FormattedText> readSource(const QString &source, TextMode mode, qsizetype *faultAt)
{
    switch (mode) {
    case TextMode::Formatted: return FormattedText{source, {}};
    case TextMode::MarkdownV2: return parseMarkdownV2(source.toUtf8(), faultAt);
    case TextMode::Html: return parseHtml(source.toUtf8(), faultAt);
    case TextMode::Markdown: return parseLegacyMarkdown(source.toUtf8(), faultAt);
    }
    Q_UNREACHABLE();
}

WrittenMarkup writeSource(const FormattedText &text, TextMode mode)
{
    FormattedText ordered = text;
    removeEmptyEntities(ordered.entities);
    normaliseEntities(ordered.entities);
    switch (mode) {
    case TextMode::Formatted: return {.source = text.text, .inexact = ordered.entities};
    case TextMode::MarkdownV2: return writeMarkdownV2(ordered);
    case TextMode::Html: return writeHtml(ordered);
    case TextMode::Markdown: return writeLegacyMarkdown(ordered);
    }
    Q_UNREACHABLE();
}

QList<TextEntity> missedIn(const FormattedText &text, TextMode mode)
{
    const WrittenMarkup written = writeSource(text, mode);
    QList<TextEntity> missed = written.inexact;
    const auto read = readSource(written.source, mode);
    if (read && read->text == text.text)
        missed.removeIf([&](const TextEntity &entity) { return isSaidIn(*read, entity); });
    return missed;
}

} // namespace Botdesk
