// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/inlinebuttonreader.h"
#include "keyboard/markupproblems.h"
#include "keyboard/markupreader.h"
#include "keyboard/replybuttonreader.h"
#include "rules/serverjson.h"
#include "rules/serverwords.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = MarkupProblem::Kind;

//! The buttons below @p field that cannot be read, each with the server's words.
template <typename Button>
QList<MarkupProblem> unreadableButtons(const ServerJson &markup, QByteArrayView field, Result<Button> (*read)(const ServerJson &),
                                       const QString &wrapper)
{
    QList<MarkupProblem> problems;
    const ServerJson *rows = markup.find(field);
    if (!rows || rows->type() != ServerJson::Type::Array)
        return problems;
    for (int row = 0; row < rows->items().size(); ++row) {
        const ServerJson &items = rows->items()[row];
        if (items.type() != ServerJson::Type::Array)
            continue;
        for (int column = 0; column < items.items().size(); ++column) {
            if (const auto button = read(items.items()[column]); !button)
                problems.append({.kind = Kind::Unreadable, .row = row, .column = column, .words = shapedWords(wrapper + button.error().detail)});
        }
    }
    return problems;
}

} // namespace

QList<MarkupProblem> problemsOf(const QByteArray &json, const MarkupPlace &place)
{
    const auto markup = readReplyMarkup(json);
    if (markup)
        return problemsOf(*markup, place);
    QList<MarkupProblem> problems;
    if (const auto value = ServerJson::parse(json); value && value->type() == ServerJson::Type::Object) {
        problems = unreadableButtons(*value, "keyboard", readReplyButton, u"Can't parse keyboard button: "_s)
            + unreadableButtons(*value, "inline_keyboard", readInlineButton, u"Can't parse inline keyboard button: "_s);
    }
    if (problems.isEmpty())
        problems.append({.kind = Kind::Unreadable, .words = markup.error().detail});
    return problems;
}

} // namespace Botdesk
