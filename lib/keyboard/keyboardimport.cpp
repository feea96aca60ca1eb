// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/keyboardimport.h"

#include "keyboard/importevaluator.h"
#include "keyboard/importothers.h"
#include "keyboard/markupreader.h"
#include "keyboard/markupsource.h"

#include <QRegularExpression>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using TokenKind = CodeToken::Kind;
using Fault = ImportFault::Kind;

constexpr int CandidateLimit = 64;       // places that look like a keyboard and are tried
constexpr int SearchDepthLimit = 8;      // how far below the top of an update or an answer a markup is looked for

bool hasAny(const ServerJson &object, std::initializer_list<QByteArrayView> names)
{
    return std::any_of(names.begin(), names.end(), [&](QByteArrayView name) { return object.find(name); });
}

bool isMarkup(const ServerJson &json)
{
    return hasAny(json, {"inline_keyboard", "keyboard", "remove_keyboard", "hide_keyboard", "force_reply"});
}

bool isInlineButton(const ServerJson &json)
{
    return hasAny(json, {"callback_data", "url", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
                         "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay"});
}

bool isButton(const ServerJson &json)
{
    return json.type() == ServerJson::Type::String || (json.find("text") && !json.find("message_id") && !json.find("chat_id"));
}

//! A markup of nothing but rows, or of one row or button.
std::optional<ServerJson> markupOfRows(QList<ServerJson> rows)
{
    const auto isRow = [](const ServerJson &row) {
        return row.type() == ServerJson::Type::Array && std::all_of(row.items().begin(), row.items().end(), isButton);
    };
    if (!rows.isEmpty() && std::all_of(rows.begin(), rows.end(), isButton))
        rows = {ServerJson::array(rows)};
    if (rows.isEmpty() || !std::all_of(rows.begin(), rows.end(), isRow))
        return std::nullopt;
    const bool isInline = std::any_of(rows.begin(), rows.end(), [](const ServerJson &row) {
        return std::any_of(row.items().begin(), row.items().end(), isInlineButton);
    });
    return ServerJson::object({{isInline ? "inline_keyboard" : "keyboard", ServerJson::array(rows)}});
}

//! The first markup in @p json, wherever it stands.
std::optional<ServerJson> markupIn(const ServerJson &json, int depthLeft)
{
    if (depthLeft < 0)
        return std::nullopt;
    if (json.type() == ServerJson::Type::Object && isMarkup(json))
        return json;
    if (const ServerJson *markup = json.find("reply_markup"); markup && markup->type() == ServerJson::Type::String) {
        const auto parsed = ServerJson::parse(markup->text());   // a form's field
        return parsed ? markupIn(*parsed, depthLeft - 1) : std::nullopt;
    }
    for (const auto &member : json.members()) {
        if (auto found = markupIn(member.second, depthLeft - 1))
            return found;
    }
    for (const ServerJson &item : json.items()) {
        if (auto found = markupIn(item, depthLeft - 1))
            return found;
    }
    return std::nullopt;
}

std::optional<ServerJson> anyMarkupIn(const ServerJson &json)
{
    if (auto markup = markupIn(json, SearchDepthLimit))
        return markup;
    if (json.type() == ServerJson::Type::Array)
        return markupOfRows(json.items());
    return json.type() == ServerJson::Type::Object && isButton(json) ? markupOfRows({json}) : std::nullopt;
}

Imported<ReplyMarkup> read(const ServerJson &json, int line)
{
    const auto found = anyMarkupIn(json);
    if (!found)
        return tl::unexpected(ImportFault{.kind = Fault::NoKeyboard, .line = line});
    auto markup = readMarkupDraft(*found);
    if (!markup)
        return tl::unexpected(ImportFault{.kind = Fault::Refused, .line = line, .subject = markup.error().detail});
    return *markup;
}

Imported<ReplyMarkup> fromJson(const ServerJson &json, const QByteArray &utf8)
{
    if (isMarkup(json)) {   // the whole text is one: its faults have lines
        const auto source = readMarkupSource(utf8);
        if (source)
            return source->markup;
        return tl::unexpected(ImportFault{.kind = Fault::Refused, .line = source.error().line, .subject = source.error().error.detail});
    }
    return read(json, 0);
}

//! Looks through code for places where a keyboard begins.
class CodeSearch
{
public:
    explicit CodeSearch(const QString &text)
        : m_tokens(tokensOf(text))
        , m_isPython(looksLikePython())
        , m_evaluator(m_tokens, m_isPython)
    {
    }

    Imported<ReplyMarkup> run();
    ImportLanguage language();   //!< of what run() finds

private:
    bool looksLikePython() const;
    bool names(QStringView word) const;
    ImportLanguage languageAt(qsizetype at) const;
    QList<qsizetype> candidates() const;
    bool isMaker(qsizetype at) const;
    bool isMarkupKey(qsizetype at) const;
    Imported<ReplyMarkup> tryAt(qsizetype at);
    Imported<void> addLaterSteps(CodeValue &keyboard, qsizetype begin, qsizetype end) const;
    const CodeToken &token(qsizetype at) const { return m_tokens[qBound(qsizetype(0), at, m_tokens.size() - 1)]; }

    QList<CodeToken> m_tokens;
    bool m_isPython;
    ImportEvaluator m_evaluator;
    qsizetype m_found = -1;   // where run() found one, or failed first
};

bool CodeSearch::looksLikePython() const
{
    static constexpr QStringView Words[] = {u"True", u"False", u"None", u"def", u"elif"};
    static constexpr QStringView Classes[] = {u"InlineKeyboardMarkup", u"ReplyKeyboardMarkup", u"ReplyKeyboardRemove", u"ForceReply"};
    for (qsizetype at = 0; at < m_tokens.size(); ++at) {
        const auto is = [&](QStringView sign) { return m_tokens[at].isName(sign); };
        if (std::any_of(std::begin(Words), std::end(Words), is))
            return true;
        if (std::any_of(std::begin(Classes), std::end(Classes), is) && !token(at - 1).isName(u"new") && !token(at - 1).isSymbol(u":"))   // ": ForceReply" is a type of TypeScript's
            return true;
    }
    return false;
}

bool CodeSearch::isMaker(qsizetype at) const
{
    const QString name = token(at).text.toString();
    const CodeToken &next = token(at + 1);
    const CodeToken &behind = token(at + 2);
    if (name == "InlineKeyboard"_L1 || name == "Keyboard"_L1)
        return next.isSymbol(u"(") || (next.isSymbol(u".") && behind.isName(u"from"));
    if (name == "Markup"_L1)
        return next.isSymbol(u".")
            && (behind.isName(u"inlineKeyboard") || behind.isName(u"keyboard") || behind.isName(u"removeKeyboard") || behind.isName(u"forceReply"));
    if (name == "InlineKeyboardMarkup"_L1 || name == "ReplyKeyboardMarkup"_L1)
        return next.isSymbol(u"(") || (next.isSymbol(u".") && behind.text.startsWith(u"from_"));
    return (name == "ReplyKeyboardRemove"_L1 || name == "ForceReply"_L1) && next.isSymbol(u"(");
}

bool CodeSearch::isMarkupKey(qsizetype at) const
{
    static const QSet<QString> names{u"inline_keyboard"_s, u"keyboard"_s, u"remove_keyboard"_s, u"force_reply"_s};
    const bool isKey = token(at).kind == TokenKind::Name || token(at).kind == TokenKind::String;
    return isKey && token(at + 1).isSymbol(u":") && names.contains(token(at).text.toString());
}

QList<qsizetype> CodeSearch::candidates() const
{
    QList<qsizetype> places;
    QList<qsizetype> open;   // braces around this token
    const auto add = [&](qsizetype at) {
        if (!places.contains(at))
            places.append(at);
    };
    for (qsizetype at = 0; at < m_tokens.size() && places.size() < CandidateLimit; ++at) {
        if (m_tokens[at].isSymbol(u"{"))
            open.append(at);
        else if (m_tokens[at].isSymbol(u"}") && !open.isEmpty())
            open.removeLast();
        else if (m_tokens[at].kind == TokenKind::Name && isMaker(at))
            add(at);
        else if (!open.isEmpty() && isMarkupKey(at))
            add(open.last());
    }
    if (places.isEmpty() && (token(0).isSymbol(u"[") || token(0).isSymbol(u"{")))
        places.append(0);
    return places;
}

//! grammY's keyboards are often made in several statements: `keyboard.text(…).row();`. What is added in a loop or under a
//! condition cannot be known.
Imported<void> CodeSearch::addLaterSteps(CodeValue &keyboard, qsizetype begin, qsizetype end) const
{
    const qsizetype assignment = token(begin - 1).isName(u"new") ? begin - 2 : begin - 1;
    if (!token(assignment).isSymbol(u"=") || token(assignment - 1).kind != TokenKind::Name)
        return {};
    const QStringView name = token(assignment - 1).text;
    int depth = 0;
    for (qsizetype at = end; at + 2 < m_tokens.size(); ++at) {
        const CodeToken &here = m_tokens[at];
        if (here.isSymbol(u"{") || here.isSymbol(u"(") || here.isSymbol(u"["))
            ++depth;
        else if ((here.isSymbol(u"}") || here.isSymbol(u")") || here.isSymbol(u"]")) && --depth < 0)
            return {};   // out of the block that it lives in
        const bool isStep = here.isName(name) && m_tokens[at + 1].isSymbol(u".") && !m_tokens[at - 1].isSymbol(u".")
            && isGrammyMethod(m_tokens[at + 2].text.toString());
        if (!isStep)
            continue;
        if (depth != 0)
            return tl::unexpected(ImportFault{.kind = Fault::NotLiteral, .line = here.line, .subject = here.text.toString()});
        const auto steps = readCodeValue(m_tokens, at, m_isPython);
        if (!steps)
            return tl::unexpected(steps.error());
        keyboard.links += steps->links.sliced(1);
        --at;
    }
    return {};
}

Imported<ReplyMarkup> CodeSearch::tryAt(qsizetype at)
{
    const int line = token(at).line;
    qsizetype end = at;
    auto value = readCodeValue(m_tokens, end, m_isPython);
    if (!value)
        return tl::unexpected(value.error());
    const bool isGrammy = value->kind == CodeValue::Kind::Chain
        && (value->links.first().name == "InlineKeyboard"_L1 || value->links.first().name == "Keyboard"_L1);
    if (isGrammy) {
        if (const auto added = addLaterSteps(*value, at, end); !added)
            return tl::unexpected(added.error());
    }
    return m_evaluator.evaluate(*value).and_then([line](const ServerJson &json) { return read(json, line); });
}

Imported<ReplyMarkup> CodeSearch::run()
{
    std::optional<ImportFault> first;
    for (const qsizetype at : candidates()) {
        auto markup = tryAt(at);
        if (markup || m_found < 0)
            m_found = at;
        if (markup)
            return markup;
        if (!first)
            first = markup.error();
    }
    return tl::unexpected(first.value_or(ImportFault()));
}

//! Whether the text speaks of @p word anywhere, as a name or in the path of an import.
bool CodeSearch::names(QStringView word) const
{
    return std::any_of(m_tokens.begin(), m_tokens.end(), [&](const CodeToken &token) {
        return token.isName(word) || (token.kind == TokenKind::String && token.text == word);
    });
}

ImportLanguage CodeSearch::languageAt(qsizetype at) const
{
    if (m_isPython) {
        // aiogram's classes take keywords alone; python-telegram-bot's take the rows by position.
        const bool isAiogram = names(u"aiogram")
            || (!names(u"telegram") && token(at + 1).isSymbol(u"(") && token(at + 3).isSymbol(u"=")
                && (token(at + 2).isName(u"inline_keyboard") || token(at + 2).isName(u"keyboard")));
        if (token(at).kind == TokenKind::Name)
            return isAiogram ? ImportLanguage::Aiogram : ImportLanguage::PythonTelegramBot;
        return ImportLanguage::Python;
    }
    if (token(at).isName(u"Markup"))
        return ImportLanguage::Telegraf;
    if (token(at).isName(u"InlineKeyboard") || token(at).isName(u"Keyboard"))
        return ImportLanguage::GrammY;
    return names(u"node-telegram-bot-api") || names(u"TelegramBot") ? ImportLanguage::NodeTelegramBotApi : ImportLanguage::JavaScript;
}

ImportLanguage CodeSearch::language()
{
    run();
    return m_found < 0 ? ImportLanguage::Unknown : languageAt(m_found);
}

} // namespace

namespace {

bool isShell(const QString &text)
{
    static const QRegularExpression command(uR"(^\s*(?:\$ )?curl\s|[;&|\n]\s*curl\s)"_s);
    return command.match(text).hasMatch();
}

//! Of what is no expression of JavaScript or Python. Nothing where the text is none of these.
std::optional<std::pair<ImportLanguage, Imported<ReplyMarkup>>> fromOthers(const QString &text)
{
    if (isShell(text)) {
        for (const FoundJson &found : jsonInShell(text)) {
            if (auto markup = read(found.json, found.line))
                return std::pair(ImportLanguage::Shell, std::move(markup));
        }
        return std::nullopt;
    }
    const QList<CodeToken> tokens = tokensOf(text);
    const auto markupOf = [](const Imported<FoundJson> &found) {
        return found.and_then([](const FoundJson &json) { return read(json.json, json.line); });
    };
    if (isCsharp(tokens))
        return std::pair(ImportLanguage::TelegramBot, markupOf(csharpKeyboard(tokens)));
    if (isTgbotCpp(tokens))
        return std::pair(ImportLanguage::TgbotCpp, markupOf(tgbotCppKeyboard(tokens)));
    return std::nullopt;
}

} // namespace

tl::expected<ReplyMarkup, ImportFault> importKeyboard(const QString &text)
{
    if (text.size() > ImportLimit)
        return tl::unexpected(ImportFault{.kind = Fault::TooLarge});
    const QByteArray utf8 = text.toUtf8();
    if (const auto json = ServerJson::parse(utf8))
        return fromJson(*json, utf8);
    if (auto others = fromOthers(text))
        return others->second;
    return CodeSearch(text).run();
}

ImportLanguage importLanguage(const QString &text)
{
    if (text.size() > ImportLimit)
        return ImportLanguage::Unknown;
    if (const auto json = ServerJson::parse(text.toUtf8()))
        return anyMarkupIn(*json) ? ImportLanguage::Json : ImportLanguage::Unknown;
    if (const auto others = fromOthers(text))
        return others->first;
    return CodeSearch(text).language();
}

} // namespace Botdesk
