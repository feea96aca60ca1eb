// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/pastedtext.h"

#include "compose/telegramclipboard.h"
#include "text/entityrules.h"
#include "text/messagetext.h"
#include "text/textmode.h"

#include <QJsonDocument>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostPasted = 200'000;   // characters or bytes: far beyond a message, so that a mistaken paste hangs nothing
const QLatin1StringView OwnFormat("application/x-botdesk-text");

//! HTML as Qt reads it, without anything that would have to be fetched.
class ClosedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

//! Collects text and entities from left to right.
class Collector
{
public:
    FormattedText result;

    void addBlock(const QTextBlock &block)
    {
        const QTextBlockFormat format = block.blockFormat();
        const bool isQuote = format.hasProperty(QTextFormat::BlockQuoteLevel) || isIndented(format);
        const bool isPre = format.nonBreakableLines();
        endBlock(isQuote, isPre);
        const int begin = int(result.text.size());
        if (const QTextList *list = block.textList()) {
            const QString bullet = list->itemText(block);
            result.text += (bullet.isEmpty() || !bullet[0].isLetterOrNumber() ? u"•"_s : bullet) + u' ';
        }
        for (auto it = block.begin(); it != block.end(); ++it)
            addFragment(it.fragment(), isPre);
        if (format.headingLevel() > 0)
            add({.type = EntityType::Bold}, begin);
    }

    void finish()
    {
        endBlock(false, false);
        removeEmptyEntities(result.entities);
        normaliseEntities(result.entities);
    }

private:
    static bool isIndented(const QTextBlockFormat &format) { return format.leftMargin() >= 40 && format.rightMargin() >= 40; }

    void add(TextEntity entity, int begin)
    {
        entity.offset = begin;
        entity.length = int(result.text.size()) - begin;
        result.entities.append(entity);
    }

    void endBlock(bool isQuote, bool isPre)
    {
        if (m_quote >= 0 && !isQuote)
            add({.type = EntityType::Blockquote}, std::exchange(m_quote, -1));
        if (m_pre >= 0 && !isPre)
            add({.type = EntityType::Pre}, std::exchange(m_pre, -1));
        if (m_hasBlocks)
            result.text += u'\n';
        m_hasBlocks = true;
        if (isQuote && m_quote < 0)
            m_quote = int(result.text.size());
        if (isPre && m_pre < 0)
            m_pre = int(result.text.size());
    }

    void addFragment(const QTextFragment &fragment, bool isPre)
    {
        const QTextCharFormat format = fragment.charFormat();
        QString text = fragment.text();
        text.remove(QChar::ObjectReplacementCharacter);
        const int begin = int(result.text.size());
        result.text += text.replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ');
        const QUrl link(format.anchorHref());
        const bool isLink = format.isAnchor() && (link.scheme() == "http"_L1 || link.scheme() == "https"_L1 || link.scheme() == "tg"_L1);
        if (isLink)
            add({.type = EntityType::TextLink, .url = format.anchorHref()}, begin);
        if (isPre)
            return;
        // Qt makes that of <code>, <tt>, <kbd>; a code editor's own fonts are no such claim.
        if (format.fontFamilies().toStringList() == QStringList{u"monospace"_s})
            return add({.type = EntityType::Code}, begin);
        if (format.fontWeight() >= QFont::DemiBold)
            add({.type = EntityType::Bold}, begin);
        if (format.fontItalic())
            add({.type = EntityType::Italic}, begin);
        if (format.fontUnderline() && !format.isAnchor())
            add({.type = EntityType::Underline}, begin);
        if (format.fontStrikeOut())
            add({.type = EntityType::Strikethrough}, begin);
    }

    bool m_hasBlocks = false;
    int m_quote = -1;   // where the quote that is open begins
    int m_pre = -1;
};

FormattedText fromHtml(const QString &html)
{
    ClosedDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    Collector collector;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        collector.addBlock(block);
    collector.finish();
    return collector.result;
}

//! Without white space at the ends, which is the page's; nothing at all becomes nothing.
FormattedText trimmed(const FormattedText &text)
{
    TextRules rules;
    rules.limit = 0;
    rules.detect = false;
    return finishText(text, rules).value_or(FormattedText());
}

//! Any program may claim to be this one, so what lies outside the text is left out.
FormattedText fromOwn(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    FormattedText text{json["text"_L1].toString(), entitiesFromJson(json["entities"_L1].toArray())};
    text.entities.removeIf([&](const TextEntity &entity) {
        return entity.type == EntityType::Unknown || entity.offset < 0 || entity.length <= 0 || entity.offset > text.text.size() - entity.length;
    });
    return text;
}

//! Whether what a format says can be read on the spot.
bool canRead(const QMimeData &data)
{
    const QStringList formats = data.formats();
    return std::all_of(formats.begin(), formats.end(), [&data](const QString &format) {
        const bool isText = format == OwnFormat || format.startsWith("application/x-td-field"_L1) || format == "text/html"_L1;
        return !isText || data.data(format).size() <= MostPasted;
    });
}

} // namespace

QString pastedPlainText(const QMimeData &data)
{
    return data.text().left(MostPasted).remove(u'\r');
}

FormattedText pastedText(const QMimeData &data)
{
    if (!canRead(data))
        return {pastedPlainText(data), {}};
    if (data.hasFormat(OwnFormat))
        return fromOwn(data.data(OwnFormat));
    if (const auto telegram = fromTelegramDesktop(data))
        return *telegram;
    if (data.hasHtml()) {
        const FormattedText text = trimmed(fromHtml(data.html()));
        if (!text.entities.isEmpty())
            return text;
    }
    return {pastedPlainText(data), {}};
}

std::unique_ptr<QMimeData> copiedText(const FormattedText &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text.text);
    if (text.entities.isEmpty())
        return data;
    const QJsonObject own{{"text"_L1, text.text}, {"entities"_L1, toJson(text.entities)}};
    data->setData(OwnFormat, QJsonDocument(own).toJson(QJsonDocument::Compact));
    data->setHtml(writeSource(text, TextMode::Html).source.replace(u'\n', "<br>"_L1));
    addForTelegramDesktop(*data, text);
    return data;
}

} // namespace Botdesk
