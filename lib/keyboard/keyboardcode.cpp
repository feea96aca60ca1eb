// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/keyboardcode.h"

#include "core/redact.h"
#include "keyboard/codeliterals.h"
#include "keyboard/codewriter.h"
#include "keyboard/markupreader.h"
#include "keyboard/markupsource.h"
#include "keyboard/orderedjson.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Target
{
    CodeTarget target;
    QLatin1StringView name;
    QLatin1StringView title;
    KeyboardCode (*keyboard)(const ReplyMarkup &);
    KeyboardCode (*draft)(const DraftCall &);
};

KeyboardCode jsonCode(const ReplyMarkup &markup)
{
    const MarkupSource source = writeMarkupSource(markup);
    return {source.text + u'\n', source.buttons};
}

KeyboardCode curlCode(const ReplyMarkup &markup)
{
    return curlDraft({.method = u"sendMessage"_s,
                      .parameters = {{"chat_id", ServerJson::string("<chat_id>")}, {"text", ServerJson::string("<text>")}},
                      .markup = markup});
}

constexpr Target Targets[] = {
    {CodeTarget::Json, "json"_L1, "JSON"_L1, jsonCode, jsonDraft},
    {CodeTarget::GrammY, "grammy"_L1, "grammY"_L1, grammyCode, grammyDraft},
    {CodeTarget::Telegraf, "telegraf"_L1, "Telegraf"_L1, telegrafCode, telegrafDraft},
    {CodeTarget::PythonTelegramBot, "python-telegram-bot"_L1, "python-telegram-bot"_L1, pythonTelegramBotCode, pythonTelegramBotDraft},
    {CodeTarget::Aiogram, "aiogram"_L1, "aiogram"_L1, aiogramCode, aiogramDraft},
    {CodeTarget::TelegramBot, "telegram.bot"_L1, "Telegram.Bot"_L1, csharpCode, csharpDraft},
    {CodeTarget::TgbotCpp, "tgbot-cpp"_L1, "tgbot-cpp"_L1, cppCode, cppDraft},
    {CodeTarget::NodeTelegramBotApi, "node-telegram-bot-api"_L1, "node-telegram-bot-api"_L1, nodeCode, nodeDraft},
    {CodeTarget::Curl, "curl"_L1, "curl"_L1, curlCode, curlDraft}};

const Target &entryOf(CodeTarget target)
{
    return *std::find_if(std::begin(Targets), std::end(Targets), [&](const Target &entry) { return entry.target == target; });
}

//! The body of a request: every parameter on a line of its own, the markup laid out as in its own source.
KeyboardCode bodyCode(const DraftCall &call)
{
    CodeLines lines(4);
    lines.add(0, u"{"_s);
    for (qsizetype i = 0; i < call.parameters.size(); ++i) {
        const bool isLast = i + 1 == call.parameters.size() && !call.hasMarkup();
        lines.add(1, memberLiteral(call.parameters[i], CodeLanguage::Json) + (isLast ? QString() : u","_s));
    }
    if (call.hasMarkup()) {
        MarkupSource source = writeMarkupSource(call.markup);
        source.text.replace(u'\n', u"\n    "_s);
        lines.append({u"    \"reply_markup\": "_s + source.text + u'\n', source.buttons});
    }
    lines.add(0, u"}"_s);
    return lines.take();
}

//! What stands for `reply_markup` in @p parameters: an object, or the text of one as in a form.
std::optional<ServerJson> markupParameter(const QJsonObject &parameters)
{
    const QJsonValue value = parameters.value("reply_markup"_L1);
    if (!value.isString())
        return value.isObject() ? std::optional(orderedJson(value)) : std::nullopt;
    const auto parsed = ServerJson::parse(value.toString().toUtf8());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

//! Only a name may stand where code calls a method.
QString asName(const QString &method)
{
    QString name;
    std::copy_if(method.begin(), method.end(), std::back_inserter(name),
                 [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_'); });
    return name;
}

} // namespace

KeyboardCode jsonDraft(const DraftCall &call)
{
    return bodyCode(call);
}

KeyboardCode curlDraft(const DraftCall &call)
{
    KeyboardCode body = bodyCode(call);
    body.text.chop(1);
    CodeLines lines(2);
    lines.add(0, u"curl \"https://api.telegram.org/bot$BOT_TOKEN/%1\" \\"_s.arg(call.method));
    lines.add(1, u"-H 'Content-Type: application/json' \\"_s);
    lines.append({u"  -d "_s + shellQuoted(body.text) + u'\n', body.buttons});
    return lines.take();
}

QList<CodeTarget> codeTargets()
{
    QList<CodeTarget> targets;
    for (const Target &entry : Targets)
        targets.append(entry.target);
    return targets;
}

QString nameOf(CodeTarget target)
{
    return entryOf(target).name;
}

QString titleOf(CodeTarget target)
{
    return entryOf(target).title;
}

std::optional<CodeTarget> codeTarget(QStringView name)
{
    for (const Target &entry : Targets) {
        if (name == entry.name)
            return entry.target;
    }
    return std::nullopt;
}

KeyboardCode keyboardCode(const ReplyMarkup &markup, CodeTarget target)
{
    return entryOf(target).keyboard(markup);
}

KeyboardCode draftCode(const QString &method, const QJsonObject &parameters, CodeTarget target)
{
    DraftCall call{.method = asName(method), .parameters = {}};
    bool isTaken = false;   // what is no markup stays a parameter like any other
    if (const auto json = markupParameter(parameters)) {
        if (const auto markup = readMarkupDraft(*json)) {
            call.markup = *markup;
            isTaken = true;
        }
    }
    const ServerJson all = orderedJson(QJsonValue(parameters));
    for (const auto &member : all.members()) {
        if (!isTaken || member.first != "reply_markup")
            call.parameters.append(member);
    }
    KeyboardCode code = entryOf(target).draft(call);
    code.text = redacted(code.text);
    return code;
}

} // namespace Botdesk
