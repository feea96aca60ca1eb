// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a TextEditor asks for before it formats: an address, a language, a person, an emoji's id, a time.

#include "compose/entitydocument.h"
#include "compose/inputstrip.h"
#include "compose/texteditor.h"
#include "compose/textwords.h"
#include "rules/link.h"

#include <QDateTime>
#include <QLocale>
#include <QMenu>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! Formats the selection; where there is none, inserts @p words first.
void formatOrInsert(MessageEdit *edit, const TextEntity &entity, const QString &words)
{
    if (edit->textCursor().hasSelection() || edit->entityHere(entity.type).hasSelection())
        return edit->format(entity);
    TextEntity whole = entity;
    whole.offset = 0;
    whole.length = int(words.size());
    edit->insert({words, {whole}});
}

std::function<void()> remover(MessageEdit *edit, EntityType type)
{
    const QTextCursor whole = edit->mode() == TextMode::Formatted ? edit->entityHere(type) : QTextCursor();
    return whole.isNull() || !whole.hasSelection() ? std::function<void()>() : [whole, type] { removeEntity(whole, type); };
}

bool isId(const QString &text)
{
    return strictNumber(text).value_or(0) > 0;
}

} // namespace

void TextEditor::askData(EntityType type)
{
    switch (type) {
    case EntityType::TextLink: return askLink();
    case EntityType::TextMention: return askMention();
    case EntityType::CustomEmoji: return askEmoji();
    case EntityType::DateTime: return askTime();
    case EntityType::Pre: return askLanguage();
    default: return m_edit->format({.type = type});
    }
}

void TextEditor::ask(const InputStrip::Question &question)
{
    m_input->ask(question);
}

void TextEditor::askLink()
{
    m_input->ask({.label = tr("Link to"),
                  .hint = u"https://"_s,
                  .value = m_edit->dataHere(EntityType::TextLink).url,
                  .isGood = [](const QString &link) { return normalisedLink(link).has_value(); },
                  .complaint = tr("Telegram takes no such address"),
                  .take =
                      [this](const QString &link) {
                          if (const auto user = userOfLink(link))
                              formatOrInsert(m_edit, {.type = EntityType::TextMention, .userId = *user}, link);
                          else
                              formatOrInsert(m_edit, {.type = EntityType::TextLink, .url = normalisedLink(link).value_or(link)}, link);
                      },
                  .remove = remover(m_edit, EntityType::TextLink)});
}

void TextEditor::askMention()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ChatMember &member : std::as_const(m_members)) {
        QString name = member.name;
        connect(menu->addAction(name.replace(u'&', "&&"_L1)), &QAction::triggered, this, [this, member] {
            formatOrInsert(m_edit, {.type = EntityType::TextMention, .userId = member.id}, member.name);
            m_edit->setFocus();
        });
    }
    if (!m_members.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Somebody else, by id…")), &QAction::triggered, this, [this] {
        m_input->ask({.label = tr("User id"),
                      .hint = tr("Somebody the bot has met"),
                      .value = {},
                      .isGood = isId,
                      .complaint = tr("An id is a number above 0"),
                      .take = [this](const QString &id) {
                          formatOrInsert(m_edit, {.type = EntityType::TextMention, .userId = UserId(id.toLongLong())}, id);
                      },
                      .remove = remover(m_edit, EntityType::TextMention)});
    });
    menu->popup(m_edit->mapToGlobal(m_edit->cursorRect().bottomLeft()));
}

void TextEditor::askEmoji()
{
    const qint64 now = m_edit->dataHere(EntityType::CustomEmoji).customEmojiId;
    m_input->ask({.label = tr("custom_emoji_id"),
                  .hint = tr("The emoji that is selected stands in for it"),
                  .value = now == 0 ? QString() : QString::number(now),
                  .isGood = isId,
                  .complaint = tr("An id is a number above 0"),
                  .take =
                      [this](const QString &id) {
                          formatOrInsert(m_edit, {.type = EntityType::CustomEmoji, .customEmojiId = id.toLongLong()}, u"🙂"_s);
                      },
                  .remove = remover(m_edit, EntityType::CustomEmoji)});
}

void TextEditor::askTime()
{
    const qint64 now = m_edit->dataHere(EntityType::DateTime).unixTime;
    QDateTime shown = now == 0 ? QDateTime::currentDateTime() : QDateTime::fromSecsSinceEpoch(now);
    shown.setTime({shown.time().hour(), shown.time().minute()});
    m_input->ask({.label = tr("Date and time here"),
                  .value = shown,
                  .take =
                      [this](const QDateTime &time) {
                          formatOrInsert(m_edit,
                                         {.type = EntityType::DateTime, .unixTime = time.toSecsSinceEpoch(), .dateTimeFormat = u"wdt"_s},
                                         QLocale().toString(time, QLocale::ShortFormat));
                      },
                  .remove = remover(m_edit, EntityType::DateTime)});
}

void TextEditor::askLanguage()
{
    m_input->ask({.label = tr("Language of the code"),
                  .hint = tr("python, json … or nothing"),
                  .value = m_edit->dataHere(EntityType::Pre).language,
                  .isGood = [](const QString &name) { return !name.contains(u' ') && !name.contains(u'`'); },
                  .complaint = tr("One word"),
                  .take = [this](const QString &name) { m_edit->format({.type = EntityType::Pre, .language = name}); },
                  .remove = {}});
}

} // namespace Botdesk
