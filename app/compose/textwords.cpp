// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/textwords.h"

#include <QCoreApplication>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNamed = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TextWords)

public:
    static QString entity(EntityType type)
    {
        switch (type) {
        case EntityType::Bold: return tr("Bold");
        case EntityType::Italic: return tr("Italic");
        case EntityType::Underline: return tr("Underlined");
        case EntityType::Strikethrough: return tr("Struck through");
        case EntityType::Spoiler: return tr("Spoiler");
        case EntityType::Blockquote: return tr("Quote");
        case EntityType::ExpandableBlockquote: return tr("Expandable quote");
        case EntityType::Code: return tr("Code");
        case EntityType::Pre: return tr("Code block");
        case EntityType::TextLink: return tr("Link");
        case EntityType::TextMention: return tr("Mention");
        case EntityType::CustomEmoji: return tr("Custom emoji");
        case EntityType::DateTime: return tr("Date and time");
        default: return entityTypeName(type);
        }
    }

    static QString reserved(const QList<MarkupFault> &faults, const QString &source, const QString &mode)
    {
        // All at once: a mark may itself look like a place for an argument.
        const auto line = [&](const MarkupFault &fault) { return lineOf(source, fault.at); };
        const MarkupFault &first = faults.first();
        if (faults.size() == 1)
            return tr("Escape ‘%1’ in line %2 for %3").arg(first.mark, line(first), mode);
        if (faults.size() == 2)
            return tr("Escape ‘%1’ in line %2 and ‘%3’ in line %4 for %5")
                .arg(first.mark, line(first), faults[1].mark, line(faults[1]), mode);
        return tr("Escape %n characters for %1, the first ‘%2’ in line %3", nullptr, int(faults.size()))
            .arg(mode, first.mark, line(first));
    }

    static QString fault(const QList<MarkupFault> &faults, const QString &source, const QString &mode)
    {
        const MarkupFault &first = faults.first();
        const QString line = lineOf(source, first.at);
        switch (first.kind) {
        case MarkupFault::Kind::Reserved: return reserved(faults, source, mode);
        case MarkupFault::Kind::Unclosed: return tr("‘%1’ in line %2 has no end").arg(first.mark, line);
        case MarkupFault::Kind::Tag: return tr("%1 cannot read ‘%2’ in line %3").arg(mode, first.mark.left(30), line);
        case MarkupFault::Kind::Target: return tr("The address in line %1 is none of a custom emoji or a time").arg(line);
        case MarkupFault::Kind::Other: return tr("%1 cannot read line %2").arg(mode, line);
        }
        Q_UNREACHABLE();
    }

    static QString piece(const TextEntity &entity, const QString &text)
    {
        const QString inside = text.mid(entity.offset, entity.length).simplified();
        const QString cut = inside.size() > 24 ? inside.left(23) + u'…' : inside;
        return tr("%1 “%2”", "what, text").arg(Words::entity(entity.type), cut);
    }

    static QString andMore(int count) { return tr("%n more", nullptr, count); }

private:
    static QString lineOf(const QString &source, int at) { return QString::number(source.left(at).count(u'\n') + 1); }
};

} // namespace

QString entityName(EntityType type)
{
    return Words::entity(type);
}

QString textModeName(TextMode mode)
{
    return mode == TextMode::Formatted ? Words::tr("Formatted") : parseModeOf(mode);
}

QString faultText(const QList<MarkupFault> &faults, const QString &source, TextMode mode)
{
    return faults.isEmpty() ? QString() : Words::fault(faults, source, textModeName(mode));
}

QString missedText(const QList<TextEntity> &missed, const QString &text)
{
    QStringList parts;
    for (const TextEntity &entity : missed.first(std::min(missed.size(), MostNamed)))
        parts += Words::piece(entity, text);
    if (missed.size() > MostNamed)
        parts += Words::andMore(int(missed.size() - MostNamed));
    return parts.join(u", "_s);
}

} // namespace Botdesk
