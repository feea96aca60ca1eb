// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/codewriter.h"

#include "keyboard/codeliterals.h"
#include "keyboard/orderedjson.h"

namespace Botdesk {

void CodeLines::add(int indent, const QString &line)
{
    const QString margin(indent * m_indentWidth, u' ');
    for (const QString &part : line.split(u'\n')) {
        if (!part.isEmpty())
            m_code.text += margin + part;
        m_code.text += u'\n';
        ++m_line;
    }
}

void CodeLines::addButton(int indent, const QString &line)
{
    const int first = m_line;
    add(indent, line);
    m_code.buttons.last().append({first, m_line - 1});
}

void CodeLines::append(const KeyboardCode &code)
{
    for (QList<LineSpan> row : code.buttons) {
        for (LineSpan &span : row)
            span = {span.first + m_line, span.last + m_line};
        m_code.buttons.append(row);
    }
    m_code.text += code.text;
    m_line += int(code.text.count(u'\n'));
}

void addGrid(CodeLines &lines, int indent, const QList<ServerJson> &rows, const GridBrackets &brackets,
             const std::function<QString(const ServerJson &)> &buttonCode)
{
    for (const ServerJson &row : rows) {
        lines.addRow();
        if (row.items().isEmpty()) {
            lines.add(indent, brackets.emptyRow + u',');
            continue;
        }
        lines.add(indent, brackets.openRow);
        for (const ServerJson &button : row.items())
            lines.addButton(indent + 1, buttonCode(button) + u',');
        lines.add(indent, brackets.closeRow + u',');
    }
}

ButtonParts partsOf(const ServerJson &button)
{
    ButtonParts parts;
    for (const auto &[name, value] : button.members()) {
        if (name == "text")
            parts.text = textOf(value);
        else if (name == "style")
            parts.style = textOf(value);
        else if (name == "icon_custom_emoji_id")
            parts.icon = textOf(value);
        else
            std::tie(parts.kind, parts.value) = std::tie(name, value);
    }
    return parts;
}

ServerJson without(const ServerJson &object, std::initializer_list<QByteArrayView> names)
{
    return ServerJson::object(membersBeside(object, names));
}

} // namespace Botdesk
