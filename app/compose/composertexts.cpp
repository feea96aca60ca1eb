// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A composer's snippets, history and preview.

#include "compose/composer.h"
#include "compose/messagepreview.h"
#include "compose/savedtextbuttons.h"
#include "compose/sendoptions.h"
#include "compose/texteditor.h"
#include "text/placeholders.h"

namespace Botdesk {

void Composer::setPrivate(bool on)
{
    m_isPrivate = on;
}

void Composer::setMembers(const QList<ChatMember> &members)
{
    m_text->setMembers(members);
}

void Composer::setPlaceholders(const QHash<QString, QString> &values)
{
    m_placeholders = values;
}

void Composer::setTexts(SavedTexts *snippets, SavedTexts *history)
{
    m_saved->setTexts(snippets, history);
}

//! At the cursor: what is written stays. The first placeholder without a value is selected, to be typed over.
void Composer::useText(const SavedText &saved)
{
    MessageEdit *edit = m_text->edit();
    if (edit->isReadOnly())
        return;
    const bool isSource = saved.mode != TextMode::Formatted;
    const bool staysSource = isSource && saved.mode == edit->mode();
    const FormattedText content = isSource && !staysSource ? readSource(saved.content.text, saved.mode).value_or(saved.content)
                                                           : saved.content;
    FilledText filled{.text = content};
    if (!saved.name.isEmpty())   // what was sent before is no template
        filled = fillPlaceholders(content, m_placeholders, staysSource ? saved.mode : TextMode::Formatted);
    const int at = edit->textCursor().selectionStart();
    if (staysSource)
        edit->insertPlainText(filled.text.text);
    else
        edit->insert(filled.text);
    if (staysSource || edit->mode() == TextMode::Formatted) {
        QTextCursor cursor = edit->textCursor();
        if (!filled.open.isEmpty()) {
            cursor.setPosition(at + filled.open.first().first);
            cursor.setPosition(cursor.position() + filled.open.first().second, QTextCursor::KeepAnchor);
        } else if (filled.cursor >= 0) {
            cursor.setPosition(at + filled.cursor);
        }
        edit->setTextCursor(cursor);
    }
    focusEditor();
}

void Composer::keepSnippet()
{
    const MessageEdit *edit = m_text->edit();
    const SavedText kept{.content = edit->content(), .mode = edit->mode()};
    m_text->ask({.label = tr("Name of the snippet"),
                 .hint = tr("{first_name}, {username} and {cursor} in it are filled in"),
                 .value = {},
                 .isGood = [](const QString &name) { return !name.isEmpty(); },
                 .complaint = tr("It needs a name"),
                 .take =
                     [this, kept](const QString &name) {
                         SavedText named = kept;
                         named.name = name;
                         emit snippetKept(named);
                     },
                 .remove = {}});
}

void Composer::showPreview()
{
    m_preview->show(draft(), m_replyName, m_replyText);
}

void Composer::optionsChanged()
{
    check();
    emit changed();
}

} // namespace Botdesk
