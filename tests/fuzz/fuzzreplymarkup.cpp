// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "fuzz/require.h"
#include "keyboard/markupcheck.h"
#include "keyboard/markupjson.h"
#include "keyboard/markupproblems.h"
#include "keyboard/markupreader.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Botdesk;
using namespace Botdesk::Testing;

namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

//! What was accepted and written again is read as the same, and accepted as the same.
void requireAnswerToBeFinal(const ReplyMarkup &markup, const MarkupPlace &place)
{
    if (!std::holds_alternative<InlineMarkup>(markup))
        return;
    const QByteArray json = compact(toJson(markup));
    const auto read = readReplyMarkup(json);
    require(read.has_value(), "a keyboard can be read again", QString::fromUtf8(json));
    const auto checked = checkReplyMarkup(*read, place);
    require(checked.has_value(), "a keyboard is accepted again", QString::fromUtf8(json));
    // Compared as JSON: "tg://user?id=1 " is a plain link at first, whose trimmed form then opens the user.
    const QByteArray again = compact(toJson(*checked));
    require(again == json, "a keyboard stays the same", QString::fromUtf8(json + " -> " + again));
}

//! A keyboard is refused exactly when one of its problems says so, and then one says why.
void requireProblemsToAgree(const QByteArray &input, const MarkupPlace &place, const Result<ReplyMarkup> &checked)
{
    const QList<MarkupProblem> problems = problemsOf(input, place);
    const bool isRefused = std::any_of(problems.begin(), problems.end(), [](const auto &problem) { return problem.isRefused(); });
    require(isRefused == !checked, "problems and the server agree", QString::fromUtf8(input));
    require(checked || std::any_of(problems.begin(), problems.end(),
                                   [&](const auto &problem) { return problem.words == checked.error().detail; }),
            "the server's reason is among the problems", QString::fromUtf8(input));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto markup = readReplyMarkup(input);
    if (!markup) {
        require(!markup.error().detail.isEmpty(), "a refusal has words");
        return 0;
    }
    for (const auto chat : {MarkupPlace::Chat::Private, MarkupPlace::Chat::Supergroup, MarkupPlace::Chat::Channel}) {
        const MarkupPlace place{.chat = chat};
        const auto checked = checkReplyMarkup(*markup, place);
        requireProblemsToAgree(input, place, checked);
        if (checked)
            requireAnswerToBeFinal(*checked, place);
        else
            require(!checked.error().detail.isEmpty(), "a refusal has words");
    }
    return 0;
}
