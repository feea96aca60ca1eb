// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "fuzz/require.h"
#include "keyboard/keyboardcode.h"
#include "keyboard/keyboardimport.h"
#include "keyboard/markupsource.h"

using namespace Botdesk;
using namespace Botdesk::Testing;

namespace {

//! Every button has lines, and they are lines of the text.
void requireLinesToFit(const QString &text, const ButtonLines &buttons)
{
    for (const auto &row : buttons) {
        for (const LineSpan &span : row)
            require(span.first >= 0 && span.first <= span.last && span.last <= text.count(u'\n'), "lines are in the text", text);
    }
}

//! A keyboard that was read, from wherever, is written and comes back the same.
void requireSourceToLeadBack(const ReplyMarkup &markup)
{
    const MarkupSource source = writeMarkupSource(markup);
    requireLinesToFit(source.text, source.buttons);
    const auto read = readMarkupSource(source.text.toUtf8());
    require(read.has_value(), "what was written is read", source.text);
    require(writeMarkupSource(read->markup) == source, "what was read is written alike", source.text);
    require(read->buttons == source.buttons, "buttons are found where they were written", source.text);
}

void requireCodeToLeadBack(const ReplyMarkup &markup)
{
    const QString text = writeMarkupSource(markup).text;
    for (const CodeTarget target : codeTargets()) {
        const KeyboardCode code = keyboardCode(markup, target);
        requireLinesToFit(code.text, code.buttons);
        const bool isImported = target != CodeTarget::TelegramBot && target != CodeTarget::TgbotCpp && target != CodeTarget::Curl;
        if (!isImported || std::holds_alternative<std::monostate>(markup))
            continue;
        const auto read = importKeyboard(code.text);
        require(read.has_value(), "own code is imported", code.text);
        require(writeMarkupSource(*read).text == text, "own code says the same", code.text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto source = readMarkupSource(input)) {
        requireLinesToFit(QString::fromUtf8(input), source->buttons);
        requireSourceToLeadBack(source->markup);
    } else {
        require(source.error().line >= 0 && source.error().line <= input.count('\n'), "a fault has a line of the source");
        require(!source.error().error.detail.isEmpty(), "a fault has words");
    }
    const QString text = QString::fromUtf8(input);
    const auto imported = importKeyboard(text);
    if (!imported) {
        require(imported.error().line >= 0 && imported.error().line <= text.count(u'\n'), "a fault has a line of the text");
        return 0;
    }
    require(importLanguage(text) != ImportLanguage::Unknown, "what a keyboard was found in is written in something", text);
    requireSourceToLeadBack(*imported);
    requireCodeToLeadBack(*imported);
    return 0;
}
